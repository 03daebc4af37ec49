"""Readouts and their claims on disk, so that a graph can be made anew without the sources.

Gzipped JSON lines sorted by id. A row is what ``tonggao extract --with-text`` prints, with the rest of the readout's
header; reading it back gives equal objects.
"""

import gzip
import heapq
import json
import os
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeVar

from tonggao.claims import (
    Claims,
    ConceptMention,
    ConceptRelation,
    Definition,
    EventMention,
    OrganizationMention,
    Participation,
    Passages,
    PersonMention,
    PostAttestation,
    Requirement,
    WorkMention,
)
from tonggao.claims_json import as_json
from tonggao.errors import TonggaoError
from tonggao.readout import Passage, Readout

Row = dict[str, Any]
Claimed = tuple[Readout, Claims]
T = TypeVar("T")

_LEVEL = 5  # a third of the time of gzip's default for one percent more bytes
_RUN = 2000  # readouts sorted in memory at a time


def read_claims(path: Path) -> Iterator[Claimed]:
    """Each readout of the file with its claims, by id. Raises TonggaoError where the file is damaged."""
    for line in _lines(path):
        yield _understood(path, line, from_json)


def merge_claims(path: Path, claimed: Iterable[Claimed], older: Path | None) -> None:
    """Write ``claimed`` and what ``older`` holds besides to ``path``; of one id, the new readout stays.

    Runs sorted in memory go to files beside ``path``, so that memory does not grow with the corpus. Of two new readouts
    with one id the later stays.
    """
    runs: list[Path] = []
    run: dict[str, str] = {}
    for readout, claims in claimed:
        run[readout.id] = json.dumps(as_row(readout, claims), ensure_ascii=False)
        if len(run) == _RUN:
            runs.append(_write_run(path, len(runs), run))
            run = {}
    runs.append(_write_run(path, len(runs), run))
    newest_first = [*reversed(runs), *([older] if older else [])]
    merged = heapq.merge(*(_keyed(file) for file in newest_first), key=lambda pair: pair[0])
    _write(path, (next(same)[1] for _, same in groupby(merged, key=lambda pair: pair[0])))
    with path.open("rb+") as written:
        os.fsync(written.fileno())
    for file in runs:
        file.unlink()


def as_row(readout: Readout, claims: Claims) -> Row:
    """A readout and its claims as one JSON object, nothing lost."""
    row = as_json(readout, claims, with_text=True)
    header = {
        "date_from": readout.date_from,
        "source": readout.source,
        "url": readout.url,
        "replaced": readout.replaced,
    }
    return {**row, **header, "notes": list(claims.notes)}


def from_json(row: Row) -> Claimed:
    """The readout and claims that ``as_row`` made ``row`` from."""
    readout = Readout(
        id=row["id"],
        text=row["text"],
        title=row["title"],
        date=row["date"],
        date_from=row["date_from"],
        source=row["source"],
        url=row["url"],
        replaced=row["replaced"],
    )
    claims = Claims(
        persons=tuple(PersonMention(**_found(r)) for r in row["persons"]),
        posts=tuple(PostAttestation(**_found(r)) for r in row["posts"]),
        organizations=tuple(OrganizationMention(**_found(r)) for r in row["organizations"]),
        events=tuple(_event(r) for r in row["events"]),
        requirements=tuple(Requirement(**{**_found(r), "concepts": tuple(r["concepts"])}) for r in row["requirements"]),
        concepts=tuple(ConceptMention(**_found(r)) for r in row["concepts"]),
        definitions=tuple(Definition(**_found(r)) for r in row["definitions"]),
        concept_relations=tuple(_relation(r) for r in row["concept_relations"]),
        works=tuple(WorkMention(**_found(r)) for r in row["works"]),
        notes=tuple(row["notes"]),
    )
    return readout, claims


def _found(row: Row) -> Row:
    return {**row, "passages": _passages(row)}


def _passages(row: Row) -> Passages:
    return tuple(Passage(start, end) for start, end in row["passages"])


def _event(row: Row) -> EventMention:
    fields = _found(row)
    fields["kind"] = fields.pop("type")
    fields["participants"] = tuple(Participation(**_found(r)) for r in row["participants"])
    return EventMention(**fields)


def _relation(row: Row) -> ConceptRelation:
    return ConceptRelation(row["from"], row["relation"], row["to"], _passages(row), row["rule"])


def _write_run(path: Path, number: int, run: dict[str, str]) -> Path:
    file = path.with_name(f"{path.name}.run-{number}")
    _write(file, (run[id_] for id_ in sorted(run)))
    return file


def _write(path: Path, lines: Iterable[str]) -> None:
    # No name and no time in the header: the same claims are the same bytes.
    with path.open("wb") as raw, gzip.GzipFile("", "wb", _LEVEL, raw, mtime=0) as packed:
        for line in lines:
            packed.write(line.encode() + b"\n")


def _keyed(path: Path) -> Iterator[tuple[str, str]]:
    for line in _lines(path):
        yield _understood(path, line, itemgetter("id")), line


def _understood(path: Path, line: str, take: Callable[[Row], T]) -> T:
    try:
        return take(json.loads(line))
    except (ValueError, LookupError, TypeError) as error:
        raise TonggaoError(
            f"{path}: was written by another version ({error!r}); delete its folder and build anew"
        ) from error


def _lines(path: Path) -> Iterator[str]:
    try:
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
            for line in file:
                yield line.rstrip("\n")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise TonggaoError(f"{path}: is damaged ({error}); delete its folder and build anew") from error
