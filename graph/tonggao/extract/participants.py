"""Who takes part in an event and how: the rules for 主持, 出席, 列席, 陪同, 讲话, 传达, 宣布, 当选, 召开, 签署."""

import re
from collections.abc import Callable

from tonggao.claims import Capacity
from tonggao.extract.cast import Actor
from tonggao.extract.doings import Doing
from tonggao.extract.event_drafts import SESSIONS, Draft
from tonggao.extract.event_names import EventName, is_generic, name_as_subject
from tonggao.extract.event_phrases import inspect, meet, talk, visit
from tonggao.extract.event_scene import Scene
from tonggao.language.sentences import Span

_NO_OBJECT = re.compile(r"(?:[，。；、！]|并|和|时|期间|仪式|$)")
_ACTIVITY = re.compile(r"(?:了|上述|有关|相关|此次|本次|系列|部分|各项|相应)*(?P<what>活动|会见|会谈|会晤|调研|考察|检查|督导|督查|慰问|走访|视察|学习|巡查|暗访)")
_LIGHT = re.compile(r"(?<![工合协操动创运写])作(?!用|为|风)|做|发表|进行|讲|谈")
_NOT_DONE = re.compile(r"(?:(?<![重主必需纪摘首])要|应|应当|需|可|可以|能|愿|想|须|请|不|没|没有|未)$")
_NOMINAL = re.compile(r"的(?:重要|精彩|视频)?$")
_IN_SPEECH = re.compile(r"在(?!主持)[^，。]{0,6}(?:发言|讲话|致辞|致词|报告|汇报)中")
_DURING = ("期间", "之际", "前", "后")
_STUDY_ONLY = frozenset({"进行", "开展"})
_PURPOSE = re.compile(r"(?:为|以|筹备|迎接|提议|关于|建议|同意|要求|决定|推动|支持|拒绝|暂停|取消|推迟)$")  # 为召开…作准备
_DECISION = re.compile(r"[^，。]{0,40}?(?:决定|开幕|闭幕|开班|开始|名单|任职|任命|批复|通知|命令|启动|成立|贺信|决议)")
_TO_COME = re.compile(r"决定|定于|将于|拟于|将在")
_OPENING = frozenset({"开幕", "闭幕", "开班", "拉开帷幕", "落下帷幕"})
_SIGNING = ("签约仪式", "签字仪式", "签署仪式", "签约活动")
_BY = re.compile(r"由(?:[^，。；：]*)$")


def hold(scene: Scene, doing: Doing) -> None:
    """召开, 举行, 开幕: the event takes place, or a body holds it."""
    if _PURPOSE.search(scene.text, doing.segment.start, doing.start):
        return
    name = name_as_subject(scene.text, Span(doing.lead.start, doing.start), scene.heads)
    if name and not _only_adverbial_between(scene, name.end, doing):
        name = None
    objects = [] if doing.verb in _OPENING else scene.objects(doing)
    if doing.verb in _STUDY_ONLY:
        objects = [o for o in objects if o.kind == "study"]
        name = None
    if name and (not name.bare or scene.story.named(name)):
        _take_place(scene, doing, name)
        return
    for held in objects:
        _held_by(scene, doing, held)


def _only_adverbial_between(scene: Scene, start: int, doing: Doing) -> bool:
    words = scene.text[start : doing.start]
    if any(scene.text[p.end : p.end + 1] in "向在对为同与" for p in scene.cast.persons_in(doing.lead.start, start)):
        return False
    return not any(mark in words for mark in "，。；：的") and not scene.cast.persons_in(start, doing.start)


def _take_place(scene: Scene, doing: Doing, name: EventName) -> None:
    session = scene.objects(doing)
    if session and scene.headline:
        _session_in_headline(scene, name, session[0])
        return
    to_come = bool(_TO_COME.search(scene.text, scene.sentence.start, doing.start))
    draft = scene.event(name, "events/held", aside=to_come and bool(scene.story.drafts))
    if draft is None:
        return
    draft.held = True
    scene.give_date(draft, doing.start, avoid=Span(name.start, name.end))
    scene.give_place(draft, Span(name.end, doing.start))


def _session_in_headline(scene: Scene, name: EventName, session: EventName) -> None:
    """某会议举行某全体会议: the headline has in one piece what the body's dates and places cut."""
    draft = scene.story.named(name, lenient=True) or scene.event(name, "events/held")
    if draft and draft.label_text == name.text:
        draft.label, draft.label_text = Span(name.start, session.end), scene.text[name.start : session.end]


