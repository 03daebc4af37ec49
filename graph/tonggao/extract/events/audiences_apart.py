"""Audiences of one host that one sentence tells together and the readout goes on to tell apart: 分别会见了甲和乙. 在会见甲时，…. 在会见乙时，…."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_LONG_STYLE = 20  # code points of a phrase that says what a guest came for


def told_apart(scene: Scene, doing: Doing, guests: tuple[Actor, ...]) -> list[tuple[Actor, Span]]:
    """分别会见了甲和乙 is two audiences where the text goes on about each (在会见甲时, 在会见乙时): every guest with his phrase."""
    if scene.headline or len(guests) < 2 or "分别" not in scene.words(doing.between):
        return []
    first = Span(doing.start, guests[0].end)
    if first.end - first.start > _LONG_STYLE and "的" in scene.words(first):  # 会见来华出席…的某国总统甲
        first = _met_again(scene, guests[0]) or first
    apart = [(guests[0], first)]
    for guest in guests[1:]:
        again = _met_again(scene, guest)
        if again is None:
            return []
        apart.append((guest, again))
    return apart


def _met_again(scene: Scene, guest: Actor) -> Span | None:
    """会见甲 of a later 在会见甲时."""
    name = re.escape(guest.name.rpartition("·")[2])
    again = re.compile(rf"会见[^，。；：、]{{0,20}}?{name}(?=时)").search(scene.text, scene.sentence.end)
    return Span(*again.span()) if again else None
