"""The verbs of speech of a readout, each where it stands."""

from collections.abc import Iterator

from tonggao.extract.reading import Reading
from tonggao.extract.requirements.modal_cues import hopes_of_builders
from tonggao.extract.requirements.subjects import Subjects
from tonggao.language.scan import Token
from tonggao.lexicon import load_lexicon

_LONGEST_NAME = 16
_HOPE = "希望"
_ENDS_NAMES = "提"  # 买合木提


def speech_verbs(reading: Reading, subjects: Subjects) -> Iterator[Token]:
    """The verbs in text order; 提要求 without the end of the name that 提 belongs to (买合木提|要求)."""
    for token in reading.scan.longest("speech_verbs"):
        verb = _behind_name(token, subjects) if token.entry.term[0] in _ENDS_NAMES else token
        if hopes_of_builders(reading.text, token):
            verb = Token(token.start, token.start + len(_HOPE), load_lexicon().terms("speech_verbs")[_HOPE])
        if verb.entry.tag != "none":
            yield verb


def _behind_name(token: Token, subjects: Subjects) -> Token:
    inside = token.start + 1
    verb = load_lexicon().terms("speech_verbs").get(token.entry.term[1:])
    return Token(inside, token.end, verb) if verb and subjects.names_end_at(inside, max(0, inside - _LONGEST_NAME)) else token
