"""What the server says of itself: the SPARQL 1.1 Service Description, and VoID with the graph's figures."""

from collections.abc import Iterable, Mapping

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

from tonggao import __version__
from tonggao.describe.vocabulary import PREFIXES

_SD = "http://www.w3.org/ns/sparql-service-description#"
_VOID = "http://rdfs.org/ns/void#"
_FORMATS = "http://www.w3.org/ns/formats/"
_PREFIXES = {**PREFIXES, "sd": _SD, "void": _VOID, "formats": _FORMATS}
_RESULTS = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV")
_GRAPHS = ("Turtle", "N-Triples", "JSON-LD", "RDF_XML")
RDF_FORMATS = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
}
Said = tuple[str, str, str | int | Literal]


def service_description(root: str, format: str) -> bytes:
    """The service's description. ``root`` is the server's address with its last slash."""
    service, dataset, default = f"{root}sparql", f"{root}.well-known/void#graph", f"{root}sparql#default"
    said: list[Said] = [
        (service, "rdf:type", "sd:Service"),
        (service, "sd:endpoint", service),
        (service, "sd:supportedLanguage", "sd:SPARQL11Query"),
        (service, "sd:feature", "sd:UnionDefaultGraph"),
        (service, "sd:feature", "sd:EmptyGraphs"),
        *((service, "sd:resultFormat", f"formats:{name}") for name in (*_RESULTS, *_GRAPHS)),
        (service, "sd:defaultDataset", dataset),
        (dataset, "rdf:type", "sd:Dataset"),
        (dataset, "rdf:type", "void:Dataset"),
        (dataset, "sd:defaultGraph", default),
        (default, "rdf:type", "sd:Graph"),
    ]
    return serialized(said, format)


def void(root: str, base: str, figures: Mapping[str, int], format: str) -> bytes:
    """What the graph holds. ``figures`` are the numbers of triples and readouts, and of entities by class IRI."""
    graph = f"{root}.well-known/void#graph"
    said: list[Said] = [
        (f"{root}.well-known/void", "rdf:type", "void:DatasetDescription"),
        (f"{root}.well-known/void", f"{PREFIXES['schema']}mainEntity", graph),
        (graph, "rdf:type", "void:Dataset"),
        (graph, "void:sparqlEndpoint", f"{root}sparql"),
        (graph, "void:uriSpace", Literal(base)),
        (graph, "void:triples", figures["triples"]),
        *((graph, "void:vocabulary", iri) for iri in sorted(PREFIXES.values())),
        *((graph, "void:dataDump", f"{root}download/{name}") for name in ("graph.ttl", "graph.nq")),
        (graph, "prov:wasGeneratedBy", Literal(f"tonggao {__version__}")),
        (graph, "void:rootResource", f"{root}search"),
    ]
    for number, class_ in enumerate(sorted(name for name in figures if name != "triples")):
        part = f"{root}.well-known/void#part-{number + 1}"
        said += [(graph, "void:classPartition", part), (part, "void:class", class_), (part, "void:entities", figures[class_])]
    return serialized(said, format)


def serialized(said: Iterable[Said], format: str) -> bytes:
    """Triples in one of the formats; strings are IRIs, in full or with a prefix."""
    triples = [Triple(_node(s), _node(p), _object(o)) for s, p, o in said]
    return serialize(triples, format=RDF_FORMATS[format], prefixes=_PREFIXES) or b""


def _node(name: str) -> NamedNode:
    prefix, colon, rest = name.partition(":")
    return NamedNode(_PREFIXES[prefix] + rest if colon and prefix in _PREFIXES else name)


def _object(value: str | int | Literal) -> NamedNode | Literal:
    if isinstance(value, Literal):
        return value
    return Literal(value) if isinstance(value, int) else _node(value)
