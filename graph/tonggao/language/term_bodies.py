"""Bodies that another word than their last one shows: committees by their term (总工会第十八届执行委员会), branches by their bank's short name."""

import re
from collections.abc import Mapping

from tonggao.language.body import Body, ordinal_start
from tonggao.language.body_parts import chamber_committee
from tonggao.language.place_names import PlaceReader
from tonggao.language.plausible_stems import plausible_stem
from tonggao.language.scan import Token
from tonggao.language.unlisted_departments import level_committee, place_committee
from tonggao.lexicon import load_lexicon

_COMMITTEE = "委员会"
_FIELDS = ("中央", "执行", "经费审查", "纪律检查", "常务", "监察", "全国", "")
_MEETING = re.compile("第[一二三四五六七八九十百0-9]+次")
_PARTIES = ("中国共产党", "中共")
_BRANCHES = ("分行", "支行", "营业部", "分公司", "支公司", "直属库")


def committee_at(text: str, head: Token, by_end: Mapping[int, Body], places: PlaceReader) -> Body | None:
    """The committee of any kind whose name ends in this head."""
    found = _of_a_term(text, head, by_end)
    if found is None and head.entry.term == _COMMITTEE:
        found = chamber_committee(text, head, by_end) or level_committee(text, head) or place_committee(text, head, places)
    return found


def _of_a_term(text: str, head: Token, by_end: Mapping[int, Body]) -> Body | None:
    """中华全国总工会 before 第十八届执行委员会, 中国共产党某大学 before 第十二届委员会; None where no term or no body stands before.

    The words before 第三次会议 name a meeting, of the body.
    """
    if _MEETING.match(text, head.end):
        return None
    end = head.end - len(_COMMITTEE)
    field = next(field for field in _FIELDS if text.endswith(field, 0, end))
    term = ordinal_start(text, end - len(field))
    whole = by_end.get(term) if term < end - len(field) else None
    if whole is None or whole.kind not in ("central", "department", "name"):
        return None
    party = next((party for party in _PARTIES if text.endswith(party, 0, whole.start)), "")
    return Body(whole.start - len(party), head.end, "department", head.start, whole.bare_level)


def school_by_number(text: str, head: Token, places: PlaceReader) -> Body | None:
    """惠州46中, 惠州市第46中学: a school that goes by its number behind a place."""
    number = _NUMBER.search(text, max(0, head.start - 4), head.end)
    place = places.place_or_level(number.start()) if number else None
    return Body(place[0], head.end, "name", head.start, place[1]) if place is not None else None


_NUMBER = re.compile("第?[0-9]{1,3}(?=(?:中|中学|小学|高级中学|初级中学|医院|幼儿园)$)")


def bank_start(text: str, head: Token, start: int) -> int:
    """工行 before 惠州分行: where the branch's name begins; ``start`` where no bank's short name stands there."""
    if head.entry.term not in _BRANCHES:
        return start
    return start - _bank_before(text, start)


def _bank_before(text: str, start: int) -> int:
    if text.endswith("银行", 0, start):  # 邮储银行, 中国建设银行
        named = next((n for n in range(_LONGEST_BANK, 3, -1) if start >= n and text[start - n : start] in load_lexicon().terms("bodies")), 0)
        if named:
            return named
    return next((n for n in (4, 3, 2) if start >= n and text[start - n : start] in load_lexicon().terms("bank_names")), 0)


_LONGEST_BANK = 10  # code points of a bank's own name


def branch_start(text: str, head: Token) -> int | None:
    """柳河 between 农行 and 支行: a place that no list holds, where the bank shows that it is one."""
    if head.entry.term not in _BRANCHES:
        return None
    near = next((head.start - n for n in (2, 3) if _bank_before(text, head.start - n) and plausible_stem(text[head.start - n : head.start])), None)
    if near is not None:
        return near
    wider = (head.start - n for n in range(4, _LONGEST_SEAT + 1) if head.start >= n and text.endswith("银行", 0, head.start - n) and _bank_before(text, head.start - n))
    return next((at for at in wider if _SEAT.fullmatch(text, at, head.start)), None)


_LONGEST_SEAT = 7  # code points of 青禾高新, 云田解放路
_SEAT = re.compile("(?:(?![的了和与及各在是将向对为由某该等])[一-鿿])+")
