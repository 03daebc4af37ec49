"""What the two sides of talks do together afterwards: 双方共同出席某协议签字仪式."""

import re

from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_BOTH = re.compile(
    r"(?:[^，。；：]{0,6}会[谈见晤]后，|随后，|期间，|其间，|之后，)?(?:双方|两国(?:元首|总理|领导人|外长)|[二两]人)(?:还|又|并|共同|一道|一起|一同)*(?:出席|参加)了?"
)


def attended_by_both(scene: Scene) -> None:
    """Those who met attend the event that the sentence under reading names, if it begins so."""
    both = _BOTH.match(scene.text, *scene.sentence)
    talks = next((d for d in reversed(scene.story.drafts) if d.kind == "talks" and len(d.parts) > 1), None) if both else None
    if both is None or talks is None:
        return
    met = [part for part in talks.parts.values() if part.how == "meet"]
    sides = [a for part in met for a in scene.cast.persons_in(0, scene.sentence.start) if a.name == part.who]
    named = {a.name: a for a in sides}
    for name in scene.names.as_object(Span(both.end(), scene.sentence.end))[:1]:
        if len(named) > 1 and not name.bare and (draft := scene.event(name, "participants/attend")):
            draft.take_part(tuple(named.values()), "attend", "出席", rule="participants/attend")
            scene.give_date(draft, both.end())
