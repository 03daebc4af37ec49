"""What became of every input: a table on disk, so that looking an id or a text up costs no memory.

A build works on a copy and puts it in the place of the last one when it is done; ``tonggao status`` reads it.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from tonggao.claims import NO_READOUT
from tonggao.describe.iris import readout_iri
from tonggao.pipeline.faults import Faults, within
from tonggao.pipeline.ledger_file import LedgerFile
from tonggao.pipeline.sent import Sent
from tonggao.pipeline.series import Gap, find_gap, series_of
from tonggao.read import Skipped
from tonggao.readout import Readout

State = Literal["read", "unchanged", "duplicate", "kept", "skipped", "aside", "failed"]
Noted = Literal["fresh", "unchanged", "repeated", "taken"]
STATES: tuple[State, ...] = ("read", "unchanged", "duplicate", "kept", "skipped", "aside", "failed")


class Entry(NamedTuple):
    """One input: where it is, its readout's id if it gave one, what became of it and why."""

    origin: str
    id: str | None
    state: State
    reason: str | None


class Ledger(LedgerFile):
    """The table of one build. Use it as a context manager; ``save`` keeps what was written."""

    _version = ""

    @property
    def _faults(self) -> Faults:
        return Faults(self._db)

    def begin(self, version: str, *, anew: bool) -> None:
        """Begin a run: nothing was seen yet, and with ``anew`` nothing counts as extracted or stored.

        ``version`` is what will extract this time.
        """
        self._version = version
        self._faults.begin()
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
            "INSERT INTO readouts VALUES (?, ?, ?, ?, ?, ?, 'read', NULL, 1, 1, 0, ?) ON CONFLICT (id) DO UPDATE SET "
            "origin = excluded.origin, hash = excluded.hash, digest = excluded.digest, date = excluded.date, "
            "series = excluded.series, seen = 1, fresh = 1, made = excluded.made",
            (readout.id, origin, text_hash, digest, *dated, self._version),
        )
        return "fresh"

    def refresh(self, id_: str) -> None:
        """Have a readout that is known extracted anew."""
        self._db.execute("UPDATE readouts SET fresh = 1, made = ? WHERE id = ?", (self._version, id_))

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
        self._faults.add(skipped)

    def fail(self, id_: str, reason: str) -> Skipped:
        """Take a readout out that could not be extracted, and say so as of its input."""
        failed = Skipped(self.origin(id_), reason)
        self._faults.add_failed(failed, id_)
        self._drop(id_)
        return failed

    def claims(self) -> dict[str, int]:
        """How many claims of each kind the graph holds."""
        return {kind: count for kind, count in self._counts().items() if not kind.startswith(NO_READOUT)}

    def left_alone(self) -> dict[str, int]:
        """How many of its texts are no readouts, by what they are: news from abroad, say."""
        counts = sorted(self._counts().items())
        return {kind.removeprefix(NO_READOUT): count for kind, count in counts if kind.startswith(NO_READOUT) and count}

    def _counts(self) -> dict[str, int]:
        return dict(json.loads(self.fact("claims") or "{}"))

    def forget_faults(self, sources: Iterable[str] | None) -> None:
        """Forget the faults that earlier runs met in these sources, which have been read again; None means everywhere."""
        self._faults.forget(sources)

    def sent(self, url: str) -> Sent:
        """What the store at ``url`` was sent so far."""
        return Sent(self._db, url)

    def unseen(self) -> int:
        """How many readouts are in the graph but not among this run's sources."""
        return int(self._db.execute("SELECT count(*) FROM readouts WHERE NOT seen").fetchone()[0])

    def is_unseen(self, id_: str) -> bool:
        """Whether a readout is in the graph but not among this run's sources."""
        row = self._db.execute("SELECT seen FROM readouts WHERE id = ?", (id_,)).fetchone()
        return row is not None and not row[0]

    def prune(self) -> int:
        """Take those out that are not among the sources any more; what lies under a faulty input stays."""
        unseen = self._db.execute("SELECT id, origin FROM readouts WHERE seen = 0").fetchall()
        unreadable = self._faults.unreadable()
        gone = [id_ for id_, origin in unseen if not any(within(origin, one) for one in unreadable)]
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

    def originals(self) -> set[str]:
        """The ids of all readouts that the graph has."""
        return set(self._ids("SELECT id FROM readouts WHERE same_as IS NULL"))

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

    def states(self) -> list[tuple[str, str]]:
        """(id, what its graph was made from) of every readout that has one."""
        return list(self._db.execute("SELECT id, digest || ' ' || made FROM readouts WHERE same_as IS NULL"))

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
