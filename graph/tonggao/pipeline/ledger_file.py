"""The file that a ledger is kept in: its tables, opened and closed, and facts about the whole graph."""

import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Self

from tonggao.errors import TonggaoError

# ``digest`` covers text and header, ``hash`` the text alone; ``made`` is the version that extracted it. ``stored``: its graph
# is in the store of this generation. ``seen``: among the sources of this run.
_SCHEMA = """
CREATE TABLE IF NOT EXISTS readouts (
  id TEXT PRIMARY KEY, origin TEXT NOT NULL, hash TEXT NOT NULL, digest TEXT NOT NULL, date TEXT, series TEXT,
  state TEXT NOT NULL, same_as TEXT, seen INTEGER NOT NULL, fresh INTEGER NOT NULL, stored INTEGER NOT NULL,
  made TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_hash ON readouts (hash, id);
CREATE INDEX IF NOT EXISTS by_date ON readouts (date, id);
CREATE TABLE IF NOT EXISTS faults (
  origin TEXT NOT NULL, reason TEXT NOT NULL, state TEXT NOT NULL, id TEXT, seen INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS dropped (id TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sent (url TEXT NOT NULL, id TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (url, id)) WITHOUT ROWID;
"""
# Columns that came later: a table of before gets them, with what stands for not known.
_LATER = {"readouts": ("made", "TEXT NOT NULL DEFAULT ''"), "faults": ("seen", "INTEGER NOT NULL DEFAULT 0")}


class LedgerFile:
    """The tables of one build. Use it as a context manager; ``save`` keeps what was written."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Open the table at ``path``, made where there is none unless ``read_only``. Raises TonggaoError."""
        self._path = path
        try:
            if read_only:
                self._db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
            else:
                self._db = sqlite3.connect(path, isolation_level=None)
                # Nobody reads this copy before it is whole, so a torn one is only thrown away.
                self._db.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;")
                self._db.executescript(_SCHEMA)
                self._add_later_columns()
                self._db.execute("BEGIN")
            self._db.execute("SELECT 1 FROM facts LIMIT 1")
        except sqlite3.Error as error:
            # A build's own copy is made from the one of the graph: building once more meets the same damage.
            raise TonggaoError(
                f"{path}: damaged ({error}); delete the folder `store` that it lies in and build again from the sources"
            ) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()
        if isinstance(error, sqlite3.Error):  # the disk is full, say
            raise TonggaoError(f"{self._path}: cannot be read or written ({error}); look at the disk") from error

    def save(self) -> None:
        """Write what is pending and begin anew."""
        self._db.execute("COMMIT")
        self._db.execute("BEGIN")

    def fact(self, name: str) -> str | None:
        """A fact about the whole graph that was kept under this name."""
        row = self._db.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def keep_fact(self, name: str, value: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value))

    def _add_later_columns(self) -> None:
        for table, (column, kind) in _LATER.items():
            if column not in {row[1] for row in self._db.execute(f"PRAGMA table_info({table})")}:
                self._db.execute(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")
