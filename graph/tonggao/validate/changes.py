"""Validates what changed since it was last found sound, or everything, and remembers what is sound."""

from collections.abc import Iterator

from tonggao.describe.iris import entities_graph, readout_iri
from tonggao.output_folder import SOUND_FILE, Generation
from tonggao.store import GraphStore
from tonggao.validate.checks import ENTITIES, Finding, validate_graphs, validate_store
from tonggao.validate.record import Record


class Validation:
    """Iterates over the findings; when it has come to its end, what was found sound is not looked at next time.

    ``graphs`` is how many there are, ``checked`` how many of them are looked at.
    """

    def __init__(self, store: GraphStore, generation: Generation, *, language: str, everything: bool) -> None:
        """Of the graph of one generation; with ``everything``, what did not change is looked at too."""
        self._store = store
        self._language = language
        self._record = Record(generation.folder.parent / SOUND_FILE)
        self._states = _states(store, generation)
        self._wanted = list(self._states) if everything else self._record.changed(self._states)
        self._everything = everything
        self.graphs, self.checked = len(self._states), len(self._wanted)

    def __iter__(self) -> Iterator[Finding]:
        unsound = set()
        for finding in self._findings():
            unsound.add(self._graph(finding))
            yield finding
        sound = {graph: self._states[graph] for graph in self._wanted if graph not in unsound}
        self._record.keep(sound, unsound)

    def _findings(self) -> Iterator[Finding]:
        if self._everything:
            return validate_store(self._store, language=self._language)
        return validate_graphs(self._store, self._wanted, language=self._language)

    def _graph(self, finding: Finding) -> str:
        base = self._store.base
        return entities_graph(base) if finding.readout == ENTITIES else readout_iri(finding.readout, base)


def _states(store: GraphStore, generation: Generation) -> dict[str, str]:
    """What each graph was made from: a readout's text, header and extraction; the entities come from all of them."""
    from tonggao.pipeline.ledger import Ledger  # brings the lexicon, which reading a graph does not need

    with Ledger(generation.ledger, read_only=True) as ledger:
        states = {readout_iri(id_, store.base): state for id_, state in ledger.states()}
    return states | {entities_graph(store.base): f"generation {generation.folder.name}"}
