"""Workers that die: in a pool of processes and in a real Dask cluster on this machine. What they had in hand is done again."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tonggao.errors import TonggaoError
from tonggao.knowledge_graph import KnowledgeGraph
from tonggao.output_folder import OutputFolder
from tonggao.pipeline import BuildSummary, Options, build_output
from tonggao.pipeline.ledger import Ledger
from tonggao.pipeline.shards import Item, Shard
from tonggao.pipeline.workers import Workers
from tonggao.readout import Readout

Value = TypeVar("Value")

READOUTS = 24
POISON = "毒"
# Loaded by every worker: a text that ends the process that extracts it, and shards of few readouts.
POISONED = f"""
import os, signal
import tonggao.pipeline.shards as shards
extract = shards.extract_claims
def poisoned(readout):
    if "{POISON}" in readout.text:
        os.kill(os.getpid(), signal.SIGKILL)
    return extract(readout)
shards.extract_claims = poisoned
shards._READOUTS = 5
"""
BUILD = """
import sys
from pathlib import Path
from tonggao.pipeline import Options, build_output
if __name__ == "__main__":
    build_output([Path(sys.argv[1])], Path(sys.argv[2]), Options(jobs=2))
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills processes as only POSIX does")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Readouts of which one is poisoned for those that load the module ``sitecustomize`` beside them."""
    path = tmp_path / "readouts"
    path.mkdir()
    for number in range(READOUTS):
        poison = POISON if number == 13 else "水"
        (path / f"{number:02}.txt").write_text(
            f"澄北市召开第{number}次{poison}务会议\n市委书记郑远帆主持会议。", encoding="utf-8"
        )
    (tmp_path / "poison").mkdir()
    (tmp_path / "poison" / "sitecustomize.py").write_text(POISONED, encoding="utf-8")
    return path


@pytest.fixture
def healthy(folder: Path, tmp_path: Path) -> BuildSummary:
    """The serial build of all readouts but the poisoned one, in ``healthy``."""
    sources = [path for path in sorted(folder.iterdir()) if path.stem != "13"]
    return build_output(sources, tmp_path / "healthy", Options(jobs=1))


def with_poison(folder: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder.parent / "poison"), *sys.path])}


def content(output: Path) -> tuple[list[str], bytes]:
    with KnowledgeGraph(output) as kg:
        return sorted(str(quad) for quad in kg.store.quads()), (output / "graph.ttl").read_bytes()


def failed(output: Path) -> list[tuple[str | None, str | None]]:
    with Ledger(OutputFolder(output).current().ledger, read_only=True) as ledger:
        return [(entry.id, entry.reason) for entry in ledger.entries() if entry.state == "failed"]


KILLED = [("13", "killed the process that extracted it; the text was left out")]


@pytest.mark.usefixtures("healthy")
def test_a_readout_that_kills_its_process_fails_alone(folder: Path, tmp_path: Path) -> None:
    script = tmp_path / "build.py"
    script.write_text(BUILD, encoding="utf-8")
    subprocess.run([sys.executable, script, folder, tmp_path / "output"], check=True, env=with_poison(folder))
    assert content(tmp_path / "output") == content(tmp_path / "healthy")
    assert failed(tmp_path / "output") == KILLED


class Cluster:
    """A scheduler and two workers, each with the nanny that starts it again."""

    def __init__(self, folder: Path) -> None:
        environment = with_poison(folder)
        environment["DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES"] = "1"
        command = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
        self.processes = [self._start([*command, "--no-dashboard"], environment)]
        self.address = self._wait_for(r"Scheduler at:\s+(tcp://\S+)")
        for _ in range(2):
            command = [sys.executable, "-m", "distributed.cli.dask_worker", self.address, "--nthreads", "1"]
            self.processes.append(self._start([*command, "--no-dashboard", "--host", "127.0.0.1"], environment))
            self._wait_for("Registered to")

    def _start(self, command: list[str], environment: dict[str, str]) -> "subprocess.Popen[str]":
        return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True)

    def _wait_for(self, pattern: str) -> str:
        stream = self.processes[-1].stderr
        assert stream is not None
        for line in stream:
            if found := re.search(pattern, line):
                os.set_blocking(stream.fileno(), False)
                return found[found.re.groups]
        raise AssertionError(f"the process ended without saying {pattern}")

    def kill_one_amid(self, items: Iterable[Value], what: str) -> Iterable[Value]:
        """Progress of a build that loses a worker while readouts are still being read."""
        from distributed import Client

        for number, item in enumerate(items):
            if what == "readouts read" and number == READOUTS // 2:
                with Client(self.address, set_as_default=False) as client:  # type: ignore[no-untyped-call]
                    os.kill(min(client.run(os.getpid).values()), signal.SIGKILL)
            yield item

    def stop(self) -> None:
        for process in self.processes:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


