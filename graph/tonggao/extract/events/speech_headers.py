"""Speeches and reports printed whole: under their title a line says when and at what meeting, another who spoke."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.dates import find_dates
from tonggao.language.sentences import Span

_HEAD = 300  # code points from a text's start in which such lines stand
_AT = re.compile(
    r"^[ \u3000]*[—－\-–（(]*(?P<day>[^\n]{0,20}?)在(?P<name>[^，。；：\n]{4,60}?)上(?:的(?:重要)?(?:讲话|报告|致辞|致词|演讲|发言|[开闭]幕[词辞]|工作报告))?[）)]?[ \u3000]*$",
    re.MULTILINE,
)
_BYLINE = 30  # code points of a line that names the speaker
_LINES = 3  # lines under the one that names the meeting


def printed_speech(scene: Scene) -> None:
    """——1994年3月18日在某县人民代表大会某次会议上 / 县长 某某: the meeting, its day and who spoke there."""
    at = _AT.search(scene.text, 0, _HEAD) if "在" in scene.text[:_HEAD] else None
    name = scene.names.as_subject(Span(*at.span("name")), whole=True) if at else None
    if at is None or name is None or name.bare or name.start != at.start("name"):
        return
    speaker, dated = _line_of_speaker(scene, at.end())
    days = [d for d in find_dates(scene.text, scene.published, at.start(), dated) if len(d.last) == len("2000-01-01")]
    if speaker is None or not days:
        return
    draft = scene.story.named(name, lenient=True)
    if draft is None:
        draft = Draft(name.kind, Span(name.start, name.end), name.text, "events/title", head=name.head, held=True)
        scene.story.drafts.append(draft)
    draft.names.append(name.text)
    draft.date = draft.date or days[-1]
    draft.take_part(tuple(scene.cast.persons_in(*speaker)), "speak", "讲话", rule="participants/title")


def _line_of_speaker(scene: Scene, start: int) -> tuple[Span | None, int]:
    """The line below ``start`` that holds one person and little else, and where the lines up to it end."""
    for _ in range(_LINES):
        begin = scene.text.find("\n", start) + 1
        if not begin:
            break
        start = end = end if (end := scene.text.find("\n", begin)) >= 0 else len(scene.text)
        line = Span(begin, end)
        if len(scene.cast.persons_in(*line)) == 1 and end - begin <= _BYLINE and scene.text[end - 1] != "。":
            return line, end
    return None, start
