"""Works: the titles printed in 《》."""

import re
from collections.abc import Iterable

from tonggao.claims import WorkMention
from tonggao.extract.reading import Reading
from tonggao.lexicon import load_lexicon
from tonggao.readout import Passage

_MARKS = re.compile("[《》\n]")


def extract_works(reading: Reading) -> tuple[WorkMention, ...]:
    """Each title once, without its outer marks and the white space beside them; a title may hold another in 〈〉 or 《》.

    Titles that differ in white space alone are one, as first printed. A kind of text (《办法》) is no title where a fuller one holds it.
    """
    by_title: dict[str, list[Passage]] = {}
    printed: dict[str, str] = {}
    for passage in _titles(reading.text):
        title = reading.text[passage.start : passage.end]
        by_title.setdefault(printed.setdefault("".join(title.split()), title), []).append(passage)
    return tuple(
        WorkMention(title, tuple(passages), "works/title-marks")
        for title, passages in by_title.items()
        if not _stands_for_fuller(title, by_title)
    )


def _stands_for_fuller(title: str, titles: Iterable[str]) -> bool:
    return title in load_lexicon().terms("title_genres") and any(title in other and title != other for other in titles)


def _titles(text: str) -> list[Passage]:
    """What stands between a 《 and the 》 that closes it, on one line, trimmed."""
    found = []
    closings = _closings(text)
    at = text.find("《")
    while at >= 0:
        end = closings.get(at, -1)
        inner = text[at + 1 : end] if end > 0 else ""
        if inner.strip():
            start = at + 1 + len(inner) - len(inner.lstrip())
            found.append(Passage(start, start + len(inner.strip())))
        at = text.find("《", max(at + 1, end))
    return found


def _closings(text: str) -> dict[int, int]:
    """The 》 that closes each 《; none where the line ends before it."""
    closings: dict[int, int] = {}
    opened: list[int] = []
    for mark in _MARKS.finditer(text):
        if mark.group() == "》" and opened:
            closings[opened.pop()] = mark.start()
        elif mark.group() == "《":
            opened.append(mark.start())
        elif mark.group() == "\n":
            opened.clear()
    return closings
