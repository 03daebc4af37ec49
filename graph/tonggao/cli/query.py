"""Ask the graph: a ready-made question by name, a file of SPARQL, or SPARQL itself.

example:
  tonggao query person --set person=李明
  tonggao query own-question.rq --format csv > rows.csv
"""

import argparse
import sys

from tonggao.cli.common import is_url, tell
from tonggao.errors import TonggaoError

FORMATS = ("table", "csv", "json")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "question",
        metavar="QUESTION",
        help="a name that `tonggao questions` lists, a file, SPARQL, or - for standard input",
    )
    parser.add_argument(
        "--set",
        dest="parameters",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="a parameter of the question",
    )
    parser.add_argument(
        "--store",
        metavar="PATH|URL",
        default="output",
        help="folder that build wrote (default output/), or the address of a SPARQL store",
    )
    parser.add_argument("--format", metavar="FORMAT", default="table", help=f"{', '.join(FORMATS)} (default table)")


def run(args: argparse.Namespace) -> int:
    from tonggao.knowledge_graph import KnowledgeGraph
    from tonggao.name_hints import names_given, unknown_names
    from tonggao.nearest import check_name
    from tonggao.query import ask, load_question, read_question
    from tonggao.store.remote import RemoteStore

    check_name(args.format, FORMATS, "format")
    parameters = dict(map(_parameter, args.parameters))
    question = read_question(sys.stdin.buffer) if args.question == "-" else load_question(args.question)
    with RemoteStore(args.store) if is_url(args.store) else KnowledgeGraph(args.store).store as store:
        table = ask(store, question, parameters)
        strange = [] if table.rows else unknown_names(store, names_given(question, parameters))
    written = {"table": table.as_text, "csv": table.as_csv, "json": table.as_json}[args.format]()
    sys.stdout.write(written if written.endswith("\n") else f"{written}\n")
    tell(strange)
    return 0


def _parameter(given: str) -> tuple[str, str]:
    name, equals, value = given.partition("=")
    if not equals or not name:
        raise TonggaoError(f"--set {given} is no parameter; write --set name=value")
    return name, value
