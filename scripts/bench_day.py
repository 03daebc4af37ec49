#!/usr/bin/env python3
"""Measures what adding the last of many files to a graph costs, step by step, beside building the graph of all.

Example: python3 scripts/bench_day.py articles/ --shares 0.25 0.5 1

Of the files in the folder, sorted by name, the last share but one file is built, then the last file added. Seconds are those of the processor,
in one process: other work on the machine hardly changes them.
"""

import argparse
import functools
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tonggao.pipeline import Options, build_output, next_generation, run

STEPS: dict[str, tuple[Any, str]] = {
    "reading and extraction": (run, "_extract"),
    "claims merged": (next_generation, "merge_claims"),
    "who is who and links": (next_generation.NextGeneration, "_link"),
    "Turtle": (next_generation.NextGeneration, "_write_turtle"),
    "page": (run, "_write_page"),
}
FILES = ("graph.ttl", "graph.html")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="a folder of text files, one a day say")
    parser.add_argument("--shares", type=float, nargs="+", default=[1.0], help="of the files, the last ones (default: all)")
    args = parser.parse_args(argv)
    files = sorted(path for path in args.folder.iterdir() if path.is_file())
    print(f"{'files':>6} {'readouts':>9}  {'':28}{'at once':>9}{'adding the last':>17}")
    for share in args.shares:
        part = files[-max(2, round(share * len(files))) :]
        with tempfile.TemporaryDirectory() as folder:
            show(len(part), *measure(part, Path(folder)))
    return 0


def measure(files: list[Path], folder: Path) -> tuple[int, dict[str, float], dict[str, float]]:
    """How many readouts there are, and the seconds of each step of building all files at once and of adding the last one.

    Raises SystemExit where the two graphs differ.
    """
    build_output(files[:-1], folder / "added", Options(jobs=1))
    added = timed(files[-1:], folder / "added")
    at_once = timed(files, folder / "at-once")
    for name in FILES:
        if (folder / "added" / name).read_bytes() != (folder / "at-once" / name).read_bytes():
            raise SystemExit(f"{name} of the graph that was added to differs from that of the graph built at once")
    return build_output(files[-1:], folder / "at-once", Options(jobs=1)).readouts, at_once, added


def timed(files: list[Path], output: Path) -> dict[str, float]:
    """The seconds that each step of a build takes, and all of it."""
    with stopwatches() as seconds:
        started = time.process_time()
        build_output(files, output, Options(jobs=1))
        return {**seconds, "all": time.process_time() - started}


@contextmanager
def stopwatches() -> Iterator[dict[str, float]]:
    """The seconds of the steps so far, while the block runs."""
    seconds = dict.fromkeys(STEPS, 0.0)
    before = {step: getattr(owner, name) for step, (owner, name) in STEPS.items()}

    def watched(step: str, work: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(work)
        def watch(*args: Any, **options: Any) -> Any:
            started = time.thread_time()
            try:
                return work(*args, **options)
            finally:
                seconds[step] += time.thread_time() - started

        return watch

    try:
        for step, (owner, name) in STEPS.items():
            setattr(owner, name, watched(step, before[step]))
        yield seconds
    finally:
        for step, (owner, name) in STEPS.items():
            setattr(owner, name, before[step])


def show(files: int, readouts: int, at_once: dict[str, float], added: dict[str, float]) -> None:
    for step in (*STEPS, "all"):
        print(f"{files:>6} {readouts:>9}  {step:28}{at_once[step]:>9.2f}{added[step]:>17.2f}")


if __name__ == "__main__":
    sys.exit(main())
