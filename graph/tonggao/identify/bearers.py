"""Who bears one name: its appearances told apart by posts, and bare ones given to the bearer that they fit."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from tonggao.identify.appearances import Appearance, Bearer, Scenes, Unsure
from tonggao.identify.common_names import is_common
from tonggao.identify.groups import Groups
from tonggao.identify.offices import CHINA, is_passing
from tonggao.identify.one_bearer import SeatKey, join_seats, seats_of
from tonggao.identify.titles import describes, is_delegate

_BEGINNING = 2  # characters of a body's name that a title before a name is known by
_SAME_POST = ("same name and post", 0.97)
_WORDS = 3
_FAR_MORE = 5
ALONE = ("one bare name", 0.6)  # until a longer name is found to be the same person's


class Told(NamedTuple):
    """The bearers of one name and which of them may be one."""

    bearers: list[Bearer]
    unsure: list[Unsure]


def tell_apart(name: str, appearances: Sequence[Appearance], scenes: Scenes) -> Told:
    """The bearers of a name. The order of the appearances changes nothing."""
    ordered = sorted(appearances, key=lambda one: one.readout)
    titled = [one for one in ordered if _telling(one)] or [one for one in ordered if one.held]
    there = {one.readout for one in titled}
    told = _titled(name, titled, scenes)
    if bare := [one for one in ordered if one.readout not in there]:
        _Bare(name, told, scenes, {one.readout: one for one in ordered}).place(bare)
    for bearer in told.bearers:
        meant = [one for one in ordered if one.readout in bearer.readouts]
        bearer.first = min((one.date for one in meant if one.date), default=bearer.first)
        bearer.named_countries = {one.country for one in meant if one.country}
        bearer.words = {one.words for one in meant if one.words and not one.held}
        if bare:
            bearer.held += [(held, one.date) for one in meant if one.readout not in there for held in one.held]
    return told


def _telling(one: Appearance) -> bool:
    return any(not is_passing(held.body) for held in one.held)


def _titled(name: str, appearances: Sequence[Appearance], scenes: Scenes) -> Told:
    seats = seats_of(appearances)
    groups, reasons, doubts = join_seats(name, seats, scenes)
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
    return Told(list(bearers.values()), unsure)


_Titles = frozenset[tuple[str, str]]  # the roles of a bearer, each with what its body's name begins with


def _called(one: Appearance, titles: _Titles) -> bool:
    """Whether the words before the name are a post of the bearer's, its place by a shorter name (莫斯科市长)."""
    return any(one.words.endswith(role) and body in one.words.removesuffix(role) for role, body in titles)


def _addressed(one: Appearance, titles: _Titles) -> bool:
    """Whether a title of the bearer stands behind the name: 岳明山书记."""
    return any(behind.startswith(role) for behind in one.behind for role, _ in titles)


class _Bare:
    """Gives appearances without a post to the bearers of a name."""

    def __init__(self, name: str, told: Told, scenes: Scenes, seen: dict[str, Appearance]) -> None:
        self.name = name
        self.seen = seen
        self.told = told
        self.scenes = scenes
        self.titled = list(told.bearers)
        self.bodies = frozenset(held.body for bearer in self.titled for held, _ in bearer.held)
        # Each title once: a leader has a thousand attestations, and as many readouts without one.
        self.titles: dict[int, _Titles] = {
            id(bearer): frozenset((held.role, held.body[:_BEGINNING]) for held, _ in bearer.held) for bearer in self.titled
        }
        self.known = {id(bearer): self._known_of(bearer) for bearer in self.titled}

    def place(self, bare: Sequence[Appearance]) -> None:
        left = [one for one in bare if not self._given(one)]
        for together in self._among_themselves(left):
            bearer = Bearer(self.name)
            short = is_common(self.name)
            why = ("who and what is named beside it", 0.7) if short else ("a rare name and nothing against it", 0.75)
            for one in together:
                bearer.readouts[one.readout] = why if len(together) > 1 else ALONE
            doubt = "a bare name that nothing ties to this bearer of it"
            self.told.unsure.extend(Unsure(other, bearer, doubt, 0.4) for other in self.titled)
            self.told.bearers.append(bearer)

    def _given(self, one: Appearance) -> bool:
        """Give the appearance to the bearer that it fits, if there is one."""
        addressed = [bearer for bearer in self.titled if _addressed(one, self.titles[id(bearer)])]
        if len(addressed) == 1:
            addressed[0].readouts[one.readout] = ("the title behind the name", 0.9)
            return True
        called = [bearer for bearer in self.titled if _called(one, self.titles[id(bearer)])]
        if len(called) == 1:
            called[0].readouts[one.readout] = ("the bearer's post before the name", 0.9)
            return True
        features = self._features(one)
        if describes(one.words):  # 村民岳山: only the same words or rare company make him the official
            features = frozenset(feature for feature in features if feature.startswith("…"))
        shared = {id(bearer): len(features & self.known[id(bearer)]) for bearer in self.titled}
        ranked = sorted(self.titled, key=lambda bearer: -shared[id(bearer)])
        if not ranked:
            return False
        best, second = shared[id(ranked[0])], shared[id(ranked[1])] if len(ranked) > 1 else 0
        if best and best >= 2 * second:
            ranked[0].readouts[one.readout] = (
                "named beside those whom this bearer is named beside",
                0.9 if best > 1 else 0.8,
            )
            return True
        if len(ranked) == 1 and self._with_leaders(one, ranked[0]):
            why = (
                ("listed with leaders of the state", 0.85)
                if one.listed
                else ("named beside leaders of the state", 0.75)
            )
            ranked[0].readouts[one.readout] = why
            return True
        if len(ranked) == 1 and not is_common(self.name) and (is_delegate(one.words) or not describes(one.words)):
            ranked[0].readouts[one.readout] = ("the only bearer of the name with a post", 0.8)
            return True
        if (known := self._best_known()) is not None and not describes(one.words):
            known.readouts[one.readout] = ("the bearer abroad whom nearly all readouts mean", 0.75)
            return True
        return False

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
        words = {f"…{one.words[-_WORDS:]}"} if len(one.words) >= _WORDS else set()
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
            first: dict[str, int] = {}
            for number, one in enumerate(left):
                for feature in sorted(self._features(one)):
                    groups.join(first.setdefault(feature, number), number)
        return [[left[number] for number in together] for together in groups.together()]
