"""Companies, banks, schools and media that only a list tells: 星桥、云帆科技、小灯塔等企业负责人发言, 某卫视、某网等媒体."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from tonggao.language.body import Body
from tonggao.language.name_words import is_country, is_place, surname_at
from tonggao.language.phrase_words import words_of
from tonggao.language.word_tags import dictionary_tag, tags
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

_COUNT = r"(?:近|约)?(?:[0-9]+|[一二三四五六七八九十百]+|多)?余?(?:家|所|一批)?"
_CLOSES = re.compile(
    rf"等{_COUNT}(?:重点|知名|龙头|骨干|头部|行业|互联网|高新技术|科技|民营|国有|中央|省属|市属|驻地|新闻|主流|省市|国内|各大|相关|有关|参会|与会|成员)*"
    r"(?P<kind>企业(?![家集园])|公司|银行|高校|院校|科研院所|商协?会|协会|媒体|单位)"
)
_BREAKS = re.compile(r".*[，。；：“”《》（）()的和等\n]", re.DOTALL)  # what no member holds
_LONGEST, _LONGEST_LAST = 16, 12
# What leads a list in, up to its first member.
_LEADS = re.compile(
    r".*(?:来自|走访了?|深入|走进|来到|前往|参观了?|考察了?|调研了?|邀请了?|组织|包括|引进了?|培育了?|先后[到赴]|察看了?|与|对|到|赴|由|(?<=.)(?:同|向|及|在|以|有(?!限)|了|为|是|[上下]午|(?<=[0-9])日))"
)
_SHORTEST = 2
_HOLDER = re.compile("(?:书记|主任|[局县市区镇校院行部处厂]长|董事长|总?经理|主席)(?:[\u4e00-\u9fff]{2,4}?[与和同到])?")
_FEWEST = 3  # members that make a list of names where none of them is a body by its own name
_INDUSTRY = ("业", "类", "型", "级", "领域", "行业", "产品", "制造", "加工", "服务")
_ANY = tuple("各 某 本市 本地 本省 本县 本区 本校 本院 本土 本公司 本集团 该 每 两 这 那 其".split())
_OFFICES = tuple("局委办厅部处室科队站所会府院校社团村镇乡县市区")


def listed_companies(text: str, persons: Collection[str], known: Sequence[Body]) -> Iterator[Body]:
    """The members of such lists that no list of bodies knows. ``persons`` are the names that are somebody's."""
    if "等" not in text or "、" not in text:
        return
    ends = {body.end: body.start for body in known if body.kind != "generic"}
    for start, end, kind in _lists(text):
        spans = _members(text, start, end)
        names = [text[start:end] for start, end in spans]
        if any(name in persons for name in names) or not _are_bodies(names, kind, [ends.get(end) for _, end in spans]):
            continue
        for start, end in spans:
            yield Body(start, end, "name", start, False)


def _lists(text: str) -> Iterator[tuple[int, int, str]]:
    """Start and end of what is listed, and what it is called, read back from 等企业: in a list that nothing closes no time is lost."""
    past = 0
    for closes in _CLOSES.finditer(text):
        start = _member_start(text, past, closes.start(), _LONGEST_LAST)
        if text[start - 1 : start] != "、" or closes.start() - start < _SHORTEST:
            continue
        first = closes.start()
        while start > past and text[start - 1] == "、":
            end, start = start - 1, _member_start(text, past, start - 1, _LONGEST)
            if end - start < _SHORTEST:
                break
            first = start
        if first < closes.start():
            yield first, closes.start(), closes["kind"]
            past = closes.end()


def _member_start(text: str, past: int, end: int, longest: int) -> int:
    """Where the member that ends at ``end`` starts: behind 、 or what no member holds, ``longest`` code points back at most."""
    first = max(past, end - longest)
    broken = _BREAKS.match(text, first, end)
    return max(first, broken.end() if broken else 0, text.rfind("、", first, end) + 1)


def _members(text: str, start: int, end: int) -> list[tuple[int, int]]:
    lead = _LEADS.match(text, start, text.find("、", start))
    start = lead.end() if lead else start
    spans = []
    while start < end:
        stop = text.find("、", start, end)
        stop = end if stop < 0 else stop
        spans.append((start, stop))
        start = stop + 1
    return _behind_holders(text, spans)


def _behind_holders(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """远帆科技 and 绿源食品 of 管委会主任林岳与远帆科技、绿源食品等企业: the members behind whoever deals with them."""
    for at in range(len(spans) - 1, -1, -1):
        start, end = spans[at]
        if holder := _HOLDER.search(text, start, end):
            return [(holder.end(), end), *spans[at + 1 :]] if end - holder.end() >= _SHORTEST else spans[at + 1 :]
    return spans


def _are_bodies(names: Sequence[str], kind: str, starts: Sequence[int | None]) -> bool:
    """False for kinds of trade (煤炭、电力等企业), for places, and for who may be persons."""
    if any(not 2 <= len(name) <= 16 or _is_kind(name) or is_place(name) or is_country(name) for name in names):
        return False
    if kind == "单位" and any(name.endswith(_OFFICES) for name in names):
        return False  # 财政局、教育局等单位 are read as what they are
    if kind == "媒体":
        return sum(name.endswith(terms_tagged("body_words", "medium")) for name in names) > len(names) / 2
    if all(len(name) <= 3 and surname_at(name, 0) for name in names):
        return False
    bodies = sum(start is not None for start in starts)
    proper = sum(start is not None or _is_coined(name) for name, start in zip(names, starts, strict=True))
    return proper > len(names) / 2 and (bodies > 0 or len(names) >= _FEWEST)


def _is_kind(name: str) -> bool:
    """规上工业, 专精特新, 国有: kinds of companies."""
    return name in words_of("common") or name.endswith(_INDUSTRY) or name.startswith(_ANY)


@lru_cache(maxsize=1 << 11)
def _is_coined(name: str) -> bool:
    """A word that the language does not have, or one that names something (星桥, 云帆科技), no plain words alone."""
    parts = tags(name)
    if name in load_lexicon().terms("national_press"):
        return True
    if any(tag.startswith(("p", "c", "u", "r", "d")) for _, tag in parts):
        return False
    return any(not dictionary_tag(word) or tag.startswith(("nr", "nz", "nt", "ns", "eng", "x")) for word, tag in parts if len(word) > 1) or all(
        len(word) == 1 for word, _ in parts
    )
