#!/usr/bin/env python3
"""Print what a build costs, as ratios to jieba.cut on the same text in the same run, and draw how it grows.

python3 scripts/bench_build.py SOURCE…                 tables on standard output
python3 scripts/bench_build.py SOURCE… --figure F.svg  and the figure of docs/performance.md

The sources have to hold some thousands of readouts. Each build runs in a process of its own; memory is that of all its
processes together, each page they share counted once. Where other work runs on the machine, the cores' own time is the
better measure: jieba.cut's is taken before and after the builds. Needs the extra dev (for psutil).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import logging
import math
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from environment import ensure
from growth_figure import figure

PARTS = (0.25, 0.5, 1.0, 4.0)  # of the corpus; beyond one it is repeated under other ids
EVERY = 0.2  # seconds between two looks at the memory


class Cost(NamedTuple):
    """``seconds`` by the clock, ``cores`` in seconds that cores worked, ``peak`` in MiB of all processes together."""

    seconds: float
    cores: float
    peak: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables and draw the figure; in ``.venv`` where tonggao is not installed for this Python."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if importlib.util.find_spec("tonggao") is None:
        return subprocess.run([ensure("dev") / "python", __file__, *given], check=False).returncode
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="readouts: files and folders")
    parser.add_argument("--figure", metavar="FILE", type=Path, help="draw time over size here, as SVG")
    parser.add_argument("--jobs", type=int, default=2, help="processes that extract (default: %(default)s)")
    parser.add_argument(
        "--most", type=float, default=max(PARTS), metavar="N", help="build no more than N times the corpus (default: %(default)s)"
    )
    args = parser.parse_args(given)
    with tempfile.TemporaryDirectory(prefix="tonggao-bench-") as work:
        texts = read_texts(args.sources)
        before = time_jieba(texts)
        measure_build(Path(work), texts, 0.01, 1)  # compiles the modules of tonggao and of what it uses
        costs = {part: measure_build(Path(work), texts, part, args.jobs) for part in PARTS if part <= max(1, args.most)}
        after = time_jieba(texts)
        jieba = Cost(*((a + b) / 2 for a, b in zip(before, after, strict=True)))
        print(f"{len(texts):,} readouts, {sum(map(len, texts)):,} characters")
        print(f"jieba.cut, one process: {jieba.seconds:.1f} s by the clock, {jieba.cores:.1f} s of a core\n")
        print(growth_table(costs, len(texts), jieba))
        again = measure(Path(work) / "1.0.jsonl", Path(work) / "output-1.0", args.jobs)
        print(f"\nunchanged, built again: {again.seconds:.2f} s, {again.seconds / costs[1.0].seconds:.0%} of the first time")
        print("\n".join(part_lines(Path(work), texts, args.jobs)))
    if args.figure:
        args.figure.write_text(figure({part: cost.cores for part, cost in costs.items()}, len(texts)), encoding="utf-8")
    return 0


def read_texts(sources: Sequence[str]) -> list[str]:
    """The texts of all readouts, shuffled the same way in every run."""
    from tonggao.read import Skipped, read_sources

    readouts = [found for found in read_sources(sources) if not isinstance(found, Skipped)]
    return [readout.text for readout in sorted(readouts, key=lambda readout: readout.hash)]


def time_jieba(texts: Sequence[str]) -> Cost:
    """What jieba.cut costs for all texts in one process, its memory not counted."""
    import jieba

    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    started, worked = time.perf_counter(), time.process_time()
    for text in texts:
        for _ in jieba.cut(text):
            pass
    return Cost(time.perf_counter() - started, time.process_time() - worked, 0.0)


def write_part(path: Path, texts: Sequence[str], part: float) -> None:
    """``part`` of the texts as records; repeated ones have a line more, so that none is the duplicate of another."""
    with path.open("w", encoding="utf-8") as out:
        for number in range(int(len(texts) * part)):
            round_, index = divmod(number, len(texts))
            text = texts[index] + (f"\n（第{round_ + 1}份）" if round_ else "")
            out.write(json.dumps({"id": f"{round_}-{index:06}", "date": "2023-07-01", "text": text}, ensure_ascii=False))
            out.write("\n")


def measure_build(work: Path, texts: Sequence[str], part: float, jobs: int) -> Cost:
    """What the first build of ``part`` of the texts costs."""
    source = work / f"{part}.jsonl"
    write_part(source, texts, part)
    return measure(source, work / f"output-{part}", jobs)


def measure(source: Path, output: Path, jobs: int) -> Cost:
    """What a build costs, from the start of its process to its end."""
    command = [sys.executable, "-m", "tonggao", "build", str(source), "-o", str(output), "--jobs", str(jobs)]
    started = time.perf_counter()
    process = subprocess.Popen(command, env=_compiled_once(source.parent), stdout=subprocess.DEVNULL)
    peaks: list[float] = []
    cores: dict[int, float] = {}
    watcher = threading.Thread(target=_watch, args=(process, peaks, cores))
    watcher.start()
    if process.wait():
        sys.exit("the build failed")
    seconds = time.perf_counter() - started
    watcher.join()
    return Cost(seconds, sum(cores.values()), max(peaks, default=0.0))


def _compiled_once(work: Path) -> dict[str, str]:
    """The environment of a build whose modules are compiled already, as those that are installed are."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**env, "PYTHONPYCACHEPREFIX": str(work / "compiled")}


