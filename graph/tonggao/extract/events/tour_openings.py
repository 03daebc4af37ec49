"""Whether a verb of looking opens a tour: in the lead, on a stated day, or after what the readout has told."""

import re

from tonggao.extract.events.afterwards import goes_too
from tonggao.extract.events.days import BEFORE_IT
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.gifts import brings
from tonggao.extract.events.scene import Scene

_BESIDE = re.compile(BEFORE_IT + r"|(?:[上下]午|晚上?)，|(?:连线|调度|[^，。；：]{0,6}活动)结束后，|在[^，。；：、]{1,8}期间，|[^，。；]{0,10}(?:[会式]|会议|活动|会谈|会见|座谈|典礼|签约|揭牌|接访|约谈|演练|宣讲|培训|授课|论坛|比赛|观摩|会商|调度|研判|学习|研讨|巡查|慰问|视频连线)(?:[前后]|结束[后时])，|会议?期间，|其间，|随后，|当天|同日")
_AFTERWARDS = re.compile(r"[ \u3000]*[^，。；：]{0,6}(?:会议?|仪式|典礼|活动)(?:结束)?后，")
_HURRIES = re.compile("赶赴|奔赴|(?:带队|率队|深入|来到|前往|到|赴)[^，。；：]{2,}$")  # 会后，某某赶赴某堤查看险情
_REACHES = re.compile("赶到|赶赴|奔赴|来到|前往|走进|深入")
STOPS = frozenset({"察看", "查看", "督办", "现场调度"})


def may_open(scene: Scene, doing: Doing) -> bool:
    """In the lead, or on a stated day: a readout tells of old tours too, to praise them."""
    if not scene.opens:
        return False
    if brings(doing) or doing.verb.removesuffix("了") in STOPS:  # most often a stop of a tour
        hurries = _HURRIES.search(scene.text, *doing.between) and _BESIDE.match(scene.text, *scene.sentence)
        return scene.leads or scene.headline or bool(hurries)
    if scene.leads or scene.headline or (scene.brought_up and not doing.passing) or scene.has_day(doing.start):
        return True
    beside = bool(_BESIDE.match(scene.text, *scene.sentence)) or scene.follows_lead([], doing.start) or goes_on_after(scene, doing) or goes_too(scene, doing)
    if doing.verb.startswith("参观"):  # beside a ceremony it is a part of it
        return beside and any(d.kind in ("talks", "meeting", "study") for d in scene.story.drafts)
    return beside


def goes_on_after(scene: Scene, doing: Doing) -> bool:
    """会后，干部分头下村。某某赶到海头村，检查…: a sentence later, in the paragraph that tells what came after the meeting."""
    line = scene.text.rfind("\n", 0, scene.sentence.start) + 1
    later = line < scene.sentence.start and _AFTERWARDS.match(scene.text, line, scene.sentence.start) and any(a.start >= scene.sentence.start for a in doing.actors)
    return bool(later) and _REACHES.search(scene.text, scene.sentence.start, doing.start) is not None
