"""Place names that a text uses before a level word (青禾 in 青禾镇), learnt from the text itself.

No list holds every town; a stem counts when it stands where its left edge is plain: after punctuation, a line's start or a
preposition.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from tonggao.language.appointed_bodies import DISMISSING
from tonggao.language.foreign_names import transliterated_share
from tonggao.language.leads_of_stems import holds_led
from tonggao.language.name_words import is_place, surname_at
from tonggao.language.occurrences import occurrences
from tonggao.language.parties import party_opening
from tonggao.language.place_edges import opens_place
from tonggao.language.plausible_stems import plausible_stem
from tonggao.language.prefectures import prefecture_stems
from tonggao.language.press_places import press_places
from tonggao.language.stems_of_houses import stems_of_houses
from tonggao.language.told_places import places_told
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

_LONGEST = 4
_HAN = "[\u4e00-\u9fff]"
_ZONE = "高新技术产业开发区|高新区|经开区|经济技术开发区|综合保税区|保税区|工业园区"
_LEVEL = f"{_ZONE}|市|县|地区|区|省|州|镇|乡|旗|盟(?=[委行公政监召举])|苏木|嘎查|村|街道|社区|开发区|自治县|自治州|自治旗|新区"
_BEFORE_NAME = ("现任", "时任", "原任", "曾任", "历任", "前任", "新任", "邻省", "邻市", "邻县", "邻区", "外省", "外市", "周边", "毗邻", "相邻", "被告", "原告")
_STEM = re.compile(rf"({_HAN}{{2,{_LONGEST}}}?)({_LEVEL})(?![长属级域份场])")
_LEVEL_WORD = re.compile(
    "市|县|区|省|州|镇|乡|旗|村|盟(?=[委行公政监召举])|苏(?=木)|嘎(?=查)|地(?=区)|街(?=道)|社(?=区)|开(?=发区)|[高经](?=新区|开区|新技术|济技术)|(?<!综合)保(?=税区)|综(?=合保税区)|工(?=业园区)|自(?=治[县州])|(?<!高)新(?=区)"
)
_AUTONOMOUS = re.compile("自治[州县旗]")
_LONGEST_AUTONOMOUS = 18  # code points before 自治
_INNER = re.compile(rf"({_HAN}{{2,{_LONGEST}}}?)(?:镇|乡|村|街道|社区|苏木|嘎查)(?!长)")
_RULED_TOWN = "(?P<town>镇|乡|街道)原?(?:副?(?P=town)长|党委|党工委|办事处|人大|(?:人民)?政府)"
_RULED_INNER = re.compile(
    rf"(?P<stem>{_HAN}{{2,3}}?)(?:{_RULED_TOWN}|(?P<level>[市县区旗州])原?(?:(?:代理|代|常务副|副)?(?P=level)长|委(?!员|托|派)|人大|政协|(?:人民)?(?:政府|法院|检察院)"
    rf"|纪委|监委|{_HAN}{{2,6}}局|{_HAN}{{2,3}}?{_RULED_TOWN.replace('town', 'inner')}))"
)
_IN_PROVINCE = re.compile(rf"(?P<stem>{_HAN}{{2,3}}?)(?P<level>市|州|地区)")
_ZONES = frozenset(_ZONE.split("|"))
_DIVISIONS = frozenset("省市县区州")  # towns and villages are named by common words, too (石榴街道)
_TOGETHER = "会同"  # 指导组会同 | 市法院
_BEFORE_PLACE = frozenset("应经在由受赴往是对把将让据同除从至自接请托与向有")  # 经青禾市委批准: with and without it the text has the stem
_ENDS_OF_TOWNS = frozenset("城山林兴园楼集富")  # these also make the level word behind them no place (城市, 山区)
_MANY = frozenset("的在为对由到和与全各每本该此某几诸两沿大中小新老主")  # what opens no town
_RULERS = ("委", "人民政府", "政府", "人大", "政协", "人民代表大会", "人民法院", "中级人民法院", "监察委员会")
_ANY_VILLAGE = ("新农村", "农村", "城中村", "示范村", "行政村", "自然村", "中心村")  # 青禾市 | 新农村建设
_COURTS = ("法院", "检察院", "人民法院", "人民检察院", "人民政府")
_BRANCH = re.compile(rf"(?:银行|发行|[工农中建人]行)({_HAN}{{2,4}}?)[省市县区州](?=分行|支行|中心支行)")  # 某某银行青禾省分行


def place_stems(text: str) -> frozenset[str]:
    """The stems of places this text names with a level word, or whose press it says it comes from."""
    head = text[: text.find("\n", text.find("\n") + 1)]  # title and source line: what they name is a place
    stems = {(_without_dismissed(text, _without_opening(stem), level), level) for stem, level in set(_before_levels(text)) if not _is_of_cities(stem, level, text) and not holds_led(stem, level)}
    found = {
        stem
        for stem, level in stems
        if plausible_stem(stem, level) and (level not in _DIVISIONS or not _is_common(stem) or stem + level in head)
    }
    found.update(stem for stem, level in stems if _rules(stem, level, text))
    if "行" in text and ("分行" in text or "支行" in text):
        found.update(filter(plausible_stem, _BRANCH.findall(text)))
    found.update(stem for stem, _ in press_places(text))
    found.update(_autonomous(text))
    found.update(stem for stem in stems_of_houses(text) if not _is_common(stem))
    found.update(places_told(text))
    found.update(_named_alone(text))
    found.update(prefecture_stems(text))
    found.update(found_banner for found_banner in _BANNER.findall(text) if transliterated_share(found_banner) > _BY_SOUND)
    found.update(_within(text, [stem + level for stem, level in stems if stem in found]))
    found.update(_divisions_within(text, [stem + level for stem, level in stems if level in _DIVISIONS and stem in found]))
    return frozenset(stem for stem in found if not _holds_other_words(stem, found, text))


def _holds_other_words(stem: str, found: set[str], text: str) -> bool:
    """经青禾, 原青禾, 会同青禾, 志敏和青禾, and 磊和 of 石　磊和 | 市政协: what stands before a place, or a name before 和, is in it."""
    rest = stem[1:]
    if holds_led(stem) or (stem[0] in _BEFORE_PLACE and rest in found) or (stem[0] in "原兼" and len(rest) > 1) or (_TOGETHER in stem and stem != _TOGETHER):
        return True
    return (rest[:1] in _JOINS_NAMES and _ends_padded(stem, text)) or ("和" in stem[2:-2] and stem.rpartition("和")[2] in found)


_JOINS_NAMES = frozenset("和与及向")


def _ends_padded(stem: str, text: str) -> bool:
    """磊和 of 石　磊和 | 市政协: a name that is printed with a space."""
    return any("\u4e00" <= text[at - 1 : at] <= "\u9fff" for at in occurrences(text, f"\u3000{stem}"))


_BY_SOUND = 0.5
# 乌兰塔拉图旗: names of banners are longer than those of counties, and written by their sound.
_BANNER = re.compile(f"(?<!{_HAN})(?!中共|中国|政协|武警|[原现时前任对在到为])({_HAN}{{5,6}})(?=旗(?:旗?(?:委|人大|政协|人民政府|政府|公安局)|旗长|第|召开|举行|举办))")


def _is_of_cities(stem: str, level: str, text: str) -> bool:
    """青禾城 of 青禾城市建设投资集团: the 城市 is no place's level where nothing else stands behind it."""
    if level != "市" or stem[-1:] != "城" or is_place(f"{stem}市"):
        return False
    return all(rest.startswith(terms_tagged("edge_words", "of-cities")) for rest in text.split(f"{stem}市")[1:])