@pytest.fixture
def cluster(folder: Path) -> Iterator[Cluster]:
    pytest.importorskip("distributed")
    cluster = Cluster(folder)
    yield cluster
    cluster.stop()


@pytest.mark.usefixtures("healthy")
def test_a_cluster_gives_what_one_process_gives_though_workers_die(
    folder: Path, tmp_path: Path, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tonggao.pipeline.shards._READOUTS", 5)
    summary = build_output([folder], tmp_path / "output", Options(scheduler=cluster.address))
    assert summary.readouts == READOUTS - 1
    assert content(tmp_path / "output") == content(tmp_path / "healthy")
    assert failed(tmp_path / "output") == KILLED
    shared = (tmp_path / "shared").as_uri()  # as if the workers did not see the output folder
    options = Options(scheduler=cluster.address, shared=shared)
    build_output([folder], tmp_path / "other", options, progress=cluster.kill_one_amid)
    assert content(tmp_path / "other") == content(tmp_path / "healthy")
    assert failed(tmp_path / "other") == KILLED
    assert list((tmp_path / "shared").iterdir()) == []


class Stumbling(ThreadPoolExecutor):
    """Tells an error in place of the first results; what those are of is done before or not at all."""

    def __init__(self, times: int, *, does: bool) -> None:
        super().__init__(1)
        self.times = times
        self.does = does

    def submit(self, work: Callable[..., Value], /, *given: Any, **named: Any) -> "Future[Value]":
        if not self.times:
            return super().submit(work, *given, **named)
        self.times -= 1
        if self.does:
            super().submit(work, *given, **named).result()
        stumbled = Future[Value]()
        stumbled.set_exception(TypeError("cannot unpack"))
        return stumbled


@pytest.fixture
def shards(tmp_path: Path) -> list[Shard]:
    """As many as are handed to an executor: one alone is made at once."""
    readouts = [Readout(number, f"澄北市召开第{number}次常务会议\n市长郑远帆主持会议。") for number in "12"]
    return [Shard(str(tmp_path), "https://example.org/", (Item(readout, described=True),)) for readout in readouts]


@pytest.mark.parametrize("does", [True, False])
def test_a_result_lost_on_its_way_is_looked_for_once_more(shards: list[Shard], *, does: bool) -> None:
    stumbling = Stumbling(1, does=does)
    with Workers(lambda: stumbling, 1, doubtful=(TypeError,)) as workers:
        made = list(workers.made(shards))
    assert stumbling.times == 0
    assert sorted(done.name for done in made) == sorted(shard.name for shard in shards)
    assert [done.failed for done in made] == [(), ()]


def test_an_error_that_comes_again_is_the_works_own(shards: list[Shard]) -> None:
    always = Stumbling(9, does=False)
    with Workers(lambda: always, 1, doubtful=(TypeError,)) as workers, pytest.raises(TypeError):
        list(workers.made(shards))
    assert always.times == 6  # both at once, then the first alone


def test_a_scheduler_that_is_not_there_is_one_line(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("tonggao.pipeline.cluster._CONNECT", 1)
    with pytest.raises(Exception, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9 "):
        build_output([folder], tmp_path / "output", Options(scheduler="tcp://127.0.0.1:9"))
    assert not (tmp_path / "output").exists()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (Options(scheduler="here"), "here is no address of a Dask scheduler; write it like tcp://host:8786"),
        (Options(scheduler="http://host:8786"), "http://host:8786 is no address of a Dask scheduler; write it like tcp://host:8786"),
        (Options(shared="folder"), "folder is no URL of a storage; write it like s3://bucket/folder or file:///folder"),
    ],
)
def test_a_wrong_address_is_told_before_anything_is_done(folder: Path, tmp_path: Path, options: Options, message: str) -> None:
    with pytest.raises(TonggaoError) as caught:
        build_output([folder], tmp_path / "output", options)
    assert str(caught.value) == message
    assert not (tmp_path / "output").exists()
