"""What a worker can be asked for. Each job takes the store, where its answer goes, and its own values."""

from collections.abc import Callable
from typing import Any

from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, serialize

from tonggao.describe.vocabulary import PREFIXES
from tonggao.serve.description import RDF_FORMATS
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
    rows, graph = formats
    if isinstance(result, QuerySolutions | QueryBoolean):
        if rows is None:
            raise NotAcceptableError("rows")
        output.begin(format=rows)
        if isinstance(result, QueryBoolean) and rows in ("csv", "tsv"):
            output.write(f"{str(bool(result)).lower()}\n".encode())  # no format of rows says how ASK is written
        else:
            result.serialize(output.stream, _ROWS[rows])
        return
    if graph is None:
        raise NotAcceptableError("graph")
    output.begin(format=graph)
    serialize(result, output.stream, format=RDF_FORMATS[graph], prefixes=PREFIXES)


JOBS: dict[str, Callable[..., Any]] = {"query": query}
