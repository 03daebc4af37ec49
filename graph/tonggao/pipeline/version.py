"""What the claims and the graph of a readout depend on beside its text: the code and data that make them."""

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pyoxigraph

import tonggao
from tonggao.lexicon import loader
from tonggao.ontology_files import ontology_folder

_ROOMS = ("language", "lexicon", "extract", "describe")
_MODULES = ("readout.py", "claims.py", "claims_json.py", "claims_file.py", "claim_names.py")
_OF_ENTITIES = ("describe/entities.py", "describe/history.py")  # describe no readout
_SUFFIXES = {".py", ".tsv", ".txt", ".json", ".jsonl"}


@cache
def extraction_version() -> str:
    """SHA-256 as hex over all that turns a text into its graph, the lexicon's terms included: any change makes another."""
    return _digest([("rules", rules_version().encode()), *_lexicon()])


@cache
def rules_version() -> str:
    """The same without the lexicon's terms: where it is another, every readout has to be extracted anew."""
    files = [path for room in _ROOMS for path in _files(room)]
    files += [_package() / name for name in _MODULES]
    return _digest(_contents(path for path in files if _name(path) not in _OF_ENTITIES))


@cache
def linking_version() -> str:
    """SHA-256 as hex over all that makes entities and links of claims, and Turtle: where it is another, only these are made anew."""
    modules = [_package() / name for name in (*_OF_ENTITIES, "turtle.py")]
    files = [*_files("identify"), *modules, *ontology_folder().glob("*.ttl")]
    return _digest([*_contents(files), *_lexicon(), ("pyoxigraph", pyoxigraph.__version__.encode())])


def shard_version() -> str:
    """What the files of a shard depend on beside its texts."""
    return f"{extraction_version()} {linking_version()}"


def _package() -> Path:
    return Path(tonggao.__file__).parent


def _files(room: str) -> list[Path]:
    terms = {".tsv"} if room == "lexicon" else set()
    return [path for path in (_package() / room).rglob("*") if path.suffix in _SUFFIXES - terms]


def _lexicon() -> list[tuple[str, bytes]]:
    return [(path.relative_to(loader.FOLDER).as_posix(), path.read_bytes()) for path in loader.lexicon_files()]


def _name(path: Path) -> str:
    return path.relative_to(_package()).as_posix() if path.is_relative_to(_package()) else path.name


def _contents(paths: Iterable[Path]) -> list[tuple[str, bytes]]:
    return [(_name(path), path.read_bytes()) for path in paths]


def _digest(contents: list[tuple[str, bytes]]) -> str:
    digest = hashlib.sha256()
    for name, content in sorted(contents):
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()
