"""The file that a ledger is kept in: its tables, opened and closed, and facts about the whole graph."""

from pathlib import Path

from tonggao.build_table import BuildTable

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


class LedgerFile(BuildTable):
    """The tables of one build."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Open the table at ``path``, made where there is none unless ``read_only``. Raises TonggaoError."""
        super().__init__(path, _SCHEMA, read_only=read_only)

    def _prepare(self, *, read_only: bool) -> None:
        if not read_only:
            self._add_later_columns()
        self._db.execute("SELECT 1 FROM facts LIMIT 1")

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
