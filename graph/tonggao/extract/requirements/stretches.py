"""A stretch of a readout that somebody says, and the headings that nobody does."""

import re
from typing import NamedTuple

from tonggao.language.sentences import Sentence

_ENDS_SENTENCE = "。！？；：”’…"
_LONGEST_HEADING = 60  # code points
_HOPES = re.compile("[一二两三四五六七八几][点条个]希望[：，]")
_ANNOUNCED = 12
_AT_SITTING = re.compile("(?:审议|讨论|会议|座谈会?|协商会)时(?:说|指出|强调|表示)[，：]$")
_LONGEST_SAID = 10  # code points from 审议 to the words


class Stretch(NamedTuple):
    """Words of one speaker, [start, end) in code points, inside one sentence.

    ``speaker`` is a person's or body's name, 会议, a text's title, or None (nobody in particular). ``verb`` is the word
    that brought the words in and ``tag`` its kind in the lexicon (says, asks, hopes); ``commands`` tells the verbs of
    superiors. All three are empty where a speaker goes on. ``directive`` is false where the words direct nobody:
    unnamed people's reactions, or a speaker that cannot be made out. Of a group that stands for others (使节们) only
    the wishes count: ``wishes``.
    """

    start: int
    end: int
    speaker: str | None
    verb: str
    tag: str
    commands: bool
    directive: bool
    wishes: bool = False


def is_heading(text: str, sentence: Sentence) -> bool:
    """The title, and lines that are no sentence (subheadings): what they demand, the body says again."""
    if sentence.place or text[sentence.end - 1] in _ENDS_SENTENCE:
        return False
    line_ends = sentence.end >= len(text) or text.find("\n", sentence.end, sentence.end + 3) >= 0
    return line_ends and (sentence.line == 0 or sentence.end - sentence.start < _LONGEST_HEADING)


def announces_hopes(text: str, start: int) -> bool:
    """Whether the words around the start of a stretch announce points that are hoped: 提出三点希望：|一是…."""
    return _HOPES.search(text, max(0, start - _ANNOUNCED), start + _ANNOUNCED) is not None


def is_said_at_sitting(text: str, start: int) -> bool:
    """Whether a speech is said to be made at a sitting: 在参加某代表团审议时说，|…."""
    return _AT_SITTING.search(text, max(0, start - _LONGEST_SAID), start) is not None
