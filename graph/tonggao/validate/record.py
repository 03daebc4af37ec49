"""Which graphs were found sound, so that the next validation looks at changed ones only.

A graph is known by what it was made from (text, header, version of the extraction), the shapes by what their file holds. The
table lies beside the generations of the store; without it everything is looked at.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from pathlib import Path

from tonggao.ontology_files import ontology_file

_SCHEMA = "CREATE TABLE IF NOT EXISTS sound (graph TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID"


class Record:
    """The table of an output folder; where it cannot be read or written, nothing is known and nothing kept."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._shapes = hashlib.sha256(ontology_file("shapes.ttl").read_bytes()).hexdigest()[:16]

    def changed(self, states: Mapping[str, str]) -> list[str]:
        """Those graphs, given with their states, that were not found sound in this state, by these shapes."""
        known: dict[str, str] = {}
        if self._path.is_file():
            with suppress(sqlite3.Error), closing(sqlite3.connect(self._path)) as db:
                known = dict(db.execute("SELECT graph, state FROM sound"))
        return [graph for graph, state in states.items() if known.get(graph) != self._with_shapes(state)]

    def keep(self, sound: Mapping[str, str], unsound: Iterable[str]) -> None:
        """Remember graphs with the states that they were found sound in, and forget others."""
        with suppress(sqlite3.Error), closing(sqlite3.connect(self._path)) as db, db:
            db.execute(_SCHEMA)
            db.executemany("DELETE FROM sound WHERE graph = ?", ((graph,) for graph in unsound))
            rows = ((graph, self._with_shapes(state)) for graph, state in sound.items())
            db.executemany("INSERT OR REPLACE INTO sound VALUES (?, ?)", rows)

    def _with_shapes(self, state: str) -> str:
        return f"{state} {self._shapes}"
