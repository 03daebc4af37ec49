"""Who is asked, told or urged by a calling or an office: 勉励女工林小萍安心学技术, 询问院长丁存厚隔离病房建设情况.

What follows such a name is any word of the language, so no list of words bounds it: the name ends where the next word begins.
"""

import re

from tonggao.language.foreign_names import is_transliteration
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, is_han
from tonggao.language.name_shapes import LIKE_PREPOSITIONS, may_be_name
from tonggao.language.name_words import is_place, not_names, rare_surnames, surname_at
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import dictionary_tag, is_word, tags

_ASKS = re.compile("(?:勉励|鼓励|叮嘱|嘱咐|嘱托|叮咛|提醒|祝贺|祝愿|祝福|询问|问问|请教|劝慰|安慰|劝说|看望|慰问|告诉|称赞|夸赞|赞扬|学习|希望|期望|向)了?[^，。；：、\n]{0,14}$")
_REACH = 20  # code points before a title
_GIVEN = 2  # characters of most given names
_BY_SOUND = (4, 3)  # characters of such names
_NO_NAME = frozenset("点些几个只的了着们中里上下内外后前时于和与及在把被对向从将要须应不就都也再更最等所各每")
_GOES_ON = tuple("nvadiljzb")  # tags of what may follow: nouns, verbs, adjectives, adverbs, idioms


def asked_name(text: str, position: int, chain: Chain) -> Name | None:
    """The name behind a calling or an office whose bearer somebody asks something of, up to the next word; None where none can be told."""
    if not is_han(text[position : position + 1] or "。") or _ASKS.search(text, max(0, chain.start - _REACH), chain.start) is None:
        return None
    size = surname_at(text, position) or int(text[position] in rare_surnames())
    lengths = (size + _GIVEN,) if size and text[position] not in LIKE_PREPOSITIONS else ()
    for length in lengths:
        word = text[position : position + length]
        if may_be_name(word, size) and _is_no_word(word) and dictionary_tag(word[:2])[:1] in ("", "n", "j") and _next_begins(text, position, position + length):
            return Name(position, position + length, word, PUNCTUATION_BOUND)
    for length in _BY_SOUND:
        word = text[position : position + length]
        if is_transliteration(word) and _is_no_word(word) and dictionary_tag(word[:2])[:1] not in tuple("vadc") and _next_begins(text, position, position + length):
            return Name(position, position + length, word, PUNCTUATION_BOUND)
    return None


def _is_no_word(word: str) -> bool:
    return all(map(is_han, word)) and _NO_NAME.isdisjoint(word) and not is_word(word) and not is_place(word) and not_names().isdisjoint((word, word[:2], word[1:]))


def _next_begins(text: str, start: int, end: int) -> bool:
    """Whether a word of the language begins at ``end``, and none runs over it."""
    if not is_han(text[end : end + 1] or "。"):
        return True
    over = any(dictionary_tag(text[end - 1 : end + n])[:2] not in ("", "nr") for n in (1, 2))  # not 达安 in 帕丽达 | 安心
    word = text[end : end + 2]
    begins = dictionary_tag(word)[:1] in _GOES_ON if dictionary_tag(word) else False
    return begins and not over and tags(text[start : end + 4])[0][0] != text[start : end + 1]
