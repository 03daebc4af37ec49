"""Whether a word may be the name of a place that no list holds."""

import re
from functools import cache, lru_cache

from tonggao.language.foreign_names import transliterated_share
from tonggao.language.name_ends import bound_at
from tonggao.language.name_words import not_names
from tonggao.language.told_places import MEASURES
from tonggao.language.word_tags import dictionary_tag, tags
from tonggao.lexicon import load_lexicon

_BODY_INSIDE = re.compile("[省市县区州镇乡](?:委|政|人|纪|监|法院|检察|公安)")  # 市政协
_ON_THE_WAY = frozenset("到赴")
_LEVELS_INSIDE = frozenset("省市县")  # 柳川市水: a place, and what follows it
_NO_PLACE = re.compile(
    "^[一二三四五六七八九十]是|首先|^.任..|主席|主任|书记|[局部院厅]长|^近[几数两日年期来]|集团|公司|大学|学院|医院|银行|同志|[厅局委办署驻]$|^[的其抓多各每全该此本某几做办搞到进驻包联带选派走访看查问请送给管守推落]|^[省市县][^中南北].|^[我本该][省市县区州镇乡]|(?:年代|世纪|时期)$|街道?$|社区$|军分$|警备$"
)
_NO_TAGS = frozenset("vpdrcuty")
_VILLAGES = frozenset("铺庄堡屯店桥河沟湾坡岭墩坪坝塘滩湖营寨庙峪洼台院井")
_MARKETS = frozenset("中国 亚太 大中华 亚洲 欧洲 北美 全球 海外 华东 华南 华北 华中 西南 西北 东北 北方 南方".split())  # 亚太区总裁
_BELOW_CITIES, _NATURAL = frozenset("县镇"), frozenset("山林城园楼坝库")
_SHORTEST = 2
_BY_SOUND = 0.6
_NO_FIRST = frozenset("省市县区州盟旗镇乡村厅局委办部院处科室各我你他它其及并")


@lru_cache(maxsize=1 << 11)
def plausible_stem(stem: str, level: str = "") -> bool:
    """True where a word may be the name of a place that no list holds; ``level``: the level word behind it, where one is known."""
    lexicon = load_lexicon()
    if stem in lexicon.terms("former_counties"):
        return True
    if (
        not stem
        or "为" in stem
        or "了" in stem  # 全面了解了 | 市检察院
        or not _ON_THE_WAY.isdisjoint(stem[1:])  # 林岳到徐 | 州
        or "由" in stem.removeprefix("自由")
        or stem[-1] in "任等对把被给让"  # 林和平对 | 州委
        or stem in not_names()
        or stem in lexicon.terms("imperatives")  # 深化 | 省属国企改革
        or bound_at(stem, 0) >= 2
        or (level == "区" and stem in _MARKETS)
        or any(stem[:size] in lexicon.terms("bodies") for size in range(2, len(stem) + 1))  # 中科院徐 | 州分院
    ):
        return False
    if stem in lexicon.terms("national_press") or stem in lexicon.terms("countries") or _holds_body(stem):
        return False
    if len(stem) == _SHORTEST and stem[1] == "和":  # 安和 | 县: no single character is joined to a county
        return stem[0] not in _NO_FIRST
    tagged = tags(stem)
    if len(tagged) == 1 and tagged[0][1] in ("ns", "nr", "nz"):
        comes = stem[-1] == "来" and len(stem) > 2 and tagged[0][1] == "nr"  # 林岳来 | 省农科院
        return stem[-1] != "受" and not comes  # 林岳受 | 市政府委托
    natural = level in _BELOW_CITIES and stem[-1] in _NATURAL and len(stem) > _SHORTEST and dictionary_tag(stem[:2])[:2] in ("", "ns", "nr", "nz")  # 乌石山 | 县; not 贫困山 | 乡
    if not natural and any(stem.endswith(word) for word in generic_before_level()):
        return False
    if len(tagged) == 1:
        if not dictionary_tag(stem):  # what the segmenter guesses of an unknown word tells nothing
            return True
        return tagged[0][1][:1] not in _NO_TAGS and not (tagged[0][1] == "m" and stem[-1] in MEASURES)
    last, tag = tagged[-1]
    if len(last) == 1 and last in _VILLAGES and tagged[0][1][:1] == "m":  # 五里铺
        return True
    if tagged[0][1] == "nrt" and transliterated_share(stem) > _BY_SOUND:  # 塔什墩, whose 墩 is a verb to the segmenter
        return True
    if len(stem) == _SHORTEST and tagged[0][1] in ("ns", "nz") and tag.endswith("g"):  # 澜 | 霁: no word by itself
        return True
    if len(last) == 1 and tag[:1] in "av":  # 农业稳市, 工业强县: a slogan
        return False
    return not any(tag[:1] in _NO_TAGS for _, tag in tagged)


def _holds_body(stem: str) -> bool:
    """True where a body, a zone or a medium is named, in part or whole."""
    if _BODY_INSIDE.search(stem) or _NO_PLACE.search(stem) or not _LEVELS_INSIDE.isdisjoint(stem[2:-1]):
        return True
    named = any(part in stem for part in ("届", "代表", "会见", "政府", "门户", "报", "网", "记者"))
    return named or stem.endswith(("高新", "经开", "高")) or stem.startswith(("中共", "政协", "人大", "共青团", "共产党"))


@cache
def generic_before_level() -> frozenset[str]:
    """What makes the level word behind it no place: 全 (全市), 城 (城市), 试验 (试验区)."""
    return frozenset(load_lexicon().terms("level_blockers"))
