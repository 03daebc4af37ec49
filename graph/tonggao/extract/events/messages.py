"""What is done without a meeting: two leaders' messages to each other (同某某互致贺电), a case opened against somebody (立案审查调查)."""

import re
from collections.abc import Sequence

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Sentence, Span

_EXCHANGE = "互致"
_MESSAGES = re.compile("互致(?:贺电|贺信|贺函)")
_WITH = re.compile("[同与和]")
_OPENED, _CASE = "立案", re.compile("(?:进行了?)(?P<what>立案(?:审查调查|审查|调查))。")
_OF = re.compile("(?:问题|案件)(?:依规依纪依法|依纪依法|依法)?$")
_REACH = 200  # code points before the words in which those stand of whom they are said


def messages_and_cases(scene: Scene, sentences: Sequence[Sentence]) -> None:
    """Add each exchange of messages and each case that a sentence of the body tells of."""
    rules = [rule for word, rule in ((_EXCHANGE, _messages), (_OPENED, _case_opened)) if word in scene.text]
    for sentence in sentences if rules else ():
        scene.begin(Span(sentence.start, sentence.end), opens=True)
        for rule in rules:
            rule(scene)


def _messages(scene: Scene) -> None:
    """The messages that two leaders are told to have sent each other, and the day."""
    sent = _MESSAGES.search(scene.text, *scene.sentence)
    if sent is None:
        return
    sides = scene.cast.persons_in(scene.sentence.start, sent.start())
    with_ = _WITH.search(scene.text, sides[0].end, sides[1].start) if len(sides) == 2 else None
    if with_ is None or scene.text.find("，", sides[0].end, sides[1].end) >= 0:
        return
    near = sides[1].end == sent.start()  # not 就两国建交30周年互致贺电
    label = Span(with_.start() if near else sent.start(), sent.end())
    _bring_up(scene, label, tuple(sides), "events/messages")


def _case_opened(scene: Scene) -> None:
    """经批准，某纪委监委对某某严重违纪违法问题进行了立案审查调查: the office that opens the case and those whom it is about."""
    case = _CASE.search(scene.text, *scene.sentence)
    if case is None or not _OF.search(scene.text, scene.before(case.start(), _REACH), case.start()):
        return
    against = scene.text.rfind("对", scene.sentence.start, case.start())
    office = next((body for body in scene.cast.bodies_in(scene.sentence.start, case.start()) if scene.text.startswith("对", body.end)), None)
    persons = scene.cast.persons_in(office.end if office else against, case.start()) if against >= 0 else []
    if office and persons:
        _bring_up(scene, Span(*case.span("what")), (office, *persons), "events/case")


def _bring_up(scene: Scene, label: Span, actors: tuple[Actor, ...], rule: str) -> None:
    draft = scene.bring_up(Draft("other", label, scene.words(label), rule, verb=scene.words(label), held=True))
    draft.take_part(actors, "other", scene.words(label), rule=rule)
    scene.give_date(draft, label.start)
