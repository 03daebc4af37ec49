"""The segmenter, asked only where grammar is silent: how far a noun phrase reaches to the left of its head."""

import re

from tonggao.language.appointed_bodies import appointed_start
from tonggao.language.coined_works import coined_works
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import is_country, is_place, is_plain_name, surname_at
from tonggao.language.parts_by_field import part_by_field
from tonggao.language.phrase_breaks import MARKS, joins_county, list_break, phrase_break
from tonggao.language.phrase_reach import (
    BODY_ENDS,
    NOUNISH,
    OPENERS,
    PROPER_TAGS,
    Tagged,
    is_field_word,
    is_task,
    reach,
)
from tonggao.language.phrase_words import action_verbs, body_words, whole_words, words_of
from tonggao.language.segmenter import tagged_words
from tonggao.language.two_states import society_of_two_states
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

# Characters that the segmenter may glue to a coined name and that open none (了岚江集团).
_NEVER_FIRST = frozenset("了的在与和对向到由同")
_DECREED = re.compile("(?:聘任|解聘|任命|免去|免除|撤销|提名|聘请|终止|同意|补选|增选)(?:了)?$")  # a person is named behind it, by a post


def noun_phrase_start(text: str, head: int, term: str) -> int | None:
    """Where the proper name before the head ``term`` at ``head`` starts; None where only a common noun stands there."""
    begin = phrase_break(text, head)
    window = text[begin:head]
    if not window:
        return None
    if (between := society_of_two_states(window, term)) is not None:
        return begin + between
    company = term in words_of("company")
    if company and (state := _of_state_firm(text, list_break(text, head), head)) is not None:
        return state
    words: list[Tagged] = list(tagged_words(window))
    if term in body_words("alone") and window[-1] in _COMES and not dictionary_tag(window[-2:]):  # 某局领导来 | 集团
        return None
    if term in ("集团", "公司") and words[-1][0] in body_words("told-of"):  # 通报 | 集团党建工作
        return None
    if company and text.startswith(_LEADERS, head + len(term)) and _is_coined(words):
        return begin
    if company and (placed := _opened_by_place(window)) is not None:
        return begin + placed
    taken = reach(words, company)
    if len(taken) > 1 and taken[0][0] in NO_HOUSES:
        taken.pop(0)
    while taken and taken[0][1] in ("m", "f", "s", "a", "b", "vn") and taken[0][0] not in OPENERS and not company:
        taken.pop(0)
    if not taken or not _is_proper(taken, company, term) or _is_area(taken, term):
        known = _known_body(window, term)
        return begin + known if known is not None else coined_works(text, head, term)
    taken = _without_words_before(taken, term)
    if len(taken) > 1 and taken[0][1].startswith("nr") and _DECREED.search(window[: len(window) - sum(len(word) for word, _ in taken)]):
        taken = taken[1:]  # 解聘林岳 | 城关支行 | 行长职务
    elif is_plain_name(taken[0][0]) and taken[0][1].startswith("nr") and words[-2:-1] and _DECREED.search(words[-2][0]):
        return None  # 终止林国初 | 集团职工董事任职资格
    start = behind_holder(text, head - sum(len(word) for word, _ in taken), head)
    if company and _opens_coined(text, begin, start):  # 天 | 原 | 水泥有限责任公司
        return begin
    if company and text[start - 2 : start - 1] == "中" and text[start - 1 : start] in body_words("behind-middle") and not is_han(text[start - 3 : start - 2] or "。"):
        return start - 2  # 中电 | 光谷集团
    if text[start] == "（" and company and (named := _BEFORE_BRACKET.search(text, max(0, start - _REACH), start)):  # 东和（中国）有限公司
        return named.start("name")
    if text[start] == "原" and not dictionary_tag(text[start : start + 2]):  # 在原 | 铁岗机械厂
        return start + 1
    if text[start - 1 : start] == "中" and company:
        return _with_middle(text, begin, start)
    return start + 1 if text[start] in _NEVER_FIRST and not dictionary_tag(taken[0][0]) else start


