"""What the claims and the graph of a readout depend on beside its text: the code and data that make them."""

import hashlib
from functools import cache
from pathlib import Path

import tonggao
from tonggao.ontology_files import ontology_folder

_ROOMS = ("language", "lexicon", "extract", "describe", "identify")
_MODULES = ("readout.py", "claims.py", "claims_json.py", "claims_file.py", "claim_names.py")
_SUFFIXES = {".py", ".tsv", ".txt", ".json", ".jsonl", ".ttl"}


@cache
def extraction_version() -> str:
    """SHA-256 over all that turns a text into its graph, as hex: any change of it, a lexicon's too, makes another."""
    package = Path(tonggao.__file__).parent
    files = [path for room in _ROOMS for path in (package / room).rglob("*") if path.suffix in _SUFFIXES]
    files += [package / name for name in _MODULES]
    found = {path.relative_to(package).as_posix(): path for path in files}
    found |= {f"ontology/{path.name}": path for path in ontology_folder().glob("*.ttl")}
    digest = hashlib.sha256()
    for name, path in sorted(found.items()):
        content = path.read_bytes()
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()
