"""Bodies and places as entities: other names, whose part a body is, where it is in office, what took its place."""

from collections.abc import Iterable
from functools import cache

from tonggao.identify.bodies import successors, usual_name
from tonggao.identify.data import table
from tonggao.identify.divisions import division, successor, superior
from tonggao.identify.entities import EntityKey, Organization, Place
from tonggao.identify.territories import country, territory
from tonggao.lexicon import load_lexicon

_CHINA = "CN"


@cache
def _superiors() -> dict[str, str]:
    return {usual_name(body): usual_name(above) for body, above in table("superiors.tsv").items()}


class Bodies:
    """Describes the bodies of one corpus. ``labels`` has the name of every body, ``aliases`` its other printed names."""

    def __init__(self, labels: dict[EntityKey, str], aliases: dict[EntityKey, set[str]]) -> None:
        self._labels = labels
        self._aliases = aliases
        self._known = {key.parts[0] for key in labels if len(key.parts) == 1}
        self.places: set[EntityKey] = set()

    def organization(self, key: EntityKey) -> Organization:
        """The body as an entity; the places it names are noted in ``places``."""
        name = key.parts[0]
        of_readout = len(key.parts) > 1
        place = None if of_readout else self._place(name)
        if place is not None:
            self.places.add(place)
        superior = None if of_readout else self._superior(name)
        newer = successors().get(name)
        aliases = self._aliases.get(key, set()) - {self._labels[key]}
        return Organization(
            key,
            self._labels[key],
            tuple(sorted(aliases)),
            EntityKey("organization", (superior,)) if superior else None,
            place,
            EntityKey("organization", (newer[0],)) if newer and newer[0] in self._known else None,
        )

    def _place(self, name: str) -> EntityKey | None:
        """Where a body of a division of China or of a foreign state is in office; no place of a school or a company."""
        found = territory(name)
        if found is None or found.code == _CHINA or not found.rest:
            return (
                EntityKey("place", (found.name,))
                if found and found.level == "country" and found.code != _CHINA
                else None
            )
        if found.level == "country":
            return EntityKey("place", (found.name,)) if found.rest in load_lexicon().terms("body_heads") else None
        heads = load_lexicon().terms("body_heads")
        entry = (
            heads.get(found.rest)
            or heads.get(found.rest.removeprefix("委"))
            or heads.get(found.rest.removeprefix("人民"))
        )
        return EntityKey("place", (found.name,)) if entry and entry.tag in ("root", "department") else None

    def _superior(self, name: str) -> str | None:
        """The body right above: as the data file says, else the longest known body whose name this one's begins with."""
        if (told := _superiors().get(name)) is not None:
            return told if told in self._known else None
        for end in range(len(name) - 2, 2, -1):
            if (
                name[:end] in self._known
                and name[end:] in load_lexicon().terms("body_heads")
                and country(name[:end]) is None
            ):
                return name[:end]
        return None


def describe_places(keys: Iterable[EntityKey], labels: dict[EntityKey, str]) -> list[Place]:
    """The places as entities, with those that they lie within."""
    found: dict[EntityKey, Place] = {}
    for key in sorted(keys):
        _describe(key, labels.get(key, key.parts[0]), found)
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
        of[1] if of else None,
        _place_key(above.name) if above else None,
        _place_key(newer.name) if newer else None,
        one.until if one and one.until else None,
    )
    for other in (above, newer):
        if other is not None and _place_key(other.name) not in found:
            _describe(_place_key(other.name), other.name, found)


def _place_key(name: str) -> EntityKey:
    return EntityKey("place", (name,))
