"""Tributes to the dead: an event without a name, known by a verb phrase (向某纪念碑敬献花圈)."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_TO = re.compile(r"[向为](?P<whom>[^，。；：]{2,24})$")
_GOES = re.compile(r"(?:前往|来到|抵达|赴|到(?!来))(?:我[省市州县区旗镇乡校])?(?P<place>[^，。；：向为]{2,20})(?:，|$)")
_SAME_DAY = re.compile("(?:当天|当日|当晚|同日)")  # as the talks before it, whose day nobody tells
_REACH = 80
_SENT = ("送", "敬送")
_OF_CEREMONY = ("仪式", "活动", "公祭", "典礼")


def tribute(scene: Scene, doing: Doing) -> None:
    """敬献花圈 on a stated day; a stop of a tour and a part of a ceremony are none of their own."""
    if doing.verb.startswith(_SENT):
        _send(scene, doing)
        return
    to = _TO.search(scene.text, scene.before(doing.start, _REACH), doing.start)
    if not to or not scene.opens or scene.headline or not any(a.person for a in doing.actors):
        return
    if _is_part(scene):
        rite = next((d for d in scene.story.current[-1:] if d.kind == "ceremony" and not d.verb), None)
        persons = tuple(a for a in doing.actors if a.person)
        told = doing.own or not any((a.name, "attend") in rite.parts for a in persons) if rite else False  # 参加活动，并敬献花篮: there already
        if rite and rite.held and told and not scene.has_day(doing.start):
            rite.take_part(persons, "other", doing.verb, rule="events/tribute", open_list=doing.open_list)
        return
    if not (scene.has_day(doing.start) or scene.leads or _SAME_DAY.match(scene.text, *scene.sentence)):
        return
    phrase = Span(to.start(), doing.end)
    aside = any(d.kind == "talks" for d in scene.story.drafts)  # the readout goes on about the talks
    draft = scene.bring_up(Draft("ceremony", phrase, scene.words(phrase), "events/tribute", verb=doing.verb, held=True, aside=aside))
    draft.take_part(doing.actors, "other", doing.verb, rule="events/tribute", open_list=doing.open_list)
    scene.give_date(draft, doing.end)
    if goes := _GOES.search(scene.text, scene.before(to.start(), _REACH), to.start()):
        draft.place = goes["place"]


def _is_part(scene: Scene) -> bool:
    """Whether a tour or a ceremony is told of whose part this is."""
    if scene.story.by_rule("inspect"):
        return True
    return any(d.label_text.endswith(_OF_CEREMONY) for d in scene.story.current)


def _send(scene: Scene, doing: Doing) -> None:
    """某某送花圈，对某同志逝世表示哀悼: a part in the farewell told of, by whoever need not be there."""
    rite = next((d for d in scene.story.drafts if d.rule == "events/farewell"), None)
    if rite and doing.own and not scene.headline:
        rite.take_part(tuple(a for a in doing.actors if a.person), "other", doing.verb, rule="events/tribute", open_list=doing.open_list)
