"""Encounters beside what the readout tells of: who receives guests together with another (甲会见了丙. …. 乙、丁等一同会见), and those at a meeting."""

import re

from tonggao.extract.events.accompanying import own_persons
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.dates import DateSpan

_TOGETHER = re.compile("一起|一道|一同|共同|陪同|同时")
_CLOSES = re.compile("了?(?:客人|代表|代表们|来宾|上述人员)?(?=[，。；]|$)")
_OF_THE_MEETING = re.compile("见了?(?:出席|参加)?(?:大会|会议|本次会议|论坛|研讨会|座谈会|与会|参会)")


def day_of_meeting(scene: Scene, draft: Draft) -> DateSpan | None:
    """The day of 某大会今天召开, for 某某会见了出席大会的代表; None where it took several or who came is told of another."""
    if not _OF_THE_MEETING.search(draft.label_text):
        return None
    day = next((d.date for d in reversed(scene.story.drafts) if d.held and d.held_by_itself()), None)
    return day._replace(inferred=True) if day and day.first == day.last else None


def is_joint(scene: Scene, doing: Doing) -> bool:
    """Whether those who stand before the verb receive whoever was received, and the verb closes what is said."""
    named = doing.tag == "meet" and doing.own and not scene.headline and bool(doing.actors)
    return named and _TOGETHER.search(scene.text, *doing.between) is not None and _CLOSES.match(scene.text, doing.end, doing.segment.end) is not None


def joins_encounter(scene: Scene, doing: Doing) -> bool:
    """Let them meet at the encounter, or the call on people, that was told of last."""
    told = next((d for d in reversed(scene.story.drafts) if d.kind == "talks" or (d.kind == "visit" and d.verb)), None)
    if told is None or told in scene.brought_up or not is_joint(scene, doing):
        return False
    told.take_part(own_persons(doing), "meet", doing.verb, rule="events/meet", open_list=doing.open_list)
    return True
