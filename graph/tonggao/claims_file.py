"""Readouts and their claims on disk, so that a graph can be made anew without the sources.

JSON lines in the order of the readouts' IRIs, gzipped where the file's name ends in ``.gz``. A row is what ``tonggao extract --with-text`` prints, with the rest of the readout's
header; reading it back gives equal objects.
"""

import gzip
import json
import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TypeVar

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
from tonggao.describe.iris import readout_iri
from tonggao.errors import REBUILD, TonggaoError
from tonggao.files import OPEN_AT_ONCE, Run, merged, most_open
from tonggao.readout import Passage, Readout

Row = dict[str, Any]
Claimed = tuple[Readout, Claims]
T = TypeVar("T")

_LEVEL = 3  # a fifth of the time of gzip's default for a few percent more bytes
_AT_ONCE = 100  # rows packed at a time
_OPENING = '{"id": '
_STRING = json.JSONDecoder().raw_decode


class ClaimsRun(NamedTuple):
    """A file of claims, and between which IRIs its readouts lie."""

    path: Path
    first: str = ""
    last: str = "\U0010ffff"


def read_claims(path: Path) -> Iterator[Claimed]:
    """Each readout of the file with its claims, by IRI. Raises TonggaoError where the file is damaged."""
    for line in _lines(path):
        yield _understood(path, line, lambda line: from_json(json.loads(line)))


def write_claims(path: Path, claimed: Iterable[Claimed]) -> None:
    """Write readouts with their claims to ``path``, by IRI. All are in memory meanwhile: for some thousands."""
    write_lines(path, {readout.id: line_of(readout, claims) for readout, claims in claimed})


def write_lines(path: Path, lines: Mapping[str, str]) -> None:
    """The same from what ``line_of`` made of each, by id: a fifth of the memory."""
    _write(path, (lines[id_] for id_ in sorted(lines, key=readout_iri)))


def line_of(readout: Readout, claims: Claims) -> str:
    """A readout with its claims as a line of the file, without the line's end."""
    return json.dumps(as_row(readout, claims), ensure_ascii=False)


def merge_claims(
    path: Path, newer: Sequence[ClaimsRun], older: Path | None, keep: Callable[[str], bool] | None = None
) -> None:
    """Write to ``path`` what the files ``newer`` hold, and of ``older`` what they do not; needs memory for a row of each.

    Of one id the file named first counts; only ids that ``keep`` says yes to stay, if it is given.
    """
    files, between = list(newer), list[Path]()
    while most_open([_run(file) for file in files]) > OPEN_AT_ONCE:
        between.append(path.with_name(f"{path.name}.run-{len(between)}"))
        _write(between[-1], _merged(files[:OPEN_AT_ONCE], None))
        ends = min(file.first for file in files[:OPEN_AT_ONCE]), max(file.last for file in files[:OPEN_AT_ONCE])
        files = [ClaimsRun(between[-1], *ends), *files[OPEN_AT_ONCE:]]
    _write(path, _merged([*files, *([ClaimsRun(older)] if older else [])], keep))
    with path.open("rb+") as written:
        os.fsync(written.fileno())
    for file in between:
        file.unlink()


def _run(file: ClaimsRun) -> Run[tuple[str, str]]:
    return Run(lambda: _keyed(file.path), file.first, file.last)


def _merged(files: Sequence[ClaimsRun], keep: Callable[[str], bool] | None) -> Iterator[str]:
    for _, same in groupby(merged([_run(file) for file in files]), key=itemgetter(0)):
        _, (id_, line) = next(same)
        if keep is None or keep(id_):
            yield line


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


def _write(path: Path, lines: Iterable[str]) -> None:
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    remaining = iter(lines)
    with temporary.open("wb") as raw, _packing(path, raw) as out:
        while some := list(islice(remaining, _AT_ONCE)):
            out.write("".join([f"{line}\n" for line in some]).encode())
    os.replace(temporary, path)


def _packing(path: Path, raw: BinaryIO) -> AbstractContextManager[BinaryIO | gzip.GzipFile]:
    # No name and no time in the header: the same claims are the same bytes.
    return gzip.GzipFile("", "wb", _LEVEL, raw, mtime=0) if path.suffix == ".gz" else nullcontext(raw)


def _keyed(path: Path) -> Iterator[tuple[str, tuple[str, str]]]:
    for line in _lines(path):
        id_ = _understood(path, line, _id)
        yield readout_iri(id_), (id_, line)


def _id(line: str) -> str:
    """The id, which opens the row: the rest need not be understood."""
    id_ = _STRING(line, len(_OPENING))[0]
    if not line.startswith(_OPENING) or not isinstance(id_, str):
        raise ValueError("a row does not begin with an id")
    return id_


def _understood(path: Path, line: str, take: Callable[[str], T]) -> T:
    try:
        return take(line)
    except (ValueError, LookupError, TypeError) as error:
        raise TonggaoError(f"{path}: was written by another version ({error!r}); {REBUILD}") from error


def _lines(path: Path) -> Iterator[str]:
    try:
        read = gzip.open if path.suffix == ".gz" else open
        with read(path, "rt", encoding="utf-8", newline="\n") as file:
            for line in file:
                yield line.rstrip("\n")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise TonggaoError(f"{path}: is damaged ({error}); {REBUILD}") from error
