"""Parts of a named body that no list holds: 财政部社会保障司, 市农业局种植业科, 区法院民一庭."""

import re
from collections.abc import Mapping
from functools import cache

from tonggao.language.body import Body
from tonggao.language.name_ends import is_han
from tonggao.language.phrase_breaks import phrase_break
from tonggao.language.phrase_words import body_words, words_of
from tonggao.language.scan import Token
from tonggao.language.segment import is_field_of
from tonggao.language.segmenter import tagged_words
from tonggao.lexicon import load_lexicon

_LONGEST_FIELD = 12
_JOINS = "和与"
# 处理, 科学, 室内, 庭审, 司法, 股份: the head's character opens another word.
_OPENS_WORD = frozenset("理统列联于置分罚方境级女在暑决死刑事世学技普研员目考教举协内外友温审院前令法机徒票份东权市价民息本")
_TOWARDS = ("到", "向", "赴", "带领", "率领")  # what goes on behind is another body: 第三巡察组 | 到某公司
_NO_OPENINGS = tuple("有关 相关 各 副 原 等 的 长 会同 联合 牵头 处理 查处 到 在 对 将 已 就 把 为".split())
_FLOOR = re.compile("^(?:第?[一二三四五六七八九十0-9]{1,3}(?:号?楼|层)?)?(?:[东南西北]侧|[大小中]型?(?=会议))?")  # 十五楼 | 会议室, 三楼小 | 会议室
_LONGEST_TASK = 4  # code points


def part_of(text: str, head: Token, by_end: Mapping[int, Body]) -> Body | None:
    """The part with its body; None where no body stands near, or what lies between is no field of work."""
    term, after = head.entry.term, text[head.end : head.end + 1]
    if (after in _OPENS_WORD and after and (after != "举" or term == "科")) or text.endswith((term, f"{term}原"), 0, head.start):  # 科技处 | 处长, 科技司 | 原司长
        return None
    wholes = _wholes_of(head.entry.value)
    ward = by_end.get(head.start - 1) if term == "科" and text[head.start - 1] in _WARDS else None
    if ward is not None and ward.kind != "generic" and text.endswith("医院", ward.start, head.start - 1):  # 市中心医院 | 外科
        return Body(ward.start, head.end, "department", head.start - 1, ward.bare_level)
    for end in range(head.start - 2, max(0, head.start - _LONGEST_FIELD - 1), -1):
        if not is_han(text[end + 1]):
            return None
        bracket = text.rfind("（", max(0, end - _LONGEST_FIELD), end) if text[end - 1] == "）" and len(term) == 1 else -1  # 省教育厅（省委教育工委） | 组织处
        body = by_end.get(end if bracket < 0 else bracket)
        if body is None or body.kind == "generic" or not text.endswith(wholes, body.start, end if bracket < 0 else bracket):
            continue
        field = text[end : head.start]
        if not is_han(field[0]):
            return None
        if field[0] in _JOINS:  # 国家文物局博物馆 | 与社会文物司
            continue
        named = _names_institute(field, text, head.end) if term == _INSTITUTE else _is_field(field, term) or (term == "司" and body.kind == "central" and _is_ministry_field(field))
        return Body(body.start, head.end, "department", head.start, body.bare_level) if named else None
    return None


_WARDS = frozenset("内外儿眼骨产妇男")  # the fields of a hospital's departments that one character tells
_INSTITUTE = "所"
_LONGEST_INSTITUTE = 6  # code points of 苏州纳米, 蜜蜂, 寄生虫病
_NO_INSTITUTE = ("有关", "相关", "专家", "院士", "研究", "下属", "直属", "团队", "人员", "课题", "项目", "会议", "场")
_ENDS_INSTITUTE = re.compile("(?:[，。、；：（）(“《\n　 ]|$|所长|副?所长|党委|党支部|党总支|纪委|原|研究员|研究室|专家|首席|团队|课题组|负责|举行|召开|举办|建设|调研|考察|科研|联合|等|和|与|及|在|的|副研究员|院士|博士|教授)")


