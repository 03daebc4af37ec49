"""What every extractor starts from: a readout with its scan and sentences, made once."""

from dataclasses import dataclass

from tonggao.language.scan import Scan, scan
from tonggao.language.sentences import Sentence, sentences
from tonggao.readout import Readout


@dataclass(frozen=True, slots=True)
class Reading:
    """A readout prepared for extraction. All offsets are code points in ``text``."""

    readout: Readout
    text: str  # the readout's, at hand: every rule asks for it
    scan: Scan
    sentences: tuple[Sentence, ...]


def prepare(readout: Readout) -> Reading:
    """Scan and cut a readout once, for all extractors."""
    return Reading(readout, readout.text, scan(readout.text), tuple(sentences(readout.text)))
