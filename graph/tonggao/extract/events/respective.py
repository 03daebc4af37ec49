"""甲、乙分别主持会议和通报情况: as many verbs as subjects, each his own."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tonggao.extract.events.doings import Doing

_JOINS = ("和", "、", "及", "与")


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
