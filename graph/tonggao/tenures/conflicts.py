"""Spells that do not fit together: two people in one seat at a time, one person as head of two places at a time."""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from tonggao.data_files import words_tagged
from tonggao.tenures.rows import Spell


class Conflict(NamedTuple):
    """Two spells and what is odd about them; a reader decides which claim errs, or whether both are right."""

    what: str
    first: Spell
    second: Spell

    def as_text(self) -> str:
        one, other = (
            f"{s.person} {s.post} {s.in_post_by or '…'}–{s.until_at_least or '…'}" for s in (self.first, self.second)
        )
        return f"{self.what}: {one} / {other}"


def find_conflicts(spells: Iterable[Spell]) -> list[Conflict]:
    """The pairs of spells that overlap and should not."""
    known = list(spells)
    found = [Conflict("one seat, two people", a, b) for a, b in _pairs(known, lambda s: s.post) if _rival(a, b)]
    found += [
        Conflict("one head, two places", a, b)
        for a, b in _pairs(known, lambda s: s.entity.rsplit("/tenure/", 1)[-1].split("/")[0])
        if a.level and a.level == b.level and a.place != b.place and _is_head(a) and _is_head(b) and _overlap(a, b)
    ]
    found += [
        Conflict("in post after it was former", s, s)
        for s in known
        if s.former_since and s.until_at_least > s.former_since
    ]
    return sorted(found)


def _pairs(spells: list[Spell], key: Callable[[Spell], str]) -> Iterator[tuple[Spell, Spell]]:
    groups: dict[str, list[Spell]] = {}
    for spell in spells:
        groups.setdefault(key(spell), []).append(spell)
    for group in groups.values():
        yield from combinations(group, 2)


def _rival(a: Spell, b: Spell) -> bool:
    return _is_head(a) and a.person != b.person and _overlap(a, b)


def _is_head(spell: Spell) -> bool:
    role = spell.post.removeprefix(spell.organization.removeprefix("中共"))
    sits_alone = spell.post.endswith(_words("head")) and not spell.organization.endswith(_words("shared"))
    return sits_alone and not role.startswith(_words("other"))


def _words(tag: str) -> tuple[str, ...]:
    return words_tagged(__package__, "seats.tsv", tag)


def _overlap(a: Spell, b: Spell) -> bool:
    """Whether both are attested in post on days that interleave: the end of one after the beginning of the other."""
    if not (a.in_post_by and b.in_post_by):
        return False
    return max(a.in_post_by, b.in_post_by) < min(a.until_at_least, b.until_at_least)
