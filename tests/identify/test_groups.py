"""Groups of things held to be one, some of which must stay apart."""

from itertools import permutations

from tonggao.identify.groups import Groups


def test_what_is_forbidden_stays_apart_however_indirect_the_join() -> None:
    groups = Groups("abcd")
    groups.forbid("a", "c")
    assert groups.join("a", "b")
    assert not groups.join("b", "c")
    assert groups.join("c", "d")
    assert not groups.may_join("d", "b")
    assert groups.together() == [["a", "b"], ["c", "d"]]


def test_groups_come_out_in_the_order_of_their_keys_however_they_were_joined() -> None:
    for pairs in permutations([("a", "d"), ("d", "c"), ("e", "b")]):
        groups = Groups("abcde")
        for pair in pairs:
            groups.join(*pair)
        assert groups.together() == [["a", "c", "d"], ["b", "e"]]
