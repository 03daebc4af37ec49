"""Formulations that contain one another or say the same in other words, by their labels alone."""

import re
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick

_SHORTEST = 4  # characters of a label that is looked for in others: shorter ones (改革, 发展) stand in half of them
_PARTICLES = re.compile(r"[的和与及、，“”《》‘’（）\s·]|以及")
_REWORDED = 6


class Wordings:
    """The labels of all concepts that a corpus notes."""

    def __init__(self, labels: Iterable[str]) -> None:
        self._labels = set(labels)
        self._by_words: dict[str, list[str]] = {}
        self._by_beginning: dict[str, list[str]] = {}
        for label in self._labels:
            if len(label) >= _SHORTEST:
                self._by_beginning.setdefault(label[:_SHORTEST], []).append(label)
            if words := _words(label):
                self._by_words.setdefault(words, []).append(label)

    def __contains__(self, label: str) -> bool:
        return label in self._labels

    def inside(self, label: str) -> list[str]:
        """The longest other labels inside a label; those inside one of these say no more."""
        spans = [
            (start, start + len(other))
            for start in range(len(label) - _SHORTEST + 1)
            for other in self._by_beginning.get(label[start : start + _SHORTEST], ())
            if len(other) < len(label) and label.startswith(other, start)
        ]
        kept = {
            label[start:end]
            for start, end in spans
            if not any(s <= start and end <= e and (s, e) != (start, end) for s, e in spans)
        }
        return sorted(kept)

    def reworded(self, label: str) -> list[str]:
        """Labels of the same words in another order or with other particles (绿色发展、创新发展 and 创新发展和绿色发展)."""
        return sorted(set(self._by_words.get(_words(label), ())) - {label})

    def touched_by(self, labels: Iterable[str]) -> set[str]:
        """Those whose ``inside`` or ``reworded`` depend on whether any of these is there."""
        there = set(labels)
        found = {other for label in there for other in self.reworded(label)}
        if patterns := [label for label in there if len(label) >= _SHORTEST]:
            automaton = AhoCorasick(patterns)
            found |= {label for label in self._labels if automaton.find_matches_as_indexes(label)}
        return found


def _words(label: str) -> str:
    """The characters of a label without particles, sorted; empty where they are too few to tell."""
    words = _PARTICLES.sub("", label)
    return "".join(sorted(words)) if len(words) >= _REWORDED else ""
