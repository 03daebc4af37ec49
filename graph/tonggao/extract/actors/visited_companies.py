"""Companies by a coined name and their trade that only a visit tells: 莅临云峰钢铁调研, 走进辰星生物."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.language.name_words import is_place
from tonggao.language.occurrences import occurrences
from tonggao.language.phrase_words import body_words
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon.words import terms_tagged

_VISITS = ("调研", "考察", "视察", "检查", "参观", "走访", "指导")
_GOES = ("莅临", "来到", "走进", "前往", "深入", "到", "赴")


_LIST = re.compile(
    r"(?P<lead>来到|走进|深入|走访|考察|参观|调研|前往|莅临|查看|察看|到|在|赴)了?(?:位于)?(?:[\u4e00-\u9fff]{2,5}[市县区](?=[^市县区、]{4,8}、))?"
    r"(?P<names>[\u4e00-\u9fffA-Za-z]{3,14}?(?:[、和][\u4e00-\u9fffA-Za-z]{3,14}?){1,8})(?=等[0-9几多]*家?(?:企业|公司|地|单位|项目)|[，。；]|进行|开展|实地|调研|考察|检查|了解)"
)
_FEWEST = 2


def visited_companies(text: str) -> Iterator[Body]:
    """The names that are no words of the language, each wherever the text has it, and what is listed by its trade where a tour goes."""
    yield from _listed_by_trade(text) if "、" in text else ()
    for name in sorted({name for verb in _VISITS for at in occurrences(text, verb) if (name := _visited(text, at))}):
        for start in occurrences(text, name):
            yield Body(start, start + len(name), "name", start, False)


def _listed_by_trade(text: str) -> Iterator[Body]:
    """丽河木业, 南川水泥, 振东建设 in 深入丽河木业、南川水泥、振东建设等企业: of two letters or three and a trade, all of them or but one."""
    for found in _LIST.finditer(text):
        members = list(re.finditer("[^、和]+", found["names"]))
        plain = found["lead"] in _PLACED
        firms = [member for member in members if _is_firm(member.group(), plain=plain)]
        known = sum(member.group().endswith(_FIRMS) for member in members)
        if firms and len(firms) + known >= max(_FEWEST, len(members) - 1):
            yield from (Body(found.start("names") + m.start(), found.start("names") + m.end(), "name", found.start("names") + m.start(), False) for m in firms)


_PLACED = ("到", "在", "赴")  # whatever may follow them: only what is no word of the language is a company then
_FIRMS = ("集团", "公司", "股份")


def _is_firm(name: str, *, plain: bool) -> bool:
    trade = _trade_before(name, len(name))
    first = name.removesuffix(trade)
    if plain and dictionary_tag(first)[:2] not in ("", "nr", "nz", "ns"):
        return False
    return bool(trade) and len(first) in (2, 3) and first not in body_words("trade-field") and not first.endswith(("产业", "型", "性", "级"))


def _trade_before(text: str, end: int) -> str:
    """The longest trade that ends there; "" where none does."""
    return max((trade for trade in terms_tagged("body_words", "trade") if text.endswith(trade, 0, end)), key=len, default="")


def _visited(text: str, end: int) -> str:
    """The company named right before the verb at ``end``, behind a word for going there; "" where none is."""
    trade = _trade_before(text, end)
    if not trade:
        return ""
    head = end - len(trade)
    start = next((head - n for n in (2, 3) if text.endswith(_GOES, 0, head - n) and _is_coined(text[head - n : head])), end)
    return text[start:end]


def _is_coined(word: str) -> bool:
    return not dictionary_tag(word) and not is_place(word) and not any(dictionary_tag(word[at : at + 2]) for at in range(len(word) - 1))
