"""Conferences that a sentence presents before it says that they are held: 某博览会主题为“…”，由某部、某省共同举办，当日在某市开幕."""

import re

from tonggao.extract.events.hosts import organizers
from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_TELLS = ("主题", "主办", "举办", "承办")  # one of which such a sentence has
_PRESENTED = re.compile(
    r"(?P<name>[^，。；：“”\n]{0,12}“[^”\n]{2,40}”[^，。；：“”\n]{0,8}?|[^，。；：“”\n]{2,50}?)(?:以“[^”\n]{2,40}”为(?:年度)?主题|的?(?:年度)?主题[为是]“[^”\n]{2,40}”|(?=由))"
    r"(?P<rest>[^。；\n]{0,200}?(?:由[^。；\n]{2,160}?(?:主办|承办|举办|协办)[^。；\n]{0,40}?)?，(?P<when>[^，。；\n由]{0,40}))(?P<verb>开幕|举行|举办|召开|启幕)(?=[，。；])"
)
_BY = re.compile("由[^。；]{2,160}?(?:主办|承办|举办|协办)")
_WHEN = re.compile(r"将?[于在]?(?:当[日天]|[今昨]天(?:（[^（）]{2,10}）)?|(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[至—－-](?:[0-9]{1,2}月)?[0-9]{1,2}日)?)?(?:[上下]午|晚上?)?(?:[在于][^，。；：的]{2,20})?(?:正式|隆重)?")
_ANNOUNCED = re.compile(
    r"(?:(?:介绍|通报|公布|发布)了?|[向致])“?(?P<what>[^，。；：“”\n]{4,70}?)”?(?:的?(?:有关|相关|主要|总体)*(?:筹备|准备|筹办|情况|亮点|安排)|(?:的)?(?:[开闭]幕式?)?(?:致(?!辞)|发来?|发出)(?:贺信|贺电))"
)


def themed(scene: Scene) -> None:
    """Let the conference that the sentence presents take place as it says, by those who hold it."""
    if not any(scene.text.find(word, *scene.sentence) >= 0 for word in _TELLS):
        return
    said = _PRESENTED.match(scene.text, *scene.sentence)
    if said is None or not said["when"] or not _WHEN.fullmatch(scene.text, *said.span("when")):
        return
    own_line = scene.text[scene.sentence.start - 1 : scene.sentence.start] in ("", "\n")
    if not (scene.opens or own_line) or (name := _named(scene, Span(*said.span("name")))) is None:
        return
    opens, scene.opens = scene.opens, True
    if draft := scene.event(name, "events/held"):
        draft.held = True
        scene.give_date(draft, said.start("verb"), avoid=Span(name.start, name.end))
        scene.give_place(draft, Span(said.start("when"), said.start("verb")))
        if by := _BY.search(scene.text, *said.span("rest")):
            draft.take_part(organizers(scene, by.start() + 1, said.start("when")), "host", "举办", rule="participants/host")
    scene.opens = opens


def _named(scene: Scene, span: Span) -> EventName | None:
    """The name that the sentence begins with; of 大会 the one that was greeted or announced before, if any."""
    name = scene.names.as_subject(span, whole=True)
    if name is None or scene.text[name.end : span.end] not in ("", "”"):
        return None
    if not name.bare:
        return name
    told = list(_ANNOUNCED.finditer(scene.text, scene.lead.start, scene.sentence.start))
    whole = scene.names.as_subject(Span(*told[-1].span("what")), whole=True) if told else None
    return whole if whole and not whole.bare and whole.end == told[-1].end("what") else None
