"""Corpus to graph: read, extract, describe, identify, store, and the files a user looks at."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from tonggao.claims import Claims
from tonggao.claims_file import Claimed, merge_claims, read_claims
from tonggao.describe import BASE, entities_lines, readout_iri, readout_lines
from tonggao.errors import TonggaoError
from tonggao.export import export_graph
from tonggao.extract import extract_claims
from tonggao.identify import identify
from tonggao.output_folder import GRAPH_FILE, PAGE_FILE, OutputFolder
from tonggao.read import Skipped, read_sources
from tonggao.read.sources import Source
from tonggao.store import GraphStore
from tonggao.view import write_graph_page

_BATCH = 500  # readouts loaded at once: bulk loads are fast, and this many stay small in memory
_SHOWN_REASONS = 10
_BASE_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|^`\\]*/")

_FILES: dict[str, Callable[[GraphStore, Path], object]] = {GRAPH_FILE: export_graph, PAGE_FILE: write_graph_page}

Item = TypeVar("Item")


class Progress(Protocol):
    """Hands on the items it is given and shows how far it got."""

    def __call__(self, items: Iterable[Item], what: str) -> Iterable[Item]: ...


def without_progress(items: Iterable[Item], what: str) -> Iterable[Item]:
    """The items, with nothing shown."""
    return items


@dataclass(frozen=True, slots=True)
class BuildSummary:
    """What a build did. ``claims`` counts the whole graph by kind; ``duplicates`` are (id, id of the same text)."""

    output: Path
    readouts: int
    read: int
    claims: dict[str, int]
    duplicates: tuple[tuple[str, str], ...]
    skipped: tuple[Skipped, ...]

    def as_text(self) -> str:
        """The summary as lines for people."""
        claims = sum(self.claims.values())
        lines = [f"{self.output}: readouts {self.readouts} (read now {self.read}) · claims {claims}"]
        lines.append("  " + " · ".join(f"{kind} {count}" for kind, count in self.claims.items()))
        lines += [f"  same text: {id_} is {first}" for id_, first in self.duplicates[:_SHOWN_REASONS]]
        if len(self.duplicates) > _SHOWN_REASONS:
            lines.append(f"  same text: {len(self.duplicates) - _SHOWN_REASONS} more")
        lines += [f"  skipped {count}: {reason}" for reason, count in _reasons(self.skipped)]
        if aside := sum(not item.fault for item in self.skipped):
            lines.append(f"  left aside {aside} files of other kinds")
        return "\n".join([*lines, f"  {self.output / GRAPH_FILE}", f"  {self.output / PAGE_FILE}"])


class NothingReadError(TonggaoError):
    """No source gave a readout; ``skipped`` says why of each."""

    def __init__(self, skipped: list[Skipped]) -> None:
        super().__init__("no readout could be read, so no graph was built")
        self.skipped = skipped


def build_output(
    sources: Iterable[Source],
    output: Path,
    *,
    date: str | None = None,
    base: str = BASE,
    progress: Progress = without_progress,
) -> BuildSummary:
    """Add the readouts in ``sources`` to the graph in the folder ``output``, made where there is none.

    A readout whose id is there replaces the one before. Readers see the new graph only when it is whole. Raises
    NothingReadError where no source gave a readout, TonggaoError for a bad date or base or an unwritable folder.
    """
    if not _BASE_IRI.fullmatch(base):
        raise TonggaoError(f"{base} is no base for IRIs; write an absolute one that ends in /")
    folder = OutputFolder(output)
    skipped: list[Skipped] = []
    with folder.next_generation() as generation:
        before = folder.find_current()
        extracted = _Counted(progress(_extracted(sources, date, skipped), "readouts read"))
        merge_claims(generation.claims, extracted, before.claims if before else None)
        if not extracted.count:
            raise NothingReadError(skipped)
        distinct = _DistinctTexts(read_claims(generation.claims))
        with GraphStore.open(generation.graph, base=base) as store:
            entities = identify(progress(_stored(distinct, store, base), "readouts stored"))
            store.replace_entities(entities_lines(entities, base))
            store.flush()
            for name, write in progress(_FILES.items(), "files written"):
                write(store, generation.folder / name)
        generation.write_base(base)
    folder.hand_out(generation, _FILES)
    return BuildSummary(
        output=output,
        readouts=distinct.count,
        read=extracted.count,
        claims=distinct.claims,
        duplicates=tuple(distinct.duplicates),
        skipped=tuple(skipped),
    )


def count_claims(claims: Claims) -> dict[str, int]:
    """How many claims of each kind there are, participations counted beside their events."""
    return {
        "persons": len(claims.persons),
        "posts": len(claims.posts),
        "organizations": len(claims.organizations),
        "events": len(claims.events),
        "participations": sum(len(event.participants) for event in claims.events),
        "requirements": len(claims.requirements),
        "concepts": len(claims.concepts),
        "definitions": len(claims.definitions),
        "concept relations": len(claims.concept_relations),
        "works": len(claims.works),
    }


class _Counted:
    """Hands on what it is given and counts it."""

    def __init__(self, items: Iterable[Claimed]) -> None:
        self._items = items
        self.count = 0

    def __iter__(self) -> Iterator[Claimed]:
        for item in self._items:
            self.count += 1
            yield item


class _DistinctTexts:
    """Hands on the first readout of each text, by id, and counts their claims. The others are duplicates."""

    def __init__(self, items: Iterable[Claimed]) -> None:
        self._items = items
        self.count = 0
        self.claims = count_claims(Claims())
        self.duplicates: list[tuple[str, str]] = []

    def __iter__(self) -> Iterator[Claimed]:
        first: dict[str, str] = {}
        for readout, claims in self._items:
            same = first.setdefault(readout.hash, readout.id)
            if same != readout.id:
                self.duplicates.append((readout.id, same))
                continue
            self.count += 1
            for kind, count in count_claims(claims).items():
                self.claims[kind] += count
            yield readout, claims


def _extracted(sources: Iterable[Source], date: str | None, skipped: list[Skipped]) -> Iterator[Claimed]:
    for found in read_sources(sources, date=date):
        if isinstance(found, Skipped):
            skipped.append(found)
        else:
            yield found, extract_claims(found)


def _stored(claimed: Iterable[Claimed], store: GraphStore, base: str) -> Iterator[Claimed]:
    """Store the graph of each readout on its way through."""
    batch: dict[str, list[str]] = {}
    for readout, claims in claimed:
        batch[readout_iri(readout.id, base)] = readout_lines(readout, claims, base)
        if len(batch) == _BATCH:
            store.replace_readouts(batch)
            batch = {}
        yield readout, claims
    store.replace_readouts(batch)


def _reasons(skipped: Iterable[Skipped]) -> list[tuple[str, int]]:
    """What was wrong, without what to do about it, and how often; commonest first."""
    return Counter(item.reason.split(";")[0] for item in skipped if item.fault).most_common()
