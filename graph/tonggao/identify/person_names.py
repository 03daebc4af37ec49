"""One person under several names: the full and the short foreign one (让·罗曼诺夫, 罗曼诺夫), other spellings, words run into a name."""

import json
from collections.abc import Iterable, Iterator
from itertools import combinations

from tonggao.identify.appearances import Bearer, Blocks
from tonggao.identify.entities import Why
from tonggao.identify.groups import Groups
from tonggao.identify.offices import CHINA, is_country
from tonggao.identify.pinyin import surname_of
from tonggao.language.foreign_names import is_transliteration

_DOT = "·"
_LONG = 3
_PARTS = 2  # a name of more parts is nobody else's without its first character
_OWN = 3  # characters at least of a body's own name
_TAIL = 2  # characters of the next words that may stand in a name
_IS_NAME = "="
_BEFORE = frozenset("在而与和向对同由将被经就据从让")  # words of one character that may run into a foreign name
_BEHIND = frozenset("因在与和将被称说是于")
_LEAST = 2  # characters of a part of such a name

BearerKey = tuple[str, int]


class Joined:
    """Bearers of several names held to be one person.

    ``reasons`` say why a full name is, ``tied`` why a short one; ``misread`` are names with words of the text run into them, or cut short:
    of the two the one that fewer readouts have.
    """

    def __init__(self, blocks: Blocks) -> None:
        self.blocks = blocks
        self.keys = [(name, number) for name in sorted(blocks) for number in range(len(blocks[name]))]
        self.groups = Groups(self.keys)
        self.reasons: dict[BearerKey, Why] = {}
        self.tied: dict[BearerKey, Why] = {}
        self.misread: set[str] = set()
        self._forbid_namesakes()

    def bearer(self, key: BearerKey) -> Bearer:
        return self.blocks[key[0]][key[1]]

    def _forbid_namesakes(self) -> None:
        """Two bearers of one name were told apart: no third name makes them one."""
        for name, bearers in self.blocks.items():
            titled = [number for number, bearer in enumerate(bearers) if bearer.held]
            for one, other in combinations(titled, 2):
                self.groups.forbid((name, one), (name, other))

    def join(self, short: BearerKey, full: BearerKey, reason: str, score: float) -> bool:
        """Whether the two are one now."""
        if not self.groups.join(short, full):
            return False
        self.reasons.setdefault(full, (reason, score))
        self.tied.setdefault(short, (reason, score))
        return True


def join_full_names(blocks: Blocks) -> Joined:
    """Which bearers of different names are one person: a short name to the full one, spellings that differ in one character."""
    joined = Joined(blocks)
    for full in sorted(name for name in blocks if _DOT in name):
        for number, bearer in enumerate(blocks[full]):
            for short in _short_names(full):
                if (found := _meant(bearer, short, blocks)) is not None:
                    joined.join((short, found[0]), (full, number), found[1], found[2])
    for one, other in _spellings(blocks):
        joined.join(one, other, "spellings of one name in one seat", 0.85)
    for name, longer in [*_run_into(blocks), *_run_around(blocks)]:
        if joined.join(name, longer, "a name with the next words run into it, or cut short", 0.8):
            joined.misread.add(min(longer, name, key=lambda key: (len(joined.bearer(key).readouts), -len(key[0])))[0])
    return joined


def ties(name: str, bearers: Iterable[Bearer]) -> set[str]:
    """What joins a name to others that ``join_full_names`` or a label may confuse it with: each shares one of these with them.

    Some count only where what ``name_of`` gives is a name itself.
    """
    shorter = {name}
    if _DOT in name:
        shorter.update(_short_names(name), _without_words(name))
    elif len(name) >= _LONG:
        shorter.update(name[:length] for length in range(max(2, len(name) - _TAIL), len(name)))
    words = name.split(".")  # namesakes are told apart by what is added behind a stop
    shorter.update(".".join(words[:count]) for count in range(1, len(words)))
    spelt = {
        json.dumps([*seat, form], ensure_ascii=False)
        for bearer in bearers
        if _is_spelt(name, bearer)
        for seat in bearer.seats
        for form in _with_one_less(name)
    }
    return {f"{_IS_NAME}{one}" for one in shorter} | spelt


