"""List the ready-made questions with their parameters.

example:
  tonggao questions
  tonggao questions --language zh
"""

import argparse
import json
from typing import TYPE_CHECKING

from tonggao.cli.common import LANGUAGES, add_language

if TYPE_CHECKING:
    from tonggao.query import Question


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    from tonggao.nearest import check_name
    from tonggao.query import questions

    check_name(args.language, LANGUAGES, "language")
    for question in questions():
        print(_as_json(question) if args.json else _as_text(question, args.language))
    return 0


def _as_text(question: "Question", language: str) -> str:
    lines = [f"{question.name}: {question.title.get(language, '')}", f"    {question.description.get(language, '')}"]
    for parameter in question.parameters:
        needed = " (required)" if parameter.required else ""
        lines.append(f"    --set {parameter.name}=…  {parameter.says.get(language, '')}{needed}")
    return "\n".join(lines) + "\n"


def _as_json(question: "Question") -> str:
    parameters = [parameter._asdict() for parameter in question.parameters]
    row = {
        "name": question.name,
        "title": question.title,
        "description": question.description,
        "parameters": parameters,
    }
    return json.dumps(row, ensure_ascii=False)
