"""Formulations that contain one another or say the same in other words, by their labels alone."""

import re
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, MatchKind

_SHORTEST = 4  # characters of a label that is looked for in others: shorter ones (改革, 发展) stand in half of them
_PARTICLES = re.compile(r"[的和与及、，“”《》‘’（）\s·]|以及")
_REWORDED = 6


def contained(labels: Iterable[str]) -> dict[str, list[str]]:
    """For each label, the longest other labels inside it; those inside one of these say no more."""
    known = sorted(label for label in set(labels) if len(label) >= _SHORTEST)
    if not known:
        return {}
    automaton = AhoCorasick(known, matchkind=MatchKind.Standard)
    found: dict[str, list[str]] = {}
    for label in known:
        spans = {
            (start, end, known[number])
            for number, start, end in automaton.find_matches_as_indexes(label, overlapping=True)
            if end - start < len(label)
        }
        kept = [
            name
            for start, end, name in spans
            if not any(s <= start and end <= e and (s, e) != (start, end) for s, e, _ in spans)
        ]
        if kept:
            found[label] = sorted(set(kept))
    return found


def reworded(labels: Iterable[str]) -> list[list[str]]:
    """Labels of the same words in another order or with other particles (绿色发展、创新发展 and 创新发展和绿色发展), in groups."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for label in sorted(set(labels)):
        words = _PARTICLES.sub("", label)
        if len(words) >= _REWORDED:
            groups.setdefault(tuple(sorted(words)), []).append(label)
    return [group for group in groups.values() if len(group) > 1]
