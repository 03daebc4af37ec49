"""RDF 1.1 in its plain forms. Only Turtle and TriG hold a graph in memory, one readout's or that of the entities."""

import gzip
from collections.abc import Iterator
from itertools import groupby
from typing import BinaryIO

from tonggao.files import sorted_lines
from tonggao.store import GraphStore
from tonggao.turtle import trig_blocks, turtle_blocks

_LEVEL = 6


def write_turtle(store: GraphStore, out: BinaryIO) -> None:
    """All triples for readers, each claim with its entities beside it."""
    out.writelines(turtle_blocks(store))


def write_trig(store: GraphStore, out: BinaryIO) -> None:
    """All graphs, each in its braces."""
    out.writelines(trig_blocks(store))


def write_ntriples(store: GraphStore, out: BinaryIO) -> None:
    """All triples, sorted, each once whatever graphs it is in."""
    lines = sorted_lines(f"{quad.triple} .\n".encode() for quad in store.quads())
    out.writelines(line for line, _ in groupby(lines))


def write_nquads(store: GraphStore, out: BinaryIO) -> None:
    """All quads, sorted."""
    out.writelines(_sorted_nquads(store))


def write_packed_nquads(store: GraphStore, out: BinaryIO) -> None:
    """The same, compressed."""
    # No name and no time in the header: the same graph is the same bytes.
    with gzip.GzipFile("", "wb", _LEVEL, out, mtime=0) as packed:
        packed.writelines(_sorted_nquads(store))


def _sorted_nquads(store: GraphStore) -> Iterator[bytes]:
    return sorted_lines(f"{quad} .\n".encode() for quad in store.quads())
