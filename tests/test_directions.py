"""Imports go one way, as the README says."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import tonggao

PACKAGE = Path(tonggao.__file__).parent
RDF = {"rdflib", "pyoxigraph", "describe", "store", "export", "query"}


def imported(room: str) -> Iterator[str]:
    """What the modules of a room import: parts of this package by their path in it, other packages by name."""
    for path in (PACKAGE / room).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                yield node.module.removeprefix("tonggao.")
            elif isinstance(node, ast.Import):
                yield from (name.name.removeprefix("tonggao.") for name in node.names)


@pytest.mark.parametrize(
    ("room", "never", "why"),
    [
        ("extract", {*RDF, "read", "identify", "pipeline"}, "an extractor reads one readout and knows no RDF"),
        ("language", {*RDF, "extract", "claims", "identify"}, "the language is there before any claim"),
        ("lexicon", {*RDF, "language", "extract"}, "what words are does not hang on how they are read"),
        ("read", {*RDF, "extract", "identify"}, "texts are read before claims are made of them"),
        ("identify", {"store", "export", "query", "extract"}, "a pure function of the claims"),
        ("store", {"extract", "language", "lexicon", "identify", "view", "serve"}, "the store knows no Chinese"),
        ("view", {"extract", "language", "lexicon", "identify", "pipeline"}, "pages know what queries tell them"),
        ("extract/actors", {"extract.events", "extract.concepts", "extract.requirements", "extract.relations"}, "first"),
        ("extract/concepts", {"extract.actors", "extract.events", "extract.requirements", "extract.relations"}, "alone"),
        ("extract/events", {"extract.concepts", "extract.requirements", "extract.relations"}, "told of actors"),
        ("extract/requirements", {"extract.relations", "extract.events"}, "told of actors and concepts"),
    ],
)
def test_a_room_imports_nothing_that_comes_after_it(room: str, never: set[str], why: str) -> None:
    modules = set(imported(room))
    assert modules
    assert [m for m in modules if any(f"{m}.".startswith(f"{n}.") for n in never)] == [], why
