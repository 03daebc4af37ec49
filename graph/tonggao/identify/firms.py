"""Companies that readouts print under their own words with and without the form of a company: 岚山机械, 岚山机械公司, 岚山机械股份有限公司.

A company and the group of one own name are two, and so are those of two forms (有限公司, 股份有限公司); a form that leaves that open is the only one's.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from tonggao.identify.data import rows
from tonggao.identify.own_names import firm_words, own_name
from tonggao.identify.territories import territory

_GROUP, _SHARES, _LIMITED = "集团", "股份", "有限"
_LEVELS = ("市", "县", "区", "州", "旗", "盟")
_COMPANY = re.compile("公司|集团")
_BRAND = 4  # characters of a name that no word says to be a company's


class Firm(NamedTuple):
    """A company's name: its ``own`` words, whether it is a ``group``, its ``form`` (股份, 有限, else empty), and whether only the words stand there."""

    own: str
    group: bool
    form: str
    bare: bool


@lru_cache(maxsize=1 << 11)
def firm(name: str) -> Firm | None:
    """A company's name in parts; None for names of no company, and for words that could be any one's.

    >>> firm("岚山机械股份公司"), firm("岚山机械集团"), firm("铁路公司")
    (Firm(own='岚山机械', group=False, form='股份', bare=False), Firm(own='岚山机械', group=True, form='', bare=False), None)
    """
    words = firm_words(name)
    if words is None or (not words.head and len(words.own) < _BRAND):
        return None
    form = next((form for form in (_SHARES, _LIMITED) if form in words.head), "")
    inner = words.own.replace(_GROUP, "")  # 岚山集团机械公司 is 岚山机械公司
    return Firm(inner if len(inner) >= _BRAND else words.own, _GROUP in words.head, form, not words.head)


def one_firm(names: Iterable[str]) -> dict[str, str | None]:
    """What the names of one company share, by each name of those with the same own words: two names with one such are one company's.

    None for words that may be either of two's.

    >>> one_firm(["岚山机械", "岚山机械公司", "岚山机械股份有限公司"]).values()
    dict_values(['股份', '股份', '股份'])
    """
    known = {name: found for name in names if (found := firm(name))}
    kinds = {_kind(found) for found in known.values() if not found.bare}
    return {name: _only(found, kinds) for name, found in known.items()}


@lru_cache(maxsize=1 << 11)
def place_company(name: str) -> str:
    """The place and the short name of a company that a city or a county founds; empty for others.

    >>> place_company("柳川市交通投资集团有限公司") == place_company("柳川市交投集团"), place_company("岚山集团")
    (True, '')
    """
    words, place = own_name(name), territory(name)
    if not _COMPANY.search(words.head) or not words.place.endswith(_LEVELS):
        return ""
    known = rows("place_companies.tsv")
    short = next((short for short, first, later in known if words.own == short or (words.own.startswith(first) and later in words.own)), "")
    group = _GROUP if _GROUP in words.head else ""
    return f"{place.name if place else words.place}{short}{group}" if short else ""


def _kind(found: Firm) -> str:
    return (_GROUP if found.group else "") + found.form


def _only(found: Firm, kinds: set[str]) -> str | None:
    """The one kind that a name can be of; where there are several its own, None for bare words."""
    if found.form:
        return _kind(found)
    groups = {kind.startswith(_GROUP) for kind in kinds}
    if found.bare and len(groups) > 1:
        return None
    near = {kind for kind in kinds if found.bare or kind.startswith(_GROUP) == found.group}
    formed = {kind for kind in near if kind not in ("", _GROUP)}
    if len(formed) > 1:
        return None if found.bare else _kind(found)
    return max(near, key=len, default=None)
