"""A person's name where one is expected: proposed by its place, its end decided by the words that may follow a name.

A segmenter cuts official prose in the wrong places (书记江成与大家), so it never bounds a name; it is asked only whether what
stands there is an ordinary word.
"""

import re
from collections.abc import Sequence

from tonggao.language.deeds import acts_on, does_itself, tells_how
from tonggao.language.foreign_names import (
    dotted_at,
    foreign_name_at,
    is_transliteration,
    transliterated_share,
)
from tonggao.language.long_names import long_name_at
from tonggao.language.married_names import married_name_at
from tonggao.language.name_ends import (
    LEADS_GROUP,
    PUNCTUATION_BOUND,
    Name,
    act_at,
    best_end,
    bound_at,
    given_names,
    is_han,
    sets_out,
)
from tonggao.language.name_shapes import (
    ENDS_BODIES,
    LIKE_PREPOSITIONS,
    NO_NOUN_TAGS,
    common_tag,
    counts_at,
    may_be_name,
)
from tonggao.language.name_words import is_place, is_plain_name, not_names, rare_surnames, surname_at
from tonggao.language.names_of_parts import japanese_name_at, name_of_parts
from tonggao.language.padded_names import padded_name_at
from tonggao.language.word_tags import dictionary_tag, is_proper, is_word, tags

# These end few given names, and often begin what follows a name.
_PREPOSITIONS = frozenset("因以就在同与对向到率由从任将已和还等及致当称说的时为乱又也于或是")
_NEVER_LAST = frozenset("因以就在同与对向到由从将和已还及当为又也于")
_CLOSES = tuple("，、。；）")
_NO_OBJECTS = tuple("在对就向从与已还等及到将和以赴")  # of 为 or 和: what follows a name


def han_name_at(text: str, position: int) -> Name | None:
    """A Han name with a known surname that starts at ``position``."""
    size = surname_at(text, position)
    if not size:
        return None
    padded = padded_name_at(text, position)
    if padded:
        return padded
    if text[position] == "由" and (_is_common(text, position + 1) or han_name_at(text, position + 1)):  # 火炬手 | 由 | 运动员, 办公室主任 | 由 | 林岳兼任
        return None
    lengths: Sequence[int] = (3, 4) if size == 2 or text[position + 1 : position + 2] == "氏" else (2, 3)  # 黎氏秋棠
    best = best_end(text, position, [n for n in lengths if may_be_name(text[position : position + n], size)])
    best = _without_preposition(text, position, best)
    if best is not None and not may_be_name(text[position : best[0]], size):  # 王某 | 说
        return None
    if best is None and size == 2:  # 东方, 南宫 may also open a name with a one-character surname
        best = best_end(text, position, (2,))
    if best is None:
        return married_name_at(text, position)
    end, bound = best
    return Name(position, end, text[position:end], bound)


def _is_common(text: str, position: int) -> bool:
    """运动员 of 由运动员: no 加林 of 由加林出席, which is a word, too, but only as a name."""
    word, end = text[position : position + 2], position + 2
    named = dictionary_tag(word) in ("ns", "nr", "nz") and not is_place(word) and (act_at(text, end) or text[end : end + 1] in _CLOSES)
    return is_word(word) and not named


_LISTS = frozenset("、（(")
_GIVES = re.compile("[^，。；：、]{2,40}?(?:报告|汇报|说明|发言|讲话)(?=[，。；和及])")
_MARKED = re.compile("（(?:女|[\u4e00-\u9fff]{1,5}族)[，、）]")


