"""The body before an office or a holder's name, where no list and no grammar of bodies tells it: 党委, 我校, 团中央学校部."""

import re
from functools import cache

from tonggao.language.appointed_bodies import TAKES_OFFICE, appointed_start
from tonggao.language.before_office import Before
from tonggao.language.bodies import BodyFinder
from tonggao.language.body import ordinal_start
from tonggao.language.name_ends import is_han
from tonggao.language.office_prefixes import over_time_word
from tonggao.language.phrase_breaks import list_break
from tonggao.language.phrase_words import action_verbs, body_words, words_of
from tonggao.language.plausible_stems import generic_before_level
from tonggao.language.segment import descriptive_start, ends_body, is_noun_phrase
from tonggao.language.segmenter import tagged_words
from tonggao.language.word_tags import tags
from tonggao.lexicon import load_lexicon

_WORKS = ("场", "厂", "矿")  # 农场, 酒厂, 煤矿
_PARTED = ("社区", "街道")
_OF_CONFERENCE = ("委员", "常委", "主席", "副主席", "秘书长")
_OF_CONGRESS = ("主席", "副主席", "专职副主席", "专职主席", "主任", "副主任")  # 镇长、人大主席甲, no 人大代表


@cache
def _bare_bodies() -> dict[str, tuple[str, ...]]:
    """Bodies that an office may name without saying whose they are, by their last character, longest first."""
    by_last: dict[str, list[str]] = {}
    words = load_lexicon().terms("house_words")
    works = (word for word in words if word.endswith(_WORKS) and len(word) > 1 and word[0] != "我")
    for term in {*load_lexicon().terms("inner_bodies"), *body_words("alone"), *works}:
        by_last.setdefault(term[-1], []).append(term)
    return {last: tuple(sorted(terms, key=lambda t: (-len(t), t))) for last, terms in by_last.items()}


def bare_body(text: str, start: int, finder: BodyFinder) -> Before | None:
    """党委, 公司 before an office, with the body it is part of where one stands before it (恒川集团原党委)."""
    bare = next((b for b in _bare_bodies().get(text[start - 1 : start], ()) if text.endswith(b, 0, start)), "")
    if not bare and text.endswith("人大", 0, start) and text.startswith(_OF_CONGRESS, start):
        bare = "人大"
    chamber = "人大常委会" if text.endswith("人大常委会", 0, start) else "政协" if text.endswith("政协", 0, start) and text.startswith(_OF_CONFERENCE, start) else ""
    if not bare and chamber and ((edge := text[start - len(chamber) - 1 : start - len(chamber)] or "。") in LEADS_IN or not is_han(edge)):
        return Before(start - len(chamber), chamber)
    if not bare and text.endswith("中央", 0, start) and text.startswith(("委员", "候补委员"), start):
        return Before(ordinal_start(text, start - 2), "中央") if not is_han(text[start - 3 : start - 2]) or text[start - 3] == "届" else None
    if not bare:
        return _called(text, start)
    after, when = over_time_word(text, start - len(bare))
    outer = finder.ending_at(after)
    framed = appointed_start(text, after) if outer is None or text[outer.start] == "任" else outer.start  # 不再任青岭医院党委书记
    begin = descriptive_start(text, after) if framed is None else framed
    if framed is None and _TAKES.search(text, max(0, after - 3), after) is not None:  # 护士长林岳任 | 临时党支部书记
        return Before(after, bare, when)
    if begin == after and (village := finder.places.village_before(after - (text[after - 1] == "的"))) is not None:
        return Before(village, text[village:after].removesuffix("的") + bare, when)  # 某市某镇某村原 | 党支部, 某村的 | 党支部
    begin += next((n for n in (4, 3, 2) if text[begin : begin + n] in generic_before_level() and text.startswith(_PARTED, begin + n)), 0)  # 辖区 | 社区党委
    words = load_lexicon().terms("house_words")
    if text[after - 2 : after - 1] in ("我", "本") and text[after - 2 : after] in words:  # 我校党支部
        return Before(after - 2, text[after - 2 : after] + bare, when)
    if text[after - 2 : after - 1] == "该" and text[after - 1 : after] in words:  # 该院党组
        return Before(after - 2, text[after - 2 : after] + bare, when)
    calls = text[after - 1 : after] in words or text[after - 1 : after] in _TOWNS  # 校党委, 院党组, 镇工会
    edge = text[after - 2 : after - 1] or "。"
    if text.endswith(_HELD, 0, after - 1) and (calls or text[after - 1] in _UNITS):  # 时任校党委书记, 时任师党委常委
        return Before(after - 1, text[after - 1 : after] + bare)
    if edge == "原" and text[after - 1] in _UNITS:  # 原师党委书记
        return Before(after - 2, text[after - 1 : after] + bare, "former")
    if calls and edge == "原":  # 原局党组书记
        return Before(after - 2, text[after - 1 : after] + bare, "former")
    if after - begin > 1 or (calls and (not is_han(edge) or edge in LEADS_IN or edge in _TAKEN_UP)):
        begin = min(begin, after - 1)
        begin -= text[begin - 1 : begin] in _LEVELS and not is_han(text[begin - 2 : begin - 1] or "。")  # 县 | 总医院党委
        begin = with_known_whole(text, begin, start, finder)  # 中 | 石油湖南油田分公司
        return Before(begin, text[begin:after] + bare, when)
    return _bare_alone(text, start, bare, finder)


