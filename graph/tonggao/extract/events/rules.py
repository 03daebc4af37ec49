"""Which rule reads which kind of verb (the tags of lexicon/event_verbs.tsv)."""

from collections.abc import Callable

from tonggao.extract.events.accompanying import accompany
from tonggao.extract.events.credentials import credentials
from tonggao.extract.events.dispatches import dispatch
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.elections import choose, elect, honour, perform, swear
from tonggao.extract.events.encounters import meet, talk
from tonggao.extract.events.holdings import hold
from tonggao.extract.events.meetings_by_phrase import hear
from tonggao.extract.events.participants import attend, chair, observe
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.signings import sign, witness
from tonggao.extract.events.speeches import announce, brief, convey, report, say, speak, urge
from tonggao.extract.events.tours import inspect, lead
from tonggao.extract.events.trials import try_case
from tonggao.extract.events.tributes import tribute
from tonggao.extract.events.visits import visit

RULES: dict[str, Callable[[Scene, Doing], None]] = {
    "accompany": accompany,
    "announce": announce,
    "attend": attend,
    "brief": brief,
    "chair": chair,
    "choose": choose,
    "convey": convey,
    "credentials": credentials,
    "dispatch": dispatch,
    "elect": elect,
    "hear": hear,
    "hold": hold,
    "honour": honour,
    "inspect": inspect,
    "lead": lead,
    "meet": meet,
    "observe": observe,
    "perform": perform,
    "report": report,
    "say": say,
    "sign": sign,
    "speak": speak,
    "swear": swear,
    "talk": talk,
    "tribute": tribute,
    "try": try_case,
    "urge": urge,
    "visit": visit,
    "witness": witness,
}
# What goes on being told inside reported speech, if a subject stands there.
TAKING_PART = frozenset(
    {"accompany", "announce", "attend", "brief", "chair", "choose", "convey", "elect", "honour", "observe", "perform", "report", "speak", "swear", "urge"}
)
