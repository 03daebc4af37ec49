"""Official groups that somebody receives and whose members nobody names: 会见某国代表团, 集体会见出席某论坛的外方领导人."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_REACH = 80  # code points from the verb to the group's last word
_GROUP = re.compile(
    r"了?(?P<who>[^，。；：\n]{2,78}?(?:代表团|访问团|交流团|参访团|考察团|参观团|特使团|使节团|代表团团长|领导人|代表))(?=(?:(?<=团)(?:一行(?:[0-9]+余?人)?|全体成员|成员))?(?:[，。；]|并|$))"
)
_LED = re.compile(r"(?:先生|女士|阁下|同志)?(?:率领|带领|为[首团]长?)的(?P<who>[^，。；：、“”]{2,30}?(?:代表|访问|交流|考察|参访|特使|友好|使|使节)团)(?=(?:一行)?(?:[，。；]|并|$))")
_FOREIGN = re.compile("(?:[外双]方|各国|境外|外国|国际组织|[\u4e00-\u9fff]方(?=[^，。；]{0,6}代表))")  # delegates of a side; who else is called 代表 is nobody the text tells
_THERE = re.compile(r"(?:来[华京访沪]|应邀|前来)*(?:出席|参加)")


def group_led(scene: Scene, guests: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """The delegation of 会见了由某某率领的某国某党代表团, 会见以某某为团长的某代表团: received with who leads it."""
    led = _LED.match(scene.text, guests[-1].end, min(scene.sentence.end, guests[-1].end + _REACH)) if guests else None
    return (scene.cast.group(*led.span("who"), led["who"]),) if led else ()


def received_group(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """The group that a verb of receiving has as its object, if it is told by its last words; who of it attended what is noted."""
    found = _GROUP.match(scene.text, doing.end, min(doing.segment.end, doing.end + _REACH))
    if found is None or (scene.headline and scene.story.by_rule("meet", "talk")):  # the body told who came
        return ()
    start, end = found.span("who")
    there = _THERE.match(scene.text, start, end)
    names = scene.names.as_object(Span(there.end(), end)) if there else []
    if names:
        start = names[-1].end
    start = max(start, scene.text.rfind("的", start, end) + 1)
    delegates = scene.text.endswith("代表", start, end)
    if end - start < len("外方代表") or (delegates and not _FOREIGN.search(scene.text, start, end)):
        return ()
    group = (Actor(start, end, scene.text[start:end], False),)
    for name in names:
        if not name.bare and (draft := scene.event(name, "participants/attend", aside=True)):
            draft.take_part(group, "attend", "出席", rule="participants/attend")
    return group
