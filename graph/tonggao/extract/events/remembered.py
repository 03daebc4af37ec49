"""Visits and encounters that a speaker remembers: 某某表示，去年11月我成功对某国进行国事访问; 不久前我在某地同总统先生会晤.

Who speaks says 我 of himself and calls the one he speaks to by an office alone (总统先生). It counts with a time and with everybody known.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tonggao.claims import EventKind
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.quotations import STYLED
from tonggao.extract.events.scene import Scene
from tonggao.language.dates import DateSpan, find_dates
from tonggao.language.occurrences import behind_mark
from tonggao.language.sentences import Span
from tonggao.readout import Passage

_OFFICE = "总统|总理|主席|首相|国王|议长|委员长|部长|外长|总书记|总督|州长|市长|省长|秘书长|总干事|王储|书记"
_ME = re.compile("(?<![自本])我(?![们国方党军省市县区校院会代愿])")
_YOU = re.compile(rf"(?:{_OFFICE})(?:先生|女士|阁下|同志|陛下|殿下)|(?:国王|女王|苏丹|埃米尔)陛下|[你您](?![们方国])")
_WHEN = re.compile(
    "(?:[去前今]年|(?:19|20)[0-9]{2}年)(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?|年?[底初])?|上个?月|本月|昨[天日晚]|前天|[0-9]{1,2}月(?:[0-9]{1,2}日)?|今天(?:（[^（）]{2,10}）)?(?:[上下]午|晚上?)?|今[晨晚]|不久前|前不久|日前|近日|刚[刚才]"
)
_NOT_YET = re.compile("将|拟|期待|希望|邀请|欢迎|愿|可以|应邀将|如果|即将|明年|后年|下个?月|未能|没有|支持|祝贺|预祝|[这此本]次|此访")
_VISIT = re.compile(
    r"(?:成功|圆满)?(?P<label>对(?P<where>[^，。；：、对的了]{1,12}?)(?:成功)?(?:(?:进行|开始)了?(?:[^，。；：、对同与]{0,8})?)?(?<![互回])访问(?!团|学者|期间同|量))|(?P<plain>(?<!进行)(?:成功|正式|首次)?访问(?P<land>中国|[\u4e00-\u9fff]{1,8}国|[\u4e00-\u9fff]{2,8}(?:斯坦|西亚|兰|利亚)))(?=[，。期时])|(?P<short>(?:成功)?访华)(?=[，。期时]|$)"
)
_TALKS = re.compile(r"(?:(?:举行|进行|实现)了?(?:[^，。；：、同与]{0,10}的|成功|友好|首次|历史性|线上|视频|双边|深入|重要|亲切|坦诚|热情|[两三]次){0,3}|成功|友好|再次|[两三多数]次|会议期间|视频)*(?:会晤|会谈|通电话|通话(?!录|记)|会见(?![^，。；：]{0,3}[\u4e00-\u9fff]{2,}))")
_THERE = re.compile(r"会见(?P<whom>[^，。；：、]{2,30}?)时(?=(?:发表|指出|强调|明确|提出|所说))")
_RECEIVED = re.compile(rf"(?:刚[才刚]|今[天晨晚]|昨[天晚]|[上下]午|专门|亲切|友好|，)*(?P<label>会见了?(?P<guest>[\u4e00-\u9fff·]{{2,12}}?(?:{_OFFICE}|先生|女士|阁下|同志)|[你您](?![们方国])))(?=[，。])")
_ATTENDED = re.compile("(?:共同)?出席了?(?!的)")
_WE = re.compile("我们(?=[在于成再两首友举])")
_SAYS = re.compile("(?:首先|还|也|同时)?(?:表示|说|指出|强调|认为|谈到|提到)[，：]")
_AND = re.compile("[同与和]")
_STYLE = re.compile(rf"(?:{_OFFICE}|国家主席|、)*(?:先生|女士|阁下|同志)?")
_STYLED = (*STYLED, "国王")
_LATELY = ("不久前", "前不久", "日前", "近日", "刚刚", "刚才")
_TODAY = re.compile("今[天晨晚]|刚[才刚]")
_NEAR = 12  # code points from 在 to the verb
_CLAUSE = 70  # code points of a clause at the most
_MARKS = "，。；：\n“”"


class Told(NamedTuple):
    """A clause in a speech, the one before it if that is but a time, and who speaks."""

    clause: Span
    since: int
    speaker: Actor


def remembered(scene: Scene) -> None:
    """Add what is remembered so, unless the text tells of it otherwise."""
    if not _SAYS.search(scene.text):
        return
    for found in _VISIT.finditer(scene.text, scene.lead.end):
        if told := told_clause(scene, found.start(), found.end()):
            _note_visit(scene, told, found)
    for found in _TALKS.finditer(scene.text, scene.lead.end):
        if told := told_clause(scene, found.start(), found.end()):
            _note_talks(scene, told, found)
    for found in _RECEIVED.finditer(scene.text, scene.lead.end):
        if told := told_clause(scene, found.start(), found.end()):
            _note_received(scene, told, found)
    for found in _ATTENDED.finditer(scene.text, scene.lead.end):
        _note_attendance(scene, found)
    for found in _THERE.finditer(scene.text, scene.lead.end):
        if told := told_clause(scene, found.start(), found.end()):
            _note_audience(scene, told, found)


def _note_attendance(scene: Scene, found: re.Match[str]) -> None:
    """2015年，我在某地出席某论坛开幕式: the speaker himself, at an event by its full name."""
    begin = max(scene.text.rfind(mark, max(0, found.start() - _CLAUSE), found.start()) for mark in "。；：\n“”") + 1
    region = Span(begin, found.start())
    speaker = _speaker(scene, found.start()) if begin and _ME.search(scene.text, *region) else None
    names = scene.names.as_object(Span(found.end(), found.end() + _CLAUSE)) if speaker else []
    when = when_told(scene, Told(region, begin, speaker), region) if speaker else None
    if speaker is None or when is None or len(names) != 1 or names[0].bare or scene.story.named(names[0]) or _NOT_YET.search(scene.text, *region):
        return
    if any(p.name != speaker.name for p in scene.cast.persons_in(*region)):
        return
    name = names[0]
    draft = Draft(name.kind, Span(name.start, name.end), name.text, "events/recalled", head=name.head, aside=True, held=True, date=when[0])
    draft.take_part((speaker,), "attend", found.group(), rule="participants/attend")
    scene.story.drafts.append(draft)


def _note_audience(scene: Scene, told: Told, found: re.Match[str]) -> None:
    """某某总书记会见某党主席某某时发表重要讲话: a third one's audience, with both by name."""
    host = scene.cast.persons_in(told.clause.start, found.start())
    guest = scene.cast.persons_in(*found.span("whom"))
    if len(host) != 1 or len(guest) != 1 or host[0].name == told.speaker.name or not _STYLE.fullmatch(scene.text, host[0].end, found.start()):
        return
    if any({host[0].name, guest[0].name} <= d.met() for d in scene.story.drafts):
        return
    _add(scene, "talks", Span(found.start(), guest[0].end), None, (host[0], guest[0]))


