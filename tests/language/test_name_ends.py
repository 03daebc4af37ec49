"""What marks the end of a name, and where among several it ends best. All persons are invented."""

import pytest

from tonggao.language.name_ends import act_at, best_end, bound_at


@pytest.mark.parametrize(
    ("text", "bound", "act"),
    [
        ("林岳强调要", 2, True),
        ("林岳说，", 2, True),  # as good as two characters before a mark
        ("林岳。", 3, False),
        ("林岳", 3, False),  # the text ends
        ("林岳等", 2, False),
        ("林岳2日", 2, False),
        ("林岳山", 0, False),  # goes on
        ("林岳研究院", 0, False),  # 研究 begins it and is no verb there
    ],
)
def test_end_of_a_name(text: str, bound: int, act: bool) -> None:
    assert (bound_at(text, 2), act_at(text, 2)) == (bound, act)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("金相均和", 3),  # not 金相 | 均和
        ("封永胜出席", 3),  # not 封永 | 胜出
        ("林岳担任组长", 2),  # not 林岳担 | 任组长
        ("林岳说：", 2),
        ("林岳来一线检查", 2),  # not 林岳来 | 一线
        ("林岳的专访", 2),  # not 林岳的 | 专访
        ("林岳山", 3),  # of equal ends the text's
    ],
)
def test_best_end(text: str, end: int) -> None:
    found = best_end(text, 0, (2, 3))
    assert found is not None
    assert found[0] == end


def test_no_end_is_marked() -> None:
    assert best_end("林岳山水画", 0, (2, 3)) is None
