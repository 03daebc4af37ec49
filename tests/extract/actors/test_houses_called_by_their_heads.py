"""Bodies that a readout calls by the last word of their name or by the place of its medium. All names are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "天水渠灌区管理局召开会议\n天水渠灌区管理局召开会议。管理局党委书记林岳，管理局办公室主任周静参加会议。",
            {("林岳", "书记", "天水渠灌区管理局党委"), ("周静", "主任", "天水渠灌区管理局办公室")},
            "管理局 is the bureau that the readout is about",
        ),
        (
            "江州师范大学文学院党委开展学习\n江州师范大学文学院党委组织学习。校党委宣传部副部长林岳，校工会主席周静参加。",
            {("林岳", "副部长", "江州师范大学党委宣传部"), ("周静", "主席", "江州师范大学工会")},
            "校 in a college's readout is the university",
        ),
        ("区委会议\n来源：贺兰融媒\n区委组织部副部长林岳点评。", {("林岳", "副部长", "区委组织部")}, "贺兰 is a county, so no 贺兰区 is meant"),
        ("海岬镇举行仪式\n闽东新闻网\n县委书记林岳宣布开工。", {("林岳", "书记", "县委")}, "nor is a region a county"),
        ("门诊部主任林岳、护理部主任周静要牵头整改。", {("林岳", "主任", "门诊部"), ("周静", "主任", "护理部")}, "要 ends no name"),
        ("商会换届\n渤岭晚报\n县政协副主席林岳到会。", {("林岳", "副主席", "县政协")}, "no county has an evening paper"),
        (
            "青禾镇商会换届\n青禾镇商会会员代表大会召开。镇经贸办主任林岳兼任秘书长。",
            {("林岳", "主任", "镇经贸办"), ("林岳", "秘书长", "青禾镇商会")},
            "whoever is chosen secretary is the association's",
        ),
        (
            "金水湾社区党支部书记、“最美网格员”林岳参加会议。",
            {("林岳", "书记", "金水湾社区党支部")},
            "an honour in quotes stands between the office and the name",
        ),
        (
            "凤源市检察院召开会议\n丰陵省凤源市人民检察院召开会议。院党组副书记林岳主持。",
            {("林岳", "副书记", "凤源市人民检察院党组")},
            "the province falls away where the text names the house without it, with 人民 or without",
        ),
    ],
)
def test_posts(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "missing", "why"),
    [
        ("沿线乡镇负责人及分公司全体班子成员参加演练。", "沿线乡镇负责人及分公司", "those who join it are no part of a company's name"),
        ("他希望石下、梓坑两村支部迎头赶上。", "村支部", "two villages have no one cell"),
    ],
)
def test_no_bodies(text: str, missing: str, why: str) -> None:
    assert missing not in bodies_in(text), why
