#!/usr/bin/env python3
"""Print how fast claims are extracted, on one core, beside word segmenters on the same text in the same run.

python3 scripts/bench.py            the texts that TONGGAO_TEXTS names, else the samples over and over
python3 scripts/bench.py FOLDER     readouts of your own

Absolute times are the machine's; the column to trust is the ratio to jieba.cut.
"""

from __future__ import annotations

import argparse
import importlib.util
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from multiprocessing import get_context
from typing import NamedTuple

from environment import ROOT, ensure

CHARACTERS = 200_000
ROUNDS = 3
BASELINE = "jieba.cut"


class Measured(NamedTuple):
    """``seconds`` of the best round, ``ready`` until a first text is done (both CPU time), ``peak`` memory in MiB."""

    seconds: float
    ready: float
    peak: float | None


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; in ``.venv`` where tonggao is not installed for the Python that runs this."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if importlib.util.find_spec("tonggao") is None:
        return subprocess.run([ensure() / "python", __file__, *given], check=False).returncode
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="*", metavar="SOURCE", help="readouts: files and folders")
    parser.add_argument("--characters", type=int, default=CHARACTERS, help="how much text (default: %(default)s)")
    args = parser.parse_args(given)
    texts = sample_texts(args.sources or [os.environ.get("TONGGAO_TEXTS") or ROOT / "examples"], args.characters)
    characters = sum(map(len, texts))
    print(f"{characters:,} characters in {len(texts)} readouts; CPU time, best of {ROUNDS} rounds in turns")
    print(as_table(measure(list(TOOLS), texts), characters))
    return 0


def sample_texts(sources: Iterable[str | os.PathLike[str]], characters: int) -> list[str]:
    """Texts from ``sources`` with ``characters`` in all, the same in every run; repeated if too few."""
    from tonggao.read import Skipped, read_sources

    readouts = [found for found in read_sources(sources) if not isinstance(found, Skipped)]
    readouts.sort(key=lambda readout: readout.hash)  # a mix of all years and kinds, not the first file
    if not readouts:
        sys.exit(f"no readouts in {', '.join(map(str, sources))}; name a folder that has some")
    texts: list[str] = []
    while characters > 0:
        text = readouts[len(texts) % len(readouts)].text[:characters]
        texts.append(text)
        characters -= len(text)
    return texts


def measure(names: Sequence[str], texts: list[str]) -> dict[str, Measured]:
    """Measure tools in turns, each in a process of its own: a busy machine slows all alike, memory and caches are its own."""
    with ExitStack() as stack:
        processes = {
            name: stack.enter_context(ProcessPoolExecutor(1, get_context("spawn"), _prepare, (name, texts)))
            for name in names
        }
        for _ in range(ROUNDS):
            for process in processes.values():
                process.submit(_run_round).result()
        return {name: process.submit(_measured).result() for name, process in processes.items()}


def as_table(measured: dict[str, Measured], characters: int) -> str:
    """One line a tool, as fixed-width text."""
    lines = [f"{'':24} {'k chars/s':>10} {'x jieba.cut':>12} {'ready, s':>9} {'peak, MiB':>10}"]
    baseline = measured[BASELINE].seconds
    for name, m in measured.items():
        peak = "-" if m.peak is None else f"{m.peak:.0f}"
        speed = characters / m.seconds / 1000
        lines.append(f"{name:24} {speed:10,.0f} {baseline / m.seconds:12.2f} {m.ready:9.2f} {peak:>10}")
    return "\n".join(lines)


class _Bench:
    """What a process keeps between rounds. CPU time, so that waiting for other programs does not count."""

    def __init__(self, name: str, texts: list[str]) -> None:
        started = time.process_time()
        self.run = TOOLS[name]()
        self.run(texts[0])
        self.ready = time.process_time() - started
        self.texts = texts
        self.rounds: list[float] = []

    def run_round(self) -> None:
        started = time.process_time()
        for text in self.texts:
            self.run(text)
        self.rounds.append(time.process_time() - started)


_benches: list[_Bench] = []  # of this process: one


def _prepare(name: str, texts: list[str]) -> None:
    _benches.append(_Bench(name, texts))


def _run_round() -> None:
    _benches[0].run_round()


def _measured() -> Measured:
    return Measured(min(_benches[0].rounds), _benches[0].ready, _peak())


def _peak() -> float | None:
    if sys.platform == "win32":
        return None
    import resource

    unit = 1024 * 1024 if sys.platform == "darwin" else 1024  # bytes there, KiB elsewhere
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def _extraction() -> Callable[[str], object]:
    from tonggao.extract import extract_claims
    from tonggao.readout import Readout

    return lambda text: extract_claims(Readout("bench", text, title=text.partition("\n")[0], date="2023-07-01"))


def _jieba() -> Callable[[str], object]:
    import jieba

    jieba.setLogLevel(logging.WARNING)
    return lambda text: list(jieba.cut(text))


def _posseg() -> Callable[[str], object]:
    import jieba.posseg

    jieba.setLogLevel(logging.WARNING)
    return lambda text: list(jieba.posseg.cut(text))


def _rjieba() -> Callable[[str], object]:
    import rjieba

    return lambda text: list(rjieba.cut(text))


TOOLS: dict[str, Callable[[], Callable[[str], object]]] = {
    "tonggao, all claims": _extraction,
    BASELINE: _jieba,
    "jieba.posseg.cut": _posseg,
    "rjieba.cut": _rjieba,
}

if __name__ == "__main__":
    sys.exit(main())
