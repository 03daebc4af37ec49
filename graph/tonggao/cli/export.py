"""Write the graph for other tools: Turtle, N-Quads (sorted, with .gz compressed) or GraphML.

example:
  tonggao export graph.graphml
  tonggao export graph.nq.gz
  tonggao export - --format nquads | head
"""

import argparse
import sys

from tonggao.cli.common import add_store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="file to write (.ttl, .nq, .nq.gz or .graphml), or - for standard output")
    parser.add_argument("--format", metavar="FORMAT", help="turtle, nquads, nquads.gz or graphml (default by the file's suffix)")
    add_store(parser)


def run(args: argparse.Namespace) -> int:
    from tonggao.knowledge_graph import KnowledgeGraph

    with KnowledgeGraph(args.store) as kg:
        kg.export(sys.stdout.buffer if args.file == "-" else args.file, args.format)
    return 0
