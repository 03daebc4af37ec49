"""The usual names of bodies of a place: of a division of China, of a zone or a street in one, of a place that is not known."""

import re
from functools import lru_cache

from tonggao.identify.body_words import forms, is_named, is_office, party_forms, usual_words
from tonggao.identify.divisions import chain, county_by_stem, short_names
from tonggao.identify.prefectures import at
from tonggao.identify.territories import Territory, territory

ORDINAL = re.compile(r"第?(?:[一二三四五六七八九十百]{1,4}|\d{1,3})届")
_YOUTH = re.compile(r"^团[省市区县州旗盟]?委$")
# Behind a level word of a place no other one stands, but one that begins a word of a body's name (县市场监管局, 县乡村振兴局).
NO_LEVEL = "(?=[^省市县区州旗镇乡]|市[监管场政]|乡村|区划)"
_UNKNOWN = re.compile(rf"[\u4e00-\u9fff]{{2,7}}?(?:[省市县区州旗镇乡]|街道){NO_LEVEL}")
_CHINAS = ("镇", "乡", "街道")
_POLICE = re.compile(r"(?<=公安局)(?P<of>[\u4e00-\u9fff]{2,4})区分局$")
_PARTY = "中共"
_GOVERNMENT = "政府"
_PROVINCES = ("省", "自治区")
_GAP = "○"  # where a place's short name stands
_SEVERAL = 2
_LONGEST_STEM = 4
_BUREAU = "局"
_COURTS = ("法院", "检察院", "人民法院", "人民检察院")


def inside(name: str) -> str:
    """A body of a zone, a street or a village, or a branch called by its place alone, in its usual form.

    >>> inside("柳川高新技术产业开发区管理委员会"), inside("北关街道办"), inside("双潭村村民委员会"), inside("浙江武警总队")
    ('柳川高新区管委会', '北关街道办事处', '双潭村委会', '武警浙江总队')
    """
    name = _ended(name)
    for tag in ("zone", "street"):
        for form, usual in forms(tag).items():
            of = name.removesuffix(form).removeprefix(_PARTY)
            where = (
                next((where for where in forms(f"{tag}-word") if of.endswith(where)), "") if name.endswith(form) else ""
            )
            if where and of != where:
                return of.removesuffix(where) + forms(f"{tag}-word")[where] + usual
    return _alone(_POLICE.sub(r"\g<of>分局", name))


def _ended(name: str) -> str:
    """A name with its last word in the usual form (双潭村委会, 双潭村党总支); 村民委员会 alone stays."""
    end = next((end for end in forms("end") if name.endswith(end)), "")
    of = name.removesuffix(end)
    return f"{of}{forms('end')[end]}" if end and of else name


@lru_cache(maxsize=1 << 11)
def zone_body(name: str) -> tuple[str, str]:
    """(kind of zone, body) of a name that says not which zone's: 高新区 and 管委会 of 高新区管理委员会; empty for other names."""
    for form, usual in forms("zone").items():
        where = name.removesuffix(form)
        if where != name and where in forms("zone-word"):
            return forms("zone-word")[where], usual
    return "", ""


@lru_cache(maxsize=1 << 11)
def of_stem(name: str) -> str:
    """A court's or an office's name with the level word of its county, where one county only is called so: 谷城县法院 for 谷城法院."""
    for end in range(_SEVERAL, min(len(name), _LONGEST_STEM) + 1) if territory(name) is None else ():
        county = county_by_stem().get(name[:end])
        if county is not None and (name[end:] in _COURTS or (name.endswith(_BUREAU) and is_office(name[end:]))):
            return county.name + name[end:]
    return name


def _alone(name: str) -> str:
    """A branch of a national body that is called by its place alone: 江苏证监局."""
    steps = chain(name)
    if not steps:
        return name
    place, end = steps[-1]
    usual = forms("branch-alone").get(name[end:])
    return name if usual is None else usual.replace(_GAP, short_names().get(place.name, place.name))


def of_unknown_place(name: str) -> str:
    """芦城市人民代表大会常务委员会 is 芦城市人大常委会, wherever that is; a 市政府 may be abroad, a 镇政府 is 镇人民政府."""
    place = _UNKNOWN.match(name)
    if place is None:
        return name
    ordinal = ORDINAL.match(name, place.end())
    rest = name[ordinal.end() if ordinal else place.end() :]
    if known := forms("exact").get(rest):
        return place[0] + known
    first, words = usual_words(rest)
    abroad = rest.startswith(_GOVERNMENT) and not place[0].endswith(_CHINAS)
    if not first or (abroad and rest == _GOVERNMENT):
        return name
    words = words.removeprefix("人民") if abroad else words
    of = place[0].removeprefix("中国共产党").removeprefix(_PARTY) if first in party_forms() else place[0]
    return at(of, committee_of(of, words))


def committee_of(place: str, words: str) -> str:
    """Words behind a place, its Party committee as it is called there: 灵川镇委 is 灵川镇党委."""
    committee = place.endswith((*_CHINAS, "自治区")) and words.startswith("委") and not words.startswith("委员")
    return f"党{words}" if committee else words


def of_division(name: str, found: Territory) -> str:
    """中共 goes before the Party's bodies only where the place is known to be China's: 河内市委 is another party's."""
    ordinal = ORDINAL.match(found.rest)
    rest = found.rest[ordinal.end() :] if ordinal else found.rest
    if _YOUTH.match(rest):
        return f"共青团{found.name}委"
    if known := forms("exact").get(rest):
        return found.name + known
    whole = forms("province") if found.name.endswith(_PROVINCES) and name.startswith(found.name) else {}
    rest = (forms("prefecture") if found.level == "prefecture" else whole).get(rest, rest)
    first, words = usual_words(rest)
    if first in party_forms():
        return f"中共{at(found.name, committee_of(found.name, words))}"
    if is_named(rest):
        return name
    return found.name + words if first or is_office(words) else _below(name, found)


def _below(name: str, found: Territory) -> str:
    """北京大学 is no city's body; before a school 福建省厦门市 is 厦门市, whatever stands before the lowest place."""
    steps = chain(name)
    if len(steps) < _SEVERAL:
        if not name.endswith(found.rest) or found.rest.startswith(found.name):
            return found.name + found.rest
        return name.removesuffix(found.rest) + of_unknown_place(found.rest)  # a zone's in a city
    printed = name[steps[-2][1] : len(name) - len(found.rest)]
    own = printed if found.name.startswith(printed) else found.name  # 北京市朝阳区 needs its city
    return own + of_unknown_place(found.rest)
