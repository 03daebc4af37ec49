"""Everything that has a page, found by its names: in Chinese, in pinyin, by initials, in English."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from tonggao.describe.iris import entities_graph
from tonggao.describe.vocabulary import EVENT_NAMES
from tonggao.identify.names import plain_key
from tonggao.serve.asking import VIEWS, newest_first, page_query, value
from tonggao.serve.spelling import pinyin_pattern
from tonggao.store import GraphStore
from tonggao.view.pinyin import readings

_HITS = 40  # on one page
_TOP = {"person": 12, "organization": 12, "concept": 12, "event": 8, "readout": 8}


class Thing(NamedTuple):
    """What has a page: ``weight`` is the number of claims that speak of it."""

    iri: str
    kind: str
    zh: str
    en: str
    date: str
    weight: int


class Index:
    """All things of a store by their names. Making it takes a while, finding does not."""

    def __init__(self, store: GraphStore) -> None:
        names: dict[str, list[str]] = {}
        things = [*_entities(store, names), *_readouts(store, names)]
        # The first of equals is the one that more is said of, or that is newer.
        self.things = sorted(things, key=lambda thing: (-thing.weight, newest_first(thing.date), thing.iri))
        lines: list[str] = []
        self._owners: list[int] = []
        for number, thing in enumerate(self.things):
            for name in dict.fromkeys(plain_key(name).lower() for name in names[thing.iri]):
                lines.append(name.replace("\n", " "))
                self._owners.append(number)
        self._text = "\n".join(["", *lines, ""])
        self._starts: list[int] = []
        at = 1
        for line in lines:
            self._starts.append(at)
            at += len(line) + 1
        self._readings = readings([self._text])

    def find(self, words: str, kind: str | None = None) -> list[Thing]:
        """What has these words in one of its names, the whole name first, then its beginning. No words find all."""
        ranks = self._ranks(plain_key(words).lower()) if words.strip() else dict.fromkeys(range(len(self.things)), 0)
        ordered = sorted(ranks, key=lambda number: (ranks[number], number))
        found = (self.things[number] for number in ordered)
        return [thing for thing in found if kind is None or thing.kind == kind]

    @cached_property
    def readouts(self) -> list[Thing]:
        """All readouts by date, the undated last."""
        found = (thing for thing in self.things if thing.kind == "readout")
        return sorted(found, key=lambda thing: (thing.date or "9999", thing.iri))

    def counts(self) -> dict[str, int]:
        """How many there are of each kind."""
        return dict(Counter(thing.kind for thing in self.things))

    def _ranks(self, key: str) -> dict[int, int]:
        ranks: dict[int, int] = {}
        for rank, start, end in self._hits(key):
            line = bisect_right(self._starts, start) - 1
            is_whole = self._text[end] == "\n" and start == self._starts[line]
            place = rank if is_whole else rank + (1 if start == self._starts[line] else 2)
            owner = self._owners[line]
            ranks[owner] = min(place, ranks.get(owner, place))
        return ranks

    def _hits(self, key: str) -> Iterator[tuple[int, int, int]]:
        """Rank and place of every line's first hit: as it stands, then as it may be read."""
        pattern = pinyin_pattern(key.replace("'", ""), self._readings)
        for rank, expression in ((0, re.compile(re.escape(key))), (3, pattern)):
            at = 0
            while expression is not None and (match := expression.search(self._text, at)):
                yield rank, match.start(), match.end()
                at = self._text.index("\n", match.end())


@lru_cache(maxsize=1)
def index_of(store: GraphStore) -> Index:
    """The index of a store, made once."""
    return Index(store)


def find(store: GraphStore, words: str, kind: str | None, page: int) -> dict[str, Any]:
    """A page of what is found, from 1 on: its ``hits``, how many there are in all (``total``) and of each of the ``kinds``, and on how many ``pages``."""
    found = index_of(store).find(words)
    kinds = Counter(thing.kind for thing in found)
    if kind is not None:
        found = [thing for thing in found if thing.kind == kind]
    if not words.strip() and kind in ("readout", "event"):
        found.sort(key=lambda thing: (newest_first(thing.date), thing.iri))
    hits = [thing._asdict() for thing in found[(page - 1) * _HITS : page * _HITS]]
    return {"hits": hits, "total": len(found), "kinds": dict(kinds), "pages": max(1, -(-len(found) // _HITS))}


def overview(store: GraphStore) -> dict[str, Any]:
    """What a store holds: how many of each kind, the most spoken of, the newest readouts and events."""
    index = index_of(store)
    dates = [thing.date for thing in index.readouts if thing.date]
    first, last = (dates[0], dates[-1]) if dates else ("", "")
    top: dict[str, list[dict[str, Any]]] = {}
    for kind, most in _TOP.items():
        things: Iterable[Thing] = (thing for thing in index.things if thing.kind == kind)
        if kind in ("readout", "event"):  # what is announced for later is no news yet
            past = (thing for thing in things if thing.date <= last)
            things = sorted(past, key=lambda thing: (newest_first(thing.date), thing.iri))
        top[kind] = [thing._asdict() for thing, _ in zip(things, range(most), strict=False)]
    return {"kinds": index.counts(), "top": top, "first": first, "last": last}


def _entities(store: GraphStore, names: dict[str, list[str]]) -> Iterator[Thing]:
    counted = page_query("weights.rq").replace("?graph", f"<{entities_graph(store.base)}>")
    weights = {value(row["entity"]): int(value(row["count"])) for row in store.select(counted) if row["entity"]}
    seen: dict[str, dict[str, str]] = {}
    for row in store.select(page_query("entities.rq", VIEWS)):
        entity, name, kind = value(row["entity"]), value(row["name"]), value(row["class"]).rpartition("#")[2]
        kind = "event" if kind in EVENT_NAMES else kind.lower()
        known = seen.setdefault(entity, {"kind": kind, "zh": "", "en": "", "date": value(row["date"])})
        names.setdefault(entity, []).append(name)
        if value(row["preferred"]) == "true":
            language = "zh" if row["name"].language == "zh" else "en"
            known[language] = known[language] or name
    for iri, known in seen.items():
        yield Thing(iri, weight=weights.get(iri, 0), **{**known, "zh": known["zh"] or iri.rpartition("/")[2]})


def _readouts(store: GraphStore, names: dict[str, list[str]]) -> Iterator[Thing]:
    for row in store.select(page_query("readouts.rq")):
        readout = value(row["readout"])
        names[readout] = [value(row[name]) for name in ("title", "id") if row[name]]
        yield Thing(readout, "readout", names[readout][0], "", value(row["date"]), 0)