def _autonomous(text: str) -> Iterator[str]:
    """青禾哈尼族彝族 of 青禾哈尼族彝族自治州: a place's stem with the peoples it is of."""
    for autonomous in _AUTONOMOUS.finditer(text):
        at = autonomous.start()
        starts = (start for start in range(max(0, at - _LONGEST_AUTONOMOUS), at) if opens_place(text, start))
        named = next((found for start in starts if (found := _peoples().match(text, start, at))), None)
        if named and plausible_stem(named["stem"]):
            yield named.group()


@cache
def _peoples() -> re.Pattern[str]:
    peoples = "|".join(sorted(load_lexicon().terms("nationalities"), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?P<stem>{_HAN}{{2,{_LONGEST}}}?)(?:{peoples})+$")


def _without_dismissed(text: str, stem: str, level: str) -> str:
    """青禾 of 免去林岳 | 青禾县水利局局长职务; "" for 林岳 | 市第一人民医院, whom nothing but a level word stands behind."""
    appointed = stem.startswith("命") and f"任{stem}" in text
    stem = stem[appointed:]  # 任命林岳 | 市财政局局长
    size = surname_at(stem, 0)
    dismissed = sum(text.count(verb + stem) for verb in (*DISMISSING, "任命")) if size else 0
    elsewhere = dismissed and len(re.findall(rf"{re.escape(stem)}[省市县区州旗镇乡]", text)) > dismissed  # 撤销海屿县，设立海屿区
    if not dismissed or elsewhere:
        return stem
    rest = stem[size + 1 :]  # of 林岳岚 | 市财政局 nothing but the name's own end, unless such a place is known (环县)
    return rest if len(rest) > 1 or is_place(rest + level) else ""


def _named_alone(text: str) -> Iterator[str]:
    """云田 of 感谢云田县委, where the text says 来云田 and 在云田, too: what stands before 县委 behind any word."""
    ruled = {(text[at - 3 : at - 2], text[at - 2 : at], text[at]) for at in map(re.Match.start, _RULED.finditer(text)) if at > 2}
    for before, stem, level in ruled:
        if text.count(stem) > 2 and all("\u4e00" <= char <= "\u9fff" for char in stem) and not _is_common(stem) and plausible_stem(stem, level):
            alone = re.findall(rf"[在来到赴对为，。、“\n]{stem}(?![省市县区州旗镇乡])", text)
            if alone and before not in _BEFORE_LEVEL:
                yield stem


_RULED = re.compile("[县市区旗](?=委(?!员|托|派)|政府|人民政府|政协|纪委)")
_BEFORE_LEVEL = frozenset("省市县区州")


def _within(text: str, outer: list[str]) -> Iterator[str]:
    """红星 of 青禾县红星村: a place right behind the full name of another one, by no word of the language."""
    for name in outer:
        for at in occurrences(text, name):
            inner = _INNER.match(text, at + len(name))
            if inner and plausible_stem(inner.group(1)) and not _is_common(inner.group(1)) and not inner.group().endswith(_ANY_VILLAGE):
                yield inner.group(1)


def _divisions_within(text: str, outer: Iterable[str]) -> Iterator[str]:
    """临水 of 清河市临水县县长, by its ruler, whatever word it is besides; 清河, too, of 江北省清河市临水县."""
    for name in outer:
        within: set[tuple[str, str]] = set()  # stem and level, looked into once each however often the text has them
        for at in occurrences(text, name):
            end = at + len(name)
            inner = _RULED_INNER.match(text, end)
            if inner and plausible_stem(inner["stem"]):
                within.add((inner["stem"], inner["level"] or inner["town"]))
            city = _IN_PROVINCE.match(text, end) if name[-1] == "省" else None
            if city and plausible_stem(city["stem"]) and (_RULED_INNER.match(text, city.end()) or not _is_common(city["stem"])):
                within.add((city["stem"], city["level"]))
        yield from (stem for stem, _ in within)
        yield from _divisions_within(text, [name + stem + level for stem, level in within])


def _rules(stem: str, level: str, text: str) -> bool:
    """芦城 of 芦城市人民政府: what is no word and has a government is a place, though a 城市 stands in its name."""
    new_town = level == "区" and len(stem) == _LONGEST and stem.endswith("新城")  # 滨江新城 | 区政协
    if level not in _DIVISIONS or not 2 <= len(stem) <= 3 + new_town or stem[0] in _MANY:
        return False
    if level in "县市" and plausible_stem(stem) and f"{stem}{level}{level}长" in text:  # 银沙县县长
        return True
    if level in "县区" and plausible_stem(stem) and dictionary_tag(stem) == "n":  # 盐田县法院
        return any(stem + level + body in text for body in _COURTS) or (level == "县" and re.search(f"{stem}县[一-龥]{{2,6}}局", text) is not None)
    if stem[-1] not in _ENDS_OF_TOWNS and not new_town:
        return False
    return not dictionary_tag(stem) and dictionary_tag(stem[:2])[:1] not in ("v", "a", "d") and any(stem + level + body in text for body in _RULERS)


def _is_common(stem: str) -> bool:
    """Whether the dictionary has a stem as a word that names no place: 候补 (候补市委委员), 特邀 (特邀省委党校教授)."""
    return dictionary_tag(stem)[:2] not in ("", "ns", "nr", "nz")


@lru_cache(maxsize=1)  # stems and zones ask of the same text
def _before_levels(text: str) -> tuple[tuple[str, str], ...]:
    """What stands between a plain edge and a level word, with that word; looked for from the level words, which are rarer than edges."""
    return tuple(_read_before_levels(text))


def _read_before_levels(text: str) -> Iterator[tuple[str, str]]:
    for level in _LEVEL_WORD.finditer(text):
        at = level.start()
        for start in range(max(0, at - _LONGEST), at - 1):
            if opens_place(text, start) and (stem := _STEM.match(text, start)):
                yield stem.group(1), stem.group(2)


def zone_stems(text: str) -> frozenset[str]:
    """The stems of development zones (海川 of 海川高新区): the city has the zone's name, but for a bonded one, which may be called after a port."""
    return frozenset(stem for stem, level in _before_levels(text) if level in _ZONES and not level.endswith("保税区") and plausible_stem(stem))


def _without_opening(stem: str) -> str:
    """原青禾 (原青禾县委) → 青禾, 现任青禾 (现任青禾市水利局局长), 邻省青禾 → 青禾."""
    term = next((term for term in _BEFORE_NAME if stem.startswith(term) and len(stem) > len(term) + 1), "")
    if term:
        return stem[len(term) :]
    party = party_opening(stem) or ("武警" if stem.startswith("武警") else "")  # 民盟青禾市委, 武警青禾市支队
    if party:
        return stem[len(party) :]
    opened = len(stem) > 2 and (stem[0] in "原前现任请令派" or (stem[0] in "经据报受应由" and is_place(stem[1:])))
    return stem[1:] if opened else stem
