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

from tonggao.errors import REBUILD, TonggaoError
from tonggao.lock import locked

GRAPH_FILE = "graph.ttl"
PAGE_FILE = "graph.html"
HISTORY_FILE = "history.nq"
DECISIONS_FILE = "decisions.tsv"
READING_FOLDER = "reading"
SOUND_FILE = "sound.sqlite"  # beside the generations: what was validated
_GENERATIONS = "store"
_POINTER = "current"
_SHARDS = "shards"
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
    def identity(self) -> Path:
        """What readouts say of whom, and what was decided of it."""
        return self.folder / "identity.sqlite"

    @property
    def lines(self) -> Path:
        """The lines of the entities graph, readout by readout and entity by entity."""
        return self.folder / "lines.sqlite"

    @property
    def ledger(self) -> Path:
        return self.folder / "ledger.sqlite"

    @property
    def lexicon(self) -> Path:
        """The entries of the lexicon that its readouts were read with."""
        return self.folder / "lexicon.tsv.gz"

    @property
    def history(self) -> Path:
        """The lines of the history graph: every IRI that was replaced so far."""
        return self.folder / "replaced.nq"

    @property
    def base(self) -> str:
        """What the IRIs of its entities begin with."""
        path = self.folder / _BASE
        try:
            base = path.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise TonggaoError(f"{path}: damaged ({error}); {REBUILD}") from error
        if not base.endswith(("/", "#")):
            raise TonggaoError(f"{path}: damaged ({base[:40]!a} begins no IRI); {REBUILD}")
        return base

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
            there = "no graph in it" if self.path.is_dir() else "is no folder" if self.path.exists() else "no such folder"
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
    def writing(self) -> Iterator["Writing"]:
        """Hold the folder for one build. Unless the block publishes a generation, readers see what they saw before.

        What the block raises leaves nothing behind but finished shards, which the next build takes up. Raises TonggaoError
        where the folder cannot be written or another build is writing it.
        """
        was_there = self.path.is_dir()
        try:
            self._generations.mkdir(parents=True, exist_ok=True)
            self._check_own()
            with locked(self._generations / _LOCK):
                writing = Writing(self.path, self._generations, self.find_current())
                try:
                    yield writing
                except BaseException:
                    writing.undo()
                    if not was_there:
                        with suppress(OSError):  # not empty: finished shards are kept in it
                            self.path.rmdir()
                    raise
                writing.sweep_shards()
        except OSError as error:
            reason = error.strerror or str(error)
            raise TonggaoError(f"{self.path}: cannot be written ({reason}); choose another folder with -o") from error

    def _check_own(self) -> None:
        """Raises TonggaoError where another program keeps its files in the folder for generations: none is touched."""
        if is_output(self.path):
            return
        strange = next((entry.name for entry in self._generations.iterdir() if not _is_own(entry.name)), None)
        if strange is not None:
            raise TonggaoError(
                f"{self._generations} holds {strange}, which tonggao did not write; choose another folder with -o"
            )


class Writing:
    """What the one build that holds the folder may do. ``current`` is what readers see, if there is anything."""

    def __init__(self, path: Path, generations: Path, current: Generation | None) -> None:
        self.current = current
        self._path = path
        self._generations = generations
        self._begun: Generation | None = None
        self._sweep_generations()
        self.shards.mkdir(exist_ok=True)

    @property
    def shards(self) -> Path:
        """The folder for what is finished before the graph is: it outlives a killed build."""
        return self._generations / _SHARDS

    @property
    def decisions(self) -> Path:
        """The file of decisions made by hand, which the user writes."""
        return self._path / DECISIONS_FILE

    def make_generation(self) -> Generation:
        """A new, empty generation that nobody sees yet."""
        self._begun = Generation(self._generations / f"{_number(self.current) + 1:06}")
        self._begun.folder.mkdir()
        return self._begun

    def publish(self, generation: Generation) -> None:
        """Have readers see this generation. The one before stays for those who are reading it."""
        replace_text(self._generations / _POINTER, f"{generation.folder.name}\n")
        self._begun, self.current = None, generation

    def written(self, name: str) -> Path:
        """Where the last build's file of that name is: where users look, unless it was not moved there yet."""
        waiting = self.current.folder / name if self.current else None
        return waiting if waiting and waiting.exists() else self._path / name

    def hand_out(self, names: Iterable[str]) -> None:
        """Move finished files of the current generation to where users look for them, each replaced at once.

        A build that was killed before it came to this leaves them to the next.
        """
        for name in names:
            try:
                if self.current and (self.current.folder / name).exists():
                    os.replace(self.current.folder / name, self._path / name)
            except OSError as error:
                raise TonggaoError(
                    f"{self._path / name}: cannot be replaced ({error.strerror}); close it and build again"
                ) from error

    def sweep_shards(self) -> None:
        """Remove what only an unfinished build needs."""
        shutil.rmtree(self.shards, ignore_errors=True)

    def undo(self) -> None:
        """Remove a generation that will not be seen, and with no shard done all that a first build made."""
        if self._begun:
            shutil.rmtree(self._begun.folder, ignore_errors=True)
        if self.shards.is_dir() and not any(self.shards.glob("*.done")):
            self.sweep_shards()
            if not self.current:
                shutil.rmtree(self._generations, ignore_errors=True)

    def _sweep_generations(self) -> None:
        for entry in self._generations.iterdir():
            if entry.is_dir() and entry.name.isdecimal() and (self.current is None or entry != self.current.folder):
                shutil.rmtree(entry)


def _number(generation: Generation | None) -> int:
    return int(generation.folder.name) if generation else 0


def _is_own(name: str) -> bool:
    return name.isdecimal() or name.lstrip(".").startswith((_POINTER, _SHARDS, _LOCK, SOUND_FILE))


def is_output(folder: Path) -> bool:
    """Whether a build made its graph in this folder, or is making it."""
    return os.path.isfile(folder / _GENERATIONS / _LOCK)  # a folder that may not be looked into is none either


def replace_text(path: Path, text: str) -> None:
    """Write ``text`` so that readers see the old file or the new one, never a part."""
    temporary = path.with_name(f".{path.name}.new")
    with temporary.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
