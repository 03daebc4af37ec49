"""Those whom a meeting elects to several offices: 选举产生了新一届班子：会长某某，副会长某某; 选举产生了理事会。某某任会长，某某任副会长."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import names_after

_FURTHEST = 600  # code points from the verb to the last of those chosen
_LISTS = re.compile(r"(?:产生|出)?了?[^，。；：]{0,40}?(?:班子|理事会|监事会|委员会|主席团|机构|负责人|成员|人选|会长|主席|主任)[^，。；：]{0,8}：")
_HOLDS = r"(?:[^，。；：任]|（[^（）]{1,14}）){1,120}?(?:担任|当选为?|任)[^，。；：、]{2,16}"
_SERVE = re.compile(rf"{_HOLDS}(?:[，；]{_HOLDS})+(?=。)")

_DECIDED = re.compile("(?:决定|推选|推举|通过了?)(?P<who>[^，。；：]{2,200}?)(?:为|担任|兼任)大会(?:副?秘书长|(?:新闻)?发言人|执行主席)")

_PRESIDE = re.compile("(?:会议|大会|闭幕会|开幕会)的?执行主席(?:是|有|为)：?")


def officers_decided(scene: Scene) -> None:
    """会议决定甲、乙、丙为大会副秘书长: those whom the meeting told of last before makes officers of the congress."""
    if "大会副秘书长" not in scene.text and "大会发言人" not in scene.text:
        return
    for decided in _DECIDED.finditer(scene.text):
        told = [d for d in scene.story.drafts if d.kind == "meeting" and d.held and d.held_by_itself() and d.label.start < decided.start()]
        if told:
            told[-1].take_part(tuple(scene.cast.persons_in(*decided.span("who"))), "other", "决定", rule="participants/chosen")


def in_the_chair(scene: Scene) -> None:
    """今天会议的执行主席是甲、乙: those who preside over the sitting told of before, beside who chairs it."""
    if "执行主席" not in scene.text:
        return
    for listed in _PRESIDE.finditer(scene.text, scene.lead.start):
        told = [d for d in scene.story.drafts if d.kind == "meeting" and d.held and d.held_by_itself() and d.label.start < listed.start()]
        there = names_after(scene.text, listed.end(), min(len(scene.text), listed.end() + _FURTHEST), scene.cast)
        if told and there and there[0].start == listed.end():
            told[-1].take_part(there, "other", "执行主席", rule="participants/preside")


def chosen_by_office(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """The persons of a list by offices behind the verb, or of the next sentence, in which each takes an office."""
    if not doing.verb.startswith("选举"):
        return ()
    limit = doing.end + _FURTHEST
    listed = _LISTS.match(scene.text, doing.end, min(limit, scene.sentence.end))
    if listed:
        return tuple(scene.cast.persons_in(listed.end(), min(limit, scene.sentence.end)))
    served = _SERVE.match(scene.text, scene.sentence.end, limit)
    return tuple(scene.cast.persons_in(*served.span())) if served else ()
