"""Events that a sentence's setting says were held: 在3月5日召开的某会议上，通过了…."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.hosts import hosts_before
from tonggao.extract.events.scene import Scene
from tonggao.language.dates import find_dates
from tonggao.language.sentences import Span

_HELD_THERE = re.compile(
    r"(?:(?:[今昨]天(?:（[^（）]{2,10}）)?|(?:[0-9]{1,2}月)?[0-9]{1,2}日)，?)?(?:在|[^，。；：“]{0,20}从)[^，。；：“]{2,20}(?:召开|举行|举办)的(?=(?P<name>[^，。；：]{4,60}?)上(?:[，的]|获悉|了解到|获得))"
)
_HELD_THEN = re.compile(
    r"(?:当[天日晚]|同日|(?:[0-9]{1,2} ?月)?[0-9]{1,2} ?日|[昨今]天|日前|近日)[^，。；：“]{0,20}(?:召开|举行|举办)的(?=(?P<name>[^，。；：]{4,40}?)(?:，(?:(?:审议|表决)?(?:通过|发布|讨论|吸引|来自|围绕|邀请)|部署|研究)|(?:审议|表决)?通过了?|审议了?|听取了?|研究部署|研究了?|部署了?|传达学习|决定))"
)
_HELD_OF_LATE = re.compile(
    r"(?P<when>不久前|前不久|日前|近日|刚刚|(?:今年|去年|[0-9]{4}年)[0-9]{1,2}月(?:[0-9]{1,2}日)?|上个?月)，?(?:在[^，。；：]{1,8})?(?:召开|举行)的"
    r"(?P<name>[^，。；：“”]{4,40}?(?:会议|大会|全会|论坛))(?:再次|明确|也|还|就|又|专门)*(?:指出|强调|提出|要求|作出)"
)
RECENT = re.compile(r"前夕|之际|日前|近日|最近|近期|不久前|连日来|昨|今[天日晚]|刚刚")


def is_news(scene: Scene, until: int) -> bool:
    """Whether the sentence tells a day before ``until``, or opens the readout with 近日, 日前."""
    return scene.has_day(until) or (scene.leads and RECENT.search(scene.text, scene.sentence.start, until) is not None)


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
        draft.dated = draft.dated or (scene.leads and RECENT.match(scene.text, scene.sentence.start) is not None)  # 日前召开的某会议审议通过了…, of a readout
        draft.take_part(hosts_before(scene, name), "host", "召开", rule="participants/host")


def held_of_late(scene: Scene) -> None:
    """不久前召开的某党组会议再次指出: a meeting that is quoted, held by the body with whose name it begins."""
    if scene.text.find("开的") < 0 and scene.text.find("行的") < 0:
        return
    for found in _HELD_OF_LATE.finditer(scene.text):
        name = scene.names.as_subject(Span(*found.span("name")), whole=True)
        if name is None or name.bare or name.start != found.start("name") or scene.story.named(name):
            continue
        hosts = tuple(b for b in scene.cast.bodies_in(name.start, name.end) if b.start == name.start)
        dates = find_dates(scene.text, scene.published, *found.span("when"))
        draft = Draft(name.kind, Span(name.start, name.end), name.text, "events/quoted", head=name.head, aside=True, held=True)
        draft.date = dates[-1] if dates else None
        draft.names.append(name.text)
        draft.take_part(hosts, "host", "召开", rule="participants/host")
        scene.story.drafts.append(draft)
