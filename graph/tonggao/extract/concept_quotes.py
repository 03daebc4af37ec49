"""Terms in quotation marks, told from quoted speech, titles and proper names of things."""

import re
from collections.abc import Iterator

from tonggao.extract.concept_spans import Candidate
from tonggao.extract.reading import Reading
from tonggao.lexicon import load_lexicon

_QUOTED = re.compile(r"“([^“”\n]{1,32})”")
_SENTENCE = re.compile(r"[。！？；：…《》]")
_PLAIN_LENGTH = 9  # a term without inner stops is hardly longer
_SELF_SUFFICIENT = 4  # a shorter term needs the head that follows it: “三到户”工作法
_HEAD_REACH = 5


def quoted_terms(reading: Reading) -> Iterator[Candidate]:
    """Quoted terms, without their marks; with them where a term is too short to stand without its head (“四最”营商环境)."""
    text = reading.text
    if "“" not in text:
        return
    for match in _QUOTED.finditer(text):
        inner = match.group(1)
        if not _is_term(inner) or not _in_place(text, match):
            continue
        end = _head_end(text, match.end()) if len(inner) < _SELF_SUFFICIENT or inner.isdigit() else 0
        if end:
            yield Candidate(match.start(), end, "concepts/quoted-with-head")
        elif len(inner) > 1 and not inner.isdigit():
            yield Candidate(match.start(1), match.end(1), "concepts/quoted")


def _is_term(inner: str) -> bool:
    """Whether the words are a term: no sentence, no number, parts of one measure where there are several."""
    if _SENTENCE.search(inner) or inner[0] in "，、" or (inner.isascii() and not inner.isdigit()):
        return False
    parts = re.split("[、，]", inner)
    if len(parts) > 1:
        return max(map(len, parts)) - min(map(len, parts)) <= 3 and max(map(len, parts)) <= 9
    return len(inner) <= _PLAIN_LENGTH


def _in_place(text: str, match: re.Match[str]) -> bool:
    """False where the words around say that the quotation is speech, a title, a ship, a prize, an event."""
    before, after = load_lexicon().terms("quote_befores"), load_lexicon().terms("quote_afters")
    left = text[max(0, match.start() - 4) : match.start()]
    right = text[match.end() : match.end() + 5]
    return not any(left[-n:] in before for n in range(1, 5)) and not any(right[:n] in after for n in range(1, 6))


def _head_end(text: str, at: int) -> int:
    """Where a head that follows a closing mark ends (”|工作法), 0 where none does."""
    heads = load_lexicon().terms("quote_heads")
    for end in range(at + 2, min(len(text), at + _HEAD_REACH) + 1):
        if text[at:end] in heads:
            return end
    return 0
