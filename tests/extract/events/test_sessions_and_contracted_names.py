"""Sessions of standing committees with their sittings, and headlines that contract what the body names in full. All persons and places are invented."""

import pytest
from tests.extract.conftest import read_events

PEOPLE = ("沈国栋", "何正", "赵文博", "姜涛", "周敏")
BODIES = ("云岭县人大常委会", "市十六届人大环资委员会", "市政协", "省水利厅", "省应急厅", "云州市政府", "云岭县政府", "市五届人大常委会")


@pytest.mark.parametrize(
    ("text", "labels", "why"),
    [
        ("云岭县人大常委会举行第二十一次会议\n5月10日，云岭县人大常委会举行第二十一次会议。沈国栋主持会议。", ["第二十一次会议"],
         "the number is the name, the body holds it"),
        ("要闻\n5月10日，市十六届人大环资委员会召开第九次会议。沈国栋主持会议。", ["第九次会议"], "of a committee of a house too"),
        ("市五届人大常委会举行第九次会议\n5月10日，云岭县人大常委会举行第九次会议。", ["市五届人大常委会举行第九次会议"],
         "a headline that tells the term tells more"),
        ("云岭县七届人大常委会第九次会议举行\n5月10日，云岭县七届人大常委会第九次会议举行。沈国栋主持第一次全体会议，周敏主持第二次全体会议。",
         ["云岭县七届人大常委会第九次会议"], "sittings of one session"),
        ("要闻\n5月10日，云岭县第三次党员代表大会闭幕。沈国栋主持大会。当天，在县纪委第一次全体会议上，周敏当选为书记。",
         ["云岭县第三次党员代表大会", "县纪委第一次全体会议"], "the first plenum of another body is no sitting"),
        ("要闻\n5月10日，沈国栋出席云岭县工会第九次代表大会。在当天下午召开的县总工会九届一次全委会上，周敏当选为主席。",
         ["云岭县工会第九次代表大会", "县总工会九届一次全委会"], "a plenum called 全委会"),
        ("要闻\n5月10日，沈国栋出席“平安月”活动启动仪式。沈国栋、周敏按下按钮，标志着云岭县“平安月”活动正式拉开帷幕。",
         ["“平安月”活动启动仪式"], "what a rite marks is no second event"),
        ("要闻\n5月10日，县长何正在云岭镇、青石镇调研。", ["在云岭镇、青石镇调研"], "a name that ends in 正"),
        ("要闻\n5月10日，县长周敏正在云岭镇调研。", [], "正在 says where nobody has gone to"),
        ("市政协召开“停车难”专题协商会\n5月10日，市政协召开“破解老旧小区停车难”专题协商会。沈国栋主持。", ["“破解老旧小区停车难”专题协商会"],
         "the headline cuts the theme"),
        ("我县举行“八一”军政座谈会\n5月10日，我县举行庆祝建军97周年军政座谈会。沈国栋主持。", ["庆祝建军97周年军政座谈会"],
         "the headline has the day, the body the occasion"),
        ("石村召开分红暨“两委”扩大会\n5月10日，石村召开分红暨村“两委”扩大会。沈国栋主持。", ["分红暨村“两委”扩大会"], "nearly the same words: the body's"),
        ("县政协召开民主生活会\n5月10日，县政协党组召开“牢记使命”专题民主生活会，沈国栋主持。", ["“牢记使命”专题民主生活会"], "a short campaign names it"),
        ("要闻\n5月10日，县政协党组召开深入学习贯彻某某同志关于加强基层治理的重要论述主题教育专题民主生活会，沈国栋主持。", ["主题教育专题民主生活会"],
         "a long campaign does not"),
        ("沈国栋会见集团客人\n5月10日，沈国栋会见了集团董事长周敏，集团总裁姜涛。", ["会见集团客人"], "all the guests, not the first"),
        ("培训\n11月24日，集团第四次党代会纪律监督组召开培训部署会议，传达要求。", ["培训部署会议"], "the congress's team meets"),
        ("预备会\n11月24日，县第四次党代会代表团召开预备会议。", ["预备会议"], "as does a delegation to it"),
        ("科教\n1995年5月，林岳同志在全国科技大会上提出了战略。5月26日，国务院召开全国科学技术大会。", ["全国科学技术大会"], "in full, where it is named so later"),
    ],
)  # fmt: skip
def test_names(text: str, labels: list[str], why: str) -> None:
    assert [e.label for e in read_events(text, PEOPLE, BODIES, date="2024-05-12")] == labels, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("要闻\n5月10日，云岭县七届人大常委会第九次会议举行。沈国栋主持第一次全体会议并讲话，周敏主持第二次全体会议。",
         {("沈国栋", "chair"), ("沈国栋", "speak"), ("周敏", "chair")}, "who chairs a sitting chairs the session"),
        ("要闻\n5月10日，2024云岭博览会在云州市举办，沈国栋出席。期间，举办了水利装备专题研讨会。博览会由部里指导，省水利厅、省应急厅联合主办。",
         {("沈国栋", "attend"), ("省水利厅", "host"), ("省应急厅", "host")}, "hosts of the fair named again, not of the seminar told of last"),
        ("要闻\n5月10日，市政协召开停车专题协商会，沈国栋主持。市住建局局长周敏、区长姜涛现场回应。",
         {("市政协", "host"), ("沈国栋", "chair"), ("周敏", "speak"), ("姜涛", "speak")}, "who answers speaks"),
        ("要闻\n5月10日，市政协召开停车专题协商会，沈国栋主持。省水利厅、省应急厅负责同志同党外人士进行了协商交流。",
         {("市政协", "host"), ("沈国栋", "chair"), ("省水利厅", "other"), ("省应急厅", "other")}, "bodies consulted with"),
        ("要闻\n5月10日，全市平安会议召开，沈国栋主持。会议对网格员周敏等5人进行了表彰，会上还为姜涛颁发了奖牌。",
         {("沈国栋", "chair"), ("周敏", "other"), ("姜涛", "other")}, "whom the meeting rewards"),
        ("要闻\n5月10日，全市平安会议召开，沈国栋主持。周敏要求对作出贡献的姜涛给予表彰。", {("沈国栋", "chair"), ("周敏", "speak")}, "a wish rewards nobody"),
        ("要闻\n5月10日，全市表彰大会召开，沈国栋主持。优秀教师代表周敏上台发言。", {("沈国栋", "chair"), ("周敏", "speak")}, "up on the stage"),
        ("要闻\n5月10日，全市水利会议召开，沈国栋主持。周敏在讲话中充分肯定了水利工作。姜涛充分肯定了水利工作。",
         {("沈国栋", "chair"), ("周敏", "speak")}, "praise is a speech only where the words say so"),
    ],
)  # fmt: skip
def test_who_takes_part(text: str, expected: set[tuple[str, str]], why: str) -> None:
    event = read_events(text, PEOPLE, BODIES, date="2024-05-12")[0]
    assert {(p.who, p.how) for p in event.participants} == expected, why
