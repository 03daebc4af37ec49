"""Meetings that nobody is said to hold, known by what they do: 集中反馈会议传达学习了某讲话精神，对整改作出部署."""

import re

from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_ACTS = re.compile(
    r"(?:(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[上下]午|晚上?)?，?)?(?P<name>(?![0-9上下晚])[^，。；：“”《》\n]{2,30}?会议?)(?:认真|深入|集体|专题|首先|书面)?(?:传达学习|学习传达|传达贯彻|传达|学习|通报|听取|审议|总结|回顾|分析|研究部署|宣读|宣布|观看)了"
)
# 某大会6月4日选举产生新一届领导班子: on a stated day, behind which nothing need say that it is over.
_DAY = r"(?:(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日|[今昨]天(?:（[^（）]{2,10}）)?)(?:[上下]午|晚上?)?"
_DECIDES = re.compile(
    rf"(?:(?P<first>{_DAY})，?)?(?P<name>(?![0-9上下晚])[^，。；：“”《》\n]{{4,40}}?会议?)(?P<then>{_DAY})?(?:经[^，。；：]{{2,12}}，)?(?:选举产生|选举(?=[^，。；：]{{2,40}}为)|投票选举|表决通过|审议通过|审议并通过|表决任命|决定任命|决定免去)"
)
_OTHERS = re.compile("上次|上一次|前次|历次|每次|此前|以往|各|多")


def acting_meeting(scene: Scene) -> None:
    """Bring up the meeting that is a sentence's subject, where none has come up yet: a bare 出席会议 further on means it."""
    if scene.story.drafts or scene.headline:
        return
    acts = _ACTS.match(scene.text, *scene.sentence)
    decides = None if acts else _DECIDES.match(scene.text, *scene.sentence)
    acts = acts or (decides if decides and (decides["first"] or decides["then"]) else None)
    if acts is None:
        return
    name = scene.names.as_subject(Span(*acts.span("name")), whole=True)
    if name is None or name.bare or name.start != acts.start("name") or name.end != acts.end("name") or _OTHERS.match(name.text):
        return
    if draft := scene.event(name, "events/acts"):
        draft.held = True
        scene.give_date(draft, acts.end() if decides else acts.start("name"))
