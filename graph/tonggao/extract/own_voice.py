"""Texts that demand in their own voice: work reports, full speeches, notices, without a verb of speech."""

from collections.abc import Sequence

from tonggao.extract.attribution import Stretch, is_heading
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token

_FEWEST_OPENINGS = 4  # sentences that open with 要, 必须 …: fewer are a reporter's turn of phrase


def own_voice(reading: Reading, cues: Sequence[Token], stretches: Sequence[Stretch]) -> list[Stretch]:
    """``stretches`` with the text's own sentences between them, if the text itself demands; else as they are.

    In such a text whoever is cited speaks in that sentence alone.
    """
    spoken = {stretch.start for stretch in stretches}
    openings = {cue.start for cue in cues if cue.entry.tag in ("obligation", "prohibition")}
    demanding = sum(s.start in openings and s.start not in spoken for s in reading.sentences)
    cited = [stretch for stretch in stretches if stretch.verb]
    if demanding < max(_FEWEST_OPENINGS, len(cited)):
        return list(stretches)
    return sorted([*cited, *_unattributed(reading, cited)])


def _unattributed(reading: Reading, cited: Sequence[Stretch]) -> list[Stretch]:
    """The sentences in which nobody is cited."""
    found: list[Stretch] = []
    number = 0
    for sentence in reading.sentences:
        while number < len(cited) and cited[number].end <= sentence.start:
            number += 1
        overlaps = number < len(cited) and cited[number].start < sentence.end
        if not overlaps and not is_heading(reading.text, sentence):
            found.append(Stretch(sentence.start, sentence.end, None, "", "", False, True))
    return found
