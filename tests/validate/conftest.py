"""The same question put to two engines: tonggao's SPARQL, and pyshacl on the shapes as they stand."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

import pytest
from pyoxigraph import NamedNode, RdfFormat, parse

from tonggao.ontology_files import ontology_file
from tonggao.store import GraphStore
from tonggao.validate import Finding, validate_store

Found = set[tuple[str, str]]  # (subject, message)


@pytest.fixture(scope="session")
def findings() -> Callable[..., list[Finding]]:
    """What tonggao finds wrong with a graph, given as N-Quads lines."""

    def find(lines: Iterable[str], language: str = "en") -> list[Finding]:
        with GraphStore.in_memory() as store:
            graphs: dict[str, list[str]] = {}
            for line in lines:
                (quad,) = parse(line, format=RdfFormat.N_QUADS)
                assert isinstance(quad.graph_name, NamedNode)
                graphs.setdefault(quad.graph_name.value, []).append(line)
            store.replace_readouts(graphs)
            return list(validate_store(store, language=language))

    return find


@pytest.fixture(scope="session")
def findings_of_pyshacl() -> Callable[[Iterable[str]], Found]:
    """What an independent SHACL engine finds wrong with one graph, given as N-Quads lines."""
    import pyshacl
    import rdflib

    shapes = rdflib.Graph().parse(ontology_file("shapes.ttl"), format="turtle")
    graph_class = _parses_queries_once(rdflib)

    def find(lines: Iterable[str]) -> Found:
        data = graph_class()
        quads = parse("".join(lines), format=RdfFormat.N_QUADS)
        data.parse(data="".join(f"{quad.triple} .\n" for quad in quads), format="nt")
        _, report, _ = pyshacl.validate(data, shacl_graph=shapes, inference="none", inplace=True)
        found = set()
        for result in report.subjects(rdflib.RDF.type, rdflib.SH.ValidationResult):
            # A constraint in SPARQL is asked of the readout or of a term, and answers with what is wrong as the value.
            constraint = report.value(result, rdflib.SH.sourceConstraint)
            subject = report.value(result, rdflib.SH.focusNode if constraint is None else rdflib.SH.value)
            said = (
                report.objects(result, rdflib.SH.resultMessage)
                if constraint is None
                else report.objects(constraint, rdflib.SH.message)
            )
            found |= {(str(subject), str(message)) for message in said if message.language == "en"}
        return found

    return find


def _parses_queries_once(rdflib: Any) -> type[Any]:
    from rdflib.plugins.sparql import prepareQuery

    prepare = cache(prepareQuery)

    class Graph(rdflib.Graph):  # type: ignore[misc]
        def query(self, query_object: Any, *args: Any, **kwargs: Any) -> Any:
            query = prepare(query_object) if isinstance(query_object, str) else query_object
            return super().query(query, *args, **kwargs)

    return Graph
