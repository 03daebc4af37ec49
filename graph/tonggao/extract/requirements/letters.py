"""Letters that a readout tells of: whoever writes to the speaker wishes for himself (艺术家联名致信甲，希望…)."""

import re

from tonggao.extract.requirements.subject_kinds import Subject
from tonggao.extract.requirements.subjects import Subjects
from tonggao.language.sentences import Span

_WRITES = "(?:联名|共同|集体|再次|专门|曾|也|还|又|日前|近日)*"
_LETTER = re.compile(
    f"(?P<to>{_WRITES}(?:致信|写信给|致函|去信|来信给|写信向|寄信给)(?P<whom>[^，。；]{{2,16}}))"
    f"|(?P<for>{_WRITES}给(?P<reader>[^，。；]{{2,16}}?)(?:写|寄|发|去)来?了?一?封?信)"
)
_LONGEST_WRITERS = 60
_DATE = re.compile("(?:[0-9年月日]+|近日|近期|日前|前不久|不久前|今年|去年|最近|此前)+")


def writers(subjects: Subjects, sentence: Span, speaker: str) -> Subject | None:
    """Who writes to ``speaker`` in a sentence: a person named there, else those who write as they are called; None without a letter.

    A long name is cut to its noun: 50多位参加过采风的|云州艺术家.
    """
    shielded = subjects.shielded
    if shielded.find("信", sentence.start, sentence.end) < 0 and shielded.find("致函", sentence.start, sentence.end) < 0:
        return None
    letter = _LETTER.search(shielded, sentence.start, sentence.end)
    if letter is None or not (letter["whom"] or letter["reader"]).startswith(speaker):
        return None
    start = max(sentence.start, shielded.rfind("，", sentence.start, letter.start()) + 1)
    if not 1 < letter.start() - start <= _LONGEST_WRITERS:
        return None
    named = subjects.of_segment(start, letter.start())
    if named is not None and named.kind == "person" and named.name not in (None, speaker):
        return named._replace(end=letter.end())
    when = _DATE.match(shielded, start, letter.start())
    start = max(when.end() if when else start, shielded.rfind("的", start, letter.start()) + 1)
    name = shielded[start : letter.start()]
    return Subject(name, "crowd", letter.end()) if len(name) > 1 and name.isalnum() else None
