"""Those whom an office calls in to answer for something: 某办约谈某市政府, 某某接受约谈."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene

CALLS_IN = "约谈"
_AGAINST = re.compile("(?:对|与|同)(?P<whom>[^，。；：]{2,80}?)(?:开展|进行|实施)了?[^，。；：]{0,6}$")
_ACCEPTS = ("接受", "被")
_AT_CALL = ("主持", "出席", "参加", "列席", "组织", "配合")


def is_told_or_answered(scene: Scene, doing: Doing) -> bool:
    """某某主持约谈: told already; 某某接受约谈: there, at the call that is told of."""
    if scene.text.endswith(_AT_CALL, doing.segment.start, doing.start):
        return True
    if scene.text.endswith(_ACCEPTS, doing.segment.start, doing.start):
        _answer_call(scene, doing)
        return True
    return False


def _answer_call(scene: Scene, doing: Doing) -> None:
    """某某接受约谈: there, at the call that is told of."""
    called = next((d for d in reversed(scene.story.drafts) if CALLS_IN in d.verb or d.label_text.endswith("约谈会")), None)
    if called:
        persons = tuple(a for a in doing.actors if a.person)
        called.take_part(persons, "meet" if called.kind == "talks" else "attend", doing.verb, rule="events/meet", open_list=doing.open_list)


def called_to_account(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """对某镇党委书记甲、某局进行约谈: they stand before the verb."""
    against = _AGAINST.search(scene.text, doing.segment.start, doing.start) if CALLS_IN in doing.verb else None
    if against is None:
        return ()
    persons = tuple(p for p in scene.cast.persons_in(*against.span("whom")) if p not in doing.actors)
    return persons or tuple(b for b in scene.cast.bodies_in(*against.span("whom")) if b not in doing.actors)


def is_summoned(scene: Scene, doing: Doing) -> bool:
    """某办约谈某市政府: a body calls others to account, if that is what the readout is about."""
    here = doing.own or (bool(doing.actors) and doing.actors[0].start >= scene.sentence.start)  # 某局就某问题，对某镇进行约谈
    return CALLS_IN in doing.verb and bool(doing.actors) and here and (scene.leads or scene.headline)
