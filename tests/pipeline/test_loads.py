"""Files handed to a store: in order, in few loads, beside other work only where many wait, and no error lost."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

import pytest

import tonggao.pipeline.loads as loads
from tonggao.pipeline.loads import Loads, give_back, write_pieces


class Loaded(list[list[str]]):
    """What was loaded together, by the files' names."""

    def load(self, paths: Iterable[Path]) -> None:
        self.append([path.name for path in paths])


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Ten files of ten bytes, but that the third is empty: all of its readouts repeat others."""
    paths = [tmp_path / str(number) for number in range(10)]
    for number, path in enumerate(paths):
        path.write_bytes(b"" if number == 2 else b"0123456789")
    return paths


@pytest.mark.parametrize(
    ("at_once", "loaded"),
    [
        (1000, ["0123456789"]),
        (89, ["012345", "6789"]),  # halves, not all but one and then that one
        (30, ["0123", "456", "789"]),
        (1, [*"0123456789"]),  # no file is cut
    ],
)
def test_what_waits_is_loaded_in_even_parts(
    files: list[Path], at_once: int, loaded: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loads, "_AT_ONCE", at_once)
    found = Loaded()
    with Loads(found.load) as ours:
        for path in files:
            ours.add(path)
        assert found == []
        ours.start()
        ours.wait()
    assert ["".join(names) for names in found] == loaded


def test_an_empty_file_alone_is_loaded(files: list[Path]) -> None:
    found = Loaded()
    with Loads(found.load) as ours:
        ours.add(files[2])
        ours.start()
        ours.wait()
    assert found == [["2"]]


def test_of_many_that_wait_some_are_loaded_beside(files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loads, "_WAITING", 50)
    monkeypatch.setattr(loads, "_EARLY", 20)
    found = Loaded()
    with Loads(found.load) as ours:
        for path in files:
            ours.add(path)
        ours.wait()
        assert found == [["0", "1", "2"], ["3", "4"], ["5", "6"]]
        ours.start()
        ours.wait()
    assert found[3:] == [["7", "8", "9"]]


def test_the_last_of_much_is_loaded_in_small_parts(files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("_WAITING", 50), ("_WAITING_OF_MUCH", 60), ("_EARLY", 20), ("_MUCH", 60), ("_BESIDE", 15)):
        monkeypatch.setattr(loads, name, size)
    found = Loaded()
    with Loads(found.load) as ours:
        for path in files:
            ours.add(path)
        ours.wait()
        assert found == [["0", "1", "2"], ["3", "4"]]  # and less of it early
        ours.start()
        ours.wait()
    assert found[2:] == [["5"], ["6"], ["7", "8"], ["9"]]


def test_all_is_done_in_the_order_of_the_calls(files: list[Path]) -> None:
    done: list[str] = []
    with Loads(lambda paths: done.extend(path.name for path in paths)) as ours:
        ours.add(files[0], partial(done.append, "before 0"))
        ours.add(files[1])
        ours.start()
        ours.do(done.append, "after 1")
        ours.wait()
    assert done == ["before 0", "0", "1", "after 1"]


def fail(_: Iterable[Path]) -> None:
    raise OSError("no space left")


def test_an_error_is_raised_while_files_are_added(files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loads, "_WAITING", 10)
    with Loads(fail) as ours:
        ours.add(files[2])
        ours.start()
        with pytest.raises(OSError, match="no space left"):
            ours.wait()
        ours.start()  # nothing waits
        ours.wait()


def test_what_is_not_done_when_it_ends_stays_undone(files: list[Path]) -> None:
    found = Loaded()
    with Loads(found.load) as ours:
        ours.add(files[0])
    assert found == []


def test_lines_are_written_in_files_of_about_a_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loads, "_PIECE", 20)
    lines = [[f"第{number}行\n", "又\n"] for number in range(6)]  # 12 bytes each
    paths = []
    for path in write_pieces(lines, tmp_path, "e"):
        assert path.read_bytes()  # whole as soon as it is handed on
        paths.append(path)
    assert [path.name for path in paths] == ["e-0.nq", "e-1.nq", "e-2.nq"]
    assert "".join(path.read_text(encoding="utf-8") for path in paths) == "".join(map("".join, lines))


def test_no_lines_are_no_file(tmp_path: Path) -> None:
    assert list(write_pieces([], tmp_path, "e")) == []


def test_memory_is_given_back_or_not_but_nothing_breaks() -> None:
    give_back()
