"""Departments that no list holds: what opens them is a level word or a known body, and nothing but nouns lies between."""

import re
from collections.abc import Mapping
from functools import cache

from tonggao.language.body import Body
from tonggao.language.name_ends import is_han
from tonggao.language.phrase_breaks import list_break
from tonggao.language.phrase_words import action_verbs, whole_words, words_of
from tonggao.language.place_names import SINGLE_LEVELS, PlaceReader, level_word_at
from tonggao.language.plausible_stems import plausible_stem
from tonggao.language.scan import Token
from tonggao.language.segment import ends_body, is_field_of, is_noun_phrase
from tonggao.language.segmenter import tagged_words
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

_LONGEST = 14  # code points of a body that no list knows
_LONGEST_FIELD = 8  # 农业水利 in 审计署农业水利审计局
_NO_DEPARTMENTS = ("董事局",)  # a company's owners are the company
_ASSEMBLIES = ("政府", "人大", "政协")
_JOINS = ("和", "与")
_COMMITTEES = ("党委", "党组", "党总支", "纪委")
_EVERY = ("）", "各级", "各", "地方", "基层")  # 各省（区、市）党委政法委
_ACADEMIES = ("科学院", "中科院", "社科院", "农科院", "林科院", "工程物理研究院")
_INSTITUTES = ("研究所", "研究院", "研究中心")
_TOWNSHIP = frozenset("镇乡")
_PLACE_ENDS = frozenset("省市县区州盟旗镇乡村道")


def level_edge(text: str, head: Token) -> int | None:
    """Where a level word opens a phrase of nouns that ends in this head (市青年企业家协会, 高新区投促局, 镇社会事务办)."""
    edge = list_break(text, head.start)
    edge += text[edge] == "原" and text[edge + 1] in SINGLE_LEVELS  # 原 | 县医院
    level = level_word_at(text, edge) or (text[edge] if text[edge] in _TOWNSHIP else "")
    if not level and text[edge - 1 : edge] in _JOINS:
        return _joined_edge(text, head, edge)
    if not level or level == "社区" or not 3 <= head.end - edge <= _LONGEST or text[edge : edge + 2] in whole_words("level"):
        return None
    if _is_office(text, edge):
        return None
    if head.start == edge + len(level) and head.entry.value == "own":  # 县农商行
        return edge
    inner = text[edge + len(level) : head.end]
    if inner.startswith(_ANY_OF_THEM) or any(map(str.isdigit, inner)) or any(verb in inner for verb in _SETS_UP):  # 省司法厅召开2017年厅直属机关会议
        return None
    if holds_somebody(inner) or text.endswith("驻", 0, head.start):  # 省监委驻 | 集团
        return None
    if head.entry.value == "plain" and not is_field_of(inner[: head.start - head.end], head.entry.term):
        return None  # 经开区要成立工作专班
    return edge if not _ends_in_verb(inner, head) and is_noun_phrase(inner) else None


_SEATED = ("人民法庭", "派出所", "司法所", "卫生院", "供电所", "税务所", "财政所", "信用社")
_NO_SEATS = ("当地", "辖区", "属地", "基层", "农村", "乡镇", "城乡", "全部", "所有", "各地", "附近", "村级", "镇级", "乡级", "片区", "管辖", "报警", "社区", "街道", "相关", "有关", "有些", "部分", "下属", "所属", "沿线", "本地", "试点", "中心", "联系", "联合", "配合", "会同", "协助", "标准", "一流", "示范", "最美", "优秀")


def own_seat(text: str, head: Token) -> int | None:
    """华西坝 of 华西坝派出所: where the name of such an office begins that no list of places has, between marks; None for any of them."""
    if head.entry.term not in _SEATED:
        return None
    edge = list_break(text, head.start)
    name, before = text[edge : head.start], text[edge - 1 : edge] or "。"
    alone = 2 <= len(name) <= 4 and all(map(is_han, name)) and (not is_han(before) or before in "由和与到在对")
    return edge if alone and not name.startswith(_NO_SEATS) and dictionary_tag(name)[:2] in ("", "ns", "nr", "nz") and not any(tag[:1] in tuple("dpcrmutqy") or (tag[:1] == "v" and len(word) > 1) for word, tag in tagged_words(name)) else None


def _is_office(text: str, edge: int) -> bool:
    """市长某某 (市长某某与某集团): an office and a name, not a level; 市长跑协会 is no such thing."""
    return text[edge + 1] == "长" and text[edge + 2] in load_lexicon().terms("surnames")


