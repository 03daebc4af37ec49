"""What is said while one is in charge, lecturers of schools with 与 in their names, houses named for who is in office. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("要闻\n省委5月10日就人口工作进行第二次集体学习。省委书记林岳在主持学习时发表了讲话。",
         {"第二次集体学习 2024-05-10": {("省委", "host"), ("林岳", "chair"), ("林岳", "speak")}}, "主持学习 is no event of its own"),
        ("要闻\n5月10日，市委召开座谈会。会议学习了省委书记林岳在出席全省农村工作会议时的讲话。",
         {"座谈会 2024-05-10": {("市委", "host")}, "全省农村工作会议 None": {("林岳", "attend"), ("林岳", "speak")}}, "the meeting alone is the name"),
        ("要闻\n省委5月10日就人口工作进行第二次集体学习。云州大学社会与人口学院周静教授、清江大学方远研究员就这个问题进行讲解。",
         {"第二次集体学习 2024-05-10": {("省委", "host"), ("周静", "speak"), ("方远", "speak")}}, "与 inside a school's name"),
        ("要闻\n5月10日，市委书记林岳与云州大学社会学院教授周静举行座谈。", {"与云州大学社会学院教授周静举行座谈 2024-05-10": {("林岳", "meet"), ("周静", "meet")}}, "与 before one whom he meets"),
        ("要闻\n5月10日，总理林岳离开京城，对云国进行正式访问。陪同出访的有：商务部部长周静，国务院副秘书长、林岳总理办公室主任方远，外交部部长助理沈如海。",
         {"对云国进行正式访问 2024-05-10": {("林岳", "other"), ("周静", "attend"), ("方远", "attend"), ("沈如海", "attend")}}, "a house named for him"),
        ("要闻\n全省干部研讨班5月10日在云州举行结业座谈会，省长林岳出席并讲话。", {"结业座谈会 2024-05-10": {("林岳", "attend"), ("林岳", "speak")}}, "what the course ends with"),
        ("要闻\n全省干部研讨班5月10日在云州举行，省长林岳出席并讲话。", {"全省干部研讨班 2024-05-10": {("林岳", "attend"), ("林岳", "speak")}}, "the course itself"),
        ("要闻\n国家主席特使林岳5月10日在沈城会见云国总统沈如海。\n应邀出席云国总统就职典礼的国家主席特使林岳10日在沈城会见云国总理周静。",
         {"云国总统就职典礼 None": {("林岳", "attend")}, "会见云国总统沈如海 2024-05-10": {("林岳", "meet"), ("沈如海", "meet")}, "会见云国总理周静 2024-05-10": {("林岳", "meet"), ("周静", "meet")}}, "whom the guest meets is no guest"),
        ("要闻\n5月10日，副总理林岳出席长河博览会开幕式，开幕式前会见了云国总理沈如海。",
         {"长河博览会开幕式 2024-05-10": {("林岳", "attend")}, "会见了云国总理沈如海 2024-05-10": {("林岳", "meet"), ("沈如海", "meet")}}, "before it, in the same sentence"),
        ("要闻\n省十二届人大常委会第九次会议5月10日在云州闭幕。林岳主任主持闭幕会。\n闭幕会后，常委会举行专题讲座，林岳主持，云州大学教授周静作讲座。",
         {"省十二届人大常委会第九次会议 2024-05-10": {("林岳", "chair")}, "专题讲座 2024-05-10": {("林岳", "chair"), ("周静", "speak")}}, "one lecture, held and given"),
    ],
)  # fmt: skip
def test_told(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


def test_place_is_no_seat() -> None:
    """所在地 holds no 在."""
    from tonggao.extract.events.said_places import place_said
    from tonggao.language.sentences import Span

    for words, place in (("在省政府所在地云州", None), ("在云州", "云州")):
        assert place_said(words, Span(0, len(words))) == place, words
