"""Bodies that a readout names without their place, by what other readouts say of those who have posts in them."""

import pytest

from tonggao.claims import Claims, OrganizationMention, PersonMention, PostAttestation
from tonggao.identify import identify
from tonggao.identify.placed import Body, body_there, full_bodies, word_in
from tonggao.readout import Passage, Readout


@pytest.mark.parametrize(
    ("name", "posts", "full"),
    [
        ("岳明山", [(("县委", "r"), "书记"), (("柳川县委",), "书记")], "柳川县委"),
        ("岳明山", [(("县委", "r"), "书记"), (("中共灵川县委",), "书记")], "中共灵川县委"),
        ("岳明山", [(("市人民政府", "r"), "市长"), (("柳川市政府",), "市长"), (("柳川市人民政府",), "市长")], "柳川市人民政府"),
        ("岳明山", [(("学校", "r"), "副校长"), (("柳川学院",), "副校长")], "柳川学院"),
        ("岳明山", [(("校党委", "r"), "书记"), (("柳川大学党委",), "书记")], "柳川大学党委"),
        ("罗曼诺夫", [(("国民议会", "r"), "议长"), (("柳川国民议会",), "议长")], "柳川国民议会"),
        (
            "岳明山",
            [(("县委", "r"), "书记"), (("柳川县委",), "副书记")],
            None,
        ),  # another post: of another county, perhaps
        ("岳明山", [(("县委", "r"), "书记"), (("柳川市委",), "书记")], None),  # a city's
        ("岳明山", [(("县委", "r"), "书记"), (("柳川县委",), "书记"), (("白河县委",), "书记")], None),  # either
        ("岳明", [(("县委", "r"), "书记"), (("柳川县委",), "书记")], None),  # a name of many
        ("岳明山", [(("组委会", "r"), "主席"), (("柳川运动会组委会",), "主席")], None),  # of another meeting, perhaps
        ("岳明山", [(("校友会", "r"), "会长"), (("柳川大学",), "会长")], None),
    ],
)
def test_body_of_a_post_elsewhere(name: str, posts: list[tuple[tuple[str, ...], str]], full: str | None) -> None:
    found = full_bodies(name, posts)
    assert found == ({} if full is None else {posts[0]: (full,)})


@pytest.mark.parametrize(
    ("name", "posts", "first"),
    [
        ("岳明山", [(("县委", "b"), "书记"), (("县委", "a"), "书记")], ("县委", "a")),
        ("岳明山", [(("学校", "b"), "校长"), (("学校", "a"), "校长")], ("学校", "a")),
        ("岳明山", [(("县委", "b"), "书记"), (("县委", "a"), "副书记")], None),  # another post: of another county, perhaps
        ("岳明山", [(("县委", "b"), "书记"), (("市委", "a"), "书记")], None),
        ("岳明", [(("县委", "b"), "书记"), (("县委", "a"), "书记")], None),  # a name of many
        # of two counties, nobody knows of which
        ("岳明山", [(("县委", "b"), "书记"), (("县委", "a"), "书记"), (("柳川县委",), "书记"), (("白河县委",), "书记")], None),
    ],
)
def test_body_that_no_readout_places(name: str, posts: list[tuple[Body, str]], first: Body | None) -> None:
    assert full_bodies(name, posts) == ({} if first is None else {posts[0]: first})


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("县人民政府", "柳川县人民政府"),
        ("共青团县委", "共青团柳川县委"),
        ("市人民政府", None),  # the county tells no city
        ("教务处", "柳川学院教务处"),
        ("会计学院", "柳川学院会计学院"),
        ("校团委", "柳川学院团委"),
        ("校友会", None),  # no part of it
        ("财政局", None),  # of some place
    ],
)
def test_other_bodies_of_the_place(name: str, full: str | None) -> None:
    assert body_there(name, {"县": ("柳川县",), "校": ("柳川学院",)}) == (None if full is None else (full,))
    assert body_there(name, {"县": ("县", "r"), "校": ("校", "r")}) == (None if full is None else (name, "r"))


def _readout(id_: str, text: str, body: str, others: tuple[str, ...] = ()) -> tuple[Readout, Claims]:
    name, title = "岳明山", f"{body}书记"
    at, start = text.index(name), text.index(title)
    return Readout(id_, text), Claims(
        persons=(PersonMention(name, (Passage(at, at + len(name)),), "r"),),
        posts=(PostAttestation(name, "书记", body, title, (Passage(start, at + len(name)),), "r"),),
        organizations=tuple(
            OrganizationMention(one, one, (Passage(text.index(one), text.index(one) + len(one)),), "r")
            for one in others
        ),
    )


def test_all_bodies_of_a_readout_are_of_the_place_that_its_head_tells() -> None:
    """A county's own site says 县委书记 and 县水务局; that its secretary is 柳川县委书记 stands in the city's paper."""
    found = identify(
        [
            _readout("a", "县委书记岳明山到县水务局调研。", "县委", ("县水务局",)),
            _readout("b", "柳川县委书记岳明山出席。", "柳川县委"),
        ]
    )
    bodies = {d.entity.parts for d in found.decisions if d.entity.kind == "organization"}
    assert bodies == {("柳川县水务局",)}
    assert {d.entity.parts for d in found.decisions if d.link == "post"} == {("柳川县委", "书记")}


def test_no_body_of_another_readout_stands_for_a_bare_title() -> None:
    """书记 alone names no body: of 县委 in another readout nobody knows whose it is."""
    text = "柳川县委委员、书记岳明山出席。"
    at = text.index("书记")
    claims = Claims(
        persons=(PersonMention("岳明山", (Passage(at + 2, at + 5),), "r"),),
        posts=(
            PostAttestation("岳明山", "委员", "柳川县委", "柳川县委委员", (Passage(0, at + 5),), "r"),
            PostAttestation("岳明山", "书记", "柳川县委", "书记", (Passage(at, at + 5),), "r"),
        ),
    )
    found = identify([(Readout("b", text), claims), _readout("a", "县委书记岳明山出席。", "县委")])
    posts = {d.entity.parts for d in found.decisions if d.link == "post" and d.claim.readout == "b"}
    assert posts == {("柳川县委", "委员"), ("柳川县委", "书记")}


def test_a_countys_own_site_is_of_one_county_whichever_it_is() -> None:
    """No readout names the county, but its secretary is the same: so are its bodies."""
    readouts = [
        _readout("a", "县委书记岳明山到县水务局调研。", "县委", ("县水务局",)),
        _readout("b", "县委书记岳明山讲话，县水务局汇报。", "县委", ("县水务局",)),
        _readout("c", "县委书记岳明山和县水务局座谈。", "县委", ("县水务局",)),
    ]
    found = identify(readouts)
    assert {d.entity.parts for d in found.decisions if d.entity.kind == "organization"} == {("县水务局", "a")}
    assert {d.entity.parts for d in found.decisions if d.link == "post"} == {("县委", "a", "书记")}
    assert identify(reversed(readouts)) == found
    assert {d.entity.parts for d in identify(readouts[1:]).decisions if d.link == "post"} == {("县委", "b", "书记")}


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("县委", "县"),
        ("校党委", "校"),
        ("校学生工作部", "校"),
        ("教务处", "校"),
        ("校友会", ""),  # a club
        ("支队", ""),  # no school has one
        ("军分区", ""),
    ],
)
def test_word_that_stands_for_a_place_or_a_school(name: str, word: str) -> None:
    assert word_in(name) == word
