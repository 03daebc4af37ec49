"""A query's result as a table: for the eye, for spreadsheets, for programs."""

import csv
import io
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pyoxigraph import BlankNode, Literal, NamedNode, Triple
from wcwidth import wcwidth

Term = NamedNode | BlankNode | Literal | Triple

_STRING = "http://www.w3.org/2001/XMLSchema#string"
# What would move the cursor or hide text: shown as a blank.
_UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_NARROWEST = 10


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows of RDF terms; None where a row has no value. ``prefixes`` shorten IRIs for the eye."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]
    prefixes: Mapping[str, str]

    def as_text(self, width: int = 120) -> str:
        """The table in at most ``width`` columns where it can be, Chinese counted as two; long cells go on below."""
        cells = [[self._short(term) for term in row] for row in self.rows]
        widths = _widths([list(self.columns), *cells], width)
        lines = [*_lines(list(self.columns), widths), "  ".join("─" * w for w in widths)]
        for row in cells:
            lines += _lines(row, widths)
        return "".join(f"{line.rstrip()}\n" for line in lines)

    def as_csv(self) -> str:
        """The SPARQL 1.1 CSV form: a header line, IRIs in full, values without type or language."""
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(self.columns)
        writer.writerows([_value(term) for term in row] for row in self.rows)
        return out.getvalue()

    def as_json(self) -> str:
        """The SPARQL 1.1 JSON form, indented."""
        bindings = [
            {column: _binding(term) for column, term in zip(self.columns, row, strict=True) if term is not None}
            for row in self.rows
        ]
        result = {"head": {"vars": list(self.columns)}, "results": {"bindings": bindings}}
        return json.dumps(result, ensure_ascii=False, indent=1) + "\n"

    def as_dicts(self) -> list[dict[str, str | None]]:
        """The rows as plain strings by column: an IRI in full, a literal's value."""
        return [
            {column: None if term is None else _value(term) for column, term in zip(self.columns, row, strict=True)}
            for row in self.rows
        ]

    def _short(self, term: Term | None) -> str:
        value = _value(term)
        if isinstance(term, NamedNode):
            for start, prefix in self.prefixes.items():
                if value.startswith(start):
                    return prefix + value.removeprefix(start)
        return one_line(value)


def one_line(text: str) -> str:
    """The text with each run of line ends and invisible characters as a blank: it moves no cursor and hides nothing."""
    return _UNSHOWN.sub(" ", text)


def _value(term: Term | None) -> str:
    if term is None:
        return ""
    return str(term) if isinstance(term, Triple) else term.value


def _binding(term: Term) -> dict[str, Any]:
    if isinstance(term, NamedNode):
        return {"type": "uri", "value": term.value}
    if not isinstance(term, Literal):
        return {"type": "bnode", "value": _value(term)}
    binding = {"type": "literal", "value": term.value}
    if term.language:
        binding["xml:lang"] = term.language
    elif term.datatype.value != _STRING:
        binding["datatype"] = term.datatype.value
    return binding


def _columns(character: str) -> int:
    return max(0, wcwidth(character))


def _breadth(text: str) -> int:
    return sum(map(_columns, text))


def _widths(rows: list[list[str]], width: int) -> list[int]:
    """How wide each column gets: as wide as its widest cell, the widest ones narrowed until all fit."""
    widths = [max(1, *(_breadth(row[i]) for row in rows)) for i in range(len(rows[0]))]
    too_wide = sum(widths) + 2 * (len(widths) - 1) - width
    while too_wide > 0 and max(widths, default=0) > _NARROWEST:
        widest = widths.index(max(widths))
        second = max([_NARROWEST, *(w for w in widths if w < widths[widest])])
        cut = min(too_wide, max(1, widths[widest] - second))
        widths[widest] -= cut
        too_wide -= cut
    return widths


def _lines(row: list[str], widths: list[int]) -> list[str]:
    """A row as lines: cells broken to their widths, padded so that columns stay straight."""
    broken = [_broken(cell, width) for cell, width in zip(row, widths, strict=True)]
    height = max(map(len, broken), default=0)
    return [
        "  ".join(
            (cell[i] if i < len(cell) else "") + " " * (width - (_breadth(cell[i]) if i < len(cell) else 0))
            for cell, width in zip(broken, widths, strict=True)
        )
        for i in range(height)
    ]


def _broken(text: str, width: int) -> list[str]:
    """Pieces of at most ``width`` columns; Chinese may be broken anywhere."""
    pieces, piece, used = [], "", 0
    for character in text:
        wide = _columns(character)
        if used + wide > width and piece:
            pieces.append(piece)
            piece, used = "", 0
        piece += character
        used += wide
    return [*pieces, piece]
