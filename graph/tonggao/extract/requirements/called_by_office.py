"""Persons of a readout called by their surname and office: 查副校长, 李检."""

import re
from collections.abc import Sequence

from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

# Offices said by one character after a surname, as staff say them.
_SHORT = {"检": "检察长", "厅": "厅长", "局": "局长", "处": "处长", "队": "队长", "院": "院长", "所": "所长", "总": "总经理|总裁|董事长|总监|总工程师", "董": "董事长"}
_GOES_ON = re.compile("[对向在就还也又带边]|说|指出|强调|要求|希望|表示|专门|特别|介绍|首先|随后|最后|详细|仔细|认真|来到|一行|一再")


def called_by_office(text: str, segment: Span, bearers: Sequence[str]) -> tuple[str, int] | None:
    """Who of the ``bearers`` of a surname a segment opens with, and where the office behind it ends; None where several may be meant.

    >>> called_by_office("校长王海到访。王校长指出", Span(7, 12), ["王河", "王海"])
    ('王海', 10)
    """
    start, end = segment
    at = start + 1 + text.startswith("副", start + 1)
    offices = load_lexicon().terms("offices")
    for length in (4, 3, 2):
        office = offices.get(text[at : at + length])
        if office and at + length <= end and office.tag != "descriptor":
            held = bearers if len(bearers) == 1 else _holders(text, bearers, f"{text[start + 1 : at]}{office.term}")
            return (held[0], at + length) if len(held) == 1 else None
    titles = _SHORT.get(text[start + 1 : start + 2])
    if titles is None or _GOES_ON.match(text, start + 2, end) is None:
        return None
    held = _holders(text, bearers, f"副?(?:{titles})")
    return (held[0], start + 2) if len(held) == 1 else None


def _holders(text: str, names: Sequence[str], office: str) -> list[str]:
    """Those whose name stands beside an office, which a pattern tells."""
    return [name for name in names if re.search(f"(?<!副){office}{name}|{name}(?:同志)?{office}", text)]
