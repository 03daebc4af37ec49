"""A build may be killed at any moment: readers see the last graph whole, and the next build ends as if nothing had been."""

import hashlib
import io
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tonggao.knowledge_graph import KnowledgeGraph
from tonggao.output_folder import OutputFolder

KILLS = 18
LOADED = 0.25  # of a build are imports, which nothing can interrupt to any effect
READOUTS = 60
# Few readouts a shard, so that several processes are at work on several shards when the signal comes.
BUILD = """
import sys
from pathlib import Path
import tonggao.pipeline.shards as shards
from tonggao.pipeline import Options, build_output
if __name__ == "__main__":
    shards._READOUTS = 6
    build_output([Path(sys.argv[1])], Path(sys.argv[2]), Options(jobs=2, prune=True))
"""


def write_readouts(folder: Path, day: str) -> Path:
    """Sixty readouts; those of another ``day`` have other words, a third of them the same."""
    folder.mkdir()
    for number in range(READOUTS):
        said = "抓好防汛备汛" if number % 3 else f"{day}日起抓好秋收"
        (folder / f"2024{number % 12 + 1:02}{number % 28 + 1:02}-{number}.txt").write_text(
            f"澄北市召开第{number}次工作会议\n市委书记郑远帆主持会议，市长司空晓出席。会议强调，要{said}。"
            f"郑远帆指出，河湾镇第{number % 7}片区要落实《澄北市防汛条例》，弘扬“守堤精神”。\n",
            encoding="utf-8",
        )
    return folder


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "build.py"
    path.write_text(BUILD, encoding="utf-8")
    return path


def begin(script: Path, sources: Path, output: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, script, sources, output], stderr=subprocess.PIPE)


def content(output: Path) -> str:
    """A hash of everything a reader of the graph can see, its N-Quads and claims."""
    with KnowledgeGraph(output) as kg:
        quads = io.BytesIO()
        kg.export(quads, "nquads")
    claims = OutputFolder(output).current().claims.read_bytes()
    return hashlib.sha256(quads.getvalue() + claims).hexdigest()


def files(output: Path) -> dict[str, bytes]:
    return {name: (output / name).read_bytes() for name in ("graph.ttl", "graph.html")}


def finish(script: Path, sources: Path, output: Path) -> tuple[str, dict[str, bytes], float]:
    started = time.monotonic()
    process = begin(script, sources, output)
    _, errors = process.communicate()
    seconds = time.monotonic() - started
    assert process.returncode == 0, errors.decode()
    return content(output), files(output), seconds


def test_a_build_killed_at_any_moment_loses_nothing_and_leaves_no_half(tmp_path: Path, script: Path) -> None:
    seed = int(os.environ.get("TONGGAO_SEED", "0")) or random.SystemRandom().randrange(1, 10**6)
    print(f"TONGGAO_SEED={seed}")
    moments = random.Random(seed)
    days = [write_readouts(tmp_path / day, day) for day in ("7", "9")]
    undisturbed = [finish(script, day, tmp_path / f"undisturbed-{day.name}") for day in days]
    whole = {found[0] for found in undisturbed}
    output = tmp_path / "output"
    killed = 0
    for number in range(KILLS):
        process = begin(script, days[number % 2], output)
        try:
            process.communicate(timeout=moments.uniform(LOADED, 1) * undisturbed[0][2])
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.communicate()
            killed += 1
        assert OutputFolder(output).find_current() is None or content(output) in whole
    assert killed > 0
    for day, (expected, expected_files, _) in zip(days, undisturbed, strict=True):
        found, found_files, _ = finish(script, day, output)
        assert (found, found_files) == (expected, expected_files)
    store = output / "store"
    assert {path.name for path in store.iterdir()} <= {"current", "lock", *(p.name for p in store.glob("0*"))}
    assert len(list(store.glob("0*"))) <= 2
