"""The graph as it can be drawn: a networkx graph of entities, read from the store by queries alone.

Nodes are keyed by IRI and carry ``kind`` (a class of ``look.json``), ``zh``, ``en``, ``aliases`` and ``date``, events
their ``type`` too; requirements and definitions are claims that have their words as ``zh``. Edges are keyed by relation
and carry ``claims`` (IRIs in text order; none where a body is under another), ``order`` (printed order, where there is
one) and ``zh`` (only where the text itself names the relation). ``graph.graph`` carries
``evidence`` (claim IRI -> Evidence, in text order), ``readouts`` (readout IRI -> Source) and ``base`` (what all IRIs
begin with), and ``total``, which counts the nodes of the whole, where that has more. Nodes come in a fixed order: readouts and
entities by IRI, claims as they stand in the texts.
"""

from collections.abc import Iterable
from importlib.resources import files
from typing import Any, NamedTuple

import networkx as nx
from pyoxigraph import Literal

from tonggao.describe.vocabulary import EVENT_NAMES
from tonggao.store import GraphStore


class Quote(NamedTuple):
    """Exact words of a readout: ``exact`` is its text[start:end], in code points."""

    start: int
    end: int
    exact: str


class Evidence(NamedTuple):
    """What stands behind one claim; quotes in text order, none inside another."""

    readout: str
    rule: str
    quotes: tuple[Quote, ...]


class Source(NamedTuple):
    """A readout as the page shows it; one without a title is known by its id, and not ``titled``."""

    title: str
    date: str | None
    source: str | None
    url: str | None
    text: str
    titled: bool


Row = dict[str, str]


def read_network(store: GraphStore) -> "nx.MultiDiGraph[str]":
    """Everything in the store that can be drawn. The same store content gives the same network in the same order."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    sources = _read_sources(store)
    evidence = _read_evidence(store)
    for readout, source in sources.items():
        graph.add_node(readout, kind="readout", zh=source.title, en=None, aliases=(), date=source.date)
    _add_entities(graph, store)
    words = {row["claim"]: (row["kind"], row["quote"]) for row in _rows(store, "words.rq")}
    for claim in evidence:
        if claim in words:
            kind, quote = words[claim]
            graph.add_node(claim, kind=kind, zh=quote, en=None, aliases=())
    _add_links(graph, store, evidence)
    _add_superiors(graph, store)
    _tie_to_readouts(graph, evidence)
    graph.remove_nodes_from([node for node, degree in list(graph.degree()) if not degree and node not in sources])
    graph.graph.update(evidence=evidence, readouts=sources, base=store.base)
    return graph


def _rows(store: GraphStore, name: str) -> list[Row]:
    """The sorted rows of one of this folder's queries; an unbound variable is empty."""
    found = store.select(files(__package__).joinpath("queries", name).read_text(encoding="utf-8"))
    rows = [{variable: _value(term) for variable, term in row.items()} for row in found]
    return sorted(rows, key=lambda row: tuple(row.values()))


def _value(term: object) -> str:
    """A term's value; a name in another language than Chinese keeps its tag after a line feed."""
    if isinstance(term, Literal):
        return f"{term.value}\n{term.language}" if term.language and term.language != "zh" else term.value
    return str(getattr(term, "value", ""))


def _read_sources(store: GraphStore) -> dict[str, Source]:
    return {
        row["readout"]: Source(
            title=row["title"] or row["id"],
            date=row["date"] or None,
            source=row["source"] or None,
            url=row["url"] or None,
            text=row["text"],
            titled=bool(row["title"]),
        )
        for row in _rows(store, "readouts.rq")
    }


def _read_evidence(store: GraphStore) -> dict[str, Evidence]:
    quotes: dict[str, set[Quote]] = {}
    heads: dict[str, tuple[str, str]] = {}
    for row in _rows(store, "evidence.rq"):
        claim = row["claim"]
        quotes.setdefault(claim, set()).add(Quote(int(row["start"]), int(row["end"]), row["exact"]))
        heads[claim] = (row["readout"], row["rule"])
    evidence = {claim: Evidence(*heads[claim], outermost(quotes[claim])) for claim in heads}
    return dict(sorted(evidence.items(), key=lambda item: (*_place_in_text(item[1]), item[0])))


