"""Meetings that a speaker says he was at together with another: 去年9月，我同某某总统一道主持某峰会; 刚才我们一同出席了某开幕式."""

import re

from tonggao.claims import Capacity
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.names import EventName
from tonggao.extract.events.remembered import Told, named, other_side, told_clause, when_told
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span
from tonggao.readout import Passage

_TOGETHER = re.compile("(?:一道|共同|一起|一同)(?P<does>主持(?:召开|了)?|出席|参加)了?")
_WE = re.compile("我们$|(?:我们|两国元首|双方)(?=[在于])")
_CAPACITY: dict[str, Capacity] = {"主": "chair", "出": "attend", "参": "attend"}
_REACH = 50  # code points of what they were at


def attended_together(scene: Scene) -> None:
    """Add what is told so with a time, by its name, with both."""
    for found in _TOGETHER.finditer(scene.text, scene.lead.end):
        told = told_clause(scene, found.start(), found.end())
        when = when_told(scene, told, Span(told.since, found.start())) if told else None
        if told is None or when is None:
            continue
        name = next(iter(scene.names.as_object(Span(found.end(), min(len(scene.text), found.end() + _REACH)))), None)
        both = _both(scene, told, found.start())
        if name and not name.bare and len(both) == 2 and not re.search("[，。；：]", scene.text[found.end() : name.start]):
            draft = _draft(scene, name)
            draft.date = draft.date or (when[0] if when[0] and len(when[0].last) > len("2000") else None)
            draft.take_part(both, _CAPACITY[found["does"][0]], found["does"], rule=f"participants/{_CAPACITY[found['does'][0]]}")


def _both(scene: Scene, told: Told, until: int) -> tuple[Actor, ...]:
    """Who speaks and whom he names, or (我们) the one he speaks to."""
    clause = Span(told.clause.start, until)
    if we := _WE.search(scene.text, *clause):
        other = other_side(scene, told.speaker)
        here = Span(*we.span())
        return tuple(Actor(*here, side.name, True, Passage(side.start, side.end)) for side in ((told.speaker, other) if other else ()))
    sides = tuple(named(scene, told, clause))
    return sides if len({side.name for side in sides}) == len(sides) else ()


def _draft(scene: Scene, name: EventName) -> Draft:
    """The event of that name, or a new one that is told in passing."""
    if (draft := scene.story.named(name)) and not draft.bare:
        return draft
    draft = Draft(name.kind, Span(name.start, name.end), name.text, "events/recalled", head=name.head, aside=True, held=True)
    draft.names.append(name.text)
    scene.story.drafts.append(draft)
    return draft
