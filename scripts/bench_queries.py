#!/usr/bin/env python3
"""Print how long the ready-made questions take: by raw pyoxigraph, by tonggao, through the endpoint, by rdflib's engine.

python3 scripts/bench_queries.py STORE                   a table on standard output; STORE is a folder that build wrote
python3 scripts/bench_queries.py STORE --rdflib PART     and rdflib beside pyoxigraph on a smaller store

What a question needs to be told (a person, a concept …) is what the graph names most. Medians of several rounds, the ways
taken in turns; raw pyoxigraph gets the same query string in the same process. Inside the process the processor's time
counts, which other work on the machine disturbs less; through the endpoint the clock's.
"""

from __future__ import annotations

import argparse
import gc
import http.client
import importlib.util
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode, urlsplit

from environment import ensure

if TYPE_CHECKING:
    from tonggao.query import Question
    from tonggao.store import GraphStore

ROUNDS = 5
LONGEST = 30  # seconds that an answer gets from rdflib, or through the endpoint
PREFIXES = """PREFIX tg: <https://w3id.org/tonggao/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dct: <http://purl.org/dc/terms/> PREFIX prov: <http://www.w3.org/ns/prov#> """
MOST_NAMED = "SELECT ?v {{ {{ SELECT ?x (COUNT(*) AS ?n) {{ ?by {link} ?x . ?x a tg:{kind} }} GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 1 }} ?x skos:prefLabel ?v FILTER(LANG(?v) = 'zh') }}"
PICKS = {
    "person": MOST_NAMED.format(link="tg:refersTo", kind="Person"),
    "organization": MOST_NAMED.format(link="tg:refersTo", kind="Organization"),
    "concept": MOST_NAMED.format(link="tg:uses", kind="Concept"),
    "addressee": MOST_NAMED.format(link="tg:addressee", kind="Group"),
    "day": "SELECT ?v { ?r dct:issued ?v FILTER(STRLEN(STR(?v)) = 10) } ORDER BY ?v LIMIT 1",
    "readout": "SELECT ?v { ?c prov:wasDerivedFrom ?r ; tg:rule ?u . ?r dct:identifier ?v } GROUP BY ?v ORDER BY DESC(COUNT(*)) ?v LIMIT 1",
    "rule": "SELECT ?v { ?c tg:rule ?v } GROUP BY ?v ORDER BY DESC(COUNT(*)) ?v LIMIT 1",
    "claim": "SELECT ?v { ?v tg:evidence ?e } GROUP BY ?v ORDER BY DESC(COUNT(*)) ?v LIMIT 1",
}


class Seconds(NamedTuple):
    """By the clock on the wall, and of the processor for this process."""

    clock: float
    processor: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; in ``.venv`` where tonggao is not installed for this Python."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if importlib.util.find_spec("tonggao") is None:
        return subprocess.run([ensure("dev") / "python", __file__, *given], check=False).returncode
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", metavar="STORE", type=Path, help="folder that build wrote")
    parser.add_argument("--rdflib", metavar="PART", type=Path, help="a smaller one, for rdflib's own engine")
    args = parser.parse_args(given)
    print_latencies(args.store)
    if args.rdflib:
        print_rdflib(args.rdflib)
    return 0


def print_latencies(folder: Path) -> None:
    """A row a question: rows, milliseconds of raw pyoxigraph, × for tonggao, milliseconds more through the endpoint."""
    from tonggao.knowledge_graph import KnowledgeGraph
    from tonggao.query import ask, questions

    with KnowledgeGraph(folder) as kg, served(folder) as post:
        given = parameters(kg.store)
        print(f"{sum(1 for _ in kg.store.quads()):,} quads\n")
        print("| question | rows | pyoxigraph, ms | tonggao, × | endpoint, ms more |\n| --- | --- | --- | --- | --- |")
        more, ratios = [], []
        for question in questions():
            sparql, told = filled(question, given)
            raw, ours, endpoint = medians(
                partial(answer, kg.store, sparql), partial(ask, kg.store, question, told), partial(post, sparql)
            )
            ratios.append(ours.processor / raw.processor)
            more.append((endpoint.clock - ours.clock) * 1000)
            rows = len(answer(kg.store, sparql))
            print(f"| {question.name} | {rows:,} | {raw.processor * 1000:.1f} | {ratios[-1]:.2f} | {more[-1]:.0f} |", flush=True)
    print(f"\ntonggao at most {max(ratios):.2f} ×, median {statistics.median(ratios):.2f} ×; ", end="")
    print(f"the endpoint {statistics.median(more):.0f} ms more at the median, at most {max(more):.0f} ms")


