"""Files appear whole or not at all; lines are sorted however many there are."""

import os
import random
from pathlib import Path

import pytest

from tonggao.errors import TonggaoError
from tonggao.files import sorted_lines, writing


def test_file_appears_when_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "new" / "图.ttl"
    with writing(path) as out:
        out.write(b"one")
        assert not path.exists()
    assert path.read_bytes() == b"one"
    assert list(path.parent.iterdir()) == [path]


def test_failed_writing_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "图.ttl"
    path.write_bytes(b"old")

    def write_half() -> None:
        with writing(path) as out:
            out.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_half()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_written_into_and_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with writing(path) as out:
            out.write(b"one")
        assert os.read(reader, 10) == b"one"
    finally:
        os.close(reader)
    assert path.is_fifo()


def test_place_that_cannot_be_written_is_an_error_of_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(TonggaoError, match=r"cannot write .*another place") as raised, writing(tmp_path / "file" / "x"):
        pass
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("in_memory", [1, 3, 10, 1000])
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11])
def test_lines_are_sorted_in_memory_or_on_disk(in_memory: int, count: int) -> None:
    lines = [f"{number:03}\n".encode() for number in range(count)]
    shuffled = random.Random(7).sample(lines, count)
    assert list(sorted_lines(iter(shuffled), in_memory)) == lines
