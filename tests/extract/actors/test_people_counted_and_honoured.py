"""Persons whom a count, a prize or a byline shows. All are invented."""

import pytest
from tests.extract.actors.conftest import names_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("次仁旺久、翁白沙、谌立夏等16位同志获此殊荣。", {"次仁旺久", "翁白沙", "谌立夏"}, "counted as persons, whatever they are called"),
        ("水利、交通等16位代表发言。", set(), "words of the language"),
        ("青禾县、白河县等16位代表发言。", set(), "places"),
        ("县人民医院急诊科茅十八获一等奖，白云镇中心卫生院宓小鱼获二等奖。", {"茅十八", "宓小鱼"}, "who wins is a person"),
        ("县人民医院急诊科占比达五成。", set(), "占比 is no name"),
        ("会议召开。\n（记者/边疆 编辑/谌星）", {"边疆", "谌星"}, "a byline with slashes"),
        ("市委副书记、代市长桑杰才让分赴驻地。州人大常委会副主任索朗旺堆分段陪同。", {"桑杰才让", "索朗旺堆"}, "two parts make a Tibetan name"),
        ("副局长夏侯瑛、大队长庄可为分别介绍了情况。", {"夏侯瑛", "庄可为"}, "为 ends the name"),
        ("以云桥公司总经理利孝和为副团长的考察团抵达。", {"利孝和"}, "和 before what he leads"),
        ("联大主席科罗希在开幕致辞中呼吁团结。", {"科罗希"}, "a body's short name tells that it is foreign"),
        ("标题\n岚江日报讯（首席记者 简书 见习记者 乌兰托娅）\n会议召开。", {"简书", "乌兰托娅"}, "a second reporter of another rank"),
        ("市长漆雕宏会见法国市长安德烈亚斯·霍夫曼。漆雕宏对霍夫曼一行表示欢迎。", {"漆雕宏", "安德烈亚斯·霍夫曼"}, "one person under two forms"),
        ("走访慰问了翁岳、谌海、茅远等老党员。", {"翁岳", "谌海", "茅远"}, "a row before what its members are called together"),
        ("向翁岳、谌海等先进典型学习。向宓岳、茅海等同志学习。", {"翁岳", "谌海", "宓岳", "茅海"}, "向 leads in those who are learnt from"),
        ("推广和平、高峰等先进典型经验。集聚方圆科技、江山股份等优秀企业家。", set(), "words, and firms"),
        ("会见翁岳、谌海、茅远等企业家代表。", {"翁岳", "谌海", "茅远"}, "会见 leads in those who are met"),
        ("翁岳山、谌海、茅远三名航天员状态良好，山东、广东两名代表到会。", {"翁岳山", "谌海", "茅远"}, "as many as the number behind them says"),
        ("翁岳山，生前任青禾县公安局局长。", {"翁岳山"}, "an office that one held who has died"),
        ("参观翁岳、谌海生前工作过的实验室。", {"翁岳", "谌海"}, "what they did while they lived"),
        ("江山同志发言。高龄同志、武警同志参加。", {"江山"}, "a name that is no noun, before 同志"),
    ],
)
def test_who_is_named(text: str, expected: set[str], why: str) -> None:
    assert set(names_in(text)) == expected, why
