"""Cases that a court hears or decides in public: events known by that phrase (公开开庭审理了一起纠纷案)."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_MAX_LABEL = 40  # code points
_CASE = re.compile(r"了?[^，。；：]{2,36}?(?:案件|案)(?=[，。；并]|$)")
_BESIDE = re.compile(r"[^，。；：]{0,8}(?:[会式牌]|会议|活动)后，|随后，|当[天日]")


def try_case(scene: Scene, doing: Doing) -> None:
    """The court holds it; who presides and who accuses takes part."""
    case = _CASE.match(scene.text, doing.end, doing.segment.end)
    known = next((d for d in reversed(scene.story.drafts) if d.rule == "events/trial"), None)
    if known is None and case and not scene.headline and _is_told(scene, doing):
        phrase = Span(doing.start, case.end())
        if phrase.end - phrase.start <= _MAX_LABEL:
            known = scene.bring_up(Draft("other", phrase, scene.words(phrase), "events/trial", head="庭审", held=True))
            known.names.append(known.label_text)
            scene.give_date(known, doing.start)
    if known:
        known.take_part(tuple(a for a in doing.actors if a.person), "other", doing.verb, rule="events/trial", open_list=doing.open_list)
        known.take_part(tuple(a for a in doing.actors if not a.person), "host", doing.verb, rule="participants/host")


def _is_told(scene: Scene, doing: Doing) -> bool:
    """In the lead, on a stated day or right after a rite: readouts tell of old cases, too."""
    return scene.opens and (scene.leads or scene.has_day(doing.start) or _BESIDE.match(scene.text, *scene.sentence) is not None)
