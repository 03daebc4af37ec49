"""Speeches that a list tells by their titles: 甲以《某某》为题，乙以《某某》为题，结合实际畅谈了体会."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene

_TITLED = re.compile("(?:同志|老师|教授)?(?:分别)?以(?:《[^》\n]{2,60}》|“[^”\n]{2,60}”)为题(?=[，；])")
_SPEAKS = re.compile("发言|交流|畅谈|分享|汇报|宣讲|报告|演讲|讲述|授课")
_WITH_SPEECHES = frozenset({"meeting", "study", "ceremony", "other"})


def titled_speeches(scene: Scene) -> None:
    """Let those whose speeches are named by their titles alone speak at the event told of last."""
    if "为题，" not in scene.text and "为题；" not in scene.text:
        return
    ends = {person.end: person for person in scene.cast.persons_in(0, len(scene.text))}
    for titled in _TITLED.finditer(scene.text):
        speaker, event = ends.get(titled.start()), _told_last(scene, titled.start())
        sentence = scene.text.find("。", titled.end())
        if speaker and event and _SPEAKS.search(scene.text, titled.end(), sentence if sentence >= 0 else len(scene.text)):
            event.take_part((speaker,), "speak", "为题", rule="participants/speak")


def _told_last(scene: Scene, position: int) -> Draft | None:
    """The event with speeches whose name stands last before ``position``."""
    told = [draft for draft in scene.story.drafts if not draft.verb and draft.kind in _WITH_SPEECHES and draft.label.start < position]
    return max(told, key=lambda draft: draft.label.start, default=None)
