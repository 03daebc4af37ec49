"""List the ready-made questions, or show one with its parameters and an example of its answer.

example:
  tonggao questions
  tonggao questions presence --language zh
"""

import argparse
import json
from typing import TYPE_CHECKING

from tonggao.cli.common import LANGUAGES, add_language

if TYPE_CHECKING:
    from tonggao.query import Parameter, Question

_MORE = {
    "en": "`tonggao questions NAME` shows one with its parameters and an example; `tonggao query NAME` asks it.",
    "zh": "`tonggao questions NAME` 显示参数和示例；`tonggao query NAME` 提问。",
}
_NEEDED = {"en": " (required)", "zh": "（必填）"}
_ANSWER = {"en": "about invented readouts it answers, to begin with:", "zh": "就虚构的示例通稿，答案开头为："}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="NAME", help="show this question only, with all that it takes")
    add_language(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    from tonggao.nearest import check_name
    from tonggao.query import questions

    check_name(args.language, LANGUAGES, "language")
    found = {question.name: question for question in questions()}
    if args.name is not None:
        check_name(args.name, found, "question")
        found = {args.name: found[args.name]}
    if args.json:
        for question in found.values():
            print(_as_json(question))
    elif args.name is not None:
        print(_in_full(found[args.name], args.language))
    else:
        for question in found.values():
            names = ", ".join(p.name for p in question.parameters)
            print(f"{question.name}: {question.title[args.language]} [{names}]")
        print(f"\n{_MORE[args.language]}")
    return 0


def _in_full(question: "Question", language: str) -> str:
    lines = [f"{question.name}: {question.title[language]}", f"    {question.description[language]}"]
    lines += [_parameter(parameter, language) for parameter in question.parameters]
    if question.example:
        given = "".join(f" --set {name}={value}" for name, value in question.example.parameters.items())
        lines += ["", f"tonggao query {question.name}{given}", _ANSWER[language], "", question.example.answer.rstrip()]
    return "\n".join(lines)


def _parameter(parameter: "Parameter", language: str) -> str:
    needed = _NEEDED[language] if parameter.required else ""
    return f"    --set {parameter.name}=…  {parameter.says[language]}{needed}"


def _as_json(question: "Question") -> str:
    row = {
        "name": question.name,
        "title": question.title,
        "description": question.description,
        "parameters": [parameter._asdict() for parameter in question.parameters],
        "example": question.example._asdict() if question.example else None,
        "sparql": question.sparql,
    }
    return json.dumps(row, ensure_ascii=False)
