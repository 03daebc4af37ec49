"""The inputs that gave no readout, in the ledger: those of this run, and those that earlier runs met elsewhere."""

import os
import sqlite3
from collections.abc import Iterable

from tonggao.read import Skipped


class Faults:
    """Enters faults into the table of that name and forgets those that no longer hold."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def begin(self) -> None:
        """Begin a run: no fault was met yet."""
        self._db.execute("UPDATE faults SET seen = 0")

    def add(self, skipped: Skipped) -> None:
        """Enter an input that gave no readout."""
        self._enter(skipped, "skipped" if skipped.fault else "aside", None)

    def add_failed(self, skipped: Skipped, id_: str) -> None:
        """Enter an input whose readout could not be extracted."""
        self._enter(skipped, "failed", id_)

    def _enter(self, skipped: Skipped, state: str, id_: str | None) -> None:
        self._db.execute("INSERT INTO faults VALUES (?, ?, ?, ?, 1)", (skipped.origin, skipped.reason, state, id_))

    def unreadable(self) -> list[str]:
        """The inputs that could not be read this time."""
        return [
            row[0] for row in self._db.execute("SELECT DISTINCT origin FROM faults WHERE state = 'skipped' AND seen")
        ]

    def forget(self, sources: Iterable[str] | None) -> None:
        """Forget what earlier runs met in these sources, which have been read again; None are all there ever were."""
        if sources is None:
            self._db.execute("DELETE FROM faults WHERE NOT seen")
            return
        read = [os.path.abspath(source) for source in sources]
        older = self._db.execute("SELECT DISTINCT origin FROM faults WHERE NOT seen").fetchall()
        gone = [row for row in older if any(within(os.path.abspath(row[0]), source) for source in read)]
        self._db.executemany("DELETE FROM faults WHERE NOT seen AND origin = ?", gone)
        self._db.execute("DELETE FROM faults WHERE NOT seen AND id IN (SELECT id FROM readouts)")


def within(origin: str, whole: str) -> bool:
    """Whether an input is another, or a part of it: a file of a folder, a record of a file."""
    return origin == whole or origin.startswith((f"{whole.rstrip('/')}/", f"{whole}\\", f"{whole}:", f"{whole}#"))
