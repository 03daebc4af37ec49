"""What a text says of itself at its head and foot: title, publication date, source, URL."""

import re
from typing import NamedTuple

from tonggao.read.dates import FULL_DATE, full_date, western_digits

# Zero-width characters make a line look empty that is not.
_BLANK = " \t\u3000\u00a0\u200b\u200c\u200d\ufeff"
_HEAD_LINES = 5  # title, 原标题, and at most a line or two of source and date
_FOOT_LINES = 3
_ORIGINAL_TITLE = re.compile(r"原标题\s*[：:]")
_LABEL = re.compile(
    r"(?<!\w)(?:(?P<source>(?:信息|文章|稿件)?来源|稿源|(?:发布|供稿)(?:机构|单位))|(?P<url>原文链接|链接|网址|原文|URL)"
    r"|(?P<date>(?:发布|发表|发稿|更新|刊发|上传|录入|添加|公布)?(?:时间|日期)|发布|发表|发稿|更新|刊发|上传|发布于)"
    r"|(?P<other>作者|记者|通讯员|(?:责任)?编辑|责编|编审|审核|审稿|初审|终审|校对|供稿|撰稿|摄影|图文|(?:发布|录入|供稿)[人者]"
    r"|(?:浏览|阅读|点击|访问)(?:次数|量|数)?|人气|字号|字体|栏目|关键词|标签))\s*[：:]"
)
_URL = re.compile(r"https?://[^\s，。；、）)】\]>\"'”]+")
_CHINESE_DATE = re.compile(r"[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日")
_DECK = re.compile(r"[^。！？：；\n]{1,60}")  # a second headline (某某讲话　某某主持)
_TIME = re.compile(r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?")
_SEPARATORS = re.compile(r"[\s|｜丨()（）【】\[\]]+")
_PROSE = re.compile(r"[；！？：:“”]")
_DATELINE_LENGTH = 200  # a URL may be long
_OTHER_WORDS = 20  # beside a date: a publisher, or the occasion of a speech (在…会议上)
_PUBLISHER = re.compile(
    r"(?![在于由经]).+(?:报|刊|网|社|台|发布|新闻|传媒|融媒|宣传|中心|客户端|在线|之声|政府|办|局|委|部|院|厅|室)"
)
_SENTENCE_END = re.compile("[。！？]")
_AGENCY = re.compile(
    r"(?!本)(?:据)?(?P<name>[\u4e00-\u9fff]{1,9}?(?:网|社|报|客户端|电视台))(?:消息|讯|[^\s，。]{0,8}?(?:\d+年)?\d+月\d+日[电讯])"
)


class Heading(NamedTuple):
    """``title`` is the first line that is one, ``lead`` the body's first sentence; the rest is None if not given."""

    title: str
    lead: str
    date: str | None
    source: str | None
    url: str | None


class _Dateline(NamedTuple):
    words: str  # what is neither date nor URL nor labelled
    date: str | None
    source: str | None
    url: str | None


def read_heading(text: str) -> Heading:
    """The title, lead, date, source and URL that stand in the first and last lines of ``text``."""
    from tonggao.language.page_furniture import is_furniture  # its words are the lexicon's: too much for `--help`

    lines = [line for raw in text.split("\n") if (line := raw.strip(_BLANK))]
    title, deck, body, datelines = "", "", "", []
    for number, line in enumerate(lines):
        dateline = _read_dateline(line) if number < _HEAD_LINES else None
        # 2024年6月18日 市委召开会议 as the first line is the title; below a title its words would be the publisher.
        if dateline and (title or not dateline.words):
            datelines.append(dateline)
        elif _ORIGINAL_TITLE.match(line) or (number < _HEAD_LINES and is_furniture(line)):
            continue
        elif not title:
            title = line
        elif number < _HEAD_LINES and not deck and _DECK.fullmatch(line):
            deck = line
        else:
            body = line
            break
    body = body or deck
    datelines += [dateline for line in lines[-_FOOT_LINES:] if (dateline := _read_dateline(line))]
    agency = _AGENCY.match(body)
    return Heading(
        title=title,
        lead=_SENTENCE_END.split(body, maxsplit=1)[0],
        date=next((d.date for d in datelines if d.date), None),
        source=next((d.source for d in datelines if d.source), agency["name"] if agency else None),
        url=next((d.url for d in datelines if d.url), None),
    )


def _read_dateline(line: str) -> _Dateline | None:
    """What a line that is nothing but date, source, URL and the like says; None for any other line."""
    if len(line) > _DATELINE_LENGTH or "，" in line or "。" in line:  # nearly all lines: no need to look closer
        return None
    url = _URL.search(line)
    bare = _without_dates(_URL.sub(" ", line))
    marks = list(_LABEL.finditer(bare))
    ends = [*(mark.start() for mark in marks), len(bare)]
    words = bare[: ends[0]].strip()
    labelled = {mark.lastgroup: bare[mark.end() : end].strip() for mark, end in zip(marks, ends[1:], strict=True)}
    date = full_date(western_digits(line))
    source = labelled.get("source") or (words if _PUBLISHER.fullmatch(words) else None)
    if _PROSE.search(words) or len(words) > _OTHER_WORDS or labelled.get("date"):
        return None  # 时间：…地点：… is of an event
    if not date and (words or not (url or source)):
        return None
    return _Dateline(words, date, source, url.group() if url else None)


def _without_dates(line: str) -> str:
    """The line with one space for dates, times, brackets and white space."""
    for pattern in (FULL_DATE, _CHINESE_DATE, _TIME, _SEPARATORS):
        line = pattern.sub(" ", line)
    return line