def _bare_alone(text: str, start: int, bare: str, finder: BodyFinder) -> Before | None:
    """学院, 分会, 公司 before an office, with its field or number where one tells which; None where it ends some other name."""
    at = start - len(bare)
    if bare == "学院" and (whole := with_known_whole(text, at, start, finder)) < at:  # 东海大学农 | 学院
        return Before(whole, text[whole:start])
    if bare in body_words("alone") and is_han(text[at - 1 : at] or "。"):
        field = max(list_break(text, at), text.rfind("兼", 0, at) + 1)
        if bare in _BRANCHES and 2 <= at - field <= _LONGEST_FIELD and is_noun_phrase(text[field:at]):  # 酒店开发 | 分会
            return Before(field, text[field:start])
        if (framed := appointed_start(text, start)) is not None:  # 同志任知行 | 学院
            return Before(framed, text[framed:start])
        if (number := _BRANCH_NUMBER.search(text, max(0, at - 4), at)) is not None:  # 一公司
            return Before(number.start(), text[number.start() : start])
        word, tag = tags(text[max(0, at - 6) : at])[-1]
        if tag.startswith(("n", "vn", "j")) or (tag == "v" and word in body_words("in-name")):
            return None  # some name's last word
    return Before(at, bare)


def _called(text: str, start: int) -> Before | None:
    """省局, 总行, 科协 before an office, behind a mark: what the readout calls a body above its own, an organ of its place."""
    known = (_above(), load_lexicon().terms("place_organs"))
    word = next((text[start - n : start] for n in (5, 4, 3, 2) if any(text[start - n : start] in words for words in known)), "")
    edge = text[start - len(word) - 1 : start - len(word)] or "。"
    return Before(start - len(word), word) if word and (not is_han(edge) or edge in LEADS_IN) else None


@cache
def _above() -> frozenset[str]:
    return frozenset(word for word in load_lexicon().terms("house_words") if word[0] not in "我本" and len(word) > 1 and word.endswith(_ABOVE))


_HELD = ("时任", "曾任", "现任", "前任", "原任")
_TAKES = re.compile("(?<![主责信离上])任\\Z")
_BRANCHES = ("分会", "专委会", "专业委员会")
_ABOVE = ("局", "行", "厅", "署", "队", "总部")
_BRANCH_NUMBER = re.compile(r"(?<![\u4e00-\u9fff])第?[一二三四五六七八九十]{1,2}$")
_TOWNS = tuple("镇乡村")
_LEVELS = tuple("省市县区州旗")
_TAKEN_UP = ("为", "任")  # 当选为 | 局党委委员
LEADS_IN = frozenset("由和与向对请")  # 会议由 | 校党委书记