def _held_by(scene: Scene, doing: Doing, held: EventName) -> None:
    bodies = tuple(a for a in doing.actors if not a.person)
    where = Span(held.start, held.end)
    if bodies and is_generic(held.text) and doing.own:
        held = held._replace(start=bodies[0].start, text=scene.text[bodies[0].start : held.end], bare=False)
    elif held.bare and held.head == "会议":
        return
    draft = scene.event(held, "events/held")
    if draft is None:
        return
    if bodies and where.start > held.start:
        draft.names.append(bodies[0].name + doing.verb + scene.text[slice(*where)])
    if scene.headline and where.start > held.start and len(held.text) < len(draft.label_text):
        draft.rename(held)
    draft.held = True
    scene.give_date(draft, doing.start, avoid=where)
    scene.give_place(draft, Span(doing.segment.start, doing.start))
    hosts = doing.actors if draft.kind == "ceremony" else bodies
    if doing.verb == "召开" and draft.kind in ("meeting", "study"):
        draft.take_part(tuple(a for a in doing.actors if a.person), "chair", doing.verb, "participants/chair")
    if hosts and not (scene.headline and scene.story.drafts[0].date):
        draft.take_part(hosts, "host", doing.verb, "participants/host")


def chair(scene: Scene, doing: Doing) -> None:
    for event in _event_of(scene, doing, "participants/chair"):
        if event.label_text == "会议":  # no name: the verb phrase tells more
            event.label = Span(doing.start, event.label.end)
            event.label_text = scene.text[slice(*event.label)]
        event.take_part((*doing.actors, *doing.partners), "chair", "主持", "participants/chair", doing.open_list)


def attend(scene: Scene, doing: Doing) -> None:
    _list(scene, doing, "attend")


def observe(scene: Scene, doing: Doing) -> None:
    _list(scene, doing, "observe")


def _list(scene: Scene, doing: Doing, how: Capacity) -> None:
    actors = tuple(a for a in (*doing.actors, *doing.partners) if a.person)
    if not actors:
        return
    for event in _event_of(scene, doing, f"participants/{how}"):
        event.take_part(actors, how, doing.verb, f"participants/{how}", doing.open_list)


def accompany(scene: Scene, doing: Doing) -> None:
    """陪同检查: there, and named for it."""
    actors = tuple(a for a in doing.actors if a.person)
    draft = scene.story.of_verb(("inspect", "visit", "meet"))
    if doing.passing:
        scene.companions = () if draft else actors
    else:
        scene.taken = doing.segment.end
    if draft:
        draft.take_part(actors, "attend", doing.verb, "participants/accompany", doing.open_list)


def _event_of(scene: Scene, doing: Doing, rule: str) -> list[Draft]:
    """The events that 主持, 出席 … is said of: its object, else those spoken of now."""
    if not doing.actors or _is_not_done(scene, doing):
        return []
    if activity := _ACTIVITY.match(scene.text, doing.end, doing.segment.end):
        return _activity(scene, doing, activity)
    if named := scene.objects(doing):
        aside = doing.guest or scene.text.startswith(_DURING, named[-1].end) or scene.is_over(doing)
        drafts = [d for d in (scene.event(name, rule, aside=aside) for name in named) if d]
        if not aside:
            for draft in drafts:
                scene.give_date(draft, doing.start)
                scene.give_place(draft, doing.between)
        return drafts
    if doing.limit > doing.end and not _NO_OBJECT.match(scene.text, doing.end, doing.limit):
        return []
    if by := name_as_subject(scene.text, doing.lead, scene.heads):
        draft = scene.event(by, rule)
        return [draft] if draft else []
    return list(scene.story.current)


def _is_not_done(scene: Scene, doing: Doing) -> bool:
    """要出席, 未参加: wanted or denied, not told."""
    return bool(_NOT_DONE.search(scene.text, *doing.between))


def _activity(scene: Scene, doing: Doing, activity: re.Match[str]) -> list[Draft]:
    """参加会见, 参加上述活动: a verb or 活动 as the object."""
    what = activity["what"]
    named = [n for n in scene.objects(doing) if not n.bare]
    if named and named[0].end > activity.end():
        return [d for d in (scene.event(name, "participants/attend") for name in named) if d]
    scene.taken = activity.end()
    if what == "活动":
        return [d for d in scene.story.drafts if (d.held or d.verb) and scene.story.is_of_the_day(d)]
    kinds = {"会见": ("meet", "talk"), "会谈": ("talk", "meet"), "会晤": ("talk", "meet")}.get(what, ("inspect",))
    draft = scene.story.of_verb(kinds)
    if what == "学习":
        draft = scene.story.latest_meeting()
    return [draft] if draft else []


