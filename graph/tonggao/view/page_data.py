"""The data that the page carries for its script.

Nodes are objects without what can be told from the rest; the many small things are rows:
an edge is ``[from, to, relation, drawn, claims, order, name]``, a claim ``[readout, kind, rule, quotes, key]``, a quote
``[start, end]`` or, where the text is not there to be cut, ``[start, end, words, before, after]``. Trailing parts that
are empty are left off. ``common/model.js`` reads it.
"""

import json
from collections.abc import Callable, Sequence
from typing import Any

import networkx as nx

from tonggao.view.communities import Overview
from tonggao.view.drawing import draw
from tonggao.view.html import inert_json
from tonggao.view.look import label_lines, read_look
from tonggao.view.names import reading_file
from tonggao.view.network import Evidence, Quote, Source
from tonggao.view.pinyin import readings

MOST_DATA = 5_000_000  # bytes of data with the readouts' texts in it; a page of more has the quotes alone
_CONTEXT = 14  # characters kept on either side of a claim's first quote where its text is not there
_CLAIM_KINDS = (
    *("person", "post", "organization", "event", "participation"),
    *("requirement", "concept", "definition", "relation", "work"),
)


def page_data(
    graph: "nx.MultiDiGraph[str]", lines: "nx.Graph[str]", chosen: Sequence[str], overview: Overview | None
) -> dict[str, Any]:
    """Everything the page's script knows: nodes, relations, claims and readouts by number, and the first drawing."""
    numbers = {node: number for number, node in enumerate(graph)}
    network = draw(graph, lines, chosen, numbers)
    start_nodes, start_edges, _, _, _, options = network.get_network_data()
    data = {
        **graph_data(graph),
        "start": {"nodes": start_nodes, "edges": start_edges, "options": json.loads(options)},
        "pinyin": readings(name for _, seen in graph.nodes(data=True) for name in (seen["zh"], *seen["aliases"])),
        "views": read_look("views.json"),
    }
    if overview is not None:
        data["overview"] = {"parts": overview.parts, "lines": overview.lines, "left": overview.left}
        for node, part in overview.part_of.items():
            data["nodes"][numbers[node]]["part"] = part
    return data


def graph_data(graph: "nx.MultiDiGraph[str]") -> dict[str, Any]:
    """The graph itself as data, with the readouts' texts while all of it stays within ``MOST_DATA`` bytes."""
    sources: dict[str, Source] = graph.graph["readouts"]
    if sum(len(source.text.encode("utf-8")) for source in sources.values()) <= MOST_DATA:
        data = _graph_data(graph, with_text=True)
        if len(inert_json(data).encode("utf-8")) <= MOST_DATA:
            return data
    return _graph_data(graph, with_text=False)


def readout_data(
    graph: "nx.MultiDiGraph[str]", readout: str, claims: Sequence[str], edges: Sequence[tuple[str, str, str]]
) -> dict[str, Any]:
    """One readout as data: its text, its claims, and the nodes and relations that they speak of."""
    part: nx.MultiDiGraph[str] = nx.MultiDiGraph(base=graph.graph["base"])
    for node in dict.fromkeys([readout, *(end for edge in edges for end in edge[:2])]):
        part.add_node(node, **graph.nodes[node])
    own = set(claims)
    for u, v, relation in edges:
        said = [claim for claim in graph.edges[u, v, relation]["claims"] if claim in own]
        part.add_edge(u, v, key=relation, **{**graph.edges[u, v, relation], "claims": said})
    part.graph["evidence"] = {claim: graph.graph["evidence"][claim] for claim in claims}
    part.graph["readouts"] = {readout: graph.graph["readouts"][readout]}
    return _graph_data(part, with_text=True)


