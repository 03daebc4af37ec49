"""Readouts' claims as people marked them, read from files and checked before anything is compared with them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tonggao.errors import TonggaoError
from tonggao.scoring import Row

_ALWAYS = ("persons", "posts", "organizations", "events", "requirements")  # what every gold file says, be it with no rows
# What scoring reads of the rows of each kind.
_KEYS = {
    "persons": ("name",),
    "posts": ("person", "role"),
    "organizations": ("name",),
    "events": ("label",),
    "requirements": ("quote", "modality"),
    "concepts": ("label",),
    "definitions": ("concept", "quote"),
    "concept_relations": ("from", "relation", "to"),
    "works": ("title",),
}
_MAY_BE_NAMES = ("persons", "organizations", "works")  # whose rows may be the name alone
_MAY_BE_NONE = ("issuer", "addressee", "date")


def read_gold(path: Path) -> Row:
    """The rows of a gold file by kind. Raises TonggaoError where it is no JSON or its rows lack what scoring reads."""
    try:
        gold = json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, OSError) as error:
        raise TonggaoError(f"{path}: cannot be read as JSON ({error}); mend it or take it out of the folder") from error
    if not isinstance(gold, dict):
        raise TonggaoError(f"{path}: is no JSON object; a gold file has a list of rows for every kind of claim")
    missing = [key for key in _ALWAYS if key not in gold]
    if missing:
        raise TonggaoError(f"{path}: has no {', '.join(missing)}; a gold file needs them, empty where there are none")
    if fault := next(_faults(gold), None):
        raise TonggaoError(f"{path}: {fault}; mend it or take the file out of the folder")
    return {"concepts": [], **gold}


def _faults(gold: Row) -> Iterator[str]:
    for key, rows in gold.items():
        kind = key.removesuffix("_optional")
        if kind not in _KEYS:
            continue
        if not isinstance(rows, list):
            yield f"{key} is no list"
            continue
        for number, row in enumerate(rows, start=1):
            if not (isinstance(row, str) and kind in _MAY_BE_NAMES):
                yield from (f"row {number} of {key} {fault}" for fault in _faults_of_row(kind, row))


def _faults_of_row(kind: str, row: Any) -> Iterator[str]:
    if not isinstance(row, dict):
        yield "is no object"
        return
    yield from (f"has no {name} that is a string" for name in _KEYS[kind] if not isinstance(row.get(name), str))
    yield from (f"has a {name} that is no string" for name in _MAY_BE_NONE if not isinstance(row.get(name), str | None))
    if kind == "posts" and not _is_list_of(row.get("org"), str):
        yield "has no org that is a list of names"
    if kind == "requirements" and "issuer" not in row:
        yield "has no issuer, which may be null"
    parts = row.get("participants", [])
    if not _is_list_of(parts, dict) or not all(isinstance(part.get(name), str) for part in parts for name in ("who", "how")):
        yield "has participants that do not say who and how"


def _is_list_of(value: Any, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(one, kind) for one in value)
