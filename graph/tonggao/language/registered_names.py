"""Businesses by the whole name that they are registered by: 青禾市云田区百味烧烤原料批发部, 青禾博弈教育咨询有限公司.

Such a name is read leftwards from its form (有限公司, 批发部): trades, a coined name of any characters, and the place of its seat.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain

from tonggao.language.body import Body
from tonggao.language.name_ends import is_han
from tonggao.language.phrase_breaks import MARKS
from tonggao.language.phrase_words import action_verbs, body_words, words_of
from tonggao.language.place_edges import opens_place
from tonggao.language.place_names import PlaceReader
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon.words import terms_tagged

_FORMS = frozenset(("有限公司", "有限责任公司", "股份有限公司", "股份公司", "集团公司", "集团", "公司", "总公司", "合作社", "专业合作社", "农民专业合作社", "合作联社"))
_STRONG = ("有限公司", "有限责任公司", "合作社", "股份公司", "集团公司", "合作联社")
_COINED = (2, 3, 4, 5)  # code points of a coined name
_WHOLE = (6, 7)  # with a seat that no list has, from a mark on: 江东中天鼎盛
_NUMBERS = frozenset("一二三五六七八九十")  # 济南 | 二 | 机床集团
_MOST_TRADES = 4
_GROUP = ("（集团）", "(集团)", "集团", "股份")
_KIND_ENDS = tuple("省市县区旗州镇乡村的了型性级类式们")
_LIMITED = ("股份有限", "有限责任", "有限")
_VILLAGES = ("村", "镇", "乡", "区")
_COOPERATIVE, _SPECIAL = "合作社", ("农民专业", "专业", "农民")
_NO_PARTS = frozenset("在的了到被把赴率对由与于给因据这那")  # inside a coined name
_AND = frozenset("和与及")
_JOINED = re.compile("(?<=.)[和及等而](?=.)|[0-9一二两三四五六七八九十百几多数]家|大部分|国等|[向同与](?:中国|国家)|来自")
_COUNTED = re.compile("[0-9一二两三四五六七八九十百几多数首]+[家个所座批些]")  # 三家 | 食品公司
_LEADS = frozenset("对经向由在与到赴于给因被据同为")
_KIND_OPENS = tuple("而但且若故即则的了和与及或各某该本此其每这那我全两几多等把被将让使是有")
_PLAIN_TAGS = frozenset("pcurq")
_SEAT = re.compile("[市县区旗州镇乡村]$|街道$|社区$")
_STEMS = (2, 3, 4)  # code points of a seat's stem that no list has
_SEATS = 4  # a village in a town, a county and a city


def registered_start(text: str, head: int, term: str, places: PlaceReader, *, known: bool = False) -> int | None:
    """Where the name begins whose legal form ``term`` stands at ``head``; None where no trade and coined name go before it.

    ``known``: whether something else tells that a company is named there; a mere 公司 is one of any kind but for its seat.
    """
    if term not in _FORMS:
        return None
    at = head - next((len(word) for word in _SPECIAL if term.endswith(_COOPERATIVE) and text.endswith(word, 0, head)), 0)
    limited = next((word for word in _LIMITED if term == "公司" and text.endswith(word, 0, head)), "")
    at -= len(limited)
    if (group := next((word for word in _GROUP if text.endswith(word, 0, at)), "")) and not term.startswith("集团"):
        at -= len(group)
    strong = term.endswith(_STRONG) or bool(group or limited)
    starts = ((end, _coined_start(text, end, places, strong=strong and not term.endswith(_COOPERATIVE))) for end in reversed(_trade_starts(text, at)))
    end, start = next(((end, start) for end, start in starts if start is not None), (0, None))
    if start is None and term.endswith(_COOPERATIVE):  # 龙井村 | 牦牛养殖合作社, by its village
        return next((seat for at in _trade_starts(text, at) if text[at - 1 : at] in _VILLAGES and (seat := _seat(text, at, places)) is not None), None)
    if start is None or strong or term != "公司":
        return start
    return start if known or _LEVEL.search(text, start, end) else None


_LEVEL = re.compile("[市县区旗镇乡村]")


def branch_of_firm(text: str, head: int, term: str, by_end: Mapping[int, Body]) -> int | None:
    """Where 青禾百信化纤有限公司 starts before 江西 | 分公司; None where no company goes before the branch's place."""
    if term not in _BRANCHES:
        return None
    firms = (by_end[end] for end in range(head, max(0, head - _LONGEST_PLACE), -1) if end in by_end and text.endswith(("公司", "集团"), 0, end))
    return next((firm.start for firm in firms if firm.kind == "name" and MARKS.isdisjoint(text[firm.end : head])), None)


_BRANCHES = ("分公司", "支公司", "子公司")
_LONGEST_PLACE = 7  # code points


def is_led_in(text: str, start: int, registered: int) -> bool:
    """Whether what was read before a registered name is a word that leads to it: 收受 | 大地物流集团有限公司."""
    joined = text[registered - 1] in _AND and _FIRM.search(text, start, registered) is not None  # 某集团有限公司和 | 青禾大地物流有限公司
    return joined or text.endswith(_before(), start, registered) or text[registered - 1] in _LEADS


_FIRM = re.compile("公司|集团|合作社|[店厂社部]和")


