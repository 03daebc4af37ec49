"""What only the headline calls by a name: 某委召开某专题会议 for the body's 某委召开会议, 走访慰问困难群众 for a body's long list."""

from collections.abc import Sequence

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.tour_labels import tour_phrase

_UNNAMED = "召开会议"


def unnamed_meeting(scene: Scene, bodies: Sequence[Actor]) -> Draft | None:
    """The one meeting of ``bodies`` that the body of the readout gives no name (某委召开会议)."""
    held = [d for d in scene.story.drafts if d.held_by_itself()]
    if len(held) != 1 or not held[0].label_text.endswith(_UNNAMED) or not bodies:
        return None
    hosts = {part.who for part in held[0].parts.values() if part.how == "host"}
    same = any(body.name.endswith(host) or host.endswith(body.name) for body in bodies for host in hosts)
    return held[0] if same else None


def relabel_from_unled(scene: Scene, doing: Doing) -> None:
    """区领导走访慰问困难群众: a headline that names nobody names the tour of those whom the body names, if that lists whom they saw."""
    tour = scene.story.by_rule("inspect")
    if tour is None or tour.verb != doing.verb or "、" not in tour.label_text or doing.actors:
        return
    phrase = tour_phrase(scene, doing)
    if phrase and phrase.end - phrase.start < len(tour.label_text) and scene.words(phrase).startswith(doing.verb):
        tour.seen_at(phrase)
        tour.relabel(scene.text, phrase)
