"""Check the graph against its SHACL shapes and say in plain words what fails; the exit code is then 1.

example:
  tonggao validate
  tonggao validate --store output/ --language zh
"""

import argparse

from tonggao.cli.common import LANGUAGES, add_language, add_store

_FAULTY = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_store(parser)
    add_language(parser)


def run(args: argparse.Namespace) -> int:
    from tonggao.knowledge_graph import KnowledgeGraph
    from tonggao.nearest import check_name

    check_name(args.language, LANGUAGES, "language")
    sound = True
    with KnowledgeGraph(args.store) as kg:
        for finding in kg.validate(language=args.language):
            sound = False
            print(finding.as_text())
    if sound:
        print(f"{args.store}: the graph keeps to the shapes")
    return 0 if sound else _FAULTY
