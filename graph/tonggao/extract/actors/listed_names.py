"""Lists of names, and how sure a single one is."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from tonggao.language.foreign_names import DOTS
from tonggao.language.latin_names import latin_name_at
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, is_han
from tonggao.language.name_shapes import LIKE_PREPOSITIONS
from tonggao.language.name_words import is_place, not_names, rare_surnames, surname_at
from tonggao.language.names import name_at
from tonggao.language.names_of_parts import is_of_parts
from tonggao.language.occurrences import occurrences
from tonggao.language.word_tags import dictionary_tag, is_word, tags
from tonggao.lexicon import load_lexicon

BRACKET = re.compile(r"（[^（）\n]{1,14}）")
MARKED = re.compile(r"（(?:女|[\u4e00-\u9fff]{1,5}族)[，、）]")
_MARKED_WORD = re.compile(rf"[\u4e00-\u9fff]{{2,4}}{MARKED.pattern}")
LONG_BRACKET = re.compile(r"（[^（）\n。]{1,24}）")  # between a title and a name: another title


def names_from(text: str, position: int, starts: frozenset[int], *, foreign: bool, titled: bool = False) -> list[Name]:
    """The names of a list that begins at ``position`` (A、B（女）和C), up to the first thing that is no name."""
    names: list[Name] = []
    while position not in starts:
        name = name_at(text, position, foreign=foreign, titled=titled and not names) or latin_name_at(text, position)
        if name is None and names and text[position - 1 : position] in ("、", "和"):
            name = _last_of_seated(text, position)
        if name is None and names:
            name = _unusual_member(text, position, starts, sure=len(names) > 1)
        if name is None or (names and (name.end in starts or (name.name[-1] in _PLACES and name.bound < PUNCTUATION_BOUND))):
            break  # 县农业局局长甲、阳坡村驻村第一书记乙
        if names and text.startswith(_OF_ANOTHER, name.end):  # 总统甲、乙的特使丙
            break
        if text[name.end : name.end + 1] == "（" and _BRANCH.match(text, name.end):
            break
        names.append(name)
        position = name.end
        bracket = BRACKET.match(text, position)
        if bracket:
            position = bracket.end()
        if text[position : position + 1] in ("、", "和") or _spaced(text, position) or _set_off(text, position, starts, alone=titled):
            position += 1
        elif joiner := _last_joiner(text, position, starts):
            position += joiner
        else:
            break
    return names


def _last_joiner(text: str, position: int, starts: frozenset[int]) -> int:
    """The length of 以及 or 及 before the last name of a list (甲、乙以及林岳出席); 0 where no such name follows (及有关部门)."""
    joiner = next((word for word in _JOINERS if text.startswith(word, position)), "")
    if not joiner or position + len(joiner) in starts:
        return 0
    name = name_at(text, position + len(joiner))
    if name is None or name.bound < _MARKED_END or is_word(name.name):
        return 0
    size = surname_at(name.name, 0)
    return len(joiner) if size and len(name.name) - size in (1, 2) else 0


_MARKED_END = 2  # of a name that a mark or a verb bounds
_JOINERS = ("以及", "及")


_BRANCH = re.compile(r"（[\u4e00-\u9fff]{2,5}(?<!族)）[\u4e00-\u9fff]{0,10}(?:公司|集团|律师事务所|基金会|中心)")  # 中建材（青禾）新材料有限公司
_OF_ANOTHER = ("的特使", "特使", "的特别代表", "特别代表", "的夫人", "夫人", "之子", "之女", "的儿子", "的女儿")
_PLACES = frozenset("村镇乡县区州市旗盟")


def _unusual_member(text: str, position: int, starts: frozenset[int], *, sure: bool) -> Name | None:
    """白玛赤登 in 林岳、丁远、白玛赤登、周静: what stands in a list of names and before another one, whatever it looks like.

    Unless the list is ``sure`` to be one of names, by two of them, it has to begin like a Han name (于海燕).
    """
    if sure and _is_word_listed(text, position):  # 林岳、丁远、秦川及委员出席
        return Name(position, position + 2, text[position : position + 2], 2)
    end = position + 1  # 、和玉兰（女）
    while end < len(text) and is_han(text[end]) and text[end] != "和":
        end += 1
    word = text[position:end]
    if 2 <= len(word) <= _LONGEST_UNUSUAL and MARKED.match(text, end):  # 支援（女）
        return Name(position, end, word, PUNCTUATION_BOUND)
    among = sure and len(word) - surname_at(word, 0) in (1, 2) and text[end : end + 1] == "、" and _is_named(text, end + 1)
    if not 2 <= len(word) <= _LONGEST_UNUSUAL or word[-1] in ENDS_OF_BODIES or is_place(word):
        return None
    if among and not any(at in starts for at in range(position, end + 1)):  # 庄严 in 林岳、丁远、庄严、周静
        return Name(position, end, word, PUNCTUATION_BOUND)
    if is_word(word):
        return None
    if any(at in starts for at in range(position, end + 1)):
        return None
    size = surname_at(word, 0) or int(word[0] in rare_surnames())  # 林岳、回良岳、周静
    shaped = size and len(word) - size == 2 and not dictionary_tag(word[: size + 1])
    if text[end : end + 1] not in ("、", "和"):  # 甲、乙、于海燕，秘书长丙
        last = shaped and sure and ((text[end : end + 1] == "，" and end + 1 in starts) or text[end : end + 1] == "。")
        return Name(position, end, word, PUNCTUATION_BOUND) if last else None
    if end + 1 in starts:  # 甲、乙、程大川和县长丙
        return Name(position, end, word, PUNCTUATION_BOUND) if shaped and sure and text[end] == "和" else None
    if not shaped and (not sure or any(len(p) > 1 and dictionary_tag(p)[:2] not in _NAMING for p, _ in tags(word))):  # 市直部门
        return None
    return Name(position, end, word, PUNCTUATION_BOUND) if name_at(text, end + 1) else None


def _last_of_seated(text: str, position: int) -> Name | None:
    """保平 in 副主席买思源、保平列席: whatever surname and one or two characters that make no word, before what nobody does in a manner of his own."""
    for end in (position + 3, position + 2):
        word = text[position:end]
        named = len(word) == end - position and all(map(is_han, word)) and (surname_at(word, 0) == 1 or word[0] in rare_surnames())
        if named and _SEATED.match(text, end) and word not in not_names() and not (is_word(word) and word not in _words()) and word[-1] not in ENDS_OF_BODIES and not is_place(word):
            return Name(position, end, word, PUNCTUATION_BOUND)
    return None


def _words() -> Collection[str]:
    return load_lexicon().terms("names_of_words")


_SEATED = re.compile("(?:列席|出席|参加|陪同|随同|到会|参会)(?!人员|单位|范围|者|人数)")


def _is_word_listed(text: str, position: int) -> bool:
    """秦川 in a list of names: a word that is a name, too, at the end of its clause or before what only persons do."""
    end = position + 2
    if text[position:end] not in load_lexicon().terms("names_of_words"):
        return False
    return text[end : end + 1] in ("、", "，", "。") or text.startswith(("及", "等", "和", "同志"), end) or act_at(text, end)


def _is_named(text: str, position: int) -> bool:
    """True where a name stands, or a word that is marked as one (苏雅（女）)."""
    found = _MARKED_WORD.match(text, position)
    return found is not None or name_at(text, position) is not None


_NAMING = ("", "nr", "nz", "ns")  # tags of words that names are made of, or of none that is known


_LONGEST_UNUSUAL = 5
ENDS_OF_BODIES = frozenset("局委办部厅院处所站队会市县区等级层者们组司室科")


def _set_off(text: str, position: int, starts: frozenset[int], *, alone: bool) -> bool:
    """副会长林岳，丁远，周静，秘书长…: between commas, a surname with one or two characters that make no word.

    One such may stand ``alone``; else another one, or an office, has to follow it. 部长林岳，丁远、周静等部领导: a list of its own.
    """
    end = position + 1
    while end < len(text) and is_han(text[end]) and end - position < 5:
        end += 1
    word = text[position + 1 : end]
    size = surname_at(word, 0) if text[position : position + 1] == "，" and text[end : end + 1] in ("，", "、") else 0
    if not size or len(word) - size not in (1, 2) or is_word(word) or word[0] in LIKE_PREPOSITIONS or word[-1] in _PLACES:
        return False  # 高新区
    if dictionary_tag(word[size:]).startswith(_NO_GIVEN) and not tags(word)[0][1].startswith("nr"):
        return False
    if text[end] == "、" and _is_own_list(text, end, starts):
        return False
    return alone or end + 1 in starts or _set_off(text, end, starts, alone=True)


def _is_own_list(text: str, position: int, starts: frozenset[int]) -> bool:
    """甲、乙等部领导, 甲、乙副校长: a list with a word behind it that says who they are takes no office from before it."""
    run = _RUN.match(text, position)
    end = run.end() if run else position
    return text.startswith("等", end) or any(at in starts for at in range(end - 3, end + 5))  # 、丙副校长


_RUN = re.compile(r"(?:、[\u4e00-\u9fff]{2,8}?(?=、|等|[^\u4e00-\u9fff]|$))+")


_NO_GIVEN = ("v", "d", "c", "p", "r")


def _spaced(text: str, position: int) -> bool:
    """林岳山 丁远 周启明等: a space parts names where another name ends at a space, at 等 or at what persons do."""
    if text[position : position + 1] not in (" ", "\u3000"):
        return False
    name = name_at(text, position + 1)
    if name is None or name.end - name.start > len(name.name) or not surname_at(name.name, 0):
        return False
    return len(name.name) == 3 and (text[name.end : name.end + 1] in ("", " ", "\u3000", "等") or act_at(text, name.end))


def sure_names(text: str, names: Sequence[Name]) -> list[Name]:
    """The first of the names that a title without a body leads in, as far as they are sure; one sure name vouches for its list."""
    vouched = len(names) > 1 and any(is_sure(text, name) for name in names)
    found: list[Name] = []
    for name in names:
        by_parts = is_of_parts(text, name)  # 甲、乙、敖登格日勒
        listed = vouched and not is_word(name.name) and (by_parts or len(name.name) <= surname_at(name.name, 0) + 3)
        whole = by_parts and (len(name.name) >= _OF_PARTS - 1 or name.bound > 1 or text.startswith(_OF_HIS, name.end))  # 村民阿支木呷, 村医其木格、, 牧民尼玛说
        whole = whole or (surname_at(name.name, 0) > 1 and len(name.name) == _OF_PARTS and name.bound > 0)  # 村医钟离守正
        seated = found and _last_of_seated(text, name.start) == name
        if not (listed or whole or seated or is_sure(text, name) or _plain(text, name)):
            break
        found.append(name)
    return found


def _plain(text: str, name: Name) -> bool:
    """王小嫚, 韩江尉: a surname with two characters that begins with no word of what somebody does; 夏芸, which the segmenter knows."""
    size = surname_at(name.name, 0)
    if size and tags(text[name.start : name.end + 2])[0] == (name.name, "nr"):
        return True
    if (
        not size
        or name.name[-1] in _ENDS_NO_NAME
        or len(name.name) - size != 2
        or is_word(name.name)
        or name.name[0] in LIKE_PREPOSITIONS
    ):
        return False
    word, _ = tags(text[name.start : name.end + 1])[0]
    opening = dictionary_tag(word)
    return (not opening or opening[:2] in ("ns", "nr", "nz")) and dictionary_tag(name.name[size:])[
        :1
    ] not in _GIVEN_NONE


_OF_HIS = ("的手", "的家", "家", "在会后", "在")
_OF_PARTS = 4  # code points of a name of two parts
_ENDS_NO_NAME = frozenset("要须应均仍们了的着")  # 全军要, 师生们
_ADVERBS = ("d", "ad", "c", "p", "r")
_GIVEN_NONE = frozenset("vdpcrum")  # 李正在, 高一批


def is_sure(text: str, name: Name) -> bool:
    """A name that can stand alone: a surname, a marked end, and no word of the language."""
    if any(dot in name.name for dot in DOTS) or name.end - name.start > len(name.name):
        return True
    if len(name.name) >= _OF_PARTS - 1 and is_of_parts(text, name):  # 扎西才让
        return True
    size = surname_at(name.name, 0)
    if not size or is_word(name.name) or name.name[-1] in _ENDS_NO_NAME:
        return False
    words = tags(text[name.start : name.end + 4])
    if words[0] == (name.name, "nr") and len(name.name) - size == 2:
        return True
    if name.bound < 2:
        return False
    if text.startswith("在会上", name.end) and words[0][0] == name.name and not dictionary_tag(name.name):  # 丁岳在会上发言
        return True
    given = tags(name.name[size:])
    if given and given[0][1] in _ADVERBS and len(given[0][0]) == 2:  # 区正式 | 揭牌
        return False
    if words[0][1].startswith("nr") or (act_at(text, name.end) and (len(name.name) - size == 2 or size == 2)):
        return True
    return len(words[0][0]) <= size and all(len(word) == 1 or tag.startswith("nr") for word, tag in given)


_LONGEST_ACTING = 6


def acting_at_heads(text: str, position: int) -> Name | None:
    """成功, 鲁班, 扎西东珠: what opens a line or a sentence of the text with what only persons do, of whatever words it is made."""
    for length in range(2, _LONGEST_ACTING + 1):
        word = text[position : position + length]
        if len(word) < length or not all(map(is_han, word)):
            return None
        if not surname_at(word, 0) and length <= _LONGEST_PLAIN:
            continue
        if length > _LONGEST_PLAIN and not _GOES.isdisjoint(word[2:]):  # 卓玛 | 到某镇 | 调研
            continue
        known = dictionary_tag(word)
        named = known.startswith("nr") or (word not in not_names() and not known.startswith(("d", "v", "c", "p")))
        heads = acts_at_heads(text, word)
        if (named and heads) or is_vouched(text, word, heads):
            return Name(position, position + length, word, 2)
    return None


_LONGEST_PLAIN = 3
_GOES = frozenset("到赴在")


def acts_at_heads(text: str, word: str) -> int:
    """How often the word opens a line or a sentence and does what only persons do."""
    return sum(before in ("", "\n", "。") for before in _before_acts(text, word))


def is_vouched(text: str, word: str, heads: int) -> bool:
    """温暖 where the headline opens with 温暖： or two sentences with 温暖强调: a person, whatever else the word means.

    ``heads``: how often it ``acts_at_heads``.
    """
    if not surname_at(word, 0) or word[-1] in ENDS_OF_BODIES or word[-1] == "会":
        return False
    return heads > 1 or text.startswith(f"{word}：")


def acts_elsewhere(text: str, word: str) -> bool:
    """True where the same word, at the head of another clause, does what only persons do."""
    return any(not before or not is_han(before) for before in _before_acts(text, word))


@lru_cache(maxsize=256)  # each mention of a word asks for all of them
def _before_acts(text: str, word: str) -> tuple[str, ...]:
    """The character before each place where the word does what only persons do; "" at the head of the text."""
    return tuple(text[at - 1 : at] for at in occurrences(text, word) if act_at(text, at + len(word)))
