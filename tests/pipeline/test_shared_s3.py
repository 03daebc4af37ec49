"""Shards in an S3 storage, which is a server on this machine."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("s3fs", reason="s3fs is not installed; pip install s3fs 'moto[server]'")
moto = pytest.importorskip("moto.server", reason="moto is not installed; pip install s3fs 'moto[server]'")

TEXT = "澄北市召开第{}次防汛会议\n6月17日，澄北市召开防汛会议，市委书记郑远帆出席并讲话。"
SHARED = "s3://tonggao-shards/build"
# Two workers, shards of two readouts; stopped, with an argument more, by the interrupt that Ctrl-C makes.
BUILD = """
import sys
from pathlib import Path
import tonggao.pipeline.run as run
import tonggao.pipeline.shards as shards
if __name__ == "__main__":
    shards._READOUTS = 2
    if len(sys.argv) > 4:
        finish = run.NextGeneration.finish
        def stopped(*arguments):
            raise KeyboardInterrupt
        run.NextGeneration.finish = stopped
    run.build_output([Path(sys.argv[1])], Path(sys.argv[2]), run.Options(jobs=2, shared=sys.argv[3] or None))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "readouts"
    path.mkdir()
    for number in range(6):
        (path / f"{number}.txt").write_text(TEXT.format(number), encoding="utf-8")
    (tmp_path / "build.py").write_text(BUILD, encoding="utf-8")
    return path


@pytest.fixture
def storage() -> Iterator[dict[str, str]]:
    """The environment in which s3:// is an empty storage on this machine."""
    server = moto.ThreadedMotoServer(port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield {
        **os.environ,
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    server.stop()


def build(folder: Path, output: str, environment: dict[str, str], *arguments: str) -> int:
    command = [sys.executable, str(folder.parent / "build.py"), str(folder), str(folder.parent / output), *arguments]
    return subprocess.run(command, env=environment, check=False, stderr=subprocess.PIPE).returncode


def files(environment: dict[str, str]) -> list[str]:
    listing = "import fsspec; print(*fsspec.filesystem('s3').find('tonggao-shards'))"
    return subprocess.run(
        [sys.executable, "-c", listing], env=environment, check=True, capture_output=True, text=True
    ).stdout.split()


def test_graph_is_the_same_after_a_stop_and_nothing_stays_there(folder: Path, storage: dict[str, str]) -> None:
    assert build(folder, "here", storage, "") == 0
    assert build(folder, "there", storage, SHARED, "stop") != 0
    assert len(files(storage)) == 3 * 4  # of each shard its claims, quads, Turtle and marker
    assert build(folder, "there", storage, SHARED) == 0
    for name in ("graph.ttl", "graph.html"):
        assert (folder.parent / "there" / name).read_bytes() == (folder.parent / "here" / name).read_bytes()
    assert files(storage) == []
