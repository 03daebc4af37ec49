"""Words of rank and of time beside an office: 常务副 before 市长, 时任 before the whole title, 原 between body and office."""

from collections.abc import Iterator
from functools import cache

from tonggao.language.name_words import is_plain_name
from tonggao.lexicon import load_lexicon

RANKS = ("少将", "中将", "上将", "大校", "上校", "中校", "少校")
# 前 after one of these belongs to a word of time: 目前, 提前.
_NOT_BEFORE_FORMER = frozenset("目提以之日当此先年会面事生")
_COUNCILS = ("理事会", "委员会", "奥委会", "协会", "商会", "学会", "议会", "国会", "联合会", "基金会", "总会", "董事会", "研究会", "促进会")  # 理事会 | 前主席, not 会前
_ATOMS = ("原子", "原油", "原料", "原产", "原住民", "原始", "原创", "前进", "前沿", "前线", "前锋")  # 原 and 前 open these words


@cache
def _prefixes() -> dict[str, tuple[tuple[str, str], ...]]:
    """Words before an office with their tag, by their last character, longest first."""
    by_last: dict[str, list[tuple[str, str]]] = {}
    for entry in load_lexicon().terms("office_prefixes").values():
        by_last.setdefault(entry.term[-1], []).append((entry.term, entry.tag))
    return {last: tuple(sorted(found, key=lambda p: (-len(p[0]), p[0]))) for last, found in by_last.items()}


def _prefixes_before(text: str, end: int) -> Iterator[tuple[str, str]]:
    """The prefixes that end at ``end``, longest first."""
    for term, tag in _prefixes().get(text[end - 1 : end], ()):
        if text.endswith(term, 0, end) and not (term == "新当选" and _ends_name(text, end - len("当选"))):
            yield term, tag


def before_army_rank(text: str, end: int) -> int:
    """Where a rank of the army begins that ends at ``end``, between a body and its holder's office (政治工作部 | 少将主任); ``end`` where none does."""
    return end - next((len(rank) for rank in RANKS if text.endswith(rank, 0, end)), 0)


@cache
def without_rank(role: str) -> str:
    """书记 of 第一副书记: the office without its words of rank."""
    prefixes = load_lexicon().terms("office_prefixes")
    for length in range(len(role) - 2, 0, -1):
        if role[:length] in prefixes and prefixes[role[:length]].tag == "rank":
            return without_rank(role[length:])
    return role


def without_time_words(body: str) -> tuple[int, int]:
    """Where a body stands in what was printed before its office: without 时任 before it and 原 behind it."""
    words = [entry for entry in load_lexicon().terms("office_prefixes").values() if entry.tag != "rank"]
    before = 0 if body.startswith(_ATOMS) else max((len(word.term) for word in words if body.startswith(word.term)), default=0)
    after = max((len(w.term) for w in words if body.endswith(w.term) and (len(w.term) < 3 or w.tag == "ordinal")), default=0)
    return before, max(before, len(body) - after)


def over_prefixes(text: str, start: int) -> tuple[int, str]:
    """Where the words of rank and time before an office begin, and what the time words say ("" where none stand)."""
    when = ""
    while True:
        for term, tag in _prefixes_before(text, start):
            begin = start - len(term)
            if (term == "代" and text[begin - 1 : begin] in _NOT_BEFORE_FORMER | {"时", "现"}) or (term[0] == "前" and (text[begin - 1 : begin] in ("时", "现") or _in_other_word(text, begin))):
                continue
            if tag not in ("rank", "ordinal") and len(term) > 1:
                return start, when  # 时任 and its like stand before the body
            start = begin
            when = tag if tag in ("former", "proposed") else when
            break
        else:
            return start, when


def _in_other_word(text: str, begin: int) -> bool:
    """目前, 会前: whether 前 at ``begin`` belongs to the word before it; not in 欧洲理事会前主席."""
    before = text[begin - 1 : begin]
    return before in _NOT_BEFORE_FORMER and not (before == "会" and text.endswith(_COUNCILS, 0, begin))


def _ends_name(text: str, end: int) -> bool:
    """林立新 of 林立新 | 当选副会长: a surname and two characters behind a mark or a joining word."""
    return is_plain_name(text[max(0, end - 3) : end]) and not "\u4e00" <= text[end - 4 : end - 3] <= "\u9fff"


def past_time_word(text: str, start: int) -> int:
    return start + next((len(term) for term in _no_part_of_role() if text.startswith(term, start)), 0)


@cache
def _no_part_of_role() -> tuple[str, ...]:
    entries = load_lexicon().terms("office_prefixes").values()
    return tuple(sorted(e.term for e in entries if e.tag in ("former", "proposed", "ordinal")))


def over_time_word(text: str, begin: int) -> tuple[int, str]:
    """Where a time word right before a title begins (时任, 原), and what it says."""
    for term, tag in _prefixes_before(text, begin):
        if tag == "rank":
            continue
        if (term[0] == "前" and _in_other_word(text, begin - len(term))) or (term == "原" and text.startswith(_ATOMS, begin - 1)):
            continue
        return begin - len(term), tag
    return begin, ""
