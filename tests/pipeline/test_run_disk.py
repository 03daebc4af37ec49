"""A disk that takes no more, a folder that cannot be read, a second writer: one clear line, and the last graph stays."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import rmtree

import pytest

from tonggao.errors import TonggaoError
from tonggao.knowledge_graph import KnowledgeGraph
from tonggao.output_folder import OutputFolder
from tonggao.pipeline import Options, build_output

TEXT = "澄北市召开防汛工作会议\n6月17日，澄北市召开防汛工作会议，市委书记郑远帆出席并讲话。"
FILLED = """
import resource, signal, sys
from tonggao.cli import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # as on a full disk, writing fails and kills nobody
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
sys.exit(main(sys.argv[2:]))
"""


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder with a graph of one readout in ``output`` and another readout beside it."""
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    build_output([tmp_path / "one.txt"], tmp_path / "output", Options(jobs=1))
    (tmp_path / "two.txt").write_text(TEXT.replace("防汛", "抗旱"), encoding="utf-8")
    return tmp_path


@pytest.mark.skipif(os.name != "posix", reason="limits on what a process may write are set this way only here")
@pytest.mark.parametrize("size", [0, 1_000, 20_000, 100_000, 300_000])  # it is full sooner or later in the build
def test_a_full_disk_is_one_line_and_leaves_the_last_graph(built: Path, size: int) -> None:
    generation = OutputFolder(built / "output").current()
    page = (built / "output" / "graph.html").read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", FILLED, str(size), "build", str(built / "two.txt"), "-o", str(built / "output")],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1), done.stderr
    assert done.stderr.startswith("tonggao: ")
    assert OutputFolder(built / "output").current() == generation
    assert (built / "output" / "graph.html").read_bytes() == page
    with KnowledgeGraph(built / "output") as kg:
        assert len(kg.store.readouts()) == 1
    build_output([built / "two.txt"], built / "output", Options(jobs=1))
    with KnowledgeGraph(built / "output") as kg:
        assert len(kg.store.readouts()) == 2


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions bind only other users than root"
)
def test_an_unreadable_folder_is_named_and_the_rest_is_read(built: Path) -> None:
    closed = built / "closed"
    closed.mkdir()
    closed.chmod(0)
    try:
        summary = build_output([closed, built / "two.txt"], built / "output", Options(jobs=1))
    finally:
        closed.chmod(0o755)
    assert [str(skipped) for skipped in summary.skipped] == [
        f"{closed}: cannot be opened (Permission denied); check its permissions"
    ]
    assert summary.readouts == 2


def test_a_second_writer_is_refused_and_disturbs_nothing(built: Path) -> None:
    with OutputFolder(built / "output").writing():
        done = subprocess.run(
            [sys.executable, "-m", "tonggao", "build", str(built / "two.txt"), "-o", str(built / "output")],
            capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "another build is writing here; wait until it has ended" in done.stderr


def test_readouts_that_no_source_has_now_are_told_of(built: Path) -> None:
    assert "kept 1 that no SOURCE has now; --prune takes them out" in build_output(
        [built / "two.txt"], built / "output", Options(jobs=1)
    ).as_text()


def test_a_damaged_ledger_says_how_to_go_on(built: Path) -> None:
    output = built / "output"
    build_output([built / "two.txt"], output, Options(jobs=1))
    OutputFolder(output).current().ledger.write_bytes(b"no table")
    with pytest.raises(TonggaoError, match=r"damaged .+; delete the folder `store` that it lies in and build again"):
        build_output([built / "two.txt"], output, Options(jobs=1))
    rmtree(output / "store")
    assert build_output([built / "two.txt"], output, Options(jobs=1)).readouts == 1
