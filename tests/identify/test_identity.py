"""A corpus that grows, shrinks and is decided upon by hand: always what deciding about all of it at once gives."""

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import pytest

from tonggao.claims import (
    Claims,
    ConceptMention,
    ConceptRelation,
    EventMention,
    OrganizationMention,
    Participation,
    PersonMention,
    PostAttestation,
    Requirement,
    WorkMention,
)
from tonggao.describe import LinksWriter, each_line
from tonggao.identify import HandDecisions, appearances, read_decisions
from tonggao.identify.appearances import Scene, Scenes, most_telling
from tonggao.identify.authority import Authority, KnownConcept
from tonggao.identify.by_hand import NO_DECISIONS
from tonggao.identify.event_entities import describe_events
from tonggao.identify.events import join_events
from tonggao.identify.facts import key_text
from tonggao.identify.identity import Identity
from tonggao.identify.meetings import event_of, told_of
from tonggao.identify.memory import Memory
from tonggao.identify.namesakes_here import plain_name, readout_of, row_of
from tonggao.identify.persons import Seen, is_leader, read_name, tell
from tonggao.identify.posts import PrintedPost, settle
from tonggao.identify.records import Record, record, reports_of, seen_of
from tonggao.identify.said import say
from tonggao.identify.who import meaning_of
from tonggao.readout import Passage, Readout

Word = TypeVar("Word")

# Words that change what others mean: bearers of one name, of longer, shorter and misspelt ones, leaders, guests, bodies in bodies.
TITLED = (
    ("岳明山", "柳川市委", "书记"), ("岳明山", "白河省人民政府", "省长"), ("岳明山", "柳川市第一中学", "校长"),
    ("岳明", "柳川市委", "书记"), ("岳明山远", "柳川市委", "书记"), ("简宁", "柳川市人民政府", "市长"),
    ("简宁", "中华人民共和国", "副主席"), ("宋知秋", "中共中央", "总书记"), ("宋知秋", "环境保护部", "部长"),
    ("让·罗曼诺夫", "法国", "总统"), ("罗曼诺夫", "法国", "总统"), ("罗曼诺弗", "法国", "总统"),
    ("罗曼诺夫", "德国", "总理"), ("柯恩斯", "匈牙利", "总理"), ("柯恩斯", "国防部", "部长"),
    ("岳明山.柳川市第一中学", "柳川市委组织部", "部长"), ("岳明山", "东岭县委", "书记"),
)  # fmt: skip
BARE = ("岳明山", "岳明", "简宁", "宋知秋", "罗曼诺夫", "让·罗曼诺夫", "高远川", "陆清和")
BODIES = ("柳川市委", "中共柳川市委", "柳川市委组织部", "环境保护部", "生态环境部", "上海市人民政府", "市委", "农业部", "国务院")
LOCAL = ("柳川市委", "柳川市水利局", "白河市委", "白河市水利局", "东岭县委", "东岭县人民政府", "市委", "区委")  # no list has them
COMPANIES = ("美国朗星公司", "朗星公司", "德国朗星公司", "朗星股份有限公司")  # one, until a second state has one
EVENTS = (
    ("第二十届柳川博览会", "2031-06-08"), ("第20届柳川博览会", None), ("第二十一届柳川博览会", "2031-06-19"),
    ("国务院常务会议", "2031-06-10"), ("国务院常务会议", "2031-06-17"), ("国务院常务会议", "2031-06-24"),
    ("柳川市水网建设推进会", "2031-06-02"), ("柳川市水网建设推进会", None), ("座谈会", "2031-06-02"), ("柳川市水网建设工作会议", "2031-06-02"),
)  # fmt: skip
CONCEPTS = ("水网精神", "柳川水网精神", "绿色发展、创新发展", "创新发展和绿色发展", "堡垒", "堡垒作用", "党的建设")
AUTHORITY: Authority = {
    label: concept
    for concept in (
        KnownConcept("http://c/1", "堡垒作用", None, ("堡垒",), ("党的建设",)),
        KnownConcept("http://c/2", "党的建设", "Party building", (), ()),
    )
    for label in (concept.label, *concept.aliases)
}
PLACES = ("上海市浦东新区", "杭州", None)
DECISIONS = (
    "",
    "same\tperson/岳明山\tperson/简宁",
    "same\tperson/新人\tperson/宋知秋",
    "drop\tperson/宋知秋\t",
    "name\tperson/岳明山\t岳山",
    "different\tr3#person-0-3\tperson/岳明山",
    "same\tevent/2031-06-10/国务院常务会议\tevent/2031-06-17/国务院常务会议",
    "same\tevent/2031-06-08/第二十届柳川博览会\tevent/2031-06-02/柳川市水网建设推进会",
    "same\torganization/上海市人民政府\torganization/生态环境部",
    "same\tconcept/水网精神\tconcept/柳川水网精神",
    "drop\tconcept/堡垒作用\t",
)
TABLES = (
    *("readouts", "seen", "names", "ties", "beside", "reports", "series", "cores", "same_bodies", "near", "lies_in", "around"),
    *("likened", "facts", "placed", "notes"),
)


