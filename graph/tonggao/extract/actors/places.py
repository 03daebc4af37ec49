"""Which place a readout is about, so that 市委 in a Shanghai text can be read as 上海市委. The reason is kept."""

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from tonggao.extract.actors.elsewhere import is_elsewhere
from tonggao.extract.actors.most_named import is_no_division_of_ours, most_named, province_names
from tonggao.extract.actors.opening_places import acts_there, dateline_places, opening_place, opening_places
from tonggao.extract.actors.own_signs import called_first, is_ours, mentions_of_ours
from tonggao.language.bodies import BodyFinder
from tonggao.language.prefectures import prefecture_stems
from tonggao.language.press_places import press_places
from tonggao.language.scan import Scan
from tonggao.language.stems import zone_stems
from tonggao.lexicon import load_lexicon

_LEVELS = "省州盟市县区旗镇乡村"  # the higher before the lower
_BARE_LEVEL = re.compile(rf"[{_LEVELS}](?=委|政府|人民政府|人大|政协|纪委|长|直|四套班子|监委|法院|检察院|中级人民法院|中级法院|中院|级)|村(?=务监督|民委|监委|第一书记|党[委总支]|主任|支|书记)")


@dataclass(frozen=True, slots=True)
class Places:
    """The full name of the readout's own place at each level it can be told for, with the reason."""

    by_level: dict[str, str]
    reasons: tuple[str, ...]
    prefecture: str = ""  # 柳川 of 柳川地区, whose bodies are printed without it (地委, 行署)


@cache
def _autonomous_prefectures() -> frozenset[str]:
    """恩施 of 恩施土家族苗族自治州: how their media are called."""
    return frozenset(term[:2] for term in load_lexicon().terms("places") if term.endswith("自治州"))


def own_places(scan: Scan, finder: BodyFinder) -> Places:
    """The readout's own places, from its press line and title first, then from the full names it uses."""
    text = scan.text
    used = _levels_used(text) | (finder.bare_levels() & frozenset(_LEVELS))
    if not used:
        return Places({}, (), _own_prefecture(text))
    by_level: dict[str, str] = {}
    reasons: list[str] = []
    title = text[: text.find("\n") + 1]
    for stem, level in map(_with_level, dateline_places(text)):
        for own in [level] if level else _levels_of_press(stem, text, used, finder.places.stems):
            if own in used and own not in by_level and (own not in "镇乡村" or stem + own in text):
                by_level[own] = stem + own
                reasons.append(f"{own} read as {stem + own}: named by the dateline")
    media: set[str] = set()  # whose medium carries a readout of another place
    for stem, level in map(_with_level, press_places(text)):
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
            below = [own for own in _LEVELS[_LEVELS.index(level) :] if own in used]
            opening = next((full for full in opening_places(text, level, finder.places.stems) if full not in media), "")
            named = bool(opening) and not is_no_division_of_ours(opening.removesuffix(level), opening) and not is_elsewhere(text, opening, level) and is_ours(text, opening, level, finder.places.stems, called_first(text, below, finder))
            full, why = (opening, "the readout opens with it") if named else most_named(scan, finder, level, below)
            if full:
                by_level[level] = full
                reasons.append(f"{level} read as {full}: {why}")
    if "市" in used and "市" not in by_level and len(zones := zone_stems(text)) == 1 and not min(zones).endswith(_KINDS_OF_ZONES):
        by_level["市"] = f"{min(zones)}市"
        reasons.append(f"市 read as {by_level['市']}: its development zone is named")
    for level in by_level:
        by_level[level] = _with_peoples(by_level[level], level, text)
    return Places(by_level, tuple(reasons), _own_prefecture(text))


def _with_level(place: tuple[str, str]) -> tuple[str, str]:
    """沛 and 县 of 沛县, whose name is no stem before a level word."""
    stem, level = place
    return (stem[:-1], stem[-1]) if not level and len(stem) == len("沛县") and stem[-1] in "县镇" else place


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
    if f"{stem}省" in province_names().values() and stem + "省" in load_lexicon().terms("places") and not any(stem + level in text for level in _LEVELS[1:]):  # 河北日报: of no city
        return ["省"] if "省" in used else []
    named = [level for level in _LEVELS if level in used and stem + level in text]
    listed = [level for level in _LEVELS if stem + level in load_lexicon().terms("places") or (level == "州" and stem in _autonomous_prefectures())]
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
    voiced = [level for level in used if f"我{level}" in text or f"全{level}" in text]
    if len(voiced) == 1 and voiced != ["省"]:  # 市委常委到会, in the readout of a county
        return voiced
    known = "省" if f"{stem}省" in province_names().values() else ""  # no list holds every town, but one every province
    bare = (found for found in _BARE_LEVEL.finditer(text) if not any(text.endswith(name, 0, found.start()) for name in stems))
    counted = Counter(found.group() for found in bare if found.group() in used and found.group() in _LEVELS[1:] + known)
    if len(counted) > 1:  # 市委书记甲到柳川县，县委书记乙陪同: a county that is named is not the one whose medium this is
        named_else = [level for level in counted if any(other + level in text and mentions_of_ours(text, other + level, level, stems) for other in stems if other != stem)]
        counted = Counter({level: number for level, number in counted.items() if level not in named_else}) or counted
    return [max(_LEVELS, key=lambda level: (counted[level], -_LEVELS.index(level)))] if counted else []


_REGIONS = frozenset("闽东 闽南 闽北 闽西 皖北 皖南 皖西 皖江 苏北 苏南 苏中 鲁南 鲁西 鲁中 鲁北 胶东 冀东 冀中 冀南 冀北 豫东 豫西 豫南 豫北 鄂东 鄂西 鄂北 湘南 湘北 湘中 赣北 赣西 赣中 赣东北 粤东 粤西 粤北 桂北 桂南 桂西 川东 川南 川北 川西 黔东 黔北 黔西北 滇西 滇南 滇东北 滇中 陕北 陕南 关中 陇东 陇中 河西 晋南 晋北 晋东南 辽东 辽西 辽南 辽北 浙东 浙西 浙南 浙北 浙中 南疆 北疆 东疆 蒙东 渝东 渝西 琼北 京郊 中原 江淮 江汉 环京".split())  # 闽东新闻网: of no county
_OF_CITIES = ("晚报", "晨报", "商报", "早报", "都市报", "都市网", "时报", "卫视")
