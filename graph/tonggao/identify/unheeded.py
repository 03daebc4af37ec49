"""Tells of the decisions made by hand that change nothing, because they name nothing that readouts tell of."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tonggao.identify.by_hand import HandDecision, HandDecisions, entity_key, numbered_lines, read_decisions
from tonggao.identify.describing import is_there
from tonggao.identify.entities import EntityKey, EntityKind
from tonggao.identify.facts import APART, MET, canonical
from tonggao.identify.identity import DECISIONS, decisions_text
from tonggao.identify.memory import Memory
from tonggao.identify.records import links_of
from tonggao.nearest import nearest


def unheeded(path: Path, memory: Memory) -> list[str]:
    """What no readout has of what the lines of a file of decisions name: file, line, and the nearest name that there is.

    ``memory`` is that of the graph. Where it has not heeded the file yet, what its lines change is left open. Raises TonggaoError for a
    file that is not understood.
    """
    known = _Known(memory, read_decisions(path))
    return [
        f"{path}:{number}: {fault}"
        for number, line in numbered_lines(path)
        for fault in known.faults(line, f"{path}:{number}")
    ]


class _Known:
    """What the memory of a graph tells of entities and mentions."""

    def __init__(self, memory: Memory, hand: HandDecisions) -> None:
        self._memory = memory
        self._hand = hand
        self._applied = memory.note(DECISIONS) == decisions_text(hand)
        self._names = cache(self._names_of)

    def faults(self, line: HandDecision, where: str) -> Iterator[str]:
        """What is wrong with a line: nothing where it has an effect."""
        names = [line.first] if line.verdict in ("name", "drop") else [line.first, line.second]
        missing = [fault for name in names if (fault := self._missing(name, where))]
        yield from missing
        if self._applied and not missing and line.verdict == "different" and "#" in line.first:
            readout = line.first.rpartition("#")[0]
            if not self._memory.has_fact(canonical(entity_key(line.second, where)), (*APART, readout)):
                yield f"{line.first} does not mean {line.second}; the line changes nothing"

    def _missing(self, name: str, where: str) -> str:
        return self._missing_mention(name) if "#" in name else self._missing_entity(name, where)

    def _missing_mention(self, name: str) -> str:
        readout, _, claim = name.rpartition("#")
        row = self._memory.first("SELECT said FROM readouts WHERE id = ?", readout)
        if row is None:
            return f"there is no readout {readout}"
        claims = {link[0] for link in links_of(row[0])[1]}
        return "" if claim in claims else f"the readout {readout} has no {claim}{_hint(claim, claims)}"

    def _missing_entity(self, name: str, where: str) -> str:
        key = canonical(entity_key(name, where))
        if self._is_known(key):
            return ""
        return f"no readout tells of {name}{_hint('/'.join(key.parts), self._names(key.kind), key.kind)}"

    def _is_known(self, key: EntityKey) -> bool:
        """Whether readouts tell of it. What a line made one is there under the first name, though it be mistyped: it has to be met too."""
        made = self._applied and key in self._hand.same.values()
        return self._memory.has_fact(key, MET) or (not made and is_there(key, self._memory.facts(key)))

    def _names_of(self, kind: EntityKind) -> list[str]:
        return ["/".join(key.parts) for key in self._memory.keys(kind) if self._is_known(key)]


def _hint(name: str, names: set[str] | list[str], kind: str = "") -> str:
    close = nearest(name, sorted(names))
    return f"; did you mean {f'{kind}/' if kind else ''}{close}?" if close else ""
