"""The lines of the entities graph in a table beside the store, by readout and by entity: what differs is found where it is.

It also holds where the parts of the Turtle file end, and how many claims of each kind the readouts have.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from tonggao.build_table import BuildTable
from tonggao.describe.terms import subject_of

_SCHEMA = """
CREATE TABLE IF NOT EXISTS links (iri TEXT PRIMARY KEY, lines TEXT NOT NULL, made INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS copies (iri TEXT PRIMARY KEY, lines TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS subjects (
  node TEXT PRIMARY KEY, owner TEXT NOT NULL, lines TEXT NOT NULL, made INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS of_owner ON subjects (owner);
CREATE TABLE IF NOT EXISTS counts (iri TEXT PRIMARY KEY, claims TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS parts (
  rank INTEGER NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL, PRIMARY KEY (rank, name)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
_COUNTS = "claims"
_BEGINNING = "\0"  # what IRIs begin with, in the table: it is half of the lines

Part = tuple[int, str, int]  # its rank, its name, and how many bytes it has


class Difference(NamedTuple):
    """Lines that are gone and lines that are new."""

    gone: list[str]
    new: list[str]


class GraphLines(BuildTable):
    """The table of one generation.

    ``links`` are lines about a readout and its claims, by its IRI; an entity's lines stand under each of its subjects (its doubts
    and spells have nodes of their own) and ``owner`` is what they were made from.
    """

    def __init__(self, path: Path, base: str, made: int = 0) -> None:
        """Open the table at ``path``, whose IRIs begin with ``base``; ``made`` numbers what is written now. Raises TonggaoError."""
        self._made = made
        self._beginning = f"<{base}"
        super().__init__(path, _SCHEMA)

    def _prepare(self, *, read_only: bool) -> None:
        self._fresh = not any(self.links()) and not any(self.entities())
        self._counts = Counter[str](json.loads(self.note(_COUNTS) or "{}"))

    def save(self) -> None:
        self.keep_note(_COUNTS, json.dumps(self._counts))
        super().save()

    def replace_links(self, iri: str, lines: list[str]) -> Difference:
        """Put the lines about a readout and its claims in the place of those before."""
        row = None if self._fresh else self._db.execute("SELECT lines FROM links WHERE iri = ?", (iri,)).fetchone()
        if lines:
            self._db.execute("INSERT OR REPLACE INTO links VALUES (?, ?, ?)", (iri, self._packed(lines), self._made))
        elif row:
            self._db.execute("DELETE FROM links WHERE iri = ?", (iri,))
        return _difference(self._cut(row[0]), lines) if row else Difference([], lines)

    def replace_entity(self, owner: str, lines: Iterable[str]) -> dict[str, Difference]:
        """Put an entity's lines, sorted, in the place of those before; what differs, by subject."""
        older = () if self._fresh else self._db.execute("SELECT node, lines FROM subjects WHERE owner = ?", (owner,))
        before: dict[str, str] = dict(older)
        now = {node: list(same) for node, same in groupby(lines, key=subject_of)}
        rows = [(node, owner, self._packed(same), self._made) for node, same in now.items()]
        self._db.executemany("INSERT OR REPLACE INTO subjects VALUES (?, ?, ?, ?)", rows)
        if self._fresh:
            return {node: Difference([], same) for node, same in now.items()}
        for node in before.keys() - now.keys():
            self._db.execute("DELETE FROM subjects WHERE node = ?", (node,))
        found = {
            node: _difference(self._cut(before.get(node, "")), now.get(node, [])) for node in before.keys() | now.keys()
        }
        return {node: one for node, one in found.items() if one.gone or one.new}

    def replace_copies(self, copies: Mapping[str, list[str]]) -> dict[str, Difference]:
        """Put the lines that name the copies of readouts, by their IRIs, in the place of all before; what differs."""
        before = {iri: self._cut(lines) for iri, lines in self._db.execute("SELECT iri, lines FROM copies")}
        self._db.execute("DELETE FROM copies")
        self._db.executemany("INSERT INTO copies VALUES (?, ?)", ((iri, self._packed(own)) for iri, own in copies.items()))
        found = {iri: _difference(before.get(iri, []), copies.get(iri, [])) for iri in before.keys() | copies.keys()}
        return {iri: one for iri, one in found.items() if one.gone or one.new}

    def remove_older(self) -> Iterator[Difference]:
        """Remove what was not written now; nothing else may be written meanwhile."""
        for table in ("links", "subjects"):
            for (lines,) in self._db.execute(f"SELECT lines FROM {table} WHERE made <> ?", (self._made,)):
                yield Difference(self._cut(lines), [])
            self._db.execute(f"DELETE FROM {table} WHERE made <> ?", (self._made,))

    def links(self, iris: Iterable[str] | None = None) -> Iterator[tuple[str, list[str]]]:
        """The lines about each readout and its claims, by its IRI: of all that have any, or of those named."""
        query = "SELECT iri, lines FROM (SELECT iri, lines FROM links UNION ALL SELECT iri, lines FROM copies)"
        if iris is None:
            rows: Iterable[tuple[str, str]] = self._db.execute(f"{query} ORDER BY iri")
        else:
            rows = (row for iri in iris for row in self._db.execute(f"{query} WHERE iri = ?", (iri,)))
        for iri, same in groupby(rows, key=lambda row: row[0]):
            yield iri, [line for _, lines in same for line in self._cut(lines)]

    def entities(self, nodes: Iterable[str] | None = None) -> Iterator[str]:
        """The lines about entities, sorted: of all, or of those nodes, in their order."""
        if nodes is None:
            for (lines,) in self._db.execute("SELECT lines FROM subjects ORDER BY node"):
                yield from self._cut(lines)
        else:
            for node in nodes:
                for (lines,) in self._db.execute("SELECT lines FROM subjects WHERE node = ?", (node,)):
                    yield from self._cut(lines)

    def _packed(self, lines: Iterable[str]) -> str:
        return "".join(lines).replace(self._beginning, _BEGINNING)

    def _cut(self, packed: str) -> list[str]:
        lines = packed.replace(_BEGINNING, self._beginning).split("\n")  # splitlines would cut at U+2028 in a title too
        return [f"{line}\n" for line in lines[:-1]]

    def __contains__(self, node: object) -> bool:
        """Whether an entity has this node."""
        return self._db.execute("SELECT 1 FROM subjects WHERE node = ?", (node,)).fetchone() is not None

    def replace_counts(self, iri: str, counts: Mapping[str, int] | None) -> None:
        """Note how many claims of each kind a readout has, in the place of what was noted; None where it is gone."""
        for (claims,) in self._db.execute("SELECT claims FROM counts WHERE iri = ?", (iri,)).fetchall():
            self._counts.subtract(json.loads(claims))
            self._db.execute("DELETE FROM counts WHERE iri = ?", (iri,))
        if counts is not None:
            self._counts.update(counts)
            self._db.execute("INSERT INTO counts VALUES (?, ?)", (iri, json.dumps(counts)))

    def counts(self) -> dict[str, int]:
        """How many claims of each kind all readouts have."""
        return dict(self._counts)

    def note(self, name: str) -> str | None:
        row = self._db.execute("SELECT value FROM notes WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def keep_note(self, name: str, value: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (name, value))

    def parts(self) -> Iterator[Part]:
        """The parts of the Turtle file in their order: nothing may be written meanwhile."""
        return iter(self._db.execute("SELECT rank, name, size FROM parts ORDER BY rank, name"))

    def forget_parts(self) -> None:
        self._db.execute("DELETE FROM parts")

    def note_parts(self, parts: Iterable[Part]) -> None:
        """Note how long parts of the Turtle file are now; those of no bytes are gone."""
        self._db.executemany("INSERT OR REPLACE INTO parts VALUES (?, ?, ?)", parts)
        self._db.execute("DELETE FROM parts WHERE size = 0")


def _difference(before: list[str], now: list[str]) -> Difference:
    if before == now:
        return Difference([], [])
    older, newer = set(before), set(now)
    return Difference(sorted(older - newer), sorted(newer - older))
