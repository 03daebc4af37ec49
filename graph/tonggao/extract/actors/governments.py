"""Which government a mayor or a county's head is of: of the place before the office, of the chain's, or of the readout's."""

import re
from functools import cache

from tonggao.extract.actors.setting import Setting
from tonggao.language.foreign_names import is_transliteration
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import is_place
from tonggao.language.offices import Title, country_opening
from tonggao.language.parties import any_short_party
from tonggao.language.place_names import without_province
from tonggao.language.word_tags import dictionary_tag, is_proper

GOVERNMENT = re.compile(r"(?:人民)?政府$")
PARTY_COMMITTEE = re.compile(r"^(.*?(?:[省市县区州盟旗镇乡]|自治区))委$|^(.*?[镇乡村])党委$")
_LEVEL_TWICE = re.compile(r"(?<=[\u4e00-\u9fff]{2}[省市县区州镇乡])[市县区州镇乡]$")
PARTY_GROUP = re.compile(r"(?:分?党组|(?:联合|临时)?党委|党工委|董事局|董事会)$")
_OF_A_PLACE = r"((?:[\u4e00-\u9fff]{2,12}?|[^我全该本各两](?=县))(?P<level>[省市县区州盟旗]))(?:委|纪委|监委|人大常委会|政协|人民政府|政府|行署|行政公署)(?![\u4e00-\u9fff]*[部室局办])"


@cache
def of_a_place() -> re.Pattern[str]:
    """The place (group 1) and its level of a body that rules one or is a party's there: 民建青禾市委, 青禾县政协."""
    return re.compile(f"^(?:(?:{any_short_party()}|共青团|中共)(?:中央)?+)?+{_OF_A_PLACE}")


@cache
def _party() -> re.Pattern[str]:
    return re.compile(f"^(?:中国共产党|中共|共青团|{any_short_party()})")


def _place_without_level(title: Title, setting: Setting) -> str:
    """青河市 for 青河 in 青河市长, where the text names it so, or the clause begins with what may be a place; else ""."""
    text, level, end = setting.text, title.value, title.start
    called = next((text[end - n : end] for n in (2, 3) if end >= n and text[end - n : end] + level in text[: end - n] + "\n" + text[end + 1 :]), "")
    opens = end >= 2 and not is_han(text[end - 3 : end - 2] or "。") and not setting.is_abroad(end)
    if not called and opens and dictionary_tag(text[end - 2 : end])[:2] in ("", "ns") and is_proper(text[end - 2 : end]):
        called = text[end - 2 : end]
    full = called if called.endswith(level) else called + level  # 沙县 | 县长
    return full if called and all(map(is_han, called)) else ""


# 以市长某某为团长的德国青河市政府代表团: whose mayor, the delegation tells.
_LED = re.compile("[^，。；、]{2,14}为[团组队]长的(?P<place>[\u4e00-\u9fff]{2,9}?[市县省州区])(?![长委])[^，。；]{0,12}[团组队]")


def government_of(place: str) -> str:
    """青河市人民政府; a league has an administrative office instead (青河盟行署)."""
    return place + ("行署" if place.endswith("盟") else "人民政府")


def governed(title: Title, previous: str, setting: Setting) -> str:
    """市长 is of the city's government: of the place before it, of the chain's place, or of the readout's."""
    level, naming = title.value, setting.naming
    if title.body:
        place = title.body
        if place.endswith(("政府", "人民政府")):
            return naming.resolve(place)
        if not title.place:
            return ""
        if level == "州" and setting.abroad and not is_place(place):  # 加州州长
            return place
        if setting.lies_abroad(place) or country_opening(place) or (setting.abroad and is_transliteration(place.removesuffix(level)) and not is_place(place)):
            return place
        place = place if place.endswith(level) or place.endswith("自治" + level) else place + level
        return government_of(place) if title.role.endswith(("长", "达", "长助理")) else place
    if led := _LED.match(setting.text, title.end):
        country = country_opening(led["place"])
        return led["place"][len(country) :] if country else government_of(led["place"])
    if previous and (_of_place_unread(title, setting) or (setting.abroad and setting.abuts(title))):  # 法国某市市长甲、首尔 | 市长乙
        return ""
    chain_place = (PARTY_COMMITTEE.match(previous) or PARTY_COMMITTEE.match(PARTY_GROUP.sub("", previous))) if previous else None
    if chain_place:
        place = _LEVEL_TWICE.sub("", chain_place.group(1) or chain_place.group(2))  # 青河县县委
        if place.endswith(level) and len(place) > 1:
            return government_of(without_province(_party().sub("", place)))  # 民盟海东省委主委、副省长
    ruled = of_a_place().match(previous)  # 代省长、省长
    if ruled and previous.endswith("政府") and ruled["level"] == level:
        return previous
    if previous.endswith("政府党组") and previous[: -len("政府党组")].removesuffix("人民").endswith(level):
        return previous.removesuffix("分党组").removesuffix("党组")
    if not previous and setting.abuts(title) and not setting.text.endswith(tuple(word + level for word in _OURS), 0, title.start):
        place = _place_without_level(title, setting)
        return place if level == "州" and setting.abroad and not is_place(place) else place and government_of(place)
    if level == "州" and (setting.is_abroad(title.start) or setting.text.endswith("该州", 0, title.start)):
        return ""  # 该州州长: of another country
    if level in naming.places.by_level:
        return government_of(naming.places.by_level[level])
    return level + ("行署" if level == "盟" else "政府")


def _of_place_unread(title: Title, setting: Setting) -> bool:
    """多岭县 | 副县长: the office is of a place of its level that is named right before it and was not read, so of none named elsewhere."""
    text, level = setting.text, title.value
    named = text[title.start - 1 : title.start] == level and is_han(text[title.start - 2 : title.start - 1] or "。")
    read = setting.naming.places.by_level.get(level)
    return named and text[title.start - 2] not in _OURS and not (read and text.endswith(read, 0, title.start))


_OURS = frozenset("该我本全各")
