"""Groups that somebody receives and whose members nobody names: 会见与会代表, 集体会见出席某论坛的外方领导人."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_REACH = 80  # code points from the verb to the group's last word
_GROUP = re.compile(
    r"了?(?P<who>[^，。；：\n]{2,78}?(?:代表团|访问团|交流团|参访团|考察团|参观团|特使团|使节团|代表团团长|代表|领导人|专家学者|专家|工商界人士|各界人士))(?=(?:(?<=团)(?:一行(?:[0-9]+余?人)?|全体成员|成员))?(?:[，。；]|并|$))"
)
_LED = re.compile(r"(?:先生|女士|阁下|同志)?(?:率领|带领|为[首团]长?)的(?P<who>[^，。；：、“”]{2,30}?(?:代表|访问|交流|考察|参访|特使|友好|使|使节)团)(?=(?:一行)?(?:[，。；]|并|$))")
_THERE = re.compile(r"(?:来[华京访沪]|应邀|前来)*(?:出席|参加)")
_ANYBODY = re.compile(r"(?:[^，。的]{0,4}(?:职工|群众|客商|企业|各界|学生|教师|村民|居民|党员|基层|一线)[^，。的]{0,2})?代表|(?:有关|相关|部分|与会)?(?:专家|专家学者)")


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
    if _ANYBODY.fullmatch(scene.text, start, end) or end - start < len("外方代表"):
        return ()
    group = (Actor(start, end, scene.text[start:end], False),)
    for name in names:
        if not name.bare and (draft := scene.event(name, "participants/attend", aside=True)):
            draft.take_part(group, "attend", "出席", rule="participants/attend")
    return group
