"""The lines of the entities graph in files beside the store: read readout by readout, compared with what they were.

From one build's to the next it is seen which IRIs were replaced.
"""

import gzip
import heapq
from collections.abc import Iterable, Iterator
from itertools import chain, groupby
from operator import itemgetter
from pathlib import Path

from tonggao.describe.history import merged_history, replaced_lines
from tonggao.files import writing
from tonggao.output_folder import HISTORY_FILE, Generation

Keyed = tuple[str, list[str]]

_LEVEL = 1  # they are read again at once
_BATCH = 20_000  # lines changed at a time


def write_lines(path: Path, lines: Iterable[bytes]) -> None:
    """Write lines, with their line ends, to a file that ``read_lines`` reads."""
    with path.open("wb") as raw, gzip.GzipFile("", "wb", _LEVEL, raw, mtime=0) as packed:
        packed.writelines(lines)


def read_lines(path: Path) -> Iterator[str]:
    """The lines that ``write_lines`` wrote; none where there is no file, from an older version say."""
    if not path.is_file():
        return
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        yield from file


def read_links(path: Path) -> Iterator[Keyed]:
    """The lines about each readout and its claims, by its IRI."""
    for owner, lines in groupby(read_lines(path), key=_owner):
        yield owner, list(lines)


def _owner(line: str) -> str:
    return line[1 : line.index(">")].partition("#")[0]


def differences(older: Generation, newer: Generation) -> Iterator[tuple[list[str], list[str]]]:
    """The lines that are gone and those that are new, some at a time."""
    gone, new = list[str](), list[str]()
    for only_older, only_newer in chain(
        _differing(_each(older.entities), _each(newer.entities)),
        _differing(read_links(older.links), read_links(newer.links)),
    ):
        gone += only_older
        new += only_newer
        if len(gone) + len(new) >= _BATCH:
            yield gone, new
            gone, new = [], []
    if gone or new:
        yield gone, new


def _each(path: Path) -> Iterator[Keyed]:
    return ((line, [line]) for line in read_lines(path))


def _differing(older: Iterator[Keyed], newer: Iterator[Keyed]) -> Iterator[tuple[list[str], list[str]]]:
    """What of two sorted runs is in one of them only."""
    tagged = heapq.merge(((*keyed, True) for keyed in older), ((*keyed, False) for keyed in newer), key=itemgetter(0))
    for _, same in groupby(tagged, key=itemgetter(0)):
        found = {is_older: set(lines) for _, lines, is_older in same}
        before, after = found.get(True, set()), found.get(False, set())
        if before != after:
            yield sorted(before - after), sorted(after - before)


def keep_history(older: Generation | None, generation: Generation, base: str) -> None:
    """Write what was replaced so far, up to this generation: for the next build and for the user."""
    if older is None:
        return
    known = older.history.read_text(encoding="utf-8").splitlines(keepends=True) if older.history.is_file() else []
    there = {line[: line.index(">") + 1] for line in read_lines(generation.entities)}
    newer = {line for gone, new in differences(older, generation) for line in replaced_lines(gone, new, there, base)}
    history = "".join(merged_history(known, newer, there)).encode()
    if known or history:
        for path in (generation.history, generation.folder / HISTORY_FILE):
            with writing(path) as out:
                out.write(history)
