"""Counts facts as they come and go, and knows whose facts have changed."""

from collections import Counter
from collections.abc import Iterable

from tonggao.identify.entities import EntityKey
from tonggao.identify.facts import Fact, fact_text, key_of, key_text
from tonggao.identify.memory import Memory

Texts = Iterable[tuple[str, str]]

_SEVERAL = 50_000  # facts counted at once


class Tally:
    """Facts to be counted up or down in the memory. ``settle`` before asking what has changed.

    ``anew`` says that the memory had none: then all are new, and not compared.
    """

    def __init__(self, memory: Memory, *, anew: bool) -> None:
        self.anew = anew
        self._memory = memory
        self._waiting: Counter[tuple[str, str]] = Counter()
        self._before: dict[EntityKey, set[Fact]] = {}

    def add(self, texts: Texts) -> None:
        """Count up (key, fact) texts."""
        for key, fact in texts:
            self._waiting[key, fact] += 1
        if self.anew and len(self._waiting) > _SEVERAL:
            self.settle()

    def subtract(self, texts: Texts) -> None:
        for key, fact in texts:
            self._waiting[key, fact] -= 1

    def settle(self) -> None:
        """Bring the memory up to date."""
        if not self.anew:
            for text in {text for (text, _), count in self._waiting.items() if count}:
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


def texts(facts: Iterable[tuple[EntityKey, Fact]]) -> list[tuple[str, str]]:
    """Facts as texts, each once, sorted."""
    return sorted({(key_text(key), fact_text(fact)) for key, fact in facts})

