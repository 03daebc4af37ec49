"""A table on disk that one build writes: opened as a copy of the last one's, and published when it is whole."""

import os
import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Self

from tonggao.errors import REBUILD, TonggaoError


class BuildTable:
    """Use it as a context manager; what is written is lost unless ``save`` is reached."""

    def __init__(self, path: Path | None, schema: str, *, read_only: bool = False) -> None:
        """Open the table at ``path``, made where there is none unless ``read_only``; without one, in memory. Raises TonggaoError."""
        self._path = path
        try:
            if read_only and path is not None:
                self._db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
            else:
                self._db = sqlite3.connect(path or ":memory:", isolation_level=None)
                # Nobody reads this copy before it is whole, so a torn one is only thrown away.
                self._db.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-8192;")
                self._db.executescript(schema)
                self._db.execute("BEGIN")
            self._prepare(read_only=read_only)
        except sqlite3.Error as error:
            if path is not None and path.exists() and not os.access(path, os.R_OK):
                raise TonggaoError(f"{path}: cannot be read; check its permissions") from error
            # A build's own copy is made from the one of the graph: building once more meets the same damage.
            raise TonggaoError(f"{path}: damaged ({error}); {REBUILD}") from error

    def _prepare(self, *, read_only: bool) -> None:
        """What else opening does."""

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
