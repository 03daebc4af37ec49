"""Careers told by a table: a line for each spell, with the years before the posts (2001-2004年 某公司总经理、党组书记)."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from tonggao.extract.actors.careers import former
from tonggao.extract.actors.found_people import Holder, People
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name
from tonggao.language.name_words import surname_at
from tonggao.language.title_chains import Chain

_YEAR = r"(?:19|20)[0-9]{2}(?:年(?:[0-9]{1,2}月)?|[.．][0-9]{1,2})?"
_SPELL = re.compile(
    rf"^[ \u3000]*{_YEAR}[ \u3000]*(?:[-—－–~～至到]+[ \u3000]*(?P<last>{_YEAR}|至?今|现在)?年?)[ \u3000，,：:]*", re.MULTILINE
)
_HEADING = re.compile(r"^[ \u3000]*(?P<name>[一-龥]{2,4}?)(?:同志)?(?:个人|工作)?(?:简历|履历|简介)[：:]?[ \u3000]*$", re.MULTILINE)
_UNTIL = re.compile("[（(]至")
_FAR = 400  # code points from who is introduced, or from the line before, to a line of the table


@dataclass(frozen=True, slots=True)
class _Spell:
    start: int
    end: int
    over: bool


def read_career_tables(people: People, chains: Sequence[Chain]) -> set[int]:
    """Adds the posts of such tables to whom a heading (林岳简历) or the line above introduces; the starts of the chains read so."""
    spells = _spells(people.text)
    if not spells:
        return set()
    starts = [chain.start for chain in chains]
    owners = sorted([*_headed(people), *people.introduced], key=lambda name: name.start)
    read: set[int] = set()
    owner, reached = None, 0
    for spell in spells:
        last = bisect_left(owners, spell.start, key=lambda name: name.start) - 1
        if last >= 0 and owners[last].start > reached - _FAR and spell.start - max(owners[last].end, reached) < _FAR:
            owner = owners[last]
        elif spell.start - reached > _FAR:
            owner = None
        if owner is None:
            continue
        reached = spell.end
        for chain in chains[bisect_left(starts, spell.start) : bisect_left(starts, spell.end)]:
            over = spell.over or _UNTIL.match(people.text, chain.end) is not None
            people.holders.append(Holder(owner, former(chain) if over else chain))
            read.add(chain.start)
    return read


def _spells(text: str) -> list[_Spell]:
    """The lines of such tables; a spell without a last year, or until now, is not over."""
    found = []
    for lead in _SPELL.finditer(text):
        end = text.find("\n", lead.end())
        open_ended = lead["last"] is None or not lead["last"][0].isdigit()
        found.append(_Spell(lead.end(), len(text) if end < 0 else end, not open_ended))
    return found


def _headed(people: People) -> list[Name]:
    """Whom the headings of such tables name."""
    names = []
    for heading in _HEADING.finditer(people.text):
        printed = heading["name"]
        if printed in people.names or (surname_at(printed, 0) and len(printed) - surname_at(printed, 0) in (1, 2)):
            name = Name(heading.start("name"), heading.end("name"), printed, PUNCTUATION_BOUND)
            people.add(name, "people/resume")
            names.append(name)
    return names
