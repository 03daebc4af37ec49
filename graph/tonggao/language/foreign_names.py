"""Names that are no Han names: transliterated ones with and without dots, Tibetan, Mongolian and Yi ones, Japanese ones."""

import re
from functools import cache

from tonggao.language.name_ends import Name, act_at, bound_at, is_han
from tonggao.language.name_words import ADDRESS, is_country, is_place, not_names
from tonggao.language.names_of_parts import name_of_parts
from tonggao.language.word_tags import dictionary_tag, is_word, tags
from tonggao.lexicon import load_lexicon

DOTS = "·•・‧∙･"
_HAN = r"\u3400-\u9fff\U00020000-\U0002ffff〇"
_HYPHENS = "—–－‐‑-"  # the plain one last: it stands in a character class
_DOT = re.compile(f"[{DOTS}]")
_DOTTED = re.compile(rf"[{_HAN}]{{1,9}}(?:[{DOTS}{_HYPHENS}][{_HAN}]{{1,10}}){{1,7}}")  # of eight parts at most: the longest name of a king


@cache
def _transliteration() -> frozenset[str]:
    return frozenset(load_lexicon().terms("transliteration"))


@cache
def _in_dotted() -> frozenset[str]:
    return _transliteration() | frozenset(load_lexicon().terms("dotted_name_chars"))


@cache
def _last() -> frozenset[str]:
    """What names may end in that have none of it before (巴德文)."""
    return frozenset(e.term for e in load_lexicon().terms("dotted_name_chars").values() if e.tag == "last")


def is_in_dotted(word: str) -> bool:
    """True where every character is one that stands in names with dots."""
    return all(char in _in_dotted() for char in word)


def is_transliteration(word: str) -> bool:
    """True where every character is one that transliterates foreign names."""
    return all(char in _transliteration() for char in word)


def transliterated_share(word: str) -> float:
    """Which part of a name's characters (dots aside) transliterate."""
    chars = [char for char in word if is_han(char)]
    return sum(char in _transliteration() for char in chars) / (len(chars) or 1)


def is_by_sound(name: str) -> bool:
    """帕莱诺: a name of three characters or more, each of which transliterates."""
    return len(name) >= _TELLING and transliterated_share(name) == 1


_TELLING = 3  # characters that by chance are seldom all such


# What bears a name that is nobody's there: 约翰·罗曼诺夫大学, 亨利·罗曼诺夫公司.
THINGS = tuple("大学 医院 公司 集团 学院 银行 研究所 基金会 国家公园 国家森林 国际机场 机场 体育场 球场 航母 博物馆 图书馆".split())


def _foreign_end(text: str, start: int, limit: int) -> tuple[int, int] | None:
    """Where a transliterated name that starts at ``start`` ends, with its bound.

    It ends at what follows names, not at its own characters; two characters in a row that never transliterate end it, too.
    """
    for end in range(start + 1, min(limit, len(text)) + 1):
        if _WHILE.match(text, end):
            return end, _BOUND
        bound = bound_at(text, end)
        short = end - start == 1 and text[end : end + 1] in _ENDS_ONE and not _joins_nothing(text, end) and _transliteration().isdisjoint(text[end + 1 : end + 2])
        if bound >= 2 or (bound and (short or end - start >= 2) and (text[end] not in _transliteration() or _no_sound(text, end))):
            return end, bound
        if end < len(text) and not is_han(text[end]):
            return None
        if end - start >= 2 and text.startswith(THINGS, end):
            return end, 1
        if end - start >= 2 and _transliteration().isdisjoint(text[end : end + 2]) and end + 2 <= len(text) and not is_numbered(text, end + 1):
            last = bound_at(text, end + 1) if text[end] in _last() else 0
            return (end + 1, last) if last >= 2 or (last and not dictionary_tag(text[end : end + 2])) else (end, 1)
    return None


def is_numbered(text: str, position: int) -> bool:
    """二世 of 伊丽莎白二世: the how-manieth of the name stands here."""
    return text[position : position + 1] in _NUMERALS and text[position + 1 : position + 2] == "世"


