"""The graph that a build is making: begun when something has changed, published when all of it is there."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from itertools import chain, groupby
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import Self

from tonggao.claims import Claims
from tonggao.claims_file import Claimed, ClaimsRun, merge_claims, read_claims
from tonggao.describe import each_line, links_lines, readout_iri, readout_lines
from tonggao.files import Run, merged, most_open, sorted_lines, writing
from tonggao.identify import collect, read_decisions
from tonggao.output_folder import GRAPH_FILE, Generation, Writing
from tonggao.pipeline.entity_files import differences, keep_history, read_lines, read_links, write_lines
from tonggao.pipeline.ledger import Ledger
from tonggao.pipeline.progress import Progress
from tonggao.pipeline.shards import ShardDone, read_rendered
from tonggao.pipeline.summary import count_claims
from tonggao.store import GraphStore
from tonggao.turtle import render, turtle_of

_OPEN = 64  # files open at a time
_LOADED = 3  # shards loaded at once: fewer cost more waiting for the disk, more need more memory
_SORTED = 50_000  # lines sorted at once
_PROMOTED = 500  # readouts loaded at once


class NextGeneration:
    """Takes finished shards in while others are being made. Use it as a context manager."""

    def __init__(self, writing: Writing, base: str, *, anew: bool) -> None:
        """With ``anew`` nothing of the generation before is taken over."""
        self._writing = writing
        self._base = base
        self._before = writing.current
        self._older = None if anew else writing.current
        self._loader = ThreadPoolExecutor(1)  # Oxigraph loads while this process reads and links
        self._loads: list[Future[None]] = []
        self._shards: list[ShardDone] = []
        self._waiting: list[ShardDone] = []
        self._opened: tuple[Generation, GraphStore] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loader.shutdown(wait=True, cancel_futures=True)
        if self._opened:
            self._opened[1].close()

    def add(self, done: ShardDone) -> None:
        """Take in a shard's claims and graphs, which replace older ones of the same readouts."""
        self._begin()
        self._shards.append(done)
        self._waiting.append(done)
        if len(self._waiting) == _LOADED:
            self._load_waiting()
        while self._loads and self._loads[0].done():
            self._loads.pop(0).result()

    def finish(self, ledger: Ledger, progress: Progress) -> tuple[Generation, GraphStore, dict[str, int]]:
        """The generation with its entities and Turtle, its store still open; how many claims of each kind it has."""
        generation, store = self._begin()
        self._load_waiting()
        older = self._older.claims if self._older else None
        runs = [ClaimsRun(done.claims, *done.ends) for done in self._shards]
        merge_claims(generation.claims, runs, older, keep=ledger.knows)
        counts = count_claims(Claims())
        self._link(generation, ledger, progress(_counted(_distinct(generation.claims, ledger), counts), "readouts linked"))
        outdated, promoted = ledger.outdated(), ledger.promoted()
        self._loads.append(self._loader.submit(self._bring_up_to_date, outdated, promoted))
        rendered = self._rendered(generation, ledger, bool(promoted))
        self._write_turtle(generation, progress(rendered, "readouts written"))
        for load in self._loads:
            load.result()
        keep_history(self._before, generation, self._base)
        generation.write_base(self._base)
        return generation, store, counts

    def _link(self, generation: Generation, ledger: Ledger, claimed: Iterable[Claimed]) -> None:
        """Write what claims are linked to, and the entities that follow."""
        further: dict[str, list[str]] = {}
        for id_, first in ledger.duplicates():
            further.setdefault(first, []).append(id_)
        with TemporaryFile(dir=generation.folder) as spool:
            settling = collect(claimed, spool).settle(read_decisions(self._writing.decisions))
            links = links_lines(settling.links(), further, self._base)
            write_lines(generation.links, ("".join(lines).encode() for _, lines in links))
            entities = (line.encode() for line in each_line(settling.entities(), self._base))
            write_lines(generation.entities, (line for line, _ in groupby(sorted_lines(entities, _SORTED))))

    def _bring_up_to_date(self, outdated: list[str], promoted: set[str]) -> None:
        generation, store = self._begin()
        store.remove_readouts(readout_iri(id_, self._base) for id_ in outdated)
        self._describe(store, generation, promoted)
        if self._older is None:
            store.add_entities(chain(read_lines(generation.entities), read_lines(generation.links)))
        else:
            for gone, new in differences(self._older, generation):
                store.change_entities(gone, new)
        store.flush()

    def _rendered(self, generation: Generation, ledger: Ledger, promoted: bool) -> Iterable[tuple[str, str]]:
        """The graphs of all readouts as Turtle: where the shards hold all of it, from them."""
        runs = [Run(partial(read_rendered, done), *done.ends) for done in self._shards]
        if self._older or promoted or most_open(runs) > _OPEN:
            return (
                (iri := readout_iri(readout.id, self._base), render(iri, readout_lines(readout, claims, self._base), self._base))
                for readout, claims in _distinct(generation.claims, ledger)
            )
        outdated = {readout_iri(id_, self._base) for id_ in ledger.outdated()}
        return (graph for graph in merged(runs) if graph[0] not in outdated)

    def _write_turtle(self, generation: Generation, rendered: Iterable[tuple[str, str]]) -> None:
        # Not from the store, which gives its terms back slowly.
        with writing(generation.folder / GRAPH_FILE) as out:
            links, entities = read_links(generation.links), read_lines(generation.entities)
            out.writelines(turtle_of(rendered, links, entities, self._base))

    def _begin(self) -> tuple[Generation, GraphStore]:
        if self._opened is None:
            generation = self._writing.make_generation()
            if self._older:
                with GraphStore.open(self._older.graph, read_only=True, base=self._base) as store:
                    store.copy_to(generation.graph)
            self._opened = generation, GraphStore.open(generation.graph, base=self._base)
        return self._opened

    def _load_waiting(self) -> None:
        shards, self._waiting = self._waiting, []
        self._loads.append(self._loader.submit(self._load, self._begin()[1], shards))

    def _load(self, store: GraphStore, shards: list[ShardDone]) -> None:
        store.remove_readouts(readout_iri(id_, self._base) for done in shards for id_ in done.replaced)
        store.load(done.quads for done in shards)

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


def _distinct(claims: Path, ledger: Ledger) -> Iterator[Claimed]:
    """The readout of each text, without those that repeat it."""
    return ((readout, found) for readout, found in read_claims(claims) if not ledger.is_duplicate(readout.id))


def _counted(claimed: Iterable[Claimed], counts: dict[str, int]) -> Iterator[Claimed]:
    for readout, claims in claimed:
        for kind, count in count_claims(claims).items():
            counts[kind] += count
        yield readout, claims
