"""Those whom the text presents after telling that they were invited: 邀请五位代表见面交流。他们分别是，甲，乙."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.occurrences import behind_mark

_PRESENTS = re.compile(r"(?<=[。\n])[他她]们(?:分别)?[是为][，：:]?")
_THEY = ("们分别是", "们是", "们分别为")
_INVITED = re.compile("邀请|受邀|应邀|请来|见面|出席|参加")
_LONGEST = 400  # code points of the sentence before


def presented(scene: Scene) -> None:
    """Let those attend who are presented right after the sentence that names the event to which they were invited."""
    if not any(scene.text.find(word, scene.lead.start) >= 0 for word in _THEY):
        return
    for begins in _PRESENTS.finditer(scene.text, scene.lead.start):
        start = behind_mark(scene.text, "。\n", begins.start() - 1)
        event = _named_in(scene, start, begins.start()) if begins.start() - start <= _LONGEST else None
        if event and _INVITED.search(scene.text, start, begins.start()):
            end = scene.text.find("。", begins.end())
            persons = scene.cast.persons_in(begins.end(), end if end >= 0 else len(scene.text))
            event.take_part(tuple(persons), "attend", "邀请", rule="participants/presented")


def _named_in(scene: Scene, start: int, end: int) -> Draft | None:
    return next((d for d in reversed(scene.story.drafts) if d.held and not d.verb and start <= d.label.start < end), None)
