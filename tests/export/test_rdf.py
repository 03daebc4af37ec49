"""RDF files come back as the graph that they were written from, whoever reads them."""

import gzip
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import RdfFormat, parse
from rdflib.compare import isomorphic

from tonggao.export import export_graph
from tonggao.store import GraphStore

READ_BY_OXIGRAPH = {"trig": RdfFormat.TRIG, "nq": RdfFormat.N_QUADS, "jsonld": RdfFormat.JSON_LD}
TRIPLES_READ_BY_OXIGRAPH = {"ttl": RdfFormat.TURTLE, "nt": RdfFormat.N_TRIPLES}
READ_BY_RDFLIB = {"ttl": "turtle", "trig": "trig", "nt": "nt", "nq": "nquads", "jsonld": "json-ld"}
PARSE_WITH_N3 = """
const { Parser, Writer } = require("n3");
const [, file, format] = process.argv;
const quads = new Parser({ format }).parse(require("fs").readFileSync(file, "utf8"));
const writer = new Writer(process.stdout, { format: "N-Quads", end: false });
writer.addQuads(quads);
writer.end();
"""


def exported(store: GraphStore, folder: Path, suffix: str) -> Path:
    path = folder / f"g.{suffix}"
    export_graph(store, path)
    return path


def quads_of(store: GraphStore) -> set[str]:
    return {str(quad) for quad in store.quads()}


def triples_of(store: GraphStore) -> set[str]:
    return {str(quad.triple) for quad in store.quads()}


def test_nquads_are_the_sorted_quads(store_with_hostile_words: GraphStore, tmp_path: Path) -> None:
    lines = sorted(f"{quad} .\n" for quad in store_with_hostile_words.quads())
    path = exported(store_with_hostile_words, tmp_path, "nq")
    assert path.read_bytes().decode() == "".join(lines)


def test_compressed_nquads_are_the_same_lines(store_with_hostile_words: GraphStore, tmp_path: Path) -> None:
    plain = exported(store_with_hostile_words, tmp_path, "nq").read_bytes()
    packed = exported(store_with_hostile_words, tmp_path, "nq.gz").read_bytes()
    assert gzip.decompress(packed) == plain
    assert b"g.nq" not in packed[:20]  # no name: the same graph is the same bytes wherever it is written


@pytest.mark.parametrize("suffix", READ_BY_OXIGRAPH)
def test_oxigraph_reads_every_quad(store_with_hostile_words: GraphStore, tmp_path: Path, suffix: str) -> None:
    path = exported(store_with_hostile_words, tmp_path, suffix)
    found = {str(quad) for quad in parse(path=str(path), format=READ_BY_OXIGRAPH[suffix])}
    assert found == quads_of(store_with_hostile_words)


@pytest.mark.parametrize("suffix", TRIPLES_READ_BY_OXIGRAPH)
def test_oxigraph_reads_every_triple(store_with_hostile_words: GraphStore, tmp_path: Path, suffix: str) -> None:
    path = exported(store_with_hostile_words, tmp_path, suffix)
    found = [str(quad.triple) for quad in parse(path=str(path), format=TRIPLES_READ_BY_OXIGRAPH[suffix])]
    assert set(found) == triples_of(store_with_hostile_words)
    assert len(found) == len(set(found))


@pytest.mark.parametrize("suffix", READ_BY_RDFLIB)
def test_rdflib_reads_an_isomorphic_graph(store_with_two_readouts: GraphStore, tmp_path: Path, suffix: str) -> None:
    path = exported(store_with_two_readouts, tmp_path, suffix)
    dataset = rdflib.Dataset(default_union=True).parse(path, format=READ_BY_RDFLIB[suffix])
    found = rdflib.Graph()
    for triple in dataset.triples((None, None, None)):
        found.add(triple)
    wanted = rdflib.Graph().parse(
        data="".join(f"{triple} .\n" for triple in triples_of(store_with_two_readouts)), format="nt"
    )
    assert isomorphic(found, wanted)


@pytest.mark.parametrize(
    ("suffix", "format"), [("ttl", "Turtle"), ("trig", "TriG"), ("nt", "N-Triples"), ("nq", "N-Quads")]
)
def test_a_javascript_parser_reads_the_same(
    store_with_hostile_words: GraphStore, tmp_path: Path, suffix: str, format: str
) -> None:
    path = exported(store_with_hostile_words, tmp_path, suffix)
    done = subprocess.run(
        ["node", "-e", PARSE_WITH_N3, "--", str(path), format],
        env={**os.environ, "NODE_PATH": _n3_home()}, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = {
        str(quad) if suffix in ("trig", "nq") else str(quad.triple)
        for quad in parse(done.stdout, format=RdfFormat.N_QUADS)
    }
    assert found == (quads_of if suffix in ("trig", "nq") else triples_of)(store_with_hostile_words)


def _n3_home() -> str:
    """The folder where npm has n3; skips without it."""
    if not (shutil.which("node") and shutil.which("npm")):
        pytest.skip("needs node and npm")
    home = subprocess.run(["npm", "root", "-g"], capture_output=True, encoding="utf-8", check=True).stdout.strip()
    if not (Path(home) / "n3").is_dir():
        pytest.skip("needs n3: npm install -g n3")
    return home


def test_files_are_rdf_1_1(store_with_hostile_words: GraphStore, tmp_path: Path) -> None:
    """No triple terms, no text directions, no blank nodes."""
    for line in exported(store_with_hostile_words, tmp_path, "nq").read_text(encoding="utf-8").splitlines():
        assert not line.startswith(("_:", "<<"))
        assert " <<" not in line.partition('"')[0]
        assert " _:" not in line.partition('"')[0]
    context = json.loads(exported(store_with_hostile_words, tmp_path, "jsonld").read_text(encoding="utf-8"))["@context"]
    assert "@direction" not in json.dumps(context)
