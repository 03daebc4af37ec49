"""Texts that demand in their own voice: work reports, full speeches, notices, without a verb of speech."""

from bisect import bisect_left
from collections.abc import Sequence

from tonggao.extract.attribution import Stretch, is_heading
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.language.sentences import Sentence

_FEWEST_OPENINGS = 4  # sentences that open with 要, 必须 …: fewer are a reporter's turn of phrase
_SMALLEST_SHARE = 0.03  # of the sentences that nobody says
_LONGEST_SUBJECT = 10


def own_voice(reading: Reading, cues: Sequence[Token], stretches: Sequence[Stretch]) -> list[Stretch]:
    """``stretches`` with the text's own sentences between them, if the text itself demands; else as they are.

    In such a text whoever is cited speaks in that sentence alone.
    """
    openings = sorted(cue.start for cue in cues if cue.entry.tag in ("obligation", "prohibition"))
    if len(openings) < _FEWEST_OPENINGS:
        return list(stretches)
    own = _outside(reading, stretches)
    cited = [stretch for stretch in stretches if stretch.verb]
    demanding = sum(_opens_with(openings, sentence.start) for sentence in own)
    if demanding < max(_FEWEST_OPENINGS, len(cited), len(own) * _SMALLEST_SHARE):
        return list(stretches)
    sentences = _outside(reading, cited)
    return sorted([*cited, *(Stretch(s.start, s.end, None, "", "", False, True) for s in sentences)])


def _opens_with(openings: Sequence[int], start: int) -> bool:
    """Whether a cue stands at ``start`` or right after a short subject."""
    at = bisect_left(openings, start)
    return at < len(openings) and openings[at] - start <= _LONGEST_SUBJECT


def _outside(reading: Reading, stretches: Sequence[Stretch]) -> list[Sentence]:
    """The sentences that no stretch touches, headings left out."""
    found: list[Sentence] = []
    number = 0
    for sentence in reading.sentences:
        while number < len(stretches) and stretches[number].end <= sentence.start:
            number += 1
        touched = number < len(stretches) and stretches[number].start < sentence.end
        if not touched and not is_heading(reading.text, sentence):
            found.append(sentence)
    return found