def name_of(tie: str) -> str | None:
    """The name that has to be there for the tie to count, if one has."""
    return tie.removeprefix(_IS_NAME) if tie.startswith(_IS_NAME) else None


def _short_names(full: str) -> list[str]:
    """What a full name is shortened to: each of its parts, the last ones together too, or cut in the first. The last comes first.

    >>> _short_names("安德·索恩·罗曼诺夫")
    ['罗曼诺夫', '索恩', '安德', '索恩·罗曼诺夫', '德·索恩·罗曼诺夫']
    """
    parts = full.split(_DOT)
    ends = [_DOT.join(parts[at:]) for at in range(len(parts) - 2, 0, -1)]
    cut = [full[at:] for at in range(1, len(parts[0]))] if len(parts) > _PARTS else []
    return [part for part in [*reversed(parts), *ends, *cut] if len(part) > 1]


def _meant(full: Bearer, short: str, blocks: Blocks) -> tuple[int, str, float] | None:
    """The number of the bearer of the short name who is the bearer of the full one, if one and no other is."""
    bearers = blocks.get(short, [])
    same_seat = [number for number, bearer in enumerate(bearers) if _foreign(bearer) and _in_one_seat(bearer, full)]
    if len(same_seat) == 1:
        return same_seat[0], "the same seat under the full name", 0.95
    if same_seat:
        return None
    beside = [
        number
        for number, bearer in enumerate(bearers)
        if _bare_in(bearer) & full.readouts.keys() and not (bearer.countries and full.countries - bearer.countries)
    ]
    if len(beside) == 1:
        return beside[0], "the short name after the full one in one readout", 0.9
    of_country = [
        number
        for number, bearer in enumerate(bearers)
        if not full.held and _foreign(bearer) and full.named_countries == _states(bearer)
    ]
    if len(of_country) == 1:
        return of_country[0], "the same country before the full name", 0.85
    titled = [number for number, bearer in enumerate(bearers) if _foreign(bearer) and _is_titled(full, bearer)]
    one = titled[0] if len(titled) == 1 and len(short) >= _LONG and not full.named_countries else None
    return None if one is None else (one, "the same office before the full name", 0.8)


def _is_titled(full: Bearer, bearer: Bearer) -> bool:
    """Whether the words before a full name that has no post of its own end in an office of the other's (众议长)."""
    offices = {held.role for held, _ in bearer.held if len(held.role) > 1}
    return not full.held and any(words.endswith(tuple(offices)) for words in full.words)


def _in_one_seat(bearer: Bearer, other: Bearer) -> bool:
    """Whether both hold one seat, or one role in a body whose country is printed before its name once (美国柳川公司)."""
    return bool(bearer.seats & other.seats) or any(
        one.role == two.role
        and one.body[-_OWN:] == two.body[-_OWN:]
        and (one.body.endswith(two.body) or two.body.endswith(one.body))
        for one, _ in bearer.held
        for two, _ in other.held
        if min(len(one.body), len(two.body)) >= _OWN
    )


def _states(bearer: Bearer) -> set[str]:
    """The states that the bearer has posts in, by their usual names; a set of nothing never equals a named country."""
    return {held.body for held, _ in bearer.held if is_country(held.body)} or {""}


def _foreign(bearer: Bearer) -> bool:
    return CHINA not in bearer.countries


def _bare_in(bearer: Bearer) -> set[str]:
    """The readouts where the bearer is named without a post."""
    titled = {held.claim.readout for held, _ in bearer.held if held.claim is not None}
    return bearer.readouts.keys() - titled if _foreign(bearer) else set()


