"""Tours that only the headline tells, by a group without names (省领导到我校看望老教师): who they are the first two sentences say (某某、某某来到我校)."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import NameList, names_before
from tonggao.language.sentences import Span

_SECOND = 300  # code points of the sentence after the lead
_COMES = re.compile(r"(?:先后|专程|亲临|冒雨|分别)*(?:来到|莅临|走进|深入|前往|到访|赶赴|奔赴|来校|来院|到(?![会场底期位达])|赴)")


def with_arrivals(scene: Scene, doing: Doing) -> Doing:
    """``doing`` of a headline that names nobody, with those whom the body's first sentences say to have come as its subject."""
    start, end = scene.lead
    end = end if scene.text[end : end + 1] in ("", "\n") else scene.text.find("。", end, end + _SECOND) + 1 or end
    if doing.actors or not scene.cast.persons_in(start, end):
        return doing
    for comes in _COMES.finditer(scene.text, start, end):
        named: NameList | None = names_before(scene.text, Span(start, comes.start()), scene.cast)
        if named and named.actors[0].person:
            return doing._replace(actors=named.actors, open_list=named.open_list)
    return doing
