"""Careers told line by line, a year before each office: 1999-2001年 某县副县长."""

import re
from bisect import bisect_left

from tonggao.extract.actors.careers import former
from tonggao.extract.actors.found_people import Holder, People
from tonggao.language.name_ends import Name
from tonggao.language.title_chains import Chain

_YEAR = r"(?:19|20)[0-9]{2}(?:年(?:[0-9]{1,2}月)?|[.．][0-9]{1,2})?"
_SPELL = re.compile(rf"(?<![0-9.．年月])(?P<from>{_YEAR})[ ]?(?:[-—–－~～至到]+[ ]?(?P<to>{_YEAR}|今)?年?|起)[ \u3000：:，,]*")
_NEXT = re.compile("[^。；\n]*(?:，兼|，并任|，|、|，其间任)$")  # …党组书记，兼某公司董事长
_HEADING = re.compile("(?:^|\n)[ \u3000]*(?P<who>[\u4e00-\u9fff·]{2,12}?)(?:同志)?(?:个人)?(?:简历|履历|简介)[：:]?[ \u3000]*(?=\n)")
_LONGEST_ITEM = 90
_NEAR = 12  # code points to the next line of a career


def told_by_years(people: People, chain: Chain) -> list[Holder]:
    """The subject of such lines with the offices that one of them tells; nobody where none stands before the chain."""
    text = people.text
    first = max(text.rfind("\n", 0, chain.start) + 1, chain.start - _LONGEST_ITEM)
    spell = next(reversed(list(_SPELL.finditer(text, first, chain.start))), None) if text[chain.start - 1 : chain.start] in _BEFORE else None
    if spell is None or not (spell.end() == chain.start or _NEXT.match(text, spell.end(), chain.start)):
        return []
    if (who := _told_of(people, chain.start)) is None:
        return []
    goes_on = spell["to"] == "今" or (spell["to"] is None and not text.startswith("（至", chain.end) and not _SPELL.search(text, chain.end, chain.end + _NEAR))
    return [Holder(who, chain if goes_on else former(chain))]


_BEFORE = tuple("年月今0123456789-—–－~～ \u3000，、：:兼任")


def _told_of(people: People, position: int) -> Name | None:
    """Whoever was introduced last before ``position`` (甲，男，…), or whom the heading of the résumé names."""
    last = bisect_left(people.introduced, position, key=lambda name: name.start) - 1
    if last >= 0:
        return people.introduced[last]
    headed = [found for found in _HEADING.finditer(people.text, 0, position) if found["who"] in people.names]
    return Name(headed[-1].start("who"), headed[-1].end("who"), headed[-1]["who"], 3) if headed else None
