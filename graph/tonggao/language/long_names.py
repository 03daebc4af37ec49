"""Han names of four characters behind a full title: a rare one that the text repeats, and one that joins the surnames of two families (林郑秀兰)."""

from tonggao.language.foreign_names import is_transliteration
from tonggao.language.name_ends import Name, best_end
from tonggao.language.name_shapes import LIKE_PREPOSITIONS, may_be_name
from tonggao.language.name_words import is_place, rare_surnames, surname_at
from tonggao.language.word_tags import is_word, tags

_LENGTH = 4
_STRONG = 2  # how well a mark or what only persons do bounds a name


def long_name_at(text: str, position: int) -> Name | None:
    """The name of four characters that starts at ``position``, where nothing shorter can be read."""
    best = best_end(text, position, (_LENGTH,)) if surname_at(text, position) == 1 else None
    if best is None:
        return None
    name = Name(position, best[0], text[position : best[0]], best[1])
    return name if _joins_families(name) or _is_repeated(text, name) else None


def _is_repeated(text: str, name: Name) -> bool:
    """宋应星河: four characters that the text has more than once, where the segmenter sees a name begin."""
    if text.count(name.name) < 2 or is_transliteration(text[name.start : name.end + 1]):  # 斯卡利亚 | 里奇
        return False
    word, tag = tags(name.name)[0]
    return tag.startswith("nr") and len(word) >= 2


def _joins_families(name: Name) -> bool:
    """林郑秀兰, 范徐秀英: the surname of a husband, that of the wife and her given name, none of which makes a word with its neighbour."""
    own = name.name[1:]
    if name.bound < _STRONG or surname_at(own, 0) != 1 or own[0] in LIKE_PREPOSITIONS or not rare_surnames().isdisjoint(name.name[:2]):
        return False
    pairs = (name.name[:2], own[:2], own[1:])
    return may_be_name(own, 1) and not any(is_word(pair) or is_place(pair) for pair in pairs) and not is_word(name.name)
