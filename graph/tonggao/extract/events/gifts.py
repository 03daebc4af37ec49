"""Visits known by what was brought: 为孩子们送去学习用品."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_TO_WHOM = re.compile("[为给向](?!了|此)[^，。；：、]{1,14}$")


def brings(doing: Doing) -> bool:
    return doing.verb.startswith("送")


def gift(scene: Scene, doing: Doing, end: int) -> Span:
    """The phrase that names the visit, up to ``end``, where what is brought ends."""
    to = _TO_WHOM.search(scene.text, doing.segment.start, doing.start)
    return Span(to.start() if to else doing.start, end)
