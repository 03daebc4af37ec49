"""Events that a sentence's setting says were held: 在3月5日召开的某会议上，通过了…."""

import re

from tonggao.extract.events.hosts import hosts_before
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_HELD_THERE = re.compile(
    r"(?:在|[^，。；：“]{0,20}从)[^，。；：“]{2,20}(?:召开|举行|举办)的(?=(?P<name>[^，。；：]{4,60}?)上(?:[，的]|获悉|了解到|获得))"
)
_HELD_THEN = re.compile(
    r"(?:当[天日晚]|同日|(?:[0-9]{1,2} ?月)?[0-9]{1,2} ?日|[昨今]天|日前|近日)[^，。；：“]{0,20}(?:召开|举行|举办)的(?=(?P<name>[^，。；：]{4,40}?)，(?:审议|表决)?(?:通过|发布|讨论|吸引|来自|围绕|邀请))"
)
RECENT = re.compile(r"前夕|之际|日前|近日|最近|近期|不久前|连日来|昨|今[天日晚]|刚刚")


def held_there(scene: Scene) -> None:
    """在19日举行的某会议上，通过了…: held on that day, whoever did what there."""
    there = _HELD_THERE.match(scene.text, *scene.sentence)
    name = scene.names.in_adverbial(Span(there.end(), there.end("name"))) if there else None
    if there is None and (there := _HELD_THEN.match(scene.text, *scene.sentence)):
        name = scene.names.as_subject(Span(there.end(), there.end("name")))
    if there is None or name is None or name.bare or name.end != there.end("name"):
        return
    if not (scene.has_day(there.end()) or RECENT.search(there.group())):
        return
    if draft := scene.event(name._replace(start=there.end(), text=scene.text[there.end() : name.end]), "events/held"):
        draft.held = True
        scene.give_date(draft, there.end())
        draft.take_part(hosts_before(scene, name), "host", "召开", rule="participants/host")
