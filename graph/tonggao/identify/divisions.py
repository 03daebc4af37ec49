"""China's administrative divisions by name: level, code, what they lie within, and what became of those of the past."""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from tonggao.identify.data import rows
from tonggao.lexicon import load_lexicon

Level = Literal["province", "prefecture", "county"]

_LONGEST = 16
_SHORTEST = 2
_LONGEST_STEM = 5
_DIRECT = ("11", "12", "31", "50")  # cities without prefectures between them and their districts
_WORDS = ("自治县", "自治州", "地区", "市", "县", "区", "旗", "盟")


class Division(NamedTuple):
    """A division: its name, made of its own and its superior's where several have it (北京市朝阳区).

    ``code`` is the part of its code (GB/T 2260) that its own parts begin with: two, four or six digits; None where a name does not tell
    which one is meant. ``until`` is the year since when it is no more, empty in force.
    """

    name: str
    level: Level
    code: str | None
    until: str = ""

    @property
    def full_code(self) -> str | None:
        """The six digits; None where the name does not tell which one is meant."""
        return self.code and self.code.ljust(6, "0")

    def holds(self, other: "Division") -> bool:
        """Whether the other lies within this one."""
        return bool(self.code and other.code and self != other and other.code.startswith(self.code))


class _Table(NamedTuple):
    """``named`` has the divisions by their own names, ``known`` by their codes; ``in_force`` comes first in each."""

    named: dict[str, list[Division]]
    known: dict[str, list[Division]]


@cache
def _table() -> _Table:
    found = [_of_row(*row) for row in rows("divisions.tsv")]
    found.sort(key=lambda one: (one.until != "", -int(one.until or 0), one.code or ""))
    named: dict[str, list[Division]] = {}
    known: dict[str, list[Division]] = {}
    for one in found:
        named.setdefault(one.name, []).append(one)
        known.setdefault(one.code or "", []).append(one)
    for entry in load_lexicon().terms("places").values():  # 上海 of 上海市
        if entry.tag != "county" and entry.term not in named and entry.value in known:
            named[entry.term] = known[entry.value][:1]
    for short, name in rows("place_forms.tsv"):
        named.setdefault(short, named[name][:1])
    return _Table(named, known)


@cache
def short_names() -> dict[str, str]:
    """The name without its level word of each province and each of the larger cities: 内蒙古 of 内蒙古自治区."""
    found: dict[str, str] = {}
    for entry in load_lexicon().terms("places").values():
        full = _table().known.get(entry.value, ())[:1] if entry.tag != "county" else ()
        if full and full[0].name.startswith(entry.term) and full[0].name != entry.term:
            found[full[0].name] = max(found.get(full[0].name, ""), entry.term, key=len)
    return found


@cache
def named_alone() -> dict[str, Division]:
    """The divisions in force by those of their names that are no other's: with the level word, provinces and larger cities without too."""
    found = {}
    for name, same in _table().named.items():
        in_force = {one.code: one for one in same if not one.until}
        if len(in_force) == 1 and len(name) > _SHORTEST:
            found[name] = _named(next(iter(in_force.values())))
    return found | {short: division for full, short in short_names().items() if (division := found.get(full))}


def _of_row(code: str, name: str, _since: str, until: str = "") -> Division:
    if code.endswith("0000"):
        return Division(name, "province", code[:2], until)
    return (
        Division(name, "prefecture", code[:4], until) if code.endswith("00") else Division(name, "county", code, until)
    )


@lru_cache(maxsize=1 << 12)
def division(name: str) -> Division | None:
    """The division called so, its superior's name before its own or not (北京市朝阳区, 资源县).

    Of several in force that share the name it stays open which is meant; one of the past is found where none in force has its name.
    """
    steps = chain(name)
    if steps and steps[-1][1] < len(name):
        return _by_stem(name[steps[-1][1] :], steps[-1][0])
    return steps[-1][0] if steps else None


def _by_stem(stem: str, outer: Division) -> Division | None:
    """The only division in force within another that is called so without its level word: 安吉 of 浙江安吉."""
    named = [one for word in _WORDS for one in _table().named.get(stem + word, ()) if not one.until and outer.holds(one)]
    return _named(named[0]) if len(named) == 1 and len(stem) >= _SHORTEST else None


