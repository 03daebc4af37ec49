"""How a readout names bodies: the fullest name it gives each, however it is printed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from tonggao.extract.actors.house_kinds import house_word, inner_ending
from tonggao.extract.actors.houses import Houses
from tonggao.extract.actors.places import Places
from tonggao.language.bodies import BodyFinder
from tonggao.language.body import Body
from tonggao.lexicon import load_lexicon

ORDINAL = re.compile(r"(?:第?[一二三四五六七八九十百]+届?[、和至])*第?[一二三四五六七八九十百]+届")
_CPPCC = re.compile(r"(?:中国人民政治协商会议|政协)(?:第[一二三四五六七八九十]+届)?全国委员会")
_NATIONAL = ("全国政协", "全国人大")
_ABROAD = "中国全国"  # 中国全国政协 is how the body is called to guests, and fills no name elsewhere


@dataclass(frozen=True, slots=True)
class Naming:
    """How a readout names bodies: its own places, and the fullest form it uses of each body that the lexicon knows."""

    places: Places
    fullest: Mapping[str, str]
    houses: Houses
    short_names: Mapping[str, str]
    whole_names: frozenset[str]  # of the bodies that the text names
    groups: Mapping[str, str]  # 巡察组 -> 市委第二巡察组, where the text names no other one

    @classmethod
    def of(cls, text: str, finder: BodyFinder, places: Places) -> "Naming":
        fullest: dict[str, str] = {}
        bodies = finder.bodies()
        for body in bodies:
            plain = _without_ordinal(text[body.start : body.end])
            key = _known(plain)
            if key and len(plain) > len(fullest.get(key, "")) and not _CPPCC.fullmatch(plain) and not plain.startswith(_ABROAD):
                fullest[key] = plain
        return cls(places, fullest, Houses(text, finder), finder.short_names, frozenset(text[body.start : body.end] for body in bodies if body.kind != "generic"), _only_groups(text, bodies))

    def resolve(self, name: str) -> str:
        """The fullest name the readout gives a body: bare levels completed by its place, 学校 by what the readout is about,
        variants by their longest form.
        """
        plain = _LEVEL_TWICE.sub(r"\1", name.replace("\u3000", "").replace(" ", ""))
        plain = self.groups.get(plain, plain)
        if plain in self.short_names:
            return self.short_names[plain]
        inner = inner_ending(plain) if self.short_names else ""
        if inner and plain.removesuffix(inner) in self.short_names:
            return self.short_names[plain.removesuffix(inner)] + inner
        if plain == "党中央":
            return "中共中央"
        without = _without_ordinal(plain)
        key = _known(without)
        if key:
            return self.fullest.get(key, key if _CPPCC.fullmatch(without) and without.startswith("政协") else without)
        plain = without if without.startswith(_NATIONAL) and "会议" not in without else plain  # 第十四届全国政协经济委员会
        countries = load_lexicon().terms("countries")
        short = load_lexicon().terms("country_short").get(plain[0])
        both = plain[1:2] == "中" or plain[1:2] in load_lexicon().terms("country_short")  # 美中…协会 is of the two
        foreign = plain[1:3] == "国家" or any(plain[at:] in _foreign_heads() for at in range(1, min(3, len(plain))))
        if short is not None and foreign and not both and not any(plain[:n] in countries for n in range(2, 7)):
            return _country_names()[short.value] + plain[1:]
        if branch := self.houses.branch(plain):
            return branch + plain[2:]
        placed = self._middle_court(plain) if plain.endswith("中院") else self.placed(plain)
        if placed != plain and "院" in placed:
            placed = _COURT.sub(_in_full, placed, count=1)
        placed = self._court_in_full(placed)
        word = house_word(plain) if placed == plain else ""
        called = self.houses.called(word) if word else ""
        if called:
            return self.placed(called) + plain[len(word) :]
        return self._only_ending(plain) if len(word) == 1 and plain != word and self.houses.own is None else placed

    def _only_ending(self, plain: str) -> str:
        """江北省水利厅党组 for 厅党组, where it is the one body of the text that ends so; ``plain`` where none or several do."""
        found = {whole for whole in self.whole_names if whole.endswith(plain) and whole != plain and not whole.startswith(tuple(self.houses.guests))}
        return self.placed(found.pop()) if len(found) == 1 else plain

    def _court_in_full(self, name: str) -> str:
        """青河区人民检察院党组 for 青河区检察院党组 in a text that has the office's whole name."""
        found = _SHORT_COURT.match(name)
        whole = f"{found['place']}人民{found['court']}" if found else ""
        return whole + name[len(whole) - len("人民") :] if whole and whole in self.houses.text else name

    def _middle_court(self, name: str) -> str:
        """武陵市中院 for 武陵中院 in that city's readout."""
        stem = name.removesuffix("中院")
        city = next((place for level in "市州盟" if (place := self.places.by_level.get(level, "")) == stem + level), "")
        return city + "中院" if city else self.placed(name)

    def placed(self, name: str) -> str:
        """市委 with its place before it."""
        level = name[0]
        if name.endswith(_AS_PRINTED):  # 省再担保公司: its name may say more than its place
            return name
        if name.startswith(("村务", "村民")) and "村" in self.places.by_level:  # 村务监督委员会
            return self.places.by_level["村"] + name
        if name.startswith(_REGION) and (region := _region_of(self.houses.text)):  # 自治区政府
            return region + name[len(_REGION) :]
        if (autonomous := _AUTONOMOUS.match(name)) and (own := self.places.by_level.get(autonomous["level"])):  # 自治县县委, 自治县政协
            return own + name[autonomous.end() :]
        if self.places.prefecture and (ruler := _OF_PREFECTURE.match(name)):
            return self.places.prefecture + ("地区" if ruler.group() == "行署" else "") + name
        zone = self.houses.own
        if zone is not None and zone.kind == "zone" and zone.base.endswith("区") and name.startswith(_OF_ZONES) and level not in self.places.by_level:
            return zone.base + name[len(level) :]  # 区党工委, 区管委会
        if level in self.places.by_level and not _own_level(name):
            return self.places.by_level[level] + name[1:]
        if (league := _LEAGUE.match(name)) and league["level"] in self.places.by_level:
            return f"共青团{self.places.by_level[league['level']]}{name[league.end('level') :]}"
        return name


