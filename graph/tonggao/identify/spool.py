"""Links of claims by printed names, a readout at a time: on disk until it is known who is who."""

import pickle
from collections.abc import Iterator, Sequence
from typing import IO, Literal, NamedTuple

from tonggao.identify.entities import ClaimLink, EntityKind

# ``event`` goes to the event that a claim of the readout reports, ``likened`` to the concept of a label, if it is one.
PrintedKind = EntityKind | Literal["likened"]


class PrintedLink(NamedTuple):
    """A link of the claim of that name, to what the printed words stand for, with a reason and its score."""

    claim: str
    link: ClaimLink
    kind: PrintedKind
    parts: tuple[str, ...]
    reason: str
    score: float


class Spool:
    """What was added, again and in that order, however much it is: ``file`` holds it, memory one readout's links."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._count = 0

    def add(self, readout: str, links: Sequence[PrintedLink]) -> None:
        # Plain tuples: a class's name with each of them would be half of the file.
        pickle.dump((readout, [tuple(link) for link in links]), self._file, pickle.HIGHEST_PROTOCOL)
        self._count += 1

    def __iter__(self) -> Iterator[tuple[str, list[PrintedLink]]]:
        self._file.flush()
        self._file.seek(0)
        for _ in range(self._count):
            readout, links = pickle.load(self._file)
            yield readout, list(map(PrintedLink._make, links))
