"""Traditional Chinese: extraction reads it simplified, claims point into the text as it is and carry its own characters.

The conversion keeps every character's place, so offsets hold as they are.
"""

import re
from dataclasses import replace
from functools import cache
from typing import Any

from opencc import OpenCC

from tonggao.claims import CLAIM_KINDS, Claims
from tonggao.readout import Readout

_SAMPLE = 600
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")
_BASIC_HAN = range(0x3400, 0xA000)
_SPACE = re.compile(r"\s+")
# In traditional texts every third character has another form; one in a simplified text is a name's or a quotation's.
_SHARE = 0.05

# The words of a claim that come from the text; the others are tonggao's own (a rule's name, a modality).
_WORDS = frozenset(
    "name person role org title resolved label place who group issuer addressee concept source target".split()
)
_OWN_RELATIONS = frozenset({"partOf", "metaphor"})


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")


@cache
def _traditional() -> re.Pattern[str]:
    """Characters that have a simplified form: to look for one costs a fifth of a conversion."""
    characters = [chr(code) for code in _BASIC_HAN]
    converted = str(_converter().convert("\n".join(characters))).split("\n")
    return re.compile(f"[{''.join(a for a, b in zip(characters, converted, strict=True) if a != b)}]")


def simplify(readout: Readout) -> Readout | None:
    """The readout in simplified characters, each in its place; None where it is in them already."""
    if _traditional().search(readout.text, 0, _SAMPLE) is None:
        return None
    text = str(_converter().convert(readout.text))
    if len(text) != len(readout.text):  # no character has been known to do this; then one by one
        text = "".join(_one(character) for character in readout.text)
    changed = sum(a != b for a, b in zip(text, readout.text, strict=True))
    if changed < _SHARE * len(_HAN.findall(text)):
        return None
    return replace(readout, text=text, title=str(_converter().convert(readout.title)))


def _one(character: str) -> str:
    converted = str(_converter().convert(character))
    return converted if len(converted) == 1 else character


def as_printed(claims: Claims, simplified: str, text: str) -> Claims:
    """The claims of the ``simplified`` text with the words as they stand in ``text``."""
    spelling = _Spelling(simplified, text)
    kinds = {kind: tuple(_printed(claim, spelling, text) for claim in getattr(claims, kind)) for kind in CLAIM_KINDS}
    return replace(claims, **kinds)


class _Spelling:
    """How the original writes what the simplified text says, the same wherever it is asked for."""

    def __init__(self, simplified: str, text: str) -> None:
        # Names are kept without the spaces that pad them.
        self._simplified, self._text = _SPACE.sub("", simplified), _SPACE.sub("", text)
        self._known: dict[str, str] = {}

    def of(self, words: str) -> str:
        """The words in the original's characters; those that the text does not have as a whole stay as they are."""
        if words not in self._known:
            start = self._simplified.find(_SPACE.sub("", words))
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
