"""Who tells the press something: the unnamed heads of bodies (某办举行新闻发布会，某银行相关负责人介绍，…; 发布会上，某部表示，…), and whoever a later
sentence opens with by office (某部部长某某围绕某事作了介绍)."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.press_conferences import CONFERENCES
from tonggao.extract.events.scene import Scene

_VOICE = re.compile(
    f"(?:{'|'.join(CONFERENCES)})上?，(?P<by>[^，。；：“”]{{2,60}}?)(?:(?:有关|相关|主要)?(?:负责人|负责同志|新闻发言人|发言人))?(?:还|也|分别|在会上)*(?:介绍|表示|指出|透露|通报|宣布|回应|说(?!明))了?，?"
)
# 某部部长某某 | 介绍，…; somebody else's words come with a place of their own (在社交媒体上).
_TOLD = re.compile(
    "(?:重点|分别|详细|还|也|首先|随后|主要)*(?:(?:就|围绕|从|对|结合)[^。；：“”]{2,80}?(?:[作做](?:了|出了?)?[^，。；]{0,6}(?:介绍|说明|解读|阐述)|进行了?[^，。；]{0,6}(?:介绍|说明|解读|阐述))|(?:介绍|表示|指出|透露|说明|说)(?:说|道)?，)"
)
_OFFICE = 40  # code points of an office before a name
_MARKS = re.compile("[。；：“”《》]|，")
_JOINS = re.compile("[、和及与]")


def press_voices(scene: Scene) -> None:
    """Let them speak at the last such meeting named before, unless somebody of theirs is named."""
    if not any(word in scene.text for word in CONFERENCES):
        return
    for found in _VOICE.finditer(scene.text, scene.lead.start):
        start, end = found.span("by")
        bodies = tuple(scene.cast.bodies_in(start, end))
        draft = _told_before(scene, start)
        if draft is None or not bodies or scene.cast.persons_in(start, found.end()) or _JOINS.sub("", _without(scene, bodies, start, end)):
            continue
        hosts = {who for who, how in draft.parts if how == "host"}
        draft.take_part(tuple(b for b in bodies if b.name not in hosts), "speak", "介绍", rule="participants/press")
    _officials(scene)


def _officials(scene: Scene) -> None:
    """Let those speak who open a sentence by office, where the press was met by a body of this country and no other event is told of."""
    told = [d for d in scene.story.drafts if not d.aside and d.kind in ("meeting", "talks", "ceremony", "study")]
    if len(told) != 1 or not told[0].label_text.endswith(CONFERENCES) or not any(how == "host" for _, how in told[0].parts):
        return
    bodies = set()
    for person in scene.cast.persons_in(told[0].label.end, len(scene.text)):
        begins = max(scene.text.rfind(mark, max(0, person.start - _OFFICE), person.start) for mark in "。\n，") + 1
        if begins == 0 or begins == person.start or _MARKS.search(scene.text, begins, person.start) or not _TOLD.match(scene.text, person.end):
            continue
        own = {body.name for body in scene.cast.bodies_in(begins, person.start)}
        if scene.text[begins - 1] != "，" or own:  # 今年目标为5%，某委主任某某表示
            told[0].take_part((person,), "speak", "介绍", rule="participants/press")
            bodies |= own
    told[0].parts = {key: part for key, part in told[0].parts.items() if not (part.how == "speak" and part.who in bodies)}  # 某部、某委有关负责人回答提问: he did


def _without(scene: Scene, bodies: tuple[Actor, ...], start: int, end: int) -> str:
    """What is left of the words when the bodies are taken out: nobody else may stand there."""
    left, at = "", start
    for body in bodies:
        left, at = left + scene.text[at : body.start], body.end
    return left + scene.text[at:end]


def _told_before(scene: Scene, position: int) -> Draft | None:
    told = [d for d in scene.story.drafts if d.label_text.endswith(CONFERENCES) and d.label.start < position and not d.aside]
    return max(told, key=lambda d: d.label.start, default=None)
