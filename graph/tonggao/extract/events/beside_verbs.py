"""What a readout tells beside the verbs of its sentences, once they are read: letters, the press, guests, agreements, those in the chair."""

from collections.abc import Sequence

from tonggao.extract.events.agreements import agreements
from tonggao.extract.events.airports import at_the_airport
from tonggao.extract.events.arrivals import arrived_together
from tonggao.extract.events.attended_together import attended_together
from tonggao.extract.events.briefings import give_briefings
from tonggao.extract.events.case_sittings import case_sittings
from tonggao.extract.events.elected_lists import in_the_chair, officers_decided
from tonggao.extract.events.enacted import enacted
from tonggao.extract.events.guest_visits import guests_visits
from tonggao.extract.events.held_at import held_of_late
from tonggao.extract.events.inspection_rounds import inspection_round
from tonggao.extract.events.letters import letters
from tonggao.extract.events.messages import messages_and_cases
from tonggao.extract.events.presented import presented
from tonggao.extract.events.press_together import met_the_press
from tonggao.extract.events.recollections import recalled_visits
from tonggao.extract.events.recounted import recounted_tours
from tonggao.extract.events.remembered import remembered
from tonggao.extract.events.said_while import said_while
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.sent_to_scene import sent_to_scene
from tonggao.extract.events.spoken_before import cited_speeches
from tonggao.extract.events.titled_speeches import titled_speeches
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.language.sentences import Sentence


def beside_verbs(scene: Scene, reading: Reading, sentences: Sequence[Sentence], told: Sequence[tuple[Sentence, list[Token]]]) -> None:
    """Add it to the story: ``sentences`` are those of the body, ``told`` those that hold verbs, with them.

    Each rule sees what those before it have brought up.
    """
    arrived_together(scene)
    at_the_airport(scene)
    give_briefings(scene)
    titled_speeches(scene)
    messages_and_cases(scene, sentences)
    letters(scene, sentences)
    said_while(scene, sentences)
    met_the_press(scene, sentences)
    recalled_visits(scene)
    remembered(scene)
    attended_together(scene)
    guests_visits(scene)
    agreements(scene)
    presented(scene)
    held_of_late(scene)
    recounted_tours(scene, told)
    cited_speeches(scene, reading.scan.longest("event_verbs"))
    enacted(scene)
    case_sittings(scene)
    officers_decided(scene)
    in_the_chair(scene)
    inspection_round(scene)
    sent_to_scene(scene)
