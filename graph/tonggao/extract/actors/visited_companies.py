"""Companies by a coined name and their trade that only a visit tells: 莅临云峰钢铁调研, 走进辰星生物."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.language.name_words import is_place
from tonggao.language.word_tags import dictionary_tag

_TRADES = tuple(
    "钢铁 科技 化工 药业 制药 生物 重工 电气 股份 控股 实业 矿业 食品 纺织 新材 新材料 光电 半导体 医药 乳业 酒业 茶业 牧业 水泥 建材 铝业 铜业 软件 重科 动力 精密 电子".split()
)
_VISITS = ("调研", "考察", "视察", "检查", "参观", "走访", "指导")
_GOES = ("莅临", "来到", "走进", "前往", "深入", "到", "赴")


def visited_companies(text: str) -> Iterator[Body]:
    """The names that are no words of the language, each wherever the text has it."""
    for name in sorted({name for verb in _VISITS for at in _occurrences(text, verb) if (name := _visited(text, at))}):
        for start in _occurrences(text, name):
            yield Body(start, start + len(name), "name", start, False)


def _occurrences(text: str, word: str) -> Iterator[int]:
    return (found.start() for found in re.finditer(word, text))


def _visited(text: str, end: int) -> str:
    """The company named right before the verb at ``end``, behind a word for going there; "" where none is."""
    trade = next((trade for trade in _TRADES if text.endswith(trade, 0, end)), "")
    if not trade:
        return ""
    head = end - len(trade)
    start = next((head - n for n in (2, 3) if text.endswith(_GOES, 0, head - n) and _is_coined(text[head - n : head])), end)
    return text[start:end]


def _is_coined(word: str) -> bool:
    return not dictionary_tag(word) and not is_place(word) and not any(dictionary_tag(word[at : at + 2]) for at in range(len(word) - 1))
