"""Texts in another form than the rules know: extraction reads them in the plain form (simplified characters, the usual marks), claims point
into the text as it is and carry its own characters.

No character leaves its place (but for a space within an office), so offsets hold as they are.
"""

import re
from dataclasses import replace
from typing import Any

from tonggao.claims import CLAIM_KINDS, Claims
from tonggao.extract.plain_marks import with_plain_marks
from tonggao.extract.script import simplify
from tonggao.readout import Readout

_SPACE = re.compile(r"\s+")
# The words of a claim that come from the text; the others are tonggao's own (a rule's name, a modality).
_WORDS = frozenset(
    "name person role org title resolved label place who group issuer addressee concept source target".split()
)
_OWN_RELATIONS = frozenset({"partOf", "metaphor"})


def in_plain_form(readout: Readout) -> Readout | None:
    """The readout as the rules know texts; None where it is so already."""
    marked = with_plain_marks(readout)
    return simplify(marked or readout) or marked


def as_printed(claims: Claims, plain: str, text: str) -> Claims:
    """The claims of the ``plain`` text with the words as they stand in ``text``."""
    spelling = _Spelling(plain, text)
    kinds = {kind: tuple(_printed(claim, spelling, text) for claim in getattr(claims, kind)) for kind in CLAIM_KINDS}
    return replace(claims, **kinds)


class _Spelling:
    """How the original writes what the plain text says, the same wherever it is asked for."""

    def __init__(self, plain: str, text: str) -> None:
        # Names are kept without the spaces that pad them.
        self._plain, self._text = _SPACE.sub("", plain), _SPACE.sub("", text)
        self._known: dict[str, str] = {}

    def of(self, words: str) -> str:
        """The words in the original's characters; those that the text does not have as a whole stay as they are."""
        if words not in self._known:
            start = self._plain.find(_SPACE.sub("", words))
            found = self._text[start : start + len(words)] if start >= 0 and not _SPACE.search(words) else words
            self._known[words] = found
        return self._known[words]


def _printed(claim: Any, spelling: _Spelling, text: str) -> Any:
    changes: dict[str, Any] = {}
    for field in claim.__slots__:
        value = getattr(claim, field)
        if isinstance(value, str) and (field in _WORDS and not _is_byline_role(claim, field)):
            changes[field] = spelling.of(value)
    if hasattr(claim, "quote"):
        changes["quote"] = text[claim.start : claim.end]
    if hasattr(claim, "concepts"):
        changes["concepts"] = tuple(map(spelling.of, claim.concepts))
    if hasattr(claim, "relation") and claim.relation not in _OWN_RELATIONS:
        changes["relation"] = spelling.of(claim.relation)
    if hasattr(claim, "participants"):
        changes["participants"] = tuple(_printed(part, spelling, text) for part in claim.participants)
    return replace(claim, **changes)


def _is_byline_role(claim: Any, field: str) -> bool:
    """A person mention's role is tonggao's own word, a post's is the text's."""
    return field == "role" and not hasattr(claim, "org")
