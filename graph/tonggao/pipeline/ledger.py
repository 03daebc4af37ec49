"""What became of every input: a table on disk, so that looking an id or a text up costs no memory.

A build works on a copy and puts it in the place of the last one when it is done; ``tonggao status`` reads it.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Literal, NamedTuple, Self

from tonggao.describe.iris import readout_iri
from tonggao.errors import TonggaoError
from tonggao.pipeline.series import Gap, find_gap, series_of
from tonggao.read import Skipped
from tonggao.readout import Readout

State = Literal["read", "unchanged", "duplicate", "kept", "skipped", "aside", "failed"]
Noted = Literal["fresh", "unchanged", "repeated", "taken"]
STATES: tuple[State, ...] = ("read", "unchanged", "duplicate", "kept", "skipped", "aside", "failed")

# ``digest`` covers text and header, ``hash`` the text alone. ``stored``: its graph is in the store of this generation.
_SCHEMA = """
CREATE TABLE IF NOT EXISTS readouts (
  id TEXT PRIMARY KEY, origin TEXT NOT NULL, hash TEXT NOT NULL, digest TEXT NOT NULL, date TEXT, series TEXT,
  state TEXT NOT NULL, same_as TEXT, seen INTEGER NOT NULL, fresh INTEGER NOT NULL, stored INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_hash ON readouts (hash, id);
CREATE INDEX IF NOT EXISTS by_date ON readouts (date, id);
CREATE TABLE IF NOT EXISTS faults (origin TEXT NOT NULL, reason TEXT NOT NULL, state TEXT NOT NULL, id TEXT);
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS dropped (id TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sent (url TEXT NOT NULL, id TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (url, id)) WITHOUT ROWID;
"""


class Entry(NamedTuple):
    """One input: where it is, its readout's id if it gave one, what became of it and why."""

    origin: str
    id: str | None
    state: State
    reason: str | None


class Ledger:
    """The table of one build. Use it as a context manager; ``save`` keeps what was written."""

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

    def begin(self, *, anew: bool) -> None:
        """Begin a run: nothing was seen yet, and with ``anew`` nothing counts as extracted or stored."""
        self._db.execute("DELETE FROM faults")
        self._db.execute("DELETE FROM dropped")
        self._db.execute("UPDATE readouts SET seen = 0, fresh = ?, state = 'kept'", (int(anew),))
        if anew:
            self._db.execute("UPDATE readouts SET stored = 0")

    def note(self, origin: str, readout: Readout) -> Noted:
        """Enter a readout: ``fresh`` is to be extracted; ``taken`` means that another text of this run has its id."""
        row = self._db.execute(
            "SELECT seen, fresh, digest, hash, origin FROM readouts WHERE id = ?", (readout.id,)
        ).fetchone()
        digest, text_hash = digest_of(readout), readout.hash
        if row and row[0]:
            return "repeated" if row[3] == text_hash else "taken"
        fresh = row is None or bool(row[1]) or row[2] != digest
        if row and not fresh:
            self._db.execute("UPDATE readouts SET seen = 1, origin = ? WHERE id = ?", (origin, readout.id))
            return "unchanged"
        series = series_of(readout)
        dated = (readout.date, series)
        self._db.execute(
            "INSERT INTO readouts VALUES (?, ?, ?, ?, ?, ?, 'read', NULL, 1, 1, 0) ON CONFLICT (id) DO UPDATE SET "
            "origin = excluded.origin, hash = excluded.hash, digest = excluded.digest, date = excluded.date, "
            "series = excluded.series, seen = 1, fresh = 1",
            (readout.id, origin, text_hash, digest, *dated),
        )
        return "fresh"

    def origin(self, id_: str) -> str:
        """Where the readout of that id was found."""
        return str(self._db.execute("SELECT origin FROM readouts WHERE id = ?", (id_,)).fetchone()[0])

    def claim_text(self, readout: Readout) -> tuple[bool, bool]:
        """Whether no smaller id is known of a fresh text, so that its graph will be stored; and whether it was before."""
        first = self._db.execute("SELECT min(id) FROM readouts WHERE hash = ?", (readout.hash,)).fetchone()[0]
        before = self._db.execute("SELECT stored FROM readouts WHERE id = ?", (readout.id,)).fetchone()[0]
        self._db.execute("UPDATE readouts SET stored = ? WHERE id = ?", (first == readout.id, readout.id))
        return first == readout.id, bool(before)

    def fault(self, skipped: Skipped) -> None:
        """Enter an input that gave no readout."""
        state = "skipped" if skipped.fault else "aside"
        self._db.execute("INSERT INTO faults VALUES (?, ?, ?, NULL)", (skipped.origin, skipped.reason, state))

    def fail(self, id_: str, reason: str) -> Skipped:
        """Take a readout out that could not be extracted, and say so as of its input."""
        origin = self.origin(id_)
        self._db.execute("INSERT INTO faults VALUES (?, ?, 'failed', ?)", (origin, reason, id_))
        self._drop(id_)
        return Skipped(origin, reason)

    def is_unseen(self, id_: str) -> bool:
        """Whether a readout is in the graph but not among this run's sources."""
        row = self._db.execute("SELECT seen FROM readouts WHERE id = ?", (id_,)).fetchone()
        return row is not None and not row[0]

    def prune(self) -> int:
        """Take those out that are not among the sources any more; what lies under a faulty input stays."""
        faulty = [row[0] for row in self._db.execute("SELECT DISTINCT origin FROM faults WHERE state = 'skipped'")]
        gone = [
            row[0]
            for row in self._db.execute("SELECT id, origin FROM readouts WHERE seen = 0")
            if not any(_within(row[1], origin) for origin in faulty)
        ]
        for id_ in gone:
            self._drop(id_)
        return len(gone)

    def _drop(self, id_: str) -> None:
        self._db.execute("INSERT INTO dropped SELECT id FROM readouts WHERE id = ? AND stored", (id_,))
        self._db.execute("DELETE FROM readouts WHERE id = ?", (id_,))

    def settle(self) -> None:
        """Decide of equal texts which is the readout, and name what became of every one."""
        self._db.execute(
            "UPDATE readouts SET same_as = (SELECT min(id) FROM readouts AS other WHERE other.hash = readouts.hash)"
        )
        self._db.execute(
            "UPDATE readouts SET same_as = CASE WHEN same_as = id THEN NULL ELSE same_as END, state = CASE "
            "WHEN same_as <> id THEN 'duplicate' WHEN seen = 0 THEN 'kept' WHEN fresh THEN 'read' ELSE 'unchanged' END"
        )

    def changed(self) -> bool:
        """Whether anything in the graph has to be written, or be taken out."""
        query = "SELECT EXISTS (SELECT 1 FROM readouts WHERE fresh OR stored <> (same_as IS NULL)) OR EXISTS (SELECT 1 FROM dropped)"
        return bool(self._db.execute(query).fetchone()[0])

    def promoted(self) -> set[str]:
        """The ids of texts that repeat no other's any more, so that their graph has to go into the store."""
        return set(self._ids("SELECT id FROM readouts WHERE same_as IS NULL AND NOT stored"))

    def outdated(self) -> list[str]:
        """The ids whose graph in the store has to go: taken out, or repeating a text that a smaller id has by now."""
        return sorted(
            self._ids("SELECT id FROM readouts WHERE stored AND same_as IS NOT NULL UNION SELECT id FROM dropped")
        )

    def mark_stored(self) -> None:
        """The graphs of all readouts are in the store, those of duplicates are not."""
        self._db.execute("UPDATE readouts SET stored = (same_as IS NULL)")

    def is_duplicate(self, id_: str) -> bool:
        row = self._db.execute("SELECT same_as FROM readouts WHERE id = ?", (id_,)).fetchone()
        return row is not None and row[0] is not None

    def knows(self, id_: str) -> bool:
        """Whether the readout is in the graph or the copy of one that is."""
        return self._db.execute("SELECT 1 FROM readouts WHERE id = ?", (id_,)).fetchone() is not None

    def unsent(self, url: str) -> list[tuple[str, str]]:
        """(id, what it is now) of every readout that the store at ``url`` was not sent as it is."""
        version = self.fact("version") or ""
        query = (
            "SELECT r.id, r.digest || ' ' || ? FROM readouts AS r LEFT JOIN sent AS s ON s.url = ? AND s.id = r.id "
            "WHERE r.same_as IS NULL AND s.digest IS NOT r.digest || ' ' || ? ORDER BY r.id"
        )
        return list(self._db.execute(query, (version, url, version)))

    def states(self) -> list[tuple[str, str]]:
        """(id, what its graph was made from) of every readout that has one."""
        version = self.fact("version") or ""
        return list(self._db.execute("SELECT id, digest || ' ' || ? FROM readouts WHERE same_as IS NULL", (version,)))

    def sent_and_gone(self, url: str) -> list[str]:
        """The ids of readouts that the store at ``url`` has and the graph has no more."""
        query = "SELECT id FROM sent WHERE url = ? AND id <> '' AND id NOT IN (SELECT id FROM readouts WHERE same_as IS NULL)"
        return [row[0] for row in self._db.execute(query, (url,))]

    def last_sent(self, url: str, id_: str) -> str | None:
        row = self._db.execute("SELECT digest FROM sent WHERE url = ? AND id = ?", (url, id_)).fetchone()
        return None if row is None else str(row[0])

    def keep_sent(self, url: str, id_: str, digest: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO sent VALUES (?, ?, ?)", (url, id_, digest))

    def forget_sent(self, url: str, id_: str) -> None:
        self._db.execute("DELETE FROM sent WHERE url = ? AND id = ?", (url, id_))

    def duplicates(self) -> list[tuple[str, str]]:
        """(id, id of the same text) of every duplicate, by id."""
        return list(self._db.execute("SELECT id, same_as FROM readouts WHERE same_as IS NOT NULL ORDER BY id"))

    def readouts(self) -> int:
        """How many readouts the graph has."""
        return int(self._db.execute("SELECT count(*) FROM readouts WHERE same_as IS NULL").fetchone()[0])

    def counts(self) -> dict[State, int]:
        """How many inputs came to each state."""
        query = "SELECT state, count(*) FROM (SELECT state FROM readouts UNION ALL SELECT state FROM faults) GROUP BY 1"
        found = dict(self._db.execute(query))
        return {state: found.get(state, 0) for state in STATES}

    def entries(self) -> Iterator[Entry]:
        """Every input, by origin and id."""
        rows = self._db.execute(
            "SELECT origin, id, state, CASE WHEN same_as IS NULL THEN NULL ELSE 'same text as ' || same_as END "
            "FROM readouts UNION ALL SELECT origin, id, state, reason FROM faults ORDER BY 1, 2, 4"
        )
        return map(Entry._make, rows)

    def reasons(self) -> list[tuple[State, str, int]]:
        """Why inputs were skipped or failed, commonest first, without what to do about it."""
        rows = self._db.execute("SELECT state, reason FROM faults WHERE state <> 'aside'")
        counted: dict[tuple[State, str], int] = {}
        for state, reason in rows:
            key = (state, reason.split(";")[0])
            counted[key] = counted.get(key, 0) + 1
        return sorted(((*key, count) for key, count in counted.items()), key=lambda row: (-row[2], row[0], row[1]))

    def gaps(self) -> Iterator[Gap]:
        """The missing days of every daily series: readouts whose ids differ by their date and number alone."""
        rows = self._db.execute(
            "SELECT DISTINCT series, date FROM readouts WHERE series IS NOT NULL ORDER BY series, date"
        )
        days: list[str] = []
        name: str | None = None
        for series, day in [*rows, (None, "")]:
            if series != name:
                if name is not None and (gap := find_gap(name, days)):
                    yield gap
                name, days = series, []
            days.append(day)

    def newest(self, count: int) -> list[str]:
        """The ids of the newest readouts, dated ones first."""
        query = "SELECT id FROM readouts WHERE same_as IS NULL ORDER BY date DESC, id DESC LIMIT ?"
        return [row[0] for row in self._db.execute(query, (count,))]

    def _ids(self, query: str) -> Iterator[str]:
        return (row[0] for row in self._db.execute(query))


def digest_of(readout: Readout) -> str:
    """SHA-256 of all that extraction sees of a readout, as hex."""
    fields = [getattr(readout, name) for name in Readout.__slots__]
    return hashlib.sha256(json.dumps(fields, ensure_ascii=True).encode()).hexdigest()


def newest_readouts(ledger: Ledger, base: str) -> list[str]:
    """The IRIs of the newest readouts, as many as a page asks for."""
    from tonggao.view.excerpt import MOST_READOUTS  # workers, who have a ledger's digest only, draw no pages

    return [readout_iri(id_, base) for id_ in ledger.newest(MOST_READOUTS + 1)]


def _within(origin: str, faulty: str) -> bool:
    return origin == faulty or origin.startswith((f"{faulty}/", f"{faulty}\\", f"{faulty}:", f"{faulty}#"))
