"""The folder that ``build`` writes: files for the user, and under ``store/`` one generation of the graph after another.

``store/current`` names the generation that readers open. A build works in a new one and then replaces that file, so
that readers see either all of it or nothing; what a killed build left behind is swept away by the next.
"""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from tonggao.errors import TonggaoError
from tonggao.lock import locked

GRAPH_FILE = "graph.ttl"
PAGE_FILE = "graph.html"
_GENERATIONS = "store"
_POINTER = "current"
_LOCK = "lock"
_BASE = "base"


class Generation(NamedTuple):
    """One finished or growing state of the graph: its Oxigraph store and the claims that it was made from."""

    folder: Path

    @property
    def graph(self) -> Path:
        return self.folder / "graph"

    @property
    def claims(self) -> Path:
        return self.folder / "claims.jsonl.gz"

    @property
    def base(self) -> str:
        """What the IRIs of its entities begin with."""
        return (self.folder / _BASE).read_text(encoding="utf-8").strip()

    def write_base(self, base: str) -> None:
        """Keep what the IRIs begin with, for readers."""
        (self.folder / _BASE).write_text(f"{base}\n", encoding="utf-8", newline="\n")


class OutputFolder:
    """Where a graph lives. ``path`` is what users pass as ``-o`` and ``--store``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._generations = path / _GENERATIONS

    def current(self) -> Generation:
        """The generation to read. Raises TonggaoError where nothing was built yet."""
        found = self.find_current()
        if not found:
            there = "no graph in it" if self.path.is_dir() else "no such folder"
            raise TonggaoError(f"{self.path}: {there}; build one with `tonggao build SOURCE… -o {self.path}`")
        return found

    def find_current(self) -> Generation | None:
        """The generation to read, or None. Raises TonggaoError where something is there that cannot be read."""
        pointer = self._generations / _POINTER
        try:
            name = pointer.read_text(encoding="ascii").strip()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise TonggaoError(f"{pointer}: cannot be read ({error}); check its permissions") from error
        if not name.isdecimal() or not (self._generations / name).is_dir():
            raise TonggaoError(f"{pointer}: names no folder beside it; write the name of the newest one into it")
        return Generation(self._generations / name)

    @contextmanager
    def next_generation(self) -> Iterator[Generation]:
        """A new, empty generation that readers see once the block ends well; otherwise nothing of it remains.

        The generation before stays for those who are reading it. Raises TonggaoError where the folder cannot be written
        or another build is writing it.
        """
        try:
            self._generations.mkdir(parents=True, exist_ok=True)
            with locked(self._generations / _LOCK):
                current = self.find_current()
                self._sweep(keep=current)
                new = Generation(self._generations / f"{_number(current) + 1:06}")
                new.folder.mkdir()
                try:
                    yield new
                    replace_text(self._generations / _POINTER, f"{new.folder.name}\n")
                except BaseException:
                    self._undo(new if current else None)
                    raise
        except OSError as error:
            reason = error.strerror or str(error)
            raise TonggaoError(f"{self.path}: cannot be written ({reason}); choose another folder with -o") from error

    def hand_out(self, generation: Generation, names: Iterable[str]) -> None:
        """Move finished files of a published generation to where users look for them, each replaced at once."""
        for name in names:
            try:
                os.replace(generation.folder / name, self.path / name)
            except OSError as error:
                raise TonggaoError(
                    f"{self.path / name}: cannot be replaced ({error.strerror}); close it and build again"
                ) from error

    def _undo(self, generation: Generation | None) -> None:
        """Remove a generation that will not be seen; without one, all that a first build made."""
        shutil.rmtree(generation.folder if generation else self._generations, ignore_errors=True)
        if not generation:
            with suppress(OSError):  # not empty: it was there before, or holds other things
                self.path.rmdir()

    def _sweep(self, keep: Generation | None) -> None:
        for entry in self._generations.iterdir():
            if entry.is_dir() and (keep is None or entry != keep.folder):
                shutil.rmtree(entry)


def _number(generation: Generation | None) -> int:
    return int(generation.folder.name) if generation else 0


def is_output(folder: Path) -> bool:
    """Whether a build made its graph in this folder, or is making it."""
    return (folder / _GENERATIONS / _LOCK).is_file()


def replace_text(path: Path, text: str) -> None:
    """Write ``text`` so that readers see the old file or the new one, never a part."""
    temporary = path.with_name(f".{path.name}.new")
    with temporary.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
