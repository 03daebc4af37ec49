"""Farewells to the dead: 某某同志的遗体，3月5日在某公墓火化, told by the headline (某某同志遗体在京火化) and attended by those who see him off."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_CREMATED = re.compile("(?P<styled>同志|先生|女士|院士|将军)?的?遗体，?[^，。；：]{0,12}?(?:在(?P<place>[^，。；：]{2,16}))?火化")
_IN_HEADLINE = re.compile("(?:同志|先生|女士|院士|将军)?的?遗体[^，。；：\n]{0,12}?火化")


def farewell(scene: Scene) -> None:
    """Bring up what the lead under reading tells so, by the headline's name for it where it has one."""
    at = scene.text.find("遗体", *scene.sentence)
    if at < 0 or scene.story.drafts:
        return
    dead = next((p for p in reversed(scene.cast.persons_in(scene.sentence.start, at)) if _CREMATED.match(scene.text, p.end, scene.sentence.end)), None)
    if dead is None:
        return
    told = _CREMATED.match(scene.text, dead.end, scene.sentence.end)
    if told is None or not scene.has_day(told.end()):
        return
    label = _in_headline(scene, dead.name) or Span(dead.start, told.end())
    draft = scene.bring_up(Draft("ceremony", label, scene.words(label), "events/farewell", head="仪式", held=True))
    draft.names.append(draft.label_text)
    draft.seen_at(Span(dead.start, told.end()))
    scene.give_date(draft, told.end())
    draft.place = told["place"]


def _in_headline(scene: Scene, name: str) -> Span | None:
    for person in scene.cast.persons_in(0, scene.sentence.start):
        if person.name == name and (named := _IN_HEADLINE.match(scene.text, person.end)):
            return Span(person.start, named.end())
    return None
