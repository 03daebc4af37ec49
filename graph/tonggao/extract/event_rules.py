"""Which rule reads which kind of verb (the tags of lexicon/event_verbs.tsv)."""

from collections.abc import Callable

from tonggao.extract.doings import Doing
from tonggao.extract.encounters import meet, talk
from tonggao.extract.event_scene import Scene
from tonggao.extract.holdings import hold
from tonggao.extract.participants import accompany, attend, chair, observe, sign
from tonggao.extract.speeches import announce, convey, elect, hear, report, say, speak
from tonggao.extract.tours import inspect, visit

RULES: dict[str, Callable[[Scene, Doing], None]] = {
    "accompany": accompany,
    "announce": announce,
    "attend": attend,
    "chair": chair,
    "convey": convey,
    "elect": elect,
    "hear": hear,
    "hold": hold,
    "inspect": inspect,
    "meet": meet,
    "observe": observe,
    "report": report,
    "say": say,
    "sign": sign,
    "speak": speak,
    "talk": talk,
    "visit": visit,
}
# What goes on being told inside reported speech, if a subject stands there.
TAKING_PART = frozenset({"accompany", "announce", "attend", "chair", "convey", "elect", "observe", "report", "speak"})
