"""Takes readouts into the memory and out of it, and says which names, series and entities are touched."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from tonggao.identify.appearances import most_telling
from tonggao.identify.memory import Memory
from tonggao.identify.namesakes_here import MARK, plain_name, row_of
from tonggao.identify.nearby import beside
from tonggao.identify.records import Record, to_json
from tonggao.identify.same_bodies import block_of, may_be_short, short_block, words_block
from tonggao.identify.tally import Tally

_SCENES = "scenes"


class _Bodies(NamedTuple):
    """The bodies of one readout as its record has them."""

    names: list[str]
    own: list[tuple[str, str]]
    called: list[tuple[str, str]]


@dataclass(slots=True)
class Touched:
    """What has to be decided again: readouts and the names and series in them, before and after."""

    readouts: set[str] = field(default_factory=set)
    removed: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    series: set[str] = field(default_factory=set)
    cores: set[str] = field(default_factory=set)  # of names of bodies
    places: set[str] = field(default_factory=set)  # that no list has


class Intake:
    """Changes what the memory holds of readouts, and counts their facts in ``tally``."""

    def __init__(self, memory: Memory, tally: Tally) -> None:
        self._touched = Touched()
        self._memory = memory
        self._tally = tally
        self._others: Counter[str] = Counter()  # in how many more readouts a name stands
        self._scenes = 0  # how many more readouts name persons

    def take_all(self) -> None:
        """All that is there is to be decided again."""
        for id_, holds, facts in self._memory.each("SELECT id, holds, facts FROM readouts ORDER BY id"):
            names, bodies, series, _, own, called, _ = json.loads(holds)
            self._touched.readouts.add(id_)
            self._touch(names, series, _Bodies(bodies, own, called))
            self._tally.add(facts)

    def take_out(self, id_: str) -> None:
        """Forget a readout; one that is not there is no error."""
        row = self._memory.first("SELECT holds, facts, linked FROM readouts WHERE id = ?", id_)
        if row is None:
            return
        names, bodies, series, likened, own, called, doubled = json.loads(row[0])
        of_bodies = _Bodies(bodies, own, called)
        self._tally.subtract(row[1])
        self._tally.subtract(row[2])
        self._touch(names, series, of_bodies)
        self._touched.readouts.discard(id_)
        self._touched.removed.add(id_)
        self._memory.write("DELETE FROM readouts WHERE id = ?", id_)
        self._memory.write("DELETE FROM around WHERE readout = ?", id_)
        self._memory.write_all("DELETE FROM seen WHERE name = ? AND readout = ?", (row_of(name, id_) for name in doubled))
        for table, of, values in (("seen", "name", names), ("reports", "series", series), ("likened", "label", likened)):
            query = f"DELETE FROM {table} WHERE {of} = ? AND readout = ?"
            self._memory.write_all(query, ((value, id_) for value in values))
        query = "DELETE FROM cores WHERE core = ? AND name = ? AND readout = ?"
        self._memory.write_all(query, ((core, name, id_) for core, name in _blocks(of_bodies)))
        query = "DELETE FROM near WHERE place = ? AND readout = ?"
        self._memory.write_all(query, ((place, id_) for place, _ in beside(bodies)))
        if names:
            others = {*names, *bodies}
            self._memory.write_all("DELETE FROM beside WHERE other = ? AND readout = ?", ((o, id_) for o in others))
            self._others.subtract(others)
            self._scenes -= 1

    def put(self, record: Record) -> None:
        """Remember a readout in the place of what it was."""
        self.take_out(record.id)
        memory, id_ = self._memory, record.id
        names = list(dict.fromkeys(plain_name(name) for name, _ in record.seen))
        doubled = [name for name, _ in record.seen if MARK in name]
        series = [series for series, _ in record.reports]
        holds = to_json([names, record.bodies, series, record.likened, record.own, record.called, doubled])
        memory.write("INSERT INTO readouts VALUES (?, ?, ?, ?, '')", id_, record.said, holds, record.facts)
        memory.write_all("INSERT INTO seen VALUES (?, ?, ?, '')", ((*row_of(name, id_), said) for name, said in record.seen))
        memory.write_all("INSERT INTO reports VALUES (?, ?, ?, '')", ((one, id_, said) for one, said in record.reports))
        memory.write_all("INSERT INTO likened VALUES (?, ?)", ((label, id_) for label in record.likened))
        of_bodies = _Bodies(record.bodies, record.own, record.called)
        cores = ((core, name, id_) for core, name in _blocks(of_bodies))
        memory.write_all("INSERT INTO cores VALUES (?, ?, ?)", cores)
        near = ((place, city, id_) for place, city in beside(record.bodies))
        memory.write_all("INSERT INTO near VALUES (?, ?, ?)", near)
        if names:
            others = {*names, *record.bodies}
            memory.write_all("INSERT INTO beside VALUES (?, ?)", ((other, id_) for other in sorted(others)))
            self._others.update(others)
            self._scenes += 1
        self._touch(names, series, of_bodies)
        self._touched.removed.discard(id_)
        self._touched.readouts.add(id_)
        self._tally.add(record.facts)

    def finish(self, *, anew: bool) -> Touched:
        """What is touched, with the names beside others that are common now or no more, unless all is decided ``anew``."""
        before = int(self._memory.note(_SCENES) or 0)
        after = before + self._scenes
        self._memory.keep_note(_SCENES, str(after))
        if not anew:
            for other in self._turned_common(most_telling(before), most_telling(after)):
                self._touched.names |= names_beside(self._memory, other)
        return self._touched

    def _touch(self, names: Iterable[str], series: Iterable[str], bodies: _Bodies) -> None:
        self._touched.names.update(names)
        self._touched.series.update(series)
        self._touched.cores.update(core for core, _ in _blocks(bodies))
        self._touched.places.update(place for place, _ in beside(bodies.names))

    def _turned_common(self, most_before: int, most_after: int) -> set[str]:
        """What stands in few readouts and stood in many, or the other way round."""
        found = set()
        for other, more in self._others.items():
            now = count_of(self._memory, other)
            if (now - more <= most_before) != (now <= most_after):
                found.add(other)
        if most_before != most_after:
            low, high = sorted((most_before, most_after))
            query = "SELECT other FROM beside GROUP BY other HAVING count(*) > ? AND count(*) <= ?"
            found.update(self._memory.column(query, low, high))
        return found


def _blocks(bodies: _Bodies) -> list[tuple[str, str]]:
    """The names of bodies that may be another's, each with its block: with its place, in a text printed twice, or short for another."""
    placed = ((core, name) for name in set(bodies.names) if (core := block_of(name)))
    printed = ((words_block(digest), name) for name, digest in bodies.own)
    return sorted([*placed, *printed, *((short_block(short), full) for short, full in bodies.called if may_be_short(short))])


def scenes_of(memory: Memory) -> int:
    """How many readouts name persons."""
    return int(memory.note(_SCENES) or 0)


def count_of(memory: Memory, other: str) -> int:
    """In how many readouts with persons a name of a person or body stands."""
    row = memory.first("SELECT count(*) FROM beside WHERE other = ?", other)
    return int(row[0]) if row else 0


def names_beside(memory: Memory, other: str) -> set[str]:
    """The names of persons in the readouts where another name stands."""
    query = "SELECT holds FROM readouts JOIN beside ON readouts.id = beside.readout WHERE other = ?"
    return {name for holds in memory.column(query, other) for name in json.loads(holds)[0]}
