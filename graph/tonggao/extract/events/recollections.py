"""Earlier and coming encounters that someone speaks of: 去年11月，某某同某某举行会谈. Told in reported speech, with a date and by name."""

from collections.abc import Callable

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.encounters import meet, talk
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.visits import visit
from tonggao.language.dates import find_dates

_NEAR = 12  # code points between the date and who met then
_REACH = 60
RECALLED: dict[str, Callable[[Scene, Doing], None]] = {"meet": meet, "talk": talk, "visit": visit}


def recall(scene: Scene, doing: Doing) -> None:
    """An encounter or a visit inside reported speech becomes an event of its own; the readout goes on about its own."""
    rule = RECALLED.get(doing.tag)
    if rule is None or scene.headline or not doing.own or not any(a.person for a in doing.actors):
        return
    who = doing.actors[0].start if doing.actors[0].start >= scene.sentence.start else doing.between.start
    dates = find_dates(scene.text, scene.published, scene.before(who, _REACH), doing.start)
    told = scene.story.first_day()
    near = [d for d in dates if d.end >= who - _NEAR and not (told and told.last == d.last)]
    if not near or (doing.tag == "talk" and not doing.partners):
        return
    story, opens = scene.story, scene.opens
    current, brought_up = story.current, scene.brought_up
    scene.opens, scene.recalled, scene.brought_up = True, near[-1], []
    rule(scene, doing)
    for draft in scene.brought_up:
        draft.aside = True
    scene.opens, scene.recalled, scene.brought_up = opens, None, brought_up
    story.current = current
