"""Where a text names a place: by the lexicon of divisions and countries, by level words, and by stems learnt from the text."""

import re
from dataclasses import dataclass
from functools import cache

from tonggao.language.foreign_names import is_transliteration
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import is_plain_name
from tonggao.language.plausible_stems import generic_before_level, plausible_stem
from tonggao.language.scan import Scan, Token
from tonggao.language.stems import place_stems
from tonggao.language.village_names import before_zhou, named_village, numbered_village
from tonggao.language.word_tags import dictionary_tag, tags
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

_LEADS_TO = frozenset("到在赴往从由向对于自至")
_JOINING = frozenset("和与及委")  # 陕西省委和 | 省政府
_MOST_OUTER = 4  # a village lies in a town, a county, a city and a province
_LONGEST_PLACE = 12  # code points
_EDGES = frozenset("和与由在到向对的了及被为从是把让请")
_AROUND = ("省", "市", "县", "区", "旗", "镇", "乡", "街道")  # level words of a stem that a body may be cut in
_CONTEXT = 3  # code points on either side that tell how a name is to be cut
_HAN = "[\u4e00-\u9fff]"
_PROVINCE = re.compile(f"(?:北京市|天津市|上海市|重庆市)(?={_HAN}{{2,3}}[区县])|(?:{_HAN}{{2,3}}省|{_HAN}{{2,5}}自治区)(?={_HAN}{{2,4}}[市州盟县区旗]|{_HAN}{{5,8}}[市州盟县区旗]$)")


def without_province(name: str) -> str:
    """青河市 of 海东省青河市, 青河市水利局 of 海东省青河市水利局: how the place and its other bodies are called."""
    province = _PROVINCE.match(name)
    return name[province.end() :] if province else name


