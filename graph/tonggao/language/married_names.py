"""Names of married women who put the husband's surname before their own name, as in Hong Kong: 林郑文珊, 周梁惠芬."""

from tonggao.language.name_ends import Name, bound_at, is_han
from tonggao.language.name_shapes import LIKE_PREPOSITIONS, may_be_name
from tonggao.language.name_words import is_country, is_place, not_names, surname_at
from tonggao.language.word_tags import is_word

_LENGTH = 4  # two surnames and a given name of two


def is_married_name(word: str) -> bool:
    """Two surnames and two characters, of which no neighbours make a word of the language: not 安全生产, 高原地区."""
    if (
        len(word) != _LENGTH
        or not all(map(is_han, word))
        or word[0] == word[1]
        or not LIKE_PREPOSITIONS.isdisjoint(word[:2])
    ):
        return False
    if surname_at(word, 0) != 1 or surname_at(word, 1) != 1 or not may_be_name(word[1:], 1):
        return False
    pairs = (word[:2], word[1:3], word[2:])
    if any(pair in not_names() or is_place(pair) or is_country(pair) or is_word(pair) for pair in pairs):
        return False
    return not is_country(word[:3]) and not is_word(word[:3]) and not is_word(word[1:]) and not is_word(word)


def married_name_at(text: str, position: int) -> Name | None:
    """Such a name where a name is expected, before what may follow one."""
    end = position + _LENGTH
    runs_on = is_word(text[end - 1 : end + 1])  # 武文松国 | 家主席
    bound = bound_at(text, end) if is_married_name(text[position:end]) and not runs_on else 0
    return Name(position, end, text[position:end], bound) if bound else None
