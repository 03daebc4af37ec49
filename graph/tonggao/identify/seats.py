"""Whether two posts attested under one name can be one person's: the reason, and how likely it is."""

from dataclasses import dataclass, field
from typing import NamedTuple

from tonggao.identify.common_names import Spread
from tonggao.identify.data import tagged
from tonggao.identify.namesakes_here import MARK, readout_of
from tonggao.identify.offices import CHINA, Office, is_country
from tonggao.identify.reach import in_two_places, one_line, one_place, side_by_side, within_reach
from tonggao.identify.relative import is_bare
from tonggao.identify.renamed import newer_names
from tonggao.identify.same_bodies import block_of
from tonggao.identify.territories import territory
from tonggao.identify.titles import is_delegate
from tonggao.lexicon import load_lexicon

_STEPS = 2  # nobody goes down so many ranks, or up within a year
_LEADER = 2
_INNER = ("董事会", "监事会", "党委", "党组", "纪委")
_ENDING = 3
_WHOLE = 4  # characters of a body's name without its state


@dataclass(slots=True)
class Seat:
    """A post under one of its names, and when and where the readouts attest it under one person's name.

    ``printed`` has the readout and the end of each place that does: two posts with one such stand before one name.
    """

    office: Office
    held: set[str] = field(default_factory=set)
    readouts: set[str] = field(default_factory=set)
    printed: set[tuple[str, int]] = field(default_factory=set)

    @property
    def first(self) -> str:
        return min(self.held, default="")

    @property
    def last(self) -> str:
        return max(self.held, default="")


class Verdict(NamedTuple):
    """``same`` is None where nothing decides."""

    same: bool | None
    reason: str
    score: float


def compare(a: Seat, b: Seat, *, rare: bool = False, alone: bool = False, spread: Spread = Spread.COUNTRY) -> Verdict:
    """Whether one person can have held both posts. The order of the two does not matter.

    ``rare`` says that hardly two people bear the name: a leader's posts in bodies that nothing is known of are the leader's.
    ``alone`` says that hardly two who speak for one foreign state bear it.
    ``spread`` says how widely it is borne: whoever heads two counties of different provinces is not one where many bear it.
    """
    return (
        _excluded(a, b)
        or _joined(a, b, spread)
        or (Verdict(True, "a rare name", 0.75) if rare and _unknown(a, b) else None)
        or (Verdict(True, "posts in one foreign state under a name that few bear", 0.75) if alone and _of_one_state(a, b) else None)
        or Verdict(None, "nothing tells whether these posts are one person's", 0.5)
    )


def _excluded(a: Seat, b: Seat) -> Verdict | None:
    one, other = a.office, b.office
    if _of_two_in_one_readout(a, b):
        return Verdict(False, "two people of one name in one readout", 0.02)
    if one.country and other.country and one.country != other.country:  # even in one readout: two guests of one name
        return Verdict(False, "posts of different countries", 0.05)
    if one.head and other.head and one.head != other.head and one.head[0] == other.head[0] and in_turns(a, b):
        return Verdict(False, "heads of two territories of one level in turns", 0.03)
    if in_two_places(one, other) and in_turns(a, b) and not a.readouts & b.readouts:
        return Verdict(False, "posts in two places of one level in turns", 0.05)
    together = a.printed & b.printed  # 王储兼首相某某
    if not together and _rival_seats(one, other) and (in_turns(a, b) or a.held & b.held):
        return Verdict(False, "two seats of one state at a time", 0.05)
    if not a.readouts & b.readouts and _falls(a, b):
        return Verdict(False, "a rank that nobody falls to", 0.1)
    return None


def _of_two_in_one_readout(a: Seat, b: Seat) -> bool:
    marked = {one for seat in (a, b) for one in seat.readouts if MARK in one}
    if not marked:
        return False
    there = [{(readout_of(one), one) for one in seat.readouts} for seat in (a, b)]
    return any(of == other and one != another for of, one in there[0] for other, another in there[1])


def _joined(a: Seat, b: Seat, spread: Spread) -> Verdict | None:
    one, other, common = a.office, b.office, spread > Spread.COUNTRY
    if a.readouts & b.readouts:
        return Verdict(True, "both posts in one readout", 0.97)
    if spread > Spread.PROVINCE and is_delegates(one) != is_delegates(other):  # of thousands one or two bear the name
        return None
    if _in_one_body(one, other):
        return Verdict(True, "posts in one body", 0.93)
    if _told_and_not(one.body, other.body):
        return Verdict(True, "posts in one body, its state told or not", 0.88)
    if other.body in newer_names(one.body) or one.body in newer_names(other.body):
        return Verdict(True, "posts in a body and in the one that took its place", 0.88)
    if (block := block_of(_house(one.body))) and block == block_of(_house(other.body)):
        return Verdict(True, "posts in one body by two of its names", 0.88)
    if _spelt_alike(one, other):
        return Verdict(True, "one role in a body under two names", 0.85)
    if _leads_party(one, other) and None in (one.country, other.country):  # 保守党党首、首相
        return Verdict(True, "a head of state or government and of a party", 0.75)
    if side_by_side(one, other, spread) and not (spread and in_turns(a, b)):
        return Verdict(True, "posts in one place, or in one within it", 0.8)
    if one.country != other.country or one.country is None:
        return None
    if one.country != CHINA:
        if one.line and one.line == other.line:
            return Verdict(True, "offices of one line of one state", 0.85)
        return Verdict(True, "a head of state or government and of a party", 0.85) if _leads_party(one, other) else None
    if not one.local and not other.local:
        return Verdict(True, "central posts", 0.85)
    if one.rank is None or other.rank is None:
        return None
    if one_line(one, other) and not in_turns(a, b):
        return Verdict(True, "offices of one field, one place within the other", 0.8)
    if not common and one_place(one, other):
        return Verdict(True, "posts in one place of two times", 0.85)
    if one.head and other.head and (not common or within_reach(one, other)):
        return Verdict(True, "a transfer: one territory after the other", 0.85)
    near = abs(one.rank - other.rank) <= 1 and within_reach(one, other)
    if (near and not (common and _of_many(a, b))) or _rises(a, b):
        return Verdict(True, "posts of neighbouring rank", 0.85)
    return None


