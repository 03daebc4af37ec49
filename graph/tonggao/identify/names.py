"""Names as keys, and names that mean different bodies in different readouts (市委, 全市各级党组织)."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from opencc import OpenCC


@cache
def _simplifier() -> OpenCC:
    return OpenCC("t2s")


def plain_key(name: str) -> str:
    """A name as a key: NFC, simplified characters, white space dropped.

    >>> plain_key("尹　弘")
    '尹弘'
    """
    composed = unicodedata.normalize("NFC", "".join(name.split()))
    return composed if composed.isascii() else str(_simplifier().convert(composed))


@cache
def _relative_names() -> tuple[re.Pattern[str], re.Pattern[str], frozenset[str]]:
    """Patterns of bodies and groups whose name begins with a bare level (市委, 全市…), and names that say no owner."""
    terms: dict[str, list[str]] = {"level": [], "body": [], "all": [], "bare": []}
    for line in files(__package__).joinpath("relative_names.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            term, tag = line.split("\t")
            terms[tag].append(term)
    level = f"(?P<level>{'|'.join(terms['level'])})"
    return (
        re.compile(f"{level}(?:{'|'.join(terms['body'])})"),
        re.compile(f"(?:{'|'.join(terms['all'])}){level}"),
        frozenset(terms["bare"]),
    )


class Scope:
    """What 市 and 省 mean in one readout: its 市委, resolved as 上海市委, makes 市 mean 上海市."""

    def __init__(self, resolved: Iterable[tuple[str, str]]) -> None:
        """``resolved`` holds (name as printed, fullest name); of two places for a level, none counts."""
        places: dict[str, set[str]] = {}
        body, _, _ = _relative_names()
        for printed, full in resolved:
            match = body.match(printed)
            if match and full != printed and full.endswith(printed):
                level = match["level"]
                places.setdefault(level, set()).add(full.removesuffix(printed) + level)
        self._places = {level: found.pop() for level, found in places.items() if len(found) == 1}

    def organization(self, name: str, readout: str) -> tuple[str, ...]:
        """The key of a body: its full name, or its name with the readout's id where the name could be any body's."""
        body, _, bare = _relative_names()
        match = body.match(name)
        if match is None:
            return (name, readout) if name in bare else (name,)
        place = self._places.get(match["level"])
        return (name, readout) if place is None else (place + name.removeprefix(match["level"]),)

    def group(self, name: str, readout: str) -> tuple[str, ...]:
        """The key of a group: 全市各级党组织 belongs to its city, or to its readout where the city is not known."""
        body, everyone, _ = _relative_names()
        match = everyone.match(name) or body.match(name)
        if match is None:
            return (name,)
        return (name, self._places.get(match["level"], readout))
