"""Who comes to the airport as somebody arrives on a visit (到机场迎接), and the statement that he makes there (发表书面讲话)."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import names_before
from tonggao.language.occurrences import behind_mark
from tonggao.language.sentences import Span

_MEETS = re.compile("(?:[到赴在]|前往)机场(?:热烈)?迎接")
_STATES = re.compile("(?:在机场)?发表了?书面讲话")
_ARRIVES = "抵达"


def at_the_airport(scene: Scene) -> None:
    """Add them to what is told as an arrival; a visit by its own name has more to it than who came to the airport."""
    visit = next((d for d in scene.story.drafts if d.kind == "visit" and d.verb and not d.aside and _ARRIVES in d.label_text), None)
    if visit is None:
        return
    for meets in _MEETS.finditer(scene.text, scene.lead.start):
        if (by := names_before(scene.text, _before(scene, meets.start()), scene.cast)) and by.actors[0].person:
            visit.take_part(tuple(a for a in by.actors if a.person), "other", "迎接", rule="participants/greeted", open_list=by.open_list)
    _states(scene, visit)


def _states(scene: Scene, visit: Draft) -> None:
    for states in _STATES.finditer(scene.text, scene.lead.start):
        by = names_before(scene.text, _before(scene, states.start()), scene.cast)
        if by and (by.actors[0].name, "other") in visit.parts:
            visit.take_part(by.actors[:1], "speak", "发表书面讲话", rule="participants/speak")


def _before(scene: Scene, position: int) -> Span:
    """The words of the sentence before ``position``."""
    return Span(behind_mark(scene.text, "。", position), position)