def speak(scene: Scene, doing: Doing) -> None:
    """讲话, 发言, 汇报; where a meeting hears reports, who gives them stands after 听取. 在会上的讲话 is spoken of, not told."""
    if _is_heard(scene, doing):
        told = doing.own
    else:
        told = not _NOMINAL.search(scene.text, *doing.between) or bool(_LIGHT.search(scene.text, *doing.between))
    if told:
        _speech(scene, doing, "speak")


def _is_heard(scene: Scene, doing: Doing) -> bool:
    heard = scene.text.find("听取", doing.segment.start, doing.start)
    return heard >= 0 and "并" not in scene.text[heard : doing.start]


def report(scene: Scene, doing: Doing) -> None:
    heard = _is_heard(scene, doing)
    if doing.own if heard else _LIGHT.search(scene.text, *doing.between):
        _speech(scene, doing, "speak")


def convey(scene: Scene, doing: Doing) -> None:
    if any(a.person for a in doing.actors):
        _speech(scene, doing, "convey")


def announce(scene: Scene, doing: Doing) -> None:
    """宣布省委决定, 宣布开幕: not any announcement (某总统宣布…)."""
    if any(a.person for a in doing.actors) and _DECISION.match(scene.text, doing.end, doing.segment.end):
        _speech(scene, doing, "other")


def _speech(scene: Scene, doing: Doing, how: Capacity) -> None:
    if not doing.actors or _is_not_done(scene, doing):
        return
    for draft in _where_spoken(scene, doing):
        if draft.kind in ("meeting", "ceremony", "study") or "代表" in scene.text[doing.between.start : doing.between.end]:
            draft.take_part(doing.actors, how, _group(doing, how), f"participants/{_RULES.get(how, how)}", doing.open_list)


_RULES = {"other": "announce"}


def _group(doing: Doing, how: Capacity) -> str:
    return doing.verb


def _where_spoken(scene: Scene, doing: Doing) -> list[Draft]:
    if name := scene.setting(doing):
        draft = scene.event(name, "events/setting")
        if draft:
            scene.give_date(draft, doing.start, avoid=Span(name.start, name.end))
        return [draft] if draft else []
    return scene.story.current[-1:]


def say(scene: Scene, doing: Doing) -> None:
    """强调, 指出 …: speaking at an event where the words say so (在会议上强调, 在发言中提出); else only noted."""
    persons = tuple(a for a in doing.actors if a.person)
    if not persons:
        return
    between = scene.text[doing.between.start : doing.between.end]
    name = scene.setting(doing) if "上" in between else None
    draft = scene.event(name, "events/setting") if name else None
    if name and draft:
        scene.give_date(draft, doing.start, avoid=Span(name.start, name.end))
    elif _IN_SPEECH.search(between):
        draft = next((d for d in scene.story.current[-1:] if d.kind != "talks"), None)
    if draft:
        draft.take_part(persons, "speak", doing.verb, "participants/speak")
    elif doing.own and persons[0].start >= scene.sentence.start and not scene.headline and "主持" not in between:
        for current in scene.story.current[-1:]:
            current.quoted.extend(a for a in persons if a not in current.quoted)


def sign(scene: Scene, doing: Doing) -> None:
    """Who signs at a signing ceremony."""
    for draft in scene.story.current[-1:]:
        if draft.label_text.endswith(_SIGNING):
            draft.take_part((*doing.actors, *doing.partners), "other", doing.verb, "participants/sign", doing.open_list)


def elect(scene: Scene, doing: Doing) -> None:
    """当选: only where the sentence names or attends the meeting that elects."""
    if any(a.person for a in doing.actors) and (not doing.own or scene.setting(doing)):
        _speech(scene, doing, "other")


def hear(scene: Scene, doing: Doing) -> None:
    """听取 says nothing of its subject; those heard speak (某某的汇报)."""


Rule = Callable[[Scene, Doing], None]
RULES: dict[str, Rule] = {
    "hold": hold, "chair": chair, "attend": attend, "observe": observe, "accompany": accompany, "speak": speak, "report": report,
    "convey": convey, "announce": announce, "elect": elect, "meet": meet, "talk": talk, "inspect": inspect, "visit": visit, "sign": sign,
    "say": say, "hear": hear,
}  # fmt: skip
_ = (SESSIONS, Actor, _BY)
