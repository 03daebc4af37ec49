"""The usual name of a body, whatever form its name is printed in: 上海市委组织部 is 中共上海市委组织部."""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from tonggao.identify.body_words import forms
from tonggao.identify.data import rows, table, tagged
from tonggao.identify.divisions import chain, short_names
from tonggao.identify.missions import usual_mission
from tonggao.identify.of_place import ORDINAL, inside, of_division, of_stem, of_unknown_place
from tonggao.identify.prefectures import usual_prefecture
from tonggao.identify.territories import Territory, territory
from tonggao.lexicon import Entry, load_lexicon

_GROUP = re.compile(r"(?:集团|（集团）)(?:有限|有限责任)?公司$")  # a holding's; 集团股份有限公司 is often its listed part
_ANY_GROUP = frozenset({"集团"})
_LIABLE = re.compile(r"有限责任公司$")
_CPPCC = re.compile(r"^(?:中国人民政治协商会议|人民政协|政协)(?:第?[一二三四五六七八九十]{1,3}届)?(?P<of>.+)$")
_CPPCC_COMMITTEE = re.compile(r"^(?:第?[一二三四五六七八九十]{1,3}届)?委员会(?P<standing>常务委员会|常委会)?")
_DOUBLED = re.compile(r"(?P<level>[县区])(?P=level)")  # 沙县县委: a county of two characters keeps its level word before 县委
_UNLISTED_PLACE = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,7}?[省市县区州旗盟])(?P<rest>.+)")
_CPPCC_STANDING = re.compile(r"^全国政协常务委员会")
_OURS = re.compile(r"^[我本](?:省|自治区|市|区|县|州|旗|镇|乡)(?=[\u4e00-\u9fff]{2,5}?[市区县州旗镇乡村])")  # 我县灵川镇
_COMMITTEE = re.compile(r"^(?:中共|中国共产党)(?P<of>.+(?:大学|学院|学校|医院|公司|集团))(?P<inspects>纪律检查)?委员会$")
_STATE = re.compile(r"^(?:中华人民共和国|中国|我国)")
_LINK = re.compile(r"[与及]")
_OF_PARTY = re.compile(rf"^(?:中共|中国共产党|党的){ORDINAL.pattern}(?=中央)")
_OF_LEAGUE = re.compile(rf"^(?:共青团|团){ORDINAL.pattern}(?=中央)")  # 团十九届中央书记处
_LEAGUE = "共青团"
_CENTRAL_COMMITTEE, _PARTY_CENTRE = "中央委员会", "中共中央"
_SIGNS = str.maketrans("()－—", "（）--")
_NATION = "CN"
_SEVERAL = 2
_UNION = "盟"  # of states: 非盟 is short and no other word's beginning
_CENTRE = "中央"  # 朝鲜劳动党中央 is its central committee but before another committee
_UNKNOWN_BRANCH = re.compile(r"(?P<of>[\u4e00-\u9fff]{2,6}?[省市县区州旗])(?P<rest>.+)")
_HEAD = 3  # characters at least of a body's name that begins its part's


def _bodies() -> dict[str, Entry]:
    return load_lexicon().terms("bodies")


@cache
def _known_names() -> dict[str, str]:
    """Names that only knowledge joins; a body that another took the place of stays itself, though the lexicon gives it the newer name."""
    lexicon = load_lexicon().terms("bodies")
    told = table("body_names.tsv")
    older = {old: old for old, new, _ in rows("renamed_bodies.tsv") if old not in lexicon or lexicon[old].value == new}
    return {**{usual: usual for usual in told.values() if usual not in told}, **older, **told}


@cache
def successors() -> dict[str, str]:
    """The usual name of the body that took the place of another, by that of the older one."""
    return {usual_name(older): usual_name(newer) for older, newer, _ in rows("renamed_bodies.tsv")}


@cache
def international_bodies() -> tuple[str, ...]:
    """What the names of the bodies in the lexicon begin with that are not China's."""
    return tuple(name for (name,) in rows("international_bodies.tsv"))


