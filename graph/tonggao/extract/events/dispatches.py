"""Work directed from afar: 视频调度全市防汛工作 is a meeting known by that phrase, also where the body calls it 调度会."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.tour_labels import object_end
from tonggao.language.sentences import Span

_HEAD = "调度会"  # what those who take part in it are said to attend
_AFAR = re.compile("视频|连线|电话|远程|云上|线上")
_OBJECT = 4  # code points of what is directed, at the least
_MAX_LABEL = 32
_ON = re.compile("(?:对(?![外口])|就)[^，。；：]{2,24}(?:进行|开展|作|做)(?:了?(?:再|专题|紧急|视频|远程|全面|统一)*)$")  # 对防汛工作进行调度


def dispatch(scene: Scene, doing: Doing) -> None:
    """视频调度某工作, 以视频形式对某工作进行调度: who does it is in the chair."""
    persons = tuple(a for a in doing.actors if a.person)
    phrase = _phrase(scene, doing)
    if not persons or phrase is None or phrase.end - phrase.start > _MAX_LABEL:
        return
    known = next((d for d in scene.story.drafts if d.kind == "meeting" and d.bare and d.head in (_HEAD, "会议") and not d.aside), None)
    if scene.headline and known:
        known.relabel(scene.text, phrase)
        known.date = known.date or scene.lead_day()
        if all(how != "chair" for _, how in known.parts):
            known.take_part(persons, "chair", doing.verb, rule="events/dispatch")
    elif known is None and not scene.story.drafts and scene.opens and (scene.headline or (scene.leads and scene.has_day(doing.start))):
        known = scene.bring_up(Draft("meeting", phrase, scene.words(phrase), "events/dispatch", head=_HEAD, bare=True, held=True))
        known.take_part(persons, "chair", doing.verb, rule="events/dispatch", open_list=doing.open_list)
        for actors, verb, open_list in scene.story.along:  # 甲参加 of what only the headline names
            known.take_part(actors, "attend", verb, rule="participants/along", open_list=open_list)
        scene.story.along = []
    if known:
        scene.give_date(known, doing.end)


def _phrase(scene: Scene, doing: Doing) -> Span | None:
    """The words that tell what is directed, where it is from afar."""
    if not _AFAR.search(scene.text, max(doing.segment.start, scene.before(doing.start, 80)) if scene.headline else scene.before(doing.start, 80), doing.end):
        return None
    if on := _ON.search(scene.text, max(doing.segment.start, scene.before(doing.start, 80)), doing.start):
        return Span(on.start(), doing.end)
    end = object_end(scene, doing)
    return Span(doing.start, end) if end - doing.end >= _OBJECT else None
