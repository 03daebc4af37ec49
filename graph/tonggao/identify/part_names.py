"""Offices of a body or a place that some readouts call in full and others by a character of each word: 农业部科教司.

Where a county is not known, its offices with the name of its city before them as well.
"""

import re
from collections.abc import Iterable, Mapping

from tonggao.identify.bodies import is_told, usual_name
from tonggao.identify.body_words import forms
from tonggao.identify.of_place import NO_LEVEL
from tonggao.identify.ordinals import ordinals
from tonggao.identify.own_names import has_of_each, own_name
from tonggao.identify.territories import territory
from tonggao.language.segmenter import tagged_words

_MARK = ">"  # in a block of such names
_OFFICES = ("司", "局", "厅", "处", "委", "办", "站", "所", "室", "庭")
_COMPANY = "公司"
_LEFT_OUT = ("管理", "监督", "审判")  # 矿业权司 is 矿业权管理司, 环资庭 环境资源审判庭
_LEAST = 3  # characters of 科教司
_WORD = 2
_ABOVE = 3  # characters of 农业部
_COUNTY = r"[\u4e00-\u9fff]{2,4}[县区旗]"
_OF_COUNTY = re.compile(rf"(?P<city>[\u4e00-\u9fff]{{2,4}}市)?(?P<county>{_COUNTY}){NO_LEVEL}(?P<rest>.+)")


def part_block(name: str) -> str:
    """What the names that may be one office's have in common; empty for names of nothing of that kind.

    >>> part_block("农业农村部科教司") == part_block("农业农村部科技教育司"), part_block("柳川市东亭区人民法院")
    (True, '>东亭区法院')
    """
    if territory(name) is None and (found := _OF_COUNTY.match(name)) and not found["county"].endswith(_zones()):
        return f"{_MARK}{usual_name(found['county'] + found['rest'])}"
    above, rest = _above(name)
    if not above or len(rest) < _LEAST or not rest.endswith(_OFFICES) or rest.endswith(_COMPANY):
        return ""
    return f"{above}{_MARK}{rest[0]}{rest[-1]}"


def is_part_block(block: str) -> bool:
    """Whether a block is one that ``part_block`` makes."""
    return _MARK in block


def joined_parts(counts: Mapping[str, int]) -> dict[str, str]:
    """The name that stands for each other one of a block: the only full one; ``counts`` says in how many readouts each stands."""
    found = _with_city(counts)
    for short in sorted(counts.keys() - found.keys(), key=lambda name: (-len(name), name)):
        full = [name for name in sorted(counts) if len(name) > len(short) and _is_short(short, name)]
        if len(full) == 1:
            found[short] = found.get(full[0], full[0])
    return found


def _with_city(names: Iterable[str]) -> dict[str, str]:
    """The name with its city for one of an unknown county without it, where all that have one have the same."""
    parts = {name: found for name in names if territory(name) is None and (found := _OF_COUNTY.match(name))}
    full = sorted(name for name, found in parts.items() if found["city"])
    if len({parts[name]["city"] for name in full}) != 1:
        return {}
    return {name: full[0] for name in parts if name != full[0]}


def _is_short(short: str, full: str) -> bool:
    (above, one), (other, two) = _above(short), _above(full)
    if above != other or ordinals(one) != ordinals(two):
        return False
    return one[0] == two[0] and one[-1] == two[-1] and has_of_each(one, _words(two), _LEFT_OUT)


def _words(name: str) -> list[str]:
    """The words of a name, those of four characters and more in two: 交通厅 has none of 运输."""
    words = (word for word, _ in tagged_words(name, hmm=False))
    return [part for word in words for part in ((word[:_WORD], word[_WORD:]) if len(word) > _WORD + 1 else (word,))]


def _above(name: str) -> tuple[str, str]:
    """The body or the place that an office is of, and its own name: 农业部, 科教司."""
    end = next((end for end in range(len(name) - _LEAST, _ABOVE - 1, -1) if is_told(name[:end])), None)
    if end is None:
        place = territory(name)
        end = len(own_name(name).place) if place is None or place.level != "country" else 0
    return name[:end], name[end:]


def _zones() -> tuple[str, ...]:
    return tuple(forms("zone-word"))
