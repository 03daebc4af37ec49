"""What is looked at as a part of a gathering: the stops of 某现场观摩会, a drill before onlookers."""

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.identity import DRILLS
from tonggao.extract.events.scene import Scene


def at_viewing(scene: Scene, doing: Doing) -> bool:
    """某现场观摩会召开。某某带队观摩了某项目: what is seen there is a part of it; who sees a drill looks on."""
    now = scene.story.now
    if "观摩" not in doing.verb or now is None or now.verb or scene.headline:
        return False
    drill = now.label_text.endswith(DRILLS) and scene.text[doing.end : doing.end + 1] in "，。；"
    if not drill and "观摩" not in now.label_text:
        return False
    now.take_part(tuple(a for a in doing.actors if a.person), "observe" if drill else "attend", doing.verb, rule="participants/along", open_list=doing.open_list)
    return True
