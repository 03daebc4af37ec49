"""The frames in which a sentence in the readout's own voice tells of an event before its verbs are read one by one."""

from tonggao.extract.events.acting_meetings import acting_meeting
from tonggao.extract.events.both_sides import attended_by_both
from tonggao.extract.events.collective_talks import collective_talk
from tonggao.extract.events.concluded import concluded
from tonggao.extract.events.heard_reports import heard_reports
from tonggao.extract.events.held_at import held_there
from tonggao.extract.events.inquiries import inquiries
from tonggao.extract.events.launches import launched_beside
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.spoken_for import spoken_for

_FRAMES = (concluded, collective_talk, attended_by_both, launched_beside, held_there, acting_meeting, heard_reports, inquiries, spoken_for)


def told_in_frames(scene: Scene) -> None:
    """Read the sentence of ``scene`` by each of them."""
    for frame in _FRAMES:
        frame(scene)
