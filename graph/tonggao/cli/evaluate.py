"""Score extraction against readouts annotated by hand.

example:
  tonggao evaluate gold/
  tonggao evaluate gold/ --misses posts
"""

import argparse
import json
from pathlib import Path

from tonggao.cli.common import tell_skipped


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("gold", type=Path, metavar="GOLD_DIR", help="folder of <id>.txt and <id>.json pairs")
    parser.add_argument("--misses", metavar="KIND", help="also list the misses of one kind (persons, posts …)")
    parser.add_argument("--json", action="store_true", help="print the table as one JSON object")


def run(args: argparse.Namespace) -> int:
    from tonggao.evaluate import KINDS, evaluate_folder
    from tonggao.nearest import check_name

    if args.misses:
        check_name(args.misses, KINDS, "kind")
    evaluation = evaluate_folder(args.gold)
    print(json.dumps(evaluation.as_json()) if args.json else evaluation.as_table())
    if args.misses:
        for miss in evaluation.tallies[args.misses].misses:
            print(*miss, sep="\t")
    return tell_skipped(evaluation.skipped)