def _spellings(blocks: Blocks) -> Iterator[tuple[BearerKey, BearerKey]]:
    """Bearers of names of three characters or more that differ in one, or by one more at the end, in one seat abroad."""
    by_seat: dict[tuple[str, ...], set[BearerKey]] = {}
    for name in sorted(blocks):
        for number, bearer in enumerate(blocks[name]):
            if _is_spelt(name, bearer):
                for seat in bearer.seats:
                    by_seat.setdefault(seat, set()).add((name, number))
    for _, keys in sorted(by_seat.items()):
        near: dict[str, list[BearerKey]] = {}
        for key in sorted(keys):
            for form in _with_one_less(key[0]):
                near.setdefault(form, []).append(key)
        for _, same in sorted(near.items()):
            yield from ((same[0], other) for other in same[1:] if _near(same[0][0], other[0]))


def _is_spelt(name: str, bearer: Bearer) -> bool:
    """Whether the name of a bearer may be spelt otherwise elsewhere."""
    if len(name) < _LONG or _DOT in name or not _foreign(bearer):
        return False
    return bool(bearer.countries) or is_transliteration(name)


def _with_one_less(name: str) -> set[str]:
    return {name} | {f"{name[:at]}*{name[at + 1 :]}" for at in range(len(name))} | {f"{name}*"}


def _near(one: str, other: str) -> bool:
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    return abs(len(one) - len(other)) == 1 and (one.startswith(other) or other.startswith(one))


def _run_into(blocks: Blocks) -> Iterator[tuple[BearerKey, BearerKey]]:
    """Bearers of a name, and of the same with a character or two behind it: in one seat, or a Chinese name too long to be one."""
    for longer in sorted(name for name in blocks if len(name) >= _LONG and _DOT not in name):
        for length in range(max(2, len(longer) - _TAIL), len(longer)):
            found = blocks.get(longer[:length])
            for number, bearer in enumerate(blocks[longer]) if found else ():
                same = [at for at, one in enumerate(found or ()) if one.seats & bearer.seats]
                word = length + 1 == len(longer) == _LONG and longer[-1] in _BEHIND  # 韩山于 | 7日至9日
                beside = word and _is_beside(found, bearer)
                if not same and len(found or ()) == 1 and (_too_long(longer, length) or beside):
                    same = [0]
                if len(same) == 1 and (_too_long(longer, length) or _foreign(bearer) or word):
                    yield (longer[:length], same[0]), (longer, number)


def _is_beside(bearers: list[Bearer] | None, other: Bearer) -> bool:
    """Whether the only bearer of a name is named in a readout where the other is."""
    return bool(bearers) and bool((bearers or [])[0].readouts.keys() & other.readouts.keys())


def _run_around(blocks: Blocks) -> Iterator[tuple[BearerKey, BearerKey]]:
    """Bearers of a full foreign name, and of the same with a word of one character before or behind it: 在让娜·罗曼诺夫."""
    for longer in sorted(name for name in blocks if _DOT in name):
        for name in _without_words(longer):
            found = blocks.get(name, [])
            bare = [number for number, bearer in enumerate(blocks[longer]) if not bearer.held]
            if len(found) == 1 and len(bare) == 1 == len(blocks[longer]):
                yield (name, 0), (longer, 0)


def _without_words(name: str) -> list[str]:
    """A full foreign name without the character before and the one behind it that may be a word of the text."""
    found = [name[1:]] if name[0] in _BEFORE else []
    if name[-1] in _BEHIND:
        found.append(name[:-1])
    return [one for one in found if all(len(part) >= _LEAST for part in one.split(_DOT))]


def _too_long(name: str, length: int) -> bool:
    """Whether the first three characters are a Chinese name and a fourth is none's: its surname has one character."""
    return (
        len(name) == _LONG + 1
        and length == _LONG
        and surname_of(name[:_LONG]) == name[0]
        and not is_transliteration(name[:_LONG])
    )
