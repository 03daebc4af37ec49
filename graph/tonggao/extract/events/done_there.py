"""What 进行 and 开展 tell was done at a meeting that is told of: no event by itself."""

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.identity import ordinals
from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene

STUDY_ONLY = frozenset({"进行", "开展"})


def talked_there(scene: Scene, doing: Doing, held: EventName) -> bool:
    """召开廉政谈话会。某某对新任干部进行集体谈话: what he said at the meeting that is spoken of."""
    now = scene.story.now
    if doing.verb not in STUDY_ONLY or not held.head.endswith("谈话") or now is None or "谈话" not in now.label_text:
        return False
    now.take_part(tuple(a for a in doing.actors if a.person), "speak", "谈话", rule="participants/speak")
    return True


def is_part(scene: Scene, doing: Doing, held: EventName) -> bool:
    """某中心组举行学习研讨会，进行集中学习和交流研讨: what was done at what the same sentence says was held."""
    if doing.own or doing.verb not in STUDY_ONLY or ordinals(held.text):
        return False
    return any(d.held and d.kind in ("meeting", "study") and not d.verb for d in scene.brought_up)
