"""Texts that demand in their own voice: work reports, full speeches, notices, where no verb of speech brings the demands in."""

from collections.abc import Sequence

from tonggao.extract.attribution import Stretch, is_heading
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token

_FEWEST_OPENINGS = 4  # sentences that open with 要, 必须 …: fewer are a reporter's turn of phrase


def own_voice(reading: Reading, cues: Sequence[Token], stretches: Sequence[Stretch]) -> list[Stretch]:
    """``stretches`` with the text's own sentences between them, if the text itself demands; else ``stretches`` unchanged."""
    spoken = {s.start for s in stretches}
    openings = {c.start for c in cues if c.entry.tag in ("obligation", "prohibition")}
    own = [s for s in reading.sentences if s.start not in spoken]
    demanding = sum(s.start in openings for s in own)
    introduced = sum(bool(s.verb) for s in stretches)
    if demanding < max(_FEWEST_OPENINGS, introduced):
        return list(stretches)
    reached = sorted((s.start, s.end) for s in stretches)
    added = [
        Stretch(s.start, s.end, None, "", "", True)
        for s in own
        if not is_heading(reading.text, s) and not _overlaps(reached, s.start, s.end)
    ]
    return sorted([*stretches, *added])


def _overlaps(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(a < end and b > start for a, b in spans)
