"""A conference that somebody greets and that a later sentence says was held: 某某向某论坛致贺信。…本次论坛当日在某地开幕."""

import re

from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_THIS = ("本次", "此次", "这次", "本届", "此届", "该")
_ANY = ("大会", "会议", "活动")  # what any of them may be called
_GREETED = re.compile("[向致](?P<what>[^，。；：\n]{4,70}?)(?:的)?(?:[开闭]幕式?)?(?:致(?!辞)|发来?|发出|作|的)(?:贺信|贺电|贺辞|贺词|书面致辞|视频致辞|的?贺信)")


def greeted(scene: Scene, name: EventName) -> EventName:
    """The full name of what ``name`` (本次论坛) points back to, where no event has been told of and one was greeted; else ``name``."""
    if not name.bare or scene.headline or scene.story.drafts:
        return name
    if not (name.text.startswith(_THIS) or scene.text.endswith(_THIS, 0, name.start)):
        return name
    letters = list(_GREETED.finditer(scene.text, scene.lead.start, scene.sentence.start))
    whole = scene.names.as_subject(Span(*letters[-1].span("what")), whole=True) if letters else None
    if whole is None or whole.bare or whole.end != letters[-1].end("what"):
        return name
    return whole if name.head in (whole.head, *_ANY) else name
