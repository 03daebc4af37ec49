"""Bodies of other countries, whose names open with the country (法国国防部) or with who sent them (意大利驻澜城总领馆)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tonggao.language.body_edges import AFTER_NO_ARMY
from tonggao.language.name_ends import is_han
from tonggao.language.office_prefixes import without_time_words
from tonggao.language.place_names import PlaceReader
from tonggao.language.scan import Token
from tonggao.language.segment import is_noun_phrase
from tonggao.lexicon import load_lexicon

_MISSIONS = ("使馆", "使领馆", "领事馆", "总领馆", "代表处", "代表团", "使团")
_RANKS = ("国家", "最高", "联邦", "全国", "中央", "独立", "皇家")
_LONGEST_SEAT = 7  # 驻 with the city where a mission has its seat


def foreign_start(text: str, token: Token, places: PlaceReader) -> int | None:
    """Where the name with this head begins; the head's own start where no country stands before it, None where it is another word."""
    country = places.country_start(token.start)
    if country is None and (rank := next((word for word in _RANKS if text.endswith(word, 0, token.start)), "")):  # 尼日利亚国家 | 选举委员会
        country = places.country_start(token.start - len(rank))
    if country is None and token.entry.term.endswith("馆"):
        country = _sender(text, token.start, places)
    if token.entry.term == "军" and (
        country != token.start - 1 or text[token.end : token.end + 1] in AFTER_NO_ARMY
    ):
        return None
    if country is None:
        return _posted_at(text, token)
    if text[country - 1 : country] == "驻" and token.entry.term.endswith(_MISSIONS):  # 伊朗驻 | 沙特使馆
        ours = next((words for words in ("中国驻", "我国驻", "我驻") if text.endswith(words, 0, country)), "")
        sender = country - len(ours) if ours else places.country_start(country - 1)
        own = country if text[country : token.start] in _HOSTS else country - 1  # any country's mission in China; 驻 | 俄使馆 is ours
        return own if sender is None else sender
    return _of_outer(text, country, token, places)


def _of_outer(text: str, country: int, token: Token, places: PlaceReader) -> int:
    """南苏丹 of 南苏丹苏丹人民解放运动: right behind a country's name another's opens the own name of a party or a movement there."""
    outer = places.countries.get(country) if token.entry.term.endswith(_MOVEMENTS) else None
    told = "" if outer is None else text[outer.start : country]
    return country if outer is None or told in OURS or text.startswith(told, country) else outer.start


def _posted_at(text: str, token: Token) -> int:
    """Where our mission's name begins in a country told by its first character, or in a city: 驻肯使馆, 驻札幌总领事馆."""
    posted = text.rfind("驻", max(0, token.start - _LONGEST_SEAT), token.start) if token.entry.term.endswith("馆") else -1
    seat = text[posted + 1 : token.start]
    told = posted >= 0 and seat and (len(seat) == 1 or "领" in token.entry.term) and all(map(is_han, seat))
    if not told or seat[0] in _NO_SEATS or text.endswith(_MANY, 0, posted):
        return token.start
    return posted - next((len(words) for words in _OURS_BEFORE if text.endswith(words, 0, posted)), 0)


_MOVEMENTS = ("党", "运动", "阵线", "联盟", "解放军", "联合阵线", "大会党")
_HOSTS = ("中国", "中华人民共和国")
_OURS_BEFORE = ("中国", "我国", "我")  # 中国 | 驻胡志明市总领事馆
_NO_SEATS = frozenset("外华在我各该多的")  # 驻外使馆: all of them
_MANY = ("各国", "外国", "多国", "国家")


def _sender(text: str, start: int, places: PlaceReader) -> int | None:
    """意大利 of 意大利驻澜城总领馆."""
    posted = text.rfind("驻", max(0, start - _LONGEST_SEAT), start)
    return places.country_start(posted) if posted > 0 and "的" not in text[posted:start] else None


_LONGEST_FIELD = 14  # 科学技术、创新与高等教育 before 部
_SHORTEST_FIELD = 2
OURS = ("中国", "中华人民共和国")  # the country whose ministries need no other word
_MINISTRY = re.compile(r"(?P<fields>[\u4e00-\u9fff][\u4e00-\u9fff、]{1,15}?)部(?=长(?![级们]|会议|理事会|对话|论坛|例会|非正式)|(?:第一|常务)?副?部长|大臣|国务秘书|常务秘书)")
_ACTING = "代理"
_LISTS = frozenset("兼、，")
_JOINED = re.compile("以及|[和与及、]")


def ministries_told(text: str, places: PlaceReader) -> Iterator[tuple[int, int]]:
    """Where a ministry of another country stands that its minister's office shows, whatever its fields (坦桑尼亚工业和贸易部长): start and end."""
    for end, country in places.countries.items():
        found = _MINISTRY.match(text, end)
        if found is None or text[country.start : end] in OURS:
            continue
        fields = found["fields"]
        if any(end < other <= found.end() for other in places.countries):  # 巴西外交官甲、智利外交部长: of the second
            continue
        if are_fields(fields) or (text[found.end()] != "长" and not without_time_words(fields)[0] and are_nouns(fields)):
            yield country.start, found.end()


class ToldMinistry(NamedTuple):
    """Where the words begin that tell a ministry before its minister's office, its name, and whether the minister is an acting one."""

    begin: int
    body: str
    acting: bool


def ministry_before(text: str, end: int, places: PlaceReader) -> ToldMinistry | None:
    """古巴外交部 of 古巴外交 before 副部长, 泰国内政部 of 泰国代理内政部 before 部长: a ministry that is not printed as one word."""
    printed = text[end - 1 : end] == "部"
    fields_end = end - printed
    listed: ToldMinistry | None = None
    for at in range(fields_end - _SHORTEST_FIELD, max(0, fields_end - _LONGEST_FIELD), -1):
        acting = text.startswith(_ACTING, at - len(_ACTING))
        country = places.countries.get(at - len(_ACTING) * acting)
        if country is not None and (acting or not printed):
            told = text[country.start : country.end] not in OURS and are_fields(text[at:fields_end])
            return ToldMinistry(country.start, f"{text[country.start : country.end]}{text[at:fields_end]}部", acting) if told else listed
        if text[at - 1] in _LISTS and not printed and are_fields(text[at:end]):  # 副总理兼信息 | 部长; 某国财政部长甲、工贸 | 部长乙
            listed = ToldMinistry(at, f"{text[at:end]}部", False)
    return listed


def are_fields(words: str) -> bool:
    """工业和贸易, 环境和气候变化: fields that governments have ministries for."""
    return all(map(_is_field, _JOINED.split(words)))


def _is_field(word: str) -> bool:
    fields = load_lexicon().terms("ministry_fields")
    return word in fields or any(word[:at] in fields and _is_field(word[at:]) for at in range(2, len(word) - 1))


def are_nouns(words: str) -> bool:
    return all(len(field) > 1 and is_noun_phrase(field) for field in _JOINED.split(words))
