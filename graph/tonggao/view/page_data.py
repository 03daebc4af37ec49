"""The data that the page carries for its script."""

import json
from collections.abc import Sequence
from typing import Any

import networkx as nx

from tonggao.view.drawing import draw
from tonggao.view.look import label_lines, node_size, read_look
from tonggao.view.network import Evidence, Source

MOST_TEXT = 5_000_000  # bytes of readouts that a page carries; beyond that it has the quotes alone


def page_data(
    graph: "nx.MultiDiGraph[str]", lines: "nx.Graph[str]", chosen: Sequence[str], focus: str | None
) -> dict[str, Any]:
    """Everything the page's script knows: nodes, relations, claims and readouts by number, and the first drawing."""
    numbers = {node: number for number, node in enumerate(graph)}
    network = draw(graph, lines, chosen, numbers)
    start_nodes, start_edges, _, _, _, options = network.get_network_data()
    evidence: dict[str, Evidence] = graph.graph["evidence"]
    sources: dict[str, Source] = graph.graph["readouts"]
    claim_numbers = {claim: number for number, claim in enumerate(evidence)}
    source_numbers = {readout: number for number, readout in enumerate(sources)}
    with_text = sum(len(source.text.encode("utf-8")) for source in sources.values()) <= MOST_TEXT
    return {
        "focus": None if focus is None else numbers[focus],
        "nodes": [_node_data(graph, node) for node in graph],
        "edges": [
            _edge_data(numbers[u], numbers[v], relation, edge, claim_numbers)
            for u, v, relation, edge in sorted(graph.edges(keys=True, data=True), key=lambda row: row[:3])
        ],
        "claims": [_claim_data(evidence[claim], source_numbers, with_text=with_text) for claim in claim_numbers],
        "readouts": [
            _source_data(sources[readout], numbers.get(readout), with_text=with_text) for readout in source_numbers
        ],
        "start": {"nodes": start_nodes, "edges": start_edges, "options": json.loads(options)},
        "looks": read_look(),
        "strings": read_look("strings.json"),
    }


def _node_data(graph: "nx.MultiDiGraph[str]", node: str) -> dict[str, Any]:
    seen = graph.nodes[node]
    kind, zh, en = seen["kind"], seen["zh"], seen["en"]
    base: str = graph.graph.get("base", "")
    row = {
        "key": node.removeprefix(base) if base else node,
        "kind": kind,
        "zh": zh,
        "en": en,
        "aliases": list(seen["aliases"]) or None,
        "date": seen.get("date"),
        "zh_lines": label_lines(kind, zh),
        "en_lines": label_lines(kind, en) if en else None,
        "degree": seen["degree"],
        "size": node_size(kind, seen["degree"]),
    }
    return {name: value for name, value in row.items() if value is not None}


def _edge_data(start: int, end: int, relation: str, edge: dict[str, Any], claims: dict[str, int]) -> dict[str, Any]:
    row = {
        "from": start,
        "to": end,
        "relation": relation,
        "claims": [claims[claim] for claim in edge["claims"]],
        "drawn": edge["drawn"],
        "order": edge.get("order"),
        "zh": edge.get("zh"),
        "en": edge.get("en"),
    }
    return {name: value for name, value in row.items() if value is not None}


def _claim_data(evidence: Evidence, sources: dict[str, int], *, with_text: bool) -> dict[str, Any]:
    # A page that carries the text needs no second copy of the words: it slices them.
    quotes: list[list[Any]] = [
        [quote.start, quote.end] if with_text else [quote.start, quote.end, quote.exact] for quote in evidence.quotes
    ]
    return {"readout": sources[evidence.readout], "rule": evidence.rule, "quotes": quotes}


def _source_data(source: Source, number: int | None, *, with_text: bool) -> dict[str, Any]:
    row = {**source._asdict(), "node": number, "text": source.text if with_text else None}
    return {name: value for name, value in row.items() if value is not None}
