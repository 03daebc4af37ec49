"""Talks with all of a new team: 某某3日同新任县委书记集体谈话. Others who 参加谈话 and speak there are told later."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import names_before
from tonggao.language.sentences import Span

_TERM = "集体谈话"
_WITH = re.compile(r"[同与](?!志)(?P<whom>[^，。；：“”]{2,40}?)(?:进行|举行|开展)?了?集体谈话(?![会的])")
_SPEAKS = re.compile("并(?:发表|作)?(?:了)?(?:重要)?讲话")


def collective_talk(scene: Scene) -> None:
    """Bring up the talks of which the sentence tells so, with who holds them; what is there told next is said there."""
    if scene.headline or scene.text.find(_TERM, *scene.sentence) < 0 or not (found := _WITH.search(scene.text, *scene.sentence)):
        return
    before = names_before(scene.text, Span(scene.sentence.start, found.start()), scene.cast)
    if before is None or not before.actors[0].person or scene.text.startswith("时", found.end()):
        return
    label = Span(*found.span())
    draft = scene.bring_up(Draft("meeting", label, scene.words(label), "events/held", head="谈话", held=True))
    draft.names += [_TERM, "谈话"]
    draft.take_part(before.actors, "meet", _TERM, rule="events/talk")
    if _SPEAKS.match(scene.text, found.end()):
        draft.take_part(before.actors, "speak", "讲话", rule="participants/speak")
    scene.give_date(draft, found.start())
    scene.give_place(draft, Span(before.end, found.start()))
    scene.story.turn_to(draft)
