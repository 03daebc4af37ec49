"""Who gives visitors an account where they come to, when no meeting is told of: 局长某某到我公司调研。总经理某某汇报了企业发展情况."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.press_voices import press_voices
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import skip_adverbs

_ACCOUNTS = ("汇报", "介绍")
_TOURS = frozenset({"inspection", "visit"})
_GUIDES = re.compile("(?:讲解|导游|解说|负责|工作人|技术|服务)员?$")
_TITLE = 24  # code points from where a sentence begins to a name with its office
_AT_STOP = re.compile("[在于到]|来到|走进|沿途|途中|现场|每到")


def note_briefing(scene: Scene, doing: Doing, draft: Draft | None) -> None:
    """Note the account that the subject of ``doing`` opens a sentence with, told of a tour; what is told at a stop (在某车间，…) belongs to that."""
    if draft is None or not draft.verb or draft.kind not in _TOURS or scene.headline or not doing.own or not doing.verb.startswith(_ACCOUNTS):
        return
    persons = tuple(a for a in doing.actors if a.person)
    if not persons or len(persons) < len(doing.actors) or any(how in ("inspect", "other") for who, how in draft.parts if who == persons[0].name):
        return
    start = skip_adverbs(scene.text, scene.sentence.start, persons[0].start)
    before = scene.text[start : persons[0].start]
    if persons[0].start - start <= _TITLE and "，" not in before and not _AT_STOP.match(before) and not _GUIDES.search(before):
        scene.story.briefings.append((draft, persons, doing.verb))


def give_briefings(scene: Scene) -> None:
    """Let those noted speak on their tour, unless the readout has a meeting where they did; and bodies to the press."""
    meetings = [d for d in scene.story.drafts if d.kind in ("meeting", "talks", "study") and not d.aside]
    for draft, persons, verb in scene.story.briefings:
        if meetings and not _afterwards(draft, meetings, {a.name for a in persons}):
            continue
        draft.take_part(persons, "speak", verb, rule="participants/briefing")
    press_voices(scene)


def _afterwards(tour: Draft, meetings: list[Draft], who: set[str]) -> bool:
    """会后，某某赶赴某地检查: whether the tour came after ``meetings``, by somebody who was there, and those of ``who`` were not."""
    at_meetings = {name for d in meetings for name, _ in d.parts}
    later = any(passage.start > tour.label.start for d in meetings for passage in d.passages)
    return not later and not who & at_meetings and any(how == "inspect" and name in at_meetings for name, how in tour.parts)
