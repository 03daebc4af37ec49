"""Groups that a body, a place or a state has sent: 省政协调研组, 越南共产党代表团, 青禾市党政代表团, 芬兰经济代表团, 贵州代表团."""

import re
from collections.abc import Mapping

from tonggao.language.body import Body
from tonggao.language.place_names import PlaceReader
from tonggao.language.scan import Token

_OF_PLACE = re.compile("(?:党政|经贸|友好|政府|招商|经济贸易|经济|议会|军事|体育|贸易|文化|教育|科技|工商|青年|妇女|工会|民间){1,2}$")
_LONGEST = 6  # code points of the two words
_DELEGATION = "代表团"


def visitors(text: str, head: Token, places: PlaceReader, by_end: Mapping[int, Body]) -> Body | None:
    """The group with its sender: a body of the kinds that the lexicon has for this head, or a place by its full name."""
    sender = by_end.get(head.start)
    if sender is None and (sent := _OF_PLACE.search(text, max(0, head.start - _LONGEST), head.start)):
        place = places.place_or_level(sent.start())
        return None if place is None or place[1] else Body(place[0], head.end, "name", head.start, False)
    if sender is None and head.entry.term == _DELEGATION and (at := _state_or_province(head.start, places)) is not None:
        return Body(at, head.end, "name", head.start, False)
    if sender is None or sender.kind == "generic" or not text.endswith(tuple(head.entry.value.split()), sender.start, head.start):
        return None
    return Body(sender.start, head.end, "name", head.start, sender.bare_level)


def _state_or_province(end: int, places: PlaceReader) -> int | None:
    """Where the state or province starts whose delegation is named by it alone: 伊朗 | 代表团 at talks, 贵州 | 代表团 at a congress."""
    province, country = places.places.get(end), places.countries.get(end)
    if province is not None and province.entry.tag == "province":  # 内蒙古, which no state's name ends
        return province.start
    return country.start if country is not None else None
