"""What a page prints around a readout: where one is on the site, counts of visits, other texts, the site's own notices."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, pairwise

from tonggao.lexicon.words import alternation, terms_tagged

_HEAD_LINES = 5  # of a text, in which furniture may stand, and as many as that of its foot:
_FOOT_LINES = 20
_LONGEST = 160  # code points of such a line
_CRUMBS = re.compile(r"[^。<]{0,30}?[>›»＞](?:[^。<>›»＞]{1,30}[>›»＞])*[^。<>›»＞]{0,60}")  # no markup
_HOME = re.compile(r"(?:网站|本站)?(?:首页|主页)\s*(?:[>›»＞/|]|[-—]+)")
_SIZES = r"[【\[（(]?\s*字[体号]\s*[：:]?\s*[\[【（(]?\s*大\s*[|、]?\s*中\s*[|、]?\s*小\s*[\]】）)]?\s*[】\]）)]?"
_BETWEEN = re.compile(r"[\s\[\]【】()（）|｜:：·•/、，,+-]+")
_STOP = "。"


def page_furniture(text: str) -> list[tuple[int, int]]:
    """The spans [start, end) of ``text``, in order, that a page printed around the readout: lines with their breaks, and fields within lines.

    Only the first and the last lines are looked at, and no line with a full stop is one.
    """
    lines = _lines(text)
    near = [*range(min(_HEAD_LINES, len(lines))), *range(max(_HEAD_LINES, len(lines) - _FOOT_LINES), len(lines))]
    short = [at for at in near if lines[at][1] - lines[at][0] <= _LONGEST and text.find(_STOP, *lines[at]) < 0]
    gone = {at for at in short if is_furniture(text[slice(*lines[at])])}
    for at in (*short, *reversed(short)) if gone else ():
        if gone & {at - 1, at + 1} and _line_words("beside").match(text, *lines[at]):
            gone.add(at)
    if (listed := _other_texts(text, lines, short)) is not None:
        gone.update(range(listed, len(lines)))
    if len(gone) == len(lines):
        return []
    spans: list[tuple[int, int]] = []
    for at in sorted({*short, *gone}):
        spans += [_with_break(spans, *lines[at])] if at in gone else _fields(text, lines[at])
    return spans


def is_furniture(line: str) -> bool:
    """Whether a line is nothing but what a page prints around its text."""
    line = line.strip()
    if not line or len(line) > _LONGEST or _STOP in line:
        return False
    if _line_words("begins").match(line) or _line_words("holds").search(line) or _HOME.match(line):
        return True
    return (line.count(">") + line.count("›") + line.count("»") + line.count("＞") > 1 and bool(_CRUMBS.fullmatch(line))) or _is_controls(line)


def _is_controls(line: str) -> bool:
    """【打印】【关闭】 分享到：微信 微博."""
    words = [word for word in _BETWEEN.split(line) if word]
    return bool(words) and _only().issuperset(words)


def _other_texts(text: str, lines: Sequence[tuple[int, int]], near: Sequence[int]) -> int | None:
    """The line from which other texts are listed down to the end (相关新闻)."""
    for at in near:
        if at and _line_words("list").match(text, *lines[at]) and text.find(_STOP, lines[at][0]) < 0:
            return at
    return None


def _fields(text: str, line: tuple[int, int]) -> list[tuple[int, int]]:
    return [found.span() for found in _field().finditer(text, *line)] if line[1] - line[0] <= _LONGEST else []


def _lines(text: str) -> list[tuple[int, int]]:
    """Where each line that is not blank begins and ends, without its break."""
    ends = list(accumulate(len(line) + 1 for line in text.split("\n")))
    lines = pairwise([0, *ends])
    return [(start, end - 1) for start, end in lines if text[start : end - 1].strip()]


def _with_break(before: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    """The line and the break that parts it from what stands before it; the break behind it where nothing stands there."""
    reached = before[-1][1] if before else 0
    if start == 0:
        return start, end + 1
    return max(start - 1, reached), end + (reached == start)


@cache
def _only() -> frozenset[str]:
    return frozenset(terms_tagged("page_furniture", "only"))


@cache
def _line_words(tag: str) -> re.Pattern[str]:
    words = alternation("page_furniture", tag)
    return re.compile(words if tag == "holds" else rf"[\s\[【|·]*(?:{words})")


@cache
def _field() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation('page_furniture', 'field')})\s*[：:]\s*[0-9,，]*\s*次?|{_SIZES}")
