"""A meeting that another one decides on and calls 会议: 审议了某会议议程（草案），决定会议于6月20日召开."""

import re

from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_DECIDES_ON = re.compile("(?:[^，。；：]{0,8}会议?)?(?:决定|建议|同意|商定|确定|拟定)(?:该次|此次|本次|这次)?(?:会议|大会|全会)")
_PREPARED = re.compile("(?:审议|讨论|研究|通过|听取|审定)(?:并)?(?:原则)?(?:通过|同意)?了?(?:关于)?(?:召开)?(?P<name>[^，。；：《》]{4,50}?(?:会议|大会|全会))(?:的)?(?:有关|相关)?(?:议程|日程|筹备|建议|方案|事项|召开)")


def is_decided_on(name: EventName) -> bool:
    """决定会议 of 决定会议于6月20日召开: no name."""
    return _DECIDES_ON.fullmatch(name.text) is not None


def meeting_prepared(scene: Scene, name: EventName) -> EventName | None:
    """The meeting whose agenda or plan the sentence has passed before it says when 会议 is to be held."""
    prepared = _PREPARED.search(scene.text, scene.sentence.start, name.start)
    return next(iter(scene.names.as_object(Span(*prepared.span("name")))), None) if prepared else None
