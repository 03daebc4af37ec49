"""Audiences and talks told by what was said there: 在会见某国总统某甲时，某乙表示; 会见某国议长某丙时，某乙说."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_WHEN = re.compile(r"在?(?P<label>(?:会见|看望|拜会)(?:了)?[^，。；：]{2,40}?|[同与][^，。；：]{2,40}?(?:会谈|会见|会晤))时，")
_OPENS = ("在", "会见", "看望", "拜会", "同", "与")
_CALLS = ("看望", "拜会")
_BOTH = ("双方", "两党", "两国")
_STYLE = 24  # code points of offices before the name of who speaks


def audience(scene: Scene) -> None:
    """The event of which a sentence that opens so tells, unless it is told of already."""
    if not scene.text.startswith(_OPENS, scene.sentence.start):
        return
    when = _WHEN.match(scene.text, *scene.sentence)
    guests = scene.cast.persons_in(*when.span("label")) if when else []
    host = (_speaker(scene, when.end()) or _visitor(scene, when.end())) if when else None
    if when is None or not guests or host is None or (when["label"].startswith(_CALLS) and scene.story.by_rule("visit") is None):
        return  # 看望某某时，某某说: on a tour at home a stop of it
    if any(draft.kind == "talks" and draft.met() & {guest.name for guest in guests} for draft in scene.story.drafts):
        return
    label = Span(*when.span("label"))
    draft = scene.bring_up(Draft("talks", label, scene.words(label), "events/audience", verb="会见", held=True))
    draft.take_part((host, *guests), "meet", "会见", rule="events/audience")


def _visitor(scene: Scene, position: int) -> Actor | None:
    """Of whose visit the readout tells, where both sides are said to agree."""
    tour = scene.story.by_rule("visit") if scene.text.startswith(_BOTH, position) else None
    there = [part for part in tour.parts.values() if scene.cast.is_person(part.who)] if tour else []
    return Actor(*next(iter(there[0].passages)), there[0].who, True) if len(there) == 1 else None


def _speaker(scene: Scene, position: int) -> Actor | None:
    """Who is named at ``position``, but for his office."""
    named = next(iter(scene.cast.persons_in(position, position + _STYLE)), None)
    return named if named and not re.search("[，。；、]", scene.text[position : named.start]) else None