@dataclass(slots=True)
class PlaceReader:
    """Reads the places of one text leftwards from where they end."""

    text: str
    places: dict[int, Token]
    countries: dict[int, Token]
    _stems: frozenset[str] | None = None
    _starts: frozenset[int] | None = None

    @classmethod
    def of(cls, scan: Scan) -> "PlaceReader":
        places = [t for t in scan.of("places") if not may_be_cut(scan.text, t)]
        ends = {t.end for t in places}
        kept = [t for t in places if t.start in ends or not _ends_foreign_word(scan.text, t)]
        countries = [t for t in scan.of("countries") if not (t.entry.term == "蒙古" and scan.text.startswith("内", t.start - 1))]
        return cls(scan.text, _longest_by_end(kept), _longest_by_end(countries))

    @property
    def stems(self) -> frozenset[str]:
        """The place stems (青禾) that this text has been seen to use before a level word; learnt when first asked for."""
        if self._stems is None:
            self._stems = place_stems(self.text)
        return self._stems

    @property
    def starts(self) -> frozenset[int]:
        """Where the lexicon's places begin."""
        if self._starts is None:
            self._starts = frozenset(token.start for token in self.places.values())
        return self._starts

    def place_or_level(self, end: int) -> tuple[int, bool] | None:
        """The start of the place or level word that ends at ``end``; True where it is a bare level word."""
        token = self.places.get(end)
        level = self._level_before(end)
        if level is not None:
            stem = self.stem_before(level)
            stem = self._between_places(level) if stem is None else stem
            stem = named_village(self.text, level) if stem is None else stem
            stem = before_zhou(self.text, level) or numbered_village(self.text, level) if stem is None else stem
            if stem is not None and (token is None or stem < token.start):
                return self.outer_place(stem), False
        if token is not None:
            return self.outer_place(token.start), False
        country = self.countries.get(end)
        if country is not None:
            return country.start, False
        return (level, True) if level is not None else None

    def village_before(self, end: int) -> int | None:
        """The start of the name of the village or neighbourhood that ends at ``end``, with the places that it lies in."""
        found = self.place_or_level(end) if self.text.endswith(("村", "社区"), 0, end) else None
        return None if found is None or found[1] else found[0]

    def country_start(self, end: int) -> int | None:
        """The start of the country's name, short ones included (俄 before 外长), that ends at ``end``."""
        token = self.countries.get(end)
        if token is not None:
            return token.start
        forms = terms_tagged("body_words", "state")
        if self.text.endswith(forms, 0, end):  # a country that no list holds, or by its full name
            form = max((form for form in forms if self.text.endswith(form, 0, end)), key=len)
            start = end - len(form)
            if known := self.countries.get(start):
                return known.start
            while start > 0 and end - start < 14 and is_transliteration(self.text[start - 1]):
                start -= 1
            return start if end - start > len(form) + 1 else None
        if end < 1 or self.text[end - 1] not in load_lexicon().terms("country_short") or (self.text[end - 1] == "日" and self.text[end - 2 : end - 1].isdigit()):
            return None  # 8日 | 主管
        if is_plain_name(named := self.text[end - 3 : end]) and dictionary_tag(named)[:2] in ("nr", "nz"):  # 于广德 | 特使
            return None
        by_sound = end > 4 and is_transliteration(self.text[end - 4 : end - 1])
        return None if by_sound else end - 1  # 马什哈 | 德领事馆

    def place_start(self, position: int) -> int | None:
        """The start of the place name (with or without level word) that ends at ``position``; None where none stands."""
        token = self.places.get(position)
        start = token.start if token else None
        level = self._level_before(position)
        if level is not None:
            stem = self.stem_before(level)
            if stem is not None and (start is None or stem < start):
                start = stem
        return start

    def start_abroad(self, position: int) -> int | None:
        """The start of a city or province that ends at ``position`` right behind another country (意大利维斯卡纳市)."""
        if self.text[position - 1 : position] not in ("市", "州", "省", "县"):
            return None
        start = next((at for at in range(position - 3, max(0, position - 9), -1) if at in self.countries), None)
        return start if start is not None and all(map(is_han, self.text[start:position])) else None  # 德国总理甲。加州 | 州长

    def stem_before(self, end: int) -> int | None:
        """The start of a stem known in this text, or of a place name without its level word, that ends at ``end``."""
        text = self.text
        for length in (6, 5, 4, 3, 2):
            if end >= length and text[end - length : end] in self.stems:
                return end - length
        token = self.places.get(end)
        return token.start if token is not None else None

    def short_place(self, end: int) -> tuple[int, bool] | None:
        """宝应 of 宝应法院: where a county or district stands without its level word, behind a plain edge."""
        text, places = self.text, load_lexicon().terms("places")
        for start in (end - 2, end - 3):
            edge = text[start - 1 : start] if start > 0 else ""
            plain = start >= 0 and (not edge or not is_han(edge) or edge in _EDGES)
            if plain and any(text[start:end] + level in places for level in "县区市旗"):
                return start, False
        return None

    def seat_before(self, end: int, head: str) -> int | None:
        """The place that alone names a body (平安学院, 青禾县图书馆); 伦敦市中心 is a part of town."""
        stem = self.stem_before(end)
        return self.place_start(end) if stem is None and head != "中心" else stem

    def around(self, position: int) -> int:
        """The start of the place's name that ``position`` stands inside (马边 | 彝族自治县, 尧 | 坪乡, 五里铺 | 街道); else ``position``."""
        for stem in self.stems:
            for size in range(1, len(stem) + 1):
                start = position - size
                if start >= 0 and self.text.startswith(stem, start) and self.text.startswith(_AROUND, start + len(stem)):
                    return start
        for end in range(position + 1, position + _LONGEST_PLACE):
            token = self.places.get(end)
            if token is not None and token.start < position:
                return token.start
        return position

    def outer_place(self, start: int) -> int:
        """陕西省宝鸡市 before 凤县 belongs to the same name."""
        for _ in range(_MOST_OUTER):
            if (outer := self._next_outer(start)) == start:
                break
            start = outer
        return start

    def _next_outer(self, start: int) -> int:
        token = self.places.get(start)
        if token is not None:
            return token.start
        outer = self._level_before(start) if start > 2 else None
        stem = self.stem_before(outer) if outer is not None else None
        stem = self._between_places(outer) if stem is None and outer is not None and self.text[outer] in "镇乡街" else stem
        return start if stem is None else stem

    def coordinated_start(self, start: int) -> int:
        """江西、 before 云南省委: one printed name for several bodies."""
        while start > 2 and self.text[start - 1] == "、":
            place = self.places.get(start - 1)
            if place is None or start not in self.starts:
                return start
            start = place.start
        return start

    def _level_before(self, end: int) -> int | None:
        text = self.text
        for level in _levels().get(text[end - 1 : end], ()):
            start = end - len(level)
            if start >= 0 and text.startswith(level, start):
                if level == "盟" and text[start - 1 : start] in ("联", "同"):  # 联盟委员会
                    return None
                generic = any(text.endswith(word, 0, start) for word in generic_before_level())
                generic = generic and not _ends_in_verb(text, start)
                return None if generic and self.stem_before(start) is None and named_village(text, start) is None else start
        return None

    def _between_places(self, level: int) -> int | None:
        """中梁 between 沙坪坝区 and 镇, 桥头 between 古渡镇 and 村, 石门 between 兼 and 镇."""
        if level in self.places:
            return None
        spans = ((level - n, self.text[max(0, level - n) : level]) for n in (2, 3))
        stems = (start for start, stem in spans if all(map(is_han, stem)) and _JOINING.isdisjoint(stem) and plausible_stem(stem))
        return next((start for start in stems if self._ends_place(start) or self._is_held_too(start)), None)

    def _is_held_too(self, start: int) -> bool:
        """石门 between 副市长兼 and 镇党委书记: behind 兼 a place opens the next office."""
        return self.text[start - 1 : start] == "兼" and self.text[start] not in "任职并"

    def _ends_place(self, end: int) -> bool:
        if end in self.places:
            return True
        outer = self._level_before(end) if end > 2 else None
        return outer is not None and self.stem_before(outer) is not None