def _names_institute(field: str, text: str, end: int) -> bool:
    """苏州纳米 before 所, behind an academy's name: whatever the institute is called by, where what follows ends the name."""
    return len(field) <= _LONGEST_INSTITUTE and not any(word in field for word in _NO_INSTITUTE) and _FUNCTION.isdisjoint(field) and _ENDS_INSTITUTE.match(text, end) is not None


_FUNCTION = frozenset("的了在各是有为与和及由对向将被把让请等年月日之其该本我两三多")


def _is_ministry_field(field: str) -> bool:
    """农村合作经济指导 of 农业农村部农村合作经济指导司, 边防检查管理: nouns, and verbs that say what is looked after."""
    words = tagged_words(field)
    return len(field) > _SHORTEST_OF_MINISTRY and _OFFICES.isdisjoint(field) and _FUNCTION.isdisjoint(field.replace("和", "").replace("与", "")) and words[0][1][:1] in tuple("nbjsa") and all(tag[:1] in tuple("nvbjacd") for _, tag in words)


_SHORTEST_OF_MINISTRY = 3
_OFFICES = frozenset("长兼副任")  # 副局长兼督察 | 司


@cache
def _wholes_of(value: str) -> tuple[str, ...]:
    """Last words of the bodies that have such parts, as the lexicon lists them."""
    return tuple(value.split())


_PARLIAMENTS = ("人大", "政协", "人大常委会", "全国人民代表大会")


def chamber_committee(text: str, head: Token, by_end: Mapping[int, Body]) -> Body | None:
    """全国政协 before 农业和农村委员会: a special committee is named by its field."""
    edge = phrase_break(text, head.start)
    for end in range(head.start - 2, max(edge, head.start - 14), -1):
        body = by_end.get(end)
        if body is not None and text[body.start : end].endswith(_PARLIAMENTS) and body.kind in ("central", "root"):
            field = text[end : head.start]
            known = field + head.entry.term in load_lexicon().terms("chamber_committees")  # 农业与农村委员会
            generic = not known and any(word in field for word in ("有关", "各", "专门", "及", "等", "愿", "同", "与", "向", "对"))
            return None if generic else Body(body.start, head.end, "central", head.start, body.bare_level)
    return None


def _is_field(field: str, term: str) -> bool:
    if _FLOOR.sub("", field) in body_words("no-part") or field.startswith(_NO_OPENINGS) or field[-1] in "各多几两多副正" or any(word in field for word in _TOWARDS):
        return False
    if field in body_words("names-part") or (field[:2] in body_words("names-part") and len(field) > 3 and (is_field_of(field[2:], term) or _is_task(field[2:]))):  # 规划 | 处, 组织人事 | 科
        return True
    offices = load_lexicon().terms("offices")
    if field + term in offices or field + term in words_of("common") or any(field[:n] in offices for n in (2, 3, 4)):
        return False
    numbered = field.lstrip("第一二三四五六七八九十")
    if numbered != field:  # 第三监督检查 | 室, 民一 | 庭
        return not numbered or all(tag[0] in "nvjb" for _, tag in tagged_words(numbered))
    parts = field.replace("与", "和").split("和")
    parts = [part.replace("类专业", "专业").removesuffix("类") for part in parts]  # 电子商务类专业委员会
    return all(len(part) > 1 and (is_field_of(part, term) or _is_task(part)) for part in parts)


def _is_task(part: str) -> bool:
    """急诊, 公诉: what such a room does, said with a plain verb."""
    words = tagged_words(part)
    if len(part) > _LONGEST_TASK or not all(tag[0] in "nvjb" for _, tag in words):
        return False
    lexicon = load_lexicon()
    return words[0][0] in body_words("names-part") or not any(words[0][0] in lexicon.terms(kind) for kind in ("imperatives", "speech_verbs", "event_verbs"))
