"""Write the graph as a page that opens in any browser, without a network.

example:
  tonggao view -o graph.html
  tonggao view --focus 李明 -o liming.html
"""

import argparse
from pathlib import Path

from tonggao.cli.common import add_store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="page to write (default graph.html in the store)"
    )
    parser.add_argument(
        "--focus", metavar="NAME", help="name or IRI of what the page opens on (default the best connected)"
    )
    add_store(parser)


def run(args: argparse.Namespace) -> int:
    from tonggao.knowledge_graph import KnowledgeGraph
    from tonggao.output_folder import PAGE_FILE

    with KnowledgeGraph(args.store) as kg:
        page = kg.view(args.output or args.store / PAGE_FILE, focus=args.focus)
    print(f"{page.path}: {page.shown} of {page.nodes} nodes drawn, {page.claims} claims to look up")
    return 0