def _without_preposition(text: str, position: int, best: tuple[int, int] | None) -> tuple[int, int] | None:
    """林岳在 before 发言: a last character that may itself follow a name is not taken into it."""
    if best is None or best[0] - position <= surname_at(text, position) + 1:
        return best
    shorter = best[0] - 1
    if _MARKED.match(text, best[0]):  # 林如是（女，瑶族）
        return best
    if is_place(text[shorter - 1 : best[0]]):  # 林大同 | 主持
        return best
    after = text[best[0] : best[0] + 1]
    if text[shorter - 1 : best[0]] in given_names() and best[0] - position == _PLAIN and (best[1] >= 2 or after in _NO_OBJECTS):  # 林有为 | 一行, 林大同 | 强调
        return best
    if (text[shorter] in _NEVER_LAST and after in _CLOSES) or (text[shorter] in _PREPOSITIONS and after == "、"):  # 林大为，: no preposition ends a clause
        return best
    if text[shorter] in "为和同向" and after in _NO_OBJECTS and is_word(text[shorter - 1 : best[0]]):  # 林大为 | 在某地
        return best
    if text[shorter] == "作" and (text[best[0] : best[0] + 1] in ("《", "“") or _GIVES.match(text, best[0])):  # 林岳作 | 《某某报告》, 林岳作 | 财政预算执行情况的报告
        return shorter, bound_at(text, shorter)
    if text[shorter] in _LAST_TOO and act_at(text, best[0]) and not _WHEN.search(text, max(0, position - _NEAR), position):  # 林立时 | 表示, no 会见县长林立时表示
        return best
    if text[shorter] == "为" and text.startswith(_ALL_TOGETHER, best[0]):  # 林可为 | 分别介绍
        return best
    if text[shorter] == "为" and ((dictionary_tag(text[shorter - 1 : best[0]]) and act_at(text, best[0])) or does_itself(text, best[0])):  # 林大为 | 出席
        return best
    if text[shorter] == "和" and (act_at(text, best[0]) or text.startswith((*_AFTER_AND, *LEADS_GROUP), best[0])):  # 林岳和 | 出席, 林岳和 | 和丁远
        return best
    if text[shorter] in _PREPOSITIONS and bound_at(text, shorter) and not (text[shorter] == "是" and act_at(text, best[0])):
        return shorter, bound_at(text, shorter)
    return best


_LAST_TOO = frozenset("时从")  # 林立时, 林定从: before what persons do, unless somebody does it when he meets the one named
_WHEN = re.compile("[在当见访晤问谈到给听][^，。；：\n]*$")
_NEAR = 30  # code points
_ALL_TOGETHER = ("分别", "先后", "共同", "一同", "依次", "一起")
_AFTER_AND = ("和", "以及", "及", "等", "也", "，", "、", "。", "；", "（")  # what 和 can't join a name to


def other_name_at(text: str, position: int, *, titled: bool = False) -> Name | None:
    """A name without a Han surname (扎西, 那日苏): whatever stands up to a well-marked end, unless it is a common word."""
    padded = padded_name_at(text, position)
    if padded and padded.bound >= 2:
        return padded
    bound = bound_at(text, position)
    if bound >= 2 or text[position] in LIKE_PREPOSITIONS or text[position] == "该" or (bound and not is_transliteration(text[position]) and not (titled and text[position] in rare_surnames())):
        return None
    follows = bound > 0 and text[position] in rare_surnames()  # 要文斌: 要 follows names, too
    if dictionary_tag(text[position + 2 : position + 4]) == "n" and dictionary_tag(text[position : position + 2]) and bound_at(text, position + 4):
        return None  # 亚太工程 | 组织联合会
    for end in range(position + 1, position + _LONGEST_OTHER + 1):
        if end > len(text) or not is_han(text[end - 1]):
            return None
        bound = bound_at(text, end)
        if bound >= 2 and end - position >= 2:
            joined = end - position > 2 and text[end - 1] in "及和与在给向对的还将已均"  # 瓦格龙及 | 有关部门, 绍伊格在 | 会上
            end, bound = (end - 1, 1) if joined else (end, bound)
            word = text[position:end]
            cut = surname_at(text, position) and transliterated_share(word) < _BY_SOUND
            longest = (4 if cut else 5) + (titled and _runs_on(text, word, end))  # 张冠军乱 before 作为 is no name
            plain = not follows and end - position < longest and _may_name(text, word, end, closed=titled and bound >= PUNCTUATION_BOUND)
            plain = plain or (titled and not joined and (_MARKED.match(text, end) is not None or _has_rare_surname(text, word, end)))
            return Name(position, end, word, bound) if plain or (titled and not follows and _sounds_foreign(word)) else None
    return None


def _has_rare_surname(text: str, word: str, end: int) -> bool:
    """要文斌 before a mark or what only persons do: a surname that is a common word, and two characters that make none with it."""
    if len(word) != _PLAIN or word[0] not in rare_surnames() or is_word(word) or is_word(word[:2]) or word[-1] in ENDS_BODIES:
        return False
    deed = act_at(text, end) or acts_on(text, end) or (text.startswith("作", end) and bound_at(text, end) > 1)  # 要文斌 | 作工作报告
    bounded = deed or bound_at(text, end) >= PUNCTUATION_BOUND or text[end : end + 1].isdigit()  # 回良岳7日会见
    given = word[1:]
    common = is_word(given) and (is_place(given) or dictionary_tag(given) not in ("ns", "nr", "nz"))  # 来 | 河北, no 来保国
    return bounded and not common and given not in not_names()