def _of_many(a: Seat, b: Seat) -> bool:
    """Whether posts near in rank may be two people's of a common name: a place has hundreds of heads of offices, and few leaders."""
    return not (a.office.main and b.office.main) or in_turns(a, b)


def is_delegates(one: Office) -> bool:
    """Whether an office is that of one delegate or member among many (全国人大代表, 省政协委员)."""
    return is_delegate(f"{one.body}{one.role}")


def _in_one_body(one: Office, other: Office) -> bool:
    """One body, or a part of the other; a whole state is no such body."""
    short, long = sorted((one.body, other.body), key=len)
    return long.startswith(short) and not is_country(short)


def _told_and_not(one: str, other: str) -> bool:
    """比利时岚山动物园 and 岚山动物园."""
    short, long = sorted((one, other), key=len)
    state = territory(long) if long.endswith(short) and len(short) >= _WHOLE and not is_bare(short) else None
    return state is not None and state.level == "country" and state.code != CHINA and state.rest == short


def _house(body: str) -> str:
    """云桥集团 of 云桥集团董事会."""
    return body.removesuffix(next((inner for inner in _INNER if body.endswith(inner)), ""))


def _unknown(a: Seat, b: Seat) -> bool:
    """Whether one body is no known country's, or both are of one country."""
    one, other = a.office, b.office
    return one.country == other.country or (one.country is None) != (other.country is None)


def _of_one_state(a: Seat, b: Seat) -> bool:
    """Whether both posts are of one foreign state, and neither is one that its heads and ministers come to, who may well be two."""
    one, other = a.office, b.office
    return one.country == other.country and one.country not in (None, CHINA) and not one.line and not other.line


def _spelt_alike(one: Office, other: Office) -> bool:
    """One role in 国民议会 and 巴基斯坦国民议会, 瓦格纳集团 and 瓦格纳雇佣兵集团."""
    if one.role != other.role or one.local or other.local:
        return False
    a, b = one.body, other.body
    return a[-_ENDING:] == b[-_ENDING:] or (a[:2] == b[:2] and a[-2:] == b[-2:])


def _leads_party(one: Office, other: Office) -> bool:
    head, party = (one, other) if one.line == "head" else (other, one)
    of_party, leads = tagged("office_words.tsv", "party"), tagged("office_words.tsv", "party-head")
    return head.line == "head" and party.body.endswith(of_party) and party.role.endswith(leads)


def _rival_seats(one: Office, other: Office) -> bool:
    """Two seats of one state of which nobody holds both: king and crown prince, president and prime minister."""
    lines = one.line == other.line == "head"
    return lines and one.country == other.country and one.seat != other.seat


def head_of_two(a: Seat, b: Seat) -> bool:
    """Whether one heads a place while the other is in charge of a house: whom leaders visit has their company beside his name."""
    return in_turns(a, b) and any(one.office.head and _runs_house(other.office) for one, other in ((a, b), (b, a)))


def years_apart(a: Seat, b: Seat) -> int:
    """How many years lie between the attestations of two posts; none where one is not dated."""
    if not a.held or not b.held:
        return 0
    return max(0, int(max(a.first, b.first)[:4]) - int(min(a.last, b.last)[:4]))


def steps_down(a: Seat, b: Seat) -> bool:
    """Whether one heads a place before the other is in charge of a house."""
    return any(
        head.office.head and _runs_house(house.office) and head.first and house.last > head.first
        for head, house in ((a, b), (b, a))
    )


def _runs_house(one: Office) -> bool:
    """Whether the office is one of houses alone: 厂长, 场长."""
    return not one.local and one.role in load_lexicon().terms("office_homes")


def in_turns(a: Seat, b: Seat) -> bool:
    """Whether A, B, A: one is attested between two days of the other."""
    return any(a.first < day < a.last for day in b.held) or any(b.first < day < b.last for day in a.held)


def _falls(a: Seat, b: Seat) -> bool:
    """Whether a local post is held after a central one of two ranks or more above; central posts are held together."""
    high, low = sorted((a, b), key=lambda seat: seat.office.rank or 0)
    if (
        not low.office.local
        or high.office.rank is None
        or low.office.rank is None
        or low.office.rank - high.office.rank < _STEPS
    ):
        return False
    return bool(high.held and low.held) and low.last >= high.first


def _rises(a: Seat, b: Seat) -> bool:
    high, low = sorted((a, b), key=lambda seat: seat.office.rank or 0)
    return bool(low.held and high.held) and low.last < high.first and (high.office.rank or 0) <= _LEADER