_UNITS = ("师", "团", "旅", "营")
_UNIT_HEADS = ("政委", "副政委", "政治委员", "副政治委员", "参谋长", "副参谋长")
_DEPUTIES = {"院": ("副检察长",), "队": ("副大队长", "副支队长", "副总队长"), "委": ("副主任",), "社": ("副主任", "副社长"), "会": ("副主席", "副会长", "副理事长")}


@cache
def _advisers() -> tuple[str, ...]:
    return ("顾问", "技术顾问", "法律顾问", "副局级", "副处级", "正处级", "助理调研员", *load_lexicon().terms("office_ranks"))


def own_word(text: str, start: int) -> Before | None:
    """我校 before 校长, 部 before 总工程师: how a body speaks of itself."""
    edge = text[start - 2 : start - 1] or "。"
    if text[start : start + 1] == "总" and text[start - 1 : start] in load_lexicon().terms("house_words") and (not is_han(edge) or edge in LEADS_IN):
        return Before(start - 1, text[start - 1 : start])  # 部 | 总工程师
    deputy = text.startswith((f"副{text[start - 1 : start]}长", *_DEPUTIES.get(text[start - 1 : start], ())), start)
    advises = text.startswith(_advisers(), start)  # 局 | 顾问, 局 | 调研员
    if (deputy or advises) and text[start - 1 : start] in load_lexicon().terms("house_words") and (not is_han(edge) or edge in LEADS_IN or text.endswith("现任", 0, start - 1)):
        return Before(start - 1, text[start - 1 : start])  # 局 | 副局长
    if text[start - 1 : start] in _UNITS and text.startswith(_UNIT_HEADS, start) and (not is_han(edge) or edge in LEADS_IN):
        return Before(start - 1, text[start - 1 : start])  # 师 | 政委
    if text[start - 1 : start] == "库" and text.startswith(("主任", "副主任"), start) and (not is_han(edge) or edge in LEADS_IN or edge == "库"):
        return Before(start - 1, "库")  # 库 | 主任 of a granary
    that = next((n for n in (2, 3) if text[start - n : start - n + 1] == "该" and text[start - n + 1 : start] in load_lexicon().terms("house_words")), 0)
    if that:  # 该院 | 检察长
        return Before(start - that, text[start - that : start])
    if text[start - 2 : start - 1] not in ("我", "本") or text[start - 2 : start] not in load_lexicon().terms("house_words"):
        return None
    return Before(start - 2, text[start - 2 : start])


def body_before(text: str, end: int, finder: BodyFinder) -> str:
    """The body named right before ``end``, where a holder's name begins (中国科协 | 林岳副主席); "" where none is."""
    body = finder.ending_at(end)
    if body is not None and body.kind != "generic":
        return text[body.start : end]
    if (own := own_word(text, end)) is not None and own.begin == end - 2:  # 我局林岳三级调研员
        return own.body
    bare = bare_body(text, end, finder)
    if bare is not None and (not is_han(text[bare.begin - 1 : bare.begin] or "。") or text[bare.begin - 1] in _AFTER_EDGE):
        return bare.body
    part = _part_before(text, end, finder) if ends_body(text, end) else None
    alone = part_alone(text, end) if part is None else None
    part = alone.begin if alone is not None else part
    part = _organ_alone(text, end) if part is None and text[end - 1] in _ORGAN_ENDS else part
    return "" if part is None else text[part:end]


