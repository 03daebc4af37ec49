"""Conferences that meet the press: 某省人大三次会议举行记者会 is no sitting of the conference, which holds it as a body would."""

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene

CONFERENCES = ("发布会", "吹风会", "通气会", "记者会", "记者招待会")
PRESS_MEETINGS = (*CONFERENCES, "集体采访", "采访活动")


def held_for_press(scene: Scene, doing: Doing, name: EventName | None) -> Doing:
    """``doing`` with the conference ``name`` for its subject, where its object is a meeting with the press."""
    held = scene.objects(doing)
    if name is None or name.bare or len(held) != 1 or not held[0].head.endswith(PRESS_MEETINGS) or held[0].start <= name.start:
        return doing
    return doing._replace(actors=(Actor(name.start, name.end, name.text, False),), partners=(), own=True)
