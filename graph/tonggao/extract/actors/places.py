"""Which place a readout is about, so that 市委 in a Shanghai text can be read as 上海市委. The reason is kept."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from tonggao.extract.actors.elsewhere import is_elsewhere
from tonggao.extract.actors.opening_places import acts_there, dateline_places, opening_place, opening_places
from tonggao.language.bodies import BodyFinder
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import surname_at
from tonggao.language.names import han_name_at
from tonggao.language.place_names import may_be_cut
from tonggao.language.prefectures import prefecture_stems
from tonggao.language.scan import Scan, Token
from tonggao.language.stems import press_places, zone_stems
from tonggao.lexicon import load_lexicon

_LEVELS = "省州盟市县区旗镇乡村"  # the higher before the lower
_BARE_LEVEL = re.compile(rf"[{_LEVELS}](?=委|政府|人民政府|人大|政协|纪委|长|直|四套班子|监委|法院|检察院|中级人民法院|中级法院|中院|级)|村(?=务监督|民委|监委|第一书记|党[委总支]|主任|支|书记)")
_NO_DIVISIONS = ("社区", "校区", "园区", "景区", "厂区", "军区", "军分区", "警备区", "战区", "新区", "林区", "矿区", "库区", "灾区")
_MOST = 3  # times as often as any other has the readout's own place to be named
_BEFORE_PLACE = frozenset("为了我在到赴由从向对于与和及驻往自")
_TOWNS = ("街道", "社区", "镇", "乡", "村")
_MUNICIPALITIES = frozenset(("北京", "上海", "天津", "重庆"))


@dataclass(frozen=True, slots=True)
class Places:
    """The full name of the readout's own place at each level it can be told for, with the reason."""

    by_level: dict[str, str]
    reasons: tuple[str, ...]
    prefecture: str = ""  # 柳川 of 柳川地区, whose bodies are printed without it (地委, 行署)


@cache
def _province_names() -> dict[str, str]:
    """The full name of each province by its code."""
    names: dict[str, str] = {}
    for entry in sorted(load_lexicon().terms("places").values(), key=lambda e: (-len(e.term), e.term)):
        if entry.tag == "province":
            names.setdefault(entry.value, entry.term)
    return names


def own_places(scan: Scan, finder: BodyFinder) -> Places:
    """The readout's own places, from its press line and title first, then from the full names it uses."""
    text = scan.text
    used = _levels_used(text) | (finder.bare_levels() & frozenset(_LEVELS))
    if not used:
        return Places({}, (), _own_prefecture(text))
    by_level: dict[str, str] = {}
    reasons: list[str] = []
    title = text[: text.find("\n") + 1]
    for stem, level in dateline_places(text):
        for own in [level] if level else _levels_of_press(stem, text, used, finder.places.stems):
            if own in used and own not in by_level and (own not in "镇乡村" or stem + own in text):
                by_level[own] = stem + own
                reasons.append(f"{own} read as {stem + own}: named by the dateline")
    media: set[str] = set()  # whose medium carries a readout of another place
    for stem, level in press_places(text):
        for own in [level] if level else _levels_of_press(stem, text, used, finder.places.stems):
            if not level and own in "镇乡村" and stem + own not in text and any(other + own in title for other in finder.places.stems):
                continue  # a town's readout in the medium of its county
            if not level and own in "旗盟" and stem + own not in text and (opened := opening_place(text, "旗", finder.places.stems)) and stem not in opened:
                continue  # a banner's readout in the medium of its league or region
            if _is_of_another(text, title, stem, own, finder.places.stems):
                if level:
                    media.add(stem + level)
                continue
            if own not in by_level:
                by_level[own] = stem + own
                reasons.append(f"{own} read as {stem + own}: named by the source line")
    for level in sorted(used, key=_LEVELS.index):
        if level not in by_level:
            opening = next((full for full in opening_places(text, level, finder.places.stems) if full not in media), "")
            named = bool(opening) and not _is_no_division_of_ours(opening.removesuffix(level), opening) and not is_elsewhere(text, opening, level)
            full, why = (opening, "the readout opens with it") if named else _most_named(scan, finder, level)
            if full:
                by_level[level] = full
                reasons.append(f"{level} read as {full}: {why}")
    if "市" in used and "市" not in by_level and len(zones := zone_stems(text)) == 1 and not min(zones).endswith(_KINDS_OF_ZONES):
        by_level["市"] = f"{min(zones)}市"
        reasons.append(f"市 read as {by_level['市']}: its development zone is named")
    for level in by_level:
        by_level[level] = _with_peoples(by_level[level], level, text)
    return Places(by_level, tuple(reasons), _own_prefecture(text))


