"""The place or the country before an office that heads it or is posted from it: 青河县 before 县长, 新加坡 before 驻上海总领事."""

import re

from tonggao.language.before_office import Before
from tonggao.language.bodies import BodyFinder
from tonggao.language.foreign_names import foreign_name_at
from tonggao.language.foreign_names_before import foreign_name_before
from tonggao.language.foreign_offices import seat_abroad
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import surname_at
from tonggao.language.office_prefixes import over_time_word
from tonggao.language.phrase_breaks import list_break
from tonggao.language.plausible_stems import plausible_stem
from tonggao.language.scan import Token

_ABROAD = ("知事", "总领事", "副总领事")
_LONGEST_SEAT = 8


def _abroad(text: str, start: int, finder: BodyFinder) -> Before | None:
    """日本北海道 before 知事, 新加坡 before 驻上海总领事: the other country, with its own place or with ours that it has somebody in."""
    for at in range(start - 2, max(0, start - _LONGEST_SEAT), -1):
        country = finder.places.countries.get(at)
        if country is not None and all(map(is_han, text[at:start])):
            posted = text[at] == "驻"
            return Before(country.start, text[country.start : at if posted else start], place=True)
    return None


_OURS = ("中国", "我国")
_SENT = (*_ABROAD[1:], "领事", "大使", "公使", "临时代办", "候任大使", "特命全权大使")
_POSTED = re.compile("驻(?!华|地|外)[\u4e00-\u9fff]{2,6}(?<![馆团])$")


def posted_before(text: str, start: int, token: Token, finder: BodyFinder) -> Before | None:
    """Who posts an envoy, whether or not the lexicon knows where to: 中国 before 驻东盟 | 大使, 驻金边 | 总领事."""
    if token.entry.term not in _SENT:
        return None
    posted = _POSTED.search(text, max(0, start - _LONGEST_SEAT), start)
    return _sent_from(text, posted.start(), finder) if posted else None


def _sent_from(text: str, posted: int, finder: BodyFinder) -> Before:
    """The country before 驻, which sends somebody; ours where none is named."""
    before_time = over_time_word(text, posted)[0]  # 伊朗 | 新任 | 驻沙特大使
    sender = finder.places.country_start(before_time)
    if sender is not None:
        return Before(sender, text[sender:before_time], place=True)
    return Before(posted - 2 * text.endswith(_OURS, 0, posted), "中国", place=True)


_COMMITTEE_HEADS = ("书记", "副书记", "常务副书记")
_AUTONOMOUS = ("自治县", "自治州", "自治旗")
_BARE_GOVERNMENT = ("政府", "行署")


_ABROAD_TOO = ("市长", "副市长", "州长", "副州长", "省长", "副省长")
_POSTED_TO_VILLAGE = ("村驻村", "社区驻村", "社区驻社区")
_SECTIONS = ("管区", "片区", "工作区")
_SECTION_HEADS = (*_COMMITTEE_HEADS, "主任", "副主任", "区长", "总支书记")


def _section_before(text: str, start: int) -> Before | None:
    """城南管区 before 书记: a section of a town, which has no committee of a district."""
    edge = max(list_break(text, start), text.rfind("了", 0, start) + 1)  # 听取了 | 城南管区书记
    name = text[edge:start]
    return Before(edge, name) if 3 < len(name) <= _LONGEST_SEAT and all(map(is_han, name)) and (not is_han(text[edge - 1 : edge] or "。") or text[edge - 1] == "了") else None


def _stem_of_head(text: str, start: int, token: Token) -> int | None:
    """安资 before 市长 in 邵江市委书记甲、安资市长乙: in a list a stem that no list has shares the level word with its head."""
    term = token.entry.term
    alone = term in _HEADS and text.startswith(term, start) and text[start - 3 : start - 2] == "、"
    if not alone or not surname_at(text, start + len(term)):  # 丁远市长发言: who holds it stands before it
        return None
    stem = text[start - 2 : start]
    plain = all(map(is_han, stem)) and stem not in _NO_STEMS and stem[-1] not in "副代任原前老"
    return start - 2 if plain and plausible_stem(stem, term[0]) else None


