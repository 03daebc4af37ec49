"""Brings the entities graph of a generation up to date: who is who, and the lines that follow."""

import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from tonggao.describe import LinksWriter, each_line, readout_iri
from tonggao.describe.history import merged_history, moved_links, replaced_lines
from tonggao.errors import REBUILD, TonggaoError
from tonggao.identify import HandDecisions
from tonggao.identify.facts import key_text
from tonggao.identify.identity import Identity
from tonggao.identify.memory import Memory
from tonggao.identify.records import Record
from tonggao.output_folder import Generation
from tonggao.pipeline.graph_lines import Difference, GraphLines
from tonggao.pipeline.progress import Progress


class EntitiesGraph:
    """The entities graph of one generation. Use it as a context manager; ``save`` once all is written.

    ``nodes`` and ``readouts`` are the entities and readouts, by node and IRI, of which something differs from the generation before.
    """

    def __init__(
        self, generation: Generation, before: Generation | None, base: str, decided: Generation | None, *, anew: bool
    ) -> None:
        """Of ``decided`` it is taken over who is who; with ``anew`` the store has nothing of the generation ``before``."""
        self.nodes: set[str] = set()
        self.readouts: set[str] = set()
        self._base = base
        self._anew = anew
        self._generation = generation
        self._moved: set[tuple[str, str]] = set()
        self._has_before = before is not None
        self._undecided = decided is None
        if before is not None and (not anew or before.lines.is_file()):  # an older version has none
            _copy(before.lines, generation.lines)
        if decided is not None:
            _copy(decided.identity, generation.identity)
        self.lines = GraphLines(generation.lines, base, int(generation.folder.name))
        self._memory = Memory(generation.identity)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._memory.__exit__(kind, error, trace)
        self.lines.__exit__(kind, error, trace)

    def save(self) -> None:
        self._memory.save()
        self.lines.save()

    def take_in(
        self, records: Iterable[Record], gone: Iterable[str], decisions: HandDecisions, *, all_: int
    ) -> Identity:
        """Decide who is who with the readouts that are new or changed, without those that are gone.

        Raises TonggaoError where these and what was taken over are not ``all_`` that there are.
        """
        identity = Identity(self._memory, records, gone, decisions=decisions)
        if (decided := self._memory.readouts()) != all_:
            raise TonggaoError(
                f"{self._generation.identity}: tells of {decided} readouts where there are {all_}; {REBUILD}"
            )
        return identity

    def count_claims(self, readout: str, counts: Mapping[str, int] | None) -> None:
        """Note how many claims of each kind a readout has that is new or changed; None where it is gone."""
        iri = readout_iri(readout, self._base)
        self.lines.replace_counts(iri, counts)
        if not self._anew:
            self.readouts.add(iri)

    def update(self, identity: Identity, copies: dict[str, list[str]], progress: Progress) -> Iterator[Difference]:
        """What is to be changed in the store, which with ``anew`` has none of it. ``copies`` are the ids of inputs that
        repeat a readout's text, by its id.
        """
        writer = LinksWriter(self._base)
        for readout in identity.removed:
            yield self._relinked(readout_iri(readout, self._base), [])
        for linked in progress(identity.links(), "readouts linked"):
            yield self._relinked(readout_iri(linked.readout, self._base), writer.lines(linked.decisions))
        of_copies = {
            readout_iri(id_, self._base): writer.copies_lines(id_, further) for id_, further in copies.items()
        }
        for iri, difference in self.lines.replace_copies(of_copies).items():
            self.readouts.add(iri)
            yield Difference([], of_copies.get(iri, [])) if self._anew else difference
        for key, part in identity.entities():
            lines = sorted(set(each_line(part, self._base)))
            differences = self.lines.replace_entity(key_text(key), lines)
            if self._anew:
                yield Difference([], lines)
            else:
                self.nodes.update(differences)
                yield from differences.values()
        if self._undecided and self._has_before:
            for difference in self.lines.remove_older():
                if not self._anew:
                    yield difference

    def history(self, known: Iterable[str]) -> list[str]:
        """The lines of the history graph: what is ``known`` of it, and what was replaced now."""
        newer = replaced_lines(self._moved, self.lines, self._base)
        return merged_history(known, newer, self.lines)

    def _relinked(self, iri: str, lines: list[str]) -> Difference:
        difference = self.lines.replace_links(iri, lines)
        if self._has_before:
            self._moved |= moved_links(*difference)
        if self._anew:
            return Difference([], lines)
        if difference.gone or difference.new:
            self.readouts.add(iri)
        return difference


def _copy(older: Path, newer: Path) -> None:
    if not older.is_file():
        raise TonggaoError(f"{older}: is missing; {REBUILD}")
    shutil.copyfile(older, newer)
