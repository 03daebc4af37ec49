"""List the least certain decisions about who is who, with the words for either side.

example:
  tonggao review
  tonggao review --most 10 --write output/decisions.tsv
  tonggao review --why 岳明山
  tonggao review --why person/岳明山 2031-01-03#person-9-12
"""

import argparse
import sys
from pathlib import Path

from tonggao.cli.common import LANGUAGES, add_language, add_store, at_least, tell


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--most", metavar="N", type=at_least(0, "cases"), default=20, help="how many cases (default 20)")
    parser.add_argument(
        "--write", metavar="FILE", type=Path, help="add the cases to this file of decisions, commented out"
    )
    parser.add_argument(
        "--why",
        metavar="NAME",
        nargs="+",
        help="say instead why what has this name is one or several; a name, an entity (person/岳明山) or a mention (ID#person-9-12)",
    )
    add_language(parser)
    add_store(parser)


def run(args: argparse.Namespace) -> int:
    from tonggao.knowledge_graph import KnowledgeGraph
    from tonggao.nearest import check_name

    check_name(args.language, LANGUAGES, "language")
    if args.why:
        return _say_why(args)
    from tonggao.review import open_cases, unheeded_lines, write_cases

    with KnowledgeGraph(args.store) as graph:
        cases = open_cases(graph.store)
        tell(unheeded_lines(args.store))
    for case in cases[: args.most]:
        print(case.as_text(args.language))
    tell([] if cases else ["nothing to review: no decision is uncertain"])
    if args.write:
        added = write_cases(args.write, cases[: args.most])
        print(f"{args.write}: {added} cases added; delete the # before the line that is right", file=sys.stderr)
    return 0


def _say_why(args: argparse.Namespace) -> int:
    from tonggao.knowledge_graph import KnowledgeGraph
    from tonggao.review.why import reasons
    from tonggao.review.why_text import as_text

    with KnowledgeGraph(args.store) as graph:
        print(as_text(reasons(args.store, graph.store, args.why), graph.store, args.most, args.language).rstrip())
    return 0
