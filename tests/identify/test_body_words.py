"""The words behind a place in their usual form."""

import pytest

from tonggao.identify.body_words import is_local, is_office, usual_words


@pytest.mark.parametrize(
    ("words", "first", "usual"),
    [
        ("委统一战线工作部", "委", "委统战部"),
        ("住建局", "住房城乡建设局", "住房城乡建设局"),
        ("人民代表大会常务委员会", "人大常委会", "人大常委会"),
        ("党委编办", "党委", "党委编办"),  # behind an autonomous region
        ("人大财政经济委员会", "人大财政经济委", "人大财政经济委"),
        ("商务委员会", "", "商务委"),
        ("第一塑料厂", "", "第一塑料厂"),
    ],
)
def test_usual_words(words: str, first: str, usual: str) -> None:
    assert usual_words(words) == (first, usual)


@pytest.mark.parametrize(
    ("name", "local", "one_a_place"),
    [
        ("住建局", True, True),
        ("教育局", False, True),
        ("人大常委会", True, True),
        ("海事局", False, False),  # goes by its place's short name
        ("第一塑料厂", False, False),
    ],
)
def test_names_that_every_place_has_a_body_called_by(name: str, local: bool, one_a_place: bool) -> None:
    assert (is_local(name), is_office(name)) == (local, one_a_place)
