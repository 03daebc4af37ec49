"""How much of what was extracted is invented: a random sample of claims, marked right or wrong by a person.

A mark belongs to a claim of a readout at its place in the text; marks are kept in a file and hold for any sample that
draws the claim again. The same seed draws the same claims whatever order the readouts come in.
"""

import hashlib
import heapq
import json
from collections.abc import Callable, Iterable, Iterator
from math import sqrt
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args

from tonggao.claims import Claims, Passages
from tonggao.errors import TonggaoError
from tonggao.readout import Readout

Mark = Literal["right", "wrong", "skip"]
MARKS: tuple[Mark, ...] = get_args(Mark)
_CONTEXT = 60  # code points shown before and after a claim's passage
_NORMAL_95 = 1.959963984540054
_KEY = {"kind": str, "readout": str, "start": int, "end": int, "says": str}  # what tells a claim from any other


class Audited(NamedTuple):
    """One claim to judge: what it says in a line, and the words it stands on, marked 【】 in their context."""

    kind: str
    readout: str
    start: int
    end: int
    says: str
    context: str
    rule: str


class Precision(NamedTuple):
    """The share of right claims among those judged, with the 95% interval by Wilson; 0 to 1 where none was judged."""

    right: int
    judged: int
    value: float
    low: float
    high: float


class _Line(NamedTuple):
    says: str
    passages: Passages
    rule: str


def sample(kind: str, claimed: Iterable[tuple[Readout, Claims]], size: int, seed: int) -> list[Audited]:
    """``size`` claims of a kind (see KINDS), drawn at random over all readouts, in order of readout and place.

    Memory holds only the sample. Raises KeyError for an unknown kind.
    """
    lines = KINDS[kind]
    drawn = (
        (_lot(seed, kind, readout, line), _audited(kind, readout, line))
        for readout, claims in claimed
        for line in lines(claims)
        if line.passages
    )
    return sorted(audited for _, audited in heapq.nsmallest(size, drawn))


def precision(marks: Iterable[Mark]) -> Precision:
    """How sure one may be of a kind, from its marks; skipped claims count for nothing.

    >>> precision(["right"] * 97 + ["wrong"] * 3).low > 0.91
    True
    """
    counted = [mark for mark in marks if mark != "skip"]
    right, judged = counted.count("right"), len(counted)
    if not judged:
        return Precision(0, 0, 0.0, 0.0, 1.0)
    share, z2 = right / judged, _NORMAL_95**2
    middle = (share + z2 / (2 * judged)) / (1 + z2 / judged)
    half = _NORMAL_95 * sqrt(share * (1 - share) / judged + z2 / (4 * judged**2)) / (1 + z2 / judged)
    return Precision(right, judged, share, max(0.0, middle - half), min(1.0, middle + half))


class MarksFile:
    """Marks kept as JSON lines, the last of a claim holding. A missing file has none."""

    def __init__(self, path: Path) -> None:
        """Raises TonggaoError where the file is there and holds something else, or is no file."""
        self.path = path
        self._marks: dict[tuple[Any, ...], Mark] = {}
        try:
            lines = path.read_text(encoding="utf-8-sig").split("\n") if path.exists() else []
        except (OSError, UnicodeDecodeError) as error:
            raise TonggaoError(f"{path}: marks cannot be read ({error}); name another --marks file") from error
        for number, line in enumerate(lines, start=1):
            if line.strip():
                self._take(line, number)

    def get(self, claim: Audited) -> Mark | None:
        """The claim's mark, if it has one."""
        return self._marks.get(_key(claim._asdict()))

    def add(self, claim: Audited, mark: Mark) -> None:
        """Keep a mark; it stands in the file when this returns."""
        row = {**claim._asdict(), "mark": mark}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("a", encoding="utf-8", newline="\n") as file:
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
        except OSError as error:
            raise TonggaoError(
                f"{self.path}: cannot keep marks ({error.strerror}); name another --marks file"
            ) from error
        self._marks[_key(row)] = mark

    def _take(self, line: str, number: int) -> None:
        try:
            row = json.loads(line)
        except ValueError as error:
            raise TonggaoError(f"{self.path}:{number}: is no mark ({error}); mend or delete the line") from error
        if not _is_of_claim(row):
            raise TonggaoError(
                f"{self.path}:{number}: is no mark (it needs {', '.join(_KEY)}); mend or delete the line"
            )
        mark = row.get("mark")
        if mark is None:  # a listed claim that nobody has judged yet
            return
        if mark not in MARKS:
            raise TonggaoError(f"{self.path}:{number}: unknown mark {mark}; write {', '.join(MARKS)}")
        self._marks[_key(row)] = mark


def _is_of_claim(row: Any) -> bool:
    return isinstance(row, dict) and all(isinstance(row.get(name), kind) for name, kind in _KEY.items())


def _key(row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in _KEY)


def _lot(seed: int, kind: str, readout: Readout, line: _Line) -> bytes:
    first = line.passages[0]
    return hashlib.sha256(f"{seed}\0{kind}\0{readout.id}\0{first}\0{line.says}".encode()).digest()


def _audited(kind: str, readout: Readout, line: _Line) -> Audited:
    start, end = line.passages[0]
    return Audited(kind, readout.id, start, end, line.says, _context(readout.text, start, end), line.rule)


def _context(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    return f"{before}【{text[start:end]}】{after}".replace("\n", " ")


def _posts(claims: Claims) -> Iterator[_Line]:
    for c in claims.posts:
        yield _Line(f"{c.person}: {c.role} of {c.org}{' (former)' if c.former else ''}", c.passages, c.rule)


def _participations(claims: Claims) -> Iterator[_Line]:
    for event in claims.events:
        for c in event.participants:
            yield _Line(f"{c.who} ({c.how}, {c.group} {c.position}): {event.label}", c.passages, c.rule)


def _events(claims: Claims) -> Iterator[_Line]:
    for c in claims.events:
        yield _Line(f"{c.label} ({c.kind}), {c.date or 'no date'}, {c.place or 'no place'}", c.passages, c.rule)


def _requirements(claims: Claims) -> Iterator[_Line]:
    for c in claims.requirements:
        says = f"{c.issuer or 'the readout'} → {c.addressee or 'all'} ({c.modality}): {c.quote}"
        yield _Line(says, c.passages, c.rule)


def _organizations(claims: Claims) -> Iterator[_Line]:
    for c in claims.organizations:
        yield _Line(c.name if c.name == c.resolved else f"{c.name} = {c.resolved}", c.passages, c.rule)


def _relations(claims: Claims) -> Iterator[_Line]:
    for c in claims.concept_relations:
        yield _Line(f"{c.source} –{c.relation}→ {c.target}", c.passages, c.rule)


KINDS: dict[str, Callable[[Claims], Iterable[_Line]]] = {
    "persons": lambda claims: (_Line(c.name, c.passages, c.rule) for c in claims.persons),
    "posts": _posts,
    "organizations": _organizations,
    "events": _events,
    "participations": _participations,
    "requirements": _requirements,
    "concepts": lambda claims: (_Line(c.label, c.passages, c.rule) for c in claims.concepts),
    "definitions": lambda claims: (_Line(f"{c.concept}: {c.quote}", c.passages, c.rule) for c in claims.definitions),
    "concept_relations": _relations,
    "works": lambda claims: (_Line(c.title, c.passages, c.rule) for c in claims.works),
}
