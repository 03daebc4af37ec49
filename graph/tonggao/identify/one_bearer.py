"""Which of the posts attested under one name are one person's: by the posts themselves, and by who is named beside them."""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from tonggao.identify.appearances import Appearance, Scenes
from tonggao.identify.common_names import is_common, spread
from tonggao.identify.entities import Why
from tonggao.identify.groups import Groups
from tonggao.identify.places_around import by_place, places_of
from tonggao.identify.seats import Seat, Verdict, compare, head_of_two
from tonggao.language.foreign_names import is_transliteration

SeatKey = tuple[str, ...]

_MOST_SEATS = 40  # of a name with more posts only those of one readout are joined: every pair would be too many
_MOST_READOUTS = 60  # of a post in more than these company tells nothing
_COMPANY = 2  # persons named beside two posts who make them one person's
_MORE_COMPANY = 3  # of a name that many bear, where the role is one too or both posts head a place
_BESIDE = ("the same persons beside both posts", 0.75)


class OneBearer(NamedTuple):
    """The posts in groups of one bearer each, why a post is in its group, and the pairs that nothing decided."""

    groups: Groups[SeatKey]
    reasons: dict[SeatKey, Why]
    doubts: dict[tuple[SeatKey, SeatKey], Why]


def seats_of(appearances: Sequence[Appearance]) -> dict[SeatKey, Seat]:
    """The posts that a name is attested with."""
    seats: dict[SeatKey, Seat] = {}
    for one in appearances:
        for held in one.held:
            seat = seats.setdefault(held.office.seat, Seat(held.office))
            seat.office = min(seat.office, held.office, key=lambda office: (office.body, office.role))
            seat.readouts.add(one.readout)
            if held.end is not None:
                seat.printed.add((one.readout, held.end))
            if one.date and not held.former:
                seat.held.add(one.date)
    return seats


def join_seats(name: str, seats: dict[SeatKey, Seat], scenes: Scenes) -> OneBearer:
    """Which of a name's posts are one person's. A post of some place and one that nothing is known of are told by who is named beside."""
    groups = Groups(sorted(seats))
    if len(seats) > _MOST_SEATS:
        return OneBearer(_join_by_readout(groups, seats), {}, {})
    reasons: dict[SeatKey, Why] = {}
    rare, borne, beside = _is_rare(name, seats), spread(name), _company(name, scenes)
    verdicts = {(a, b): compare(seats[a], seats[b], rare=rare, spread=borne) for a, b in combinations(sorted(seats), 2)}
    around = places_of(scenes)
    for (a, b), verdict in verdicts.items():
        if verdict.same is None:
            placed = by_place(seats[a], seats[b], borne, around)
            verdicts[a, b] = placed or _by_company(name, seats[a], seats[b], beside)
    for pair, verdict in verdicts.items():
        if verdict.same is False:
            groups.forbid(*pair)
    doubts: dict[tuple[SeatKey, SeatKey], Why] = {}
    for pair, verdict in sorted(verdicts.items(), key=lambda item: (-item[1].score, item[0])):
        if verdict.same is None:
            doubts[pair] = (verdict.reason, verdict.score)
        elif verdict.same and groups.join(*pair):
            for key in pair:
                reasons.setdefault(key, (verdict.reason, verdict.score))
    return OneBearer(groups, reasons, doubts)


def _is_rare(name: str, seats: dict[SeatKey, Seat]) -> bool:
    """A full foreign name, or one of three characters that a leader of the state bears."""
    return "·" in name or (not is_common(name) and any(seat.office.leads for seat in seats.values()))


_Company = Callable[[frozenset[str]], frozenset[str]]


def _company(name: str, scenes: Scenes) -> _Company:
    """The persons named beside a name in some readouts who are not named everywhere."""

    @cache
    def beside(readouts: frozenset[str]) -> frozenset[str]:
        found = (scenes.telling(readout, name) & scenes.scene(readout).persons for readout in sorted(readouts))
        return frozenset().union(*found) if len(readouts) <= _MOST_READOUTS else frozenset()

    return beside


def _by_company(name: str, a: Seat, b: Seat, beside: _Company) -> Verdict:
    """Whether whoever is named beside one post is named beside the other."""
    shared = len(beside(frozenset(a.readouts)) & beside(frozenset(b.readouts)))
    many = is_common(name) or is_transliteration(name)  # 史密斯 is a name of as many as 李明
    alike = a.office.role == b.office.role or (a.office.head is not None and b.office.head is not None)
    enough = shared >= _MORE_COMPANY and alike if many else shared >= _COMPANY
    enough = enough and not head_of_two(a, b)
    return Verdict(True, *_BESIDE) if enough else Verdict(None, "nothing tells whether these posts are one person's", 0.5)


def _join_by_readout(groups: Groups[SeatKey], seats: dict[SeatKey, Seat]) -> Groups[SeatKey]:
    first: dict[str, SeatKey] = {}
    for key, seat in sorted(seats.items()):
        for readout in sorted(seat.readouts):
            groups.join(first.setdefault(readout, key), key)
    return groups
