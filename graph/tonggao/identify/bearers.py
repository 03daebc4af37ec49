"""Who bears one name: its appearances told apart by posts, and bare ones given to the bearer that they fit."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from tonggao.identify.appearances import Appearance, Bearer, Scenes, Unsure
from tonggao.identify.common_names import Spread, is_common, spread
from tonggao.identify.entities import Why
from tonggao.identify.groups import Groups
from tonggao.identify.offices import CHINA, is_passing
from tonggao.identify.one_bearer import SeatKey, join_seats, seats_of
from tonggao.identify.titles import describes, description, ends_in_office, is_delegate

_BEGINNING = 2  # characters of a body's name that a title before a name is known by
_SAME_POST = ("same name and post", 0.97)
_MOST_CALLED = 100  # of more bare appearances with a description the pairs would be too many
_WORDS = 3  # characters of the words before a name that tie its appearances
_WORDS_MARK = "…"  # before such words among what ties appearances
_SEVERAL_SHARED = 2  # who or what is named beside a name that an office of which nothing is known stands before
_FAR_MORE = 5  # times as many readouts as all other bearers have
_COMPANY = ("who and what is named beside it", 0.7)
_RARE_NAME = ("a rare name and nothing against it", 0.75)
_DOT = "·"
_HOUSE = re.compile(r"[\u4e00-\u9fff]{2,}?(?:政协|人大)(?=.)")
ALONE = ("one bare name", 0.6)  # until a longer name is found to be the same person's


class Bearers(NamedTuple):
    """The bearers of one name and which of them may be one."""

    bearers: list[Bearer]
    unsure: list[Unsure]


def tell_apart(name: str, appearances: Sequence[Appearance], scenes: Scenes) -> Bearers:
    """The bearers of a name. The order of the appearances changes nothing."""
    ordered = sorted(appearances, key=lambda one: one.readout)
    titled = telling(ordered)
    there = {one.readout for one in titled}
    found = _titled(name, titled, scenes)
    if bare := [one for one in ordered if one.readout not in there]:
        _Bare(name, found, scenes, {one.readout: one for one in ordered}).place(bare)
    for bearer in found.bearers:
        meant = [one for one in ordered if one.readout in bearer.readouts]
        bearer.first = min((one.date for one in meant if one.date), default=bearer.first)
        bearer.named_countries = {one.country for one in meant if one.country}
        bearer.words = {one.words for one in meant if one.words and not one.held}
        if bare:
            bearer.held += [(held, one.date) for one in meant if one.readout not in there for held in one.held]
    return found


def telling(appearances: Sequence[Appearance]) -> list[Appearance]:
    """Those whose posts say who is meant: not those on a committee that is only there for a meeting, if there are others."""
    held = [one for one in appearances if one.held]
    return [one for one in held if any(not is_passing(post.body) for post in one.held)] or held


def _titled(name: str, appearances: Sequence[Appearance], scenes: Scenes) -> Bearers:
    seats = seats_of(appearances)
    groups, reasons, doubts, *_ = join_seats(name, seats, scenes)
    bearers: dict[SeatKey, Bearer] = {}
    for seat in sorted(seats):
        bearers.setdefault(groups.root(seat), Bearer(name))
    for one in appearances:
        named = Counter(groups.root(held.office.seat) for held in one.held)
        for held in one.held:
            bearers[groups.root(held.office.seat)].held.append((held, one.date))
        first = {groups.root(held.office.seat) for held in one.held if held.end is not None and held.end == one.end}
        # Of two of one name in a readout the mention is shown where the name stands first.
        meant = min(first or named, key=lambda root: (-named[root], root))
        bearers[meant].readouts[one.readout] = max(
            (reasons.get(held.office.seat, _SAME_POST) for held in one.held if groups.root(held.office.seat) == meant),
            key=lambda why: why[1],
        )
    unsure = [
        Unsure(bearers[groups.root(a)], bearers[groups.root(b)], reason, score)
        for (a, b), (reason, score) in doubts.items()
        if groups.root(a) != groups.root(b)
    ]
    return Bearers(list(bearers.values()), unsure)


_Titles = frozenset[tuple[str, str]]  # the roles of a bearer, each with what its body's name begins with


def _called(one: Appearance, titles: _Titles) -> bool:
    """Whether the words before the name are a post of the bearer's, its place by a shorter name (莫斯科市长)."""
    return any(one.words.endswith(role) and body in one.words.removesuffix(role) for role, body in titles)


