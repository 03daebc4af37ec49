"""Villages and neighbourhoods by whatever words they go: told by a town before them, by a committee behind them, by the words beside them; cities by one character and 州."""

from tonggao.language.name_ends import is_han
from tonggao.language.plausible_stems import plausible_stem
from tonggao.language.word_tags import dictionary_tag, tags
from tonggao.lexicon import load_lexicon

_LONGEST_STEM = 4
_ENDS_OF_COMMUNITIES = frozenset("村园苑庭里家湾桥路街门庄坊湖山港岭坡洲营寨坪塘井泉巷弄江河口荡汀渡津浦埠墩台沟岭湾塬峪冲垭坝畈垸圩垅坳沱坎岗关峡岩崖峰洞潭寺庙堡屯围垴埂浜泾甸滩畔")
_ANY_VILLAGE = ("农村", "乡村", "家园", "校园", "大家")
_EDGES = frozenset("和与由在到向对的了及被为从是把让请")
_OF_VILLAGES = tuple(f"{level}{body}" for level in ("村", "社区") for body in ("党", "居委会", "村委会", "居民委员会", "村民委员会", "支部", "支书", "主任", "书记", "第一书记", "驻村", "网格", "原党", "原村", "原支", "原主", "原书"))
_TOWNS = ("镇", "乡", "街道", "街道办事处", "苏木")
_NO_VILLAGES = ("街道", "机关", "农村", "城市", "部分", "有关", "相关", "所有", "全部", "直属", "下辖", "辖区", "领导", "干部", "包村", "驻村", "包联", "包保", "联系", "结对", "挂点", "挂包", "后进", "帮扶", "示范", "试点", "重点", "贫困", "样板", "先进", "行政", "自然", "中心", "移民", "空心", "城郊", "城中", "明星", "帮带", "小康", "文明", "民族", "牧区", "山区", "灾区", "老区", "边境")
_NAMES = ("", "ns", "nr", "nz")  # tags of what names a place
_LEADS_ON = ("v", "d", "p", "c", "r")  # tags of the words before one: 叮嘱 | 石板河村党支部书记


def named_village(text: str, level: int) -> int | None:
    """The start of the name of the village or neighbourhood whose level word stands at ``level``; None where none is told."""
    if (start := _of_town(text, level)) is not None or (start := _of_good_omen(text, level)) is not None or (start := _behind_mark(text, level)) is not None:
        return start
    if text[level - 1] not in _ENDS_OF_COMMUNITIES or text.endswith(_ANY_VILLAGE, 0, level):
        return None
    start = next((at for at in range(level, max(-1, level - _LONGEST_STEM - 5), -1) if at == 0 or text[at - 1] in _EDGES or not is_han(text[at - 1])), -1)
    if start < 0:
        return None
    if text.startswith("社区", level) and (of_nouns := _of_nouns(text, start, level)) is not None:
        return of_nouns
    return _behind_doing(text, start, level) if text.startswith(_OF_VILLAGES, level) else None


def numbered_village(text: str, level: int) -> int | None:
    """The start of 12村 in 县供电公司驻12村工作队, where villages go by numbers, by its level word; None where it has no number."""
    start = level
    while text[start - 1 : start].isdigit():
        start -= 1
    named = start < level and text[level] == "村" and text[start - 1 : start] in _BEFORE_NUMBER
    return start if named else None


_BEFORE_NUMBER = ("驻", "第", "乡", "镇")


def _of_town(text: str, level: int) -> int | None:
    """雅和 between 五星街道 and 社区党委: whatever words a village goes by, where a town stands before it and a committee behind."""
    if not text.startswith(_OF_VILLAGES, level):
        return None
    stems = ((level - n, text[level - n : level]) for n in (2, 3, 4) if text.endswith(_TOWNS, 0, level - n))
    return next((start for start, stem in stems if all(map(is_han, stem)) and stem not in _NO_VILLAGES and stem[0] not in "各全某本该的和"), None)


def _of_good_omen(text: str, level: int) -> int | None:
    """幸福 before 村党支部, 光明 before 社区居委会: words that villages go by, where a committee or an office shows that one is named."""
    start = level - 2
    if text[start:level] not in load_lexicon().terms("village_words") or not text.startswith(_OF_VILLAGES, level):
        return None
    return start if start == 0 or text[start - 1] in _EDGES or not is_han(text[start - 1]) else None


def _behind_mark(text: str, level: int) -> int | None:
    """多福 of 、多福村党支部书记, 勐撒 of ，勐撒村党支部书记: behind a mark nothing but its name stands before a village's committee, whatever words it is made of, if none is of what somebody does."""
    if not text.startswith(_OF_VILLAGES, level) or not text.startswith("村", level):
        return None
    start = next((level - n for n in (2, 3) if level >= n and text[level - n - 1 : level - n] in _MARKS), -1)
    stem = text[start:level] if start >= 0 else ""
    if text[start - 1 : start] != "、" and dictionary_tag(stem)[:2] not in _NAMES and not (dictionary_tag(stem) == "n" and text.startswith(_CHIEFS_OF_VILLAGES, level)):
        return None
    if not stem or not all(map(is_han, stem)) or stem in _NO_VILLAGES or not _OPENS_NONE.isdisjoint(stem[:1]) or not _EDGES.isdisjoint(stem) or stem[-1] in _ENDS_NONE:
        return None
    told = any(len(word) > 1 and dictionary_tag(word)[:1] in _NO_NAMES for word, _ in tags(stem))
    return None if told else start


_CHIEFS_OF_VILLAGES = ("村党支部书记", "村党总支书记", "村委会主任", "村支书")  # 火把村党支部书记
_MARKS = ("、", "，", "。", "；", "\n", "")
_OPENS_NONE = frozenset("各全某本该的和与及由在到向对经将让请把被从为当是要每原时现任前")
_ENDS_NONE = frozenset("镇乡区县市州村的各任个两")
_NO_NAMES = ("v", "d", "p", "c", "r", "m", "t")


def _of_nouns(text: str, start: int, level: int) -> int | None:
    """铁路新村 before 社区党总支: between an edge and 社区 nothing but nouns stands, whether a list has the place or not."""
    stem = text[start:level]
    nouns = 2 <= len(stem) <= _LONGEST_STEM and all(tag.startswith(("n", "s", "f", "a")) for _, tag in tags(stem))
    return start if nouns and plausible_stem(stem) and dictionary_tag(stem)[:2] in _NAMES else None


def _behind_doing(text: str, start: int, level: int) -> int | None:
    """石板河 of 值守的石板河村党支部书记 or 叮嘱石板河村党支部书记: what ends like a village's name, behind an edge or behind what is done."""
    for word, tag in tags(text[start:level]):
        if tag[:1] not in _LEADS_ON or (len(word) > 1 and dictionary_tag(word)[:1] not in _LEADS_ON):
            break
        start += len(word)
    stem = text[start:level]
    return start if 2 <= len(stem) <= _LONGEST_STEM and plausible_stem(stem) and dictionary_tag(stem)[:2] in _NAMES else None


_NO_ZHOU = frozenset("全我本该各两几某邻外自到由在和与及对向为是")


def before_zhou(text: str, level: int) -> int | None:
    """The start of 泽 in 泽州农村商业银行 at a clause's beginning: one character and 州, as many a city and county is called; None elsewhere."""
    at = level - 1
    if text[level] != "州" or at < 0 or not is_han(text[at]) or text[at] in _NO_ZHOU or (at > 0 and is_han(text[at - 1])):
        return None
    return at if any(f"{text[at]}州{kind}" in load_lexicon().terms("places") for kind in "市县区") else None
