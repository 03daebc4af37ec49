"""IRIs that newer builds replaced, so that an address once given still leads on."""

import re
from functools import lru_cache

from tonggao.output_folder import Generation

_REPLACED = re.compile(r"<([^>]*)> <[^>]*isReplacedBy> <([^>]*)> ")
_MOST = 100  # one replacement after another


def replacements(iri: str, generation: Generation) -> tuple[str, ...]:
    """What stands for an IRI that is gone, sorted: one where it was merged, several where it was split, or nothing."""
    known = _history(generation)
    found, waiting = set(), [iri]
    for _ in range(_MOST):
        if not waiting:
            break
        for newer in known.get(waiting.pop(), ()):
            if newer in known and newer != iri:
                waiting.append(newer)
            else:
                found.add(newer)
    return tuple(sorted(found - {iri}))


@lru_cache(maxsize=2)
def _history(generation: Generation) -> dict[str, list[str]]:
    known: dict[str, list[str]] = {}
    if generation.history.is_file():
        with generation.history.open(encoding="utf-8") as lines:
            for line in lines:
                if match := _REPLACED.match(line):
                    known.setdefault(match[1], []).append(match[2])
    return known
