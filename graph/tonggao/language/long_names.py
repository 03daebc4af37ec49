"""Han names of four characters behind a full title that the text repeats."""

from tonggao.language.foreign_names import is_transliteration
from tonggao.language.name_ends import Name, best_end
from tonggao.language.name_words import surname_at
from tonggao.language.word_tags import tags

_LENGTH = 4


def long_name_at(text: str, position: int) -> Name | None:
    """The name of four characters that starts at ``position``, where nothing shorter can be read."""
    best = best_end(text, position, (_LENGTH,)) if surname_at(text, position) == 1 else None
    if best is None:
        return None
    name = Name(position, best[0], text[position : best[0]], best[1])
    return name if _is_repeated(text, name) else None


def _is_repeated(text: str, name: Name) -> bool:
    """宋应星河: four characters that the text has more than once, where the segmenter sees a name begin."""
    if text.count(name.name) < 2 or is_transliteration(text[name.start : name.end + 1]):  # 斯卡利亚 | 里奇
        return False
    word, tag = tags(name.name)[0]
    return tag.startswith("nr") and len(word) >= 2
