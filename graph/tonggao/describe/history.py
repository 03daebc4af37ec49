"""Which IRIs of entities were replaced between two states of a graph: ``dct:isReplacedBy``, for a file beside the store.

A merged entity is replaced by one, a split one by each that took over its claims.
"""

import re
from collections.abc import Iterable, Set

from tonggao.describe import terms
from tonggao.describe.iris import BASE, TG
from tonggao.describe.vocabulary import term

_REPLACED = term("dct:isReplacedBy")
_LINKS = "|".join(("refersTo", "person", "post", "participant", "issuer", "addressee", "concept", "from", "to"))
_LINK = re.compile(rf"(<[^>]*#[^>]*> <{re.escape(TG)}(?:{_LINKS})>) (<[^>]*>) <")


def history_graph(base: str = BASE) -> str:
    """The name of the graph of replaced IRIs; it is in no store, so that no query's union has it."""
    return f"{base}history"


def replaced_lines(before: Iterable[str], after: Iterable[str], there: Set[str], base: str = BASE) -> list[str]:
    """The sorted N-Quads lines that say by what each entity of ``before`` that is gone was replaced.

    Both are lines of an entities graph, or those in which two states differ; ``there`` are the nodes of all entities now. What lost
    all its claims, because its readouts were removed, is replaced by nothing.
    """
    now = _links(after)
    found = set()
    for claim, older in _links(before).items():
        if older not in there and (newer := now.get(claim)) is not None:
            found.add(f"{older} {_REPLACED} {newer} {terms.iri(history_graph(base))} .\n")
    return sorted(found)


def merged_history(known: Iterable[str], newer: Iterable[str], there: Set[str]) -> list[str]:
    """The lines of the history so far with newer ones, each once. What is an entity again is not replaced any more."""
    return sorted(line for line in {*known, *newer} if line[: line.index(">") + 1] not in there)


def _links(lines: Iterable[str]) -> dict[str, str]:
    """What each link of a claim goes to."""
    return {match[1]: match[2] for line in lines if (match := _LINK.match(line))}
