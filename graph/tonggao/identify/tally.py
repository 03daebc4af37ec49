"""Counts facts as they come and go, and knows whose facts have changed."""

from collections import Counter

from tonggao.identify.entities import EntityKey
from tonggao.identify.facts import Fact, key_of
from tonggao.identify.memory import Memory

_SEVERAL = 50_000  # facts counted at once


class Tally:
    """Facts to be counted up or down in the memory. ``settle`` before asking what has changed.

    ``anew`` says that the memory had none: then all are new, and not compared.
    """

    def __init__(self, memory: Memory, *, anew: bool) -> None:
        self.anew = anew
        self._memory = memory
        self._waiting: Counter[str] = Counter()
        self._before: dict[EntityKey, set[Fact]] = {}

    def add(self, facts: str) -> None:
        """Count facts up that ``packed`` has made text."""
        if facts:
            self._waiting.update(facts.split("\n"))
        if self.anew and len(self._waiting) > _SEVERAL:
            self.settle()

    def subtract(self, facts: str) -> None:
        if facts:
            self._waiting.subtract(facts.split("\n"))

    def settle(self) -> None:
        """Bring the memory up to date."""
        if not self.anew:
            for text in {line.partition("\t")[0] for line, count in self._waiting.items() if count}:
                key = key_of(text)
                if key not in self._before:
                    self._before[key] = self._memory.facts(key)
        self._memory.count_facts(self._waiting)
        self._waiting.clear()

    def changed(self) -> dict[EntityKey, tuple[set[Fact], set[Fact]]]:
        """The entities whose facts have changed since the beginning, with those before and now."""
        self.settle()
        now = ((key, before, self._memory.facts(key)) for key, before in self._before.items())
        return {key: (before, after) for key, before, after in now if before != after}
