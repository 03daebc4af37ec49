"""Formulations inside one another, and the same in other words."""

from tonggao.identify.wordings import Wordings

NOTED = Wordings(["绿色发展、创新发展", "创新发展和绿色发展", "绿色发展", "发展", "坚持绿色发展、创新发展"])


def test_longest_labels_inside_a_label() -> None:
    assert NOTED.inside("坚持绿色发展、创新发展") == ["绿色发展、创新发展"]  # 绿色发展 inside that says no more
    assert NOTED.inside("绿色发展、创新发展") == ["绿色发展"]  # 发展 stands in half of all
    assert NOTED.inside("绿色发展") == []


def test_the_same_words_in_another_order() -> None:
    assert NOTED.reworded("绿色发展、创新发展") == ["创新发展和绿色发展"]
    assert NOTED.reworded("绿色发展") == []  # too short to tell


def test_a_label_touches_those_that_hold_or_reword_it() -> None:
    everything = {"绿色发展", "绿色发展、创新发展", "创新发展和绿色发展", "坚持绿色发展、创新发展"}
    assert NOTED.touched_by(["绿色发展"]) == everything
    assert NOTED.touched_by(["绿色发展、创新发展"]) == everything - {"绿色发展"}
