"""Who takes part in what is held, as the verb of holding tells: hosts, who called it, who talked there."""

import re

from tonggao.claims import Capacity
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.done_there import STUDY_ONLY
from tonggao.extract.events.draft import CALLED, WELCOMED, Draft
from tonggao.extract.events.honoured import honoured
from tonggao.extract.events.hosts import hosts_of_subject, take_part_as_hosts, unlisted_host
from tonggao.extract.events.names import EventName
from tonggao.extract.events.own_house import called_so
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import names_before
from tonggao.language.sentences import Span

_WITH = re.compile("同(?!志)|[与和]")
_TO_US = re.compile("莅临|[来到赴]我[校院局司行所](?!部)")
_TERM, _LONGEST_TERM = re.compile("第?[一二三四五六七八九十]+届$"), 8  # code points
_TERMED = ("人大常委会", "人大", "政协", "政协常委会")
_FACE_TO_FACE = frozenset({"对话会", "圆桌会", "圆桌会议", "见面会", "恳谈会", "会商", "会商会"})
_TWO = 2
_CALLS = ("召开", "召集", "开了")


def _is_guest(scene: Scene, doing: Doing, who: Actor) -> bool:
    """某某一行到某院，并召开座谈会; 某某莅临我校，召开座谈会: guests call no meeting."""
    return scene.text.startswith("一行", who.end) or _TO_US.search(scene.text, scene.sentence.start, doing.start) is not None


def in_its_term(scene: Scene, host: Actor) -> Actor:
    """十四届市人大常委会 of 十四届市人大常委会举行宪法宣誓仪式: the body by the words that hold something."""
    whole = scene.text[host.start : host.end]  # elsewhere it goes without its term
    if host.named_at and whole.endswith(host.name) and _TERM.fullmatch(whole.removesuffix(host.name)) and host.name.endswith(_TERMED):
        return host._replace(name=whole, named_at=None)
    term = _TERM.search(scene.text, max(scene.sentence.start, host.start - _LONGEST_TERM), host.start)
    return host._replace(start=term.start(), name=scene.text[term.start() : host.end]) if term and host.named_at is None and host.name.endswith(_TERMED) else host


def take_part_in_held(scene: Scene, doing: Doing, draft: Draft, held: EventName, bodies: tuple[Actor, ...]) -> None:
    """Let those before the verb, and those it joins them with, take part in what is held: ``draft``, which the words call ``held``."""
    persons = tuple(a for a in doing.actors if a.person)
    if held.head.endswith("谈话") and doing.verb in STUDY_ONLY:
        draft.take_part(persons, "speak", "谈话", rule="participants/speak")
    if doing.verb.startswith(_CALLS) and draft.kind in ("meeting", "study"):
        draft.take_part(tuple(a for a in persons if not _is_guest(scene, doing, a)), "chair", doing.verb, rule=CALLED)
    draft.take_part(_sides(scene, doing, draft, held), "meet", doing.verb, rule="participants/meet")
    if draft.head == "活动" and doing.verb.endswith("开展"):
        draft.take_part(persons, "other", doing.verb, rule="participants/campaign")
    hosts = _hosts(scene, doing, draft, held, bodies)
    take_part_as_hosts(scene, draft, tuple(in_its_term(scene, host) for host in hosts), doing)
    welcomed: Capacity = "other" if draft.head.endswith("仪式") and "欢迎" in scene.text[draft.label.start : doing.limit] else "attend"
    draft.take_part(honoured(scene, doing, draft), welcomed, doing.verb, rule=WELCOMED)


def _sides(scene: Scene, doing: Doing, draft: Draft, held: EventName) -> tuple[Actor, ...]:
    """Who met whom at what is held, where it is a dialogue, talks, or a meeting of two by its name."""
    if held.head in _FACE_TO_FACE and not doing.verb.startswith(_CALLS):
        return _both_sides(scene, doing)
    if not doing.own:
        return ()
    persons, others = (a for a in doing.actors if a.person), _joined(scene, doing)
    if draft.kind == "talks":  # 甲同乙举行第十二轮磋商
        return (*persons, *others)
    if draft.kind == "meeting" and "举行" in doing.verb and not held.bare and held.head.endswith("会议"):
        return _two_sides(scene, (*persons, *others), joined=bool(others))
    return ()


def _joined(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """乙 of 甲同乙举行…: whom the words before the verb join to its subject."""
    joins = _WITH.search(scene.text, *doing.between)
    return tuple(scene.cast.persons_in(joins.end(), doing.between.end)) if joins else ()


def _both_sides(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """甲同乙、丙举行对话会, 甲与企业家代表举行恳谈会: those of both sides whom the text names."""
    joins = _WITH.search(scene.text, doing.segment.start, doing.start)
    one = names_before(scene.text, Span(doing.segment.start, joins.start()), scene.cast) if joins else None
    others = tuple(scene.cast.persons_in(joins.end(), doing.start)) if joins else ()
    return (*one.actors, *others) if one and one.actors[0].person else ()


def _two_sides(scene: Scene, both: tuple[Actor, ...], *, joined: bool) -> tuple[Actor, ...]:
    """甲同乙举行某委员会第三次会议, 甲和乙举行某联席会议: the two whose meeting it is."""
    return both if len(both) == _TWO and (joined or _WITH.search(scene.text, both[0].end, both[1].start)) else ()


def _hosts(scene: Scene, doing: Doing, draft: Draft, held: EventName, bodies: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """The bodies that hold it: those before the verb, else, where nobody stands there, whom the words elsewhere tell."""
    hosts = doing.actors if draft.kind == "ceremony" and doing.verb != "开展" and not draft.label_text.endswith("宣誓仪式") else bodies
    if scene.headline and any(part.how == "host" and len(part.who) > 2 for part in draft.parts.values()):  # short for those known
        return ()
    if hosts or doing.actors or not (scene.opens or scene.headline) or draft.kind not in ("meeting", "study", "ceremony"):
        return hosts
    if scene.headline:
        return called_so(scene, doing)
    return hosts_of_subject(scene, doing, held) or called_so(scene, doing) or unlisted_host(scene, Span(doing.segment.start, doing.start))
