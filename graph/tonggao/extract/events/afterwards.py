"""What comes once a meeting has ended: 全国某工作视频会议召开。随后，某市召开某工作会议; 某某还到某地调研."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

AFTERWARDS = re.compile(r"(?:[^，。；：]{0,16}(?:会议?|仪式)(?:结束)?(?:之)?后|随后|之后|接着|紧接着)，")
_LOOKS = ("调研", "考察", "视察", "检查")
_GOES_TOO = re.compile("[\u4e00-\u9fff·]{2,8}还(?:先后|分别|专程)?(?:[到赴]|前往|深入|来到|走进)[^，。；：]{2,40}(?:调研|考察|视察|检查)[，。]")
_CALLS = ("召开", "主持召开", "套开", "续开")


def another_afterwards(scene: Scene, doing: Doing, held: EventName) -> Draft | None:
    """The meeting that ``held`` names, where only its likeness to the one that has just ended would make it the same."""
    if scene.headline or held.bare or held.kind != "meeting" or not scene.opens or doing.verb not in _CALLS or not AFTERWARDS.match(scene.text, *scene.sentence):
        return None
    known = scene.story.named(held)
    if known is None or known.bare or known.verb or held.text in known.label_text or known.label_text in held.text:
        return None
    draft = Draft(held.kind, Span(held.start, held.end), held.text, "events/held", head=held.head)
    draft.names.append(held.text)
    return scene.bring_up(draft)


def goes_too(scene: Scene, doing: Doing) -> bool:
    """某会议召开。…。某某还到某地、某地等地调研: a tour of its own, on no day told."""
    return doing.own and doing.verb.endswith(_LOOKS) and _GOES_TOO.match(scene.text, *scene.sentence) is not None
