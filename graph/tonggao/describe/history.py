"""Which IRIs of entities were replaced between two states of a graph: ``dct:isReplacedBy``, for a file beside the store.

A merged entity is replaced by one, a split one by each that took over its claims.
"""

import re
from collections.abc import Container, Iterable
from pathlib import Path

from tonggao.describe import terms
from tonggao.describe.iris import BASE, TG
from tonggao.describe.vocabulary import term
from tonggao.errors import REBUILD, TonggaoError

_REPLACED = term("dct:isReplacedBy")
_LINKS = "|".join(("refersTo", "person", "post", "participant", "issuer", "addressee", "concept", "from", "to"))
_WRITTEN = re.compile(rf"<[^>]*> {re.escape(_REPLACED)} <[^>]*> <[^>]*> \.\n")
_LINK = re.compile(rf"(<[^>]*#[^>]*> <{re.escape(TG)}(?:{_LINKS})>) (<[^>]*>) <")


def history_graph(base: str = BASE) -> str:
    """The name of the graph of replaced IRIs; it is in no store, so that no query's union has it."""
    return f"{base}history"


def moved_links(before: Iterable[str], after: Iterable[str]) -> set[tuple[str, str]]:
    """The nodes that links of claims went to before and go to now, where they differ.

    Both are lines of an entities graph, or those in which two states differ. What lost all its claims, because its readouts were
    removed, moved nowhere.
    """
    now = _links(after)
    pairs = ((older, now.get(claim)) for claim, older in _links(before).items())
    return {(older, newer) for older, newer in pairs if newer is not None and older != newer}


def replaced_lines(moved: Iterable[tuple[str, str]], there: Container[str], base: str = BASE) -> list[str]:
    """The sorted N-Quads lines that say by what each entity that is gone was replaced; ``there`` has the nodes of all entities now."""
    graph = terms.iri(history_graph(base))
    return sorted({f"{older} {_REPLACED} {newer} {graph} .\n" for older, newer in moved if older not in there})


def read_history(path: Path) -> list[str]:
    """The lines of a file of the history graph; none where there is no file. Raises TonggaoError where it is damaged."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True) if path.is_file() else []
    except (OSError, UnicodeDecodeError) as error:
        raise TonggaoError(f"{path}: is damaged ({error}); {REBUILD}") from error
    for number, line in enumerate(lines, start=1):
        if not _WRITTEN.fullmatch(line):
            raise TonggaoError(f"{path}:{number}: is damaged; {REBUILD}")
    return lines


def merged_history(known: Iterable[str], newer: Iterable[str], there: Container[str]) -> list[str]:
    """The lines of the history so far with newer ones, each once. What is an entity again is not replaced any more."""
    return sorted(line for line in {*known, *newer} if line[: line.index(">") + 1] not in there)


def _links(lines: Iterable[str]) -> dict[str, str]:
    """What each link of a claim goes to."""
    return {match[1]: match[2] for line in lines if (match := _LINK.match(line))}
