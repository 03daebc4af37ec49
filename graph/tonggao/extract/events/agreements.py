"""Encounters that a speaker recalls by what came of them: 今年3月，某某主席同某某总理就共建某事达成重要共识."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.dates import find_dates
from tonggao.language.sentences import Span

_AGREED = re.compile("达成(?:了|一系列|系列|许多|广泛|重要|新的|战略){0,4}共识")
_ONE = "[^，。；：、“”就]"
_BETWEEN = re.compile(rf"，?(?P<first>{_ONE}{{2,16}})(?P<with>[同与])(?P<second>{_ONE}{{2,16}}?)(?P<what>就[^，。；：]{{2,40}})?$")
_WHEN = re.compile("(?:去年|今年|前年|[0-9]{4}年)(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?|[底初])?|(?:本|上个?)月")
_REACH = 90  # code points before the verb


def agreements(scene: Scene) -> None:
    """Add the talks that the text tells so, with both who agreed and when, unless it tells of their encounter otherwise."""
    for agreed in _AGREED.finditer(scene.text, scene.lead.end):
        _note(scene, agreed)


def _note(scene: Scene, agreed: re.Match[str]) -> None:
    begin = max(scene.text.rfind(mark, max(0, agreed.start() - _REACH), agreed.start()) for mark in "。；：\n") + 1
    days = _WHEN.finditer(scene.text, begin, agreed.start())
    told = next(((when, between) for when in days if (between := _BETWEEN.match(scene.text, when.end(), agreed.start()))), None)
    if told is None:
        return
    when, between = told
    sides = [scene.cast.persons_in(*between.span(side)) for side in ("first", "second")]
    dates = find_dates(scene.text, scene.published, *when.span())
    if any(len(side) != 1 for side in sides) or not dates:
        return
    both = (sides[0][0], sides[1][0])
    if any({a.name for a in both} <= d.met() and d.date and d.date.last.startswith(dates[-1].last) for d in scene.story.drafts):
        return
    label = Span(between.start("what") if between["what"] else between.start("with"), agreed.end())
    draft = Draft("talks", label, scene.words(label), "events/agreed", verb="达成", aside=True, held=True, date=dates[-1])
    draft.take_part(both, "meet", "达成", rule="events/agreed")
    scene.story.drafts.append(draft)
