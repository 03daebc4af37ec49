"""Who declares what has a name to be open or over: 某某宣布第三届某运动会开幕."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_DECLARED = re.compile("(?P<name>[^，。；：“]{0,8}(?:“[^”\n]{1,30}”)?[^，。；：“”]{3,50}?)(?:正式|胜利|圆满)*(?:开幕|闭幕|开赛|启动|开始)(?=[，。；]|并|$)")


def declared(scene: Scene, doing: Doing) -> bool:
    """Let the subject take part in what he declares open; tells whether it has a name."""
    persons = tuple(a for a in doing.actors if a.person)
    found = _DECLARED.match(scene.text, doing.end, doing.segment.end) if persons and not scene.headline and doing.verb.endswith("宣布") else None
    name = scene.names.as_subject(Span(*found.span("name")), whole=True) if found else None
    if found is None or name is None or name.bare or name.end != found.end("name"):
        return False
    others = scene.story.named(name) is None and any(not d.verb and d.held for d in scene.story.current)  # at the opening that is told of
    if others or (draft := scene.event(name, "events/held")) is None:
        return False
    draft.held = True
    draft.take_part(persons, "other", doing.verb, rule="participants/announce", open_list=doing.open_list)
    scene.give_date(draft, doing.start)
    return True