@lru_cache(maxsize=1 << 11)
def usual_name(name: str) -> str:
    """The name that stands for all variants of a body's name. That of a usual name is itself.

    >>> usual_name("中共中央组织部"), usual_name("上海市委组织部"), usual_name("美国防部")
    ('中央组织部', '中共上海市委组织部', '美国国防部')
    """
    plain = _DOUBLED.sub(r"\g<level>", _OURS.sub("", name.translate(_SIGNS)))
    if (told := _told(plain)) is not None:
        return told
    if "、" in plain:  # 江苏、青海省委: one printed name of several bodies
        return plain
    for rewritten in _REWRITINGS:
        if (other := rewritten(plain)) != plain:
            return usual_name(other)
    return _by_place(plain)


def is_told(name: str) -> bool:
    """Whether the data files have the name."""
    return _told(name) is not None


def branch_body(name: str) -> tuple[str, str]:
    """(usual name, rest) of the body with branches in places that a name begins with: 共青团 and 市委 of 团市委; empty for none."""
    for end in range(len(name) - 1, 0, -1):
        if usual := _branch_bodies().get(name[:end]):
            return usual, name[end:]
    return "", ""


def _told(name: str) -> str | None:
    """The usual name as the data files say it; None for a name that they do not have."""
    known = _known_names()
    if name in known:
        return known[name]
    if entry := _bodies().get(name):
        return known.get(entry.value, entry.value or name)
    return None


def _without_state(name: str) -> str:
    """中国外交部 and 中华人民共和国外交部 are 外交部; 中国海关 is no customs house's name."""
    if name.startswith("中共中央") and name.removeprefix("中共") in _bodies():
        return name.removeprefix("中共")
    body = _STATE.sub("", name)
    told = _told(body) if body != name else None
    return name if told is None or told.startswith(international_bodies()) else body


def _company(name: str) -> str:
    """A holding under its group's name; 有限责任公司 and 有限公司 are one form."""
    if (group := _GROUP.sub("集团", name)) != name:
        return name if group in _ANY_GROUP else group
    return _LIABLE.sub("有限公司", name)


def _part(name: str) -> str:
    part = next((form for form in forms("part") if name.endswith(form)), "")
    body = name.removesuffix(part)
    if part and (body in _bodies() or (body and usual_name(body) != body)):
        return usual_name(body) + part  # 国家发展和改革委员会党组
    return name


def _cppcc(name: str) -> str:
    """政协上海市委员会 is 上海市政协."""
    found = _CPPCC.match(name)
    if found is None:
        return name
    place = territory(found["of"])
    if found["of"].startswith("全国委员会"):
        national = f"全国政协{found['of'].removeprefix('全国委员会')}"
        return _CPPCC_STANDING.sub("全国政协常委会", national)
    unlisted = _UNLISTED_PLACE.match(found["of"]) if place is None else None
    where, rest = (place.name, place.rest) if place else (unlisted["name"], unlisted["rest"]) if unlisted else ("", "")
    committee = _CPPCC_COMMITTEE.match(rest) if place is None or place.level != "country" else None
    if not where or committee is None:
        return name
    return f"{where}政协{'常委会' if committee['standing'] else ''}{rest[committee.end() :]}"


def _without_term(name: str) -> str:
    """第十四届全国人民代表大会 is 全国人民代表大会, whatever its term."""
    if of_party := _OF_PARTY.match(name):
        rest = name[of_party.end() :]
        return _PARTY_CENTRE if rest == _CENTRAL_COMMITTEE else rest
    if of_league := _OF_LEAGUE.match(name):
        return _LEAGUE + name[of_league.end() :]
    ordinal = ORDINAL.match(name)
    return name[ordinal.end() :] if ordinal and len(name) > ordinal.end() + 1 else name


