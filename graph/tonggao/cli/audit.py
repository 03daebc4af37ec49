"""Judge a random sample of one kind of claim and print its precision.

kinds: persons posts organizations events participations requirements concepts definitions concept_relations works

Answer r (right), w (wrong), s (skip) or q (quit); marks are kept and asked for once.

example:
  tonggao audit posts articles/ --sample 100
  tonggao audit requirements --list
"""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from tonggao.cli.common import add_sources, add_store, at_least, tell_skipped
from tonggao.read.skipped import Skipped

if TYPE_CHECKING:
    from tonggao.audit import Audited, Mark, MarksFile
    from tonggao.claims import Claims
    from tonggao.readout import Readout

_ANSWERS: dict[str, "Mark"] = {
    "r": "right", "right": "right", "y": "right", "对": "right",
    "w": "wrong", "wrong": "wrong", "n": "wrong", "错": "wrong",
    "s": "skip", "skip": "skip", "跳": "skip",
}  # fmt: skip
_MARKS_NAME = "marks.jsonl"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", help="kind of claim to judge")
    add_sources(parser, optional=True)
    add_store(parser)
    parser.add_argument("--sample", type=at_least(1, "claims"), default=100, metavar="N", help="how many claims to draw (default 100)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another number draws another sample")
    parser.add_argument(
        "--marks", type=Path, metavar="FILE", help=f"where marks are kept (default {_MARKS_NAME} in the store)"
    )
    parser.add_argument("--list", action="store_true", help="print the sample and ask nothing")
    parser.add_argument("--json", action="store_true", help="with --list: one JSON object a line, to be marked by hand")


def run(args: argparse.Namespace) -> int:
    from tonggao.audit import KINDS, MarksFile, sample
    from tonggao.nearest import check_name

    check_name(args.kind, KINDS, "kind")
    skipped: list[Skipped] = []
    drawn = sample(args.kind, _claimed(args, skipped), args.sample, args.seed)
    marks = MarksFile(args.marks or args.store / _MARKS_NAME)
    if args.list:
        for number, claim in enumerate(drawn, start=1):
            print(_as_json(claim, marks) if args.json else _as_text(claim, number, len(drawn), marks))
    else:
        _ask(drawn, marks)
        print(_verdict(args.kind, drawn, marks))
    return tell_skipped(skipped)


def _claimed(args: argparse.Namespace, skipped: list[Skipped]) -> Iterable[tuple["Readout", "Claims"]]:
    from tonggao.claims_file import read_claims
    from tonggao.extracted import extracted
    from tonggao.output_folder import OutputFolder
    from tonggao.read import read_sources

    if not args.sources:
        yield from read_claims(OutputFolder(args.store).current().claims)
        return
    for found in extracted(read_sources(args.sources, date=args.date, fields=args.map)):
        if isinstance(found, Skipped):
            skipped.append(found)
        else:
            yield found


def _ask(drawn: list["Audited"], marks: "MarksFile") -> None:
    for number, claim in enumerate(drawn, start=1):
        if marks.get(claim):
            continue
        print(_as_text(claim, number, len(drawn), marks))
        while True:
            try:
                answer = input("right, wrong, skip or quit? ").strip().lower()
            except EOFError:
                print()
                return
            if answer in ("q", "quit"):
                return
            if answer in _ANSWERS:
                marks.add(claim, _ANSWERS[answer])
                break


def _as_text(claim: "Audited", number: int, of: int, marks: "MarksFile") -> str:
    mark = marks.get(claim)
    place = f"{claim.readout}:{claim.start}-{claim.end}"
    return (
        f"{number}/{of}  {claim.says}\n    {claim.context}\n    {place}  {claim.rule}{f'  [{mark}]' if mark else ''}\n"
    )


def _as_json(claim: "Audited", marks: "MarksFile") -> str:
    return json.dumps({**claim._asdict(), "mark": marks.get(claim)}, ensure_ascii=False)


def _verdict(kind: str, drawn: list["Audited"], marks: "MarksFile") -> str:
    from tonggao.audit import precision

    given = [mark for claim in drawn if (mark := marks.get(claim))]
    p = precision(given)
    unjudged = f"{given.count('skip')} skipped, {len(drawn) - len(given)} not yet marked"
    if not p.judged:
        return f"{kind}: none of {len(drawn)} judged ({unjudged})"
    return (
        f"{kind}: {p.right} of {p.judged} right, precision {p.value:.3f} (95%: {p.low:.3f} to {p.high:.3f}); {unjudged}"
    )
