"""In which city a county or a district lies that no list has: in the one whose own readouts name it.

A readout is a city's own where it names more bodies of that city than of the county, and at least twice as many as of any other city.
"""

from collections import Counter
from collections.abc import Iterable

from tonggao.identify.divisions import division
from tonggao.identify.memory import Memory
from tonggao.identify.offices import office

_COUNTY, _CITY = "county", "prefecture"
_FAR_MORE = 2  # times as many readouts as any other city has


def beside(bodies: Iterable[str]) -> list[tuple[str, str]]:
    """The counties no list has whose bodies one readout names, each with the city whose own readout it is; empty for a readout of none.

    >>> beside(["东岭县委", "柳川市委", "柳川市水利局"]), beside(["东岭县委", "柳川市委"])
    ([('东岭县', '柳川市')], [('东岭县', '')])
    """
    of_bodies = [office(body, "") for body in set(bodies)]
    unlisted = Counter(one.place for one in of_bodies if one.level == _COUNTY and division(one.place) is None)
    cities = Counter(one.place for one in of_bodies if one.level == _CITY) if unlisted else Counter[str]()
    city, most = _leading(cities)
    return [(place, city if most > unlisted[place] else "") for place in sorted(unlisted)]


def _leading(counts: Counter[str]) -> tuple[str, int]:
    """What is counted at least twice as often as anything else, and how often; empty where nothing is."""
    (name, most), (_, second) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return (name, most) if most >= max(1, _FAR_MORE * second) else ("", 0)


class Nearby:
    """Says in which city an unlisted county lies, from what the memory holds of all readouts."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._city: dict[str, str] = dict(memory.rows("SELECT place, city FROM lies_in"))  # few are not listed

    def decide(self, places: Iterable[str]) -> set[str]:
        """Decide about these; the readouts that are of one that lies elsewhere now, or name its bodies."""
        query = "SELECT readout FROM near WHERE place = ? UNION SELECT readout FROM around WHERE instr(told, ?)"
        changed = [place for place in sorted(places) if self._decide_place(place)]
        return {readout for place in changed for readout in self._memory.column(query, place, place)}

    def city(self, place: str) -> str:
        """The city that an unlisted county lies in; empty where nothing tells, and for what lists have."""
        return self._city.get(place, "")

    def _decide_place(self, place: str) -> bool:
        memory = self._memory
        votes = Counter(memory.column("SELECT city FROM near WHERE place = ? AND city <> ''", place))
        now, _ = _leading(votes)
        if now == self.city(place):
            return False
        memory.write("DELETE FROM lies_in WHERE place = ?", place)
        self._city.pop(place, None)
        if now:
            memory.write("INSERT INTO lies_in VALUES (?, ?)", place, now)
            self._city[place] = now
        return True