def _runs_on(text: str, word: str, end: int) -> bool:
    """吉克尔甲, 岩三木嘎: four characters that begin like a name and end in no word of the language."""
    if len(word) != 4 or is_word(word[2:]) or is_word(word[1:]):
        return False
    return act_at(text, end) or (bound_at(text, end) >= 2 and tags(word)[0][1].startswith("nr"))


_PLAIN = 3  # characters of most names
_LONGEST_OTHER = 8
_BY_SOUND = 0.8  # share of characters that transliterate


def _sounds_foreign(word: str) -> bool:
    """古丽巴哈尔, 依力哈木: a name written by its sound, whatever words the segmenter makes out in it."""
    if len(word) < 4 or word[:2] in not_names() or not _PREPOSITIONS.isdisjoint(word):
        return False
    return transliterated_share(word) >= _BY_SOUND


def _may_name(text: str, word: str, end: int, *, closed: bool) -> bool:
    """``closed``: a full title stands before it and a mark behind it."""
    size = surname_at(word, 0)
    if word[-1] in "科股" or word[-1] in ENDS_BODIES or not not_names().isdisjoint((word, word[:2])) or (size and not may_be_name(word, size)):
        return False
    if not size and len(word) == 2 and dictionary_tag(word)[:1] in NO_NOUN_TAGS:
        return False
    if len(word) == 4 and (word[0] == word[1] or all(dictionary_tag(part) in ("n", "vn", "j") for part, _ in tags(word))):  # 句句中肯, 市直部门
        return False
    guessed = (act_at(text, end) or (closed and len(word) == _PLAIN)) and len(tags(word)) == 1 and not dictionary_tag(word)  # a guess of the segmenter tells nothing where a name is due
    return (is_proper(word) or guessed) and (not is_word(word) or act_at(text, end))


def name_at(text: str, position: int, *, foreign: bool = False, titled: bool = False) -> Name | None:
    """The name that starts at ``position``, in a place where a name is expected; None where none can be read.

    ``foreign``: an office of another country stands before it. ``titled``: a full title does, so that a well-marked end
    outweighs what the segmenter thinks of the words (向北望).
    """
    if position >= len(text) or not is_han(text[position]) or text[position + 1 : position + 2] == "某" or text.startswith(("以及", "兼"), position):
        return None
    if counts_at(text, position):  # 担任县委书记 | 五年来
        return None
    special = dotted_at(text, position, foreign=foreign) or name_of_parts(text, position, titled=titled)
    if special is not None and (foreign or not bound_at(text, special.end)):  # 外长阿卜杜拉希扬, which begins like another name
        abroad = foreign_name_at(text, position)
        return abroad if abroad and abroad.end > special.end and (foreign or is_transliteration(abroad.name)) else special
    if special is None and (foreign or titled):
        japanese = japanese_name_at(text, position)
        special = japanese if japanese and (foreign or (japanese.bound >= 2 and len(japanese.name) >= 4)) else None
    if special is not None:
        return special
    han = han_name_at(text, position)
    if han is not None and han.end - han.start > len(han.name):  # padded: nothing but a name is printed so
        return han
    if han and tells_how(text, han):
        return None
    marked = titled and han and (han.bound >= PUNCTUATION_BOUND or act_at(text, han.end) or sets_out(text, han) or acts_on(text, han.end))
    marked = marked or (foreign and han and han.bound >= 2 and is_plain_name(han.name) and not is_word(han.name))  # 议长金国庆 | 共同会见记者
    marked = marked or (titled and han and text.startswith(_AND_THOSE, han.end) and is_plain_name(han.name))  # 主席厉行健等, 书记屈立新以及社区党员
    marked = marked or (han and han.name[-1] == "为" and does_itself(text, han.end))
    if han and (not _reads_otherwise(text, han, titled=titled) or (marked and not _opens_with_verb(text, han))):
        run = foreign_name_at(text, position) if han.bound < 2 or foreign else None
        whole = run is not None and (text[run.end - 1] not in _NEVER_LAST or (text[run.end - 1] == "因" and act_at(text, run.end)))  # 侯赛因 | 会见
        if run is not None and run.end > han.end and whole and han.bound < 2 and (foreign or (run.bound >= 2 and run.end - position >= 4)):
            return run
        if run is not None and 1 < len(run.name) < han.end - position and bound_at(text, run.end) and is_transliteration(run.name):
            return run  # 普利诺 | 做
        return han
    if foreign:
        return foreign_name_at(text, position) or (long_name_at(text, position) if titled and han is None else None)
    if han is None and titled:
        han = long_name_at(text, position) or name_before_verb(text, position)
        if han is not None:
            return han
    other = other_name_at(text, position, titled=titled) if han is None or han.bound >= 2 else None
    return None if other and other.name[-1] == "副" else other  # 书记某某、系副 | 主任


