"""Shards: some hundreds of readouts that one worker extracts and describes, into files of their own.

A shard's files appear whole, its counts last. Its name tells its content, so that a build after a killed one finds what
was done already.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from tonggao.claims_file import write_claims
from tonggao.describe import readout_iri, readout_lines
from tonggao.extract import extract_claims
from tonggao.pipeline.ledger import digest_of
from tonggao.pipeline.version import extraction_version
from tonggao.readout import Readout

_READOUTS = 300  # 40,000 quads: bulk loads of fewer are slower, of more need more memory
_CHARACTERS = 400_000


class Item(NamedTuple):
    """A readout to extract. ``described`` is False for a duplicate, whose graph the store does not get.

    ``stored`` says that the store holds an older graph of it.
    """

    readout: Readout
    described: bool
    stored: bool = False


@dataclass(frozen=True, slots=True)
class Shard:
    """Readouts to extract into the folder ``folder``, with IRIs that begin with ``base``."""

    folder: str
    base: str
    items: tuple[Item, ...]

    @property
    def name(self) -> str:
        """The same for the same readouts, base and version of tonggao."""
        parts = [extraction_version(), self.base, *(f"{digest_of(i.readout)} {i.described}" for i in self.items)]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]

    @property
    def replaced(self) -> tuple[str, ...]:
        """The ids of its readouts that the store holds an older graph of."""
        return tuple(item.readout.id for item in self.items if item.stored)

    def halves(self) -> list["Shard"]:
        """The shard in two, for finding out which readout breaks it."""
        middle = len(self.items) // 2
        return [Shard(self.folder, self.base, part) for part in (self.items[:middle], self.items[middle:]) if part]


@dataclass(frozen=True, slots=True)
class ShardDone:
    """A shard's files, the (id, reason) of each readout that could not be extracted, the ids with an older graph."""

    folder: str
    name: str
    failed: tuple[tuple[str, str], ...]
    replaced: tuple[str, ...] = ()

    @property
    def claims(self) -> Path:
        return Path(self.folder, f"{self.name}.claims.gz")

    @property
    def quads(self) -> Path:
        return Path(self.folder, f"{self.name}.nq")


def cut(items: Iterable[Item], folder: Path, base: str) -> Iterator[Shard]:
    """The items in shards, in order; the same items give the same shards."""
    part: list[Item] = []
    characters = 0
    for item in items:
        part.append(item)
        characters += len(item.readout.text)
        if len(part) == _READOUTS or characters >= _CHARACTERS:
            yield Shard(str(folder), base, tuple(part))
            part, characters = [], 0
    if part:
        yield Shard(str(folder), base, tuple(part))


def finished(shard: Shard) -> ShardDone | None:
    """What an earlier run made of the same shard, if it came to its end."""
    try:
        found = json.loads(_marker(shard.folder, shard.name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return ShardDone(shard.folder, shard.name, tuple(map(tuple, found["failed"])), shard.replaced)


def read_graphs(done: ShardDone) -> Iterator[tuple[str, list[str]]]:
    """The graphs of a finished shard: the readout's IRI and the graph's N-Quads lines, by IRI."""
    with done.quads.open(encoding="utf-8", newline="\n") as file:
        tail, lines = "", list[str]()
        for line in file:
            if not tail or not line.endswith(tail):
                if lines:
                    yield tail[2:-4], lines
                tail, lines = line[line.rindex(" <") :], []
            lines.append(line)
        if lines:
            yield tail[2:-4], lines


def make(shard: Shard) -> ShardDone:
    """Extract and describe the shard's readouts; its claims and quads are on disk when this returns."""
    claimed, lines, failed = [], [], []
    for readout, described, _ in shard.items:
        try:
            claims = extract_claims(readout)
            if described:
                lines.append((readout_iri(readout.id, shard.base), readout_lines(readout, claims, shard.base)))
        except Exception as error:  # a text that breaks a rule costs itself alone, and is named in the ledger
            failed.append(
                (readout.id, f"could not be extracted ({type(error).__name__}: {' '.join(str(error).split())})")
            )
        else:
            claimed.append((readout, claims))
    done = ShardDone(shard.folder, shard.name, tuple(failed), shard.replaced)
    write_claims(done.claims, claimed)
    _put(done.quads, "".join(line for _, graph in sorted(lines) for line in graph))
    _put(_marker(shard.folder, shard.name), json.dumps({"failed": failed}))
    return done


def _put(path: Path, content: str) -> None:
    # Named for its process: a killed build's worker may still be writing the same shard.
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    temporary.write_bytes(content.encode("utf-8"))
    os.replace(temporary, path)


def _marker(folder: str, name: str) -> Path:
    return Path(folder, f"{name}.done")
