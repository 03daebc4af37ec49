"""Reads the tenures of a graph, one row a spell."""

from importlib.resources import files
from typing import NamedTuple

from tonggao.query import ask
from tonggao.store import GraphStore

COLUMNS = (
    "person", "post", "organization", "place", "level", "in_post_by", "until_at_least", "former_since",
    "attestations", "first_readout", "last_readout",
)  # fmt: skip


class Spell(NamedTuple):
    """A person in a post. Dates are ISO bounds with the stated precision, empty where no dated readout attests them.

    ``level`` is that of the place: country, province or prefecture; empty where the body has no such place.
    """

    person: str
    post: str
    organization: str
    place: str
    level: str
    in_post_by: str
    until_at_least: str
    former_since: str
    attestations: int
    first_readout: str
    last_readout: str
    entity: str  # the tenure's IRI, which tells namesakes apart


def read_spells(store: GraphStore, *, person: str | None = None, post: str | None = None) -> list[Spell]:
    """The spells by person, first day and post. ``person`` is any name, ``post`` a whole post (上海市委书记) or a role (书记)."""
    given = {name: value for name, value in (("who", person), ("what", post)) if value}
    found = ask(store, _query(), given)
    by_tenure: dict[str, list[dict[str, str | None]]] = {}
    for row in found.as_dicts():
        by_tenure.setdefault(row["tenure"] or "", []).append(row)
    spells = [_spell(iri, rows) for iri, rows in by_tenure.items()]
    return sorted(
        spells, key=lambda spell: (spell.person, spell.in_post_by or spell.former_since, spell.post, spell.entity)
    )


def _query() -> str:
    return files(__package__).joinpath("tenures.rq").read_text(encoding="utf-8")


def _spell(iri: str, rows: list[dict[str, str | None]]) -> Spell:
    first = rows[0]
    reads = sorted({(row["day"] or "", row["readout"] or "") for row in rows})
    return Spell(
        person=first["person"] or "",
        post=first["post"] or "",
        organization=first["organization"] or "",
        place=first["place"] or "",
        level=_level(first["code"], first["country"]),
        in_post_by=first["first"] or "",
        until_at_least=first["last"] or "",
        former_since=first["former"] or "",
        attestations=len(reads),
        first_readout=reads[0][1],
        last_readout=reads[-1][1],
        entity=iri,
    )


def _level(code: str | None, country: str | None) -> str:
    if country:
        return "country"
    if not code:
        return ""
    return "province" if code.endswith("0000") else "prefecture"
