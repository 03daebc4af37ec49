"""What a sentence tells by how it opens, before its verbs are read."""

from tonggao.extract.events.audiences import audience
from tonggao.extract.events.in_speeches import in_speech, speech_at
from tonggao.extract.events.preachers import preached, preached_there
from tonggao.extract.events.retinue import retinue
from tonggao.extract.events.rounds_on_tours import round_on_tour
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.side_tours import side_tour
from tonggao.extract.events.themed import themed


def read_opening(scene: Scene) -> None:
    """Bring up the events that the opening of the sentence under reading tells."""
    audience(scene)
    preached(scene)
    preached_there(scene)
    in_speech(scene)
    speech_at(scene)
    round_on_tour(scene)
    side_tour(scene)
    retinue(scene)
    themed(scene)
