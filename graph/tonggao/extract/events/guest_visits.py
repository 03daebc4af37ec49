"""Visits in the course of which somebody is received: 同来华进行国事访问的某国总统某某举行会谈, 欢迎某国总统某某对我国进行国事访问."""

import re
from collections.abc import Sequence

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import after_name, names_after
from tonggao.language.dates import DateSpan, find_dates
from tonggao.language.occurrences import behind_mark
from tonggao.language.sentences import Span

_KIND = "(?:正式|国事|工作|友好|国是|正式友好)访问"
_WELCOMES = re.compile(f"欢迎[^，。；：]{{2,60}}?(?P<visit>对(?:我国|中国)(?:进行|作|开展)(?P<what>{_KIND}))(?!的)")
_COMES_FOR = re.compile(f"是应[^，。；：]{{2,24}}?邀请?(?:，)?对(?:我国|中国)(?:进行|作|开展){_KIND}并出席(?P<what>[^，。；：]{{4,40}}?)的。")
_ON_VISIT = re.compile("(?:来华|来京|来[访我]国?|对(?:中国|我国))(?:进行|作|开展)?(?P<what>(?:正式|国事|工作|友好|国是|正式友好)访问)的")
_REPORTED = re.compile("(?P<what>(?:率团)?(?:出访|访问)[^，。；：的]{2,24}?)(?:的)?情况的(?:书面)?报告")
_LEFT = re.compile("结束(?:了)?(?P<visit>对(?P<land>[^，。；：的]{2,14}?)的?(?:(?:正式友好|正式|国事|友好|工作)访问|访问))(?=[后，。之]|$)")
_SET_IN = re.compile("是(?:应[^，。；]{2,24}?邀请，?)?于?[^，。；：]{0,12}抵达[^，。；：]{2,12}?，?开始(?P<visit>对[^，。；：的]{1,16}?(?:进行)?的?(?:正式|国事|工作|友好)*访问)的")
_THAT_DAY = ("当天", "当日", "同日")
_RECEIVES = re.compile("(?:会见|会晤|接见|宴请|欢迎|[同与为和、])了?(?:应邀|正在|前来|专程)*$")
_REACH = 80  # code points from the visit to the guest's name
_NEAR = 8


def guests_visits(scene: Scene) -> None:
    """Add the visits of those whom the body tells to be received on them, after all that it tells of has been read."""
    if "访问" not in scene.text[scene.lead.start :]:
        return
    _welcomed(scene)
    _left_before(scene)
    _set_in(scene)
    if "情况的" in scene.text:
        _reported(scene)
    for on_visit in _ON_VISIT.finditer(scene.text, scene.lead.start):
        if not _RECEIVES.search(scene.text, max(0, on_visit.start() - _NEAR), on_visit.start()):
            continue
        end = on_visit.end() + len(scene.text[on_visit.end() : on_visit.end() + _REACH].partition("。")[0])
        guests = names_after(scene.text, on_visit.end(), end, scene.cast)
        if guests and not _is_told(scene, guests[0].name):
            _note(scene, Span(*on_visit.span("what")), guests)


def _welcomed(scene: Scene) -> None:
    """举行仪式，欢迎某国总统某某对我国进行国事访问; 某某是应邀对我国进行国事访问并出席某大会的: the visit, and what it is for."""
    for came in _WELCOMES.finditer(scene.text, scene.lead.start):
        guests = scene.cast.persons_in(came.start(), came.start("visit"))
        if guests and guests[-1].end == came.start("visit") and not _is_told(scene, guests[-1].name):
            _note(scene, Span(*came.span("what" if came["visit"].startswith("对我国") else "visit")), tuple(guests[-1:]))
    for came in _COMES_FOR.finditer(scene.text, scene.lead.start):
        guests = scene.cast.persons_in(max(scene.lead.start, came.start() - _NEAR), came.start())
        names = scene.names.as_object(Span(*came.span("what"))) if guests and guests[-1].end == came.start() else []
        if names and not names[0].bare:
            name = names[0]
            draft = scene.story.named(name)
            if draft is None:
                draft = Draft(name.kind, Span(name.start, name.end), name.text, "events/on_visit", head=name.head, aside=True)
                scene.story.drafts.append(draft)
            draft.take_part(tuple(guests[-1:]), "attend", "出席", rule="events/on_visit")


def _left_before(scene: Scene) -> None:
    """某委员长抵达甲国进行访问。某委员长是在当天结束对乙国的访问后抵达的: the visit before the one that is told of."""
    visit = scene.story.by_rule("visit", "arrival")
    if visit is None:
        return
    parts = [part for part in visit.parts.values() if part.how == "other" and part.rule == visit.rule and scene.cast.is_person(part.who)]
    visitors = [] if visit.aside else [Actor(*next(iter(part.passages)), part.who, True) for part in parts]  # else another's, recalled
    for left in _LEFT.finditer(scene.text, scene.lead.start):
        begin = behind_mark(scene.text, "。", left.start())
        named = scene.cast.persons_in(begin, min(left.start(), begin + _NEAR))[:1] or visitors
        if named and not any(left["land"][:2] in draft.label_text for draft in scene.story.drafts if draft.kind == "visit"):
            _note(scene, Span(*left.span("visit")), named)
            scene.story.drafts[-1].date = _day_left(scene, left.start(), visit.date)


def _set_in(scene: Scene) -> None:
    """某某是4日抵达某市开始对某国进行国事访问的: the visit in the course of which the talks told of were."""
    for came in _SET_IN.finditer(scene.text, scene.lead.start):
        guests = scene.cast.persons_in(max(scene.lead.start, came.start() - _NEAR), came.start())[-1:]
        if guests and guests[0].end == came.start() and not _is_told(scene, guests[0].name):
            _note(scene, Span(*came.span("visit")), guests)
            days = find_dates(scene.text, scene.published, came.start(), came.start("visit"))
            scene.story.drafts[-1].date = days[-1] if days else None


def _day_left(scene: Scene, position: int, arrived: DateSpan | None) -> DateSpan | None:
    """The day of the sentence around ``position``: one that it names, or with 当天 that of the arrival."""
    start, end = behind_mark(scene.text, "。", position), scene.text.find("。", position)
    days = find_dates(scene.text, scene.published, start, position)
    same = any(word in scene.text[start : end if end >= 0 else None] for word in _THAT_DAY)
    return days[-1] if days else arrived._replace(inferred=True) if same and arrived else None


def _reported(scene: Scene) -> None:
    """审议某某委员长访问某国情况的书面报告: a visit that has been made, by whom the words name right before."""
    for report in _REPORTED.finditer(scene.text, scene.lead.start):
        who = scene.cast.persons_in(max(0, report.start() - _NEAR), report.start())
        if who and after_name(scene.text, who[-1].end, report.start())[0] == report.start() and not _is_told(scene, who[-1].name):
            _note(scene, Span(*report.span("what")), who[-1:])


def _note(scene: Scene, label: Span, guests: Sequence[Actor]) -> None:
    draft = Draft("visit", label, scene.words(label), "events/on_visit", verb="访问", aside=True, held=True)
    draft.take_part(tuple(guests), "other", "访问", rule="events/on_visit")
    scene.story.drafts.append(draft)


def _is_told(scene: Scene, who: str) -> bool:
    return any(d.kind == "visit" and (who, "other") in d.parts for d in scene.story.drafts)
