"""A person's name right before an office that stands behind it (林岳书记): its end is known, its beginning is not."""

import re

from tonggao.language.name_ends import Name, is_han
from tonggao.language.name_shapes import LIKE_PREPOSITIONS, may_be_name
from tonggao.language.name_words import not_names, surname_at
from tonggao.language.word_tags import is_word, tags

_LONGEST_NAME = 4
ENDS_NO_NAME = "的是在矿厂"  # 王庄矿总工程师: a place of work
_TIMES_AND_DEEDS = ("t", "v")  # what the dictionary takes some names of three characters for
_BEFORE_BY = "自理缘事因"  # 自由, 理由


def _named_behind(text: str, start: int, end: int) -> Name | None:
    """会议由 | 林大明 | 校长主持: behind 由 a surname tells, whatever the segmenter makes of the words."""
    size, word = surname_at(text, start), text[start:end]
    if not size or _takes_office(word) or not size < len(word) <= size + 2 or is_word(word) or not may_be_name(word, size):
        return None
    return Name(start, end, word, 1)


def _takes_office(word: str) -> bool:
    """林岳任 before 组长: a whole name stands before the verb."""
    return word[-1:] in ("任", "兼", "当") and len(word) > max(surname_at(word, 0) + 1, 2)


_ASKED = ("聘任", "聘请", "邀请", "特邀", "推举", "任命", "授予", "关于", "免去", "同意", "给予")  # 聘任 | 王小林 | 教授, 关于 | 区小林 | 同志
_ELECTED = re.compile(r"选举|当选|换届|补选|任命|推选|聘请|聘任|推举|增补|增选|选出|聘")


def tagged_name_before(text: str, end: int) -> Name | None:
    """A Han name that the segmenter, too, reads as a person's right before ``end``."""
    if text[end - 1 : end] == "等":  # 林岳等 | 同志
        end -= 1
    by = text.rfind("由", max(0, end - _LONGEST_NAME - 1), end)
    if by >= 0 and (not by or text[by - 1] not in _BEFORE_BY) and (named := _named_behind(text, by + 1, end)):
        return named
    window = text[max(0, end - 10) : end]
    tagged = tags(window)
    if not tagged:
        return None
    word, tag = tagged[-1]
    if word[-1] == "任" and len(word) < 3 and surname_at(text, end - 4) and is_han(text[end - 4]):  # 谭家远 | 任主任
        return None
    if word[-1] in ENDS_NO_NAME or (word[-1] == "为" and _ELECTED.search(text, max(0, end - 40), end)):
        return None
    if len(word) == 1 and word != "为" and len(tagged) > 1 and tagged[-2][1].startswith("nr") and len(tagged[-2][0]) <= 2:
        word, tag = tagged[-2][0] + word, "nr"
    if not all(map(is_han, word)):
        return None
    at = end - len(word)
    if word[0] == "由" and is_han(text[at - 1 : at] or "。"):  # 会议由 | 孙书记
        return None
    if len(word) == 2 and surname_at(text, at - 1) == len("欧阳") and not is_word(text[at - 1 : at + 1]):  # 贺兰芝, not 兰芝
        word, at = text[at - 1] + word, at - 1
    opened = surname_at(text, at - 1) == 1 and text[at - 1] not in LIKE_PREPOSITIONS
    glued = len(tagged) > 1 and len(tagged[-2][0]) == 2 and tagged[-2][0][0] in "由与和同向请"
    asked = text.endswith(_ASKED, 0, at - 1)
    if len(word) == 2 and opened and (glued or asked or not is_han(text[at - 2 : at - 1] or "。")):
        word, tag = text[at - 1] + word, "nr"  # 范 | 明政, 由林 | 岳山
    if _takes_office(word):
        return None
    if len(word) == 2 and word[0] in LIKE_PREPOSITIONS and surname_at(word, 1) and is_han(text[at - 1 : at] or "。"):  # 感谢对 | 王副书记
        return None
    if len(word) > 2 and is_word(word[:2]) and tags(word[:2])[0][1] == "v":  # 相信程总书记
        return None
    if tag in _TIMES_AND_DEEDS and len(word) > 2 and surname_at(word, 0) == 1 and not is_han(text[at - 1 : at] or "。"):
        tag = "nr"
    if not tag.startswith("nr") or not 2 <= len(word) <= 2 + surname_at(word, 0) or word in not_names() or surname_at(word, 0) == len(word):
        return None  # 闻人 | 书记
    if word[-1] == "为" and len(word) > 2 and (text[at - 1 : at] == "、" or text[at - 2 : at - 1] == "、"):  # 甲、白咸瑞 | 为
        return None
    dated = word[0] in "年月日" and text[end - len(word) - 1 : end - len(word)].isdigit()  # 2023年两院 | 院士
    return None if dated else Name(end - len(word), end, word, 1)
