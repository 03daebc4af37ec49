"""Shards: some hundreds of readouts that one worker extracts and describes, into files of their own.

A shard's files appear whole, its counts last. Its name tells its content, so that a build after a killed one finds what
was done already.
"""

import hashlib
import json
import os
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tonggao.claims import Claims
from tonggao.claims_file import line_of, write_lines
from tonggao.describe import described, readout_iri
from tonggao.extract import extract_claims
from tonggao.extracted import fault
from tonggao.identify.authority import concept_authority
from tonggao.identify.records import Record, record, record_of
from tonggao.identify.said import say
from tonggao.pipeline.ledger import digest_of
from tonggao.pipeline.shared import download, is_shared, read_file, remove, upload
from tonggao.pipeline.summary import count_claims
from tonggao.pipeline.version import shard_version
from tonggao.readout import Readout
from tonggao.turtle import render_said

_READOUTS = 300  # 40,000 quads: bulk loads of fewer are slower, of more need more memory
_CHARACTERS = 400_000
_FORM = "3"  # of the files: one more where a version writes others


class Item(NamedTuple):
    """A readout to extract. ``described`` is False for a duplicate, whose graph the store does not get.

    ``stored`` says that the store holds an older graph of it.
    """

    readout: Readout
    described: bool
    stored: bool = False


@dataclass(frozen=True, slots=True)
class Shard:
    """Readouts to extract into ``folder``, a path or a shared storage's URL, with IRIs that begin with ``base``."""

    folder: str
    base: str
    items: tuple[Item, ...]

    @property
    def name(self) -> str:
        """The same for the same readouts, base and version of tonggao."""
        parts = [_FORM, shard_version(), self.base, *(f"{digest_of(i.readout)} {i.described}" for i in self.items)]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]

    @property
    def ends(self) -> tuple[str, str]:
        """The first and the last of its readouts' IRIs."""
        iris = [readout_iri(item.readout.id, self.base) for item in self.items]
        return min(iris), max(iris)

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
    """A shard's files, the (id, reason) of each readout that could not be extracted, the ids with an older graph.

    No IRI of its readouts comes before or after its ``ends``.
    """

    folder: str
    name: str
    failed: tuple[tuple[str, str], ...]
    replaced: tuple[str, ...] = ()
    ends: tuple[str, str] = ("", "")

    @property
    def files(self) -> tuple[Path, ...]:
        return self.claims, self.said, self.quads, self.rendered

    @property
    def claims(self) -> Path:
        return Path(self.folder, f"{self.name}.claims.jsonl")

    @property
    def said(self) -> Path:
        return Path(self.folder, f"{self.name}.said.jsonl")

    @property
    def quads(self) -> Path:
        return Path(self.folder, f"{self.name}.nq")

    @property
    def rendered(self) -> Path:
        return Path(self.folder, f"{self.name}.ttl")


def cut(items: Iterable[Item], folder: Path | str, base: str) -> Iterator[Shard]:
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
        if is_shared(shard.folder):
            found = json.loads(read_file(f"{shard.folder}/{shard.name}.done") or b"")
        else:
            found = json.loads(_marker(shard.folder, shard.name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return ShardDone(shard.folder, shard.name, tuple(map(tuple, found["failed"])), shard.replaced, shard.ends)


def read_rendered(done: ShardDone) -> Iterator[tuple[str, str]]:
    """The graphs of a finished shard as Turtle with places for links, each behind its readout's IRI, by IRI."""
    with done.rendered.open("rb") as file:
        while header := file.readline():
            iri, size, _ = header.decode().rsplit(" ", 2)
            yield iri, file.read(int(size)).decode()


def read_quads(done: ShardDone, wanted: Container[str]) -> Iterator[tuple[str, bytes]]:
    """The graphs of a finished shard that are wanted, by IRI, as N-Quads, each behind its readout's IRI."""
    at = 0
    with done.rendered.open("rb") as index, done.quads.open("rb") as quads:
        while header := index.readline():
            iri, size, length = header.decode().rsplit(" ", 2)
            index.seek(int(size), os.SEEK_CUR)
            if iri in wanted:
                quads.seek(at)
                yield iri, quads.read(int(length))
            at += int(length)


def read_said(done: ShardDone) -> Iterator[tuple[Record, dict[str, int]]]:
    """What a finished shard's readouts say of whom, and how many claims of each kind each has."""
    with done.said.open("rb") as file:
        for line in file:
            counts, _, said = line.decode().partition("\t")
            yield record_of(said), json.loads(counts)


def said_of(readout: Readout, claims: Claims) -> Record:
    """What a readout says of whom."""
    return record(say(readout, claims, concept_authority()))


def _said_line(readout: Readout, claims: Claims) -> bytes:
    return f"{json.dumps(count_claims(claims))}\t{said_of(readout, claims).as_line()}\n".encode()


def make(shard: Shard) -> ShardDone:
    """Extract and describe the shard's readouts; its claims and quads are on disk when this returns."""
    if not is_shared(shard.folder):
        return _make(shard)
    with TemporaryDirectory(prefix="tonggao-") as here:
        done = _make(replace(shard, folder=here))
        upload([*done.files, _marker(here, done.name)], shard.folder)
        return replace(done, folder=shard.folder)


def fetch(done: ShardDone, folder: Path) -> ShardDone:
    """A shard that lies in a shared storage, in a folder of this machine."""
    download([file.name for file in done.files], done.folder, folder)
    return replace(done, folder=str(folder))


def forget(done: ShardDone) -> None:
    """Remove a shard from a shared storage."""
    remove([f"{done.name}.done", *(file.name for file in done.files)], done.folder)


class _Graph(NamedTuple):
    """A readout's graph by its IRI, as N-Quads and as Turtle with places for links."""

    iri: str
    quads: bytes
    turtle: bytes


def _make(shard: Shard) -> ShardDone:
    claimed, said, graphs, failed = dict[str, str](), [], list[_Graph](), []
    for readout, is_described, _ in shard.items:
        try:
            claims = extract_claims(readout)
            line, own = line_of(readout, claims), _said_line(readout, claims)
            if is_described:
                graphs.append(_graph(readout, claims, shard.base))
        except Exception as error:  # a text that breaks a rule costs itself alone, and is named in the ledger
            failed.append((readout.id, fault(error)))
        else:
            claimed[readout.id] = line
            said.append(own)
    graphs.sort()
    done = ShardDone(shard.folder, shard.name, tuple(failed), shard.replaced, shard.ends)
    write_lines(done.claims, claimed)
    _put(done.said, said)
    _put(done.quads, (graph.quads for graph in graphs))
    _put(done.rendered, (piece for graph in graphs for piece in (_header(graph), graph.turtle)))
    _put(_marker(shard.folder, shard.name), [json.dumps({"failed": failed}).encode()])
    return done


def _graph(readout: Readout, claims: Claims, base: str) -> _Graph:
    graph = described(readout, claims, base)
    return _Graph(graph.iri, "".join(graph.lines()).encode(), render_said(graph.said, base).encode())


def _header(graph: _Graph) -> bytes:
    """What stands before a graph's Turtle: its IRI, the size, and how long it is as N-Quads, where it stands in the same order."""
    return f"{graph.iri} {len(graph.turtle)} {len(graph.quads)}\n".encode()


def _put(path: Path, content: Iterable[bytes]) -> None:
    # Named for its process: a killed build's worker may still be writing the same shard.
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    with temporary.open("wb") as file:
        file.writelines(content)
    os.replace(temporary, path)


def _marker(folder: str, name: str) -> Path:
    return Path(folder, f"{name}.done")
