"""Whom somebody looks in on by name: 看望慰问了离休干部甲、乙. They are there, as who is received is; who is only at home (来到丙家中) is not told to be."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import after_name

_COMFORTS = ("慰问", "看望", "探望")
_CLOSES = re.compile("(?:等(?:[0-9一二三四五六七八九十]+[名位户])?[^，。；：、.]{0,8}|同志|先生|女士|老人|教授|院士)*(?=[，。；]|并|$)")


def visited_persons(scene: Scene, doing: Doing, draft: Draft) -> None:
    """The persons that are the object of the verb that names the visit; not who goes there, nor whom one of several rounds stops at."""
    if draft.kind != "visit" or scene.headline or not draft.label.start <= doing.start < draft.label.end or not doing.verb.rstrip("了").endswith(_COMFORTS):
        return
    there = {actor.name for actor in (*doing.actors, *doing.partners)} | {who for who, _ in draft.parts}
    seen = tuple(p for p in scene.cast.persons_in(doing.end, doing.segment.end) if p.name not in there)
    if seen and _CLOSES.match(scene.text, after_name(scene.text, seen[-1].end, doing.segment.end)[0]) and "." not in scene.text[doing.end : seen[0].start]:
        draft.take_part(seen, "other", doing.verb, rule="participants/visited")