def _opened_by_place(window: str) -> int | None:
    """Where a place opens a company's name in the words before its head: 东营 | 联合石化, 与 | 山东 | 中金岭南铜业; None where none does."""
    starts = (0, *(at + 1 for at, char in enumerate(window) if char in _JOINERS))
    return next((at for at in starts if _is_coined_by_place(window[at:])), None)


def _is_coined_by_place(phrase: str) -> bool:
    """A place, and a coined name that fills the rest, whatever words it is made of."""
    (place, tag), *rest = tagged_words(phrase) or [("", "")]
    name = phrase[len(place) :]
    coined = tag == "ns" and is_place(place) and not is_country(place) and _SHORTEST_COINED <= len(name) <= _LONGEST_COINED and all(map(is_han, name)) and not is_place(name[:2])
    words = rest if name[-1:] not in _JOINERS else rest[:-1]  # 正和
    return coined and _JOINERS.isdisjoint(name[:-1]) and all(t[:1] not in _FUNCTION and (t[:1] != "v" or word in _IN_FIRMS) for word, t in words)


_SHORTEST_COINED, _LONGEST_COINED = 2, 8  # characters between a place and 有限公司
_JOINERS = frozenset("和与及由对向在到将把被")
_FUNCTION = frozenset("pcrudm")
_IN_FIRMS = frozenset(("联合", "合作", "创新", "建设", "投资", "发展", "控股", "运营", "服务", "开发", "制造", "加工", "养殖", "种植", "运输", "设计", "测绘", "检测", "装饰", "印刷", "出版", "传播", "冶炼", "勘察"))


def _of_state_firm(text: str, edge: int, head: int) -> int | None:
    """国能 | 青禾发电有限公司, 中石油 | 青禾销售分公司: a state company's short name that opens the phrase, which a dictionary reads as other words."""
    opens = text.startswith(_STATE_FIRMS, edge) and 2 < head - edge <= _LONGEST_FIRM and all(map(is_han, text[edge:head]))
    return edge if opens and not any(word in words_of("function") and len(word) == 1 for word, _ in tagged_words(text[edge + 3 : head])) else None


_STATE_FIRMS = ("国能", "国网", "国药", "国电投", "中石油", "中石化", "中海油")
_LONGEST_FIRM = 12


def _known_body(window: str, term: str) -> int | None:
    """Where in the words before ``term`` a body begins that the dictionary has: 同济 | 大学, 中国民间文艺家 | 协会; no 国际会议 | 中心."""
    if term == "中心" and window.endswith(terms_tagged("edge_words", "venue")):
        return None
    return next((at for at in range(len(window) - 1) if dictionary_tag(window[at:] + term) == "nt"), None)


def _opens_coined(text: str, begin: int, start: int) -> bool:
    """Whether two characters that make no word stand between a mark and the trade: a coined name."""
    edge = text[begin - 1 : begin]
    return start - begin == _COINED and (not edge or edge in MARKS) and not dictionary_tag(text[begin:start]) and is_han(text[begin]) and all(len(word) == 1 for word, _ in tagged_words(text[begin:start])) and text[begin] not in _NO_COINED and text[begin + 1] not in _NEVER_FIRST


_BEFORE_BRACKET = re.compile("(?:^|[，。；：、\\n与由在到向对给为])(?P<name>(?:(?![与由在到向对给为])[\u4e00-\u9fff]){2,6})$")
_REACH = 8  # code points before a bracket in a company's name
_COINED = 2
_NO_COINED = frozenset("我本该各某全每由与和同向对到在以据经为被把让请原他她它您")
NO_HOUSES = ("国务院", "中共中央", "党中央", "全国人大", "全国政协")  # whose parts the lexicon has: 国务院 | 某某医院“4·18”火灾调查组
_COMES = frozenset("来赴到访驻进率")
_HOLDER = re.compile("(?<=[长席记任理员表授裁监官])(?P<name>[\u4e00-\u9fff]{2,3})[和与及作]")


