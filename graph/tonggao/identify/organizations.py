"""Bodies and places as entities: other names, whose part a body is, where it is in office, what took its place."""

from collections.abc import Callable, Iterable
from functools import cache

from tonggao.identify.bodies import usual_name
from tonggao.identify.data import table
from tonggao.identify.divisions import division, successor, superior
from tonggao.identify.entities import EntityKey, Organization, Place
from tonggao.identify.renamed import newer_names, older_names
from tonggao.identify.territories import country, territory
from tonggao.lexicon import load_lexicon

_CHINA = "CN"
_OF_PLACE = ("root", "department")  # tags of the last words of a body that is in office in one place


@cache
def _superiors() -> dict[str, str]:
    return {usual_name(body): usual_name(above) for body, above in table("superiors.tsv").items()}


@cache
def _below() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for below, above in _superiors().items():
        found.setdefault(above, set()).add(below)
    return found


def related(name: str) -> set[str]:
    """The bodies that may be right below one, or that it may have taken the place of, by their usual names."""
    return _below().get(name, set()) | older_names(name)


class Bodies:
    """Describes bodies; ``known`` tells of a usual name whether the corpus has that body."""

    def __init__(self, known: Callable[[str], bool]) -> None:
        self._known = known

    def organization(self, key: EntityKey, label: str, aliases: Iterable[str], renamed: Iterable[str] = ()) -> Organization:
        """The body as an entity; ``renamed`` is what readouts say it is called now. One whose name could be any body's is put nowhere."""
        name = key.parts[0]
        others = tuple(sorted(set(aliases) - {label}))
        if len(key.parts) > 1:
            return Organization(key, label, others, None, None, None)
        superior = self._superior(name)
        newer = next(filter(self._known, (*renamed, *newer_names(name))), None)
        return Organization(
            key,
            label,
            others,
            EntityKey("organization", (superior,)) if superior else None,
            self._place(name),
            EntityKey("organization", (newer,)) if newer else None,
        )

    def _place(self, name: str) -> EntityKey | None:
        """Where a body of a division of China or of a foreign state is in office; no place of a school or a company."""
        found = territory(name)
        if found is None or found.code == _CHINA:
            return None
        heads = load_lexicon().terms("body_heads")
        if found.level == "country":
            return _place_key(found.name) if not found.rest or found.rest in heads else None
        words = (found.rest, found.rest.removeprefix("委"), found.rest.removeprefix("人民"))
        entry = next((heads[one] for one in words if one in heads), None) if found.rest else None
        return _place_key(found.name) if entry and entry.tag in _OF_PLACE else None

    def _superior(self, name: str) -> str | None:
        """The body right above: as the data file says, else the longest known body whose name this one's begins with."""
        if (told := _superiors().get(name)) is not None:
            return told if self._known(told) else None
        for end in range(len(name) - 2, 2, -1):
            head = name[end:] in load_lexicon().terms("body_heads")
            if head and country(name[:end]) is None and self._known(name[:end]):
                return name[:end]
        return None


def describe_places(keys: Iterable[EntityKey]) -> list[Place]:
    """The places as entities, with those that they lie within and those that took their place."""
    found: dict[EntityKey, Place] = {}
    for key in sorted(keys):
        _describe(key, key.parts[0], found)
    return list(found.values())


def _describe(key: EntityKey, label: str, found: dict[EntityKey, Place]) -> None:
    one = division(key.parts[0])
    of = country(key.parts[0])
    above, newer = (superior(one), successor(one)) if one else (None, None)
    found[key] = Place(
        key,
        label,
        (one.name,) if one and one.name != label else (),
        one.full_code if one else None,
        of.code if of else None,
        _place_key(above.name) if above else None,
        _place_key(newer.name) if newer else None,
        one.until if one and one.until else None,
    )
    for other in (above, newer):
        if other is not None and _place_key(other.name) not in found:
            _describe(_place_key(other.name), other.name, found)


def _place_key(name: str) -> EntityKey:
    return EntityKey("place", (name,))