def _watch(process: subprocess.Popen[bytes], peaks: list[float], cores: dict[int, float]) -> None:
    import psutil

    while process.poll() is None:
        total = 0
        try:
            parent = psutil.Process(process.pid)
            for one in [parent, *parent.children(recursive=True)]:
                times = one.cpu_times()
                cores[one.pid] = times.user + times.system
                info = one.memory_full_info()
                total += getattr(info, "pss", info.uss)
        except psutil.Error:
            pass  # a worker that has just ended
        peaks.append(total / 2**20)
        time.sleep(EVERY)


def growth_table(costs: dict[float, Cost], readouts: int, jieba: Cost) -> str:
    """One line a size: time by the clock and of cores, ratios to jieba.cut on the same text, memory; then the slope."""
    lines = [
        f"{'build':>6} {'readouts':>9} {'seconds':>8} {'x jieba':>8} {'core s':>8} {'half, x jieba':>14} {'peak, MiB':>10}"
    ]
    for part, cost in costs.items():
        ratio = cost.seconds / (jieba.seconds * part)
        half = cost.cores / 2 / (jieba.cores * part)
        lines.append(
            f"{part:6} {int(readouts * part):9,} {cost.seconds:8.1f} {ratio:8.2f} {cost.cores:8.1f} {half:14.2f} {cost.peak:10.0f}"
        )
    whole = {part: cost for part, cost in costs.items() if part <= 1}
    by_clock, by_cores = (slope({p: cost[field] for p, cost in whole.items()}) for field in (0, 1))
    lines.append(f"slope up to the whole corpus: {by_clock:.2f} by the clock, {by_cores:.2f} by cores")
    return "\n".join(lines)


def slope(seconds: dict[float, float]) -> float:
    """Of the line through the points on logarithmic axes: 1 where time grows as the corpus does."""
    points = [(math.log(part), math.log(time_)) for part, time_ in seconds.items()]
    mean_x, mean_y = (statistics.fmean(axis) for axis in zip(*points, strict=True))
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) * (x - mean_x) for x, _ in points)


