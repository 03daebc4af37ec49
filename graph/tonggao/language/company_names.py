"""Companies and schools by shorter names: without the legal form: 星穹新能源 where a text also has 星穹新能源股份有限公司."""

import re
from collections.abc import Collection, Iterable, Iterator

from tonggao.lexicon import load_lexicon

_LEGAL_FORMS = (
    re.compile(r"(?<=集团)(?:股份有限公司|有限责任公司|有限公司|公司)$"),
    re.compile(r"(?:集团)?(?:股份有限公司|有限责任公司|有限公司|集团公司)$"),
)
_PLACE = re.compile(r"[\u4e00-\u9fff]{2,4}?[省市县区州]")
_SHORTEST, _LONGEST = 3, 8  # what is left is a name of its own, not 中国 or half a sentence


def short_names(names: Collection[str]) -> dict[str, str]:
    """The full name by each short one.

    >>> short_names(["星穹新能源股份有限公司", "青河大学"])
    {'星穹新能源': '星穹新能源股份有限公司'}
    """
    found: dict[str, str] = {}
    groups: dict[str, list[str]] = {}  # by how they begin: each name is compared with few
    for name in names:
        if name.endswith("集团"):
            groups.setdefault(name[:2], []).append(name)
    for name in sorted(names, key=lambda name: (-len(name), name)):
        for form in _LEGAL_FORMS:
            ending = form.search(name)
            if ending and _SHORTEST <= ending.start() <= _LONGEST:
                found.setdefault(name[: ending.start()], name)
        for other in groups.get(name[:2], ()):
            if other != name and _abbreviates(other, name):
                found.setdefault(other, name)
    return found | _without_place(names)


def _without_place(names: Collection[str]) -> dict[str, str]:
    """青芦中学 for 石潭市青芦中学, where only one such name begins with a place."""
    heads = load_lexicon().terms("body_heads")
    placed: dict[str, list[str]] = {}
    for name in names:
        place = _PLACE.match(name)
        if place and len(name) - place.end() >= 4 and name[place.end() :] not in heads:
            placed.setdefault(name[place.end() :], []).append(name)
    return {short: full[0] for short, full in placed.items() if len(full) == 1}


def _abbreviates(short: str, name: str) -> bool:
    """澜东能投集团 for 澜东能源投资集团有限公司, which begins alike: it leaves out characters only."""
    rest = iter(name)
    return _LEGAL_FORMS[0].search(name) is not None and all(char in rest for char in short)


def where_named(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where these names stand."""
    for name in names:
        at = text.find(name)
        while at >= 0:
            yield at, at + len(name)
            at = text.find(name, at + len(name))