def _branch(name: str) -> str:
    """What a body has in a place: 人民银行上海分行, 共青团上海市委员会, 国家税务总局上海市税务局."""
    for end in range(len(name) - 1, 0, -1):
        usual = _branch_bodies().get(name[:end])
        if usual is None and (end >= _HEAD or name[:end].endswith(_UNION)):
            usual = _told(name[:end])
        if usual is None:
            continue
        place = territory(name[end:])
        if place is None and (unknown := _UNKNOWN_BRANCH.fullmatch(name, end)) and (own := _of_branch(unknown["rest"])):
            return f"{usual}{unknown['of']}{own}"
        form = _branch_form(place) if place and place.level != "country" else ""
        return f"{usual}{form}" if form else _with_usual(usual, name, end)
    return name


def _branch_form(place: Territory) -> str:
    """The place and what a body has in it: 天津市税务局, 天津总队."""
    if own := _of_branch(place.rest):
        return place.name + own
    form = forms("branch-short").get(place.rest)
    return "" if form is None else short_names().get(place.name, place.name) + form


def _with_usual(usual: str, name: str, end: int) -> str:
    """A part of a body, the body by its usual name: 中国科学院 for 中科院 before 紫金山天文台, 共青团中央 for 团中央 before 书记处."""
    centre = name[:end].endswith(_CENTRE)
    if centre and usual.endswith(_CENTRE) and usual != _PARTY_CENTRE:  # 党中央 is any party's behind its state
        return usual + name[end:]
    own = name[:end] in _branch_bodies() or centre or usual.endswith(name[:end])
    return name if own or len(name) - end < _SEVERAL else usual + name[end:]


def _of_branch(words: str) -> str:
    """What a branch is called behind its place, with a part of it or not: 税务局, 税务局办公室; empty for other words."""
    if (form := forms("branch").get(words)) is not None:
        return form
    whole = next((one for one in forms("branch") if len(one) >= _HEAD and words.startswith(one)), "")
    return forms("branch")[whole] + words.removeprefix(whole) if whole else ""


@cache
def _branch_bodies() -> dict[str, str]:
    return table("branch_bodies.tsv")


def _party(name: str) -> str:
    """英国反对党工党 is 英国工党: what a party is in its state's parliament is no part of its name."""
    word = next((word for word in forms("parliament") if word in name), "")
    before, _, own = name.partition(word) if word else ("", "", "")
    named = own.endswith(parties := tagged("office_words.tsv", "party")) and own not in parties
    return before + own if named else name


def _school(name: str) -> str:
    """上海师大 is 上海师范大学."""
    form = next((form for form in forms("school") if name.endswith(form)), "")
    place = name.removesuffix(form)
    steps = chain(place) if form else ()
    whose = place in forms("region") or (steps and steps[-1][1] == len(place))
    return place + forms("school")[form] if form and whose else name


def _committee(name: str) -> str:
    """中共柳川大学委员会 is 柳川大学党委."""
    found = _COMMITTEE.match(name)
    if found is None:
        return name
    return found["of"] + ("纪委" if found["inspects"] else "党委")


_REWRITINGS: tuple[Callable[[str], str], ...] = (
    _without_state,
    _company,
    _part,
    _cppcc,
    _without_term,
    usual_mission,
    _branch,
    _party,
    _school,
    usual_prefecture,
    _committee,
    inside,
    of_stem,
)


def _by_place(name: str) -> str:
    found = territory(name)
    if found is None:
        return of_unknown_place(name)
    if found.code == _NATION:
        return name
    if found.level != "country":
        return of_division(name, found)
    usual = found.name + _abroad(found.rest)
    return _known_names().get(usual, usual)


def _abroad(rest: str) -> str:
    """What stands behind a country's name, in its usual form: 国会众议院, 外交与国际合作部."""
    house = next((form for form in forms("house") if rest.startswith(form)), "")
    if house:
        rest = forms("house")[house] + rest.removeprefix(house)
    if rest.endswith("部"):
        rest = _LINK.sub("和", rest)
    return forms("abroad").get(rest, rest)
