"""Bodies whose unnamed heads tell the press something: 某办举行新闻发布会，某银行相关负责人介绍，…; 发布会上，某部表示，…."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene

_HELD = ("发布会", "吹风会", "通气会")
_VOICE = re.compile(
    f"(?:{'|'.join(_HELD)})上?，(?P<by>[^，。；：“”]{{2,60}}?)(?:(?:有关|相关|主要)?(?:负责人|负责同志|新闻发言人|发言人))?(?:还|也|分别|在会上)*(?:介绍|表示|指出|透露|通报|宣布|回应|说(?!明))了?，?"
)
_JOINS = re.compile("[、和及与]")


def press_voices(scene: Scene) -> None:
    """Let them speak at the last such meeting named before, unless somebody of theirs is named."""
    if not any(word in scene.text for word in _HELD):
        return
    for found in _VOICE.finditer(scene.text, scene.lead.start):
        start, end = found.span("by")
        bodies = tuple(scene.cast.bodies_in(start, end))
        draft = _told_before(scene, start)
        if draft is None or not bodies or scene.cast.persons_in(start, found.end()) or _JOINS.sub("", _without(scene, bodies, start, end)):
            continue
        hosts = {who for who, how in draft.parts if how == "host"}
        draft.take_part(tuple(b for b in bodies if b.name not in hosts), "speak", "介绍", rule="participants/press")


def _without(scene: Scene, bodies: tuple[Actor, ...], start: int, end: int) -> str:
    """What is left of the words when the bodies are taken out: nobody else may stand there."""
    left, at = "", start
    for body in bodies:
        left, at = left + scene.text[at : body.start], body.end
    return left + scene.text[at:end]


def _told_before(scene: Scene, position: int) -> Draft | None:
    told = [d for d in scene.story.drafts if d.label_text.endswith(_HELD) and d.label.start < position and not d.aside]
    return max(told, key=lambda d: d.label.start, default=None)
