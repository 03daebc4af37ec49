"""The several names that a text gives one court: 省高院 and 省法院, 县法院 and 青河县人民法院."""

import re
from collections.abc import Iterable

from tonggao.language.place_names import without_province

_LEVELS = frozenset("省市县区州总国")
_HIGH_COURT = re.compile("(?P<of>[\u4e00-\u9fff]{0,5}?)(?P<level>省|自治区|市)?(?:高级(?:人民)?法院|高院|(?<=[省区])法院)$")


def one_court(text: str, names: set[str]) -> set[str]:
    """省高院 and 省法院, which are one court: the name that comes first; ``names`` as they are where they are of two places or another kind."""
    courts = [_HIGH_COURT.match(name) for name in names]
    if len(names) < 2 or not all(courts) or len({court["of"] for court in courts if court} - {""}) > 1 or len({court["level"] for court in courts if court} - {None}) > 1:
        return names
    return {min(names, key=lambda name: (text.find(name), name))}


def with_people(name: str, names: Iterable[str]) -> str:
    """青河县人民法院 for 县法院 or 青河县法院, where the text names that one alone so."""
    plain = name.replace("人民", "")
    fuller = {other for other in names if "人民" in other and without_province(other).replace("人民", "").endswith(plain) and (plain[0] in _LEVELS or without_province(other).replace("人民", "") == plain)}
    if len(fuller) != 1:
        return name
    found = fuller.pop()
    return found if _PROVINCES.match(name) else without_province(found)


_PROVINCES = re.compile("[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,5}自治区")