def _graph_data(graph: "nx.MultiDiGraph[str]", *, with_text: bool) -> dict[str, Any]:
    numbers = {node: number for number, node in enumerate(graph)}
    evidence: dict[str, Evidence] = graph.graph["evidence"]
    sources: dict[str, Source] = graph.graph["readouts"]
    source_numbers = {readout: number for number, readout in enumerate(sources)}
    claim_numbers = {claim: number for number, claim in enumerate(evidence)}
    rules = sorted({seen.rule for seen in evidence.values()})
    rule_numbers = {rule: number for number, rule in enumerate(rules)}

    def claim_row(claim: str, seen: Evidence) -> list[Any]:
        text = None if with_text else sources[seen.readout].text
        return _claim_row(claim, seen, (source_numbers[seen.readout], rule_numbers[seen.rule]), text)

    return {
        "base": graph.graph.get("base", ""),
        "nodes": [_node_data(graph, node) for node in graph],
        "edges": _edge_rows(graph, numbers.__getitem__, claim_numbers.__getitem__),
        "claims": [claim_row(claim, seen) for claim, seen in evidence.items()],
        "rules": rules,
        "claim_kinds": _CLAIM_KINDS,
        "readouts": [_source_data(graph, readout, numbers, with_text=with_text) for readout in sources],
        "looks": read_look(),
        "strings": read_look("strings.json"),
    }


def _node_data(graph: "nx.MultiDiGraph[str]", node: str) -> dict[str, Any]:
    seen = graph.nodes[node]
    kind, zh, en = seen["kind"], seen["zh"], seen["en"]
    key = node.removeprefix(graph.graph.get("base", ""))
    zh_lines, en_lines = label_lines(kind, zh), label_lines(kind, en) if en else None
    row = {
        "key": key if key != f"{kind}/{zh}" else None,
        "kind": kind,
        "type": seen.get("type"),
        "zh": zh,
        "en": en,
        "aliases": list(seen["aliases"]) or None,
        "date": seen.get("date"),
        "zh_lines": zh_lines if zh_lines != [zh] else None,
        "en_lines": en_lines if en_lines != [en] else None,
        "degree": seen.get("degree"),
    }
    return {name: value for name, value in row.items() if value is not None}


def _edge_rows(
    graph: "nx.MultiDiGraph[str]", number: Callable[[str], int], claim_number: Callable[[str], int]
) -> list[list[Any]]:
    rows = []
    for u, v, relation, edge in sorted(graph.edges(keys=True, data=True), key=lambda row: row[:3]):
        claims = [claim_number(claim) for claim in edge["claims"]]
        row = [number(u), number(v), relation.partition(":")[0], int(edge.get("drawn", True)), claims]
        rows.append(_without_tail([*row, edge.get("order"), edge.get("zh")]))
    return rows


def _claim_row(claim: str, seen: Evidence, numbers: tuple[int, int], text: str | None) -> list[Any]:
    readout, rule = numbers
    key = claim.rpartition("#")[2]
    kind = key.partition("-")[0]
    first = seen.quotes[0]
    usual = f"{kind}-{first.start}-{first.end}"
    quotes = [_quote_row(quote, text, context=_CONTEXT if quote is first else 0) for quote in seen.quotes]
    return _without_tail([readout, _CLAIM_KINDS.index(kind), rule, quotes, key if key != usual else None])


def _quote_row(quote: Quote, text: str | None, *, context: int) -> list[Any]:
    if text is None:
        return [quote.start, quote.end]  # the page cuts the words out of the text
    if quote.end - quote.start > context:  # long enough to speak for itself
        return [*quote]
    before = text[max(0, quote.start - context) : quote.start].rpartition("\n")[2]
    after = text[quote.end : quote.end + context].partition("\n")[0]
    return _without_tail([*quote, before, after])


def _without_tail(row: list[Any]) -> list[Any]:
    while row[-1] in (None, ""):
        row.pop()
    return row


def _source_data(
    graph: "nx.MultiDiGraph[str]", readout: str, numbers: dict[str, int], *, with_text: bool
) -> dict[str, Any]:
    source: Source = graph.graph["readouts"][readout]
    row = {
        "key": readout.removeprefix(graph.graph.get("base", "")),
        "title": source.title,
        "titled": False if not source.titled else None,
        "date": source.date,
        "source": source.source,
        "url": source.url,
        "node": numbers.get(readout),
        "text": source.text if with_text else None,
        "file": reading_file(readout),
    }
    return {name: value for name, value in row.items() if value is not None}