def _note_received(scene: Scene, told: Told, found: re.Match[str]) -> None:
    """某某总书记刚才专门会见某某同志: a third one's audience for the guest who is here."""
    host = scene.cast.persons_in(told.clause.start, found.start())
    guest = list(named(scene, told, Span(*found.span("guest"))))
    other = other_side(scene, told.speaker)
    if len(host) != 1 or len(guest) != 1 or other is None or other.name != guest[0].name or not _is_third(scene, told.speaker, host[0]):
        return
    if not _STYLE.fullmatch(scene.text, host[0].end, found.start()) or any({host[0].name, guest[0].name} <= d.met() for d in scene.story.drafts):
        return
    here = next((d for d in scene.story.drafts if d.label.start < found.end("guest") and d.label.end > found.start("guest")), None)
    if here:  # told already, of the host alone
        here.take_part((guest[0],), "meet", here.verb, rule="events/talk")
        return
    date, _ = when_told(scene, told, Span(told.since, found.start("label"))) or (None, False)
    _add(scene, "talks", Span(*found.span("label")), date, (host[0], guest[0]))


def told_clause(scene: Scene, start: int, end: int) -> Told | None:
    begin = max(scene.text.rfind(mark, max(0, start - _CLAUSE), start) for mark in _MARKS) + 1
    if not begin:
        return None
    since = begin
    if scene.text[begin - 1] == "，":  # 去年11月， | 主席同志成功…
        before = max(scene.text.rfind(mark, max(0, begin - 1 - _CLAUSE), begin - 1) for mark in _MARKS) + 1
        since = before if _WHEN.fullmatch(scene.text, before, begin - 1) else begin
    speaker = _speaker(scene, begin)
    if speaker is None or _NOT_YET.search(scene.text, since, end):
        return None
    return Told(Span(begin, end), since, speaker)


_PARAGRAPH = 1500  # code points of a paragraph in which its speaker is looked for


def _speaker(scene: Scene, position: int) -> Actor | None:
    """Who said last before ``position``, in the same paragraph."""
    line = behind_mark(scene.text, "\n", position, _PARAGRAPH)
    said = None
    for found in _SAYS.finditer(scene.text, line, position):
        near = scene.cast.persons_in(max(line, found.start() - _CLAUSE), found.start())
        if near and near[-1].end == found.start():
            said = near[-1]
    return said


def _note_visit(scene: Scene, told: Told, found: re.Match[str]) -> None:
    who = list(named(scene, told, Span(told.clause.start, found.start())))
    when = when_told(scene, told, Span(told.since, found.start()))
    if len(who) != 1 or when is None:
        return
    date, lately = when
    known = [d for d in scene.story.drafts if d.kind == "visit" and any(name == who[0].name for name, _ in d.parts)]
    if any(lately or d.date is None or (date and (d.date.last.startswith(date.last) or date.last.startswith(d.date.last))) for d in known):
        return
    label = Span(*found.span(next(kind for kind in ("label", "plain", "short") if found[kind])))
    _add(scene, "visit", label, date, tuple(who), place=found["where"] or found["land"])


