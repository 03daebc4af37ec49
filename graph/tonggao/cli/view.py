"""Write the graph as a page that opens in any browser, without a network; the readouts too, to be read.

example:
  tonggao view -o graph.html
  tonggao view --focus 李明 -o liming.html
  tonggao view --kind ego --focus 李明 -o liming.html
  tonggao view --kind together --least 3 -o together.html
  tonggao view --reading reading/
"""

import argparse
from pathlib import Path

from tonggao.cli.common import add_store, at_least
from tonggao.errors import TonggaoError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="page to write (default graph.html in the store)"
    )
    parser.add_argument(
        "--focus", metavar="NAME", help="name or IRI of what the page opens on (default the best connected)"
    )
    parser.add_argument(
        "--kind",
        metavar="VIEW",
        help="what it opens as: graph, overview, ego (a person), event, concept, flow (of requirements), "
        "organization (bodies above and under it, posts), together (who attended with whom)",
    )
    parser.add_argument(
        "--least", metavar="N", type=at_least(1, "events"), help="of `together`: events that two persons shared, at least (default: as few as can be drawn readably)"
    )
    parser.add_argument("--reading", metavar="DIR", type=Path, help="write a page for every readout, and their index")
    add_store(parser)


def run(args: argparse.Namespace) -> int:
    from tonggao.knowledge_graph import KnowledgeGraph
    from tonggao.output_folder import PAGE_FILE, READING_FOLDER

    if str(args.output) == "-":
        raise TonggaoError("a page is not written to standard output; name a file with -o")
    path = args.output or args.store / PAGE_FILE
    there = args.store / READING_FOLDER
    reading = args.reading or (there if there.is_dir() else None)
    with KnowledgeGraph(args.store) as kg:
        page = kg.view(path, focus=args.focus, kind=args.kind, least=args.least, reading=reading)
        if args.reading:
            pages = kg.read_pages(args.reading, graph_page=path)
            print(f"{pages.path}: {pages.readouts} readout{'s' if pages.readouts != 1 else ''} to read")
    drawn = f"{page.shown} of {page.nodes} nodes drawn"
    what = drawn if page.view == "graph" else f"{page.nodes} nodes, opened as {page.view}"
    print(f"{page.path}: {what}, {page.claims} claims to look up")
    if not page.texts and not reading:
        print("  too much text for one page: it carries the quotes; --reading DIR writes the texts as pages of their own")
    return 0
