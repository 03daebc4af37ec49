"""Readouts that say not where they are, by where those whom they name have their posts."""

import random
from dataclasses import replace

import pytest

from tonggao.claims import Claims, OrganizationMention, PersonMention, PostAttestation
from tonggao.identify import identify
from tonggao.identify.entities import ClaimKey
from tonggao.identify.homes import Home, home_of, home_text, places_told
from tonggao.identify.identity import Identity
from tonggao.identify.memory import Memory
from tonggao.identify.posts import PrintedPost
from tonggao.identify.records import record
from tonggao.identify.said import say
from tonggao.readout import Passage, Readout

Claimed = tuple[Readout, Claims]


def post(person: str, role: str, *body: str, former: bool = False) -> PrintedPost:
    return PrintedPost(ClaimKey("r", "post-0-2"), person, body, role, former, True, None)


@pytest.mark.parametrize(
    ("posts", "home", "why"),
    [
        ([post("岳明山", "书记", "柳川市委")], Home({"市": "柳川市"}), "a city that no list has"),
        ([post("岳明山", "书记", "中共安吉县委")], Home({"县": "安吉县"}), "one that is known"),
        ([post("岳明山", "书记", "柳川市委"), post("岳明山", "市长", "白河市人民政府")], Home(), "of two cities"),
        ([post("岳明山", "书记", "柳川市委", former=True)], Home(), "no more"),
        (
            [post("岳明山", "书记", "柳川市委"), post("岳明山", "书记", "市委", "r")],
            Home({"市": "柳川市"}, ((("市委", "r"), ("柳川市委",)),)),
            "the same post without its place",
        ),
        ([post("岳明", "书记", "柳川市委")], Home({"市": "柳川市"}, common=True), "a name of many"),
        (
            [post("岳明山", "书记", "市委", "r"), post("岳明山", "书记", "市委", "q")],
            Home(untold={"市": ("q", "r")}),
            "of a city that nobody names",
        ),
        ([post("岳明山", "部长", "农业部")], Home(), "no place's body"),
    ],
)
def test_what_the_posts_of_a_name_tell(posts: list[PrintedPost], home: Home, why: str) -> None:
    assert home_of(home_text(posts[0].person, posts)) == home, why


HERE = Home(untold={"市": ("x", "y")})
LIU, BAI = Home({"市": "柳川市"}), Home({"市": "白河市"})


@pytest.mark.parametrize(
    ("bodies", "homes", "told", "why"),
    [
        (["市委"], [LIU, LIU], {"市": ("柳川市",)}, "two of one city"),
        (["市委"], [LIU], {}, "one alone may be a namesake"),
        (["市委"], [LIU, LIU, BAI], {}, "people of two cities"),
        (["市委", "柳川医学院"], [LIU], {"市": ("柳川市",)}, "one, and a house named after the city"),
        (["市委", "柳川医学院"], [], {}, "a house alone may be named after another place"),
        (["市委", "白河市财政局"], [LIU, LIU], {}, "the readout names another city"),
        (
            ["市委"],
            [LIU, replace(LIU, common=True)],
            {"市": ("柳川市",)},
            "one, and a name of many that has posts there",
        ),
        (["市委"], [LIU, LIU, replace(BAI, common=True)], {"市": ("柳川市",)}, "a namesake's, perhaps"),
        (["市委"], [replace(LIU, common=True), replace(LIU, common=True)], {}, "names of many only"),
        (["市委", "柳川市财政局"], [LIU], {"市": ("柳川市",)}, "one of the city that the readout names"),
        (["市委", "柳川市财政局", "白河市财政局"], [LIU, LIU], {}, "it names two"),
        (["区委", "柳荫社区居委会"], [Home({"区": "东亭区"})], {}, "a neighbourhood is no district"),
        (["市委"], [HERE, HERE], {"市": ("市", "x")}, "of a city that nobody names: as where they were together"),
        (["市委"], [HERE, Home(untold={"市": ("y", "z")})], {"市": ("市", "x")}, "together once"),
        (["市委"], [HERE, Home(untold={"市": ("z",)})], {}, "never together"),
        (["市委"], [HERE, HERE, BAI], {}, "one is of another city"),
        (["县委"], [LIU, LIU], {}, "a city tells no county"),
        (["农业部"], [LIU, LIU], {}, "nothing is open"),
        (
            ["市委"],
            [Home({}, ((("市委", "r"), ("白河市委",)),)), LIU, LIU],
            {"市": ("白河市",)},
            "a post here tells first",
        ),
        (["市委"], [Home({}, ((("市委", "x"), ("白河市委",)),))], {}, "of another readout"),
    ],
)
def test_what_those_named_tell_of_a_readout(
    bodies: list[str], homes: list[Home], told: dict[str, tuple[str, ...]], why: str
) -> None:
    assert places_told("r", bodies, homes) == told, why


def at(text: str, words: str) -> tuple[Passage, ...]:
    start = text.index(words)
    return (Passage(start, start + len(words)),)


def readout(
    id_: str, text: str, posts: list[tuple[str, str, str]], persons: tuple[str, ...] = (), bodies: tuple[str, ...] = ()
) -> Claimed:
    """``posts`` are (name, body, role)."""
    names = dict.fromkeys([*(name for name, _, _ in posts), *persons])
    return Readout(id_, text, date="2031-06-01"), Claims(
        persons=tuple(PersonMention(name, at(text, name), "r") for name in names),
        posts=tuple(
            PostAttestation(name, role, body, f"{body}{role}", at(text, f"{body}{role}{name}"), "r")
            for name, body, role in posts
        ),
        organizations=tuple(
            OrganizationMention(body, body, at(text, body), "r")
            for body in dict.fromkeys([*(body for _, body, _ in posts), *bodies])
        ),
    )


CITY = [
    readout("a", "柳川市委书记岳明山、柳川市人民政府市长简宁山出席。", [("岳明山", "柳川市委", "书记"), ("简宁山", "柳川市人民政府", "市长")]),
    readout("b", "市委召开会议，岳明山主持，简宁山发言。市政府副市长王丽华参加。", [("王丽华", "市政府", "副市长")], ("岳明山", "简宁山"), ("市委",)),
    readout("c", "柳川市人民政府副市长王丽华调研。", [("王丽华", "柳川市人民政府", "副市长")]),
]  # fmt: skip


def test_a_readout_of_known_people_is_of_their_city_and_so_is_whoever_has_a_common_name_there() -> None:
    means = {
        (d.claim.readout, d.entity.kind, d.entity.parts): d for d in identify(CITY).decisions if d.link == "refersTo"
    }
    body = means["b", "organization", ("柳川市委",)]
    assert (body.reason, body.score) == ("of the place where those named beside it have posts", 0.8)
    assert {who for id_, kind, who in means if kind == "person" and id_ in "bc"} == {
        ("王丽华",),
        ("岳明山",),
        ("简宁山",),
    }


def test_whatever_comes_first_the_place_is_the_same() -> None:
    whole = None
    for seed in range(6):
        order = random.Random(seed).sample(CITY, len(CITY))
        memory = Memory()
        for one in order:
            identity = Identity(memory, [record(say(*one, {}))], authority={})
            list(identity.links())
            list(identity.entities())
        found = {table: memory.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in ("around", "seen", "facts")}
        assert (whole := whole or found) == found
    assert whole is not None
    assert whole["around"]
