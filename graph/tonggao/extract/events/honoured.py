"""For whom a reception is held."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene

_REACH = 60  # code points from 欢迎 to the name
_FOR = re.compile(r"为(?!期)")
_SIDE = re.compile("(?:(?<![\u4e00-\u9fff])|(?<=[日午晚]))(?:[\u4e00-\u9fff]{1,2}方|[\u4e00-\u9fff]{2,6}(?:政府|军方))[^，。；：]{0,24}为(?!期)")  # 俄方在机场为某某举行欢迎仪式
_WELCOMES = re.compile(r"(?:隆重)?(?:(?:欢迎)?仪式，?|(?:欢迎)?(?:宴会|晚宴|午宴|招待会)，)(?:热烈)?欢迎")


def honoured(scene: Scene, doing: Doing, draft: Draft) -> tuple[Actor, ...]:
    """为某某一行举行欢迎晚宴, 举行仪式，欢迎某某: for whom a reception is."""
    if draft.kind != "ceremony":
        return ()
    if draft.label_text.startswith("欢迎") and (side := _SIDE.search(scene.text, doing.segment.start, doing.start)):
        return tuple(scene.cast.persons_in(side.end(), doing.start))
    if not draft.parts:  # whoever gives it is not known: no report by itself
        return ()
    if draft.label_text.startswith("欢迎") and (for_ := _FOR.search(scene.text, *doing.between)):
        return tuple(scene.cast.persons_in(for_.end(), doing.start))
    if welcome := _WELCOMES.match(scene.text, doing.end, scene.sentence.end):
        return tuple(scene.cast.persons_in(welcome.end(), min(scene.sentence.end, welcome.end() + _REACH))[:1])
    return ()