_KINDS_OF_ZONES = ("临港", "空港", "临空", "滨海", "滨江", "保税", "国际", "综合", "航空", "科技")  # 海岳临港经开区: of what kind it is, no city's name


def _is_of_another(text: str, title: str, stem: str, level: str, stems: Collection[str]) -> bool:
    """政协青禾县委员会会议闭幕, 青禾县召开会议 in a medium of the prefecture or called after a river (雅川晨报): whether the readout is of one county,
    and the medium's name stands nowhere else.
    """
    if text.count(stem) > 1:
        return False
    if any(opened != stem + level and acts_there(text, opened) for opened in opening_places(text, level, stems)):
        return True
    if f"我{level}" in text:  # a medium tells of guests, too
        return False
    named = {other for other in stems if other != stem and other + level in title}
    return len(named) == 1 and text.count(named.pop()) > 1


def _own_prefecture(text: str) -> str:
    """The one prefecture that the text names, of several the one whose medium it is in; "" where nothing tells."""
    stems = prefecture_stems(text)
    of_press = [stem for stem, _ in press_places(text) if stem in stems] if len(stems) > 1 else stems
    return of_press[0] if len(set(of_press)) == 1 else ""


def _with_peoples(full: str, level: str, text: str) -> str:
    """青禾瑶族自治县 for 青禾县, which the text never calls so: its medium's line gives the name without the peoples."""
    if "自治" not in text or full in text:
        return full
    named = set(re.findall(f"{re.escape(full[: -len(level)])}[\u4e00-\u9fff]{{1,10}}?族自治{level}", text))
    return named.pop() if len(named) == 1 else full


def _levels_used(text: str) -> frozenset[str]:
    """Level words that stand bare before a ruling body or office (市委, 县长)."""
    return frozenset(_BARE_LEVEL.findall(text))


def _levels_of_press(stem: str, text: str, used: frozenset[str], stems: Collection[str]) -> list[str]:
    """The levels that a medium's place (青禾日报) has: those it is named with, else the one whose offices the text has most.

    Offices of places that are named (东阳县委) do not count. ``stems``: names of the text's places without their level words.
    """
    if stem in prefecture_stems(text) or (stem in _REGIONS and not any(stem + level in text for level in _LEVELS)):
        return []
    if any(stem + word in text for word in _OF_CITIES):  # 渤岭晚报: of a city, no county has one
        used -= frozenset(level for level in "县区旗镇乡村" if stem + level not in text)
    if f"{stem}省" in _province_names().values() and stem + "省" in load_lexicon().terms("places") and not any(stem + level in text for level in _LEVELS[1:]):  # 河北日报: of no city
        return ["省"] if "省" in used else []
    named = [level for level in _LEVELS if level in used and stem + level in text]
    listed = [level for level in _LEVELS if stem + level in load_lexicon().terms("places")]
    if not named and len(listed) == 1:  # 建始日报: 建始县
        named = [level for level in listed if level in used]
    if not named and listed and not any(level in used for level in listed):  # 建始融媒, where 区委 is another's
        return []
    if not named and f"{stem}中院" in text:  # 武陵中院: no county has one
        named = [level for level in "市州盟" if level in used]
    if named:
        return named
    if any(stem + level in text for level in (*_LEVELS, "自治")):  # 岭南市, in whose readout a town's 乡党委 is told of
        return []
    known = "省" if f"{stem}省" in _province_names().values() else ""  # no list holds every town, but one every province
    bare = (found for found in _BARE_LEVEL.finditer(text) if not any(text.endswith(name, 0, found.start()) for name in stems))
    counted = Counter(found.group() for found in bare if found.group() in used and found.group() in _LEVELS[1:] + known)
    if len(counted) > 1:  # 市委书记甲到柳川县，县委书记乙陪同: a county that is named is not the one whose medium this is
        named_else = [level for level in counted if any(other + level in text for other in stems if other != stem)]
        counted = Counter({level: number for level, number in counted.items() if level not in named_else}) or counted
    return [max(_LEVELS, key=lambda level: (counted[level], -_LEVELS.index(level)))] if counted else []


