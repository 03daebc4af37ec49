"""What a post tells about who can hold it: country, rank, territory, and which seats are one under several names."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from tonggao.identify.bodies import international_bodies, usual_name
from tonggao.identify.body_words import is_office, usual_words
from tonggao.identify.data import rows, table, tagged
from tonggao.identify.of_place import NO_LEVEL
from tonggao.identify.prefectures import LEVEL, named
from tonggao.identify.territories import country, territory
from tonggao.language.foreign_names import is_transliteration
from tonggao.lexicon import load_lexicon

CHINA = "CN"
_BY_LEVEL = {"province": 3, "prefecture": 5, "county": 6}
_MINISTRY = 3
_LEADER = 2
_BY_SOUND = 3  # characters of a foreign place's name at least
_LEVELS = {"省": "province", "市": "prefecture", "县": "county", "区": "county", "州": "prefecture", "旗": "county"}
_PREFECTURE = "prefecture"
_ANY_PLACE = frozenset({LEVEL, "自治区"})  # 地区教育局 says not which
_ACTING = "代"  # 代市长
_PRINTED_LEVEL = re.compile(rf"(?P<place>[\u4e00-\u9fff]{{1,8}}?(?P<level>[省市县区州旗])){NO_LEVEL}(?P<rest>.+)")


class Office(NamedTuple):
    """What is known of a post.

    ``country`` is an ISO code, CN for China's bodies, None where the body is no country's (a company, a union of states).
    ``seat`` is the same for one seat under several names; ``line`` the line of offices that it belongs to. ``rank`` counts from 1,
    the highest; None where unknown. ``head`` is the (level, territory) that it is the head of; ``local`` that its body is of a division of China,
    ``place`` that division's name, ``level`` its level, ``main`` that few lead it there: the Party, the government, the congress.
    """

    country: str | None
    body: str
    role: str
    seat: tuple[str, ...]
    line: str | None = None
    rank: int | None = None
    head: tuple[str, str] | None = None
    local: bool = False
    place: str = ""
    level: str = ""
    main: bool = False

    @property
    def leads(self) -> bool:
        """Whether the post makes its holder a leader of the state."""
        return self.rank is not None and self.rank <= _LEADER


@lru_cache(maxsize=1 << 11)
def office(body: str, role: str) -> Office:
    """What is known of the post ``role`` in ``body``, a usual name."""
    place = None if is_passing(body) else territory(body)
    if place is not None and place.level == "country" and place.code != CHINA:
        family, line = _abroad().get((place.rest, role), ("", ""))
        seat = (place.code or "", family) if family else (body, role)
        return Office(place.code, body, role, seat, line or None)
    if place is not None and place.level != "country":
        return _local(body, role, place.level, place.name, place.rest)
    prefecture, rest = named(body)
    if prefecture:
        return _local(body, role, _PREFECTURE, prefecture, rest)
    if (
        not is_passing(body)
        and (printed := _PRINTED_LEVEL.match(body)) is not None
        and _is_chinas(printed["rest"])
        and printed["place"] not in _ANY_PLACE
        and not _is_abroad_place(printed["place"])
    ):
        level = _PREFECTURE if printed["place"].endswith(LEVEL) else _LEVELS[printed["level"]]
        return _local(body, role, level, printed["place"], printed["rest"])
    if _is_central(body) and not _is_abroad(body):
        return Office(CHINA, body, role, (body, role), rank=_ranks().get((body, role)) or _ministry_rank(role))
    return Office(None, body, role, (body, role))


def _words(tag: str) -> tuple[str, ...]:
    return tagged("office_words.tsv", tag)


def _is_chinas(rest: str) -> bool:
    """Whether words behind a place are one of the bodies that each place of China has: 委, 人大常委会, 水务局."""
    return bool(usual_words(rest)[0]) or is_office(rest)


def _is_abroad_place(place: str) -> bool:
    """夏威夷州, 阿尔沃市: all prefectures of China are known, so that one of sounds is abroad; 河内市 is a known city abroad."""
    name = place.removesuffix(LEVEL) if place.endswith(LEVEL) else place[:-1]
    by_sound = (place.endswith("州") or len(name) >= _BY_SOUND) and is_transliteration(name)
    return by_sound or not _cities_abroad().isdisjoint((name, place))


@cache
def _cities_abroad() -> frozenset[str]:
    return frozenset(table("cities.tsv"))


def _local(body: str, role: str, level: str, place: str, rest: str) -> Office:
    territorial = rest in _words("territorial")
    main = territorial or rest.startswith(_words("main"))
    heads = territorial and role.removeprefix(_ACTING) in _words("head")
    rank = _BY_LEVEL[level] + (0 if heads else 1)
    head = (level, place) if heads else None
    return Office(CHINA, body, role, (body, role), rank=rank, head=head, local=True, place=place, level=level, main=main)


def _ministry_rank(role: str) -> int:
    return _MINISTRY + 1 if role.startswith(_words("deputy")) else _MINISTRY


@cache
def _ranks() -> dict[tuple[str, str], int]:
    return {(body, role): int(rank) for body, role, rank in rows("ranks.tsv")}


@cache
def _abroad() -> dict[tuple[str, str], tuple[str, str]]:
    return {(rest, role): (family, line) for rest, role, family, line in rows("offices.tsv")}


@cache
def shared_names() -> frozenset[str]:
    """The usual names that bodies of every state have (国防部)."""
    return frozenset(usual_name(name) for (name,) in rows("shared_names.tsv"))


@cache
def printed_shared_names() -> frozenset[str]:
    """The names that bodies of every state have, in each form that readouts print."""
    return frozenset(name for (name,) in rows("shared_names.tsv"))


def is_country(body: str) -> bool:
    """Whether a post stands in a state itself (俄罗斯 of 俄罗斯总统)."""
    return country(body) is not None


def is_passing(body: str) -> bool:
    """Whether a body is only there for a meeting (大会主席团): to sit on it says nothing of who one is."""
    return body.endswith(_words("passing")) or body in _words("passing-whole")


@cache
def abroad_roles() -> frozenset[str]:
    """The roles of a foreign state that its name alone stands before (总统, 外长)."""
    return frozenset(role for rest, role in _abroad() if not rest)


def _is_central(body: str) -> bool:
    entry = load_lexicon().terms("bodies").get(body)
    return entry is not None or body.startswith(_words("national"))


def _is_abroad(body: str) -> bool:
    return body.startswith(international_bodies())
