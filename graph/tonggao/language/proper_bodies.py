"""Bodies with a proper name before their last word: schools, companies, institutes, laboratories."""

from collections.abc import Mapping
from functools import partial

from tonggao.language.body import Body
from tonggao.language.body_edges import NAMES_A_TASK, ends_no_name, is_led, names_one
from tonggao.language.laboratories import laboratory_start
from tonggao.language.phrase_words import words_of
from tonggao.language.place_names import SINGLE_LEVELS, PlaceReader
from tonggao.language.scan import Token
from tonggao.language.school_names import HEADS as SCHOOLS
from tonggao.language.school_names import school_start
from tonggao.language.segment import noun_phrase_start
from tonggao.language.term_bodies import bank_start, branch_start
from tonggao.language.unlisted_departments import body_above, level_edge, place_edge

_ANY = ("各", "某", "本", "该", "每", "全体")


def proper_body(text: str, token: Token, places: PlaceReader, by_end: Mapping[int, Body]) -> Body | None:
    """The body whose proper name ends in this head (北辰大学, 星穹集团); None where only a common noun stands before it."""
    term = token.entry.term
    country = places.countries.get(token.start)
    any_one = term in words_of("any") or term in words_of("company")
    if (any_one and (country is not None or text.endswith("中国", 0, token.start))) or ends_no_name(text, token):
        return None  # 中国公司, 德国医院: any of them; 美国银行业, 法国大学生
    if country is not None:
        whole = by_end.get(country.start)  # 金砖国家工商理事会 | 南非理事会
        parted = whole is not None and term != "银行" and text.endswith(term, whole.start, whole.end)
        return Body(whole.start if whole and parted else country.start, token.end, "name", token.start, False)
    above = _whole_of(text, token, by_end)
    if above is not None:
        return Body(above.start, token.end, "name", token.start, above.bare_level)
    laboratory = laboratory_start(text, token) if token.entry.value == "lab" else None
    if laboratory is not None:
        return Body(_start_of_whole(laboratory, by_end), token.end, "name", token.start, False)
    if token.entry.value == "lab" and text.endswith(("国家", "全国"), 0, token.start):
        return None  # 3个国家 | 重点实验室
    start = school_start(text, token.start, partial(places.seat_before, head="大学")) if term in SCHOOLS else None
    if start is None:
        start = noun_phrase_start(text, token.start, term)
    if start is None:
        start = places.seat_before(token.start, term)
    if start is None and term in words_of("company"):  # 江北市金融控股集团
        start = place_edge(text, token, places, by_end)
    edge = level_edge(text, token)
    opened = edge is not None and text[edge] in SINGLE_LEVELS and (start is None or start > edge or text[start] == "原")
    if edge is not None and opened and (names_one(text[edge + 1 : token.start], token.entry) or is_led(text, edge, token)):
        return Body(edge, token.end, "name", token.start, text[edge] in SINGLE_LEVELS)
    if start is not None and text[start - 1 : start] == "同" and text[start - 1 : start + 1] in places.stems:
        start -= 1  # 同川煤业集团 in a text of 同川市
    start = branch_start(text, token) if start is None else start
    name = "" if start is None else text[start : token.start]
    if start is None or name.startswith(_ANY) or name in words_of("common"):
        return None
    start = _with_parent(places.around(start), places, by_end)
    return Body(bank_start(text, token, start), token.end, "name", token.start, False)


def _start_of_whole(start: int, by_end: Mapping[int, Body]) -> int:
    """Where the body that ends at ``start`` begins, if there is one."""
    whole = by_end.get(start)
    return start if whole is None else whole.start


def _with_parent(start: int, places: PlaceReader, by_end: Mapping[int, Body]) -> int:
    """Where a name begins together with the place that it is of and the body that it is a part of."""
    outer = places.place_or_level(start)
    if outer is not None and not outer[1]:
        start = outer[0]
    parent = next((b for at in (start, start + 1, start + 2) if (b := by_end.get(at)) and b.start < start), None)
    if parent is not None and parent.kind in ("name", "central"):  # 中石油 | 青禾分公司, of which 石油 is no start
        return parent.start
    return start


def _whole_of(text: str, token: Token, by_end: Mapping[int, Body]) -> Body | None:
    """商务部 before 研究院: the body that an institute or a centre is part of."""
    above = body_above(text, token, by_end) if token.entry.value == "part" else None
    if above is None or text.startswith(NAMES_A_TASK, token.end):
        return None
    field = text[above.end : token.start]
    return above if not field or names_one(field, token.entry) else None
