"""Names that nothing in the graph has: why an answer may be empty, and the nearest name that is there."""

from collections.abc import Iterable, Mapping

from pyoxigraph import Literal, QuerySolutions

from tonggao.identify.names import plain_key
from tonggao.nearest import nearest
from tonggao.query import Question
from tonggao.store import GraphStore
from tonggao.store.remote import RemoteStore

_SKOS = "http://www.w3.org/2004/02/skos/core#"
_NAMES = f"SELECT DISTINCT ?name WHERE {{ ?thing <{_SKOS}prefLabel>|<{_SKOS}altLabel> ?name }}"


def names_given(question: Question, parameters: Mapping[str, str]) -> list[str]:
    """The values of those parameters that are names of entities."""
    return [parameters[p.name] for p in question.parameters if p.kind == "name" and p.name in parameters]


def unknown_names(store: GraphStore | RemoteStore, names: Iterable[str]) -> list[str]:
    """A line about each name that nothing in the graph has, with the nearest one that something has."""
    found = store.query(_NAMES)
    assert isinstance(found, QuerySolutions)
    labels = (row["name"] for row in found)
    known = {label.value for label in labels if isinstance(label, Literal)}
    return [_line(name, known) for name in names if plain_key(name) not in known]


def _line(name: str, known: set[str]) -> str:
    near = nearest(plain_key(name), known)
    return f"nothing in the graph is called {name}" + (f"; did you mean {near}?" if near else "")