def _no_sound(text: str, position: int) -> bool:
    """尼尔森 | 因警察执法死亡, 兰德 | 都曾表示: what may be written for a sound is a word of its own before such words."""
    after = text[position + 1 : position + 2]
    if text[position] not in _WORDS_TOO or not is_han(after or "。") or after in _transliteration():
        return False
    return after in _PAST if text[position] == "都" else not bound_at(text, position + 1)


_WHILE = re.compile("时(?:[，说]|指出|表示|强调|谈到|提出|介绍|就)")  # 会见约翰·基 | 时指出
_NUMERALS = tuple("一二三四五六七八九十")
_WORDS_TOO = frozenset("因都")
_PAST = tuple("曾已")  # not 阿不都 | 传达


def dotted_at(text: str, position: int, *, foreign: bool = False) -> Name | None:
    """A foreign or minority name with dots or hyphens that starts at ``position``.

    ``foreign``: an office of another country stands before it, so that characters that seldom transliterate may, too (卡尔十三世·罗兰德).
    """
    match = _DOTTED.match(text, position)
    if match is None:
        return None
    dot = _DOT.search(match.group())
    first = match.group()[: dot.start() if dot else None]
    if _LED_BY.search(first):  # 姆瓦萨和由谢赫·拉娜率领的代表团
        return None
    if dot is None and transliterated_share(first[:_LONGEST_FIRST]) < (_MOSTLY if foreign else 1):
        return None
    if dot and len(first) > _LONGEST_FIRST and any(first[at : at + 2] in load_lexicon().terms("offices") for at in range(len(first) - 1)):
        return None  # 联席会议主席亨利·罗曼诺夫
    if dot and not foreign and sum(char not in _in_dotted() and char not in _HYPHENS for char in first) > (len(first) > 2):
        return None
    printed = match.group()[: _second(match.group())]
    if dot and (wrote := _WROTE_TO.search(printed, dot.end())):  # 亨利·罗曼 | 致林岳总理的信
        return Name(position, position + wrote.start(), printed[: wrote.start()], _BOUND)
    last = max(printed.rfind(dot) for dot in DOTS + _HYPHENS)
    tail = match.start() + last + 1
    if "任" in printed[last:] and (taken := _TAKES_OFFICE.match(text, tail)) is not None and is_transliteration(taken["last"]):
        return Name(position, taken.end("last"), text[position : taken.end("last")], _BOUND)
    if "任" in printed[last:] and (told := _TAKES_CHAIR.match(text, tail)) is not None:
        return Name(position, told.end("last"), text[position : told.end("last")], _BOUND)
    found = _whole_words(text, tail, _foreign_end(text, tail, match.start() + len(printed)))
    known = name_of_parts(text, tail)
    if known is not None and bound_at(text, known.end) and (found is None or known.end > found[0]):  # 阿不来提, not 阿不 | 来
        found = known.end, known.bound
    if found is None:
        return None
    end, bound = _without_address(text, tail, found)
    if end - tail == _SHORTEST and text[end - 1] in "和与" and _OFFICE_NEXT.match(text, end):  # 伊琳娜·金 | 和某州州长
        end -= 1
    return Name(position, end, text[position:end], bound)


_OFFICE_NEXT = re.compile("(?!州长|省长|市长|总统|总理|主席|大使)[\u4e00-\u9fff]{1,8}?(?:州长|省长|市长|总统|总理|大使|部长|大臣|议长|国务卿|外长|总督|首席部长)[\u4e00-\u9fff]")


# 阿布都·卡迪尔 | 任某县委副书记: the name ends before the office that somebody takes.
_TAKES_OFFICE = re.compile("(?P<last>[\u4e00-\u9fff]{2,8}?)(?<![主责离信])[担兼出拟]?任[\u4e00-\u9fff]{1,20}?(?:[委书][员记]|主[任席]|[县市区州厅局部院校旗镇乡]长|常委|政委)")
_TAKES_CHAIR = re.compile("(?P<last>[一-鿿]{2,6}?)(?<![主责离信])[担兼]?任[一-鿿]{0,14}?(?:组长|指挥长|总指挥|召集人|队长)")
_WROTE_TO = re.compile("(?<=[^·•・‧∙･一以导极雅大])致(?![以使力辞词开闭欢答祝贺敬电函信意谢感悼慰哀])")
_LED_BY = re.compile("[和与及][由以]")
_AND = re.compile("(?<=..)[和与及]")


