"""The school, hospital, company … that a readout's leaders come to: its own people stand by without its name (市委书记甲到某医院调研，院长乙陪同)."""

import re
from collections.abc import Iterable, Iterator

from tonggao.extract.actors.guests import headers_of
from tonggao.extract.actors.houses import House, Houses, NamedHouse

_COMES = re.compile("(?:莅临|深入|走进|[到来])\\Z")
_OF_ANOTHER = re.compile("[我本][校院司局厂所行会社]|[校院]长|董事长|总经理|大学|学院|公司|集团")  # 我校一行到某大学调研: who comes is of such a body, too
_LOOKS = re.compile("(?:[^，。；\n]{0,8}?)(?:调研|考察|检查|指导|督导|慰问|走访|视察|看望)")
_KINDS = frozenset(("school", "hospital", "company", "court", "procuratorate", "bureau", "unit", "institute", "museum", "station"))
_NEAR = 2  # code points of the longest word for coming


def visited_house(houses: Houses) -> House | None:
    """The one body that the title or the first sentence says somebody comes to look at; None where it tells of none or of several."""
    text = houses.text
    first = text.find("。", headers_of(text)[2])
    found = {house.name: house for house in _visited(text, (house for house in houses.named if house.end <= first))}
    if len(found) != 1:
        return None
    name, house = found.popitem()
    several = any(other.kind == house.kind and other.name != name for other in houses.named)  # whose 院长, nobody says
    return None if several else House(name, name, house.kind, name)


def _visited(text: str, named: Iterable[NamedHouse]) -> Iterator[NamedHouse]:
    for house in named:
        if house.kind in _KINDS and _COMES.search(text, max(0, house.start - _NEAR), house.start) and _LOOKS.match(text, house.end):
            line = text.rfind("\n", 0, house.start) + 1
            if _OF_ANOTHER.search(text, line, house.start) is None:
                yield house
