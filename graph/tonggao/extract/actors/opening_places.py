"""The place that a readout opens with: who its title or its first sentence tells of, unless that is a guest."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from tonggao.language.name_ends import is_han
from tonggao.language.occurrences import occurrences
from tonggao.lexicon import load_lexicon

_HEADER_LINES = 4
_LONGEST = 14  # code points of a place with those it lies in
_DATELINE = re.compile(
    r"(?:[^\n。，]{0,30}?(?:讯|电|消息|报道)[ \u3000]*(?:[（(][^）)\n]{1,40}[）)])?[：: \u3000]*)?"
    r"(?:(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[至、][0-9]{1,2}日)?(?:[上下]午|晚)?，?|近日，|日前，|[昨今]天(?:[上下]午)?，)?(?:中共|中国共产党|政协|中国人民政治协商会议)?"
)
_GUESTS = re.compile("[^，。；\n]{0,24}?(?:一行|代表团|考察团|访问团|学习团|考察组|来访|来我|莅临|到我)")
_DISPATCHED = re.compile("(?:^|\n)[ \u3000]*本(?:报|台|网|刊|社)(?!讯)(?P<stem>[\u4e00-\u9fff]{2,4}?)(?:(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日)?[电讯](?=[ \u3000]*[（(：:，\u3000 \n]|[\u4e00-\u9fff])")
_HEAD = 200  # code points
_LEVELS = "市县区旗州镇乡"
_AWAY = frozenset(("北京", "综合", "专电", "快"))  # whence others report
_ACTS = re.compile("(?:[^，。；\n]{0,6}[日午晚天])?(?:隆重|专题|迅速|及时|紧急|全面|再次|今天|昨天|近日|日前|连夜)*(?:召开|举行|举办|组织|开展|部署|启动|推进|第?[一二三四五六七八九十]+[届次]|委(?:员会|(?![员托派]))|人民政府|政府|人大|政协|纪委|党委)")
_OUTER = "省州盟市县区旗"


def opening_place(text: str, level: str, stems: Collection[str]) -> str:
    """The full name of the place of this level that the text opens with; "" where it opens with none. ``stems``: those that the text names."""
    return next(opening_places(text, level, stems), "")


def opening_places(text: str, level: str, stems: Collection[str]) -> Iterator[str]:
    """The same of every line of the head, in text order."""
    yield from filter(None, (_place_at(text, at, level, stems) for at in _openings(text)))


def dateline_places(text: str) -> list[tuple[str, str]]:
    """青禾 of 本报青禾5月20日电, with its level word or "": where a readout says it was written; empty where it says so of none or of the capital."""
    found = (match["stem"] for match in _DISPATCHED.finditer(text, 0, _HEAD)) if "本" in text[:_HEAD] else ()
    return [(stem[:-1], stem[-1]) if stem[-1] in _LEVELS and len(stem) > 2 else (stem, "") for stem in found if stem not in _AWAY]


def acts_there(text: str, place: str) -> bool:
    """青禾县召开…, 青禾县委…: whether the head tells that the place did something."""
    return any(acts_at(text, at + len(place)) for at in occurrences(text[:_HEAD], place))


def acts_at(text: str, end: int) -> bool:
    """Whether the place that ends here does something."""
    return _ACTS.match(text, end) is not None


def _openings(text: str) -> Iterator[int]:
    """Where the lines of the head begin, and where they do behind a dateline and a day."""
    at = 0
    for line in text.split("\n", _HEADER_LINES)[:_HEADER_LINES]:
        yield at
        dateline = _DATELINE.match(text, at, at + len(line))
        if dateline is not None and dateline.end() > at:
            yield dateline.end()
        at += len(line) + 1


@cache
def _short_counties() -> frozenset[str]:
    """Whose whole name is of two characters: 沛县."""
    return frozenset(term for term in load_lexicon().terms("places") if len(term) == 2 and term[-1] == "县")


def _place_at(text: str, at: int, level: str, stems: Collection[str]) -> str:
    end = at + 1 if text[at : at + 2] in _short_counties() and text[at + 1] == level else text.find(level, at + 2, at + _LONGEST)
    if end < 0 or not all(map(is_han, text[at:end])):
        return ""
    begin = at + max((n + 1 for n in range(2, end - at - 2) if text[at + n] in _OUTER), default=0)  # 柳川市 | 桐山县
    stem, full = text[begin:end], text[begin : end + len(level)]
    known = stem in stems or stem.removesuffix("自治") in stems or full in load_lexicon().terms("places")
    return full if known and not _GUESTS.match(text, end) else ""