def _note_talks(scene: Scene, told: Told, found: re.Match[str]) -> None:
    sides = list(named(scene, told, Span(told.clause.start, found.start())))
    when = when_told(scene, told, Span(told.since, found.start()))
    ours = when and not _TODAY.search(scene.text, told.since, found.start())  # 今天我们再次会晤: these very talks
    if not sides and when and ours and _WE.search(scene.text, told.clause.start, found.start()) and (other := other_side(scene, told.speaker)):
        _note_ours(scene, found, (told.speaker, other), when[0])
        return
    if len({side.name for side in sides}) != len(sides) or len(sides) != 2:
        return
    first, second = sides
    if when is None and not _is_third(scene, told.speaker, first):
        return
    joined = _AND.search(scene.text, first.end, second.start)
    behind = _STYLE.match(scene.text, second.end, found.start())
    apart = scene.text[behind.end() : found.start()] if behind else ""
    if joined is None or not re.fullmatch(r"(?:[在于][^，。；：]{1,16}|在[^，。；：]{2,36}(?:期间|之际)|再次|成功|[日前昨天今年月底初0-9]*)*", apart):
        return
    date, _ = when or (None, True)
    met = {first.name, second.name}
    known = [d for d in scene.story.drafts if d.kind == "talks" and met <= d.met()]
    if known and (when is None or _TODAY.search(scene.text, told.since, found.start())):  # 今天我同某某主席会见: these very talks
        return
    if any(d.aside if date is None or d.date is None else d.date.last.startswith(date.last) for d in known):
        return
    begin = joined.start() if joined.group() != "和" else found.start()
    place = scene.text.rfind("在", first.end, joined.start())
    _add(scene, "talks", Span(place if place >= 0 and joined.group() != "和" else begin, found.end()), date, (first, second))


def _note_ours(scene: Scene, found: re.Match[str], both: tuple[Actor, Actor], date: DateSpan | None) -> None:
    """去年我们在某地会晤: the two who speak with each other."""
    met = {who.name for who in both}
    if any(met <= d.met() and (d.aside or (date and d.date and d.date.last.startswith(date.last))) for d in scene.story.drafts):
        return
    place = scene.text.rfind("在", found.start() - _NEAR, found.start())
    place = -1 if "并" in scene.text[place : found.start()] else place  # 在某地出席峰会并 | 举行会晤
    _add(scene, "talks", Span(place if place >= 0 else found.start(), found.end()), date, both)


def _is_third(scene: Scene, speaker: Actor, who: Actor) -> bool:
    """某某主席同你举行会晤: of whom somebody else tells, so that it needs no day."""
    return who.name != speaker.name and scene.text.startswith(_STYLED, who.end)


def named(scene: Scene, told: Told, span: Span) -> Iterator[Actor]:
    """Who is named in ``span``, or is the speaker himself, or the one he speaks to."""
    persons = scene.cast.persons_in(*span)
    found = [*persons]
    for me in _ME.finditer(scene.text, *span):
        found.append(Actor(*me.span(), told.speaker.name, True, Passage(told.speaker.start, told.speaker.end)))
    for you in _YOU.finditer(scene.text, *span):
        styled = any(p.end <= you.start() and _STYLE.fullmatch(scene.text, p.end, you.end()) for p in persons)
        other = None if styled else other_side(scene, told.speaker)
        if other:
            found.append(Actor(*you.span(), other.name, True, Passage(other.start, other.end)))
    yield from sorted(found, key=lambda actor: actor.start)


def other_side(scene: Scene, speaker: Actor) -> Actor | None:
    """With whom ``speaker`` talks, at the last talks told of before."""
    talks = [d for d in scene.story.drafts if d.kind == "talks" and d.label.start < speaker.start and speaker.name in d.met() and not d.aside]
    written = [d for d in scene.story.drafts if d.rule == "events/messages" and (speaker.name, "other") in d.parts]  # 同某某互致贺电
    others = [part for d in (talks or written)[-1:] for part in d.parts.values() if part.how in ("meet", "other") and part.who != speaker.name]
    return Actor(*next(iter(others[0].passages)), others[0].who, True) if len(others) == 1 else None


def when_told(scene: Scene, told: Told, span: Span) -> tuple[DateSpan | None, bool] | None:
    """The time told in ``span``, and whether it is only 前不久; None where there is none, or it is the readout's own day."""
    found = _WHEN.search(scene.text, *span)
    if found is None:
        return None
    if found.group() in _LATELY:
        return None, True
    dates = find_dates(scene.text, scene.published, *found.span())
    return (dates[-1], False) if dates else None


def _add(scene: Scene, kind: EventKind, label: Span, date: DateSpan | None, who: tuple[Actor, ...], place: str | None = None) -> None:
    rule = f"events/{'visit' if kind == 'visit' else 'talk'}"
    draft = Draft(kind, label, scene.words(label), "events/recalled", verb="访问" if kind == "visit" else "会谈", aside=True, held=True, date=date, place=place)
    draft.take_part(who, "other" if kind == "visit" else "meet", draft.verb, rule=rule)
    scene.story.drafts.append(draft)
