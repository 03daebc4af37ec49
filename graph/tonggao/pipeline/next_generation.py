"""The graph that a build is making: begun when something has changed, published when all of it is there."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from tonggao.claims import Claims
from tonggao.claims_file import ClaimsRun, merge_claims, read_claims
from tonggao.describe import readout_iri, readout_lines
from tonggao.describe.history import read_history
from tonggao.files import writing
from tonggao.identify import read_decisions
from tonggao.identify.records import Record
from tonggao.output_folder import GRAPH_FILE, HISTORY_FILE, Generation, Writing
from tonggao.pipeline.entities_graph import EntitiesGraph
from tonggao.pipeline.graph_lines import Difference, GraphLines
from tonggao.pipeline.ledger import Ledger
from tonggao.pipeline.loads import Loads, give_back, write_pieces
from tonggao.pipeline.newest_part import newest_part
from tonggao.pipeline.progress import Progress
from tonggao.pipeline.rendered import from_claims, from_shards, from_store
from tonggao.pipeline.shards import ShardDone, read_said, said_of
from tonggao.pipeline.summary import count_claims
from tonggao.pipeline.turtle_file import TurtleFile
from tonggao.store import GraphStore

_PROMOTED = 500  # readouts loaded at once
_LINES = 10_000  # of the entities graph changed at a time: two such parts are in memory
_AHEAD = 1  # changes that may wait for the store: it is slower than what makes them


class NextGeneration:
    """Takes finished shards in while others are being made. Use it as a context manager."""

    def __init__(self, writing: Writing, base: str, *, anew: bool, relinked: bool) -> None:
        """With ``anew`` nothing of the generation before is taken over, with ``relinked`` nothing that was decided of who is who."""
        self._writing = writing
        self._base = base
        self._before = writing.current
        self._older = None if anew else writing.current
        self._relinked = relinked and not anew
        self._loads = Loads(self._load)  # Oxigraph loads while this process reads and links
        self._shards: list[ShardDone] = []
        self._opened: tuple[Generation, GraphStore] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loads.__exit__(kind, error, trace)
        if self._opened:
            self._opened[1].close()

    def add(self, done: ShardDone) -> None:
        """Take in a shard's claims and graphs, which replace older ones of the same readouts."""
        store = self._begin()[1]
        self._shards.append(done)
        replaced = [readout_iri(id_, self._base) for id_ in done.replaced]
        self._loads.add(done.quads, partial(store.remove_readouts, replaced) if replaced else None)

    def finish(self, ledger: Ledger, progress: Progress) -> tuple[Generation, dict[str, int]]:
        """The generation with its entities and Turtle; how many claims of each kind it has. Its store may still be loading."""
        generation = self._begin()[0]
        self._loads.start()
        older = self._older.claims if self._older else None
        runs = [ClaimsRun(done.claims, *done.ends) for done in self._shards]
        merge_claims(generation.claims, runs, older, keep=ledger.knows)
        self._loads.do(self._replace_readouts, ledger.outdated(), ledger.promoted())
        taken_over = None if self._relinked else self._older
        with EntitiesGraph(generation, self._before, self._base, taken_over, anew=self._older is None) as entities:
            self._link(entities, ledger, progress)
            self._write_turtle(entities, ledger, progress)
            self._keep_history(entities)
            entities.save()
            counts = entities.lines.counts()
        give_back()  # what linking took, before the page is written
        generation.write_base(self._base)
        return generation, count_claims(Claims()) | counts

    def part(self, newest: Sequence[str]) -> GraphStore | None:
        """A store in memory of these readouts, given by IRI, while all is still loading; None where that does not hold them all."""
        if self._older is not None:
            return None
        generation = self._begin()[0]
        with GraphLines(generation.lines, self._base) as lines:
            return newest_part(self._shards, lines, newest, self._base)

    def loaded(self) -> GraphStore:
        """The store with all in it."""
        self._loads.wait()
        return self._begin()[1]

    def _link(self, entities: EntitiesGraph, ledger: Ledger, progress: Progress) -> None:
        """Decide who is who, and have the store take in what follows."""
        outdated = ledger.outdated()
        for id_ in outdated:
            entities.count_claims(id_, None)
        decisions = read_decisions(self._writing.decisions)
        identity = entities.take_in(self._said(entities, ledger), outdated, decisions, all_=ledger.readouts())
        copies: dict[str, list[str]] = {}
        for id_, first in ledger.duplicates():
            copies.setdefault(first, []).append(id_)
        self._change_entities(entities.update(identity, copies, progress))
        self._loads.do(self._begin()[1].flush)  # what waits in memory would not be in the next generation's copy

    def _said(self, entities: EntitiesGraph, ledger: Ledger) -> Iterator[Record]:
        """What is new of what readouts say, without those that repeat another's text."""
        left = ledger.originals() if self._relinked else ledger.promoted()
        for done in self._shards:
            for record, counts in read_said(done):
                if not ledger.is_duplicate(record.id):
                    left.discard(record.id)
                    entities.count_claims(record.id, counts)
                    yield record
        for readout, claims in read_claims(self._begin()[0].claims) if left else ():
            if readout.id in left:
                entities.count_claims(readout.id, count_claims(claims))
                yield said_of(readout, claims)

    def _write_turtle(self, entities: EntitiesGraph, ledger: Ledger, progress: Progress) -> None:
        generation, store = self._begin()
        file = TurtleFile(generation.folder / GRAPH_FILE, entities.lines, self._base)
        if self._older is not None and not self._relinked:
            self._loads.wait()  # what is not new is read from the store
            changed = progress(from_store(store, entities.readouts, self._shards), "readouts written")
            if file.write_changed(self._writing.written(GRAPH_FILE), entities.nodes, changed):
                return
        graphs = None if self._older or ledger.promoted() else from_shards(self._shards)
        gone = {readout_iri(id_, self._base) for id_ in ledger.outdated()}
        rendered = (
            from_claims(generation, ledger, self._base) if graphs is None else (g for g in graphs if g[0] not in gone)
        )
        file.write_whole(progress(rendered, "readouts written"))

    def _keep_history(self, entities: EntitiesGraph) -> None:
        """Write what was replaced so far, up to this generation: for the next build and for the user."""
        if self._before is None:
            return
        generation, file = self._begin()[0], self._before.history
        known = read_history(file)
        history = "".join(entities.history(known)).encode()
        if known or history:
            for path in (generation.history, generation.folder / HISTORY_FILE):
                with writing(path) as out:
                    out.write(history)

    def _replace_readouts(self, outdated: list[str], promoted: set[str]) -> None:
        generation, store = self._begin()
        store.remove_readouts(readout_iri(id_, self._base) for id_ in outdated)
        self._describe(store, generation, promoted)

    def _change_entities(self, differences: Iterable[Difference]) -> None:
        """Have the store take in what changes in the graph of the entities while it is being found."""
        store = self._begin()[1]
        if self._older is None:
            for path in write_pieces((one.new for one in differences if one.new), self._writing.shards, "entities"):
                self._loads.add(path)
                self._loads.start()
            return
        gone, new = list[str](), list[str]()
        for difference in differences:
            gone += difference.gone
            new += difference.new
            if len(gone) + len(new) > _LINES:
                self._loads.do(store.change_entities, gone, new)
                self._loads.wait(_AHEAD)
                gone, new = [], []
        self._loads.do(store.change_entities, gone, new)

    def _begin(self) -> tuple[Generation, GraphStore]:
        if self._opened is None:
            generation = self._writing.make_generation()
            if self._older:
                with GraphStore.open(self._older.graph, read_only=True, base=self._base) as store:
                    store.copy_to(generation.graph)
            self._opened = generation, GraphStore.open(generation.graph, base=self._base)
        return self._opened

    def _load(self, paths: Iterable[Path]) -> None:
        self._begin()[1].load(paths)

    def _describe(self, store: GraphStore, generation: Generation, ids: set[str]) -> None:
        """Store the graphs of readouts that no shard has described, from their claims."""
        if not ids:
            return
        batch: dict[str, list[str]] = {}
        for readout, claims in read_claims(generation.claims):
            if readout.id in ids:
                batch[readout_iri(readout.id, self._base)] = readout_lines(readout, claims, self._base)
            if len(batch) == _PROMOTED:
                store.replace_readouts(batch)
                batch = {}
        store.replace_readouts(batch)
