"""Orders of others that a speaker tells of, and goes on himself: 他指出，总书记连夜作出重要指示。总理作出批示，对救援进行安排部署。"""

import re

from tonggao.extract.requirements.speech_turns import Frame

_WHOSE = re.compile("总书记|总理|主席|委员长|书记|[省市县区部]长|中央|[省市县区]委")
_ORDERS = ("指示", "批示")
# 某某总理作出批示，对抢险救援进行安排部署。
TELLS_ORDER = re.compile("[^，。；]{2,24}作出了?[^，。；]{0,8}[批指]示，[^，。；]{0,40}(?:部署|安排|明确要求)。$")


def without_cited_orders(shielded: str, frames: list[Frame]) -> list[Frame]:
    """The frames of a sentence without those of orders that its speaker cites: 甲提出，省委作出了全面部署，我们要…."""
    said = frames[0].subject if frames else None
    if said is None or not (said.name or said.kind == "pronoun"):
        return frames
    return [frames[0], *(f for f in frames[1:] if not (_is_order(shielded, frames, f) and (said.name is None or f.subject.name != said.name)))]


def _is_order(shielded: str, frames: list[Frame], frame: Frame) -> bool:
    """Whether a verb tells of an order without its words: behind 作出重要指示，要求… they come."""
    term = frame.verb.entry.term
    told = term.endswith(_ORDERS) and frame == frames[-1] and _WHOSE.search(shielded, frames[0].verb.end, frame.verb.start) is not None
    return told or term.endswith("部署")
