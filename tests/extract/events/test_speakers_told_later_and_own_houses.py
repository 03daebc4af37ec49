"""Who speaks later at a meeting, lists of its own parts that nobody lists, and the house that calls itself."""

import pytest
from tests.extract.events.conftest import Told, told

MEETING = "5月10日，云州大学召开安全推进会。"
HOST = ("云州大学", "host")


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (MEETING + "副校长林岳主持会议，校长沈国栋讲话。\n林岳就贯彻会议精神要求：一要加强领导，二要抓好落实。",
         {"安全推进会 2024-05-10": {HOST, ("林岳", "chair"), ("沈国栋", "speak"), ("林岳", "speak")}}, "就…要求: is no 会议要求"),
        (MEETING + "副校长林岳、处长周静出席会议。林岳对前段工作给予充分肯定，希望再接再厉。",
         {"安全推进会 2024-05-10": {HOST, ("林岳", "attend"), ("周静", "attend"), ("林岳", "speak")}}, "praise is said"),
        (MEETING + "副市长林岳出席会议。\n林岳代表驻地部队表示感谢，并倡议全体官兵积极投身建设。",
         {"安全推进会 2024-05-10": {HOST, ("林岳", "attend"), ("林岳", "speak")}}, "thanks are said, by who is there"),
        (MEETING + "副校长林岳传达上级文件，处长周静讲话。\n林岳强调，要抓好落实。",
         {"安全推进会 2024-05-10": {HOST, ("林岳", "convey"), ("周静", "speak"), ("林岳", "speak")}}, "who conveyed was there"),
        (MEETING + "副校长林岳围绕招生、处长周静围绕就业、院长何成围绕科研作了发言。",
         {"安全推进会 2024-05-10": {HOST, ("林岳", "speak"), ("周静", "speak"), ("何成", "speak")}}, "each on a topic, without 分别"),
        (MEETING + "校长沈国栋带领全体人员宣誓。", {"安全推进会 2024-05-10": {HOST, ("沈国栋", "other")}}, "an oath at a meeting"),
        (MEETING + "会上，档案处、规划财务司、执行局作了交流发言。",
         {"安全推进会 2024-05-10": {HOST, ("档案处", "speak"), ("规划财务司", "speak"), ("执行局", "speak")}}, "parts by how they end"),
        (MEETING + "会上，各部门、有关单位作了交流发言。东部、西部作了发言。白云镇、石桥乡作了发言。", {"安全推进会 2024-05-10": {HOST}}, "nobody is named, and towns alone are no bodies"),
        ("某县召开启动部署会\n5月10日，云州大学召开启动部署会。校长沈国栋主持会议。", {"启动部署会 2024-05-10": {HOST, ("沈国栋", "chair")}}, "启动 of a name"),
        ("5月10日，云州大学召开质量提升会。校长沈国栋主持会议。", {"质量提升会 2024-05-10": {HOST, ("沈国栋", "chair")}}, "提升会"),
    ],
)  # fmt: skip
def test_who_speaks(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("我局召开工作会议\n来源：青河市税务局　发布时间：2024-05-11\n5月10日，我局召开安全生产工作会议。副局长林岳讲话。", ("青河市税务局", "host"), "我局 is whose page it is"),
        ("学校召开教育动员大会\n5月10日，青河农林大学教育动员大会在礼堂举行。副校长林岳讲话。", ("青河农林大学", "host"), "the headline's 学校 is the one that the meeting is of"),
        ("国家测绘局教育圆满结束\n5月10日，局机关召开教育总结大会。副局长林岳讲话。", ("国家测绘局", "host"), "局机关"),
    ],
)
def test_the_house_that_calls_itself(text: str, expected: tuple[str, str], why: str) -> None:
    assert expected in set().union(*told(text).values()), why


def test_a_street_is_a_place() -> None:
    assert ("柳荫街道", "host") not in set().union(*told("街道召开会议\n柳荫街道简报　2024年5月10日\n5月10日，街道召开安全生产碰头会。主任林岳讲话。").values())
