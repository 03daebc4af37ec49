"""One build from beginning to end."""

import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from pyoxigraph import NamedNode

from tonggao.describe import BASE
from tonggao.errors import TonggaoError
from tonggao.identify.memory import Memory
from tonggao.identify.unheeded import unheeded
from tonggao.output_folder import GRAPH_FILE, HISTORY_FILE, PAGE_FILE, READING_FOLDER, Generation, OutputFolder, Writing
from tonggao.pipeline.anew import find_anew
from tonggao.pipeline.changes import Changes
from tonggao.pipeline.garbage import rare_collections
from tonggao.pipeline.ledger import Ledger, newest_readouts
from tonggao.pipeline.next_generation import NextGeneration
from tonggao.pipeline.progress import Progress, without_progress
from tonggao.pipeline.sending import send
from tonggao.pipeline.shards import Item, ShardDone, cut, fetch, forget
from tonggao.pipeline.shared import is_shared
from tonggao.pipeline.summary import BuildSummary, Remade
from tonggao.pipeline.version import extraction_version
from tonggao.pipeline.workers import Workers, local_workers
from tonggao.read.inputs import covered
from tonggao.read.sources import Fields, Source, read_all
from tonggao.store import GraphStore, StoreError
from tonggao.store.remote import RemoteStore

