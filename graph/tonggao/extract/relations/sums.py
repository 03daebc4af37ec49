"""Parts of names that count two kinds: “四不两直” has four with 不 and two with 直, “三到位一处理” three with 到位 and one with 处理."""

import re
from collections.abc import Iterator

from tonggao.extract.concepts.clauses import bare, clause_start, statement_end
from tonggao.extract.concepts.counted_lists import count_of
from tonggao.extract.concepts.labels import Labels, Related
from tonggao.extract.reading import Reading
from tonggao.language.sentences import Span

_NUMBERS = "一两二三四五六七八九十"
SUM = re.compile(rf"(?!.位一体)([{_NUMBERS}])个?([一-鿿]{{1,2}}?)([{_NUMBERS}])个?([一-鿿]{{1,2}})")
_LED = re.compile(r"”?(?:制度|工作法|机制|要求|原则|方式|办法|方法|承诺)?(?:，(?:要|必须|切实|真正|全面)?(?:做到|实现|确保|坚持做到|即|就是|是指|指的是)|：|（)")
_EITHER = re.compile("[、，]")
_LONGEST_PART = 20


def parts_of_sums(reading: Reading, labels: Labels) -> Iterator[Related]:
    """What such a name counts, told behind it or before it (不发通知、…、直插现场的“四不两直”): as many of each kind as it says."""
    text = reading.text
    for label in labels.quoted_or_headed(text):
        start = label.start + (text[label.start] == "“")
        close = text.find("”", start, label.end + 1)
        name = SUM.fullmatch(text, start, close) if close > 0 else None
        if name is None:
            continue
        found = _told_behind(text, close, name) or _told_before(text, start, name)
        for member in found:
            around = Span(min(start, found[0].start), max(close, found[-1].end))
            yield Related(member, "partOf", Span(start, close), around, "relations/sum")


def _counts(name: re.Match[str]) -> tuple[int, int]:
    first, second = (1 if name[n] == "一" else count_of(name[n]) for n in (1, 3))
    return first, second


def _told_behind(text: str, close: int, name: re.Match[str]) -> list[Span]:
    led = _LED.match(text, close)
    if led is None:
        return []
    bracketed = text.find("）", led.end()) if led[0].endswith("（") else -1
    found = _parted(text, Span(led.end(), bracketed if bracketed >= 0 else statement_end(text, led.end())))
    return found if _fits(text, found, name) else []


def _told_before(text: str, start: int, name: re.Match[str]) -> list[Span]:
    """The list that 的 joins to the name; its first member begins with the word that it shares with the others."""
    if not text.endswith("的“", 0, start):
        return []
    found = _parted(text, Span(clause_start(text, start - 2), start - 2))[-sum(_counts(name)) :]
    shared = text.find(name[2], *found[0]) if found else -1
    if shared > 0 and all(text.startswith(name[2], s.start) for s in found[1 : _counts(name)[0]]):
        found = [Span(shared, found[0].end), *found[1:]]
    return found if _fits(text, found, name) else []


def _parted(text: str, listed: Span) -> list[Span]:
    found, at = [], listed.start
    for stop in (*(mark.start() for mark in _EITHER.finditer(text, *listed)), listed.end):
        found.append(bare(text, Span(at, stop)))
        at = stop + 1
    return found


def _fits(text: str, found: list[Span], name: re.Match[str]) -> bool:
    first, second = _counts(name)
    if len(found) != first + second or any(s.end - s.start > _LONGEST_PART for s in found):
        return False
    words = [text[s.start : s.end] for s in found]
    return all(name[2] in word for word in words[:first]) and all(name[4] in word for word in words[first:])
