#!/usr/bin/env python3
"""Writes the example answers of the ready-made questions into ontology/queries: what they say of the sample readouts.

    .venv/bin/python scripts/question_examples.py

Run it after a change to a question, or to what is found in the samples.
"""

import re
import tempfile
from pathlib import Path

from tonggao.knowledge_graph import KnowledgeGraph, build
from tonggao.query import ask, questions
from tonggao.store import GraphStore
from tonggao.table import Table

ROOT = Path(__file__).resolve().parents[1]
QUERIES = ROOT / "ontology" / "queries"
SAMPLES = (ROOT / "examples", ROOT / "tests" / "ontology" / "samples")
MOST_ROWS = 5
_EXAMPLE = re.compile(r"^# example.*\n(?:# ?>.*\n)*", re.MULTILINE)


def build_samples(output: Path) -> KnowledgeGraph:
    """The graph that the examples are about."""
    return build(*map(str, SAMPLES), output=output)


def with_example(path: Path, store: GraphStore) -> str:
    """The text of a question's file with the answer that the store gives in the place of its example."""
    text = path.read_text(encoding="utf-8")
    (question,) = (question for question in questions() if question.name == path.stem)
    assert question.example, f"{path}: has no example; write a line `# example name=value`"
    table = ask(store, question, question.example.parameters)
    shown = Table(table.columns, table.rows[:MOST_ROWS], table.prefixes).as_text()
    given = "".join(f" {name}={value}" for name, value in question.example.parameters.items())
    lines = [f"# example{given}", *(f"# > {line}".rstrip() for line in shown.splitlines())]
    return _EXAMPLE.sub(lambda _: "".join(f"{line}\n" for line in lines), text, count=1)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, build_samples(Path(folder)) as kg:
        for path in sorted(QUERIES.glob("*.rq")):
            path.write_text(with_example(path, kg.store), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
