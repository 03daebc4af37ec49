"""Who is named as one of those along on a tour when somebody speaks to him: 他对随行的县应急局局长某某说."""

import re

from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import names_after

_WITH_HIM = re.compile("(?:随行|同行|陪同|随同)(?:检查|调研|考察|走访|督导)?的(?!还|有|主要)")
_TITLE = 40  # code points of titles before the name
_BREAKS = re.compile("[，。；：“]")


def retinue(scene: Scene) -> None:
    """Let those whom the sentence under reading calls so attend the tour spoken of."""
    tour = scene.story.by_rule("inspect") if scene.text.find("行的", *scene.sentence) >= 0 or scene.text.find("同的", *scene.sentence) >= 0 else None
    found = _WITH_HIM.search(scene.text, *scene.sentence) if tour else None
    if tour is None or found is None or scene.headline:
        return
    named = names_after(scene.text, found.end(), min(scene.sentence.end, found.end() + _TITLE), scene.cast)
    if named and not _BREAKS.search(scene.text, found.end(), named[0].start):
        tour.take_part(tuple(a for a in named if all(a.name != who for who, _ in tour.parts)), "attend", "随行", rule="participants/along")
