"""Companies by a coined name and their trade, without a form (岚江铝业, 朔泓科技): between plain edges, where nothing but a company can be meant."""

import re
from collections.abc import Iterator

from tonggao.extract.actors.short_bodies import BEFORE, BEHIND
from tonggao.language.body import Body
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import is_place
from tonggao.language.phrase_words import body_words, words_of
from tonggao.language.word_tags import dictionary_tag

# What companies alone are called by, and what any trade is.
_OWN = "铝业|铜业|锌业|钛业|锂业|镁业|硅业|钨业|药业|重工|制药|股份|控股|置业|影业|泵业|管业|塑业|木业|锻造|微电子|精工"
_ANY = "钢铁|化工|石化|电子|光电|半导体|科技|生物|医药|食品|乳业|机械|机床|电气|纺织|水泥|新能源|新材料|智能|环保|建材|通信|精密|装备|矿业|种业|酒业|煤业|纸业|医疗|软件"
_TRADE = re.compile(f"(?P<own>{_OWN})|(?:{_ANY})")
_EDGE = re.compile(BEFORE)
_FOLLOWS = re.compile(BEHIND)
# Who is of a company, and what it does: behind any trade.
_IN_FIRM = re.compile(
    "(?:党委|党支部|工会|原|副|常务|联合|首席|技术)*(?:董事长|总经理|总裁|创始人|负责人|工程师|经理|厂长|总监|专家)|员工|职工|工人|车间|总部|厂区|展厅|生产线|旗下|[在将已]|宣布|发布|推出|研发|生产|签约|捐|投资|上市|承建|负责"
)
_VISITED = ("来到", "走进", "走访", "考察", "参观", "前往", "访问了", "在")
_LINE_OF_TRADE = re.compile("[^，。；\n]{0,24}等[^，。；\n]{0,8}?(?:产业|行业|领域|产品|项目|板块|集群|专业|方面)")
_NO_COINED = frozenset("各全本该某我其这那每多两几数同的了省市县区镇乡村是为由在和与及对把将被")
_COINED = (2, 3)


def trade_names(text: str) -> Iterator[Body]:
    """Each such name; none in a list of trades (锂电新能源、永磁材料等产业)."""
    for trade in _TRADE.finditer(text):
        start = next((head - n for head in (trade.start(),) for n in _COINED if head >= n and _EDGE.match(text, head - n) and _is_name(text[head - n : head], bool(trade["own"]))), None)
        if start is not None and _is_firm(text, start, trade):
            yield Body(start, trade.end(), "name", trade.start(), False)


def _is_firm(text: str, start: int, trade: re.Match[str]) -> bool:
    end = trade.end()
    if _LINE_OF_TRADE.match(text, end):
        return False
    if _IN_FIRM.match(text, end):
        return True
    visited = text.endswith(_VISITED, 0, start) and text[end : end + 1] in ("，", "。", "的")
    return visited or (trade["own"] is not None and _FOLLOWS.match(text, end) is not None)


def _is_name(word: str, own: bool) -> bool:
    """A word that the language does not have; a place before what companies alone are called by."""
    if not all(map(is_han, word)) or not _NO_COINED.isdisjoint(word) or word in words_of("common") or word in body_words("trade") or word in body_words("trade-field"):
        return False
    if is_place(word):
        return own
    return not any(dictionary_tag(word[at : at + size]) for size in _COINED for at in range(len(word) - size + 1))
