"""Meetings that nobody is said to hold, known by what they do: 集中反馈会议传达学习了某讲话精神，对整改作出部署."""

import re

from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_ACTS = re.compile(
    r"(?:(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[上下]午|晚上?)?，?)?(?P<name>(?![0-9上下晚])[^，。；：“”《》\n]{2,30}?会议?)(?:认真|深入|集体|专题|首先|书面)?(?:传达学习|学习传达|传达贯彻|传达|学习|通报|听取|审议|总结|回顾|分析|研究部署|宣读|宣布|观看)了"
)
_OTHERS = re.compile("上次|上一次|前次|历次|每次|此前|以往|各|多")


def acting_meeting(scene: Scene) -> None:
    """Bring up the meeting that is a sentence's subject, where none has come up yet: a bare 出席会议 further on means it."""
    if scene.story.drafts or scene.headline or (acts := _ACTS.match(scene.text, *scene.sentence)) is None:
        return
    name = scene.names.as_subject(Span(*acts.span("name")), whole=True)
    if name is None or name.bare or name.start != acts.start("name") or name.end != acts.end("name") or _OTHERS.match(name.text):
        return
    if draft := scene.event(name, "events/acts"):
        draft.held = True
        scene.give_date(draft, acts.start("name"))
