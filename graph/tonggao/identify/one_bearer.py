"""Which of the posts attested under one name are one person's: by the posts themselves, and by who is named beside them."""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from tonggao.identify.appearances import Appearance, Scenes
from tonggao.identify.common_names import is_common, is_long_foreign, spread
from tonggao.identify.entities import Why
from tonggao.identify.groups import Groups
from tonggao.identify.offices import CHINA, Office
from tonggao.identify.places_around import by_place, places_of
from tonggao.identify.reach import stem
from tonggao.identify.seats import Seat, Verdict, compare, head_of_two, is_delegates
from tonggao.language.foreign_names import is_transliteration

SeatKey = tuple[str, ...]

_MOST_SEATS = 40  # of a name with more posts only those of one readout are joined: every pair would be too many
_MOST_READOUTS = 60  # of a post in more than these company tells nothing
_COMPANY = 2  # persons named beside two posts who make them one person's
_MORE_COMPANY = 3  # of a name that many bear, where the role is one too or both posts head a place
_BY_RANK = 0.85  # what scores more is told by one readout or one body
_BY_PLACE = 0.8  # what scores more is told by more than the place
_NAME = 4  # characters of a house's name
_PARTY = "中共"
_COMES_BACK = ("a post elsewhere between two in one house", 0.3)
_EITHERS = ("the posts fit two people of that name alike", 0.5)
_BESIDE = ("the same persons beside both posts", 0.75)
_DELEGATE = ("a delegate of a rare name, and the only bearer of it with a post", 0.75)
_TWO = 2


Pair = tuple[SeatKey, SeatKey]


class OneBearer(NamedTuple):
    """The posts in groups of one bearer each, why a post is in its group, and the pairs that nothing decided.

    ``ties`` has why each two posts are in one group that joined what was apart before, ``bars`` why two cannot be.
    """

    groups: Groups[SeatKey]
    reasons: dict[SeatKey, Why]
    doubts: dict[Pair, Why]
    ties: dict[Pair, Why]
    bars: dict[Pair, Why]


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
    found = OneBearer(groups, {}, {}, {}, {})
    if len(seats) > _MOST_SEATS:
        _join_by_readout(groups, seats)
        return found
    verdicts, many = _verdicts(name, seats, scenes), is_common(name)
    for pair, verdict in verdicts.items():
        if verdict.same is False:
            groups.forbid(*pair)
            found.bars[pair] = (verdict.reason, verdict.score)
    for pair, verdict in sorted(verdicts.items(), key=lambda item: (-item[1].score, item[0])):
        why, together = (verdict.reason, verdict.score), groups.root(pair[0]) == groups.root(pair[1])
        if verdict.same is None:
            found.doubts[pair] = why
        elif verdict.same and not together and groups.may_join(*pair):
            if many and _returns(pair, verdict, seats, groups):
                _leave_open(found, [pair], _COMES_BACK)
            elif rivals := _fits_two(pair, verdict, verdicts, groups):
                _leave_open(found, [pair, *rivals], _EITHERS)
        if verdict.same and groups.join(*pair):
            found.ties.update({} if together else {pair: why})
            for key in pair:
                found.reasons.setdefault(key, why)
    if not many:
        _join_delegate(found, seats)
    return found


def _join_delegate(found: OneBearer, seats: dict[SeatKey, Seat]) -> None:
    """Give a delegate's seat to the only one of a rare name who has another post."""
    groups = found.groups.together()
    delegates = [group for group in groups if all(_is_chinese_delegates(seats[key].office) for key in group)]
    if len(groups) == _TWO and len(delegates) == 1 and found.groups.may_join(groups[0][0], groups[1][0]):
        pair = (min(groups[0][0], groups[1][0]), max(groups[0][0], groups[1][0]))
        found.groups.join(*pair)
        found.ties[pair] = _DELEGATE
        found.doubts.pop(pair, None)
        for key in pair:
            found.reasons.setdefault(key, _DELEGATE)


def _is_chinese_delegates(one: Office) -> bool:
    return one.country == CHINA and is_delegates(one)


