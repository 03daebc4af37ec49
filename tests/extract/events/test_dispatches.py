"""Work directed from afar, and meetings named in brackets under the headline of what they passed. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳视频调度防汛工作\n5月10日晚，市长林岳视频调度全市防汛工作。副市长周静参加。",
         {"视频调度防汛工作 2024-05-10": {("林岳", "chair"), ("周静", "attend")}}, "by the headline's phrase"),
        ("林岳视频调度防汛工作\n5月10日晚，市长林岳赶到指挥部，对防汛工作进行再部署。副市长周静参加调度会。",
         {"视频调度防汛工作 2024-05-10": {("林岳", "chair"), ("周静", "attend")}}, "what the body calls 调度会"),
        ("要闻\n5月10日，市长林岳通过视频连线方式，调度全市防汛工作。", {"调度全市防汛工作 2024-05-10": {("林岳", "chair")}}, "from afar by what stands before"),
        ("要闻\n5月10日，市长林岳以视频形式对防汛工作进行调度。", {"对防汛工作进行调度 2024-05-10": {("林岳", "chair")}}, "对…进行调度"),
        ("要闻\n5月10日，市长林岳调度全市防汛工作。", {}, "not from afar: most often a stop or a habit"),
        ("要闻\n水库调度服从市长林岳要求。", {}, "no deed"),
        ("云岭县人民代表大会常务委员会任免名单\n（2024年5月10日云岭县第十七届人民代表大会常务委员会第四次会议通过）\n"
         "会议由县人大常委会主任林岳主持。会后举行了宪法宣誓仪式，周静监誓。",
         {"云岭县第十七届人民代表大会常务委员会第四次会议 2024-05-10": {("林岳", "chair")}, "宪法宣誓仪式 2024-05-10": {("周静", "other")}},
         "the meeting in brackets is 会议, and its day that of what followed"),
        ("云岭县人大常委会任命名单\n（2024年5月10日云岭县第十七届人大常委会第四次会议通过）\n林岳为云岭县教育局局长。",
         {"云岭县第十七届人大常委会第四次会议 2024-05-10": set()}, "with nobody who took part"),
        ("云岭县养犬条例\n（2024年5月10日通过）\n第一条 为加强管理，制定本条例。", {}, "no meeting is named"),
        ("要闻\n5月10日，组长林岳深入城关镇、县水利局察看，并在县委召开座谈会。局长周静汇报情况。",
         {"深入城关镇、县水利局察看 2024-05-10": {("林岳", "inspect")}, "座谈会 2024-05-10": {("林岳", "host"), ("周静", "speak")}}, "a bureau that was gone to is no host"),
    ],
)  # fmt: skip
def test_meetings_told_otherwise(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