_LEAD = 200  # code points of a text that tell where it is at home
_OF_ZONES = ("区党工委", "区管委会", "区纪工委", "区管理委员会")
_REGION = "自治区"
_OF_PREFECTURE = re.compile("地委|行署$|地区(?=.)")  # 地委组织部, 地区教育局
_AUTONOMOUS = re.compile("自治(?P<level>[县州旗])(?P=level)?(?!长)")
_REGIONS = {"内蒙古": "内蒙古自治区", "广西": "广西壮族自治区", "西藏": "西藏自治区", "宁夏": "宁夏回族自治区", "新疆": "新疆维吾尔自治区"}


@lru_cache(maxsize=2)
def _region_of(text: str) -> str:
    """The one autonomous region that a text names in full or, by its short name, at its beginning; "" where it names none or several."""
    opening = text[:_LEAD]
    found = [full for short, full in _REGIONS.items() if full in text or short in opening]
    return found[0] if len(found) == 1 else ""


_LEAGUE = re.compile("(?:共青)?团(?P<level>[省市县区州盟旗镇乡])委")  # 团县委
_AS_PRINTED = ("公司", "集团", "领导小组", "监察组")


_LEVEL_TWICE = re.compile("^([\u4e00-\u9fff]{2,4}([省市县区州旗镇乡]))\\2(?=委|纪委|监委|人大|政协|政府|人民政府)")  # 青河省省人大常委会
_SHORT_COURT = re.compile("(?P<place>[\u4e00-\u9fff]{1,8}?[省市县区州旗])(?P<court>检察院|法院)")
# 市中院, 省高院: a court whose place is known goes by its whole name.
_COURT = re.compile(r"(?<=[省市州盟区])(?:(?P<middle>中院|中级法院)|高法院|高院|高级法院)")


