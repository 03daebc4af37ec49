"""Bodies that what stands around them shows: 尼议会 where the state is named, 工商联（总商会） of two names, 共青团 that is led."""

import re
from collections.abc import Callable, Iterator

from tonggao.extract.actors.listed_papers import listed_papers
from tonggao.extract.actors.quoted_parties import quoted_parties
from tonggao.extract.actors.short_bodies import short_bodies
from tonggao.extract.actors.toured_houses import toured_houses
from tonggao.extract.actors.trade_names import trade_names
from tonggao.language.army_units import parts_of_units
from tonggao.language.body import Body
from tonggao.language.place_names import PlaceReader


def framed_bodies(text: str, above: Callable[[int], Body | None], places: PlaceReader) -> Iterator[Body]:
    """All of them; ``above`` tells which body ends at a place."""
    yield from toured_houses(text)
    yield from short_bodies(text)
    yield from trade_names(text)
    yield from parts_of_units(text, above)
    yield from quoted_parties(text)
    yield from _of_two_names(text, above)
    yield from listed_papers(text)
    yield from _parliaments_by_letter(text, places)
    if "航" in text:
        yield from (Body(*found.span(), "name", found.start(), False) for found in _AIRLINE.finditer(text))
    if "特区" in text or "特别行政区" in text:
        yield from (Body(*found.span(), "name", found.start(), False) for found in _OF_REGION.finditer(text))
    if "共青团" in text:
        yield from (Body(*found.span(), "name", found.start(), False) for found in _LEAGUE.finditer(text))


_SECOND_NAME = re.compile("（[^（）]{0,12}(?:总商会|联谊会|同学会|商会|友好协会|书画院)）")
_OF_TWO_NAMES = ("同学会", "工商联", "工商业联合会", "侨联", "台联", "商会", "联谊会")


def _of_two_names(text: str, above: Callable[[int], Body | None]) -> Iterator[Body]:
    """欧美同学会（中国留学人员联谊会）: one society by both of its names."""
    for second in _SECOND_NAME.finditer(text) if "会）" in text else ():
        first = above(second.start())
        if first is not None and text.endswith(_OF_TWO_NAMES, first.start, first.end):
            yield Body(first.start, second.end(), "name", first.head, first.bare_level)


_PARLIAMENT = re.compile("(?:(?<=[同与和。，\n])|(?<=会见)|(?<=邀请))(?P<state>[\u4e00-\u9fff])(?:议会|国会|参议院|众议院|国民议会|国民大会|人民议会|联邦议会)(?=[加开的，、。一保深继在密推扩愿]|副?议长|议员)")


def _parliaments_by_letter(text: str, places: PlaceReader) -> Iterator[Body]:
    """多议会 in a text of 多米尼克: the first character does for a state that is named."""
    for found in _PARLIAMENT.finditer(text) if "议" in text or "国会" in text else ():
        if any(text[country.start] == found["state"] and country.end - country.start > 1 for country in places.countries.values()):
            yield Body(*found.span(), "name", found.end("state"), False)


_LEAGUE = re.compile("(?:(?<![\u4e00-\u9fff])|(?<=[对由为向是把给]))共青团(?=[、，。；]|和(?:青年|少先队|学联)|要|是|作为|的|与|改革|事业)")
_AIRLINE = re.compile("(?<![\u4e00-\u9fff])(?:国航|东航|南航|海航|川航|厦航|深航|山航)(?=[、，]|日前|今天|昨天|近日|将|宣布|开通|执飞|集团)")  # 东航、南航日前宣布
# 香港特区文化体育及旅游局: departments of the special regions by whatever field
_OF_REGION = re.compile("(?:香港|澳门)(?:特区|特别行政区)(?:政府)?(?![的与和及在等])(?:(?![的和与在、对向])[\u4e00-\u9fff]){2,10}?(?:[局处]|(?<!部)署)(?=[、，。；和与]|等|副?[局署处]长|发言人|负责|代表|表示|宣布|公布)")