def _second(printed: str) -> int | None:
    """Where 和王后 stands in 诺曼·罗尔德和王后玛格丽·罗尔德: two persons, the second behind an office."""
    offices = load_lexicon().terms("offices")
    joints = (match.start() for match in _AND.finditer(printed))
    return next((at for at in joints if any(printed[at + 1 : at + 1 + n] in offices for n in (2, 3, 4))), None)


def _without_address(text: str, start: int, found: tuple[int, int]) -> tuple[int, int]:
    """亨利·罗曼诺夫 | 博士: how somebody is called is no part of the name."""
    address = next((word for word in ADDRESS if text.endswith(word, start + _SHORTEST, found[0])), "")
    return (found[0] - len(address), _BOUND) if address else found


def dotted_start(text: str, dot: int, floor: int) -> int:
    """Where the name starts that has a dot at ``dot``: behind a mark where one stands near, else where it ceases to be
    written by its sound, but inside no other word (外孙 | 约翰, 匈牙利 | 约翰). ``floor``: not before.
    """
    mark = next((at for at in range(dot - 1, max(floor, dot - _LONGEST_FIRST) - 1, -1) if not is_han(text[at])), -1)
    mark = max(mark, _end_of_giving(text, max(floor, mark + 1, dot - _LONGEST_FIRST - 2), dot))
    part = text[mark + 1 : dot]
    for_whom = part[:1] == "以" and text.find("为", dot, dot + _FOR_WHOM) >= 0  # ，以 | 亨利·罗曼诺夫先生为代表
    if (part[:1] in _TOWARDS or for_whom) and len(part) > _SHORTEST and part[1] in _in_dotted():  # ，对 | 亨利·罗曼诺夫
        mark, part = mark + 1, part[1:]
    joined = max(map(part.rfind, "和与跟")) + 1
    others = any(char not in _in_dotted() for char in part[: max(0, joined - 1)])
    if others and part[joined:] and mark + 1 + joined >= floor and all(char in _in_dotted() for char in part[joined:]):  # 我和 | 艾龙·克里姆
        return mark + 1 + joined
    opens = mark >= 0 or dot <= _LONGEST_FIRST  # behind a mark or at the head of the text
    if opens and mark + 1 >= floor and sum(char not in _in_dotted() for char in part) <= (len(part) > 2) and not _opens_with_word(part):
        return mark + 1
    start = dot
    while start > floor and dot - start <= _LONGEST_FIRST and text[start - 1] in _transliteration():
        start -= 1
    begin = max(floor, mark + 1, dot - _LONGEST_FIRST - 3)
    at = begin
    for word, tag in tags(text[begin:dot]):
        at += len(word)
        if at == dot and tag.startswith("nr") and all(char in _in_dotted() for char in word):  # 致函 | 路易斯
            start = min(start, dot - len(word))
        if start < at < dot and len(word) > 1 and (at - len(word) < start or is_country(word)):
            start = start if tag.startswith("nr") else at
    return start


def _end_of_giving(text: str, begin: int, dot: int) -> int:
    """The last character of what is done with whom a name with a dot names: 授予 | 阿不力孜·卡迪尔; -1 where nothing is."""
    ends = (at + len(verb) - 1 + text.startswith("了", at + len(verb)) for verb in _DONE_WITH if (at := text.rfind(verb, begin, dot)) >= 0)
    return max((end for end in ends if end < dot - 2), default=-1)


_DONE_WITH = ("授予", "追授", "任命", "免去", "聘任", "聘请", "表彰", "看望", "慰问", "邀请", "会见", "接见", "选举", "补选", "增选", "提名", "听取", "采访", "询问", "鼓励", "勉励", "祝贺", "推选", "推举", "当选", "陪同", "奖励", "委派", "拜访")


