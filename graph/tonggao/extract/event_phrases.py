"""Events without a name, known by a verb phrase: 在某市调研, 会见某某, 同某某举行会谈, 对某国进行国事访问."""

import re

from tonggao.extract.cast import Actor
from tonggao.extract.doings import Doing
from tonggao.extract.event_drafts import Draft
from tonggao.extract.event_scene import Scene
from tonggao.language.dates import find_dates
from tonggao.language.sentences import Span

MAX_LABEL = 32  # code points: a longer phrase names nothing
_TO = re.compile(r"[在到赴]|前往|来到|深入")
_CHECK_OF = re.compile(r"[对就][^，。；：]{2,50}(?:开展|进行)了?(?:专题|集中|联合|实地|集体)?$")
_MAX_DAY = 10  # code points from a body to 对: room for a date, not for another verb
_NOUN = re.compile(r"(?:[以用经把靠的]|通过|根据|大兴|加强)$")  # 以调研促改革: no one's doing
_MAX_COUNTRY = 12  # code points after 访问: what is longer is no country
_MAX_WITH_OBJECT = 24  # code points of 到某地调研某事
_HELD = re.compile(r"(?:举行|进行)了?")
_STOP = frozenset({"座谈", "座谈交流"})  # beside another event, a stop of it
_OBJECT_END = re.compile(r"[，。；：]|并|时|期间|后(?=[，指强])|一行|$")
_STATE_VISIT = re.compile(r"对[^，。；：]{1,20}(?:进行|开始)(?:为期[^，。]{1,4}的?)?(?:正式|国事|工作|友好|历史性)*$")


def inspect(scene: Scene, doing: Doing) -> None:
    """A tour: who is said to 调研, 考察, 检查 at a place or into something."""
    if not doing.actors or doing.start < scene.taken:
        return
    phrase = _inspection_phrase(scene, doing)
    draft = _known_tour(scene, doing)
    if draft:
        scene.story.turn_to(draft)
        if scene.headline and phrase:
            _relabel(scene, draft, phrase)
    elif phrase and _may_open_tour(scene, doing):
        draft = _bring_up(scene, "inspection", phrase, doing)
        draft.take_part(scene.companions, "attend", "陪同", "participants/accompany")
    else:
        return
    draft.take_part(doing.actors, "inspect", doing.verb, "events/inspect", doing.open_list)
    scene.give_date(draft, doing.end)
    if draft.place is None and phrase and phrase.start < doing.start and _TO.match(scene.text, phrase.start):
        draft.place = _TO.sub("", scene.text[phrase.start : doing.start], count=1) or None


def _known_tour(scene: Scene, doing: Doing) -> Draft | None:
    known = scene.story.of_verb(("inspect",))
    if known and (scene.headline or {a.name for a in doing.actors} & {p.who for p in known.parts.values() if p.how == "inspect"}):
        return known
    return None


def _may_open_tour(scene: Scene, doing: Doing) -> bool:
    """In the lead, or on a stated day: a readout tells of old tours too, to praise them."""
    if not scene.opens:
        return False
    return scene.leads or scene.headline or bool(scene.brought_up and not doing.passing) or bool(scene.days(doing.start))


def _inspection_phrase(scene: Scene, doing: Doing) -> Span | None:
    """在某市调研, or 督导检查安全生产工作 where what is looked into follows the verb."""
    text = scene.text
    if not any(a.person for a in doing.actors) or _NOUN.search(text, doing.segment.start, doing.start):
        return None
    if (check := _CHECK_OF.search(text, doing.segment.start, doing.start)) and doing.end - check.start() <= 2 * MAX_LABEL:
        return Span(check.start(), doing.end)
    end = _object_end(text, doing)
    begin = next((m.start() for m in _TO.finditer(text, *doing.between)), None)
    if begin is not None and end - begin <= (MAX_LABEL if end == doing.end else _MAX_WITH_OBJECT):
        return Span(begin, end)
    if doing.verb == "指导":
        return None
    return Span(doing.start, end) if end > doing.end + 1 else None


def _object_end(text: str, doing: Doing) -> int:
    end = _OBJECT_END.search(text, doing.end, doing.segment.end)
    return end.start() if end else doing.segment.end