def registered_shops(text: str, places: PlaceReader) -> Iterator[Body]:
    """Small businesses: 云田区百味烧烤原料批发部, and 云田区聚源宾馆 where it acts or is dealt with."""
    for found in _shops().finditer(text):
        form, end = found.start(), found.end()
        venue = found.group() in terms_tagged("registered_names", "venue")
        if venue and not (text.startswith(terms_tagged("registered_names", "dealt-with"), end) or _GIVES.match(text, end) or _DEALT.search(text, max(0, form - _REACH), form)):
            continue
        trades = _trade_starts(text, form)
        start = next((start for at in (*reversed(trades), form) if (start := _coined_start(text, at, places, strong=True)) is not None), None)
        if start is not None and not (venue or trades) and not _LEVEL.search(text, start, form):  # 青禾县 | 福顺 | 砂石厂 by its seat
            continue
        if start is not None and end - start > _SHORTEST:
            yield Body(start, end, "name", form, False)


_DEALT = re.compile("(?:对|收受|查处|查封|关停|取缔|责令|通报)[^，。；：、\n]*$")
_GIVES = re.compile("[向为给][^，。；：、\n]{1,10}?捐")  # 向学校捐赠物资
_REACH = 24  # code points
_SHORTEST = 5  # code points of 百味副食批发部


@cache
def _shops() -> re.Pattern[str]:
    words = sorted((*terms_tagged("registered_names", "outlet"), *terms_tagged("registered_names", "venue")), key=lambda word: (-len(word), word))
    return re.compile("|".join(words))


@cache
def _before() -> tuple[str, ...]:
    return terms_tagged("registered_names", "before")


@cache
def _trades() -> dict[str, tuple[str, ...]]:
    """The trades by their last characters, the longest first."""
    by_last: dict[str, list[str]] = {}
    for trade in terms_tagged("registered_names", "trade"):
        by_last.setdefault(trade[-1], []).append(trade)
    return {last: tuple(sorted(trades, key=len, reverse=True)) for last, trades in by_last.items()}


def _trade_starts(text: str, end: int) -> list[int]:
    """Where one, two and more trades begin that end at ``end``: 百味 | 食品 | 加工."""
    starts: list[int] = []
    while len(starts) < _MOST_TRADES:
        trade = next((trade for trade in _trades().get(text[end - 1 : end], ()) if text.endswith(trade, 0, end)), "")
        if not trade:
            break
        end -= len(trade)
        starts.append(end)
    return starts


def _coined_start(text: str, end: int, places: PlaceReader, *, strong: bool) -> int | None:
    """Where the coined name before a trade starts, with its seat: between an edge or a place and the trade, whatever its characters."""
    spans = [end - size for size in (_COINED if strong else _COINED[:-1]) if end >= size and all(map(is_han, text[end - size : end]))]
    if end in places.countries:
        return None
    named = [start for start in spans if _is_coined(text[start:end], strong=strong)]
    for start in named:
        if (seat := _seat(text, start, places)) is not None:
            return seat
    if text[end - 1 : end] in _NUMBERS and (seat := _seat(text, end - 1, places)) is not None:
        return seat
    whole = (end - size for size in _WHOLE if strong and end >= size and all(map(is_han, text[end - size : end])))
    edge = next((start for start in chain(named, whole) if (start == 0 or text[start - 1] in MARKS) and _is_coined(text[start:end], strong=strong)), None)
    return edge if edge is not None else next((start for start in named if _is_led(text, start, strong=strong)), None)


def _is_led(text: str, start: int, *, strong: bool) -> bool:
    """Whether a word stands before ``start`` that a name may follow: 引进 | 大地物流有限公司, 位于高新区的 | 大地物流有限公司."""
    return text.endswith(_before(), 0, start) or opens_place(text, start) or (strong and text[start - 1] == "的")


def _is_coined(word: str, *, strong: bool) -> bool:
    if word.startswith(_KIND_OPENS) or word.endswith(_KIND_ENDS) or _COUNTED.fullmatch(word) or word in words_of("common") or word in body_words("kind") or word.startswith(_before()) or not _NO_PARTS.isdisjoint(word[1:]) or _JOINED.search(word):
        return False
    if (word[0] in _LEADS and not dictionary_tag(word[:2])) or (word[-1] in _AND and bool(dictionary_tag(word[:-1]))) or any(lead in word for lead in _before()):  # 对 | 普惠旅游公司, 示范 | 成立农业公司
        return False
    tag = dictionary_tag(word)
    plain = tag[:1] in _PLAIN_TAGS or word in words_of("function")
    return not plain and (strong or not (tag[:1] in "vdb" and tag) or word not in action_verbs())


def _seat(text: str, end: int, places: PlaceReader, depth: int = 0) -> int | None:
    """Where the place starts that ends at ``end``, with what it lies in; a county that no list has stands between an edge or another place and its level word."""
    found = places.place_or_level(end)
    if found is not None and not found[1]:
        return found[0]
    level = _SEAT.search(text, max(0, end - 2), end)
    if level is None or depth == _SEATS or text.endswith("农村", 0, end):
        return None
    stems = [at for size in _STEMS if (at := level.start() - size) >= 0 and all(map(is_han, text[at : level.start()])) and _NO_PARTS.isdisjoint(text[at : level.start()])]
    for start in stems:
        if (outer := _seat(text, start, places, depth + 1)) is not None:
            return outer
    plain = (start for start in stems if not text[start : level.start()].startswith(_KIND_OPENS) and not text.startswith(_before(), start))
    return next((start for start in plain if _is_led(text, start, strong=True)), None)
