"""Large corpora of invented people and meetings: claims as extraction would find them, for measuring pages."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tonggao.claims import (
    Claims,
    ConceptMention,
    EventMention,
    Participation,
    PersonMention,
    PostAttestation,
    Requirement,
)
from tonggao.describe import entities_lines, readout_iri, readout_lines
from tonggao.identify import identify
from tonggao.readout import Passage, Readout
from tonggao.store import GraphStore

SURNAMES = "赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎"
GIVEN = "远舟若川石樵兰溪怀青砚帆晴岱苗屿宗维真穆言卓诸衡闻书端木欧恺霏澄予安嘉宁一鸣思齐亦然"
PLACES = "清江澄北桐溪岚东栖云白沙青屿南浦望川临泽云麓长汀松阳星湾晴川"
MATTERS = "数字治理 防汛备汛 乡村振兴 营商环境 基层党建 社区服务 水网建设 产业协同 文脉传承 青年人才".split()
_PEOPLE_A_READOUT = 7
_REQUIREMENTS = 4
_CONCEPTS = 2


def invented_store(readouts: int, seed: int = 1) -> GraphStore:
    """A store in memory of that many readouts, about ten nodes each; the same every time."""
    claimed = list(invented_claims(readouts, seed))
    store = GraphStore.in_memory()
    store.replace_readouts({readout_iri(readout.id): readout_lines(readout, claims) for readout, claims in claimed})
    store.replace_entities(entities_lines(identify(claimed)))
    return store


def invented_claims(readouts: int, seed: int = 1) -> Iterator[tuple[Readout, Claims]]:
    """Meetings, each with its participants, what was asked of whom, and the formulations used."""
    chance = random.Random(seed)
    people = sorted({_name(chance) for _ in range(readouts * 2)})
    for number in range(readouts):
        yield _meeting(number, chance, people)


def _name(chance: random.Random) -> str:
    return chance.choice(SURNAMES) + "".join(chance.sample(GIVEN, 2))


def _meeting(number: int, chance: random.Random, people: list[str]) -> tuple[Readout, Claims]:
    writing = _Writing()
    place = "".join(chance.sample(PLACES, 2))
    label = f"{place}市{chance.choice(MATTERS)}工作推进会"
    event = writing.add(label, "召开。")
    who = [writing.add(name, "、") for name in chance.sample(people, _PEOPLE_A_READOUT)]
    writing.add("出席会议", "。")
    asked = [_requirement(writing, chance, writing.words(who[0]), place) for _ in range(_REQUIREMENTS)]
    named = [writing.add(f"{chance.choice(MATTERS)}{chance.choice(GIVEN)}字诀", "。") for _ in range(_CONCEPTS)]
    concepts = {writing.words(passage): passage for passage in reversed(named)}
    day = f"{2020 + number % 8}-{1 + number % 12:02}-{1 + number % 28:02}"
    parts = tuple(
        Participation(writing.words(one), "attend", place, "出席", (one,), "invented")
        for place, one in enumerate(who, 1)
    )
    claims = Claims(
        persons=tuple(PersonMention(writing.words(one), (one,), "invented") for one in who),
        posts=(PostAttestation(writing.words(who[0]), "书记", f"{place}市委", "市委书记", (who[0],), "invented"),),
        events=(EventMention(label, "meeting", (event,), "invented", date=day, participants=parts),),
        requirements=tuple(asked),
        concepts=tuple(ConceptMention(words, (passage,), "invented") for words, passage in concepts.items()),
    )
    return Readout(id=f"invented-{number:06}", text=writing.text, title=label, date=day, source=f"{place}日报"), claims


def _requirement(writing: _Writing, chance: random.Random, issuer: str, place: str) -> Requirement:
    addressee = f"{place}市{chance.choice(('各级党组织', '各区县', '各部门'))}"
    quoted = writing.add(f"{addressee}要把{chance.choice(MATTERS)}抓在手上、落到第{len(writing.text)}项", "。")
    words = writing.words(quoted)
    return Requirement(words, *quoted, "obligation", (quoted,), "invented", issuer, addressee)


class _Writing:
    """A text that grows, and where in it things stand."""

    def __init__(self) -> None:
        self.text = ""

    def add(self, words: str, after: str) -> Passage:
        start = len(self.text)
        self.text += words + after
        return Passage(start, start + len(words))

    def words(self, passage: Passage) -> str:
        return self.text[passage.start : passage.end]
