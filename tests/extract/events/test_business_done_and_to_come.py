"""What a meeting has done, what passed there, and what is only to come. All persons and places are invented."""

import pytest
from tests.extract.conftest import read_events

PEOPLE = ("沈国栋", "何正", "赵文博", "姜涛")
BODIES = ("县政府", "县监委", "云岭县第三次党代会主席团")


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "闭幕\n云岭县人大常委会第九次会议完成有关表决事项后，沈国栋作了讲话。\n会后，县人大常委会举行第四讲专题讲座，沈国栋主持。教授何正作了题为《转型》的讲座。",
            [("云岭县人大常委会第九次会议 None", {("沈国栋", "speak")}), ("第四讲专题讲座 None", {("沈国栋", "chair"), ("何正", "speak")})],
            "the speech is given at the meeting that has voted, not at the lecture told of next",
        ),
        (
            "闭幕\n云岭县第三届人大常委会第九次会议5月10日完成各项议程，在县城闭幕。举行了宪法宣誓仪式，何正监誓。\n会议完成各项表决事项后，沈国栋讲话。",
            [("云岭县第三届人大常委会第九次会议 2024-05-10", {("沈国栋", "speak")}), ("宪法宣誓仪式 2024-05-10", {("何正", "other")})],
            "a day may stand before what was completed, and the meeting is spoken of again after a rite",
        ),
        (
            "公布条例\n沈国栋签署主席令。《湖泊保护条例》已由云岭县第三届人民代表大会常务委员会第九次会议于2024年5月8日修订通过，现予公布。",
            [("云岭县第三届人民代表大会常务委员会第九次会议 2024-05-08", set())],
            "what is published was passed at a meeting on a day",
        ),
        ("公布办法\n《湖泊保护办法》已经2024年4月6日云岭省政府第29次常务会议通过，现予公布。", [("云岭省政府第29次常务会议 2024-04-06", set())], "whose day may stand first"),
        ("公布办法\n《湖泊保护办法》已经云岭省政府第29次常务会议通过，现予公布。", [], "without a day it is only named"),
        (
            "协商\n县政协5月10日召开协商座谈会，沈国栋主持会议。沈国栋指出，要重视种粮。大家认为，要加大投入。\n县政府、县监委负责同志介绍有关情况。",
            [("协商座谈会 2024-05-10", {("沈国栋", "chair"), ("沈国栋", "speak"), ("县政府", "speak"), ("县监委", "speak")})],
            "after what was said there, those who answer for it give an account",
        ),
        (
            "主任会议\n云岭县人大常委会第六次主任会议5月10日召开。沈国栋主持会议。建议会议议程为：听取县政府关于农业的报告，听取何正关于林业的报告。",
            [("云岭县人大常委会第六次主任会议 2024-05-10", {("沈国栋", "chair")})],
            "what is on an agenda nobody has said yet",
        ),
        (
            "主任会议\n云岭县人大常委会第六次主任会议5月10日召开。会议决定云岭县第三届人大常委会第十次会议5月20日举行。",
            [("云岭县人大常委会第六次主任会议 2024-05-10", set()), ("云岭县第三届人大常委会第十次会议 2024-05-20", set())],
            "what is decided on has its own day, and its name begins behind that word",
        ),
        (
            "党代会主席团举行会议\n5月10日下午，云岭县第三次党代会主席团举行第二次会议。沈国栋主持会议。",
            [("云岭县第三次党代会主席团举行第二次会议 2024-05-10", {("云岭县第三次党代会主席团", "host"), ("沈国栋", "chair")})],
            "the number of a presidium's meeting is no name by itself",
        ),
        (
            "审议报告\n代表今天（5月10日）继续审议报告。\n沈国栋在参加湖西代表团审议时说，完全赞成。\n姜涛在参加河西代表团审议时说，成绩来之不易。",
            [("湖西代表团审议 2024-05-10", {("沈国栋", "attend"), ("沈国栋", "speak")}), ("河西代表团审议 2024-05-10", {("姜涛", "attend"), ("姜涛", "speak")})],
            "the sittings were on the day of which the lead tells",
        ),
    ],
)
def test_business_done_and_to_come(text: str, expected: list[tuple[str, set[tuple[str, str]]]], why: str) -> None:
    events = read_events(text, PEOPLE, BODIES, date="2024-05-12")
    assert [(f"{e.label} {e.date}", {(p.who, p.how) for p in e.participants}) for e in events] == expected, why
