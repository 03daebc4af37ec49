"""Offices called to account, petitioners received, and what local readouts tell before and after a meeting. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("市环保局约谈青禾镇政府主要负责人\n5月10日，市环保局就白河水质问题，对青禾镇政府主要负责人进行集中约谈。局长林岳主持约谈会，副局长周静列席约谈。镇长韩立群接受约谈。"
         "韩立群作表态发言。林岳强调，必须完成整治。",
         {"集中约谈 2024-05-10": {("市环保局", "host"), ("青禾镇政府", "meet"), ("林岳", "chair"), ("周静", "observe"), ("韩立群", "meet"), ("韩立群", "speak"), ("林岳", "speak")}},
         "one call to account, whatever it is called: 进行约谈, 约谈会, 接受约谈"),
        ("5月10日，市委书记林岳来到市信访局，开门接待来访群众。市信访局局长周静一同接访。林岳要求，一个月内要拿出方案。\n接访结束后，林岳主持召开信访工作座谈会。周静汇报了有关情况。",
         {"开门接待来访群众 2024-05-10": {("林岳", "meet"), ("周静", "attend")}, "信访工作座谈会 2024-05-10": {("林岳", "chair"), ("周静", "speak")}},
         "who comes is received; a paragraph on what came then is told, not said"),
        ("5月10日，区长林岳在清河宾馆会见万和集团董事长周静一行。当天下午，林岳主持召开项目调度会。他强调，要按时完工。",
         {"会见万和集团董事长周静 2024-05-10": {("林岳", "meet"), ("周静", "meet")}, "项目调度会 2024-05-10": {("林岳", "chair"), ("林岳", "speak")}},
         "who met somebody speaks at the meeting that he chairs next"),
        ("5月10日，云州大学举行开学典礼。校长林岳出席典礼。典礼结束后，林岳来到学生公寓看望新生。",
         {"开学典礼 2024-05-10": {("云州大学", "host"), ("林岳", "attend")}, "来到学生公寓看望新生 2024-05-10": {("林岳", "other")}}, "after a rite; so short a matter needs the place"),
        ("5月10日，市防汛指挥部召开会商会。市委书记林岳出席会议并讲话。会后，林岳赶赴青禾镇，检查了白河水库除险加固情况。县长周静在现场作了汇报。",
         {"会商会 2024-05-10": {("市防汛指挥部", "host"), ("林岳", "attend"), ("林岳", "speak")}, "检查了白河水库除险加固情况 2024-05-10": {("林岳", "inspect"), ("周静", "speak")}},
         "an account on the tour after a meeting"),
        ("5月10日，万和集团与客商恳谈会在临江市举行。恳谈会后，集团副总经理林岳与云峰公司董事长周静签订了冷链项目合作备忘录，副市长韩立群等见证签约。",
         {"万和集团与客商恳谈会 2024-05-10": set(), "签订了冷链项目合作备忘录 2024-05-10": {("林岳", "other"), ("周静", "other"), ("韩立群", "attend")}},
         "who signs and who looks on, once the meeting is over"),
        ("5月10日，区防汛办举行防汛应急演练。副区长林岳现场观摩演练，区水务局局长周静参加观摩。", {"防汛应急演练 2024-05-10": {("区防汛办", "host"), ("林岳", "observe"), ("周静", "observe")}},
         "who sees a drill looks on"),
        ("5月10日，青禾镇召开现场推进会。会上，第一书记林岳作了驻村帮扶经验交流，县长周静结合分管工作交流了学习体会。",
         {"现场推进会 2024-05-10": {("林岳", "speak"), ("周静", "speak")}}, "帮扶 is the matter of what is told; 工作交流 no word there"),
        ("5月10日，区人大常委会召开第四十次会议。会议举行宪法宣誓仪式，林岳领誓。林岳在供职报告中说，将办好教育。",
         {"第四十次会议 2024-05-10": {("区人大常委会", "host"), ("林岳", "speak")}, "宪法宣誓仪式 2024-05-10": {("林岳", "other")}}, "who was sworn in speaks to the meeting"),
        ("云州开发区与万和精机公司举行工作会谈\n5月10日，开发区管委会主任林岳在创新大厦会见来访的德国万和精机公司董事长周静、日本云峰精工株式会社社长山本一郎一行。",
         {"与万和精机公司举行工作会谈 2024-05-10": {("林岳", "meet"), ("周静", "meet"), ("山本一郎", "meet")}}, "the headline's words for a list of offices"),
        ("5月10日，白河大学校长林岳一行来我校访问，并与我校签订合作协议。\n签约仪式由副校长周静主持。",
         {"来我校访问 2024-05-10": {("林岳", "other")}, "签约仪式 2024-05-10": {("周静", "chair")}}, "the day of the lead that tells of the signing"),
    ],
)  # fmt: skip
def test_calls_receptions_and_side_visits(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
