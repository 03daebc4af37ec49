"""Who held what was told before, guests on a visit, and what is signed in both sides' sight. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，“红色家书”国际研讨会在京举行。会议指出，要传承家风。本次研讨会由中国人权发展基金会主办。",
         {"“红色家书”国际研讨会 2024-05-10": {("中国人权发展基金会", "host")}}, "after what the meeting says"),
        ("5月10日，“把红岩精神传承下去”座谈会在京召开。座谈会由中宣部、教育部、共青团中央联合举办。",
         {"“把红岩精神传承下去”座谈会 2024-05-10": {("中宣部", "host"), ("教育部", "host"), ("共青团中央", "host")}}, "several"),
        ("5月10日，云岭音乐会举行。音乐会由中国文联、中国音协共同举办，市长林岳出席。",
         {"云岭音乐会 2024-05-10": {("中国文联", "host"), ("中国音协", "host"), ("林岳", "attend")}}, "any kind of event"),
        ("5月10日，全省教育大会召开。会上，市长林岳表示，座谈会由省教育厅召开。", {"全省教育大会 2024-05-10": {("林岳", "speak")}}, "what somebody says"),
    ],
)  # fmt: skip
def test_host_of_what_was_told(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，国家主席林岳会见了由总书记约瑟夫·邦巴率领的江海国独立党代表团。",
         {"会见了由总书记约瑟夫·邦巴率领的江海国独立党代表团 2024-05-10": {("林岳", "meet"), ("约瑟夫·邦巴", "meet"), ("江海国独立党代表团", "meet")}}, "with who leads it"),
        ("5月10日，国家主席林岳会见以众议长约翰·史密斯为团长的江海国国会代表团一行。",
         {"会见以众议长约翰·史密斯为团长的江海国国会代表团 2024-05-10": {("林岳", "meet"), ("约翰·史密斯", "meet"), ("江海国国会代表团", "meet")}}, "as its head"),
        ("5月10日，国家副主席林岳会见应邀来华进行工作访问的江海国副总理约翰·史密斯。",
         {"会见应邀来华进行工作访问的江海国副总理约翰·史密斯 2024-05-10": {("林岳", "meet"), ("约翰·史密斯", "meet")}, "工作访问 None": {("约翰·史密斯", "other")}},
         "the visit on which he is"),
        ("5月10日，总理林岳同江海国总理约翰·史密斯举行会谈。\n会谈后，两国总理共同见证签署海关、贸易等领域多项双边合作文件。\n随后，林岳为史密斯举行欢迎宴会。",
         {"同江海国总理约翰·史密斯举行会谈 2024-05-10": {("林岳", "meet"), ("约翰·史密斯", "meet")},
          "共同见证签署海关、贸易等领域多项双边合作文件 2024-05-10": {("林岳", "other"), ("约翰·史密斯", "other")},
          "欢迎宴会 2024-05-10": {("林岳", "host"), ("约翰·史密斯", "attend")}}, "both who met look on; who is welcomed is there"),
        ("5月10日，总理林岳同江海国总理约翰·史密斯举行会谈。\n会谈后，两国总理共同见证签署共建经济走廊、绿色发展、数字经济、农业食品、卫生健康、海关检疫、贸易投资等领域多项双边合作文件。",
         {"同江海国总理约翰·史密斯举行会谈 2024-05-10": {("林岳", "meet"), ("约翰·史密斯", "meet")},
          "共同见证签署 2024-05-10": {("林岳", "other"), ("约翰·史密斯", "other")}}, "a long list of papers names nothing"),
    ],
)  # fmt: skip
def test_guests_and_witnesses(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
