"""Meetings without a name, known by what was done there: 听取某某汇报, 反馈巡视情况, 宣讲某大会精神."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.speech_objects import account
from tonggao.extract.events.tour_labels import object_end
from tonggao.language.sentences import Span

_TEAM = re.compile("(?P<team>[省市州县区旗镇乡]?[\u4e00-\u9fff]{0,6}委[\u4e00-\u9fff]{0,6}?巡[视察]组)(?:分别|先后|正式)*$")
_NEAR = 40  # code points
_REPORTS = re.compile(r"了?[^，。；：]{2,40}?(?:工作|情况|专题|述职)*(?:汇报|述职报告|述职)(?=时|，|。|并|$)")
_APART = "events/fed-back-apart"
_FIRST_OF_TWO = re.compile(r"(?P<what>向[^，。；：]{2,30}?的反馈会议?)，并?(?:出席|参加)(?P<other>向[^，。；：]{0,30}?反馈会议?)")
_NEWS = re.compile(r"了?[^，。；：]{2,40}?(?:精神|情况)(?=[，。；]|并|$)")
_TO_WHOM = re.compile(r"向[^，。；：]{2,24}$")


def preach(scene: Scene, doing: Doing) -> None:
    """某某到某镇宣讲某大会精神: what the readout is about."""
    persons = tuple(a for a in doing.actors if a.person)
    if not persons or not (doing.own or persons[0].start >= scene.sentence.start) or object_end(scene, doing) - doing.end < len(doing.verb):
        return
    phrase = Span(doing.start, object_end(scene, doing))
    draft = scene.bring_up(Draft("study", phrase, scene.words(phrase), "events/lesson", head="报告会", held=True))
    draft.names.append(draft.label_text)
    draft.take_part(persons, "speak", doing.verb, rule="participants/speak")
    scene.give_date(draft, doing.start)


def feedback(scene: Scene, doing: Doing) -> None:
    """某巡视组向某县委反馈巡视情况: a meeting without a name, known by that phrase."""
    apart = next((d for d in scene.story.drafts if d.rule == _APART), None)
    if apart and doing.own:  # 向负责人的反馈会议和向领导班子的反馈会议: at both
        apart.take_part(tuple(a for a in doing.actors if a.person), "speak", doing.verb, rule="participants/speak")
    if any(not d.verb or d.kind != "inspection" for d in scene.story.drafts):  # what the team saw comes first
        return
    to = _TO_WHOM.search(scene.text, *doing.between)
    what = account().match(scene.text, doing.end, doing.segment.end)
    if not (to and what and scene.opens):
        return
    phrase = Span(to.start(), what.end())
    draft = scene.bring_up(Draft("meeting", phrase, scene.words(phrase), "events/feedback", head="会议", held=True))
    draft.names.append(draft.label_text)
    if team := _TEAM.search(scene.text, doing.segment.start, phrase.start):
        known = next((b for b in scene.cast.bodies_in(doing.segment.start, team.end("team")) if b.end == team.end("team")), None)
        draft.take_part((known or Actor(*team.span("team"), team["team"], False),), "host", "反馈", rule="participants/host")
    scene.give_date(draft, doing.start)


def fed_back_apart(scene: Scene, doing: Doing) -> bool:
    """主持召开向某局主要负责人的反馈会议，出席向领导班子反馈会议: the first of the two, with who chairs it; tells whether it is told."""
    first = _FIRST_OF_TWO.match(scene.text, doing.end, scene.sentence.end)
    chairs = tuple(a for a in doing.actors if a.person)
    if first is None or not chairs or scene.headline or not scene.opens:
        return False
    main = next((d for d in scene.story.drafts if d.rule == "events/feedback"), None)
    if main:
        main.parts = {key: part for key, part in main.parts.items() if part.group != "反馈"}
        main.relabel(scene.text, Span(*first.span("other")))
        main.names.append(main.label_text)
    label = Span(*first.span("what"))
    draft = Draft("meeting", label, scene.words(label), _APART, head="会议", aside=True, held=True)
    day = scene.story.first_day()
    draft.date = day and day._replace(inferred=True)
    draft.names.append(draft.label_text)
    draft.take_part(chairs, "chair", "主持", rule="participants/chair")
    scene.story.drafts.append(draft)
    return True


def inform(scene: Scene, doing: Doing) -> bool:
    """某部长受委托，向党外人士通报某会议精神: what the lead is about; tells whether it is."""
    to = _TO_WHOM.search(scene.text, *doing.between)
    what = _NEWS.match(scene.text, doing.end, doing.segment.end) if to else None
    persons = tuple(a for a in doing.actors if a.person)
    if to and scene.headline and any(d.rule == "events/informed" for d in scene.story.drafts):
        return True
    if to is None or what is None or not persons or not scene.leads or scene.story.drafts or not scene.has_day(doing.start):
        return False
    phrase = Span(to.start(), what.end())
    draft = scene.bring_up(Draft("meeting", phrase, scene.words(phrase), "events/informed", head="通报会", held=True))
    draft.names.append(draft.label_text)
    draft.take_part(persons, "convey" if what.group().endswith("精神") else "speak", doing.verb, rule="participants/convey")
    scene.give_date(draft, doing.start)
    scene.give_place(draft, Span(doing.segment.start, to.start()))
    return True


def hear(scene: Scene, doing: Doing) -> None:
    """听取 says nothing of its subject, whose event it is only where the readout is about that; those heard speak (某某的汇报)."""
    heard = _REPORTS.match(scene.text, doing.end, doing.segment.end)
    alone = not scene.story.drafts and doing.own and doing.segment.start + _NEAR > doing.lead.start
    if not (heard and alone and (scene.leads or scene.headline) and any(a.person for a in doing.actors)):
        return
    phrase = Span(doing.start, heard.end())
    draft = scene.bring_up(Draft("meeting", phrase, scene.words(phrase), "events/heard", head="汇报会", held=True))
    draft.names.append(draft.label_text)
    draft.take_part(tuple(a for a in doing.actors if a.person), "other", doing.verb, rule="events/heard")
    scene.give_date(draft, doing.start)
