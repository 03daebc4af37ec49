"""Add readouts to a graph: its store, graph.ttl and the page graph.html.

example:
  tonggao build articles/ -o output/
  tonggao build 2018-08-21.txt --date 2018-08-21
"""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from tonggao.cli.common import add_sources, at_least, tell, tell_skipped

Item = TypeVar("Item")

_SHORT_WORK = 2  # seconds; what is done sooner needs no progress bar


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_sources(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        type=Path,
        default=Path("output"),
        help="folder of the graph (default output/)",
    )
    parser.add_argument("--jobs", metavar="N", type=at_least(1, "processes"), help="processes that extract (default: one a core)")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="Dask cluster that extracts instead: tcp://host:8786")
    parser.add_argument(
        "--shared", metavar="URL", help="where its workers put their work if they do not see the output: s3://bucket/folder"
    )
    parser.add_argument(
        "--store",
        metavar="URL",
        help="SPARQL store to keep in step with the graph: http://user:password@host:8890/sparql",
    )
    parser.add_argument("--prune", action="store_true", help="take readouts out of the graph that are in no SOURCE")
    parser.add_argument(
        "--reading", action="store_true", help="write a page for every readout, however many (default: up to 200)"
    )
    parser.add_argument("--base", metavar="IRI", help="what the IRIs of entities begin with")


def run(args: argparse.Namespace) -> int:
    from tonggao.describe import BASE
    from tonggao.pipeline import NothingReadError, Options, build_output

    options = Options(
        date=args.date,
        base=args.base or BASE,
        fields=args.map,
        jobs=args.jobs,
        prune=args.prune,
        scheduler=args.scheduler,
        shared=args.shared,
        store=args.store,
        reading=args.reading,
    )
    try:
        summary = build_output(args.sources, args.output, options, progress=show_progress)
    except NothingReadError as error:
        tell_skipped(error.skipped)
        raise
    print(summary.as_text())
    tell(summary.unheeded)
    return tell_skipped(summary.skipped)


def show_progress(items: Iterable[Item], what: str) -> Iterable[Item]:
    """The same items, with a count on a terminal's stderr once the work takes long."""
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # its thread: of a process that has any no workers can be forked
    return tqdm(items, desc=what, unit="", file=sys.stderr, disable=None, delay=_SHORT_WORK, leave=False)
