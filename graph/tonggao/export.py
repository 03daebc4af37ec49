"""Hands the graph on: Turtle, N-Quads and GraphML files, rdflib and networkx objects."""

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from tonggao.entity_network import entity_network as to_networkx
from tonggao.errors import TonggaoError
from tonggao.files import sorted_lines, writing
from tonggao.nearest import check_name
from tonggao.store import GraphStore
from tonggao.turtle import turtle_blocks

if TYPE_CHECKING:
    import rdflib

_LEVEL = 6

__all__ = ["FORMATS", "SUFFIXES", "export_graph", "to_networkx", "to_rdflib"]


def export_graph(store: GraphStore, target: str | Path | BinaryIO, format: str | None = None) -> None:
    """Write the graph to a file or a binary stream. ``format`` is one of FORMATS; a file's suffix tells it too.

    The same graph gives the same bytes. A file is replaced when the new one is complete. Raises TonggaoError for an
    unknown format and where the file cannot be written.
    """
    write = FORMATS[_format(target, format)]
    if isinstance(target, str | Path):
        with writing(Path(target)) as out:
            write(store, out)
    else:
        write(store, target)


def to_rdflib(store: GraphStore) -> "rdflib.Dataset":
    """The graph as an rdflib data set whose default graph is the union; for graphs that fit in memory."""
    import rdflib

    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(data=b"".join(_lines(store)), format="nquads")
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
        raise TonggaoError(f"{target}: its suffix tells no format; use one of {', '.join(SUFFIXES)}")
    return SUFFIXES[suffix]


def _lines(store: GraphStore) -> list[bytes]:
    return [f"{quad} .\n".encode() for quad in store.quads()]


def _write_turtle(store: GraphStore, out: BinaryIO) -> None:
    for block in turtle_blocks(store):
        out.write(block)


def _sorted_nquads(store: GraphStore) -> Iterator[bytes]:
    return sorted_lines(f"{quad} .\n".encode() for quad in store.quads())


def _write_nquads(store: GraphStore, out: BinaryIO) -> None:
    out.writelines(_sorted_nquads(store))


def _write_packed_nquads(store: GraphStore, out: BinaryIO) -> None:
    # No name and no time in the header: the same graph is the same bytes.
    with gzip.GzipFile("", "wb", _LEVEL, out, mtime=0) as packed:
        packed.writelines(_sorted_nquads(store))


def _write_graphml(store: GraphStore, out: BinaryIO) -> None:
    import networkx

    networkx.write_graphml_xml(to_networkx(store), out, encoding="utf-8", named_key_ids=True)


FORMATS: dict[str, Callable[[GraphStore, BinaryIO], None]] = {
    "turtle": _write_turtle,
    "nquads": _write_nquads,
    "nquads.gz": _write_packed_nquads,
    "graphml": _write_graphml,
}
SUFFIXES = {".ttl": "turtle", ".nq": "nquads", ".nq.gz": "nquads.gz", ".graphml": "graphml"}
