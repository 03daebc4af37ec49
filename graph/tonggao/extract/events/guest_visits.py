"""Visits in the course of which somebody is received: 同来华进行国事访问的某国总统某某举行会谈."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import names_after
from tonggao.language.sentences import Span

_VISITS = "访问的"
_ON_VISIT = re.compile("(?:来华|来京|来[访我]国?|对(?:中国|我国))(?:进行|作|开展)?(?P<what>(?:正式|国事|工作|友好|国是|正式友好)访问)的")
_RECEIVES = re.compile("(?:会见|会晤|接见|宴请|欢迎|[同与为和、])了?(?:应邀|正在|前来|专程)*$")
_REACH = 80  # code points from the visit to the guest's name
_NEAR = 8


def guests_visits(scene: Scene) -> None:
    """Add the visits of those whom the body tells to be received on them, after all that it tells of has been read."""
    if scene.text.find(_VISITS, scene.lead.start) < 0:
        return
    for on_visit in _ON_VISIT.finditer(scene.text, scene.lead.start):
        if not _RECEIVES.search(scene.text, max(0, on_visit.start() - _NEAR), on_visit.start()):
            continue
        end = on_visit.end() + len(scene.text[on_visit.end() : on_visit.end() + _REACH].partition("。")[0])
        guests = names_after(scene.text, on_visit.end(), end, scene.cast)
        if guests and not _is_told(scene, guests[0].name):
            label = Span(*on_visit.span("what"))
            draft = Draft("visit", label, scene.words(label), "events/on_visit", verb="访问", aside=True, held=True)
            draft.take_part(guests, "other", "访问", rule="events/on_visit")
            scene.story.drafts.append(draft)


def _is_told(scene: Scene, who: str) -> bool:
    return any(d.kind == "visit" and (who, "other") in d.parts for d in scene.story.drafts)