def level_committee(text: str, head: Token) -> Body | None:
    """县应急管理委员会: a committee that a level word and its field name."""
    edge = list_break(text, head.start)
    if text.startswith(_OF_THE_STATE, edge):  # 全国电子商务教学指导委员会
        field = text[edge + 2 : head.start]
        return Body(edge, head.end, "department", head.start, False) if _is_of_the_state(field) else None
    if text[edge] not in SINGLE_LEVELS or not 3 <= head.start - edge <= _LONGEST - 3 or text[edge : edge + 2] in whole_words("level"):
        return None
    field = text[edge + 1 : head.start]
    named = is_noun_phrase(field, verbs=False) and not any(word in field for word in ("有关", "相关", "各", "专门", "专业"))
    return Body(edge, head.end, "department", head.start, True) if named else None


def place_committee(text: str, head: Token, places: PlaceReader) -> Body | None:
    """青河市禁毒委员会: a committee that a place and its field name."""
    edge = list_break(text, head.start)
    for end in range(head.start - 2, max(edge + 2, head.start - _LONGEST_FIELD - 1), -1):
        start = places.place_start(end) if text[end - 1] in _PLACE_ENDS else None
        if start is not None and start >= edge:
            field = text[end : head.start]
            named = not any(word in field for word in (*_NO_STATE, "村民", "居民", "管理", "政府")) and (is_noun_phrase(field, verbs=False) or _is_plain_task(field))
            return Body(places.outer_place(start), head.end, "department", head.start, False) if named else None
    return None


def _is_plain_task(field: str) -> bool:
    """禁毒, 绿化: a verb of what a committee does, none of what somebody does with one."""
    return len(field) == _SHORTEST_TASK and dictionary_tag(field) == "v" and field not in action_verbs() and field not in _SETS_UP


_OF_THE_STATE = ("全国", "国家")


def _is_of_the_state(field: str) -> bool:
    """电子商务教学指导 before 委员会, a field of work; 代表大会常务 names an organ of its own, 各地 any of them."""
    task = next((word for word in _TASKS if field.endswith(word)), "")
    plain = len(field) > _SHORTEST_FIELD and not any(word in field for word in _NO_STATE)
    return plain and is_noun_phrase(field.removesuffix(task), verbs=False)


_ANY_OF_THEM = ("有关", "相关", "各")
_SETS_UP = ("带领", "率领", "牵头", "成立", "组建", "设立", "召开", "举行", "举办")
_SHORTEST_FIELD = 3
_SHORTEST_TASK = 2
_TASKS = ("指导", "协调", "推进", "促进", "监督", "审查", "评审", "审定")
_NO_STATE = ("大会", "政协", "常务", "有关", "相关", "各", "专门", "专业", "执行", "代表", "第", "届", "党")


def place_edge(text: str, head: Token, places: PlaceReader, by_end: Mapping[int, Body]) -> int | None:
    """Where a place opens such a phrase (青河县农业技术服务中心); None where none is near, or a body stands between."""
    edge = list_break(text, head.start)
    for end in range(head.start - 1, max(edge + 2, head.start - _LONGEST_FIELD - 1), -1):
        if end in by_end and by_end[end].kind != "generic":
            return None
        start = places.place_start(end) if text[end - 1] in _PLACE_ENDS else None
        if text.startswith(terms_tagged("body_words", "kind"), end, head.start):  # 柳河镇家庭农场: any of them
            return None
        if start is not None and start >= edge and text[end] not in "和与及":
            return places.outer_place(start) if is_field_of(text[end : head.start], head.entry.term) else None
    return None


def _joined_edge(text: str, head: Token, middle: int) -> int | None:
    """市 of 市自然资源和规划局: 和 joins two fields of one department."""
    edge = list_break(text, middle - 1)
    level = level_word_at(text, edge)
    if not level or level == "社区" or head.end - edge > _LONGEST or text[edge : edge + 2] in whole_words("level") or _is_office(text, edge):
        return None
    fields = text[edge + len(level) : middle - 1], text[middle : head.end]
    if _ends_in_somebody(fields[0]):
        return None
    return edge if len(fields[0]) > 1 and not _ends_body(text, middle - 1) and all(map(is_noun_phrase, fields)) else None


def _ends_in_somebody(field: str) -> bool:
    """水利局局长某某 | 与清华大学校长某某: an office and its bearer, no field of a department."""
    offices, surnames = load_lexicon().terms("offices"), load_lexicon().terms("surnames")
    for name in range(max(2, len(field) - 4), len(field) - 1):
        if field[name] in surnames and any(field[name - length : name] in offices for length in (2, 3)):
            return True
    return False


_HEADS = frozenset("长记任席理裁")  # 院长, 书记, 主任; 特派员公署 holds nobody


# 党工委副书记格桑曲珍和 | 党工委
_OFFICE_AND = re.compile("(?:书记|主任|[局院校部处科镇乡县市区]长|主席|经理)[一-鿿·]{2,6}[和与及]")


