"""What a court does in public, dialogues by their name, planting trees. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日上午，县人民法院依法公开宣判被告人赵大虎等12人涉黑案。院长林岳担任审判长，县检察院检察长周静出庭支持公诉。县人大代表韩立群旁听了宣判。",
         {"依法公开宣判被告人赵大虎等12人涉黑案 2024-05-10": {("县人民法院", "host"), ("林岳", "other"), ("周静", "other"), ("韩立群", "observe")}},
         "a case by the phrase that tells it"),
        ("5月10日，青山湖人民法庭揭牌仪式举行，副院长林岳揭牌。揭牌后，周静担任审判长，公开开庭审理了一起纠纷案。县人大代表韩立群旁听了庭审。",
         {"青山湖人民法庭揭牌仪式 2024-05-10": {("林岳", "other")}, "公开开庭审理了一起纠纷案 2024-05-10": {("周静", "other"), ("韩立群", "observe")}},
         "right after a rite"),
        ("5月10日，全市法院会议召开。院长林岳指出，去年市中院公开审理了陈某贪污案。", {"全市法院会议 2024-05-10": {("林岳", "speak")}}, "an old case that is spoken of"),
        ("5月10日，副总理林岳在北京同林国副总统安德烈举行第四次中林环境与气候高层对话。林岳表示，要用好高层对话机制。",
         {"第四次中林环境与气候高层对话 2024-05-10": {("林岳", "meet"), ("安德烈", "meet")}}, "a dialogue has a name"),
        ("3月12日，县领导林岳、周静来到青山岭植树点，与干部群众一起参加义务植树。", {"参加义务植树 2024-03-12": {("林岳", "other"), ("周静", "other")}}, "what they did together"),
        ("区长林岳接访群众\n3月15日上午，区长林岳到区信访中心接待来访群众。", {"到区信访中心接待来访群众 2024-03-15": {("林岳", "meet")}}, "接访 alone says less"),
        ("5月10日，由市总工会主办、市体育局协办的全市职工乒乓球比赛在市体育馆开赛，市总工会副主席林岳观看了比赛。",
         {"全市职工乒乓球比赛 2024-05-10": {("市总工会", "host"), ("林岳", "attend")}}, "a contest by its game; who only helps is no host"),
    ],
)  # fmt: skip
def test_trial_or_dialogue(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
