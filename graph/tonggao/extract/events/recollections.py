"""Earlier and coming encounters that someone speaks of: 去年11月，某某同某某举行会谈. Told in reported speech, with a date and by name.

What a third one, styled by an office (某某总书记), was at counts by the event's full name alone: 某某总书记出席某大会并发表重要讲话.
"""

import re
from collections.abc import Callable

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.encounters import meet, talk
from tonggao.extract.events.names import EventName
from tonggao.extract.events.participants import attend, chair
from tonggao.extract.events.quotations import STYLED
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.visits import visit
from tonggao.language.dates import DateSpan, find_dates
from tonggao.language.sentences import Span

_NEAR = 12  # code points between the date and who met then
_REACH = 60
_MADE = "进行的"
_STYLE = 10  # code points of an office between a name and the day
_STYLED = re.compile("总书记|主席|总理|总统|委员长|首相|国王|议长|外长|阁下|先生|同志|")
_VISIT_MADE = re.compile(
    r"(?P<when>(?:[去今前]年|[0-9]{4}年|上个?月|今年[0-9]{1,2}月|去年[0-9]{1,2}月|[0-9]{1,2}月)(?:[0-9]{1,2}月)?[底初]?)(?P<visit>对(?P<where>[^，。；：、对]{1,12}?)进行的[^，。；：的]{0,10}?访问)"
)
_LATELY = re.compile("不久前|前不久|日前|近日|刚刚")
_TO_COME = re.compile("将|拟|欢迎|期待|希望|邀请|愿|请|要|如果|支持")
_NOT_TOLD = re.compile("将|拟|要|愿|可|不|未|没")
_ASKED_FOR = re.compile("欢迎|期待|邀请|希望|支持|如果|祝|请")
_STYLES = (*STYLED, "国王", "议长")  # no speaker calls himself so
_AND_SPOKE = re.compile("(?:时|期间|开幕式)?[并，](?:在会上)?(?:发表|[作致])了?(?P<speech>[^，。；：]{0,10}(?:讲话|致辞|演讲|报告|发言))")
_YOU = re.compile("[同与和](?:[你您]|[^，。；：、]{0,8}(?:先生|女士|阁下|陛下|殿下))")
_AT_NAMED = frozenset({"attend", "chair"})
RECALLED: dict[str, Callable[[Scene, Doing], None]] = {"meet": meet, "talk": talk, "visit": visit, "attend": attend, "chair": chair}


def recalled_visits(scene: Scene) -> None:
    """某某主席2019年对某国进行的成功国事访问: a visit spoken of by a noun, with who made it and when."""
    at = scene.text.find(_MADE)
    while at >= 0:
        if found := _VISIT_MADE.search(scene.text, max(0, at - _REACH), at + _REACH):
            _note_visit(scene, found)
        at = scene.text.find(_MADE, at + len(_MADE))


def _note_visit(scene: Scene, found: re.Match[str]) -> None:
    who = scene.cast.persons_in(max(0, found.start() - _STYLE), found.start())
    dates = find_dates(scene.text, scene.published, *found.span("when"))
    if not who or not dates or not _STYLED.fullmatch(scene.text, who[-1].end, found.start()):
        return
    known = (d for d in scene.story.drafts if d.kind == "visit" and any(name == who[-1].name for name, _ in d.parts))
    if any(d.date is None or d.date.last.startswith(dates[-1].last) for d in known):
        return
    label = Span(*found.span("visit"))
    draft = Draft("visit", label, scene.words(label), "events/recalled", verb="访问", aside=True, held=True, date=dates[-1], place=found["where"])
    draft.take_part((who[-1],), "other", "访问", rule="events/visit")
    scene.story.drafts.append(draft)


def recall(scene: Scene, doing: Doing) -> bool:
    """An encounter, a visit or an attendance inside reported speech becomes an event of its own; the readout goes on about its own. Tells whether it did."""
    rule = RECALLED.get(doing.tag)
    attends = doing.tag in _AT_NAMED
    if rule is None or scene.headline or not doing.own or not any(a.person or doing.tag == "attend" for a in doing.actors):
        return False
    styled = attends and _is_styled(scene, doing)
    if doing.tag == "chair" and not styled:
        return False
    names = _elsewhere(scene, doing, styled=styled) if attends else []
    if (attends and not names) or (doing.tag in ("meet", "talk") and _YOU.search(scene.text, *doing.between)):  # with whom he speaks, the speech tells
        return False
    who = doing.actors[0].start if doing.actors[0].start >= scene.sentence.start else doing.between.start
    dates = find_dates(scene.text, scene.published, scene.before(who, _REACH), doing.start)
    told = scene.story.first_day()
    near = [d for d in dates if d.end >= who - _NEAR and not (told and told.last == d.last)]
    lately = attends and not near and (styled or _LATELY.search(scene.text, scene.before(who, _NEAR), doing.start) is not None)
    if not (near or lately) or (doing.tag == "talk" and not doing.partners):
        return False
    _apart(scene, doing, rule, near[-1] if near else None)
    return True


def _apart(scene: Scene, doing: Doing, rule: Callable[[Scene, Doing], None], day: DateSpan | None) -> None:
    """Bring up what is recalled, told in passing: of ``day``, or of none."""
    story, opens = scene.story, scene.opens
    current, brought_up = story.current, scene.brought_up
    scene.opens, scene.recalled, scene.brought_up = True, day, []
    rule(scene, doing)
    for draft in scene.brought_up:
        draft.aside = True
        draft.date = draft.date if day else None
        if doing.tag in _AT_NAMED and (spoke := _AND_SPOKE.match(scene.text, draft.label.end)):
            draft.take_part(doing.actors, "speak", spoke["speech"], rule="participants/speak")
    scene.opens, scene.recalled, scene.brought_up = opens, None, brought_up
    story.current = current


def _is_styled(scene: Scene, doing: Doing) -> bool:
    """某某总书记出席: a third one, of whom the speaker tells that it was so, not that it shall be."""
    who = doing.actors[-1]
    if not (len(doing.actors) == 1 and who.start >= scene.sentence.start and scene.text.startswith(_STYLES, who.end)):
        return False
    clause = max(scene.text.rfind(mark, scene.sentence.start, who.start) for mark in "，。；：") + 1
    return not _NOT_TOLD.search(scene.text, who.end, doing.start) and not _ASKED_FOR.search(scene.text, max(clause, scene.sentence.start), who.start)


def _elsewhere(scene: Scene, doing: Doing, *, styled: bool) -> list[EventName]:
    """Of 不久前，某国政府派代表出席某届论坛: the event, by its full name, that has not come up; none where it is to come."""
    names = scene.objects(doing)
    if any(name.bare or scene.story.named(name) for name in names):
        return []
    return names if styled or not _TO_COME.search(scene.text, scene.before(doing.start, _REACH), doing.start) else []
