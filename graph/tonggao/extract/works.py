"""Works: the titles printed in 《》."""

from tonggao.claims import WorkMention
from tonggao.extract.reading import Reading
from tonggao.readout import Passage


def extract_works(reading: Reading) -> tuple[WorkMention, ...]:
    """Each title once, without its outer marks and the white space beside them; a title may hold another in 〈〉 or 《》."""
    by_title: dict[str, list[Passage]] = {}
    for passage in _titles(reading.text):
        by_title.setdefault(reading.text[passage.start : passage.end], []).append(passage)
    return tuple(WorkMention(title, tuple(passages), "works/title-marks") for title, passages in by_title.items())


def _titles(text: str) -> list[Passage]:
    """What stands between a 《 and the 》 that closes it, on one line, trimmed."""
    found = []
    at = text.find("《")
    while at >= 0:
        end = _closing(text, at)
        inner = text[at + 1 : end] if end > 0 else ""
        if inner.strip():
            start = at + 1 + len(inner) - len(inner.lstrip())
            found.append(Passage(start, start + len(inner.strip())))
        at = text.find("《", max(at + 1, end))
    return found


def _closing(text: str, opening: int) -> int:
    """The 》 that closes the 《 at ``opening``; -1 where the line ends before it."""
    line_end = text.find("\n", opening)
    line_end = len(text) if line_end < 0 else line_end
    depth, at = 0, opening
    while at < line_end:
        depth += {"《": 1, "》": -1}.get(text[at], 0)
        if depth == 0:
            return at
        at += 1
    return -1