_HEADS = ("市长", "县长", "区长", "州长", "旗长", "镇长", "乡长")
_NO_STEMS = ("常务", "代理", "时任", "现任", "挂职", "见习", "政府", "当选", "驻村", "名誉")


def place_before(text: str, start: int, token: Token, finder: BodyFinder) -> Before:
    """The place or the country named right before an office that heads it, or before one of a village."""
    if token.entry.tag == "government":
        if text.endswith(_AUTONOMOUS, 0, start) and not is_han(text[start - 4 : start - 3] or "。"):  # 县委副书记、自治县 | 县长
            return Before(start - 3, "")
        if text.endswith(_BARE_GOVERNMENT, 0, start) and (not is_han(text[start - 3 : start - 2]) or text[start - 3] in "为任"):  # 县委副书记、政府县长; 任命某某为政府副县长
            return Before(start - 2, "")
        place = finder.places.place_start(start)
        place = finder.places.start_abroad(start) if place is None else place
        if place is not None:
            return Before(place, text[place:start], place=True)
        if token.entry.term in _ABROAD_TOO and (city := foreign_name_before(text, start)) is not None and foreign_name_at(text, token.end) is not None:
            return Before(city.start, city.name, place=True)  # 维尔斯克 | 市长索拉宁
        if (seat := seat_abroad(text, start, token.entry.term, finder.places)) is not None:
            return seat
        if (stem := _stem_of_head(text, start, token)) is not None:
            return Before(stem, f"{text[stem:start]}{text[start]}", place=True)
    if (token.entry.tag == "party" or token.entry.term == "主任") and text.endswith(("村", "社区"), 0, start):
        end = start - text.endswith("村村", 0, start) - 2 * text.endswith(_POSTED_TO_VILLAGE, 0, start)  # 枫香村第一书记, 枫香村村主任, 枫香村驻村第一书记
        place = finder.places.place_start(end)
        place = finder.places.village_before(end) if place is None else place  # 幸福社区 | 主任
        if place is not None:
            place = max(place, text.rfind("驻", place, end - 2) + 1)  # 县委办派驻 | 柳沟村
            return Before(place, text[place:end], place=True)
        edge = text[end - 3 : end - 2] or "。"
        if text[end - 1] == "区" and (not is_han(edge) or edge in "和与由"):  # 社区第一书记
            return Before(end - 2, "社区")
        if text[end - 1] == "村" and not is_han(text[end - 2 : end - 1] or "。"):  # 村党支部书记、村主任
            return Before(end - 1, "村")
    if token.entry.term in _SECTION_HEADS and text.endswith(_SECTIONS, 0, start) and (section := _section_before(text, start)):
        return section
    if token.entry.term in _COMMITTEE_HEADS and text[start - 1] in "县区市" and (place := finder.places.place_start(start)) is not None:
        return Before(place, text[place:start] + "委")  # 青河区副书记
    if token.entry.term in _ABROAD and (abroad := _abroad(text, start, finder)):
        return abroad
    if token.entry.term == "酋长" and text.endswith("酋长国", 0, start) and 3 < start - (land := list_break(text, start)) <= _LONGEST_SEAT:
        return Before(land, text[land:start], place=True)  # 哈伊马角酋长国
    if token.entry.term == "酋长" and (seat := seat_abroad(text, start, token.entry.term, finder.places)) is not None:
        return seat
    if token.entry.term.startswith("常驻") and text.endswith(_OURS, 0, start):  # 中国 | 常驻联合国代表
        return Before(start - 2, "中国", place=True)
    country = finder.places.country_start(start)
    if country is not None and text[country - 1 : country] == "驻":
        return _sent_from(text, country - 1, finder)
    if country == start - 1 and token.entry.tag == "government":  # 以 | 县长某某为组长, no 以色列's
        return Before(start, "")
    if country is not None and token.entry.tag not in ("descriptor", "member", "party") and not token.entry.term.isascii():
        return Before(country, text[country:start], place=True)
    return Before(start, "")