def _addressed(one: Appearance, titles: _Titles) -> bool:
    """Whether a title of the bearer stands behind the name: 岳明山书记."""
    return any(behind.startswith(role) for behind in one.behind for role, _ in titles)


def _is_house_of(body: str, words: str) -> bool:
    """Whether a body is part of the house that words call somebody a delegate of (全国政协委员): its standing committee, a committee."""
    house = _HOUSE.match(body)
    return house is not None and house[0] in words


_Given = tuple[Bearer, Why]  # whom an appearance means, and why


class _Bare:
    """Gives appearances without a post to the bearers of a name."""

    def __init__(self, name: str, found: Bearers, scenes: Scenes, seen: dict[str, Appearance]) -> None:
        self.name = name
        self.seen = seen
        self.found = found
        self.scenes = scenes
        self.titled = list(found.bearers)
        self.bodies = frozenset(held.body for bearer in self.titled for held, _ in bearer.held)
        # Each title once: a leader has a thousand attestations, and as many readouts without one.
        self.titles: dict[int, _Titles] = {
            id(bearer): frozenset((held.role, held.body[:_BEGINNING]) for held, _ in bearer.held) for bearer in self.titled
        }
        self.known = {id(bearer): self._known_of(bearer) for bearer in self.titled}

    def place(self, bare: Sequence[Appearance]) -> None:
        """Give each to the bearer that it fits, and what is left to new bearers, by what it has in common."""
        left = []
        for one in bare:
            if (given := self._by_title(one) or self._by_company(one) or self._by_rank(one)) is None:
                left.append(one)
            else:
                bearer, why = given
                bearer.readouts[one.readout] = why
        together_by = _COMPANY if is_common(self.name) else _RARE_NAME
        for together in self._among_themselves(left):
            bearer = Bearer(self.name)
            for one in together:
                bearer.readouts[one.readout] = together_by if len(together) > 1 else ALONE
            doubt = "a bare name that nothing ties to this bearer of it"
            self.found.unsure.extend(Unsure(other, bearer, doubt, 0.4) for other in self.titled)
            self.found.bearers.append(bearer)

    def _by_title(self, one: Appearance) -> _Given | None:
        """The only bearer who has the title behind the name, or the one before it."""
        addressed = [bearer for bearer in self.titled if _addressed(one, self.titles[id(bearer)])]
        if len(addressed) == 1:
            return addressed[0], ("the title behind the name", 0.9)
        if is_delegate(one.words) and spread(self.name) <= Spread.PROVINCE:
            there = [bearer for bearer in self.titled if any(_is_house_of(held.body, one.words) for held, _ in bearer.held)]
            if len(there) == 1:
                return there[0], ("a delegate of the house that this bearer has a post in", 0.8)
        called = [bearer for bearer in self.titled if _called(one, self.titles[id(bearer)])]
        return (called[0], ("the bearer's post before the name", 0.9)) if len(called) == 1 else None

    def _by_company(self, one: Appearance) -> _Given | None:
        """The bearer who shares most of what is named beside, twice as much as any other."""
        features = self._features(one)
        if describes(one.words):  # 村民岳山: only the same words or rare company make him the official
            features = frozenset(feature for feature in features if feature.startswith(_WORDS_MARK))
        shared = {id(bearer): len(features & self.known[id(bearer)]) for bearer in self.titled}
        ranked = sorted(self.titled, key=lambda bearer: -shared[id(bearer)])
        best, second = [*(shared[id(bearer)] for bearer in ranked[:2]), 0, 0][:2]
        another = best > 0 and ends_in_office(one.words) and not _called(one, self.titles[id(ranked[0])])
        if best < max(_SEVERAL_SHARED if another else 1, 2 * second):
            return None
        return ranked[0], ("named beside those whom this bearer is named beside", 0.9 if best > 1 else 0.8)

    def _by_rank(self, one: Appearance) -> _Given | None:
        """The only bearer with a post where leaders are named beside or the name is rare, else the one abroad whom all know."""
        only = self.titled[0] if len(self.titled) == 1 else None
        if only is not None and self._with_leaders(one, only):
            listed, beside = ("listed with leaders of the state", 0.85), ("named beside leaders of the state", 0.75)
            return only, listed if one.listed else beside
        told = is_delegate(one.words) or not describes(one.words) or _DOT in self.name  # 候选人吉姆·乔丹: in full, whatever he is called
        if only is not None and not is_common(self.name) and told:
            return only, ("the only bearer of the name with a post", 0.8)
        known = None if describes(one.words) else self._best_known()
        return None if known is None else (known, ("the bearer abroad whom nearly all readouts mean", 0.75))

    def _best_known(self) -> Bearer | None:
        """A foreign bearer of a name of three characters or more who has a post in far more readouts than all others."""
        posts = {id(bearer): len({held.claim.readout for held, _ in bearer.held if held.claim}) for bearer in self.titled}
        best = max(self.titled, key=lambda bearer: (posts[id(bearer)], bearer.first), default=None)
        if best is None or is_common(self.name) or not best.countries or CHINA in best.countries:
            return None
        return best if posts[id(best)] >= _FAR_MORE * (sum(posts.values()) - posts[id(best)]) else None

    def _with_leaders(self, one: Appearance, bearer: Bearer) -> bool:
        there = one.titled or self.scenes.with_leaders(one.readout, self.name)
        return bearer.leads and there and not describes(one.words)

    def _known_of(self, bearer: Bearer) -> frozenset[str]:
        beside = (self._features(self.seen[readout]) for readout in bearer.readouts)
        return frozenset().union(*beside, (held.body for held, _ in bearer.held))

    def _features(self, one: Appearance) -> frozenset[str]:
        """What ties an appearance to others: who and what is named beside it, and the words before the name."""
        words = {f"{_WORDS_MARK}{one.words[-_WORDS:]}"} if len(one.words) >= _WORDS else set()
        file = {f"#{one.readout.partition('#')[0]}"} if "#" in one.readout else set()
        return self.scenes.telling(one.readout, self.name) | words | file | self._own_bodies(one)

    def _own_bodies(self, one: Appearance) -> frozenset[str]:
        return self.scenes.scene(one.readout).bodies & self.bodies

    def _among_themselves(self, left: Sequence[Appearance]) -> list[list[Appearance]]:
        if not left:
            return []
        groups = Groups(range(len(left)))
        if not is_common(self.name) and not self.titled:
            for number in range(1, len(left)):
                groups.join(0, number)
        else:
            _keep_apart(groups, left)
            first: dict[str, int] = {}
            for number, one in enumerate(left):
                for feature in sorted(self._features(one)):
                    groups.join(first.setdefault(feature, number), number)
        return [[left[number] for number in together] for together in groups.together()]


def _keep_apart(groups: Groups[int], left: Sequence[Appearance]) -> None:
    """Keep those apart of whom the words say that they are different things (工人, 教授), whatever company they have in common."""
    called = {number: of for number, one in enumerate(left) if (of := description(one.words, one.behind))}
    if len(called) <= _MOST_CALLED:
        for a, b in combinations(called, 2):
            if called[a] != called[b]:
                groups.forbid(a, b)