_REGIONS = frozenset("闽东 闽南 闽北 闽西 皖北 皖南 皖西 皖江 苏北 苏南 苏中 鲁南 鲁西 鲁中 鲁北 胶东 冀东 冀中 冀南 冀北 豫东 豫西 豫南 豫北 鄂东 鄂西 鄂北 湘南 湘北 湘中 赣北 赣西 赣中 赣东北 粤东 粤西 粤北 桂北 桂南 桂西 川东 川南 川北 川西 黔东 黔北 黔西北 滇西 滇南 滇东北 滇中 陕北 陕南 关中 陇东 陇中 河西 晋南 晋北 晋东南 辽东 辽西 辽南 辽北 浙东 浙西 浙南 浙北 浙中 南疆 北疆 东疆 蒙东 渝东 渝西 琼北 京郊 中原 江淮 江汉 环京".split())  # 闽东新闻网: of no county
_OF_CITIES = ("晚报", "晨报", "商报", "早报", "都市报", "都市网", "时报", "卫视")


def _most_named(scan: Scan, finder: BodyFinder, level: str) -> tuple[str, str]:
    """The place of one level that title and text name most; "" where two are named alike."""
    text, stems = scan.text, finder.places.stems
    title_end = text.find("\n") if "\n" in text else len(text)
    votes: Counter[str] = Counter()
    called: set[str] = set()  # what may end a person's name wherever it stands: 段 | 玉林
    plain: set[str] = set()  # what stands behind a plain edge, and is no end of 白塔湖 | 南堤
    for stem, full in _full_names(text, stems, level):
        if not _is_no_division_of_ours(stem, full) and not _lies_abroad(text, full, finder) and (count := _times_named(text, full)):
            votes[full] += count + (5 if full in text[:title_end] else 0)
    for token in scan.longest("places"):
        longer = any(len(stem) > token.end - token.start and text.startswith(stem, token.start) for stem in stems)
        longer = longer or (level == "区" and any(len(stem) > token.end - token.start and text.startswith(stem + level, token.end - len(stem) - 1) for stem in stems))  # 新城区 in 滨江新城区
        abroad = (country := finder.places.countries.get(token.start)) is not None and country.entry.value != "CN"  # 日本北海 | 道
        full = "" if longer or abroad or may_be_cut(text, token) else _at_level(token, level)  # 松原 in 松原沟县
        inside = is_han(text[token.start - 1 : token.start] or "。") and text[token.start - 1] not in _BEFORE_PLACE and text.startswith(_TOWNS, token.end)
        if inside and text[token.start - 1] not in "省市县区州":  # 望江门街道 is in no 江门市
            continue
        if text[token.start - 1 : token.start] == "驻":  # 某部驻西安特派员办事处: whose seat is there comes from elsewhere
            continue
        if full and surname_at(text, token.start) == token.end - token.start == len("濮阳") and (name := han_name_at(text, token.start)) and name.end > token.end and name.bound > 1:
            continue  # 濮阳志强调
        if full and len(full) > 1 and not (full.startswith("代") and text.startswith("长", token.end)):  # 代县长 is an office
            in_name = bool(surname_at(text, token.start - 1)) and token.end - token.start == 2
            called = called - {full} if not in_name else (called if full in votes else called | {full})
            votes[full] += 5 if token.end <= title_end else 1
            before = text[token.start - 1 : token.start] or "。"
            plain.update((full,) if not is_han(before) or before in _BEFORE_PLACE else ())
    if f"我{level}" in text:  # 海州市副市长某某一行来我市考察
        for guest in {full for full in votes if re.search(rf"{re.escape(full)}[^，。；]{{0,30}}一行", text)}:
            del votes[guest]
    for full in [full for full in votes if is_elsewhere(text, full, level)]:
        del votes[full]
    _count_short_names(votes, level, text)
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return "", ""
    in_title = ranked[0][0].rstrip(level) in text[:title_end]
    rivals = [votes for full, votes in ranked[1:] if full in text or full in plain]  # not 南昌 in 林南昌
    if rivals and not in_title and (ranked[0][1] < _MOST * rivals[0] or len(rivals) >= _MOST):  # a tour of several counties
        return "", ""
    if (ranked[0][1] == 1 or ranked[0][0] in called) and ranked[0][0] not in text and ranked[0][0] not in plain:
        return "", ""
    return ranked[0][0], "named in the title" if in_title else "the place named most"


