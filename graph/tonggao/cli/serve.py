"""Serve the graph over HTTP: pages to search and read, and a SPARQL endpoint for programs.

example:
  tonggao serve
  tonggao serve --store output/ --port 8030
  TONGGAO_TOKEN=secret tonggao serve --host 0.0.0.0 --name graph.example.org
"""

import argparse
import os

from tonggao.cli.common import add_store, at_least


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_store(parser)
    parser.add_argument("--host", metavar="ADDRESS", default="127.0.0.1", help="where to listen (default 127.0.0.1: this machine only)")
    parser.add_argument("--port", metavar="N", type=int, default=8030, help="port (default 8030; 0 takes a free one)")
    parser.add_argument(
        "--token",
        metavar="TOKEN",
        default=os.environ.get("TONGGAO_TOKEN"),
        help="answer only who sends it: `Authorization: Bearer TOKEN`, or as a password (default TONGGAO_TOKEN)",
    )
    parser.add_argument(
        "--name", metavar="HOST", dest="names", action="append", default=[], help="a host name that the server goes by"
    )
    parser.add_argument(
        "--origin", metavar="ORIGIN", default="*", help="whose scripts may read answers: * for all, none, or an origin (default *)"
    )
    parser.add_argument("--deadline", metavar="SECONDS", type=at_least(1, "seconds"), default=30, help="time for one answer (default 30)")
    parser.add_argument("--memory", metavar="MIB", type=at_least(1, "MiB"), default=1024, help="memory for one answer (default 1024)")
    parser.add_argument("--workers", metavar="N", type=at_least(1, "answers"), default=2, help="answers worked on at once (default 2)")


def run(args: argparse.Namespace) -> int:
    from tonggao.serve.run import serve
    from tonggao.serve.settings import Settings

    settings = Settings(
        args.store,
        host=args.host,
        port=args.port,
        token=args.token or None,
        names=tuple(args.names),
        origin=None if args.origin == "none" else args.origin,
        deadline=args.deadline,
        memory=args.memory * 2**20,
        workers=args.workers,
    )
    serve(settings, say=lambda line: print(line, flush=True))
    return 0
