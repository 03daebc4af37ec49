"""Rounds that visitors sit down to, told only by where their words are reported: 在随后的座谈中，某某表示; 座谈会上，双方…。某某介绍了…."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_ROUND = re.compile(
    "在?(?:随后|接下来|之后|接着)?(?:召开|举行)?的?(?:(?P<what>座谈交流|交流座谈|座谈)(?:过程)?中，?"
    "|(?P<meeting>(?:调研|工作|汇报|交流|学习|考察|专题|合作|校企|校地|座谈){0,2}(?:座谈会|汇报会|交流会|见面会|对接会|洽谈会|恳谈会|反馈会))上，)"
)
_TOLD = re.compile("[。\\n \u3000]在?(?P<name>座谈会)上，")
_PART = re.compile("了?(?:在)?(?P<where>[\u4e00-\u9fff]{2,8}?)(?:的)?(?:调研|考察|视察|检查)(?:活动)?(?=[，。；]|$)")
_GOES_ON = re.compile("[\\s\u3000]*(?:会上|会议上|座谈中|座谈交流中|交流中|期间)，")


def round_on_tour(scene: Scene) -> None:
    """The round that the sentence under reading opens with, on a tour or visit told before; unless one is told of already."""
    opened = _ROUND.match(scene.text, *scene.sentence)
    tour = scene.story.by_rule("inspect", "visit") if opened else None
    told = any("座谈" in d.label_text or d.kind in ("meeting", "talks") for d in scene.story.drafts if not d.aside)
    if opened is None or tour is None or told:
        return
    label = Span(*opened.span("what" if opened["what"] else "meeting"))
    head = "座谈会" if opened["what"] else opened["meeting"][-3:]
    scene.story.waiting = []
    draft = scene.bring_up(Draft("meeting", label, scene.words(label), "events/round", head=head, bare=True, held=bool(opened["what"])))
    scene.at_event = True
    scene.give_date(draft, opened.end())


def tour_in(scene: Scene, doing: Doing) -> Draft | None:
    """The tour of 某某在甲省、乙市调研。…。某某参加乙市调研: a part of it, by its place."""
    found = _PART.match(scene.text, doing.end, doing.segment.end)
    tour = scene.story.by_rule("inspect") if found else None
    if tour is None or found is None or scene.headline:
        return None
    told = found["where"] in tour.label_text or found["where"] in (tour.place or "") or scene.text.find("在" + found["where"], tour.label.start, doing.start) >= 0
    return tour if told else None


def round_attended(scene: Scene, doing: Doing, what: Span) -> list[Draft]:
    """The 座谈 that somebody attends (某某参加座谈, 参加了座谈交流): the one told of; on a tour the one to come, or one of its own."""
    now = scene.story.current[-1:]
    told = [d for d in scene.story.drafts if "座谈" in d.label_text]
    if told and now and now[0].rule == "events/meet":  # 与甲座谈，并会见乙。丙参加座谈
        return told[-1:]
    if now and ("座谈" in now[0].label_text or now[0].rule != "events/inspect"):
        return now
    and_sits = scene.text.endswith(("并", "和", "后"), 0, doing.start)  # 某某陪同调研并参加座谈
    if told or scene.headline or not scene.opens or not (doing.own or and_sits):
        return told[-1:] or list(now)
    found = _TOLD.search(scene.text, scene.sentence.end - 1)
    if found is None and not _GOES_ON.match(scene.text, scene.sentence.end):
        return list(now)
    label = Span(*found.span("name")) if found else what
    draft = scene.bring_up(Draft("meeting", label, scene.words(label), "events/setting", head="座谈会", bare=True))
    if found:  # what is told until then is told of the tour
        scene.story.current = now
    scene.give_date(draft, doing.start)
    return [draft]