LEADERS = tuple(one for one in TITLED if one[0] in ("简宁", "宋知秋"))
GUESTS = tuple(one for one in TITLED if one[1] in ("法国", "德国", "匈牙利"))
NAMESAKES = tuple(one for one in TITLED if one[0].startswith("岳明"))


class Pool:
    """Some of the words above: of fewer words more meet each other."""

    def __init__(self, chance: random.Random) -> None:
        self.titled = chance.choice((LEADERS, GUESTS, NAMESAKES, chance.sample(TITLED, 6)))
        self.bare = sorted({*chance.sample(BARE, 3), *(name for name, *_ in self.titled)})
        self.bodies = [*chance.choice((LOCAL, chance.sample(BODIES, 4))), *COMPANIES]
        self.concepts = chance.sample(CONCEPTS, 4)
        self.events = chance.sample(EVENTS, 6)
        of_events = [line for line in DECISIONS if "event/" in line]
        self.decisions = ["", *chance.choice((chance.sample(DECISIONS, 2), of_events))]


def claimed(id_: str, pool: Pool, chance: random.Random) -> tuple[Readout, Claims]:
    """A readout of words drawn from a pool."""
    words: list[str] = []

    def at(word: str) -> tuple[Passage, ...]:
        start = sum(map(len, words))
        words.append(word)
        return (Passage(start, start + len(word)),)

    def some(of: Sequence[Word], most: int) -> list[Word]:
        return chance.sample(of, chance.randint(0, most))

    bare = {name: at(name) for name in some(pool.bare, 3)}
    posts = []
    for name, body, role in some(pool.titled, 2):
        at(f"{body}{role}" if chance.random() < 0.8 else role)
        bare.setdefault(name, at(name))
        posts.append(PostAttestation(name, role, body, f"{body}{role}", bare[name], "r", chance.random() < 0.2))
    persons = tuple(PersonMention(name, passages, "r") for name, passages in bare.items())
    if posts and chance.random() < 0.3:  # another one of that name
        name, body, role = chance.choice([one for one in TITLED if one[0] == posts[0].person])
        persons += (PersonMention(name, at(name), "r"),)
        posts.append(PostAttestation(name, role, body, f"{body}{role}", persons[-1].passages, "r"))
    persons += (PersonMention("岳明山", at("记者岳明山"), "r", "byline"),) if chance.random() < 0.2 else ()
    bodies = tuple(OrganizationMention(name, name, at(name), "r") for name in some(pool.bodies, 3))
    events = tuple(
        EventMention(
            label, "meeting", at(label), "r", date, place=chance.choice(PLACES),
            participants=tuple(
                Participation(who, chance.choice(("chair", "attend")), 1, "", passages, "r")
                for who, passages in [*bare.items(), ("全市各级党组织", at("全市各级党组织"))][:3]
            ),
        )
        for label, date in some(pool.events, 2)
    )  # fmt: skip
    relations = [("partOf", "党的建设"), ("metaphor", "堡垒"), ("metaphor", "堡垒作用")]
    text_claims = Claims(
        persons=persons,
        posts=tuple(posts),
        organizations=bodies,
        events=events,
        requirements=(Requirement("", 0, 0, "obligation", at("要"), "r", issuer=chance.choice((*pool.bare, "会议"))),),
        concepts=tuple(ConceptMention(label, at(label), "r") for label in some(pool.concepts, 2)),
        concept_relations=tuple(
            ConceptRelation("水网", relation, to, at(to), "r") for relation, to in chance.sample(relations, 1)
        ),
        works=tuple(WorkMention(title, at(title), "r") for title in some(("水网 规划", "水网规划"), 1)),
    )
    text = "".join(words)
    return Readout(id_, text, text[:4], f"2031-06-{chance.randint(1, 28):02}"), text_claims


class Kept:
    """What a build would keep: a memory, and the lines of every readout and entity."""

    def __init__(self) -> None:
        self.memory = Memory()
        self.parts: dict[str, set[str]] = {}

    def change(self, records: Iterable[Record], gone: Iterable[str], hand: HandDecisions) -> "Kept":
        identity = Identity(self.memory, records, gone, decisions=hand, authority=AUTHORITY)
        writer = LinksWriter()
        self.parts |= {f"readout {id_}": set() for id_ in identity.removed}
        for linked in identity.links():
            self.parts[f"readout {linked.readout}"] = set(writer.lines(linked.decisions))
        for key, part in identity.entities():
            self.parts[key_text(key)] = set(each_line(part))
        return self

    def lines(self) -> set[str]:
        return set().union(*self.parts.values())

    def tables(self) -> Iterator[tuple[str, object]]:
        for table in TABLES:
            rows = sorted(map(str, self.memory.rows(f"SELECT * FROM {table}")))
            yield from ((table, row) for row in rows)


