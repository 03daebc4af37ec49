"""Companies and schools by shorter names: without the legal form: 星穹新能源 where a text also has 星穹新能源股份有限公司."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from tonggao.language.body import Body
from tonggao.language.name_words import is_place
from tonggao.language.place_names import PlaceReader
from tonggao.lexicon import load_lexicon

_LEGAL_FORMS = (
    re.compile(r"(?<=集团)(?:股份有限公司|有限责任公司|有限公司|公司)$"),
    re.compile(r"(?:集团)?(?:股份有限公司|有限责任公司|有限公司|集团公司)$"),
)
_PLACE = re.compile(r"[\u4e00-\u9fff]{2,4}?[省市县区州]")
_SHORTEST, _LONGEST = 3, 8  # what is left is a name of its own, not 中国 or half a sentence


_CALLED = re.compile(r"[（(](?:以下|下称)?简称[：:为]?[“\"]?(?P<short>[\u4e00-\u9fffA-Za-z]{2,12})[”\"]?[）)]")
_OPENS = re.compile(
    r"(?P<name>(?![我本各全某该市县区省])[\u4e00-\u9fff]{2,6}(?:学院|医院|集团|公司|银行|中学|小学|学校|大学|(?P<society>商会|协会|学会|研究会|促进会|基金会|联谊会|校友会)))"
    r"(?:党委|团委|工会)?(?:隆重|成功|顺利|正式)?(?:举行|召开|举办|开展|传达|专题学习|(?(society)(?:换届|第?[一二三四五六七八九十]+届|成立)|(?!)))"
)


def with_company(text: str, body: Body) -> Body:
    """青禾市烟草专卖局（公司）: a bureau that is a company, too, with what says so."""
    return body._replace(end=text.find(text[body.end].translate(_CLOSING), body.end) + 1) if text.startswith(_TOO, body.end) and text.endswith("专卖局", 0, body.end) else body


_TOO = ("（公司）", "(公司)", "（营销部）", "(营销部)", "（分公司）", "(分公司)")
_CLOSING = {ord("（"): "）", ord("("): ")"}


_SHORTEST_SEAT = 5  # code points of a place before a company's own


def behind_seat(text: str, body: Body, places: PlaceReader) -> Body:
    """山西华鼎集团某煤业有限公司 behind 山西长治市沁安县: where a company's name opens with its province, or a place that was named, what stands before it is where it lies."""
    if body.kind != "name" or body.end - body.start < 2 * _SHORTEST_SEAT or not text.endswith(("公司", "集团"), 0, body.end):
        return body
    for end in range(body.start + _SHORTEST_SEAT, body.end - 2):
        place = places.places.get(end)
        if place is None or place.start < body.start + _SHORTEST_SEAT or text[place.start - 1] not in _SEATS:
            continue
        if place.entry.tag == "province" or text.find(text[place.start : end], body.start, place.start) > 0:
            return body._replace(start=place.start)
    return body


_SEATS = frozenset("市县区州旗镇乡村")


def names_told(text: str, by_end: Mapping[int, Body], places: Collection[int]) -> dict[str, str]:
    """The full name by each short one that a text uses or tells (某大学（以下简称“某大”）). ``places`` are where known places start."""
    names = {text[b.start : b.end] for b in by_end.values() if b.kind == "name" and (b.start not in places or text.startswith("银行", b.head))}
    found = _by_coined_word({text[b.start : b.end] for b in by_end.values() if b.kind == "name"}) | short_names(names)
    for called in _CALLED.finditer(text) if "简称" in text else ():
        whole = by_end.get(called.start())
        if whole is not None and whole.kind != "generic":
            found[called["short"]] = text[whole.start : whole.end]
    return found


def opening_name(text: str, by_end: Mapping[int, Body]) -> tuple[str, ...]:
    """云帆学院 in a title that opens so (云帆学院召开会议): by what it does it is a body, known or not."""
    opens = _OPENS.match(text)
    known = by_end.get(opens.end("name")) if opens else None
    return (opens["name"],) if opens and (known is None or known.kind == "generic") else ()


def short_names(names: Collection[str]) -> dict[str, str]:
    """The full name by each short one.

    >>> short_names(["星穹新能源股份有限公司", "青河大学"])
    {'星穹新能源': '星穹新能源股份有限公司'}
    """
    found: dict[str, str] = {}
    groups: dict[str, list[str]] = {}  # by how they begin: each name is compared with few
    for name in names:
        if name.endswith("集团"):
            groups.setdefault(name[:2], []).append(name)
    for name in sorted(names, key=lambda name: (-len(name), name)):
        for form in _LEGAL_FORMS:
            ending = form.search(name)
            if ending and _SHORTEST <= ending.start() <= _LONGEST:
                found.setdefault(name[: ending.start()], name)
        for other in groups.get(name[:2], ()):
            if other != name and _abbreviates(other, name):
                found.setdefault(other, name)
    return found | _without_place(names)


def _by_coined_word(names: Collection[str]) -> dict[str, str]:
    """德国贝林精密机械公司 by 贝林公司, 上海海澜冷链集团 by 海澜集团: where one company only has the coined word, at its beginning or behind its place."""
    firms = [name for name in names if name.endswith(_FIRMS)]
    found = {}
    for short in firms:
        word = short[:-2]
        longer = [name for name in firms if len(name) > len(short) and short not in name and _opens_with(word, name) and _LEGAL_FORMS[1].sub("", name) != word] if 2 <= len(word) <= _LONGEST_COINED and short.endswith(("公司", "集团")) else []
        if longer and all(name.endswith(min(longer, key=len)) for name in longer):
            found[short] = max(longer, key=len)
    return found


def _opens_with(word: str, name: str) -> bool:
    at = name.find(word)
    return at == 0 or (at > 0 and (name[:at] in load_lexicon().terms("countries") or is_place(name[:at]) or _PLACE.fullmatch(name[:at]) is not None))


_FIRMS = ("公司", "集团", "株式会社")
_LONGEST_COINED = 4  # code points


def _without_place(names: Collection[str]) -> dict[str, str]:
    """青芦中学 for 石潭市青芦中学, where only one such name begins with a place."""
    heads = load_lexicon().terms("body_heads")
    placed: dict[str, list[str]] = {}
    for name in names:
        place = _PLACE.match(name)
        if place and len(name) - place.end() >= 4 and name[place.end() :] not in heads:
            placed.setdefault(name[place.end() :], []).append(name)
    return {short: full[0] for short, full in placed.items() if len(full) == 1}


def _abbreviates(short: str, name: str) -> bool:
    """澜东能投集团 for 澜东能源投资集团有限公司, which begins alike: it leaves out characters only."""
    rest = iter(name)
    return _LEGAL_FORMS[0].search(name) is not None and all(char in rest for char in short)


def where_named(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where these names stand."""
    for name in names:
        at = text.find(name)
        while at >= 0:
            yield at, at + len(name)
            at = text.find(name, at + len(name))
