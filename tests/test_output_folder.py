import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tonggao.errors import TonggaoError
from tonggao.output_folder import SOUND_FILE, Generation, OutputFolder, is_output, replace_text


@contextmanager
def next_generation(folder: OutputFolder) -> Iterator[Generation]:
    """A new generation that readers see once the block ends well."""
    with folder.writing() as writing:
        generation = writing.make_generation()
        yield generation
        writing.publish(generation)


def fill(folder: OutputFolder, content: str) -> None:
    with next_generation(folder) as generation:
        generation.claims.write_text(content, encoding="utf-8")


def test_readers_see_a_generation_only_when_it_is_finished(tmp_path: Path) -> None:
    folder = OutputFolder(tmp_path / "output")
    assert folder.find_current() is None
    with next_generation(folder) as generation:
        generation.claims.write_text("一", encoding="utf-8")
        assert folder.find_current() is None
    assert folder.current().claims.read_text(encoding="utf-8") == "一"


def test_a_failed_build_leaves_nothing_and_changes_nothing(tmp_path: Path) -> None:
    folder = OutputFolder(tmp_path)
    fill(folder, "一")
    before = sorted(tmp_path.rglob("*"))
    with suppress(KeyboardInterrupt), next_generation(folder) as generation:
        generation.claims.write_text("二", encoding="utf-8")
        raise KeyboardInterrupt
    assert sorted(tmp_path.rglob("*")) == before
    assert folder.current().claims.read_text(encoding="utf-8") == "一"


def test_a_failed_first_build_leaves_no_folder(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), next_generation(OutputFolder(tmp_path / "output")):
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


def test_the_generation_being_read_outlives_one_build_and_is_swept_by_the_next(tmp_path: Path) -> None:
    folder = OutputFolder(tmp_path)
    fill(folder, "一")
    first = folder.current()
    fill(folder, "二")
    assert first.claims.read_text(encoding="utf-8") == "一"
    fill(folder, "三")
    assert not first.folder.exists()


def test_what_a_killed_build_left_is_swept(tmp_path: Path) -> None:
    folder = OutputFolder(tmp_path)
    fill(folder, "一")
    left = tmp_path / "store" / "000099"
    left.mkdir()
    fill(folder, "二")
    assert not left.exists()


def test_a_folder_without_a_graph_says_how_to_build_one(tmp_path: Path) -> None:
    with pytest.raises(TonggaoError) as caught:
        OutputFolder(tmp_path).current()
    assert str(caught.value) == f"{tmp_path}: no graph in it; build one with `tonggao build SOURCE… -o {tmp_path}`"


@pytest.mark.parametrize("content", ["", "000099", "../elsewhere", "x"])
def test_a_damaged_pointer_is_an_error_and_nothing_is_swept(tmp_path: Path, content: str) -> None:
    folder = OutputFolder(tmp_path)
    fill(folder, "一")
    kept = folder.current().claims
    (tmp_path / "store" / "current").write_text(content, encoding="utf-8")
    with pytest.raises(TonggaoError, match="names no folder beside it; write the name of the newest one into it"):
        fill(folder, "二")
    assert kept.read_text(encoding="utf-8") == "一"


def test_a_file_that_cannot_be_replaced_says_so(tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").mkdir()
    with OutputFolder(tmp_path).writing() as writing:
        generation = writing.make_generation()
        (generation.folder / "graph.ttl").touch()
        writing.publish(generation)
        with pytest.raises(TonggaoError, match=r"graph.ttl: cannot be replaced \(.+\); close it and build again"):
            writing.hand_out(["graph.ttl"])


def test_files_that_a_killed_build_did_not_hand_out_are_handed_out_by_the_next(tmp_path: Path) -> None:
    folder = OutputFolder(tmp_path)
    with next_generation(folder) as generation:
        (generation.folder / "graph.ttl").write_text("一", encoding="utf-8")
    with folder.writing() as writing:
        writing.hand_out(["graph.ttl", "graph.html"])
    assert (tmp_path / "graph.ttl").read_text(encoding="utf-8") == "一"


@pytest.mark.parametrize(("done", "kept"), [(True, True), (False, False)])
def test_a_failed_build_keeps_finished_shards_only(tmp_path: Path, done: bool, kept: bool) -> None:
    with suppress(KeyboardInterrupt), OutputFolder(tmp_path / "output").writing() as writing:
        (writing.shards / "a.nq").touch()
        if done:
            (writing.shards / "a.done").touch()
        raise KeyboardInterrupt
    assert (tmp_path / "output" / "store" / "shards" / "a.nq").exists() is kept


def test_a_file_in_the_way_is_no_output_folder(tmp_path: Path) -> None:
    path = tmp_path / "taken"
    path.write_text("", encoding="utf-8")
    with pytest.raises(TonggaoError, match=r"cannot be written \(.+\); choose another folder with -o"):
        fill(OutputFolder(path), "一")


@pytest.mark.parametrize("name", ["app.js", "node_modules", "000001.ldb"])
def test_a_store_of_another_program_is_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / "store" / name).mkdir(parents=True)
    with pytest.raises(TonggaoError, match=f"holds {name}, which tonggao did not write; choose another folder"):
        fill(OutputFolder(tmp_path), "一")
    assert os.listdir(tmp_path / "store") == [name]


def test_a_folder_whose_lock_was_deleted_is_known_by_what_else_is_in_it(tmp_path: Path) -> None:
    folder = OutputFolder(tmp_path)
    fill(folder, "一")
    (tmp_path / "store" / SOUND_FILE).touch()
    (tmp_path / "store" / "lock").unlink()
    fill(folder, "二")
    assert folder.current().claims.read_text(encoding="utf-8") == "二"


def test_folders_that_users_put_beside_the_generations_stay(tmp_path: Path) -> None:
    folder = OutputFolder(tmp_path)
    fill(folder, "一")
    (tmp_path / "store" / "backup").mkdir()
    fill(folder, "二")
    assert (tmp_path / "store" / "backup").is_dir()


def test_an_empty_folder_of_the_user_outlives_a_failed_build(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), next_generation(OutputFolder(tmp_path)):
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"\xff\xfe junk", b"https://half", b""])
def test_a_damaged_base_says_how_to_go_on(tmp_path: Path, content: bytes) -> None:
    folder = OutputFolder(tmp_path)
    fill(folder, "一")
    (folder.current().folder / "base").write_bytes(content)
    with pytest.raises(TonggaoError, match=r"base: damaged \(.+\); delete the folder `store`"):
        _ = folder.current().base


def test_a_file_is_no_output_folder(tmp_path: Path) -> None:
    (tmp_path / "note.txt").touch()
    assert [is_output(tmp_path), is_output(tmp_path / "note.txt")] == [False, False]


def test_a_second_writer_is_told_to_wait(tmp_path: Path) -> None:
    folder = OutputFolder(tmp_path)
    other = f"from tonggao.output_folder import *; OutputFolder(Path({str(tmp_path)!r})).writing().__enter__()"
    with next_generation(folder):
        done = subprocess.run(
            [sys.executable, "-c", other], capture_output=True, text=True, encoding="utf-8", check=False
        )
    assert "another build is writing here; wait until it has ended" in done.stderr


def test_replacing_a_text_leaves_no_other_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    replace_text(path, "一\n")
    replace_text(path, "二\n")
    assert (path.read_bytes(), os.listdir(tmp_path)) == ("二\n".encode(), ["a.txt"])