_AND_THOSE = ("等", "以及")  # behind a name, never behind an adverb


def name_before_verb(text: str, position: int) -> Name | None:
    """高德荣 | 跳出, 李国梁 | 扎根: behind a full title what the segmenter takes for a name, before a verb of the language that no list of followers holds."""
    words = tags(text[position : position + 8])
    if len(words) < 2 or words[0][1] != "nr" or len(words[1][0]) < 2 or dictionary_tag(words[1][0])[:1] not in ("v", "d"):
        return None  # 林立新 | 故意刁难
    word, size = words[0][0], surname_at(words[0][0], 0)
    plain = size > 0 and len(word) - size in (1, 2) and may_be_name(word, size) and not is_word(word) and (size > 1 or not common_tag(word[:2]) or len(word) == size + 1)
    return Name(position, position + len(word), word, 2) if plain else None


def _opens_with_verb(text: str, name: Name) -> bool:
    """应当, 带头: a word of two characters that begins what the unnamed holder of the office does."""
    word, tag = tags(text[name.start : name.end + 2])[0]
    return len(word) >= 2 and tag[:1] in "vdpc" and bool(common_tag(word))  # a guess (茅以 in 茅以清) tells nothing


_PLACED = frozenset("部所室院厅局校村镇乡县市区州省站场馆")  # 市长于占海到, not 镇长于村部
_NEVER_GIVEN = frozenset("把被让")  # 县委书记应把责任扛起来


def _reads_otherwise(text: str, name: Name, *, titled: bool = False) -> bool:
    """干部要 before 有, 向英模, 应德国, 楼已经: the would-be name is, or begins with, other words of the language."""
    if name.name[1] in _NEVER_GIVEN or (name.name[0] in LIKE_PREPOSITIONS and is_place(name.name[1:])):
        return True
    tagged = tags(text[name.start : name.end])
    word, tag = tagged[0]
    if word == name.name and tag == "ns" and surname_at(word, 0) == len("欧阳"):  # no place
        return False
    if tag.startswith("nr") and len(word) >= len(name.name) - 1:
        return False
    rest = name.name[surname_at(name.name, 0) :]
    if rest[:1] == rest[1:] and text[name.end : name.end + 1] in _LISTS:  # 徐微微、
        return False
    if titled and (rest in given_names() or (tag[:1] == "m" and name.bound > 1 and len(name.name) == _PLAIN and not is_word(name.name))):
        return False
    if len(rest) >= 2 and len(tags(rest)) == 1:
        listed = name.bound >= PUNCTUATION_BOUND and name.name[0] not in LIKE_PREPOSITIONS and text[name.start - 1 : name.start] == "、"  # 林岳、王立新、
        weak = name.bound < 2 or (name.name[0] in LIKE_PREPOSITIONS and not titled)
        if (is_place(rest) and not titled and not listed) or tags(rest)[0][1][:1] in ("pcr" if listed else "dpcrt") or (weak and rest in not_names()):
            return True
    if len(tagged) > 1 and len(word) == 1 and tag[:1] in "pc":
        due = titled or (name.bound >= 2 and text[name.start - 1 : name.start] == "、")
        return not (due and word == "于" and len(rest) == len("占海") and not is_word(rest) and rest[-1] not in _PLACED)
    if name.bound < 2 and is_word(name.name):
        return True
    opens = len(word) == 2 and len(name.name) == 3 and surname_at(name.name, 0) == 1
    if (
        titled and tag[:1] in "nj" and len(tags(rest)) == 1 and word not in not_names()
    ):  # 周济民在: a noun behind a full title opens no clause
        return False
    guessed = titled and not common_tag(word)  # 茅以 in 茅以清: a guess of the segmenter
    return not guessed and opens and name.bound < PUNCTUATION_BOUND and not tag.startswith(("nr", "ns"))
