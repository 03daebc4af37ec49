"""What a store elsewhere was sent so far, in the ledger."""

import sqlite3


class Sent:
    """The table of what the store at ``url`` has: ids of readouts with what their graphs were made from."""

    def __init__(self, db: sqlite3.Connection, url: str) -> None:
        self._db = db
        self._url = url

    def missing(self) -> list[tuple[str, str]]:
        """(id, what its graph is made from) of every readout that the store does not have as it is, by id."""
        query = (
            "SELECT r.id, r.digest || ' ' || r.made FROM readouts AS r LEFT JOIN sent AS s ON s.url = ? AND s.id = r.id "
            "WHERE r.same_as IS NULL AND s.digest IS NOT r.digest || ' ' || r.made ORDER BY r.id"
        )
        return list(self._db.execute(query, (self._url,)))

    def gone(self) -> list[str]:
        """The ids of readouts that the store has and the graph has no more."""
        query = "SELECT id FROM sent WHERE url = ? AND id <> '' AND id NOT IN (SELECT id FROM readouts WHERE same_as IS NULL)"
        return [row[0] for row in self._db.execute(query, (self._url,))]

    def last(self, id_: str) -> str | None:
        """What was kept when this was sent."""
        row = self._db.execute("SELECT digest FROM sent WHERE url = ? AND id = ?", (self._url, id_)).fetchone()
        return None if row is None else str(row[0])

    def keep(self, id_: str, digest: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO sent VALUES (?, ?, ?)", (self._url, id_, digest))

    def forget(self, id_: str) -> None:
        self._db.execute("DELETE FROM sent WHERE url = ? AND id = ?", (self._url, id_))
