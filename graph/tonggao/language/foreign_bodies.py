"""Bodies of other countries, whose names open with the country (法国国防部) or with who sent them (意大利驻澜城总领馆)."""

import re

from tonggao.language.body_edges import AFTER_NO_ARMY
from tonggao.language.name_ends import is_han
from tonggao.language.place_names import PlaceReader
from tonggao.language.scan import Token
from tonggao.language.segment import is_noun_phrase

_MISSIONS = ("使馆", "领事馆", "总领馆", "代表处", "代表团", "使团")
_LONGEST_SEAT = 7  # 驻 with the city where a mission has its seat


def foreign_start(text: str, token: Token, places: PlaceReader) -> int | None:
    """Where the name with this head begins; the head's own start where no country stands before it, None where it is another word."""
    country = places.country_start(token.start)
    if country is None and token.entry.term.endswith("馆"):
        country = _sender(text, token.start, places)
    if token.entry.term == "军" and (
        country != token.start - 1 or text[token.end : token.end + 1] in AFTER_NO_ARMY
    ):
        return None
    if country is None:
        return token.start
    if text[country - 1 : country] == "驻" and token.entry.term.endswith(_MISSIONS):  # 伊朗驻 | 沙特使馆
        sender = country - 3 if text.startswith("中国驻", country - 3) else places.country_start(country - 1)
        return country if sender is None else sender
    return country


def _sender(text: str, start: int, places: PlaceReader) -> int | None:
    """意大利 of 意大利驻澜城总领馆."""
    posted = text.rfind("驻", max(0, start - _LONGEST_SEAT), start)
    return places.country_start(posted) if posted > 0 and "的" not in text[posted:start] else None


_LONGEST_FIELD = 14  # 科学技术、创新与高等教育 before 部
_SHORTEST_FIELD = 2
OURS = ("中国", "中华人民共和国")  # the country whose ministries need no other word


def ministry_before(text: str, end: int, places: PlaceReader) -> int | None:
    """Where the ministry that ends at ``end`` right before its minister's office opens with its country, whatever its fields (坦桑尼亚工业和贸易部)."""
    if not places.countries or text[end - 1 : end] != "部":
        return None
    for at in range(end - 1 - _SHORTEST_FIELD, max(0, end - 1 - _LONGEST_FIELD), -1):
        if not is_han(text[at]):
            return None
        country = places.countries.get(at)
        if country is not None:
            fields = re.split("[和与及]", text[at : end - 1])
            plain = all(len(field) > 1 and is_noun_phrase(field) for field in fields)
            return country.start if plain and text[country.start : at] not in OURS else None
    return None
