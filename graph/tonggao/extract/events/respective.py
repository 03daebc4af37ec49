"""甲、乙分别主持会议和通报情况: as many verbs as subjects, each his own."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from tonggao.extract.events.cast import Actor, Cast
from tonggao.language.sentences import Span

if TYPE_CHECKING:
    from tonggao.extract.events.doings import Doing

_JOINS = ("和", "、", "及", "与")


_ON_TOPIC = ("就", "围绕", "针对", "结合", "从")


def each_on_topic(text: str, span: Span, cast: Cast) -> tuple[Actor, ...]:
    """甲就信访、乙就廉政分别发言, 甲围绕…、乙围绕…作了发言: all those in ``span`` who each have a topic; empty where somebody has none."""
    persons = cast.persons_in(*span)
    each = len(persons) > 1 and all(text.startswith(_ON_TOPIC, person.end) for person in persons)
    return tuple(persons) if each else ()


def respectively(text: str, told: "Sequence[Doing]") -> "list[Doing]":
    """The doings of one segment, a subject to each where 分别 and joined verbs say so; else as they are."""
    count = len(told)
    first = told[0] if told else None
    if first is None or count < 2 or len(first.actors) != count or text.find("分别", *first.between) < 0:
        return list(told)
    joined = all(
        not doing.own and text[before.end : doing.start].endswith(_JOINS) and "并" not in text[before.end : doing.start]
        for before, doing in pairwise(told)
    )
    if not joined:
        return list(told)
    return [doing._replace(actors=(actor,), own=True) for doing, actor in zip(told, first.actors, strict=True)]
