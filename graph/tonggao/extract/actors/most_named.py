"""Which place of one level a readout names most, leaving out those that it names as another's."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from tonggao.extract.actors.elsewhere import is_elsewhere
from tonggao.extract.actors.own_signs import called_first, is_shown, mentions_of_ours
from tonggao.language.bodies import BodyFinder
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import surname_at
from tonggao.language.names import han_name_at
from tonggao.language.occurrences import occurrences
from tonggao.language.place_names import may_be_cut
from tonggao.language.scan import Scan, Token
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

_NO_DIVISIONS = ("社区", "校区", "园区", "景区", "厂区", "军区", "军分区", "警备区", "战区", "新区", "林区", "矿区", "库区", "灾区")
_MOST = 3  # times as often as any other has the readout's own place to be named
_BEFORE_PLACE = frozenset("为了我在到赴由从向对于与和及驻往自来")
_TOWNS = ("街道", "社区", "镇", "乡", "村")
_LEVELS_BEFORE = frozenset("省市县区州")  # of the place that the town lies in
_LONG_SURNAME = 2
_SHORTEST = 2  # code points of a place's full name
_MUNICIPALITIES = frozenset(("北京", "上海", "天津", "重庆"))


def most_named(scan: Scan, finder: BodyFinder, level: str, used: Iterable[str]) -> tuple[str, str]:
    """The place of one level that title and text name most, and why it is taken; "" where two are named alike, or where what is named is another's.

    ``used``: the levels from this one down whose word stands alone before offices (市委).
    """
    text, stems = scan.text, finder.places.stems
    title = text[: text.find("\n")] if "\n" in text else text
    named = _count(scan, finder, level)
    _leave_out_others(named.votes, text, level)
    calls = called_first(text, used, finder) if named.votes else 0
    mentions = {full: mentions_of_ours(text, full, level, stems) for full in named.votes}
    shown = {full for full, at in mentions.items() if level == "村" or (at and is_shown(text, at, full, level))}  # 来自青禾村的代表: who comes from a village speaks for it
    votes = Counter({full: number for full, number in named.votes.items() if full in shown or (mentions[full] and mentions[full][0] < calls)})
    _count_short_names(votes, level, text)
    if not votes:
        return "", ""
    (own, count), *others = (votes if shown else named.votes).most_common()  # what nothing shows to be the own one must be named more than those of others
    if own not in votes or (others and others[0][1] == count):
        return "", ""
    in_title = own.rstrip(level) in title
    rivals = [number for full, number in others if full in text or full in named.plain]  # not 南昌 in 林南昌
    if rivals and not in_title and (count < _MOST * rivals[0] or len(rivals) >= _MOST):  # a tour of several counties
        return "", ""
    if (count == 1 or own in named.called) and own not in text and own not in named.plain:
        return "", ""
    why = "named in the title" if in_title else "the place named most"
    return own, f"{why}, as the readout's own" if own in shown else why


def _leave_out_others(votes: Counter[str], text: str, level: str) -> None:
    if f"我{level}" in text:  # 海州市副市长某某一行来我市考察
        for guest in {full for full in votes if re.search(rf"{re.escape(full)}[^，。；]{{0,30}}一行", text)}:
            del votes[guest]
    for full in [full for full in votes if is_elsewhere(text, full, level)]:
        del votes[full]


class _Named(NamedTuple):
    """How often a text names each place of a level."""

    votes: Counter[str]
    called: set[str]  # what may end a person's name wherever it stands: 段 | 玉林
    plain: set[str]  # what stands behind a plain edge, and is no end of 白塔湖 | 南堤


def _count(scan: Scan, finder: BodyFinder, level: str) -> _Named:
    text, stems = scan.text, finder.places.stems
    title_end = text.find("\n") if "\n" in text else len(text)
    votes: Counter[str] = Counter()
    called: set[str] = set()
    plain: set[str] = set()
    for stem, full in _full_names(text, stems, level):
        if not is_no_division_of_ours(stem, full) and not _lies_abroad(text, full, finder) and (count := _times_named(text, full)):
            votes[full] += count + (5 if full in text[:title_end] else 0)
    for token in scan.longest("places"):
        whole = not _is_in_longer(text, token, level, stems) and not _is_abroad(finder, token.start) and not may_be_cut(text, token)  # not 日本北海 | 道
        full = _at_level(token, level) if whole and not _is_of_others(text, token) else ""
        if len(full) < _SHORTEST or (full.startswith("代") and text.startswith("长", token.end)):  # 代县长 is an office
            continue
        in_name = bool(surname_at(text, token.start - 1)) and token.end - token.start == 2
        called = called - {full} if not in_name else (called if full in votes else called | {full})
        votes[full] += 5 if token.end <= title_end else 1
        if _opens_plainly(text, token.start):
            plain.add(full)
    return _Named(votes, called, plain)


def _is_in_longer(text: str, token: Token, level: str, stems: Iterable[str]) -> bool:
    """松原 in 松原沟县, 新城区 in 滨江新城区."""
    longer = [stem for stem in stems if len(stem) > token.end - token.start]
    ends = level == "区" and any(text.startswith(stem + level, token.end - len(stem) - 1) for stem in longer)
    return ends or any(text.startswith(stem, token.start) for stem in longer)


def _is_of_others(text: str, token: Token) -> bool:
    """江门 of 望江门街道; 驻西安特派员办事处, whose body comes from elsewhere; 濮阳 of 濮阳志强调, who is a person."""
    before = text[token.start - 1 : token.start]
    if is_han(before or "。") and before not in _BEFORE_PLACE and before not in _LEVELS_BEFORE and text.startswith(_TOWNS, token.end):
        return True
    if before == "驻":
        return True
    if surname_at(text, token.start) != token.end - token.start or token.end - token.start != _LONG_SURNAME:
        return False
    name = han_name_at(text, token.start)
    return name is not None and name.end > token.end and name.bound > 1


def _opens_plainly(text: str, start: int) -> bool:
    """Whether nothing before a place can be the beginning of its name."""
    before = text[start - 1 : start] or "。"
    return not is_han(before) or before in _BEFORE_PLACE or text.endswith(terms_tagged("place_roles", "for"), 0, start)


def _full_names(text: str, stems: Iterable[str], level: str) -> Iterator[tuple[str, str]]:
    """Each stem with what it may be called in full: 青禾州, and 青禾藏族自治州 for 青禾藏族."""
    for stem in stems:
        yield stem, stem + level
        if (autonomous := f"{stem}自治{level}") in text:
            yield stem, autonomous


def _times_named(text: str, full: str) -> int:
    """How often a text names the place; 方村街道 names no village."""
    inside = sum(text.count(full + level) for level in ("街道", "镇", "乡")) if full[-1] == "村" else 0
    return text.count(full) - inside


def _count_short_names(votes: Counter[str], level: str, text: str) -> None:
    """Count 青禾州 for 青禾藏族自治州, which is the same place, or the other way round: by the name that the text gives its committee, else the one it has more often."""
    for full in [full for full in votes if full.endswith(f"自治{level}")]:
        for short in [name for name in votes if name != full and full.startswith(name.removesuffix(level))]:
            more, less = sorted((full, short), key=lambda name: (f"{name}委" not in text, -votes[name], len(name)))
            votes[more] += votes.pop(less)
            if more == short:
                break


def _lies_abroad(text: str, full: str, finder: BodyFinder) -> bool:
    """南塔省 behind 老挝."""
    return any(_is_abroad(finder, at) for at in occurrences(text, full))


def _is_abroad(finder: BodyFinder, at: int) -> bool:
    """Whether the place at ``at`` stands behind another country's name."""
    country = finder.places.countries.get(at)
    return country is not None and country.entry.value != "CN"


