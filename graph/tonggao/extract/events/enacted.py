"""Meetings that passed what the text publishes: 《某法》已由某会议于6月5日通过，现予公布. Each is an event with a day, told in passing."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.dates import find_dates
from tonggao.language.sentences import Span

_DAY = r"(?P<{}>(?:[0-9]{{4}} ?年 ?)?[0-9]{{1,2}} ?月 ?[0-9]{{1,2}} ?日)"
_PASSED = re.compile(
    rf"(?:已|业)?[由经](?:{_DAY.format('before')})?(?P<name>[^，。；：“”《》]{{4,60}}?(?:会议|大会|全会))(?:于{_DAY.format('after')})?(?:表决|审议|讨论|修订|修正|审查)*(?:通过|批准)"
)
_BY, _VOTES = ("已由", "已经", "业由", "业经"), ("通过", "批准")


def publishes(text: str) -> bool:
    """Whether the text may say by which meeting something was passed."""
    return any(words in text for words in _BY) and any(words in text for words in _VOTES)


def enacted(scene: Scene) -> None:
    """Add each meeting on a stated day by which a law or decision was passed; date it where the text tells of it."""
    if not publishes(scene.text):
        return
    for passed in _PASSED.finditer(scene.text):
        day = next((passed.span(at) for at in ("before", "after") if passed[at]), None)
        name = scene.names.as_subject(Span(*passed.span("name")), whole=True) if day else None
        if day is None or name is None or name.bare or name.end != passed.end("name") or name.start != passed.start("name"):
            continue
        dates = find_dates(scene.text, scene.published, *day)
        draft = scene.story.named(name)
        if draft is None or draft.bare:
            draft = Draft(name.kind, Span(name.start, name.end), name.text, "events/enacted", head=name.head, aside=True, held=True)
            draft.names.append(name.text)
            scene.story.drafts.append(draft)
        draft.date = draft.date or next(iter(dates), None)
