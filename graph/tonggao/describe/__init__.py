"""Claims and entities as RDF: one graph a readout, one graph for the entities, no blank nodes.

``*_lines`` return sorted N-Quads lines, which is what is stored and compared; ``describe_*`` return the same as quads.
``ontology/README.md`` lists the triples.
"""

from pyoxigraph import Quad, RdfFormat, parse

from tonggao.claims import Claims
from tonggao.describe.entities import LinksWriter, each_line, entities_lines
from tonggao.describe.iris import BASE, entities_graph, readout_iri
from tonggao.describe.readouts import described, readout_lines
from tonggao.identify.entities import Entities
from tonggao.readout import Readout

__all__ = [
    "BASE",
    "LinksWriter",
    "describe_entities",
    "describe_readout",
    "described",
    "each_line",
    "entities_graph",
    "entities_lines",
    "readout_iri",
    "readout_lines",
]


def describe_readout(readout: Readout, claims: Claims, base: str = BASE) -> list[Quad]:
    """The quads of the readout's graph, in the order of their N-Quads lines."""
    return _quads(readout_lines(readout, claims, base))


def describe_entities(entities: Entities, base: str = BASE) -> list[Quad]:
    """The quads of the entities graph, in the order of their N-Quads lines."""
    return _quads(entities_lines(entities, base))


def _quads(lines: list[str]) -> list[Quad]:
    return list(parse("".join(lines), format=RdfFormat.N_QUADS))