def _organ_alone(text: str, end: int) -> int | None:
    """卫生局, 卫健委 behind a mark or 由: the start of an organ named without its place."""
    organs = load_lexicon().terms("body_heads")
    for start in range(max(0, end - _LONGEST_PART), end - 2):
        entry = organs.get(text[start:end])
        if entry is not None and entry.tag == "department":
            edge = text[start - 1 : start] or "。"
            return start if not is_han(edge) or edge in _AFTER_EDGE else None
    return None


_ORGAN_ENDS = frozenset("局委办厅院处部室")


_PART_ENDS = frozenset("部处室科股院系心")
_AFTER_EDGE = frozenset("由和与在、，：；。\n")


def part_alone(text: str, end: int, *, people: bool = True) -> Before | None:
    """党群工作部 behind 由 or a mark: a part whose whole the readout need not name again; without ``people`` no name of a person is taken for its field."""
    if text[end - 1] not in _PART_ENDS:
        return None
    start = next((at for at in range(end - 3, max(0, end - _LONGEST_FIELD) - 1, -1) if at == 0 or text[at - 1] in _AFTER_EDGE), None)
    if start is None or text.endswith(_NO_PARTS, 0, end) or not all(map(is_han, text[start:end])):
        return None
    if not people and any(tag.startswith("nr") for _, tag in tags(text[start : end - 1])):
        return None  # 林岳 | 处长
    return Before(start, text[start:end]) if is_noun_phrase(text[start:end], verbs=False) else None


_LONGEST_FIELD = 8
_LONGEST_WARD = 10  # 呼吸与危重症医学科
_NO_PARTS = ("干部", "全部", "内部", "外部", "东部", "西部", "南部", "北部", "中部", "当局", "社会")


def listed_part(text: str, end: int) -> Before | None:
    """内科, 感染科 before 主任: a part that stands alone in the readouts of its kind of body, behind a mark or a joining word."""
    if text[end - 1 : end] not in _PART_ENDS or end < len("内科"):
        return None
    parts = load_lexicon().terms("house_departments")
    for start in range(max(0, end - _LONGEST_WARD), end - 1):
        entry = parts.get(text[start:end])
        if entry is not None and entry.value == "whole":
            edge = text[start - 1 : start] or "。"
            return Before(start, text[start:end]) if not is_han(edge) or edge in LEADS_IN else None
    return None


_POLITICAL = ("政治部", "政治处")
_NO_FIELD_TAGS = ("p", "c", "u", "r", "d", "m", "t", "q")
_LONGEST_PART = 12


def with_known_whole(text: str, begin: int, end: int, finder: BodyFinder) -> int:
    """商务部 of 商务部投资促进事务局 right before an office: where the body starts of which [begin, end) is an unlisted part; ``begin`` where none does."""
    if text.endswith(_POLITICAL, 0, begin):  # 政治部 | 组织人事处
        return begin - len(_POLITICAL[0])
    for at in range(end - 3, max(0, end - _LONGEST_PART), -1):
        if not is_han(text[at]):
            break
        whole = finder.ending_at(at)
        if whole is None or whole.kind == "generic" or whole.start >= begin or TAKES_OFFICE.search(text, at, end):
            continue
        words = tagged_words(text[at:end])
        first, tag = words[0]
        plain = all(not kind.startswith(_NO_FIELD_TAGS) and (kind[:1] in "nv" or word not in words_of("function")) for word, kind in words)
        return whole.start if plain and not (tag == "v" and first in action_verbs()) and first[0] not in "和与及兼原前" and not any(word == "兼" or word in load_lexicon().terms("offices") for word, _ in words) else begin
    return begin


def _part_before(text: str, end: int, finder: BodyFinder) -> int | None:
    """团中央 | 学校部: the start of a body and its part that no list holds, as far as a holder's name tells that it is one."""
    if text.endswith(_NO_PARTS, 0, end):
        return None
    for at in range(end - 2, max(0, end - _LONGEST_FIELD), -1):
        whole = finder.ending_at(at)
        if whole is not None and whole.kind != "generic":
            return whole.start if is_noun_phrase(text[at:end], verbs=False) else None
    return None