@cache
def county_by_stem() -> dict[str, Division]:
    """The counties in force by their names without the level word where no other division in force is called so, and no word of the language: 谷城."""
    found: dict[str, set[Division]] = {}
    words = load_lexicon().terms("place_words")
    for name, same in _table().named.items():
        if (stem := _stem(name)) != name and len(stem) >= _SHORTEST and stem not in words:
            found.setdefault(stem, set()).update(one for one in same if not one.until)
    return {stem: _named(one) for stem, of in found.items() if len(of) == 1 and (one := next(iter(of))).level == "county"}


def within(name: str, outer: Division) -> tuple[Division, int] | None:
    """The only division within another whose name without its level word ``name`` begins with, and where that ends: 安吉 for 浙江."""
    for end in range(_LONGEST_STEM, _SHORTEST - 1, -1):
        if found := _by_stem(name[:end], outer):
            return found, end
    return None


def _of(name: str, candidates: Iterable[Division]) -> Division | None:
    listed = list(candidates)
    same = [one for one in listed if one.until == listed[0].until]  # those in force, or the last of the past
    if not same:
        return None
    if len(same) > 1:
        return Division(name, same[0].level, None, same[0].until)
    return _named(same[0])


def _named(one: Division) -> Division:
    """The division, with its superior's name where its own is that of several in force."""
    others = [other for other in _table().named[one.name] if not other.until]
    above = superior(one) if len(others) > 1 else None
    return one._replace(name=f"{above.name}{one.name}") if above else one


def superior(one: Division) -> Division | None:
    """What a division lies within: the prefecture of a county, the province of a prefecture."""
    if one.code is None or len(one.code) == _SHORTEST:
        return None
    for length in (4, 2):
        if length < len(one.code) and (length == _SHORTEST or one.code[:2] not in _DIRECT):
            above = _table().known.get(one.code[:length])
            if above:
                return above[0]
    return None


def namesakes(name: str) -> list[Division]:
    """The divisions in force that share a name, each under its own: 北京市朝阳区 and 长春市朝阳区 for 朝阳区; none where it is one's."""
    same = [one for one in _table().named.get(name, ()) if not one.until]
    return [_named(one) for one in same] if len(same) > 1 else []


def successor(one: Division) -> Division | None:
    """What a division of the past became: what has its code now, else the one of its province with its name's first words."""
    if not one.until or one.code is None:
        return None
    now = _table().known[one.code][0]
    if not now.until:
        return _named(now)
    stem = _stem(one.name)
    same = [other for word in _WORDS for other in _table().named.get(stem + word, ()) if not other.until]
    near = [other for other in same if other.level == one.level and other.code and other.code[:2] == one.code[:2]]
    return _named(near[0]) if len(near) == 1 and len(stem) >= _SHORTEST else None


def replaced_by(name: str) -> tuple[Division, ...]:
    """The divisions of the past whose place the one called so took."""
    return tuple(_replaced().get(name, ()))


@cache
def _replaced() -> dict[str, list[Division]]:
    found: dict[str, list[Division]] = {}
    for same in _table().named.values():
        for one in same:
            if (newer := successor(one)) is not None:
                found.setdefault(newer.name, []).append(one)
    return found


def _stem(name: str) -> str:
    word = next((word for word in _WORDS if name.endswith(word)), "")
    return name.removesuffix(word)


@lru_cache(maxsize=1 << 12)
def chain(name: str) -> tuple[tuple[Division, int], ...]:
    """The divisions that ``name`` begins with, each within the one before, and where each ends: 福建省, 厦门市 of 福建省厦门市人大."""
    found: list[tuple[Division, int]] = []
    end = 0
    while step := _longest(name, end, found[-1][0] if found else None):
        found.append(step)
        end = step[1]
    return tuple(found)


def _longest(name: str, start: int, outer: Division | None) -> tuple[Division, int] | None:
    for end in range(min(len(name), start + _LONGEST), start + 1, -1):
        known = _table().named.get(name[start:end], ())
        if found := _of(name[start:end], [one for one in known if outer is None or outer.holds(one)]):
            return found, end
    return None
