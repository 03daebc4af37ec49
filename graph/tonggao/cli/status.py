"""Show what became of every input, and which days are missing in a dated series.

example:
  tonggao status
  tonggao status --list > inputs.tsv
"""

import argparse
import json
from typing import TYPE_CHECKING

from tonggao.cli.common import add_store

if TYPE_CHECKING:
    from tonggao.pipeline.ledger import Entry


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_store(parser)
    parser.add_argument("--list", action="store_true", help="each input on a line: state, input, readout's id, reason")
    parser.add_argument("--format", metavar="FORMAT", default="text", help="text or json (default text)")


def run(args: argparse.Namespace) -> int:
    from tonggao.nearest import check_name
    from tonggao.output_folder import OutputFolder
    from tonggao.pipeline.ledger import Ledger
    from tonggao.pipeline.status import status_lines, status_object

    check_name(args.format, ("text", "json"), "format")
    with Ledger(OutputFolder(args.store).current().ledger, read_only=True) as ledger:
        if args.list:
            for entry in ledger.entries():
                print(json.dumps(entry._asdict(), ensure_ascii=False) if args.format == "json" else _line(entry))
        elif args.format == "json":
            print(json.dumps(status_object(ledger), ensure_ascii=False))
        else:
            print(f"{args.store}: " + "\n".join(status_lines(ledger)))
    return 0


def _line(entry: "Entry") -> str:
    return "\t".join((entry.state, entry.origin, entry.id or "", entry.reason or ""))
