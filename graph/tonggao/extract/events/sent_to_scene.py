"""Who hurries to where a disaster struck, as readouts of instructions tell it: 根据某某指示，某某率工作组赶赴现场指导救援处置工作."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import names_before
from tonggao.language.occurrences import behind_mark
from tonggao.language.sentences import Span

_HURRIES = re.compile(
    "(?:赶赴|赶到|奔赴|已?赴)(?:[^，。；：、“”]{0,30}?(?:现场|一线|灾区|当地))(?:指导|指挥|组织|协调|开展|部署|做好)[^，。；：、“”]{0,12}?(?:救援|处置|抢险|救灾|救治|搜救|应急|善后|调查)[^，。；：、“”]{0,10}(?=[，。；、])"
)
_LEADS = re.compile("(?:立即|迅速|紧急|第一时间|连夜|已经?|率队|带队|带领|率领|率(?=[^，。；：]{2,20}))[^，。；：]{0,24}$")
_SIGNS = ("赶赴", "赶到", "奔赴", "赴")


def sent_to_scene(scene: Scene) -> None:
    """Add such a tour with its leader, unless the text tells of one by the same leader already."""
    if not any(sign in scene.text for sign in _SIGNS):
        return
    for found in _HURRIES.finditer(scene.text, scene.lead.start):
        start = behind_mark(scene.text, "。", found.start())
        begin = _LEADS.search(scene.text, start, found.start())
        named = names_before(scene.text, Span(start, begin.start() if begin else found.start()), scene.cast)
        if named is None or not named.actors[0].person or _is_told(scene, found, {a.name for a in named.actors}):
            continue
        label = Span(*found.span())
        draft = scene.bring_up(Draft("inspection", label, found.group(), "events/sent-to-scene", verb="赶赴", held=True))
        draft.take_part(named.actors, "other", draft.verb, rule="events/sent-to-scene", open_list=named.open_list)


def _is_told(scene: Scene, found: re.Match[str], names: set[str]) -> bool:
    tours = (d for d in scene.story.drafts if d.kind in ("inspection", "visit"))
    return any(d.label.start < found.end() and found.start() < d.label.end for d in scene.story.drafts) or any(names & {who for who, _ in d.parts} for d in tours)
