"""What a readout's page shows: its text, and its claims as the pages to read have them."""

from typing import Any

from tonggao.serve.search import index_of
from tonggao.store import GraphStore
from tonggao.view.excerpt import excerpt
from tonggao.view.network import read_network
from tonggao.view.page_data import readout_data


def readout_page(store: GraphStore, iri: str) -> dict[str, Any]:
    """The data of a readout's page."""
    with excerpt(store, [iri]) as part:
        network = read_network(part)
    source = network.graph["readouts"][iri]
    claims = list(network.graph["evidence"])
    shown = readout_data(network, iri, claims, list(network.edges(keys=True)))
    return {
        "kind": "readout",
        "iri": iri,
        "title": source.title,
        "date": source.date,
        "source": source.source,
        "url": source.url,
        "text": source.text,
        "data": shown,
        "neighbours": _neighbours(store, iri),
    }


def _neighbours(store: GraphStore, iri: str) -> list[dict[str, str] | None]:
    """The readouts before and after it by date."""
    ordered = index_of(store).readouts
    place = next(number for number, other in enumerate(ordered) if other.iri == iri)
    around = (ordered[place - 1] if place else None, ordered[place + 1] if place + 1 < len(ordered) else None)
    return [None if other is None else {"iri": other.iri, "title": other.zh} for other in around]
