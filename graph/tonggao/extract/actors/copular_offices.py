"""Whom a copula gives an office: 今天会议的执行主席是林岳、周静; 协会会长为林岳; 主持会议的是林岳、周静."""

import re
from collections.abc import Iterable

from tonggao.extract.actors.careers import former
from tonggao.extract.actors.found_people import Holder, People
from tonggao.extract.actors.led_lists import led_names
from tonggao.extract.actors.listed_names import is_sure, names_from
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name
from tonggao.language.title_chains import Chain

_COPULA = re.compile("(?:分别)?[是为有][：:]?|[：:]")
_OF_SITTINGS = ("执行主席", "常务主席")
_CHAIR = "主持人"  # no office of a body
_SITTING = ("会议的", "大会的", "会议", "大会")
_LISTS = ("：", ":", "有", "有：")  # behind an office at a sitting only
_THEN = re.compile("(?:当时|那时|时任|当年|彼时)的?$")
_ENDS = tuple("。，；")
_CHAIRED = re.compile("(?:主持(?:今天|本次|这次|此次)?的?(?:会议|大会|座谈会|仪式|活动)的|主持人)(?:分别)?[是为][：:]?")


def read_copular(people: People, chains: Iterable[Chain]) -> None:
    """Adds whom a sentence names behind an office and a copula, and behind 主持会议的是."""
    text = people.text
    for chain in chains:
        link = _COPULA.match(text, chain.end)
        if link is None or not _may_be_told(chain, link.group()):
            continue
        past = _THEN.search(text, max(0, chain.start - 4), chain.start) is not None
        for name in _whole(text, link.end()):
            people.add(name, "people/copular")
            people.holders.append(Holder(name, former(chain) if past else _of_sitting(text, chain)))
    for told in _CHAIRED.finditer(text) if "主持" in text else ():
        for name in _whole(text, told.end()):
            people.add(name, "people/copular")


def _may_be_told(chain: Chain, link: str) -> bool:
    """An office of a body, or one at a sitting, which 有 or a colon may lead in, too."""
    title = chain.titles[-1]
    if title.tag in ("descriptor", "member") or title.role == _CHAIR:
        return False
    return title.role in _OF_SITTINGS or (title.body != "" and link not in _LISTS)


def _whole(text: str, position: int) -> list[Name]:
    """The names that fill the clause from here on: one sure one, or a list."""
    names = led_names(text, position) or names_from(text, position, frozenset(), foreign=False)
    if not names or not text.startswith(_ENDS, names[-1].end):
        return []
    return names if len(names) > 1 or (is_sure(text, names[0]) and names[0].bound >= PUNCTUATION_BOUND) else []


def _of_sitting(text: str, chain: Chain) -> Chain:
    """会议的 | 执行主席: of the congress or the conference that sits."""
    first = chain.titles[0]
    if first.body or first.role not in _OF_SITTINGS or not text.endswith(_SITTING, 0, first.start):
        return chain
    return chain._replace(titles=(first._replace(body="大会"), *chain.titles[1:]))
