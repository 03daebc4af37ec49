"""Rounds that visitors sit down to, told only by where their words are reported: 在随后的座谈中，某某表示."""

import re

from tonggao.extract.events.drafts import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_ROUND = re.compile("在?(?:随后|接下来|之后|接着)?的?(?P<what>座谈交流|交流座谈|座谈)(?:过程)?中，?")


def round_on_tour(scene: Scene) -> None:
    """The round that the sentence under reading opens with, on a tour or visit told before; unless one is told of already."""
    opened = _ROUND.match(scene.text, *scene.sentence)
    tour = scene.story.by_rule("inspect", "visit") if opened else None
    if opened is None or tour is None or any("座谈" in d.label_text or d.kind in ("meeting", "talks") for d in scene.story.drafts):
        return
    label = Span(*opened.span("what"))
    draft = scene.bring_up(Draft("meeting", label, scene.words(label), "events/round", head="座谈会", bare=True, held=True))
    scene.at_event = True
    scene.give_date(draft, opened.end())