def law_check(scene: Scene, start: int, end: int) -> None:
    """某某常委会今年对某法开展执法检查: told of a body at 执法检查 [start, end), also inside a report."""
    check = _CHECK_OF.search(scene.text, scene.sentence.start, start)
    body = check and next(iter(scene.cast.bodies_in(scene.sentence.start, check.start())[-1:]), None)
    if not check or not body or check.start() - body.end > _MAX_DAY:
        return
    phrase = Span(check.start(), end)
    draft = Draft("inspection", phrase, scene.text[slice(*phrase)], "events/inspect", verb="执法检查", held=True)
    draft.take_part((body,), "inspect", "执法检查", "events/inspect")
    dates = find_dates(scene.text, scene.published, body.end, check.start())
    draft.date = dates[-1] if dates else None
    scene.story.drafts.append(draft)


def meet(scene: Scene, doing: Doing) -> None:
    """会见: subject and those received."""
    if not any(a.person for a in doing.actors) or doing.start < scene.taken:
        return
    if doing.partners or _HELD.search(scene.text, *doing.between):
        talk(scene, doing)
        return
    end = _object_end(scene.text, doing)
    persons = scene.cast.persons_in(doing.end, doing.segment.end)
    guests = tuple(p for p in persons if scene.text[p.end : p.end + 1] != "的")
    phrase = Span(doing.start, max(end, guests[-1].end if guests else 0))
    _encounter(scene, doing, phrase, (*doing.partners, *guests))


def talk(scene: Scene, doing: Doing) -> None:
    """会谈, 会晤, 通电话: both sides."""
    if not any(a.person for a in doing.actors) or doing.start < scene.taken:
        return
    held = _HELD.search(scene.text, *doing.between)
    begin = held.end() if held else doing.start
    for at in range(*doing.between):
        if scene.text[at] in "同与" and not scene.cast.inside_person(at):
            begin = at
            break
    _encounter(scene, doing, Span(begin, doing.end), doing.partners)


def _encounter(scene: Scene, doing: Doing, phrase: Span, guests: tuple[Actor, ...]) -> None:
    known = _known_encounter(scene, doing, guests)
    if known is None:
        if not scene.opens or (doing.verb in _STOP and not guests and scene.story.drafts):
            return
        known = _bring_up(scene, "talks", phrase, doing)
    elif scene.headline:
        _relabel(scene, known, phrase)
    rule = f"events/{doing.tag}"
    known.take_part((*doing.actors, *guests), "meet", doing.verb, rule, doing.open_list)
    scene.give_date(known, doing.end)
    scene.give_place(known, Span(doing.segment.start, phrase.start))


def _known_encounter(scene: Scene, doing: Doing, guests: tuple[Actor, ...]) -> Draft | None:
    names = {a.name for a in guests}
    for draft in scene.story.drafts:
        if draft.kind != "talks" or draft.rule != f"events/{doing.tag}":
            continue
        there = {who for who, how in draft.parts if how == "meet"}
        if scene.headline or (names & there) or (not guests and there & {a.name for a in doing.actors}):
            return draft
    return None


def visit(scene: Scene, doing: Doing) -> None:
    """对某国进行国事访问, 访问某国: only as what a person is said to do, not in reported speech."""
    if not any(a.person for a in doing.actors) or not scene.opens or doing.start < scene.taken:
        return
    known = scene.story.of_verb(("visit",))
    if known is None:
        state = _STATE_VISIT.search(scene.text, doing.segment.start, doing.start)
        phrase = Span(state.start(), doing.end) if state else Span(doing.start, _object_end(scene.text, doing))
        if phrase.end - doing.end > _MAX_COUNTRY or not scene.days(doing.start) or scene.is_over(doing):
            return
        known = _bring_up(scene, "visit", phrase, doing)
    known.take_part(doing.actors, "other", doing.verb, "events/visit", doing.open_list)
    scene.give_date(known, doing.end)


def _bring_up(scene: Scene, kind: str, phrase: Span, doing: Doing) -> Draft:
    longest = 2 * MAX_LABEL if kind == "inspection" else MAX_LABEL
    label = phrase if phrase.end - phrase.start <= longest else Span(doing.start, doing.end)
    draft = Draft(kind, label, scene.text[label.start : label.end], f"events/{doing.tag}", verb=doing.verb, held=True)  # type: ignore[arg-type]
    draft.seen_at(phrase)
    return scene.bring_up(draft)


def _relabel(scene: Scene, draft: Draft, phrase: Span) -> None:
    """The headline's phrase, unless the body's says where and the headline's does not."""
    words = scene.text[phrase.start : phrase.end]
    draft.seen_at(phrase)
    if len(words) > MAX_LABEL or (_TO.match(draft.label_text) and not _TO.match(words)):
        return
    if draft.kind == "talks" and _is_direct(draft.label_text) and draft.label_text != draft.verb:
        return
    draft.label, draft.label_text = phrase, words


def _is_direct(words: str) -> bool:
    return "的" not in words and len(words) <= MAX_LABEL