def _full_names(text: str, stems: Iterable[str], level: str) -> Iterator[tuple[str, str]]:
    """Each stem with what it may be called in full: 青禾州, and 青禾藏族自治州 for 青禾藏族."""
    for stem in stems:
        yield stem, stem + level
        if (autonomous := f"{stem}自治{level}") in text:
            yield stem, autonomous


def _times_named(text: str, full: str) -> int:
    """How often a text names the place; 方村街道 names no village."""
    inside = sum(text.count(full + level) for level in ("街道", "镇", "乡")) if full[-1] == "村" else 0
    return text.count(full) - inside


def _count_short_names(votes: Counter[str], level: str, text: str) -> None:
    """Count 青禾州 for 青禾藏族自治州, which is the same place, or the other way round: by the name that the text gives its committee, else the one it has more often."""
    for full in [full for full in votes if full.endswith(f"自治{level}")]:
        for short in [name for name in votes if name != full and full.startswith(name.removesuffix(level))]:
            more, less = sorted((full, short), key=lambda name: (f"{name}委" not in text, -votes[name], len(name)))
            votes[more] += votes.pop(less)
            if more == short:
                break


def _lies_abroad(text: str, full: str, finder: BodyFinder) -> bool:
    """南塔省 behind 老挝."""
    at = text.find(full)
    while at >= 0:
        country = finder.places.countries.get(at)
        if country is not None and country.entry.value != "CN":
            return True
        at = text.find(full, at + 1)
    return False


def _at_level(token: Token, level: str) -> str:
    """The place's full name where it is of this level, printed with the level word or not; else ""."""
    term, tag = token.entry.term, token.entry.tag
    if term.endswith(level):
        return term
    is_word = term in load_lexicon().terms("place_words")  # 白银 in 真金白银
    if level == "市" and not is_word and (tag == "prefecture" or term in _MUNICIPALITIES):
        return term + "市"
    is_province = tag == "province" and _province_names().get(token.entry.value, "").endswith("省")
    return term + "省" if level == "省" and is_province else ""


_LEADS = ("率", "率领", "带领", "陪同")


def _is_no_division_of_ours(stem: str, full: str) -> bool:
    """Whether a name is of a place abroad (韩国仁光市), of no division (柳荫社区), or a person who leads (某某率 | 市人大代表)."""
    countries = load_lexicon().terms("countries")
    return full.endswith(_NO_DIVISIONS) or stem.endswith(_LEADS) or any(stem[:length] in countries for length in (2, 3, 4))