def behind_holder(text: str, start: int, end: int) -> int:
    """Behind 王俊祥和 in 主席王俊祥和某某中心校长: where a phrase begins that the segmenter reads across a name."""
    found = _HOLDER.search(text, start - 1, end) if start else None
    named = found is not None and found.start() <= start + 1 and surname_at(found["name"], 0) and not dictionary_tag(found["name"])
    return found.end() if found is not None and named else start


_LEADERS = ("董事长", "总经理", "副总经理", "经理", "党委书记", "党支部书记", "总裁")


def _is_coined(words: list[Tagged]) -> bool:
    """安居 in 安居物业公司: what is no plain word for an act, and all that stands before a trade."""
    (word, tag), trade = words[0], "".join(word for word, _ in words[1:])
    known = len(word) == 2 and tag[:1] in ("v", "a", "i", "d") and word not in action_verbs() | words_of("function")
    return known and 2 <= len(trade) <= _LONGEST_TRADE and all(tag.startswith(NOUNISH) for _, tag in words[1:])


_LONGEST_TRADE = 4


_SIDES = frozenset("外美英法德日俄韩朝欧非澳印方资")  # 中外公司: of both sides


def _with_middle(text: str, begin: int, start: int) -> int:
    """中 | 金泰集团 right behind a mark, “江城 | 中 | 金泰公司” in quotes: the character opens the coined name and is no word for inside."""
    if text[start : start + 1] in _SIDES:
        return start
    if text[start : start + 1] in body_words("behind-middle") and not dictionary_tag(text[start - 2 : start]):  # 与 | 中铁五局集团
        return start - 1
    if start - 1 == begin and (begin == 0 or text[begin - 1] in MARKS):
        return begin
    quoted = text[begin - 1 : begin] == "“" and dictionary_tag(text[begin : start - 1]).startswith("ns")
    return begin if quoted else start


def _without_words_before(words: list[Tagged], term: str) -> list[Tagged]:
    """The words of the name alone: 穆迪 of 评级机构穆迪公司, 世界 of 经济增长预期世界银行, whose name the lexicon has."""
    bodies = load_lexicon().terms("bodies")
    for at in range(1, len(words)):
        before, first = words[:at], words[at]
        if (before[-1][0] in words_of("apposed") or before[-1][0] == "企业") and (first[1].startswith(PROPER_TAGS) or first[1] in ("x", "s")):
            return words[at:]
        known = "".join(word for word, _ in words[at:]) + term
        if known in bodies and not all(tag.startswith(PROPER_TAGS) or word in OPENERS for word, tag in before):
            return words[at:]
    return words


_LEVELOPENERS = frozenset("省市县区州盟旗镇乡村地校局")


def ends_body(text: str, end: int) -> bool:
    """True where the last character before ``end`` is one that names of bodies end in."""
    return text[end - 1 : end] in BODY_ENDS and end > 0


def is_noun_phrase(window: str, *, verbs: bool = True) -> bool:
    """True where the segmenter reads nothing but nouns and what may stand among them, plain verbs only with ``verbs``."""
    nounish = (*NOUNISH, "v") if verbs else NOUNISH
    words = tagged_words(window) if window else []
    return bool(words) and all(
        is_task(words, at, words[at + 1 :])
        or (
            word not in words_of("function")
            and (tag.startswith(nounish) or is_field_word(word, tag) or (tag == "d" and is_place(word)) or (tag == "l" and word[-1] in BODY_ENDS))
        )
        for at, (word, tag) in enumerate(words)
    )


def is_field_of(window: str, head: str) -> bool:
    """True where the segmenter reads ``window`` as the field of a department with this head (农业水利 of 审计局)."""
    words = tagged_words(window) if window else []
    if any(
        (word in words_of("function") and not is_task(words, at, [*words[at + 1 :], (head, "n")]))  # 就业服务 | 指导 | 中心
        or not (tag.startswith((*NOUNISH, "v")) or is_field_word(word, tag))
        for at, (word, tag) in enumerate(words)
    ):
        return False
    tasked = len(words) > 1 and words[1][0] in body_words("task")  # 禁毒工作
    acts = words and words[0][0] in action_verbs() and not (tasked and words[0][0] in terms_tagged("imperatives", "weak"))  # 防火监督 | 处 is no act
    return not words or ((words[0][1] != "v" or tasked) and not acts and is_noun_phrase(window + head))


