"""Print what each readout says, one JSON object a line.

example:
  tonggao extract articles/ > claims.jsonl
  tonggao extract --with-text - < readout.txt
"""

import argparse
import json
import sys

from tonggao.cli.common import add_sources, tell_skipped


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_sources(parser)
    parser.add_argument("--with-text", action="store_true", help="add the text that all offsets count in")


def run(args: argparse.Namespace) -> int:
    from tonggao.claims_json import as_json
    from tonggao.extracted import extracted
    from tonggao.read import Skipped, read_sources

    skipped = []
    for found in extracted(read_sources(args.sources, date=args.date, fields=args.map)):
        if isinstance(found, Skipped):
            skipped.append(found)
            continue
        row = as_json(*found, with_text=args.with_text)
        sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    return tell_skipped(skipped)
