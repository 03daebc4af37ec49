"""A demand as it is read."""

from typing import NamedTuple

from tonggao.claims import Modality
from tonggao.language.sentences import Span


class Draft(NamedTuple):
    """A demand, [start, end) in code points, before its issuer and concepts are known."""

    start: int
    end: int
    modality: Modality
    rule: str
    addressee: Span | None