def _leave_open(found: OneBearer, pairs: list[Pair], why: Why) -> None:
    """Keep the groups of each two posts apart from now on, as a doubt."""
    for pair in pairs:
        found.groups.forbid(*pair)
        found.doubts[pair] = why


def _verdicts(name: str, seats: dict[SeatKey, Seat], scenes: Scenes) -> dict[Pair, Verdict]:
    """Of each two posts, whether they are one person's: by the posts, by the places of their readouts, by who is named beside both."""
    rare, alone, borne = _is_rare(name, seats), is_long_foreign(name), spread(name)
    beside, around = _company(name, scenes), places_of(scenes)
    verdicts = {}
    for pair in combinations(sorted(seats), 2):
        a, b = (seats[key] for key in pair)
        verdict = compare(a, b, rare=rare, alone=alone, spread=borne)
        undecided = verdict.same is None
        verdicts[pair] = (by_place(a, b, borne, around) or _by_company(name, a, b, beside)) if undecided else verdict
    return verdicts


def _fits_two(pair: Pair, verdict: Verdict, verdicts: dict[Pair, Verdict], groups: Groups[SeatKey]) -> list[Pair]:
    """The pairs that would join the posts of one person with those of each of two who are not one, for reasons as good: whose they are stays open."""
    if not any(one.same is False for one in verdicts.values()):
        return []
    found = []
    for one, other in (pair, pair[::-1]):
        mine = groups.members(one)
        for rival in groups.apart(other):
            fits = [(min(key, seat), max(key, seat)) for key in mine for seat in groups.members(rival)]
            found += [fit for fit in fits if verdicts[fit].same and verdicts[fit].score == verdict.score]
    return found


def _returns(pair: Pair, verdict: Verdict, seats: dict[SeatKey, Seat], groups: Groups[SeatKey]) -> bool:
    """Whether one person would leave an office or a place for another and come back."""
    if verdict.score > _BY_RANK:
        return False
    one, other = ([seats[key] for key in groups.members(key)] for key in pair)
    return _goes_round(one, other) or _goes_round(other, one) or (verdict.score <= _BY_PLACE and _comes_back(pair, seats, groups))


def _goes_round(inner: list[Seat], outer: list[Seat]) -> bool:
    """Whether a post in one division lies between two in another one of its level."""
    days: dict[tuple[str, str], set[str]] = {}
    for seat in outer:
        if seat.office.local:
            days.setdefault((seat.office.level, stem(seat.office.place)), set()).update(seat.held)
    for (level, place), there in days.items():
        elsewhere = (seat for seat in inner if seat.office.level == level and stem(seat.office.place) != place)
        if there and any(min(there) < day < max(there) for seat in elsewhere for day in seat.held):
            return True
    return False


def _comes_back(pair: Pair, seats: dict[SeatKey, Seat], groups: Groups[SeatKey]) -> bool:
    """Whether a post in one office lies between two in another that are one person's already: nobody leaves a school for a bureau and comes back."""
    one, other = ([seats[key] for key in groups.members(key)] for key in pair)
    return _between(one, other) or _between(other, one)


def _between(inner: list[Seat], outer: list[Seat]) -> bool:
    days: dict[str, set[str]] = {}
    for seat in outer:
        if not seat.office.main:
            days.setdefault(_house(seat.office), set()).update(seat.held)
    elsewhere = [seat for seat in inner if not seat.office.main and _house(seat.office) not in days]
    return any(min(there) < day < max(there) for there in days.values() if there for seat in elsewhere for day in seat.held)


def _house(one: Office) -> str:
    """What a body's name begins with that its parts and itself have in common."""
    return one.body.removeprefix(_PARTY)[:_NAME]


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


def _join_by_readout(groups: Groups[SeatKey], seats: dict[SeatKey, Seat]) -> None:
    first: dict[str, SeatKey] = {}
    for key, seat in sorted(seats.items()):
        for readout in sorted(seat.readouts):
            groups.join(first.setdefault(readout, key), key)