def outermost(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """The quotes in text order without those that lie inside another: they would only repeat its words."""
    kept: list[Quote] = []
    for quote in sorted(quotes, key=lambda quote: (quote.start, -quote.end)):
        if not kept or quote.end > kept[-1].end:
            kept.append(quote)
    return tuple(kept)


def _add_entities(graph: "nx.MultiDiGraph[str]", store: GraphStore) -> None:
    for row in _rows(store, "entities.rq"):
        entity, kind = row["entity"], row["class"].rpartition("#")[2]
        if entity not in graph:
            type_ = kind if kind in EVENT_NAMES else None
            kind = "event" if type_ else kind.lower()
            graph.add_node(entity, kind=kind, type=type_, zh="", en=None, aliases=(), date=row["date"] or None)
        node = graph.nodes[entity]
        name, _, language = row["name"].partition("\n")
        if row["preferred"] == "true" and not language and not node["zh"]:
            node["zh"] = name
        elif language and node["en"] is None:  # English, or pinyin where a name has no English
            node["en"] = name
        elif name not in node["aliases"]:
            node["aliases"] += (name,)
    for entity, node in graph.nodes(data=True):
        node["zh"] = node["zh"] or node["en"] or entity.rpartition("/")[2]


def _add_links(graph: "nx.MultiDiGraph[str]", store: GraphStore, evidence: dict[str, Evidence]) -> None:
    links: dict[tuple[str, str, str], tuple[str, list[Row]]] = {}
    for row in _rows(store, "links.rq"):
        start, end, relation = row["from"], row["to"], row["relation"]
        if start in graph and end in graph and row["claim"] in evidence:
            # An aspect is a relation of its own for every name that texts give it.
            key = f"{relation}:{row['named']}" if row["named"] else relation
            links.setdefault((start, end, key), (row["named"], []))[1].append(row)
    for (start, end, key), (named, rows) in links.items():
        claims = sorted({row["claim"] for row in rows}, key=lambda claim: (*_place_in_text(evidence[claim]), claim))
        attributes: dict[str, Any] = {"claims": tuple(claims)}
        orders = [int(row["order"]) for row in rows if row["order"]]
        if orders:
            attributes["order"] = min(orders)
        if named:
            attributes["zh"] = named
        graph.add_edge(start, end, key=key, **attributes)


def _add_superiors(graph: "nx.MultiDiGraph[str]", store: GraphStore) -> None:
    """Tie bodies that claims are about to those above them; no claim says so, their names do."""
    above = {row["body"]: row["superior"] for row in _rows(store, "superiors.rq") if row["superior"] in graph}
    spoken_of = [body for body in above if body in graph and graph.degree(body)]
    for body in spoken_of:
        while (superior := above.get(body)) is not None and not graph.has_edge(body, superior, "under"):
            graph.add_edge(body, superior, key="under", claims=())
            body = superior


def _place_in_text(evidence: Evidence) -> tuple[str, int, int]:
    first = evidence.quotes[0]
    return evidence.readout, first.start, first.end


def _tie_to_readouts(graph: "nx.MultiDiGraph[str]", evidence: dict[str, Evidence]) -> None:
    """Tie what no mention names (a post, one end of a concept relation) to the readouts that speak of it."""
    readouts = {node for node in graph if graph.nodes[node]["kind"] == "readout"}
    for node in [node for node in graph if node not in readouts and readouts.isdisjoint(graph.predecessors(node))]:
        claims: dict[str, list[str]] = {}
        for _, _, edge in [*graph.in_edges(node, data=True), *graph.out_edges(node, data=True)]:
            for claim in edge["claims"]:
                claims.setdefault(evidence[claim].readout, []).append(claim)
        for readout in sorted(claims):
            ordered = sorted(set(claims[readout]), key=lambda claim: (*_place_in_text(evidence[claim]), claim))
            graph.add_edge(readout, node, key="mentions", claims=tuple(ordered))
