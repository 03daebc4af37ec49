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
         {"深入城关镇、县水利局察看 2024-05-10": {("林岳", "inspect")}, "座谈会 2024-05-10": {("林岳", "chair"), ("周静", "speak")}}, "a bureau that was gone to is no host"),
        ("要闻\n5月10日，以水利厅厅长林岳为组长的调研组来产业园调研指导工作。",
         {"来产业园调研指导工作 2024-05-10": {("林岳", "inspect")}}, "who heads the team, and where it came"),
        ("要闻\n5月10日，副局长林岳率市安委会第四督查组来云岭区督查安全生产工作。",
         {"来云岭区督查安全生产工作 2024-05-10": {("林岳", "inspect"), ("市安委会第四督查组", "inspect")}}, "the team that he leads"),
        ("要闻\n5月10日，县委书记林岳主持召开县委常委会会议，传达学习周静总书记在江东考察时的重要讲话精神。",
         {"县委常委会会议 2024-05-10": {("林岳", "chair")}}, "a tour spoken of for the words said there"),
        ("云岭县举行抗洪表彰大会\n5月10日，县委在剧院隆重集会。县委书记林岳在会上讲话，县长周静主持大会。",
         {"抗洪表彰大会 2024-05-10": {("林岳", "speak"), ("周静", "chair")}}, "the day of the lead is the meeting's that the headline names"),
        ("要闻\n5月10日，青年岗位技能大赛落下帷幕。院长林岳出席颁奖仪式。",
         {"青年岗位技能大赛 2024-05-10": set(), "颁奖仪式 2024-05-10": {("林岳", "attend")}}, "a rite beside what ended that day"),
        ("要闻\n5月10日，院士李仁德来我校讲学，作了题为《测绘发展》的学术报告。报告会由副校长林岳主持。",
         {"报告会 2024-05-10": {("李仁德", "speak"), ("林岳", "chair")}}, "who spoke before the meeting was named"),
        ("我校举行校庆大会\n5月10日，我校在体育馆隆重集会。书记林岳讲话，校长周静主持。会上，副书记李仁德宣读了表彰决定。",
         {"校庆大会 2024-05-10": {("林岳", "speak"), ("周静", "chair"), ("李仁德", "other")}}, "what they did at what only the headline names"),
        ("要闻\n5月10日，市长林岳听取汇报后，副市长周静主持。", {}, "with no event to name"),
        ("要闻\n5月10日，全委会议召开。林岳听取了局长周静的工作汇报并讲话，李仁德作提案工作情况通报。副主任李仁德、市长林岳参加会议。",
         {"全委会议 2024-05-10": {("林岳", "speak"), ("周静", "speak"), ("李仁德", "speak"), ("李仁德", "attend"), ("林岳", "attend")}},
         "who listens speaks; 通报 behind 工作"),
        ("要闻\n5月10日，云岭市与青禾市签署合作协议。市长林岳与市长李仁德分别签字。", {"签署合作协议 2024-05-10": {("林岳", "other"), ("李仁德", "other")}}, "who signs for two towns"),
        ("要闻\n5月10日，云岭市与青禾市签署合作协议。", {}, "with nobody who signs"),
        ("要闻\n5月10日，会议在分会场继续召开，书记林岳就贯彻落实会议精神作出安排。局长周静参加会议。",
         {"会议 2024-05-10": {("林岳", "speak"), ("周静", "attend")}}, "作出安排"),
    ],
)  # fmt: skip
def test_meetings_told_otherwise(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
