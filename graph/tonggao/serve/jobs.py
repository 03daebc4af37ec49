"""What a worker can be asked for. Each job takes the store, where its answer goes, and its own values."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, serialize

from tonggao.describe.iris import TG
from tonggao.describe.vocabulary import PREFIXES
from tonggao.serve.asking import filled, named_node, page_query, value
from tonggao.serve.description import RDF_FORMATS
from tonggao.serve.errors import JobError
from tonggao.serve.frames import Output
from tonggao.serve.negotiate import NotAcceptableError
from tonggao.store import GraphStore

_ROWS = {
    "json": QueryResultsFormat.JSON,
    "xml": QueryResultsFormat.XML,
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
}


def query(
    store: GraphStore,
    output: Output,
    *,
    sparql: str,
    dataset: tuple[list[str], list[str]] | None = None,
    formats: tuple[str | None, str | None] = ("json", "turtle"),
) -> None:
    """Answer a query. ``dataset`` is the default and the named graphs that the request names; ``formats`` are those
    for rows and for graphs, None where the client takes none of that kind."""
    result = store.query(sparql, dataset=dataset)
    as_rows, as_graph = formats
    if isinstance(result, QuerySolutions | QueryBoolean):
        if as_rows is None:
            raise NotAcceptableError("rows")
        output.begin(format=as_rows)
        if isinstance(result, QueryBoolean) and as_rows in ("csv", "tsv"):
            output.write(f"{str(bool(result)).lower()}\n".encode())  # no format of rows says how ASK is written
        else:
            result.serialize(output.stream, _ROWS[as_rows])
        return
    if as_graph is None:
        raise NotAcceptableError("graph")
    output.begin(format=as_graph)
    serialize(result, output.stream, format=RDF_FORMATS[as_graph], prefixes=PREFIXES)


def thing(store: GraphStore, output: Output, *, iri: str, group: str | None, page: int) -> None:
    """What a thing's page shows, or a readout's."""
    from tonggao.serve.reading import readout_page
    from tonggao.serve.thing import describe_thing

    found = readout_page(store, iri) if _is_readout(store, iri) else describe_thing(store, iri, group, page)
    if found is None:
        raise _unknown(iri)
    _send(output, found)


def why(store: GraphStore, output: Output, *, iri: str) -> None:
    """Why a thing is one."""
    from tonggao.serve.why import why_one

    found = why_one(store, iri)
    if found is None:
        raise _unknown(iri)
    _send(output, found)


def graph(store: GraphStore, output: Output, *, iri: str, format: str) -> None:
    """A thing or a readout as RDF."""
    known = store.query(f"ASK {{ {named_node(iri)} ?predicate ?object }}")
    if not known:
        raise _unknown(iri)
    name = "readout.rq" if _is_readout(store, iri) else "graph.rq"
    query(store, output, sparql=filled(name, "entity", [iri]).replace("?subject { UNDEF }", f"?subject {{ <{iri}> }}"), formats=(None, format))


def list_things(store: GraphStore, output: Output, *, iris: Sequence[str], format: str) -> None:
    """The names and classes of some things as RDF."""
    query(store, output, sparql=filled("list.rq", "entity", iris), formats=(None, format))


def search(store: GraphStore, output: Output, *, words: str, kind: str | None, page: int) -> None:
    """Things by their names."""
    from tonggao.serve.search import find

    _send(output, find(store, words, kind, page))


def overview(store: GraphStore, output: Output) -> None:
    """What the store holds, for the first page."""
    from tonggao.serve.search import overview as found

    _send(output, found(store))


def figures(store: GraphStore, output: Output) -> None:
    """How many triples there are, and how many things of each class."""
    counts = {value(row["class"]): int(value(row["count"])) for row in store.select(page_query("classes.rq"))}
    _send(output, {"triples": sum(int(value(row["count"])) for row in store.select(page_query("triples.rq"))), **counts})


def export(store: GraphStore, output: Output, *, format: str) -> None:
    """The whole graph in one of the formats that graphs are handed on in."""
    from tonggao.export import export_graph

    output.begin(format=format)
    export_graph(store, output.stream, format)


def _unknown(iri: str) -> JobError:
    return JobError(404, f"nothing in the graph has the IRI {iri}")


def _is_readout(store: GraphStore, iri: str) -> bool:
    return bool(store.query(f"ASK {{ {named_node(iri)} a <{TG}Readout> }}"))


def _send(output: Output, found: Any) -> None:
    output.begin(format="json")
    output.write(json.dumps(found, ensure_ascii=False).encode("utf-8"))


JOBS: dict[str, Callable[..., Any]] = {
    "query": query,
    "thing": thing,
    "why": why,
    "graph": graph,
    "list": list_things,
    "search": search,
    "overview": overview,
    "figures": figures,
    "export": export,
}