def _at_level(token: Token, level: str) -> str:
    """The place's full name where it is of this level, printed with the level word or not; else ""."""
    term, tag = token.entry.term, token.entry.tag
    if term.endswith(level):
        return term
    is_word = term in load_lexicon().terms("place_words")  # 白银 in 真金白银
    if level == "市" and not is_word and (tag == "prefecture" or term in _MUNICIPALITIES):
        return term + "市"
    is_province = tag == "province" and province_names().get(token.entry.value, "").endswith("省")
    return term + "省" if level == "省" and is_province else ""


@cache
def province_names() -> dict[str, str]:
    """The full name of each province by its code."""
    names: dict[str, str] = {}
    for entry in sorted(load_lexicon().terms("places").values(), key=lambda e: (-len(e.term), e.term)):
        if entry.tag == "province":
            names.setdefault(entry.value, entry.term)
    return names


_LEADS = ("率", "率领", "带领", "陪同")


def is_no_division_of_ours(stem: str, full: str) -> bool:
    """Whether a name is of a place abroad (韩国仁光市), of no division (柳荫社区), or a person who leads (某某率 | 市人大代表)."""
    countries = load_lexicon().terms("countries")
    return full.endswith(_NO_DIVISIONS) or stem.endswith(_LEADS) or any(stem[:length] in countries for length in (2, 3, 4))
