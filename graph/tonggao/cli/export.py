"""Write the graph for other tools: RDF, JSON-LD, Web Annotations, GraphML, GEXF or CSV tables.

example:
  tonggao export graph.graphml
  tonggao export graph.nq.gz
  tonggao export tables/ --format csv
  tonggao export - --format nquads | head
"""

import argparse
import sys

from tonggao.cli.common import add_store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="file to write, or - for standard output: .ttl, .trig, .nt, .nq, .nq.gz, .jsonld, .annotations.jsonld, .graphml, .gexf or .zip (tables)")
    parser.add_argument("--format", metavar="FORMAT", help="turtle, trig, ntriples, nquads, nquads.gz, jsonld, annotations, graphml, gexf or csv (default by the suffix)")
    add_store(parser)


def run(args: argparse.Namespace) -> int:
    from tonggao.knowledge_graph import KnowledgeGraph

    with KnowledgeGraph(args.store) as kg:
        kg.export(sys.stdout.buffer if args.file == "-" else args.file, args.format)
    return 0
