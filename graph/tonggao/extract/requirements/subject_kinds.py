"""What the subject of a verb is: a named person, a body, the meeting, a text, or nobody in particular."""

from typing import Literal, NamedTuple

Kind = Literal["person", "pronoun", "meeting", "text", "body", "organization", "crowd", "unknown"]
PRONOUNS = "他她"


class Subject(NamedTuple):
    """``name`` as an issuer is called (None: nobody in particular), where its words end, and what it is."""

    name: str | None
    kind: Kind
    end: int


def is_team(subject: Subject) -> bool:
    """检查组, 慰问组: a body that does what persons do."""
    return subject.kind == "body" and (subject.name or "").endswith("组")


class Candidate(NamedTuple):
    """Words in [start, end) of a readout that may be a subject, in code points."""

    start: int
    end: int
    name: str
    kind: str  # a Kind, or the tag of a word for speakers
