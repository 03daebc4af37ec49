"""The queries behind the pages: files of this room and of the views, with terms put in."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

from pyoxigraph import NamedNode

from tonggao.store import QueryError

ROOM, VIEWS = "tonggao.serve", "tonggao.view"


@cache
def page_query(name: str, room: str = ROOM) -> str:
    """A query of this room, or of another."""
    return files(room).joinpath("queries", name).read_text(encoding="utf-8")


def filled(name: str, variable: str, iris: Iterable[str]) -> str:
    """A query with IRIs in the place that is open for a variable."""
    terms = " ".join(str(named_node(iri)) for iri in iris)
    return page_query(name).replace(f"VALUES ?{variable} {{ UNDEF }}", f"VALUES ?{variable} {{ {terms} }}")


def named_node(iri: str) -> NamedNode:
    """The IRI as a term. Raises QueryError where it is none."""
    try:
        return NamedNode(iri)
    except ValueError:
        raise QueryError(f"no IRI: {iri}") from None


def value(term: Any) -> str:
    """What a term says, empty where there is none."""
    return "" if term is None else str(term.value)


def newest_first(date: str) -> tuple[int, ...]:
    """A key by which the newest comes first and what has no date last."""
    return tuple(-ord(character) for character in date) if date else (1,)