@cache
def _levels() -> dict[str, tuple[str, ...]]:
    """Level words by their last character, longest first."""
    by_last: dict[str, list[str]] = {}
    for term in load_lexicon().terms("level_words"):
        by_last.setdefault(term[-1], []).append(term)
    return {last: tuple(sorted(terms, key=lambda term: (-len(term), term))) for last, terms in by_last.items()}


SINGLE_LEVELS = frozenset("省市县区州旗")


def level_word_at(text: str, position: int) -> str:
    """The level word that stands at ``position``, single ones of ruling bodies only; "" where none does."""
    if text[position] in SINGLE_LEVELS:
        return text[position]
    return next((word for word in _long_levels() if text.startswith(word, position)), "")


@cache
def _long_levels() -> tuple[str, ...]:
    return tuple(sorted((t for t in load_lexicon().terms("level_words") if len(t) > 1), key=lambda t: (-len(t), t)))


def _ends_in_verb(text: str, end: int) -> bool:
    """召集 before 县自然资源局: the character that makes a level word generic belongs to a verb."""
    blockers = load_lexicon().terms("level_blockers")
    if any((blocker := blockers.get(text[max(0, end - n) : end])) and blocker.tag == "verb" for n in (2, 1)):
        return True
    word, tag = tags(text[max(0, end - 4) : end])[-1]
    return len(word) > 1 and tag == "v"


def _ends_foreign_word(text: str, place: Token) -> bool:
    """德州 in 别尔哥罗德州."""
    before = text[max(0, place.start - 3) : place.start]
    return place.end - place.start == 2 and text[place.end - 1] == "州" and len(before) == 3 and is_transliteration(before)


def may_be_cut(text: str, place: Token) -> bool:
    """和县 in 和县劳动局, 成县 in 责成县水利局: a county of two characters needs a plain edge (到 | 沛县法院); 湖南 in 白塔湖南堤, 大同 in 扩大同."""
    if place.end - place.start != 2 or place.start == 0:
        return False
    before, last = text[place.start - 1], text[place.end - 1]
    if last in _DIRECTIONS and text[place.end : place.end + 1] in _BANKS and is_han(before):
        return True
    if text.startswith("代县长", place.start):  # who acts as 县长
        return True
    if text.startswith(_PARTS_OF_TOWN, place.end):  # 龙岩 | 湾片区
        return True
    if last == "县":  # 林静（女）和 | 县统计局
        return (is_han(before) and before not in _LEADS_TO) or (before == "）" and text[place.start] == "和")
    return _ends_verb_before(text, place)


_DIRECTIONS = frozenset("东南西北")
_PARTS_OF_TOWN = ("湾片区", "湾新区", "湾区", "路街道", "路社区", "大道", "路小学", "路中学")
_BANKS = ("岸", "堤", "麓", "坡", "侧")


def _ends_verb_before(text: str, place: Token) -> bool:
    """大 of 大同 in 扩大 | 同: the first character is a verb's, as the segmenter reads it there, too."""
    start = place.start
    if dictionary_tag(text[start - 1 : start + 1]) != "v":
        return False
    at = max(0, start - _CONTEXT)
    for word, _ in tags(text[at : place.end + _CONTEXT]):
        if at >= start:
            return at > start
        at += len(word)
    return True


def _longest_by_end(tokens: list[Token]) -> dict[int, Token]:
    by_end: dict[int, Token] = {}
    for token in tokens:
        known = by_end.get(token.end)
        if known is None or token.start < known.start:
            by_end[token.end] = token
    return by_end
