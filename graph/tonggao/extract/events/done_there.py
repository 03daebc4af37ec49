"""What 进行 and 开展 tell was done at a meeting that is told of: no event by itself."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.identity import ordinals
from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene

STUDY_ONLY = frozenset({"进行", "开展"})
_BEFORE = re.compile("会前|会议(?:召开|举行)?(?:之)?前|此前")


def talked_there(scene: Scene, doing: Doing, held: EventName) -> bool:
    """召开廉政谈话会。某某对新任干部进行集体谈话: what he said at the meeting that is spoken of."""
    now = scene.story.now
    if doing.verb not in STUDY_ONLY or not held.head.endswith("谈话") or now is None or "谈话" not in now.label_text:
        return False
    now.take_part(tuple(a for a in doing.actors if a.person), "speak", "谈话", rule="participants/speak")
    return True


def is_part(scene: Scene, doing: Doing, held: EventName) -> bool:
    """某中心组举行学习研讨会，进行集中学习和交流研讨: what was done at what the same sentence says was held;
    会前，某党组开展集中学习，广泛征求意见: how it got ready for it.
    """
    if doing.verb in STUDY_ONLY and scene.story.drafts and _BEFORE.match(scene.text, *scene.sentence) and not scene.has_day(doing.start):
        return True
    if doing.own or doing.verb not in STUDY_ONLY or ordinals(held.text):
        return False
    return any(_takes_place(d) and d.kind in ("meeting", "study") and not d.verb for d in scene.brought_up)


def _takes_place(draft: Draft) -> bool:
    """Whether somebody holds it, or has convened it: 某某主持召开某会."""
    return draft.held or any(how == "chair" for _, how in draft.parts)
