"""Posts told in the praise of a life, in a team that is sent off, in a zone, an autonomous county, a banner and the Corps. All are invented."""

import pytest
from tests.extract.actors.conftest import Row, posts_in

_TEAM = "我院第三批援鄂医疗队出征\n平州市第一人民医院\n我院第三批援鄂医疗队出征。"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "纪念林岳同志诞辰100周年座谈会举行\n林岳同志是中国共产党的优秀党员，杰出的经济领导者，第六届青山省政协副主席，中共云州市委原书记。",
            {("林岳", "副主席", "第六届青山省政协"), ("林岳", "书记", "中共云州市委", "former")},
            "offices behind the praise of whom the sentence opens with",
        ),
        (
            "林岳同志遗体火化\n久经考验的忠诚的共产主义战士，青山省第八届政协副主席，原青山省副省长林岳同志的遗体，10日火化。",
            {("林岳", "副主席", "青山省第八届政协"), ("林岳", "副省长", "青山省人民政府", "former")},
            "原 parts two offices of one man",
        ),
        ("林岳是优秀党员，市委书记，丁远是主席。", set(), "nobody is mourned or remembered"),
    ],
)
def test_offices_in_the_praise_of_a_life(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            f"{_TEAM}副院长林岳任队长，呼吸内科护士长洛桑央宗任临时党支部书记，科员丁小远任联络员。",
            {("林岳", "队长", "第三批援鄂医疗队"), ("洛桑央宗", "书记", "第三批援鄂医疗队临时党支部"), ("丁小远", "联络员", "第三批援鄂医疗队")},
            "the one team that the text sends off",
        ),
        ("云州大学成立巡察工作组。党委副书记林岳任组长，纪委书记丁小远任副组长。", {("丁小远", "书记", "云州大学纪委")}, "a group has no commission of inspection"),
        ("市卫健委副主任林秀兰任临时党支部书记。", {("林秀兰", "副主任", "市卫健委")}, "任 is no part of the name, nor the name of the body"),
        (
            "柳澄经开区与云航公司举行洽谈会\n柳澄经济技术开发区管委会\n区党工委书记、管委会主任林岳出席。",
            {("林岳", "书记", "柳澄经济技术开发区党工委"), ("林岳", "主任", "柳澄经济技术开发区管委会")},
            "区 is the zone",
        ),
        ("云麓山风景名胜区管委会召开会议。管委会主任林岳讲话。", {("林岳", "主任", "云麓山风景名胜区管委会")}, "the one that the text names"),
        (
            "代表团到青源考察\n青源电视台\n代表团到青源瑶族自治县考察。县委副书记、自治县县长林岳（瑶族），自治县政协主席丁远陪同。",
            {("林岳", "副书记", "青源瑶族自治县委"), ("林岳", "县长", "青源瑶族自治县人民政府"), ("丁远", "主席", "青源瑶族自治县政协")},
            "自治县 is the county, whose medium leaves its peoples out",
        ),
        (
            "乌兰塔拉图旗第十届那达慕开幕\n北疆日报\n乌兰塔拉图旗第十届那达慕开幕。盟委委员、旗委书记林岳致辞。",
            {("林岳", "委员", "盟委"), ("林岳", "书记", "乌兰塔拉图旗委")},
            "a banner with a long name, in the medium of its league",
        ),
        (
            "第十六师二四三团开会。师农业农村局党组成员、副局长林岳到会，三连党支部书记、连管会指导员丁远参加。",
            {
                ("林岳", "成员", "第十六师农业农村局党组"),
                ("林岳", "副局长", "第十六师农业农村局"),
                ("丁远", "书记", "三连党支部"),
                ("丁远", "指导员", "三连连管会"),
            },
            "a division of the Corps has departments, and its companies have committees",
        ),
        ("云岭村挂牌\n省委副秘书长林岳到会。原在广东务工的丁远当选村主任。", {("林岳", "副秘书长", "省委")}, "where somebody has worked is elsewhere"),
        (
            "广州市党政代表团到青源考察\n青源电视台\n广州市党政代表团到青源县考察。市委常委林岳、县委书记丁远陪同，县委办提供。",
            {("林岳", "常委", "市委")},
            "the guests' city is not the one of the bare 市委",
        ),
    ],
)
def test_bodies_are_of_the_team_the_zone_or_the_place(text: str, expected: set[Row], why: str) -> None:
    assert expected <= posts_in(text), why