def _opens_with_word(part: str) -> bool:
    """外孙约翰, 匈牙利约翰: a word of the language, then a name."""
    word = tags(part)[0][0] if part else ""
    opening = dictionary_tag(word) if 1 < len(word) < len(part) else ""
    return bool(opening) and (not opening.startswith("n") or opening == "n" or is_country(word))


_TOWARDS = frozenset("由对向同与在而")
_FOR_WHOM = 16  # code points from a dot to 为
_ENDS_ONE = ("在", "对", "向", "就", "与", "和", "称", "说")  # 阿卡杜·巴 | 在仪式上: a last part of one character
_SHORTEST = 2


def _joins_nothing(text: str, position: int) -> bool:
    """和 of 阿古拉·苏和 before 主持 or a mark."""
    return text[position] == "和" and (act_at(text, position + 1) or not is_han(text[position + 1 : position + 2] or "。"))


_MOSTLY = 0.8
_BOUND = 2  # as sure an end as there is
_LONGEST_FIRST = 7  # characters before the dot of a name, and one


def _whole_words(text: str, start: int, found: tuple[int, int] | None) -> tuple[int, int] | None:
    """罗登 | 海外: a name whose end is not well marked takes no character from the word behind it."""
    if found is None or found[0] - start < 3 or bound_at(text, found[0]):
        return found
    crossing = dictionary_tag(text[found[0] - 1 : found[0] + 1])
    if dictionary_tag(text[found[0] : found[0] + 2]).startswith("v"):  # 科朗普 | 调动, not 普调
        return found
    return (found[0] - 1, 1) if crossing and not crossing.startswith("nr") else found


_LIKE_PREPOSITIONS = frozenset("因对向为就将与被")


def foreign_name_at(text: str, position: int) -> Name | None:
    """A transliterated name without dots (德拉维尔), in a place where a foreigner's name is expected."""
    opening = position + (text[position] in (*_TOWARDS, "和"))  # 总统 | 与委内瑞拉总统会晤
    if bound_at(text, position) >= 2:
        return None
    if any(is_country(text[opening : opening + n]) for n in (2, 3, 4)):
        return _like_country(text, position)
    found = _whole_words(text, position, _foreign_end(text, position, position + 9))
    if found is None:
        return None
    end, bound = found
    if text[end - 1] == "等" and end - position > 2:  # 省长某某 | 等参加
        end, bound = end - 1, 2
    if bound < 2 and text[position] in _LIKE_PREPOSITIONS:  # 因纳粹老兵事件
        return None
    if is_numbered(text, end):  # 查尔斯三世
        end, bound = end + 2, 2
    word = text[position:end]
    first = word[:-2] if is_numbered(text, end - 2) else word
    if (
        not not_names().isdisjoint((word, word[:2]))
        or is_place(word)
        or (len(word) == 1 and (bound < 2 or text[end : end + 1].isdigit()))
        or (transliterated_share(first) < 0.7 and not _mostly_by_sound(first, bound))
        or word[-1] in "局署厅部"
    ):
        return None
    return Name(position, end, word, bound)


def _like_country(text: str, position: int) -> Name | None:
    """议长科摩罗尼奇, 外长古巴列夫: a name that opens like a country and ends as names do, its end well marked."""
    found = _foreign_end(text, position, position + 9)
    word = text[position : found[0]] if found else ""
    named = found is not None and found[1] >= _BOUND and word.endswith(_NAME_ENDS) and is_transliteration(word[2:]) and not is_place(word)
    return Name(position, found[0], word, found[1]) if found and named else None


_NAME_ENDS = ("夫", "斯基", "奇", "娃", "娅", "诺", "扬", "松", "森", "斯卡")


def _mostly_by_sound(word: str, bound: int) -> bool:
    """班通, 呼日图巴拉: no word, its end well marked; of two characters one transliterates, of more than three all but two at most."""
    share = transliterated_share(word)
    whole = len(word) == _TELLING and tags(word) == ((word, "nr"),)  # 佩松坦
    return bound >= 2 and not is_word(word) and share >= (0.6 if len(word) > _TELLING or whole else 0.5 if len(word) == 2 else 1)
