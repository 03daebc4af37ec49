"""The part of a graph that its page shows, from what Oxigraph is still loading: the files of shards, the tables beside the store."""

from collections.abc import Iterable, Sequence

from tonggao.describe.terms import subject_of
from tonggao.pipeline.graph_lines import GraphLines
from tonggao.pipeline.shards import ShardDone, read_quads
from tonggao.store import GraphStore


def newest_part(shards: Sequence[ShardDone], lines: GraphLines, newest: Sequence[str], base: str) -> GraphStore | None:
    """A store in memory with the graphs of these readouts, given by IRI, and what they have to do with entities.

    None where the shards do not hold them all: what was there before is in the store alone.
    """
    from tonggao.view.excerpt import linked, part_of

    wanted = set(newest)
    near = [done for done in shards if any(done.ends[0] <= iri <= done.ends[1] for iri in wanted)]
    graphs = {iri: quads for done in near for iri, quads in read_quads(done, wanted)}
    if len(graphs) < len(wanted):
        return None
    said = _Said(lines, base)
    nodes = {node for iri in newest for node in said.of_readout(iri)}
    return part_of(base, *graphs.values(), "".join(linked(nodes, said.about)).encode())


class _Said:
    """The lines of the entities graph by what they speak of."""

    def __init__(self, lines: GraphLines, base: str) -> None:
        self._lines = lines
        self._beginning = f"<{base}readout/"
        self._of_readouts: dict[str, dict[str, list[str]]] = {}

    def about(self, node: str) -> Iterable[str]:
        if node.startswith(self._beginning):
            return self.of_readout(node[1:-1].partition("#")[0]).get(node, ())
        return self._lines.entities([node])

    def of_readout(self, iri: str) -> dict[str, list[str]]:
        """What is said of a readout and its claims, by node."""
        known = self._of_readouts.get(iri)
        if known is None:
            known = self._of_readouts[iri] = {}
            for _, own in self._lines.links([iri]):
                for line in own:
                    known.setdefault(subject_of(line), []).append(line)
        return known
