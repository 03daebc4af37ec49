"""Exports hold the same graph in every format, the same bytes every time."""

import io
from pathlib import Path

import pytest

from tonggao.errors import TonggaoError
from tonggao.export import FORMATS, SUFFIXES, export_graph, to_rdflib
from tonggao.store import GraphStore


@pytest.mark.parametrize("format", FORMATS)
def test_stream_gets_the_same_bytes_as_a_file(store_with_two_readouts: GraphStore, tmp_path: Path, format: str) -> None:
    suffix = next(suffix for suffix, name in SUFFIXES.items() if name == format)
    stream = io.BytesIO()
    export_graph(store_with_two_readouts, stream, format)
    export_graph(store_with_two_readouts, tmp_path / f"g{suffix}")
    assert stream.getvalue() == (tmp_path / f"g{suffix}").read_bytes() != b""
    assert [path.name for path in tmp_path.iterdir()] == [f"g{suffix}"]


@pytest.mark.parametrize(
    ("target", "format", "message"),
    [
        ("graph.xyz", None, "its suffix tells no format; use one of .ttl, .trig, .nt, .nq, .nq.gz, "),
        ("graph", None, "its suffix tells no format"),
        ("graph.ttl", "turtel", "did you mean turtle"),
    ],
)
def test_unknown_format_is_refused_before_anything_is_written(
    store_with_two_readouts: GraphStore, tmp_path: Path, target: str, format: str | None, message: str
) -> None:
    with pytest.raises(TonggaoError, match=message):
        export_graph(store_with_two_readouts, tmp_path / target, format)
    assert list(tmp_path.iterdir()) == []


def test_stream_needs_a_format(store_with_two_readouts: GraphStore) -> None:
    with pytest.raises(TonggaoError, match="say which format"):
        export_graph(store_with_two_readouts, io.BytesIO())


def test_rdflib_gets_all_quads_and_the_union(store_with_two_readouts: GraphStore) -> None:
    dataset = to_rdflib(store_with_two_readouts)
    named = {(s, p, o) for s, p, o, g in dataset.quads() if g is not None}
    assert len(named) == len({str(quad.triple) for quad in store_with_two_readouts.quads()})
    rows = dataset.query(
        'PREFIX tg: <https://w3id.org/tonggao/ontology#> SELECT ?p { ?mention tg:name "简宁" ; tg:refersTo ?p }'
    )
    assert {str(row[0]) for row in rows} == {"https://w3id.org/tonggao/id/person/简宁"}  # type: ignore[index]
