"""Streams that are made while they are read."""

from pathlib import Path

import pytest

from tonggao.store.streams import Joined, Lines

LINES = [f"第{number}行\n" for number in range(1200)]  # more than are in memory at a time


@pytest.mark.parametrize("size", [1, 7, 4096, 10**6])  # within a character, a line, some lines, all
def test_lines_are_read_whole_in_pieces_of_any_size(size: int) -> None:
    stream = Lines(LINES)
    pieces = list(iter(lambda: stream.read(size), b""))
    assert b"".join(pieces).decode() == "".join(LINES)
    assert max(map(len, pieces)) <= size


def test_no_lines_are_an_empty_file() -> None:
    assert Lines([]).read(10) == b""


def test_files_are_read_one_after_the_other(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a", "b", "c")]
    for path, content in zip(paths, (b"one\n", b"", b"two\n"), strict=True):
        path.write_bytes(content)
    stream = Joined(paths)
    assert b"".join(iter(lambda: stream.read(3), b"")) == b"one\ntwo\n"
