"""Groups that a body or a place has sent to visit: 省政协调研组, 越南共产党代表团, 青禾市党政代表团."""

import re
from collections.abc import Mapping

from tonggao.language.body import Body
from tonggao.language.place_names import PlaceReader
from tonggao.language.scan import Token

_OF_PLACE = re.compile("(?:党政|经贸|友好|政府|招商|经济贸易){1,2}$")
_LONGEST = 4  # code points of the two words


def visitors(text: str, head: Token, places: PlaceReader, by_end: Mapping[int, Body]) -> Body | None:
    """The group with its sender: a body of the kinds that the lexicon has for this head, or a place by its full name."""
    sender = by_end.get(head.start)
    if sender is None and (sent := _OF_PLACE.search(text, max(0, head.start - _LONGEST), head.start)):
        place = places.place_or_level(sent.start())
        return None if place is None or place[1] else Body(place[0], head.end, "name", head.start, False)
    if sender is None or sender.kind == "generic" or not text.endswith(tuple(head.entry.value.split()), sender.start, head.start):
        return None
    return Body(sender.start, head.end, "name", head.start, sender.bare_level)
