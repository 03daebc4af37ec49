"""Which place a readout is about. All places are invented."""

import pytest

from tonggao.extract.actors.places import own_places
from tonggao.language.bodies import BodyFinder
from tonggao.language.scan import scan


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "市委召开全会\n来源：槐岭发布\n市委书记宣布开会，增补候补市委委员。",
            {"市": "槐岭市"},
            "the source line, no common word",
        ),
        (
            "召开会议\n青禾日报\n州委书记、州长出席，县长参加。州长讲话。",
            {"州": "青禾州"},
            "the level whose offices the text has most",
        ),
        ("召开会议\n青禾日报\n青禾市召开会议，市长出席，县长参加。", {"市": "青禾市"}, "the level it is named with"),
        ("政协曲岭县第十一届委员会会议闭幕\n雅江晨报\n曲岭县的会议闭幕，县委书记出席。", {"县": "曲岭县"}, "a medium called after a river; the county is in the title"),
        ("市委召开会议\n马阳市新闻网\n5月20日，驿丘市召开会议。市委书记到会。", {"市": "驿丘市"}, "a city within the one whose medium it is"),
        ("压实责任\n青禾日报\n本报曲岭5月20日讯（记者 林岳）县委召开会议，县长出席。", {"县": "曲岭县"}, "where it was written"),
        ("压实责任\n本报曲岭县讯\n县委召开会议，村支书出席。", {"县": "曲岭县"}, "with its level; of which village, nobody says"),
        ("商议代表事项\n本报北京3月13日电\n市委书记到会。", {}, "the capital, whence others report"),
        ("县委座谈\n5月20日，平山县考察团来曲岭县考察，县委书记接待。", {}, "guests of another county: not theirs"),
        ("曲岭县代表团来访\n雅江日报\n曲岭县代表团来我县访问，县委书记会见。", {"县": "雅江县"}, "guests of the medium's county"),
        (
            "市长会见外宾\n市长会见法国里昂市客人，海溪高新区管委会主任参加。",
            {"市": "海溪市"},
            "the development zone, no city abroad",
        ),
        (
            "市委书记调研\n2021-06-12　来源：泽川新闻网\n市委书记到林河县、东阳县、平山县调研，副市长同行。林河县委书记、东阳县委书记、东阳县长、县委书记陪同。",
            {"市": "泽川市"},
            "offices of counties that are named do not tell the medium's level; no county is the readout's own",
        ),
        ("整治广告\n我市开会，副市长出席，传达市委书记林南昌的指示，宣读《宝鸡市工作方案》。", {"市": "宝鸡市"}, "南昌 is a name's"),
        ("看汛情\n他来到白塔湖南堤，省委书记到场。", {}, "a province cut from two words"),
        ("看汛情\n要为湖南发展出力，省委书记到场。", {"省": "湖南省"}, "named once, with a plain edge"),
        ("县里开会\n来源：松原沟县融媒体中心\n县委书记、市委书记到会。", {"县": "松原沟县"}, "松原 begins another name"),
        ("科技大会\n加快建设创新型省份。省委书记到会。", {}, "a kind of province"),
        ("办公室开会\n地点：市行政中心新闻厅\n市民政局开会，市长到会。", {}, "a centre is no city"),
        ("深化省属企业改革\n省委书记出席，省委副书记参加。", {}, "a verb before 省属 is no province"),
        ("街道开会\n来源：金桥街道党政办公室\n金桥街道开会，区委常委到会。", {"街道": "金桥街道"}, "the end of a street's name is no district"),
        ("公安局开会\n青禾市公安信息网\n市公安局开会，市委书记到会。", {"市": "青禾市"}, "the place before what its site is about"),
        ("全省法院开会\n中原法院网讯\n省高级人民法院开会，省委书记到会。", {}, "there is no such province"),
        ("宝鸡开会\n省委书记、市委书记到宝鸡市调研。", {"市": "宝鸡市"}, "which province the city lies in, the text does not say"),
        ("会见客人\n省委书记会见了澜东省党政代表团一行。", {}, "guests come from another province"),
        ("会见客人\n区委书记会见来自澜江市岭东新区的客人。", {}, "so do those received"),
        ("考察\n市委书记率市党政代表团到岭城市考察学习。", {}, "who goes with the city's delegation goes elsewhere"),
        ("考察\n县委书记率县党政代表团赴柳河县学习。", {}, "and so in the county"),
        ("调研\n省委书记在市委书记陪同下到岭城市调研。", {"市": "岭城市"}, "whom the city's secretary accompanies there is the province's"),
        ("全市开会\n市长主持，市委副书记讲话。青禾区委书记、礼塘市委书记发言。", {"区": "青禾区"}, "a city beside a district is one of the city's own, whose mayor this is"),
        ("全市开会\n市长主持，礼塘市委书记发言。", {"市": "礼塘市"}, "alone it may be the city"),
        ("礼塘市开会\n市长主持。青禾区委书记、礼塘市委书记发言。", {"市": "礼塘市", "区": "青禾区"}, "and so where the title names it"),
        ("调研\n副省长到岭城市调研，市委书记陪同。", {"市": "岭城市"}, "the province's deputy goes to one of its cities"),
        ("会见\n省委副书记会见台湾工商界人士。", {}, "no readout is of that province's committee"),
        ("开会\n我县灵川镇开会，镇党委书记到会。", {}, "我县 is no part of a town's name"),
        ("区委开会\n区委书记在柳荫社区调研。", {}, "a neighbourhood is no district"),
        ("市长座谈\n市长要求拿出真金白银支持企业。", {}, "a word that a city is called by"),
    ],
)
def test_the_place_of_a_readout(text: str, expected: dict[str, str], why: str) -> None:
    found = scan(text)
    assert own_places(found, BodyFinder.of(found)).by_level == expected, why