_GROUP_WORDS = ("检查组", "督导组", "督察组", "督查组", "指导组", "调研组", "视察组", "巡视组", "巡察组", "调查组")


def _only_groups(text: str, bodies: Iterable[Body]) -> dict[str, str]:
    """What groups are called by their last word alone -> the name of the only one that ends so."""
    named: dict[str, set[str]] = {}
    heads = load_lexicon().terms("body_heads")
    for body in bodies:
        kind = text[body.head : body.end]
        if body.start < body.head and kind in heads and (heads[kind].tag == "group" or kind.endswith("组")):
            for word in {kind, *(word for word in _GROUP_WORDS if kind.endswith(word))}:  # 检查组, of 全国人大常委会执法检查组
                named.setdefault(word, set()).add(text[body.start : body.end])
    numbered = {kind: [name for name in names if _NUMBER.search(name)] or list(names) for kind, names in named.items()}
    return {kind: names[0] for kind, names in numbered.items() if len(names) == 1}


_NUMBER = re.compile("第[一二三四五六七八九十]+")


def _in_full(court: re.Match[str]) -> str:
    return "中级人民法院" if court["middle"] else "高级人民法院"


def _without_ordinal(name: str) -> str:
    return ORDINAL.sub("", name) if "届" in name else name


@lru_cache(maxsize=1 << 11)
def _known(name: str) -> str:
    """The name that stands for all forms of a body the lexicon knows; "" where it knows none."""
    if _CPPCC.fullmatch(name):
        return "全国政协"
    bodies = load_lexicon().terms("bodies")
    entry = bodies.get(name) or (bodies.get(name[2:]) if name.startswith("中国") else None)
    return (entry.value or name) if entry else ""


def _own_level(name: str) -> bool:
    """州 in 州际…, 村 in 村镇银行 open other words."""
    return name[:2] in ("村镇", "市场", "区域", "县域", "州际", "乡村", "镇海")


@cache
def _foreign_heads() -> frozenset[str]:
    return frozenset(e.term for e in load_lexicon().terms("body_heads").values() if e.tag == "foreign")


@cache
def _country_names() -> dict[str, str]:
    """The shortest name of each country by its code: 俄罗斯, 阿联酋."""
    names: dict[str, str] = {}
    for entry in sorted(load_lexicon().terms("countries").values(), key=lambda e: (len(e.term), e.term)):
        names.setdefault(entry.value, entry.term)
    return names


def country_name(name: str) -> str:
    """俄 → 俄罗斯; any longer name stays as it is."""
    short = load_lexicon().terms("country_short").get(name)
    return _country_names()[short.value] if short else name


_COMMITTEE = re.compile(r"^(?:中国共产党|中共)?(.+[省市区县州盟旗镇乡])(?:委|党委|委员会)$")


@cache
def _forms() -> dict[str, list[tuple[str, str]]]:
    """Long and short last words of bodies' names, by their last character, the longest first."""
    by_last: dict[str, list[tuple[str, str]]] = {}
    for entry in sorted(load_lexicon().terms("body_forms").values(), key=lambda e: (-len(e.term), e.term)):
        by_last.setdefault(entry.term[-1], []).append((entry.term, entry.value))
    return by_last


@lru_cache(maxsize=1 << 11)
def short_form(name: str) -> str:
    """镇纪律检查委员会 → 镇纪委: one key for the long and the short form."""
    for long, short in _forms().get(name[-1:], ()):
        if name.endswith(long):
            return name[: -len(long)] + short
    return _COMMITTEE.sub(r"\1委", name)
