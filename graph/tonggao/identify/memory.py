"""What identification keeps from one build to the next, in a table on disk: what readouts said, and what was decided.

Only data, as JSON: a graph handed on by others cannot bring code with it.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from tonggao.build_table import BuildTable
from tonggao.identify.entities import EntityKey, EntityKind
from tonggao.identify.facts import Fact, fact_of, fact_text, key_of, key_text

# ``said`` is what a readout says, ``told`` what was decided of it. Facts are kept by what contributes them: ``facts`` of a readout
# are its own, ``linked`` follow from who is who. ``holds``: its names of persons, usual names of bodies, series, likened labels.
_SCHEMA = """
CREATE TABLE IF NOT EXISTS readouts (
  id TEXT PRIMARY KEY, said TEXT NOT NULL, holds TEXT NOT NULL, facts TEXT NOT NULL, linked TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS seen (
  name TEXT NOT NULL, readout TEXT NOT NULL, said TEXT NOT NULL, told TEXT NOT NULL, PRIMARY KEY (name, readout)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS names (name TEXT PRIMARY KEY, leader INTEGER NOT NULL, home TEXT NOT NULL, facts TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ties (tie TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (tie, name)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS of_name ON ties (name);
CREATE TABLE IF NOT EXISTS beside (other TEXT NOT NULL, readout TEXT NOT NULL, PRIMARY KEY (other, readout)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS reports (
  series TEXT NOT NULL, readout TEXT NOT NULL, said TEXT NOT NULL, told TEXT NOT NULL, PRIMARY KEY (series, readout)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS series (series TEXT PRIMARY KEY, facts TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS cores (
  core TEXT NOT NULL, name TEXT NOT NULL, readout TEXT NOT NULL, PRIMARY KEY (core, name, readout)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS same_bodies (
  core TEXT NOT NULL, name TEXT NOT NULL, usual TEXT NOT NULL, PRIMARY KEY (core, name)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS around (readout TEXT PRIMARY KEY, told TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS near (
  place TEXT NOT NULL, city TEXT NOT NULL, readout TEXT NOT NULL, PRIMARY KEY (place, readout)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lies_in (place TEXT PRIMARY KEY, city TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS likened (label TEXT NOT NULL, readout TEXT NOT NULL, PRIMARY KEY (label, readout)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS facts (
  key TEXT NOT NULL, fact TEXT NOT NULL, n INTEGER NOT NULL CHECK (n >= 0), PRIMARY KEY (key, fact)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS placed (key TEXT PRIMARY KEY, places TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
_LAST = "\U0010ffff"
Row = tuple[Any, ...]


class Memory(BuildTable):
    """The table of one graph."""

    def __init__(self, path: Path | None = None, *, read_only: bool = False) -> None:
        """Open the table at ``path``, made where there is none; without one, in memory. Raises TonggaoError."""
        super().__init__(path, _SCHEMA, read_only=read_only)

    def rows(self, query: str, *values: Any) -> list[Row]:
        return self._db.execute(query, values).fetchall()

    def each(self, query: str, *values: Any) -> Iterator[Row]:
        """The rows one by one: nothing may be written meanwhile."""
        return iter(self._db.execute(query, values))

    def first(self, query: str, *values: Any) -> Row | None:
        row: Row | None = self._db.execute(query, values).fetchone()
        return row

    def column(self, query: str, *values: Any) -> list[Any]:
        return [row[0] for row in self._db.execute(query, values)]

    def write(self, query: str, *values: Any) -> None:
        self._db.execute(query, values)

    def write_all(self, query: str, rows: Iterable[Row]) -> None:
        self._db.executemany(query, rows)

    def note(self, name: str) -> str | None:
        row = self.first("SELECT value FROM notes WHERE name = ?", name)
        return None if row is None else str(row[0])

    def keep_note(self, name: str, value: str) -> None:
        self.write("INSERT OR REPLACE INTO notes VALUES (?, ?)", name, value)

    def forget_decisions(self) -> set[EntityKey]:
        """Keep what readouts say, and nothing that was decided of it; the keys that entities had."""
        keys = {key_of(text) for text in self.column("SELECT DISTINCT key FROM facts")}
        for table in ("facts", "names", "ties", "series", "same_bodies", "placed", "around", "lies_in"):
            self.write(f"DELETE FROM {table}")
        for table in ("seen", "reports"):
            self.write(f"UPDATE {table} SET told = ''")
        self.write("UPDATE readouts SET linked = ''")
        return keys

    def readouts(self) -> int:
        """How many readouts the table holds."""
        row = self.first("SELECT count(*) FROM readouts")
        return int(row[0]) if row else 0

    def facts(self, key: EntityKey) -> set[Fact]:
        return {fact_of(text) for text in self.column("SELECT fact FROM facts WHERE key = ?", key_text(key))}

    def has_fact(self, key: EntityKey, *facts: Fact) -> bool:
        """Whether an entity has one of these facts."""
        query = "SELECT 1 FROM facts WHERE key = ? AND fact = ?"
        return any(self.first(query, key_text(key), fact_text(fact)) for fact in facts)

    def all_facts(self) -> Iterator[tuple[EntityKey, set[Fact]]]:
        """Every entity's facts: nothing may be written meanwhile."""
        for text, rows in groupby(self.each("SELECT key, fact FROM facts ORDER BY key"), key=itemgetter(0)):
            yield key_of(text), {fact_of(fact) for _, fact in rows}

    def keys(self, kind: EntityKind, beginning: str = "") -> list[EntityKey]:
        """The keys with facts of one kind whose first part begins so."""
        start = key_text(EntityKey(kind, (beginning,))).removesuffix('"]')
        query = "SELECT DISTINCT key FROM facts WHERE key >= ? AND key < ?"
        return [key_of(text) for text in self.column(query, start, start + _LAST)]

    def noted_concepts(self) -> list[str]:
        """The labels of all concepts that a readout uses."""
        query = "SELECT key FROM facts WHERE key >= '[\"concept\", ' AND key < '[\"concept\",!' AND fact = ?"
        return [key_of(text).parts[0] for text in self.column(query, fact_text(("noted",)))]

    def count_facts(self, changes: Mapping[str, int]) -> None:
        """Count facts, given as lines of text, up or down."""
        more = ((*line.split("\t"), count) for line, count in changes.items() if count > 0)
        self.write_all(
            "INSERT INTO facts VALUES (?, ?, ?) ON CONFLICT (key, fact) DO UPDATE SET n = n + excluded.n", more
        )
        if less := [(count, *line.split("\t")) for line, count in changes.items() if count < 0]:
            self.write_all("UPDATE facts SET n = n + ? WHERE key = ? AND fact = ?", less)
            query = "DELETE FROM facts WHERE key = ? AND fact = ? AND n = 0"
            self.write_all(query, ((key, fact) for _, key, fact in less))
