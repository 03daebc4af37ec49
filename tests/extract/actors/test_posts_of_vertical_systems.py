"""Posts in granaries, works of a railway, teams, papers, mosques and delegations, and names of all kinds in brackets and introductions."""

import pytest
from tests.extract.actors.conftest import Row, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "中储粮青禾直属库召开会议\n中储粮青禾直属库召开会议。库党委书记、主任林岳主持，库副主任周静、仓储科科长丁远参加。",
            {
                ("林岳", "书记", "中储粮青禾直属库党委"),
                ("林岳", "主任", "中储粮青禾直属库"),
                ("周静", "副主任", "中储粮青禾直属库"),
                ("丁远", "科长", "中储粮青禾直属库仓储科"),
            },
            "a granary by its owner and a place, and the word by which it calls itself",
        ),
        (
            "青禾县烟草专卖局召开会议\n青禾县烟草专卖局召开会议。财务股股长林岳、人事股副股长丁远参加。",
            {("林岳", "股长", "青禾县烟草专卖局财务股"), ("丁远", "副股长", "青禾县烟草专卖局人事股")},
            "sections of a bureau of a county",
        ),
        (
            "青禾日报社召开会议\n青禾日报社召开会议。报社编委林岳、新闻部主任丁远、编委会委员周静参加。",
            {("林岳", "编委", "青禾日报社"), ("丁远", "主任", "青禾日报社新闻部"), ("周静", "委员", "青禾日报社编委会")},
            "editors and their board",
        ),
        (
            "青禾市田径队召开会议\n青禾市田径队召开会议。青禾市田径队主教练林岳主持，领队丁远、队长周静参加。",
            {("林岳", "主教练", "青禾市田径队"), ("丁远", "领队", "青禾市田径队"), ("周静", "队长", "青禾市田径队")},
            "who trains and leads a team",
        ),
        (
            "座谈会在青禾举行。东关清真寺教长林岳发言，远山建材有限公司负责人丁远、青禾大学博士生导师周静发言。",
            {("林岳", "教长", "东关清真寺"), ("丁远", "负责人", "远山建材有限公司"), ("周静", "博士生导师", "青禾大学")},
            "who is said to be of a body is, though the word is no office of every body",
        ),
        (
            "座谈会在青禾举行。中国驻远国大使馆公使林岳、一等秘书丁远参加。",
            {("林岳", "公使", "中国驻远国大使馆"), ("丁远", "一等秘书", "中国驻远国大使馆")},
            "a secretary of the embassy named before him",
        ),
        (
            "应邀，以省侨联主席林岳为团长、丁远为副团长的省侨联友好代表团一行12人赴外地访问。",
            {("林岳", "主席", "省侨联"), ("林岳", "团长", "省侨联友好代表团"), ("丁远", "副团长", "省侨联友好代表团")},
            "who leads a delegation leads the one behind 的",
        ),
        (
            "青禾县文联组织采风团赴外地采风，林岳任团长，丁远任副团长。",
            {("林岳", "团长", "采风团"), ("丁远", "副团长", "采风团")},
            "the party that is sent out in the sentence",
        ),
        (
            "获奖者为林大岳（远山航空公司总飞行师）、次仁卓玛（青禾县文联副主席）、佐藤健一（日中友好协会会长）、丁远（省供销合作社党组成员、副主任）。",
            {
                ("林大岳", "总飞行师", "远山航空公司"),
                ("次仁卓玛", "副主席", "青禾县文联"),
                ("佐藤健一", "会长", "日中友好协会"),
                ("丁远", "成员", "省供销合作社党组"),
                ("丁远", "副主任", "省供销合作社"),
            },
            "names without a Han surname before such a bracket, and a member of a leading group",
        ),
        (
            "青禾县文联召开会议\n青禾县文联召开会议。在党组书记丹增的带领下，大家参观了展览。",
            {("丹增", "书记", "青禾县文联党组")},
            "no name ends in 的",
        ),
        (
            "座谈会召开。林大岳是青禾县作家协会主席，从业二十年。丁立新，青禾县文联副主席，多次获奖。",
            {("林大岳", "主席", "青禾县作家协会"), ("丁立新", "副主席", "青禾县文联")},
            "who a sentence introduces by an office",
        ),
        (
            "青禾市慈善总会召开会议\n青禾市慈善总会召开会议。林岳当选秘书长，丁远、林立新当选副监事长。",
            {("林岳", "秘书长", "青禾市慈善总会"), ("丁远", "副监事长", "青禾市慈善总会"), ("林立新", "副监事长", "青禾市慈善总会")},
            "新 is the last character of a name before 当选",
        ),
        (
            "座谈会召开。我国驻泰国大使馆领事参赞林岳参加。邀请红石果蔬种植专业合作社理事长丁远作报告，远山建材有限公司法定代表人周静发言。",
            {("林岳", "领事参赞", "我国驻泰国大使馆"), ("丁远", "理事长", "红石果蔬种植专业合作社"), ("周静", "法定代表人", "远山建材有限公司")},
            "our embassy, and whom somebody invites",
        ),
    ],
)
def test_reads_posts(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("新华社青禾1月1日讯（记者林岳）会议召开。", "a date is no name"),
        ("县长一行看望群众，叮嘱随行的市民政局和青石镇负责人照顾好老人。", "a town is none, before a word for who is in charge"),
        ("高质量，县委副书记，这两个词常在一起。", "no word is introduced"),
    ],
)
def test_no_names(text: str, why: str) -> None:
    assert set(names_in(text)) <= {"林岳"}, why