def holds_somebody(inner: str) -> bool:
    """镇社区办主任林岳携 | 区民防办: an office and its bearer, no field of a department."""
    if _OFFICE_AND.search(inner):
        return True
    offices, surnames = load_lexicon().terms("offices"), load_lexicon().terms("surnames")
    for start in range(1, len(inner) - 4):
        for end in (start + 3, start + 2):
            if inner[end - 1] in _HEADS and inner[start:end] in offices and inner[end] in surnames and offices[inner[start:end]].tag in ("office", "party") and inner[end : end + 2] not in ("办公", "医师", "助理"):
                return True
    return False


def _ends_body(text: str, end: int) -> bool:
    """县政府 | 与某集团, 省公安厅 | 和公安部禁毒局: two bodies, no field of one."""
    return ends_body(text, end) or text[end - 1] == "厅" or text.endswith(_ASSEMBLIES, 0, end)


def names_branch(stem: str, text: str, start: int) -> bool:
    """Whether a branch, whose head is at ``start``, may be named by this alone: 清河分局, 高新分局; not 事故调查组."""
    if text.startswith(_tasks(), start) or stem[0] in "原现时":
        return False
    if stem in load_lexicon().terms("zone_stems"):
        return True
    return plausible_stem(stem) and dictionary_tag(stem)[:2] in ("", "ns", "nr", "nz", "nt")  # no 预案管理局


@cache
def _tasks() -> tuple[str, ...]:
    return tuple(sorted(words_of("task")))


def zone_start(text: str, level: int) -> int:
    """Where the name of a zone begins whose 区 stands at ``level`` (深汕特别合作区); ``level`` where none does."""
    if text[level] != "区" or not text.endswith(_zone_kinds(), 0, level):
        return level
    begin = list_break(text, level)
    words = tagged_words(text[begin:level])
    named = 2 < level - begin <= _LONGEST and all(
        word not in words_of("function") and (not tag.startswith(("p", "c", "u", "r", "x", "m")) and (tag != "v" or word in _zone_kinds())) for word, tag in words
    )
    return begin if named else level


@cache
def _zone_kinds() -> tuple[str, ...]:
    return tuple(sorted(load_lexicon().terms("zone_kinds")))


def body_above(text: str, head: Token, by_end: Mapping[int, Body]) -> Body | None:
    """The body that a department with this head belongs to (国家统计局 of 国家统计局青河调查队); None where none is near."""
    if text.startswith(_NO_DEPARTMENTS, head.end - 3):
        return None
    edge = list_break(text, head.start)
    if text[edge - 1 : edge] in _JOINS and (whole := _whole_of_joined(text, head, edge, by_end)):
        return whole
    for end in range(head.start - (head.entry.value != "part"), max(edge + 1, head.start - _LONGEST_FIELD - 1), -1):
        body = by_end.get(end)
        if body is not None and body.kind != "generic" and edge <= body.start:
            field, term = text[end : head.start], text[head.start : head.end]
            if any(map(str.isdigit, field)) or any(verb in field for verb in _SETS_UP) or field in ("原", "驻"):  # 县法院 | 原执行局
                return None
            of_academy = term in _INSTITUTES and text.endswith(_ACADEMIES, body.start, end) and is_noun_phrase(field)
            of_ministry = body.kind == "central" and term in ("局", "司") and len(field) == _SHORTEST_TASK and dictionary_tag(field) == "v" and field not in action_verbs()  # 公安部禁毒局
            return body if of_academy or of_ministry or (not _ends_in_verb(field + term, head) and is_field_of(field, term)) else None
    return None


def _whole_of_joined(text: str, head: Token, middle: int, by_end: Mapping[int, Body]) -> Body | None:
    """应急管理部 of 应急管理部救援协调和预案管理局: 和 joins two fields of one department."""
    for end in range(middle - 3, max(0, middle - _LONGEST_FIELD - 1), -1):
        body = by_end.get(end)
        if body is not None and body.kind != "generic":
            fields = text[end : middle - 1], text[middle : head.end]
            if _ends_body(text, middle - 1) or not all(map(is_han, fields[0])) or level_word_at(text, middle) or _ends_in_somebody(fields[0]):
                return None
            return body if all(map(is_noun_phrase, fields)) else None
    return None


def committee_called(text: str, end: int) -> int:
    """The start of 校党委, 集团纪委 or bare 党委 right before a department at ``end`` (校党委组织部); ``end`` where none stands."""
    committee = next((word for word in _COMMITTEES if text.endswith(word, 0, end)), "")
    if not committee or text.endswith(_EVERY, 0, end - len(committee)):
        return end
    start, words = end - len(committee), load_lexicon().terms("house_words")
    return next((start - n for n in (4, 3, 2, 1) if start >= n and text[start - n : start] in words), start)


def _ends_in_verb(phrase: str, head: Token) -> bool:
    """市领导督办, 市委交办: 办 is a verb's."""
    if head.entry.tag != "office":
        return False
    word, tag = tagged_words(phrase)[-1]
    return len(phrase) < 3 or (tag == "v" and word != head.entry.term)
