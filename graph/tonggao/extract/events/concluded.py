"""Who speaks when a meeting's business is done: 某会议完成有关表决事项后，某某作了讲话. The meeting is what is spoken of then."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_CONCLUDED = re.compile(
    r"(?P<name>[^，。；：“]{0,50}?(?:会议|全会|大会|[开闭]幕会|常委会))(?:在|圆满|顺利|胜利|依次|全部|先后)*(?:完成|进行完)了?(?:[^，。；：“]{0,10}?(?:事项|议程|议题|程序|任务))(?:之)?后，"
)


def concluded(scene: Scene) -> None:
    """Speak of the meeting with whose last business the sentence begins."""
    if scene.text.find("后，", *scene.sentence) < 0 or not (done := _CONCLUDED.match(scene.text, *scene.sentence)):
        return
    named = scene.names.as_subject(Span(*done.span("name")))
    if named and not named.bare and named.kind == "meeting" and named.end == done.end("name"):
        if draft := scene.event(named, "events/held"):
            draft.held = True
    elif draft := _meeting(scene):
        scene.story.turn_to(draft)


def _meeting(scene: Scene) -> Draft | None:
    """The last meeting told of, if a lecture or a rite was told of after it."""
    return next((d for d in reversed(scene.story.drafts) if d.kind == "meeting" and not d.aside), None)