def descriptive_body(text: str, end: int) -> int | None:
    """The start of an unlisted body's name that ends at ``end`` (县农牧局); None where no such name stands."""
    if text[end - 1 : end] not in BODY_ENDS or text[end - 2 : end] in ("关系", "联系", "体系"):
        return None
    begin = phrase_break(text, end)
    window = text[begin:end]
    if 3 <= len(window) <= 16 and (window[0] in _LEVELOPENERS or appointed_start(text, end) == begin) and not _has_function_word(window):
        return begin
    edge = list_break(text, end)
    if (part := part_by_field(text, begin, edge, end)) is not None:
        return part
    field = text[edge : end - 1]
    if text[end - 1] == "司" and 4 <= len(field) <= 10 and not is_han(text[edge - 1 : edge] or "。") and is_field_of(field, "司"):  # 水旱灾害防御司
        return edge
    if edge > 1 and joins_county(text, edge - 1, begin):
        return edge
    start = descriptive_start(text, end)
    if (
        start > begin
        and text[start - 1] in _LEVELOPENERS
        and (start - 1 == begin or _has_function_word(text[begin : start - 1]))
    ):
        start -= 1
    return start if end - start >= 3 else None


def _has_function_word(window: str) -> bool:
    words = tagged_words(window)
    words = words[:-1] if words and words[-1][0] in BODY_ENDS else words  # 金柳 | 所
    return any(word in words_of("function") or tag[:1] in ("p", "c", "u") for word, tag in words)


def descriptive_start(text: str, end: int) -> int:
    """Where the noun phrase that ends at ``end`` starts, proper or not (非洲独立党); ``end`` where none stands."""
    window = text[phrase_break(text, end) : end]
    words = list(tagged_words(window)) if window else []
    if words and words[-1][0] in BODY_ENDS:  # 种子 | 站, where 站 may be read as a verb
        words[-1] = (words[-1][0], "n")
    taken = reach(words, company=False)
    start = behind_holder(text, end - sum(len(word) for word, _ in taken), end)
    return start + 1 if start < end and text[start] in _NEVER_FIRST and text[start : start + 2] not in whole_words("joint") else start  # 向阳社区, 对外友好协会


def _is_area(words: list[Tagged], term: str) -> bool:
    """市中心, 经济中心: a part of town or a metaphor, no body."""
    last = words[-1][0]
    return term == "中心" and (last in words_of("not-before-centre") or last[-1] in "市城")


_OF_A_STATE = 2  # words with which a country names a school; 法国高等学院 may be any of them
_LONE = ("保险", "证券")  # a house of that trade by one name; a longer phrase is a product


def _is_proper(words: list[Tagged], company: bool, term: str) -> bool:
    first, tag = words[0]
    if first in words_of("common"):
        return False
    kind = company and all(word in words_of("common") or word in action_verbs() or word[-1] in "性型制式" for word, _ in words)  # 规范 | 公司治理
    if kind or (term in _LONE and len(words) > 1):  # 玉米 | 完全 | 成本 | 保险
        return False
    if any(word in ("家", "个", "等", "所有", "全部", "有关", "各类") or word[0] in "各某该此" or (tag == "m" and word[-1] in "个家所座") for word, tag in words):
        return False
    if not company and any(word == "全国" for word, _ in words[1:]):  # 北京市 | 建设 | 全国 | 文化
        return False
    if company and tag.startswith(("nr", "nz")) and len(words) > 1:
        return True
    if tag.startswith(PROPER_TAGS) or first in OPENERS:
        school = term in ("大学", "学院") and all(word in load_lexicon().terms("school_fields") for word, _ in words[1:])  # 某省农业大学
        abroad = term in ("大学", "学院") and len(words) > _OF_A_STATE and first in load_lexicon().terms("countries")  # 科摩罗高等科技学院
        return len(words) == 1 or school or abroad or tag in ("nz", "nt") or any(word not in words_of("common") for word, _ in words[1:])
    return company and sum(len(word) for word, _ in words) >= 2
