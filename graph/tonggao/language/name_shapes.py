"""What a word may not look like to be a name: an office behind a surname, a body, a word of the language."""

import re
from functools import cache

from tonggao.language.name_words import called_by_office, is_place, is_plain_name, not_names
from tonggao.language.word_tags import dictionary_tag, is_word, tags
from tonggao.lexicon import load_lexicon

# Surnames that are prepositions far more often.
LIKE_PREPOSITIONS = frozenset("应向和同于从由时当对经都")
_GIVEN_AS_BODIES = frozenset({"海军", "空军", "陆军", "红军", "新军"})  # many a man is called so
ENDS_BODIES = frozenset("局院厅所队处室组团")  # 程学院, 宣讲团
_AFTER_WORD = frozenset("作地后中内上下前性化时的被任陪对就在为")
NO_NOUN_TAGS = frozenset("vdapcrmfbzi")  # not t: the segmenter takes 向前 for a time


@cache
def no_name_openings() -> tuple[str, ...]:
    return tuple(load_lexicon().terms("no_name_openings"))


def may_be_name(word: str, size: int) -> bool:
    """False for what names nobody, and for a surname with an office (李校长) or with a part of one (林岳副 | 主席)."""
    given = word[size:]
    if len(word) == _TWICE and word[0] == word[1]:  # 句句中肯, 字字珠玑
        return False
    if word.startswith(no_name_openings()):  # 国际合 | 作交流处, 党委郭 | 书记
        return False
    ends = (given in load_lexicon().terms("body_heads") or word[-1] in ENDS_BODIES) and given not in _GIVEN_AS_BODIES
    if len(given) > 1 and ends and (size > 1 or dictionary_tag(word[:2]) or dictionary_tag(given) or not tags(word)[0][1].startswith("nr")):
        return False  # not 江远所
    if word[-1:] in tuple("市县区州") and is_place(word):  # 和平区
        return False
    if word in not_names() or (word[2:] in _AFTER_WORD and (word[:2] in not_names() or is_no_noun(word[:2]))):  # 全面作, 高兴地
        return False
    if word[0] in LIKE_PREPOSITIONS and word[1:] in not_names():  # 向 | 群众
        return False
    return not word.endswith(("副", "的", "被", "要")) and (size != 1 or word[1:] not in _CALLS_OFFICE) and word[size:] not in called_by_office()


def is_common_word(word: str) -> bool:
    """A word of the language; of three characters only if it is made of one: not 林兆明, whom a dictionary has among its nouns."""
    return is_word(word) and not (is_plain_name(word) and not dictionary_tag(word[:2]) and not dictionary_tag(word[1:]))


_TWICE = 4  # code points, two of them said twice
_CALLS_OFFICE = frozenset("检院局厂校")  # 梁检, 张院: the surname and a shortened office


def is_no_noun(word: str) -> bool:
    """明确, 时常, 冷静: a word of the language that names no thing, so that behind an office it tells how or when its holder acts."""
    return common_tag(word)[:1] in NO_NOUN_TAGS


def common_tag(word: str) -> str:
    """The dictionary's tag of a word in use; "" for what it has from hardly any text (何远, 高敞)."""
    return "" if word in load_lexicon().terms("seldom_words") or word in _ASK else dictionary_tag(word)


_ASK = frozenset(("何其", "何不", "何必", "何以", "何曾", "何尝", "何妨", "何须"))  # no readout tells what a holder does with them: 何其明
_NUMERALS = frozenset("一二两三四五六七八九十数几")
_COUNTS = re.compile("[一二两三四五六七八九十数几]{1,3}(?:余|多)?(?:年(?:来|多|间|里|时间|有余|之久)|个月|个多月|天(?:来|时间)|届|任|位|名)")


def counts_at(text: str, position: int) -> bool:
    """五年来, 三位: what is counted stands here, though 五 and 三 may be surnames."""
    return text[position] in _NUMERALS and _COUNTS.match(text, position) is not None
