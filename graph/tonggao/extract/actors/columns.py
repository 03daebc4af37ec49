"""Lists in two columns, who and what office (林　岳　　市教育局局长), a line for each."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from tonggao.extract.actors.found_people import Holder, People
from tonggao.language.list_lines import SPACE
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name
from tonggao.language.name_shapes import may_be_name
from tonggao.language.name_words import is_place, not_names, surname_at
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import is_word

_LINE = re.compile(rf"^{SPACE}*(?P<name>[\u4e00-\u9fff]{{2,4}}|[\u4e00-\u9fff]{SPACE}{{1,4}}[\u4e00-\u9fff])(?:（女）)?{SPACE}+(?=[\u4e00-\u9fff]{{3}})", re.MULTILINE)
_ENDS = re.compile(rf"[。；，]?(?:{SPACE}|\n|$)")  # of a column
_LEAST = 2  # lines that make a list


def read_columns(people: People, chains: Sequence[Chain]) -> set[int]:
    """Adds those of lines that follow each other, with the offices beside their names; the starts of the chains read so."""
    rows: list[tuple[Name, list[Chain]]] = []
    read, last = set[int](), -1
    for line in _LINE.finditer(people.text) if chains else ():
        row = _row(people.text, line, chains)
        if row is None:
            continue
        if line.start() != last:
            read |= _added(people, rows)
            rows = []
        rows.append(row)
        last = people.text.find("\n", line.end()) + 1
    return read | _added(people, rows)


def _row(text: str, line: re.Match[str], chains: Sequence[Chain]) -> tuple[Name, list[Chain]] | None:
    """A name with the offices that fill the rest of its line; None where something else stands there."""
    name = re.sub(SPACE, "", line["name"])
    size = surname_at(name, 0)
    if not size or len(name) - size not in (1, 2) or not may_be_name(name, size) or name in not_names() or is_word(name) or is_place(name):
        return None
    end = text.find("\n", line.end())
    end = len(text) if end < 0 else end
    first, behind = (bisect_left(chains, at, key=lambda chain: chain.start) for at in (line.end(), end))
    offices = list(chains[first:behind])
    whole = bool(offices) and offices[0].start == line.end() and bool(offices[0].titles[0].body) and _ENDS.match(text, offices[-1].end) is not None
    return (Name(line.start("name"), line.end("name"), name, PUNCTUATION_BOUND), offices) if whole else None


def _added(people: People, rows: Sequence[tuple[Name, list[Chain]]]) -> set[int]:
    if len(rows) < _LEAST:
        return set()
    for name, offices in rows:
        people.add(name, "people/in-columns")
        people.holders.extend(Holder(name, chain) for chain in offices)
    return {chain.start for _, offices in rows for chain in offices}