_BASE_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|^`\\]*/")
_LEDGER = "ledger.sqlite"
_FILES = (GRAPH_FILE, PAGE_FILE, HISTORY_FILE)
_MOST_TO_READ = 200  # readouts that get pages of their own unasked; of more these would outweigh the graph


@dataclass(frozen=True, slots=True)
class Options:
    """How to build.

    ``date`` is the publication date of all sources, ``base`` what IRIs begin with, ``fields`` what records call a
    key (text: content), ``jobs`` how many processes extract (None: one a core); with ``prune`` readouts that the sources hold no
    more leave the graph; ``scheduler`` is the address of a Dask cluster that extracts in place of this machine, ``shared`` the URL of
    a storage for what its workers make, where they do not see the output folder; ``store`` is the address of a SPARQL store that is
    kept in step with the graph; with ``reading`` every readout gets a page, which those of a small graph get anyway.
    """

    date: str | None = None
    base: str = BASE
    fields: Fields = field(default_factory=dict)
    jobs: int | None = None
    prune: bool = False
    scheduler: str | None = None
    shared: str | None = None
    store: str | None = None
    reading: bool = False


DEFAULTS = Options()


def build_output(
    sources: Iterable[Source], output: Path, options: Options = DEFAULTS, *, progress: Progress = without_progress
) -> BuildSummary:
    """Add the readouts in ``sources`` to the graph in the folder ``output``, made where there is none.

    A readout is known by its id: one with the same text and header is not extracted again, any other replaces it.
    Readers see the new graph only when it is whole. Raises NothingReadError where no source gave a readout,
    TonggaoError for a bad date, base or address of a store or an unwritable folder.
    """
    _check_addresses(options)
    named = list(sources)
    with rare_collections(), OutputFolder(output).writing() as writing, _next_ledger(writing) as ledger:
        anew = find_anew(ledger, writing.current, options.base)
        ledger.begin(f"{extraction_version()} {options.base}", anew=anew.all)
        changes = Changes(ledger, anew, prune=options.prune)
        with NextGeneration(writing, options.base, anew=anew.all, relinked=anew.links) as following:
            items = changes.of(progress(read_all(named, date=options.date, fields=options.fields), "readouts read"))
            shared = _extract(items, options, writing.shards, changes, following)
            ledger.forget_faults(None if options.prune else covered(named))
            ledger.settle()
            decided = _digest(writing.decisions)
            if ledger.changed() or anew.links or decided != (ledger.fact("decisions") or ""):
                generation, counts = following.finish(ledger, progress)
                reading = _reads(output, ledger, options)
                _write_page(following, generation, reading, newest_readouts(ledger, options.base))
                store = following.loaded()
                ledger.keep_fact("decisions", decided)
                anew.keep(ledger, generation)
                _publish(writing, generation, ledger, counts)
                _write_reading(store, output, reading)
            elif writing.current:
                ledger.save()
                _replace(writing.shards / _LEDGER, writing.current.ledger)
        for done in shared:
            forget(done)
        writing.hand_out(_FILES)
        if options.store and writing.current:
            _send(options.store, writing, ledger)
        return _summary(output, ledger, changes, anew.remade(changes.touched), _unheeded(writing))


def _check_addresses(options: Options) -> None:
    """Refuse a wrong base, or address of a store or storage, before the work."""
    if not _is_base(options.base):
        raise TonggaoError(f"{options.base} is no base for IRIs; write an absolute one that ends in /")
    if options.shared and not is_shared(options.shared):
        raise TonggaoError(f"{options.shared} is no URL of a storage; write it like s3://bucket/folder or file:///folder")
    if options.store:
        RemoteStore(options.store, base=options.base)


def _extract(
    items: Iterable[Item], options: Options, shards: Path, changes: Changes, following: NextGeneration
) -> list[ShardDone]:
    """Have all items extracted; the shards that lie in a shared storage, for removing them once the graph is published."""
    shared = []
    with _workers(options, shards) as workers:
        for done in workers.made(cut(items, options.shared or shards, options.base)):
            for id_, reason in done.failed:
                changes.fail(id_, reason)
            if done.name and options.shared:
                shared.append(done)
                following.add(fetch(done, shards))
            elif done.name:
                following.add(done)
    return shared


def _publish(writing: Writing, generation: Generation, ledger: Ledger, counts: Mapping[str, int]) -> None:
    """Let readers see a whole generation, with the ledger that tells what is in it and how many claims of each kind."""
    ledger.mark_stored()
    ledger.keep_fact("claims", json.dumps(counts))
    ledger.save()
    shutil.copyfile(writing.shards / _LEDGER, generation.ledger)
    writing.publish(generation)


def _is_base(base: str) -> bool:
    try:
        return bool(_BASE_IRI.fullmatch(NamedNode(base).value))
    except ValueError:  # loading trusts that IRIs are well-formed
        return False


def _reads(output: Path, ledger: Ledger, options: Options) -> str | None:
    """The folder of the reading pages, where there are or shall be any: those that are there are kept up to date."""
    small = ledger.readouts() <= _MOST_TO_READ
    return READING_FOLDER if small or options.reading or (output / READING_FOLDER).is_dir() else None


def _write_page(following: NextGeneration, generation: Generation, reading: str | None, newest: Sequence[str]) -> None:
    """Write the page of the graph, where it can be while that is still loading."""
    # Networkx and templates: for workers and an unchanged graph in vain.
    from tonggao.view import write_graph_page, write_part_page
    from tonggao.view.excerpt import MOST_READOUTS, count_nodes

    path = generation.folder / PAGE_FILE
    part = following.part(newest[:MOST_READOUTS]) if len(newest) > MOST_READOUTS else None
    if part is None:
        write_graph_page(following.loaded(), path, reading=reading, newest=newest)
    else:
        with part:
            write_part_page(part, path, reading=reading, total=lambda: count_nodes(following.loaded()))


def _write_reading(store: GraphStore, output: Path, reading: str | None) -> None:
    from tonggao.view import write_reading_pages

    if reading:
        write_reading_pages(store, output / reading, graph_page=output / PAGE_FILE)


def _send(url: str, writing: Writing, ledger: Ledger) -> None:
    """Bring the store at ``url`` up to date with what was published, and keep what it has got so far."""
    assert writing.current is not None
    base = writing.current.base
    try:
        with GraphStore.open(writing.current.graph, read_only=True, base=base) as store:
            send(store, RemoteStore(url, base=base), ledger, writing.current.folder.name)
    except StoreError as error:
        raise StoreError(f"{error}; the graph is built, and the same build sends what the store lacks") from error
    finally:
        ledger.save()
        _replace(writing.shards / _LEDGER, writing.current.ledger)


def _workers(options: Options, folder: Path) -> AbstractContextManager[Workers]:
    if options.scheduler is None:
        return local_workers(options.jobs)
    from tonggao.pipeline.cluster import cluster_workers  # Dask takes a second to import

    return cluster_workers(options.scheduler, options.shared or str(folder.absolute()))


def _next_ledger(writing: Writing) -> Ledger:
    """The ledger of this build: a copy of the last one's, or an empty one."""
    path = writing.shards / _LEDGER
    path.unlink(missing_ok=True)
    if writing.current and writing.current.ledger.exists():
        shutil.copyfile(writing.current.ledger, path)
    return Ledger(path)


def _digest(file: Path) -> str:
    """SHA-256 of a file as hex; empty where there is none."""
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else ""


def _replace(new: Path, old: Path) -> None:
    """Put a copy of ``new`` in the place of ``old``, whole at every moment."""
    temporary = old.with_name(f".{old.name}.new")
    shutil.copyfile(new, temporary)
    os.replace(temporary, old)


def _unheeded(writing: Writing) -> tuple[str, ...]:
    """What the decisions made by hand name that the graph has not."""
    if writing.current is None or not writing.decisions.is_file():
        return ()
    with Memory(writing.current.identity, read_only=True) as memory:
        return tuple(unheeded(writing.decisions, memory))


def _summary(output: Path, ledger: Ledger, changes: Changes, remade: Remade, faults: tuple[str, ...]) -> BuildSummary:
    counts = ledger.counts()
    duplicates = tuple(ledger.duplicates())
    return BuildSummary(
        output=output,
        readouts=ledger.readouts(),
        read=changes.read,
        claims=ledger.claims(),
        left_alone=ledger.left_alone(),
        duplicates=duplicates,
        skipped=tuple(changes.skipped),
        unchanged=counts["unchanged"],
        removed=changes.removed,
        kept=counts["kept"],
        remade=remade,
        gaps=tuple(ledger.gaps()),
        unheeded=faults,
    )
