"""What the graph says of names: which entities have them, which claims mention those, and the words of claims."""

from collections.abc import Iterable
from importlib.resources import files
from typing import Any, NamedTuple

from pyoxigraph import Literal, NamedNode

from tonggao.describe.iris import claim_iri, readout_iri
from tonggao.identify.entities import ClaimKey, Why
from tonggao.name_hints import unknown_names
from tonggao.store import GraphStore

_AROUND = 16  # characters before and behind a passage
_RENAMED = """PREFIX tg: <https://w3id.org/tonggao/ontology#>
SELECT ?one ?other WHERE { VALUES ?one { UNDEF } ?one tg:succeededBy ?other }"""
_DOUBTS = """PREFIX tg: <https://w3id.org/tonggao/ontology#>
SELECT ?one ?other ?reason ?score WHERE {
  VALUES ?one { UNDEF } ?doubt tg:between ?one, ?other ; tg:reason ?reason ; tg:score ?score . FILTER(?one != ?other)
}"""


class Named(NamedTuple):
    """An entity with its IRI, its name as its IRI ends, all names, and the claims that mention it."""

    iri: str
    entity: str
    names: tuple[str, ...]
    claims: tuple[ClaimKey, ...]

    @property
    def kind(self) -> str:
        return self.entity.partition("/")[0]


def named(store: GraphStore, iris: Iterable[str], name: str = "") -> list[Named]:
    """The entities of these IRIs, or those that have the name, that some claim mentions, by IRI."""
    query = _query("named.rq").replace("?entity { UNDEF }", _values("?entity", map(NamedNode, iris)))
    literals = (Literal(name, language="zh"), Literal(name)) if name else ()
    names: dict[str, set[str]] = {}
    claims: dict[str, set[ClaimKey]] = {}
    for row in store.select(query.replace("?name { UNDEF }", _values("?name", literals)), checked=True):
        iri, claim = _value(row["entity"]), _value(row["claim"]).rpartition("#")[2]
        names.setdefault(iri, set()).add(_value(row["label"]))
        claims.setdefault(iri, set()).add(ClaimKey(_value(row["readout"]), claim))
    found = ((iri, iri.removeprefix(store.base), names[iri], claims[iri]) for iri in sorted(names))
    return [Named(iri, entity, tuple(sorted(of)), tuple(sorted(there))) for iri, entity, of, there in found]


def nothing_called(store: GraphStore, name: str) -> str:
    """That nothing has a name, with the nearest that something has."""
    return next(iter(unknown_names(store, [name])), f"nothing that readouts mention is called {name}")


def doubts_between(store: GraphStore, iris: Iterable[str]) -> dict[frozenset[str], Why]:
    """The doubts about two of these entities: what was found, and how likely it is that they are one."""
    rows = store.select(_DOUBTS.replace("?one { UNDEF }", _values("?one", map(NamedNode, iris))), checked=True)
    return {frozenset({_value(row["one"]), _value(row["other"])}): (_value(row["reason"]), float(_value(row["score"]))) for row in rows}


def renamed_among(store: GraphStore, iris: Iterable[str]) -> set[frozenset[str]]:
    """The pairs of which one took the place of the other, where one of these did."""
    rows = store.select(_RENAMED.replace("?one { UNDEF }", _values("?one", map(NamedNode, iris))), checked=True)
    return {frozenset({_value(row["one"]), _value(row["other"])}) for row in rows}


def words_of(store: GraphStore, claims: Iterable[ClaimKey]) -> dict[ClaimKey, str]:
    """The first passage of each claim, in brackets, with a few words around it."""
    iris = {claim_iri(readout_iri(claim.readout, store.base), claim.name): claim for claim in claims}
    first: dict[ClaimKey, tuple[int, str]] = {}
    query = _query("words.rq").replace("?claim { UNDEF }", _values("?claim", map(NamedNode, sorted(iris))))
    for row in store.select(query, checked=True):
        start, words = int(_value(row["start"])), _value(row["words"])
        shown = start, around(_value(row["text"]), start, start + len(words))
        claim = iris[_value(row["claim"])]
        first[claim] = min(first.get(claim, shown), shown)
    return {claim: words for claim, (_, words) in first.items()}


def around(text: str, start: int, end: int) -> str:
    """A passage in brackets with what stands around it, on one line."""
    before, behind = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return " ".join(f"{before}【{text[start:end]}】{behind}".split())


def _values(variable: str, terms: Iterable[NamedNode | Literal]) -> str:
    return f"{variable} {{ {' '.join(map(str, terms))} }}"


def _query(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _value(term: Any) -> str:
    return "" if term is None else str(term.value)
