"""Compares what the sources hold with what the last build made of them: what is to be extracted, what has gone."""

from collections.abc import Iterable, Iterator

from tonggao.claims_file import read_claims
from tonggao.pipeline.anew import Anew
from tonggao.pipeline.ledger import Ledger
from tonggao.pipeline.shards import Item
from tonggao.pipeline.summary import NothingReadError
from tonggao.read import Skipped
from tonggao.read.sources import taken
from tonggao.readout import Readout


class Changes:
    """The readouts that have to be extracted. Once all are handed on, the counts and ``skipped`` are complete."""

    def __init__(self, ledger: Ledger, anew: Anew, *, prune: bool) -> None:
        """``anew`` says what has to be extracted though it is unchanged, readouts that are not read now included."""
        self._ledger = ledger
        self._anew = anew
        self._prune = prune
        self.skipped: list[Skipped] = []
        self.removed = 0
        self.read = 0
        self.touched = 0

    def of(self, found: Iterable[tuple[str, Readout | Skipped]]) -> Iterator[Item]:
        """What is to be extracted, among what was found and its origin. Raises NothingReadError where nothing was."""
        there = False
        for origin, one in found:
            if isinstance(one, Skipped):
                self._skip(one)
                continue
            noted = self._ledger.note(origin, one)
            there = True
            if noted == "taken":
                self._skip(taken(one.id, origin, self._ledger.origin(one.id)))
            elif noted == "fresh":
                yield self._item(one)
            elif noted == "unchanged" and self._anew.touches(one):
                yield self._touched(one)
        if not there:
            raise NothingReadError(self.skipped)
        if self._prune:
            self.removed = self._ledger.prune()
        if self._anew.older and self._ledger.unseen():
            for readout, _ in read_claims(self._anew.older):
                if self._ledger.is_unseen(readout.id) and self._anew.touches(readout):
                    yield self._touched(readout)

    def fail(self, id_: str, reason: str) -> None:
        """Enter that a readout could not be extracted."""
        self.skipped.append(self._ledger.fail(id_, reason))

    def _touched(self, readout: Readout) -> Item:
        self._ledger.refresh(readout.id)
        self.touched += 1
        return self._item(readout)

    def _item(self, readout: Readout) -> Item:
        self.read += 1
        return Item(readout, *self._ledger.claim_text(readout))

    def _skip(self, skipped: Skipped) -> None:
        self._ledger.fault(skipped)
        self.skipped.append(skipped)
