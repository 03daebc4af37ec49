"""Sittings at which an office decides a case: 经某纪委常委会会议研究并报某委批准，决定给予某某开除党籍处分."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_STUDIED = "会议研究"
_SITTING = re.compile("经(?P<sitting>(?P<by>[\u4e00-\u9fff]{2,24}?(?:常委会|常务委员会|党委会|党组))会议)(?:集体|专题)?研究[^，。；]{0,4}(?:并报|报)[^，。；]{2,20}(?:批准|审议|同意|备案|决定)")


def case_sittings(scene: Scene) -> None:
    """Add each such sitting, held by the committee with whose name it begins, unless the text tells of it otherwise."""
    if _STUDIED not in scene.text:
        return
    for found in _SITTING.finditer(scene.text):
        label = Span(*found.span("sitting"))
        if any(found["sitting"] in draft.names or draft.label_text == found["sitting"] for draft in scene.story.drafts):
            continue
        draft = Draft("meeting", label, found["sitting"], "events/case-sitting", head="会议", aside=True, held=True)
        draft.names.append(found["sitting"])
        draft.take_part((scene.cast.group(*found.span("by"), found["by"]),), "host", "研究", rule="participants/host")
        scene.story.drafts.append(draft)
