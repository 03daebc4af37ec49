"""Where the name of a place may begin: at a mark, or behind a word that places follow."""

from functools import cache

from tonggao.lexicon import load_lexicon

_MARKS = frozenset("\n \u3000，。；：、！？《（(“”》")
_POINTS = frozenset(".．")  # 1.青禾县
_ORGANS = frozenset("委政人纪直法检")  # what follows a place that is meant itself
_OTHER_PEOPLE = frozenset("人农公")  # 人民 | 建设
_LEADS_IN = frozenset("应据同")  # at a clause's beginning: 应青禾市邀请, 据青禾市档案馆馆长介绍, 同青禾市代表座谈
_DISMISSES = ("免去", "免除", "解聘", "撤销", "罢免")
_REACH = 7  # code points: the verb, a name and 的
_BEFORE_ANSWER = frozenset("，。；\u3000 讯\n")


def opens_place(text: str, start: int) -> bool:
    """True where the name of a place may begin at ``start``, whatever its words."""
    before = text[start - 1 : start]
    if not before or before in _MARKS:
        return True
    if before in _POINTS:
        return text[start - 2 : start - 1].isdigit()
    if before == "的" and any(text.find(word, max(0, start - _REACH), start) >= 0 for word in _DISMISSES):  # 免去林岳的 | 青禾市总工会党组书记职务
        return True
    if before == "有" and text[start - 2 : start - 1] == "的":  # 参加座谈的有 | 青禾市广播电视台台长
        return True
    if before in _LEADS_IN and (start == 1 or text[start - 2] in _BEFORE_ANSWER):
        return True
    return any(text.endswith(word, 0, start) and _holds(text, start, word, tag) for word, tag in _by_last().get(before, ()))


def _holds(text: str, start: int, word: str, tag: str) -> bool:
    if tag == "organ":
        return text[start : start + 1] not in _ORGANS and not (word == "自治区" and text.startswith("党", start))
    if tag == "short":  # a party
        return text[start - len(word) - 1 : start - len(word)] not in _OTHER_PEOPLE
    return not (word == "和" and text.endswith("共和", 0, start)) and not (word == "任" and text.startswith("职", start))


@cache
def _by_last() -> dict[str, tuple[tuple[str, str], ...]]:
    """Words and their tags by their last character."""
    by_last: dict[str, list[tuple[str, str]]] = {}
    lexicon = load_lexicon()
    for entry in (*lexicon.terms("place_edges").values(), *lexicon.terms("democratic_parties").values()):
        by_last.setdefault(entry.term[-1], []).append((entry.term, entry.tag))
    return {last: tuple(found) for last, found in by_last.items()}
