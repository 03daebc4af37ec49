"""CSV tables for spreadsheets, R and pandas: one a file, their columns fixed by the queries in ontology/tables."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, BinaryIO, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tonggao.files import writing
from tonggao.ontology_files import ontology_folder
from tonggao.store import GraphStore

_SELECT = re.compile(r"^SELECT ((?:\?\w+ )+)WHERE", re.MULTILINE)
_MANY = re.compile(r"^# many: (.+)$", re.MULTILINE)
_BETWEEN = " | "
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # what zip files can tell at least: no clock in them


class TableQuery(NamedTuple):
    """A table by name: its query, its columns, and those of them that hold several values in one cell."""

    name: str
    sparql: str
    columns: tuple[str, ...]
    many: frozenset[str]


def table_queries() -> list[TableQuery]:
    """All tables, by name."""
    return [_table_query(path) for path in sorted((ontology_folder() / "tables").glob("*.rq"))]


def write_tables(store: GraphStore, folder: Path) -> None:
    """Write every table into the folder, ``persons.csv`` and so on, each replaced when it is whole."""
    for table in table_queries():
        with writing(folder / f"{table.name}.csv") as out:
            _write(store, table, out)


def write_zipped_tables(store: GraphStore, out: BinaryIO) -> None:
    """The same in a zip archive."""
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for table in table_queries():
            entry = ZipInfo(f"{table.name}.csv", _EARLIEST)
            entry.compress_type = ZIP_DEFLATED
            with archive.open(entry, "w", force_zip64=True) as file:
                _write(store, table, file)


def _table_query(path: Path) -> TableQuery:
    sparql = path.read_text(encoding="utf-8")
    found, many = _SELECT.search(sparql), _MANY.search(sparql)
    assert found, f"{path}: has no line SELECT ?column … WHERE"
    columns = tuple(name.removeprefix("?") for name in found[1].split())
    return TableQuery(path.stem, sparql, columns, frozenset(many[1].split() if many else ()))


def _write(store: GraphStore, table: TableQuery, out: IO[bytes]) -> None:
    # With a mark: without it, spreadsheets in China take a file for GBK.
    text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="")
    writer = csv.writer(text)
    writer.writerow(table.columns)
    writer.writerows(_rows(store, table))
    text.flush()
    text.detach()


def _rows(store: GraphStore, table: TableQuery) -> Iterator[list[str]]:
    for row in store.select(table.sparql):
        yield [_cell(row[name], name in table.many) for name in table.columns]


def _cell(term: object, many: bool) -> str:
    value: str = getattr(term, "value", "")
    return _BETWEEN.join(sorted(value.split(_BETWEEN))) if many else value
