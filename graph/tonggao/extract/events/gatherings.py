"""Meetings told by a verb: 某妇联在某地集会，纪念“三八”节七十九周年; some of older readouts have no other name."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import bodies_before
from tonggao.language.sentences import Span

_GATHERS = re.compile(
    r"(?<![举行开办参加])集会，?(?:隆重|热烈|深切)?(?:纪念|庆祝|欢庆|欢呼|表彰|欢迎|欢送|悼念|追悼|缅怀|声援|声讨|拥护|迎接|动员)[^，。；：\n]{2,60}"
)


_SITS = re.compile(r"分组(?:审议|讨论)了?[^，。；：\n]{2,30}")
_DELEGATION = re.compile(r"(?:(?<![\u4e00-\u9fff])|(?<=的))(?P<name>(?!各|有关|部分)(?:(?!的)[\u4e00-\u9fff]){2,12}代表团)(?:[0-9月日今昨天上下午，]|继续|分别|认真|全天)*$")
_SITS_WITH = re.compile("(?:来到|参加)[他她]?所在的(?P<team>[^，。；：的]{2,12}代表团)，?(?P<what>[同与]代表们?(?:一[起道同]|共同)(?P<verb>审议|讨论)[^，。；：]{0,12})")
_SITS_IN = re.compile("在(?P<team>[^，。；：的在]{2,12}代表团)(?P<what>参加(?P<verb>审议|讨论))(?=[，。；])")
_SITTINGS = (("所在的", _SITS_WITH), ("代表团参加", _SITS_IN))
_INVITES = re.compile(r"邀请[^。；：]{2,60}?(?:进行|举行)?(?P<what>座谈(?:交流)?)(?=[，。；]|$)")


def invited_round(scene: Scene) -> None:
    """Bring up the 座谈 to which the body invites that opens the lead under reading, if nobody is named (某部邀请专家进行座谈)."""
    if scene.text.find("邀请", *scene.sentence) < 0 or scene.story.drafts or scene.cast.persons_in(*scene.sentence):
        return
    found = _INVITES.search(scene.text, *scene.sentence)
    hosts = bodies_before(scene.text, Span(scene.sentence.start, found.start() - (scene.text[found.start() - 1] == "，")), scene.cast) if found else None
    if found is None or hosts is None or not scene.has_day(found.start()):
        return
    what = Span(*found.span("what"))
    draft = scene.bring_up(Draft("meeting", what, scene.words(what), "events/invited", head="座谈会", held=True))
    draft.names.append(draft.label_text)
    scene.give_date(draft, found.start())
    scene.give_place(draft, Span(scene.sentence.start, found.start()))
    draft.take_part(hosts.actors, "host", "邀请", rule="participants/host")


def gathering(scene: Scene) -> None:
    """Bring up what the lead under reading tells so, with the bodies that gather."""
    if scene.text.find("集会", *scene.sentence) < 0 or (found := _GATHERS.search(scene.text, *scene.sentence)) is None:
        return
    phrase = Span(*found.span())
    draft = scene.bring_up(Draft("meeting", phrase, scene.words(phrase), "events/gathering", head="集会", held=True))
    draft.names.append(draft.label_text)
    before = Span(scene.sentence.start, phrase.start)
    scene.give_date(draft, phrase.start)
    scene.give_place(draft, before)
    if hosts := bodies_before(scene.text, before, scene.cast):
        draft.take_part(hosts.actors, "host", "集会", rule="participants/host")


def sitting_with_delegation(scene: Scene) -> None:
    """Bring up what the lead under reading tells so: 某某来到他所在的某代表团，同代表们一起审议. He who goes on speaking speaks there.

    在某代表团参加审议: where the headline calls it 某代表团审议.
    """
    found = next((sits for word, told in _SITTINGS if scene.text.find(word, *scene.sentence) >= 0 and (sits := told.search(scene.text, *scene.sentence))), None)
    who = scene.cast.persons_in(scene.sentence.start, found.start()) if found else []
    if found is None or not who or scene.story.drafts:
        return
    named = _in_headline(scene, found["team"] + found["verb"])
    if not (scene.has_day(found.start()) if found.re is _SITS_WITH else named):
        return
    phrase = named or Span(*found.span("what"))
    draft = scene.bring_up(Draft("meeting", phrase, scene.words(phrase), "events/sitting", head="审议", held=True))
    draft.names += [draft.label_text, found["team"] + found["verb"]]
    draft.take_part((who[-1],), "attend", found["verb"], rule="participants/attend")
    scene.give_date(draft, found.start("what"))
    scene.taken = found.end("what")


def _in_headline(scene: Scene, words: str) -> Span | None:
    """Where 某代表团审议 stands before the lead: 某某参加某代表团审议."""
    at = scene.text.find(words, 0, scene.sentence.start)
    return Span(at, at + len(words)) if at >= 0 else None


def sitting_in_groups(scene: Scene) -> None:
    """Bring up what the lead under reading tells of a delegation: 某代表团6日继续分组审议政府工作报告."""
    if scene.text.find("分组", *scene.sentence) < 0 or (found := _SITS.search(scene.text, *scene.sentence)) is None:
        return
    team = _DELEGATION.search(scene.text, scene.sentence.start, found.start())
    if team is None or not scene.has_day(found.start()):
        return
    phrase = Span(*found.span())
    draft = scene.bring_up(Draft("meeting", phrase, scene.words(phrase), "events/gathering", head="会议", held=True))
    draft.names.append(draft.label_text)
    scene.give_date(draft, phrase.start)
    draft.take_part((scene.cast.group(*team.span("name"), team["name"]),), "attend", "审议", rule="participants/attend")