def part_lines(work: Path, texts: Sequence[str], jobs: int) -> list[str]:
    """The single stages beside what they are to be compared with."""
    one, many = (time_extraction(work / f"shards-{n}", texts, n) for n in (1, jobs))
    loaded, raw, quads = time_loading(work / f"shards-{jobs}")
    ours, rdflib, triples = time_turtle(work / "output-0.25")
    return [
        f"extraction and description: {one:.1f} s in one process, {many:.1f} s in {jobs}: {one / many:.2f} times",
        f"quads: {quads:,} of readouts, {quads / len(texts):.0f} a readout",
        f"loading {loaded:.1f} s, pyoxigraph's bulk_load of the same file {raw:.1f} s: {raw / loaded:.2f} of its speed",
        f"Turtle, sorted: {ours:.1f} µs a triple; rdflib's serializer {rdflib:.1f} µs ({triples:,} triples): "
        f"{rdflib / ours:.0f} times",
    ]


def time_extraction(folder: Path, texts: Sequence[str], jobs: int) -> float:
    """Seconds to make all shards, workers' start included."""
    from tonggao.describe import BASE
    from tonggao.pipeline.garbage import rare_collections
    from tonggao.pipeline.shards import Item, cut
    from tonggao.pipeline.workers import local_workers
    from tonggao.readout import Readout

    folder.mkdir()
    items = (Item(Readout(f"{n:06}", text, text.partition("\n")[0], "2023-07-01"), True) for n, text in enumerate(texts))
    started = time.perf_counter()
    with rare_collections(), local_workers(jobs) as workers:
        for _ in workers.made(cut(items, folder, BASE)):
            pass
    return time.perf_counter() - started


def time_loading(shards: Path) -> tuple[float, float, int]:
    """Seconds to load the shards as a build does and as one file by Oxigraph alone; the number of quads."""
    from pyoxigraph import RdfFormat, Store

    from tonggao.pipeline.loads import Loads
    from tonggao.store import GraphStore

    started = time.perf_counter()
    with GraphStore.open(shards / "store") as store, Loads(store.load) as loads:
        for path in sorted(shards.glob("*.nq")):
            loads.add(path)
        loads.start()
        loads.wait()
        store.flush()
    loaded = time.perf_counter() - started
    whole = shards / "whole.nquads"
    whole.write_bytes(b"".join(path.read_bytes() for path in sorted(shards.glob("*.nq"))))
    started = time.perf_counter()
    raw = Store(str(shards / "raw"))
    raw.bulk_load(path=whole, format=RdfFormat.N_QUADS)
    raw.flush()
    return loaded, time.perf_counter() - started, whole.read_bytes().count(b"\n")


def time_turtle(output: Path) -> tuple[float, float, int]:
    """Microseconds a triple: tonggao's Turtle from a build's lines, rdflib's from a graph in memory; rdflib's triples."""
    import rdflib

    from tonggao.claims_file import read_claims
    from tonggao.describe import BASE, readout_iri, readout_lines
    from tonggao.output_folder import OutputFolder
    from tonggao.pipeline.graph_lines import GraphLines
    from tonggao.turtle import render, turtle_of

    built = OutputFolder(output).current()
    graphs = [(readout_iri(r.id), readout_lines(r, claims)) for r, claims in read_claims(built.claims)]
    with GraphLines(built.lines, BASE) as lines:
        links, entities = list(lines.links()), list(lines.entities())
    started = time.perf_counter()
    for _ in turtle_of(((iri, render(iri, lines, BASE)) for iri, lines in graphs), links, entities, BASE):
        pass
    ours = time.perf_counter() - started
    some = graphs[: len(graphs) // 2]
    graph = rdflib.Dataset(default_union=True)
    graph.parse(data="".join(line for _, lines in some for line in lines), format="nquads")
    flat = rdflib.Graph()
    for triple in graph.triples((None, None, None)):
        flat.add(triple)
    started = time.perf_counter()
    flat.serialize(format="turtle")
    rdflib_seconds = time.perf_counter() - started
    total = len(entities) + sum(len(lines) for _, lines in (*links, *graphs))
    return ours / total * 1e6, rdflib_seconds / len(flat) * 1e6, len(flat)


if __name__ == "__main__":
    os.environ.setdefault("PYTHONUTF8", "1")
    sys.exit(main())
