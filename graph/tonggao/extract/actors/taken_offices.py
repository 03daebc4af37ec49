"""Offices told before who takes them: 县防汛指挥部总指挥由县长林岳担任, 办公室主任由林岳同志兼任."""

import re

from tonggao.extract.actors.found_people import Holder, People
from tonggao.extract.actors.listed_names import names_from
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name
from tonggao.language.title_chains import Chain

_TAKEN = re.compile(r"(?:一职|职务，)?(?:分别)?由(?P<who>[^，。；：\n]{2,40}?)(?:同志)?(?:兼任|担任|出任|接任|继任|接替)(?![过何什])")


def taken_by(people: People, chain: Chain) -> list[Holder]:
    """Who takes the office, if what stands between 由 and 担任 ends in a known name; what rules say (一般由某某兼任) is of nobody."""
    found = _TAKEN.match(people.text, chain.end)
    if found is None:
        return _told_behind(people, chain)
    named = [placed for placed in people.between(*found.span("who")) if placed.end == found.end("who")]
    return [Holder(Name(*placed, PUNCTUATION_BOUND), chain) for placed in named[:1]]


_ARE = ("的还有", "的有", "的是", "的分别是", "的包括")
_CHOSEN = ("当选", "当选为", "担任", "任命为")


def _told_behind(people: People, chain: Chain) -> list[Holder]:
    """甲, 乙 of 当选为省委常委的还有甲、乙: a list behind the office that they were chosen for."""
    words = next((words for words in _ARE if people.text.startswith(words, chain.end)), "")
    if not words or not people.text.endswith(_CHOSEN, 0, chain.start):
        return []
    names = names_from(people.text, chain.end + len(words), frozenset(), foreign=False, titled=True)
    for name in names:
        people.add(name, "people/appointed")
    return [Holder(name, chain) for name in names]
