"""Hands the graph on: RDF files, JSON-LD, Web Annotations, networks, tables, rdflib and networkx objects."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from tonggao.entity_network import entity_network as to_networkx
from tonggao.errors import TonggaoError
from tonggao.export.annotations import write_annotations
from tonggao.export.json_ld import write_json_ld
from tonggao.export.networks import write_gexf, write_graphml
from tonggao.export.rdf import write_nquads, write_ntriples, write_packed_nquads, write_trig, write_turtle
from tonggao.export.tables import write_tables, write_zipped_tables
from tonggao.files import writing
from tonggao.nearest import check_name
from tonggao.store import GraphStore

if TYPE_CHECKING:
    import rdflib

__all__ = ["FORMATS", "SUFFIXES", "export_graph", "to_networkx", "to_rdflib"]

FORMATS: dict[str, Callable[[GraphStore, BinaryIO], None]] = {
    "turtle": write_turtle,
    "trig": write_trig,
    "ntriples": write_ntriples,
    "nquads": write_nquads,
    "nquads.gz": write_packed_nquads,
    "jsonld": write_json_ld,
    "annotations": write_annotations,
    "graphml": write_graphml,
    "gexf": write_gexf,
    "csv": write_zipped_tables,
}
# The first that a name ends in decides.
SUFFIXES = {
    ".ttl": "turtle",
    ".trig": "trig",
    ".nt": "ntriples",
    ".nq": "nquads",
    ".nq.gz": "nquads.gz",
    ".annotations.jsonld": "annotations",
    ".jsonld": "jsonld",
    ".graphml": "graphml",
    ".gexf": "gexf",
    ".zip": "csv",
}


def export_graph(store: GraphStore, target: str | Path | BinaryIO, format: str | None = None) -> None:
    """Write the graph to a file or a binary stream. ``format`` is one of FORMATS; a file's suffix tells it too.

    The same graph gives the same bytes. A file is replaced when the new one is complete. Tables go into a folder, or
    zipped into a file that ends in .zip or a stream. Raises TonggaoError for an unknown format and where the file
    cannot be written.
    """
    format = _format(target, format)
    if not isinstance(target, str | Path):
        FORMATS[format](store, target)
    elif format == "csv" and Path(target).suffix.lower() != ".zip":
        write_tables(store, Path(target))
    else:
        with writing(Path(target)) as out:
            FORMATS[format](store, out)


def to_rdflib(store: GraphStore) -> "rdflib.Dataset":
    """The graph as an rdflib data set whose default graph is the union; for graphs that fit in memory."""
    import rdflib

    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(data=b"".join(f"{quad} .\n".encode() for quad in store.quads()), format="nquads")
    return dataset


def _format(target: str | Path | BinaryIO, format: str | None) -> str:
    if format is not None:
        check_name(format, FORMATS, "format")
        return format
    if not isinstance(target, str | Path):
        raise TonggaoError(f"a stream has no suffix: say which format it gets, one of {', '.join(FORMATS)}")
    name = Path(target).name.lower()
    suffix = next((suffix for suffix in SUFFIXES if name.endswith(suffix)), None)
    if suffix is None:
        raise TonggaoError(f"{target}: its suffix tells no format; use one of {', '.join(SUFFIXES)}, or --format csv")
    return SUFFIXES[suffix]
