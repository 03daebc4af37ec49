"""Checks the graph against the SHACL shapes, one graph at a time, and says in a user's words what fails."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from pyoxigraph import Quad

from tonggao.describe.iris import entities_graph
from tonggao.describe.vocabulary import vocabulary_iri
from tonggao.ontology_files import ontology_file
from tonggao.store import GraphStore
from tonggao.table import one_line

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node

ENTITIES = "entities"
_WORDS = tuple(
    map(vocabulary_iri, ("tg:quote", "nif:anchorOf", "tg:name", "tg:title", "tg:participantName", "tg:fromName"))
)


class Finding(NamedTuple):
    """Something that a shape finds wrong.

    ``readout`` is an id, or ``entities``; ``subject`` the claim, passage or entity, as its IRI less the base; ``words``
    what stands in the text there, if anything.
    """

    readout: str
    subject: str
    words: str
    message: str

    def as_text(self) -> str:
        """One line: ``readout: message 【words】 (subject)``."""
        quoted = f" 【{self.words}】" if self.words else ""
        return one_line(f"{self.readout}: {self.message}{quoted} ({self.subject})")


def validate_store(store: GraphStore, *, language: str = "en") -> Iterator[Finding]:
    """What is wrong with the graph, readout by readout, then among the entities; nothing where all keeps to the shapes.

    Messages are in ``language``, en or zh.
    """
    for graph in [*store.readouts(), entities_graph(store.base)]:
        yield from validate_graph(store.quads(graph), base=store.base, language=language)


def validate_graph(quads: Iterable[Quad], *, base: str, language: str = "en") -> list[Finding]:
    """What is wrong with one graph, sorted."""
    import pyshacl
    import rdflib

    data = _graph_class()()
    data.parse(data="".join(f"{quad.triple} .\n" for quad in quads), format="nt")
    _, report, _ = pyshacl.validate(data, shacl_graph=_shapes(), inference="none", inplace=True)
    results = report.subjects(rdflib.RDF.type, rdflib.SH.ValidationResult)
    return sorted({_finding(data, report, result, base, language) for result in results})


@cache
def _graph_class() -> "type[Graph]":
    """An rdflib graph that parses each query text once a process: most of the time would go there, graph after graph."""
    import rdflib
    from rdflib.plugins.sparql import prepareQuery

    prepare = cache(prepareQuery)

    class Graph(rdflib.Graph):
        def query(self, query_object: Any, *args: Any, **kwargs: Any) -> Any:
            query = prepare(query_object) if isinstance(query_object, str) else query_object
            return super().query(query, *args, **kwargs)

    return Graph


@cache
def _shapes() -> "Graph":
    import rdflib

    return rdflib.Graph().parse(ontology_file("shapes.ttl"), format="turtle")


def _finding(data: "Graph", report: "Graph", result: "Node", base: str, language: str) -> Finding:
    from rdflib import SH, URIRef

    # A constraint in SPARQL is asked of the readout or of a term, and answers with what is wrong as the value.
    constraint = report.value(result, SH.sourceConstraint)
    subject = report.value(result, SH.focusNode if constraint is None else SH.value)
    words = (data.value(subject, URIRef(iri)) for iri in _WORDS)
    return Finding(
        readout=_readout(data, str(subject), base),
        subject=str(subject).removeprefix(base),
        words=next((str(word) for word in words if word is not None), ""),
        message=_message(report, result, constraint, language),
    )


def _message(report: "Graph", result: "Node", constraint: "Node | None", language: str) -> str:
    """The shape's message in that language. For constraints in SPARQL, pyshacl reports it without one."""
    from rdflib import SH, Literal

    found = report.objects(result, SH.resultMessage) if constraint is None else report.objects(constraint, SH.message)
    messages = {message.language: str(message) for message in found if isinstance(message, Literal)}
    return messages[language]


def _readout(data: "Graph", subject: str, base: str) -> str:
    """The id of the readout that the subject's IRI belongs to."""
    from rdflib import URIRef

    readout = subject.partition("#")[0]
    identifier = data.value(URIRef(readout), URIRef(vocabulary_iri("dct:identifier")))
    if identifier is not None:
        return str(identifier)
    return readout.removeprefix(f"{base}readout/") if readout.startswith(f"{base}readout/") else ENTITIES