def hand(text: str, folder: Path) -> HandDecisions:
    path = folder / "decisions.tsv"
    path.write_text("".join(f"{line}\ta\t2031-07-01\tb\n" for line in text.split("\n") if line), encoding="utf-8")
    return read_decisions(path)


def decided_at_once(
    records: Iterable[Record], decisions: HandDecisions, cities: dict[str, str]
) -> tuple[dict[str, object], dict[str, object]]:
    """Whom names mean and which event reports are of, by deciding over all names and all series together.

    ``cities`` has by an unlisted county the city that it lies in.
    """
    records = list(records)
    seen: dict[str, dict[str, tuple[Seen, list[PrintedPost]]]] = {}
    for one in records:
        for name, text in one.seen:
            plain, id_ = row_of(name, one.id)
            seen.setdefault(plain, {})[id_] = seen_of(plain, id_, text)
    posts = {name: [post for _, of_one in found.values() for post in of_one] for name, found in seen.items()}
    scenes = {
        one.id: Scene(frozenset(plain_name(name) for name, _ in one.seen), frozenset(one.bodies)) for one in records if one.seen
    }
    counts = Counter(other for scene in scenes.values() for other in scene.persons | scene.bodies)
    leaders = {name for name, found in posts.items() if is_leader(settle(found))}
    known = counts.__getitem__, leaders.__contains__, lambda place: cities.get(place, "")
    beside = Scenes(most_telling(len(scenes)), lambda id_: scenes[readout_of(id_)], *known)
    told = tell(
        {
            name: read_name(name, {id_: one for id_, (one, _) in found.items()}, posts[name], beside)
            for name, found in seen.items()
        }
    )
    reports = [event for one in records for _, text in one.reports for event in reports_of(one.id, text)]
    joined = [same._replace(key=decisions.key(same.key)) for same in join_events(reports)]
    described = {event.key: event for event in describe_events(joined, lambda key, _: key)}
    means: dict[str, object] = {f"{id_} {name}": found for (id_, name), found in told.means.items()}
    return means, {"#".join(one.claim): described[same.key] for same in joined for one in same.reports}


def decided(memory: Memory) -> tuple[dict[str, object], dict[str, object]]:
    """The same as the memory has it, which decides block by block."""
    means: dict[str, object] = {}
    for name, id_, text in memory.rows("SELECT name, readout, told FROM seen"):
        meaning = meaning_of(text)
        means[f"{id_} {name}"] = (meaning.person, meaning.why)
    events: dict[str, object] = {}
    for id_, text in memory.rows("SELECT readout, told FROM reports"):
        for claim, (key, *_) in told_of(text).items():
            (found,) = {str(fact[1]) for fact in memory.facts(key) if fact[0] == "event"}
            events[f"{id_}#{claim}"] = event_of(key, found)
    return means, events


@pytest.mark.parametrize("seed", range(40))
def test_any_history_ends_in_what_deciding_at_once_gives(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if seed % 2:  # in a few readouts, too, names become common and rare again
        monkeypatch.setattr(appearances, "_ALWAYS_RARE", 1)
        monkeypatch.setattr(appearances, "_COMMON", 0.2)
    chance = random.Random(seed)
    pool = Pool(chance)
    ids = [f"r{number}" for number in range(chance.choice((5, 9, 16)))]
    there: dict[str, Record] = {}
    grown, decisions = Kept(), NO_DECISIONS
    for step in range(12):
        touched = chance.sample(ids, len(ids) // 2 if step == 0 else chance.randint(1, 2))
        gone = [id_ for id_ in touched if id_ in there and chance.random() < 0.4]
        new = {id_: record(say(*claimed(id_, pool, chance), AUTHORITY)) for id_ in touched if id_ not in gone}
        if chance.random() < 0.2:
            decisions = hand(chance.choice(pool.decisions), tmp_path)
        grown.change(new.values(), gone, decisions)
        there = {id_: one for id_, one in {**there, **new}.items() if id_ not in gone}
        at_once = Kept().change(chance.sample(list(there.values()), len(there)), (), decisions)
        assert grown.lines() == at_once.lines()
        assert list(grown.tables()) == list(at_once.tables())
        cities = dict(grown.memory.rows("SELECT place, city FROM lies_in"))
        assert decided(grown.memory) == decided_at_once(there.values(), decisions, cities)