def print_rdflib(folder: Path) -> None:
    """A row a question: milliseconds of pyoxigraph, and of rdflib's own engine on the same graph in memory, once."""
    from tonggao.export import to_rdflib
    from tonggao.knowledge_graph import KnowledgeGraph
    from tonggao.ontology_files import ontology_file
    from tonggao.query import questions

    with KnowledgeGraph(folder) as kg:
        dataset = to_rdflib(kg.store)
        dataset.parse(ontology_file("tonggao.ttl"))  # exports leave it out; questions show its labels
        given = parameters(kg.store)
        print(f"\n{sum(1 for _ in kg.store.quads()):,} quads\n")
        print("| question | pyoxigraph, ms | rdflib, ms | × |\n| --- | --- | --- | --- |")
        for question in questions():
            sparql, _ = filled(question, given)
            (raw,) = medians(partial(answer, kg.store, sparql))
            rows: list[Any] = []
            seconds = timed_out(lambda s=sparql, r=rows: r.extend(dataset.query(s)))  # type: ignore[misc]
            other = " (other rows)" if seconds is not None and len(rows) != len(answer(kg.store, sparql)) else ""
            found, times = (LONGEST, "over ") if seconds is None else (seconds, "")
            print(
                f"| {question.name} | {raw.clock * 1000:.1f} | {times}{found * 1000:,.0f} | {times}{found / raw.clock:,.0f}{other} |",
                flush=True,
            )


def parameters(store: GraphStore) -> dict[str, str]:
    """What the graph names most, for each parameter that some question needs."""
    picked = {}
    for name, query in PICKS.items():
        rows = answer(store, PREFIXES + query)
        picked[name] = rows[0][0].value if rows else ""
    return picked


def filled(question: Question, given: dict[str, str]) -> tuple[str, dict[str, str]]:
    """The query string with what the question needs, and that by name."""
    from tonggao.query import fill

    told = {parameter.name: given[parameter.name] for parameter in question.parameters if parameter.required}
    return fill(question, told), told


def answer(store: GraphStore, sparql: str) -> list[Any]:
    """All rows as raw pyoxigraph gives them."""
    rows: Any = store._store.query(sparql, use_default_graph_as_union=True)
    return list(rows)


def medians(*ways: Callable[[], object]) -> list[Seconds]:
    """What each takes, the ways in turns; the first round only warms up. Short answers get more rounds."""
    found: list[list[Seconds]] = [[] for _ in ways]
    begun = time.perf_counter()
    while len(found[-1]) <= ROUNDS or (time.perf_counter() - begun < 1 and len(found[-1]) < 10 * ROUNDS):
        gc.collect()
        for way, taken in zip(ways, found, strict=True):
            clock, processor = time.perf_counter(), time.process_time()
            way()
            taken.append(Seconds(time.perf_counter() - clock, time.process_time() - processor))
    return [Seconds(*map(statistics.median, zip(*taken[1:], strict=True))) for taken in found]


def timed_out(way: Callable[[], object]) -> float | None:
    """Seconds that it takes, or None where that is too long."""

    def stop(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(LONGEST)
    start = time.perf_counter()
    try:
        way()
    except TimeoutError:
        return None
    finally:
        signal.alarm(0)
    return time.perf_counter() - start


@contextmanager
def served(folder: Path) -> Iterator[Callable[[str], bytes]]:
    """A way to ask a server of its own for JSON, a connection each."""
    command = [sys.executable, "-m", "tonggao", "serve", "--store", str(folder), "--port", "0", "--deadline", str(LONGEST)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as server:
        try:
            assert server.stdout
            words = next(line for line in server.stdout if "http://" in line).split()
            address = urlsplit(next(word for word in words if word.startswith("http://")))
            headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/sparql-results+json"}

            def post(sparql: str) -> bytes:
                connection = http.client.HTTPConnection(address.netloc)
                connection.request("POST", "/sparql", urlencode({"query": sparql}), headers)
                response = connection.getresponse()
                body = response.read()
                connection.close()
                assert response.status == 200, body
                return body

            yield post
        finally:
            server.terminate()


if __name__ == "__main__":
    sys.exit(main())
