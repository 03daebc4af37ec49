"""The lines of the entities graph kept beside the store, and from one build's to the next which IRIs were replaced."""

import gzip
from collections.abc import Sequence
from pathlib import Path

from tonggao.describe.history import merged_history, replaced_lines
from tonggao.files import writing
from tonggao.output_folder import HISTORY_FILE, Generation

_LEVEL = 1


def read_lines(path: Path) -> list[str]:
    """The lines that ``write_lines`` wrote; none where there is no file, from an older version say."""
    if not path.is_file():
        return []
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        return list(file)


def write_lines(path: Path, lines: Sequence[str]) -> None:
    """Write N-Quads lines compressed; the same lines are the same bytes."""
    with writing(path) as raw, gzip.GzipFile("", "wb", _LEVEL, raw, mtime=0) as packed:
        packed.write("".join(lines).encode())


def keep_history(older: Generation | None, generation: Generation, lines: Sequence[str], base: str) -> None:
    """Write what was replaced so far, up to ``lines``, the entities graph now: for the next build and for the user."""
    write_lines(generation.entities, lines)
    if older is None:
        return
    known = older.history.read_text(encoding="utf-8").splitlines(keepends=True) if older.history.is_file() else []
    before = read_lines(older.entities)
    history = "".join(merged_history(known, replaced_lines(before, lines, base), lines)).encode()
    if known or history:
        for path in (generation.history, generation.folder / HISTORY_FILE):
            with writing(path) as out:
                out.write(history)
