"""Check what changed against the graph's SHACL shapes and say in plain words what fails; the exit code is then 1.

example:
  tonggao validate
  tonggao validate --all --store output/ --language zh
"""

import argparse

from tonggao.cli.common import LANGUAGES, add_language, add_store

_FAULTY = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_store(parser)
    add_language(parser)
    parser.add_argument(
        "--all", action="store_true", help="check everything, also what was found sound before and did not change"
    )


def run(args: argparse.Namespace) -> int:
    from tonggao.knowledge_graph import KnowledgeGraph
    from tonggao.nearest import check_name

    check_name(args.language, LANGUAGES, "language")
    sound = True
    with KnowledgeGraph(args.store) as kg:
        validation = kg.validate(language=args.language, everything=args.all)
        for finding in validation:
            sound = False
            print(finding.as_text())
    if sound:
        print(f"{args.store}: the graph keeps to the shapes (graphs {validation.graphs}, checked now {validation.checked})")
    return 0 if sound else _FAULTY
