"""Finds the ontology's files: inside the installed package, else beside ``graph/`` in a checkout."""

from functools import cache
from pathlib import Path

from tonggao.errors import TonggaoError

_PACKAGE = Path(__file__).resolve().parent


@cache
def ontology_folder() -> Path:
    """The folder that holds tonggao.ttl, shapes.ttl and queries/. Raises TonggaoError where there is none."""
    for folder in (_PACKAGE / "ontology", _PACKAGE.parents[1] / "ontology"):
        if (folder / "tonggao.ttl").is_file():
            return folder
    raise TonggaoError(f"the ontology is missing: no tonggao.ttl in {_PACKAGE / 'ontology'}; install tonggao again")


def ontology_file(name: str) -> Path:
    """The path of one of the ontology's files, ``shapes.ttl`` say. Raises TonggaoError where it is not there."""
    path = ontology_folder() / name
    if not path.is_file():
        raise TonggaoError(f"the ontology has no file {name}: looked for {path}; install tonggao again")
    return path
