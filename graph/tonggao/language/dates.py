"""Dates that a text names, as ISO with the precision that is stated. Times of day are passed over.

What the words leave out is completed from the day the readout was published: 3月5日 is the latest such day not after it, after 将 or 拟
the earliest not before it. 近日 and 日前 name no day.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from tonggao.language.numerals import value_of

_TWO = r"[0-9０-９]{1,2}|[一二三][十]?[一二三四五六七八九]?|十[一二三四五六七八九]?|[四五六七八九]"
_GAP = r"[ \u00a0\u2002\u3000]?"  # 7 月 3 日
_YEAR = rf"(?P<year>[0-9０-９]{{4}}|[一二][〇零○一二三四五六七八九]{{3}}){_GAP}年(?![代度级版])"
_JOINED = r"(?=\s*(?:[—–－~～-]+|至|到)\s*[0-9]{1,2} ?[日号])"
_DAY = rf"(?:{_GAP}[日号]|{_JOINED}|(?=[、和][0-9]{{1,2}}日))"
# What somebody does on a day, behind 号 (7号在路易港会见), which else counts rooms: no 5号会议室, 3号发电机.
_DONE = (
    "中午|午后|在(?!线|编)|对|会见|会晤|会谈|抵达|发表|发布|发生|发出|表示|说|召开|举行|举办|致[电函信]|宣布|报道|出席|同(?![步时])|与|向|就|于|开始|开幕|开赛|签署|签订|访问|结束|离开|前往|闭幕|启程|再次|"
    "证实|透露|公布|接受|强调|指出|呼吁|警告|批准|决定|当选|就职|清晨|深夜|夜间|傍晚|正式|首次|联合|投票|承认|重申|主持|参观|考察|视察|看望"
)
# A day that stands alone is in digits, and is no count of days (连续3日, 5日内) and no product (3日游).
# 号 counts rooms, buildings and files more often than days: it needs a time or a pause after it.
_LONE_DAY = (
    rf"(?<![0-9.第近续期共每个])(?<![第近续期共每] )(?P<lone>[0-9０-９]{{1,2}})"
    rf"(?:{_GAP}日(?![内游均间龄制程线])|号(?=[，、（上下凌早晚至到起将]|{_DONE}|$)|{_JOINED})"
    # in characters only where a time of day or a place of state affairs shows that no days are counted (二十日下午)
    r"|(?<![第近续期共每个时约达计月一二三四五六七八九十])(?P<lone2>[二三]?十[一二三四五六七八九]?|(?<=[\n。\u3000])[一二三四五六七八九])日(?=[上下]午|中午|晚|凌晨|在(?:京|北京|人民大会堂|中南海|钓鱼台))"
)
_WORDS = {
    "今天": 0, "今日": 0, "今晚": 0, "今晨": 0, "今早": 0, "昨天": -1, "昨日": -1, "昨晚": -1, "前天": -2, "明天": 1, "明日": 1, "后天": 2,
}  # fmt: skip
_SAME_DAY = {"当天": 0, "当日": 0, "当晚": 0, "同日": 0, "同一天": 0, "次日": 1}
_YEAR_WORDS = {"今年": 0, "去年": -1, "前年": -2, "明年": 1}
_MONTH_WORDS = {"本月": 0, "上月": -1, "上个月": -1, "下月": 1, "下个月": 1}
_POINT = re.compile(
    rf"(?:(?:{_YEAR}|(?P<yearword>{'|'.join(_YEAR_WORDS)}))\s*(?:(?P<month>{_TWO}){_GAP}月(?:份|{_GAP}(?P<day>{_TWO}){_DAY})?)?"
    rf"|(?<![0-9.])(?P<month2>{_TWO}){_GAP}月{_GAP}(?P<day2>{_TWO}){_DAY}"
    rf"|(?<![0-9.个近])(?P<month3>[0-9０-９]{{1,2}}){_GAP}月(?!球)"
    r"|(?<![0-9.])(?P<year5>(?:19|20)[0-9]{2})(?P<mark>[-./])(?P<month5>[0-9]{1,2})(?P=mark)(?P<day5>[0-9]{1,2})(?![0-9.])"
    rf"|(?P<monthword>{'|'.join(_MONTH_WORDS)})(?:(?P<day4>[0-9]{{1,2}}){_DAY})?"
    rf"|(?P<word>{'|'.join([*_WORDS, *_SAME_DAY])})"
    rf"|{_LONE_DAY})"
)
# The last day of a range in characters (十一月一日至二日); alone it would count days.
_CHINESE_DAY = re.compile(rf"(?P<day>{_TWO})日")
_CHINESE = "一二三四五六七八九十"
# For speed: what may begin a date. Alternatives that begin with one character each are searched for without matching.
_OPENING = re.compile(
    "|".join(
        [
            *"0123456789０１２３４５６７８９",
            *(f"{digit}(?=[〇零○{_CHINESE}月]|日[上下中晚凌在])" for digit in _CHINESE),
            *(f"{w[0]}(?={w[1:]})" for w in [*_WORDS, *_SAME_DAY, *_YEAR_WORDS, *_MONTH_WORDS]),
        ]
    )
)
_NO_GROUP = dict.fromkeys(("year", "yearword", "month", "month2", "month3", "monthword", "day2", "day4", "lone", "lone2", "word", "year5", "month5", "day5"))
_TO = re.compile(r"\s*(?:[—–－~～-]+|(?:(?:开始|起)，?)?[至到]|和|、)\s*")
_IN_BRACKETS = re.compile(r"[（(]")
_LUNAR = ("农历", "阴历", "旧历", "夏历")  # another calendar: its days are not counted here
_AHEAD = re.compile(r"(?:将|拟|预计|计划)(?:[^，。；]{0,4}[于在]|[自从])?$|(?:将|拟)[^，。；]{0,16}(?:出席|参加)[于在]?$|定于$")
_AHEAD_AFTER = re.compile(r"(?:[上下]午|晚|起)?(?:将|拟)")


class DateSpan(NamedTuple):
    """Words [start, end) that name a day, a month, a year or a range of them; ``first`` and ``last`` are ISO.

    ``inferred`` tells that a part was completed from the day of publication.
    """

    start: int
    end: int
    first: str
    last: str
    inferred: bool


class _Point(NamedTuple):
    year: int | None
    month: int | None
    day: int | None
    relative: bool = False


def find_dates(
    text: str, published: str | None, start: int = 0, end: int | None = None, said: str | None = None
) -> list[DateSpan]:
    """The dates in ``text[start:end]``, in order; offsets are code points in ``text``.

    ``published`` completes what is missing; a date that cannot be completed is left out. ``said`` is the day last spoken of, for 当天.

    >>> [(d.first, d.last) for d in find_dates("7月3日至4日在某市调研，5日返回", "2024-07-06")]
    [('2024-07-03', '2024-07-04'), ('2024-07-05', '2024-07-05')]
    """
    stop = len(text) if end is None else end
    found: list[DateSpan] = []
    position = start
    while match := _next_point(text, position, stop):
        span = _read(text, match, stop, published, said)
        position = max(span.end if span else match.end(), position + 1)
        if span:
            found.append(span)
            said = span.last
    return found


def _next_point(text: str, position: int, stop: int) -> re.Match[str] | None:
    while opening := _OPENING.search(text, position, stop):
        position = opening.start()
        if (point := _POINT.match(text, position, stop)) and not text.endswith(_LUNAR, 0, position):
            return point
        position += 1
    return None


def _read(text: str, match: re.Match[str], stop: int, published: str | None, said: str | None) -> DateSpan | None:
    first = _point(match, published, said)
    if first is None:
        return None
    if first.relative and (inner := _in_brackets(text, match.end(), stop)):
        span = _read(text, inner, stop, published, said)
        if span and text[span.end : span.end + 1] in ("）", ")"):
            return span._replace(start=match.start(), end=span.end + 1)
    second, end = first, match.end()
    further, listed = (None, False) if first.relative else _further(text, match.end(), stop)
    point = further and _point(further, published, said)
    if further and point and not point.relative and not (listed and (point.day is None or point.month is not None)):
        second, end = _inherit(first, point), further.end()
    ahead = bool(_AHEAD.search(text, max(0, match.start() - 24), match.start()) or _AHEAD_AFTER.match(text, end))
    range_ = _complete_range(first, second, published, ahead=ahead)
    if range_ is None:
        return None
    return DateSpan(match.start(), end, *range_, inferred=not (match["year"] or match["year5"]))


def _in_brackets(text: str, position: int, stop: int) -> re.Match[str] | None:
    """今天（9月7日）: the brackets say which day."""
    opened = _IN_BRACKETS.match(text, position, stop)
    return _POINT.match(text, opened.end(), stop) if opened else None


def _further(text: str, end: int, stop: int) -> tuple[re.Match[str] | None, bool]:
    """The day that a range which begins before ``end`` goes on to, and whether 和 or 、 lists it instead."""
    joined = _TO.match(text, end, stop)
    if not joined:
        return None, False
    further = _POINT.match(text, joined.end(), stop) or _CHINESE_DAY.match(text, joined.end(), stop)
    return further, joined.group().strip() in "和、"


def _inherit(first: _Point, second: _Point) -> _Point:
    """The last day of a range, with what its words leave out taken from the first."""
    year, month, day = second.year, second.month, second.day
    if month is None and first.month is not None:
        month = first.month
        if first.day is not None and day is not None and day < first.day:
            month = month % 12 + 1
    if year is None and first.year is not None:
        year = first.year
        if (month or 0, day or 0) < (first.month or 0, first.day or 0):
            year += 1
    return _Point(year, month, day)


def _point(match: re.Match[str], published: str | None, said: str | None) -> _Point | None:
    group = _NO_GROUP | match.groupdict()
    if word := group["word"]:
        origin, days = (said, _SAME_DAY[word]) if word in _SAME_DAY else (published, _WORDS[word])
        moved = _moved(origin, days)
        return moved and moved._replace(relative=True)
    year = _number(group["year"] or group["year5"])
    if word := group["yearword"]:
        if published is None:
            return None
        year = int(published[:4]) + _YEAR_WORDS[word]
    month = _number(group["month"] or group["month2"] or group["month3"] or group["month5"])
    day = _number(group["day"] or group["day2"] or group["day4"] or group["lone"] or group["lone2"] or group["day5"])
    if word := group["monthword"]:
        if published is None or len(published) < 7:
            return None
        year, month = divmod(int(published[:4]) * 12 + int(published[5:7]) - 1 + _MONTH_WORDS[word], 12)
        month += 1
    return _Point(year, month, day)


def _moved(origin: str | None, days: int) -> _Point | None:
    if origin is None or len(origin) < 10:
        return None
    try:
        day = date.fromisoformat(origin) + timedelta(days=days)
    except OverflowError:  # the calendar ends on both sides
        return None
    return _Point(day.year, day.month, day.day)


def _number(words: str | None) -> int | None:
    return value_of(words) if words else None


def _complete_range(first: _Point, second: _Point, published: str | None, *, ahead: bool) -> tuple[str, str] | None:
    """A range is bounded by its first day: what began before the readout may go on after it."""
    begin = _complete(first, published, ahead=ahead)
    finish = begin if first == second else begin and _complete(second, begin, ahead=True)
    if not begin or not finish or not _reached(finish, begin, ahead=True):
        return None
    return begin, finish


def _complete(point: _Point, bound: str | None, *, ahead: bool) -> str | None:
    """The nearest such day not after ``bound`` (``ahead``: not before it); None where the calendar has none or nothing bounds it."""
    if point.year is not None:
        return _iso(point.year, point.month, point.day)
    if bound is None or (point.month is None and len(bound) < 7):
        return None
    step = 1 if ahead else -1
    year, month = int(bound[:4]), int(bound[5:7]) if point.month is None else point.month
    for _ in range(9):  # 29 February comes at most 8 years apart
        day = _iso(year, month, point.day)
        if day and _reached(day, bound, ahead=ahead):
            return day
        if point.month is None:
            year, month = divmod(year * 12 + month - 1 + step, 12)
            month += 1
        else:
            year += step
    return None


def _reached(day: str, bound: str, *, ahead: bool) -> bool:
    """Compared at the coarser precision, so that a year alone as bound completes to that year."""
    shared = min(len(day), len(bound))
    return day[:shared] >= bound[:shared] if ahead else day[:shared] <= bound[:shared]


def _iso(year: int, month: int | None, day: int | None) -> str | None:
    if not 1 <= year <= 9999:
        return None
    if month is None:
        return f"{year:04}"
    if not 1 <= month <= 12:
        return None
    if day is None:
        return f"{year:04}-{month:02}"
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= monthrange(year, month)[1] else None
