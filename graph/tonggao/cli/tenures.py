"""Show who was in which post when, as bounds: in post by, until at least, former since.

example:
  tonggao tenures --person 李明
  tonggao tenures --post 书记 --format csv > tenures.csv
  tonggao tenures --conflicts
"""

import argparse
import csv
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tonggao.cli.common import add_store, tell

if TYPE_CHECKING:
    from tonggao.tenures import Spell

FORMATS = ("table", "timeline", "csv")
SHOWN = ("person", "post", "place", "in_post_by", "until_at_least", "former_since", "attestations")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--person", metavar="NAME", help="only this person, by any of the names")
    parser.add_argument("--post", metavar="POST", help="only this post (上海市委书记) or role (书记)")
    parser.add_argument("--format", metavar="FORMAT", default="table", help="table, timeline or csv (default table)")
    parser.add_argument("--conflicts", action="store_true", help="list spells that do not fit together instead")
    add_store(parser)


def run(args: argparse.Namespace) -> int:
    from tonggao.knowledge_graph import KnowledgeGraph
    from tonggao.name_hints import unknown_names
    from tonggao.nearest import check_name
    from tonggao.tenures import COLUMNS, find_conflicts, read_spells, timeline

    check_name(args.format, FORMATS, "format")
    with KnowledgeGraph(args.store) as graph:
        spells = read_spells(graph.store, person=args.person, post=args.post)
        strange = [] if spells else unknown_names(graph.store, filter(None, (args.person, args.post)))
    if args.conflicts:
        conflicts = find_conflicts(spells)
        for conflict in conflicts:
            print(conflict.as_text())
        strange = strange or ([] if conflicts else ["no spells that do not fit together"])
    elif args.format == "timeline":
        print(timeline(spells), end="")
    elif args.format == "csv":
        rows = csv.writer(sys.stdout, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(spell[: len(COLUMNS)] for spell in spells)
    else:
        print(_table(spells), end="")
    tell(strange)
    return 0


def _table(spells: "Sequence[Spell]") -> str:
    """The columns that fit a screen; CSV has them all."""
    from pyoxigraph import Literal

    from tonggao.table import Table

    rows = tuple(tuple(Literal(str(getattr(spell, name))) for name in SHOWN) for spell in spells)
    return Table(SHOWN, rows, {}).as_text()
