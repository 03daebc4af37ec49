"""How far the noun phrase before a body's head reaches to the left, word by word as the segmenter reads them."""

from collections.abc import Sequence
from functools import lru_cache

from tonggao.language.name_ends import bound_at
from tonggao.language.phrase_words import action_verbs, body_words, words_of
from tonggao.language.segmenter import tagged_words
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon

Tagged = tuple[str, str]

NOUNISH = ("n", "j", "b", "eng", "x", "vn", "m", "f", "s", "an", "a")
OPENERS = frozenset(("国家", "中国"))
PROPER_TAGS = ("ns", "nr", "nt", "nz")
# Right before an office, a phrase that ends so names a body (非洲独立党主席).
BODY_ENDS = frozenset("党会社局部委院校司行厂队盟署所团组台站处办室心庭科系馆园联协")
_SINGLE_LEVELS = frozenset("省市县区州")
_ERAS = frozenset(("现代", "未来", "当代", "明天", "新世纪", "世纪"))  # 澜东现代农机装备集团
_GLUED = frozenset("由被把将到赴在对向为从据给")


def is_field_word(word: str, tag: str) -> bool:
    """基础教育 and 综合治理, which the segmenter knows as phrases."""
    return word in words_of("field") or (tag == "l" and dictionary_tag(word[-2:]) in ("n", "vn"))


def reach(words: list[Tagged], company: bool) -> list[Tagged]:
    """The words before the head that belong to its phrase. A company's coined name may be read as anything but a function word."""
    taken: list[Tagged] = []
    for index in range(len(words) - 1, -1, -1):
        word, tag = words[index]
        if tag == "v" and company and taken and index and words[index - 1][0] in OPENERS:
            return [*words[index - 1 : index + 1], *taken]  # 中国 | 联合 | 网络通信集团
        if tag == "m" and company and not taken and words[index - 1][0] in OPENERS and index:
            return list(words[index - 1 : index + 1])  # 中国 | 一重 | 集团有限公司
        if word[0] in _GLUED and len(word) > 1 and not dictionary_tag(word):  # 到鑫源 | 集团, too
            return [(word[1:], "n"), *taken]  # 由粤台 | 人工智能学院
        of_state = word == "和" and any(before in OPENERS for before, _ in words[:index])  # 国家心理健康 | 和 | 精神卫生中心
        joins = (word == "与" or of_state) and not company and _joins_fields(words, index, taken)
        if joins or (tag == "v" and (is_task(words, index, taken) or _is_field_of_research(words, index) or (company and _is_coined(words, index, taken)))):
            taken.insert(0, (word, tag))
            continue
        if _ends_phrase(word, tag, taken, company):
            break
        coined = (company and not tag.startswith(("p", "c", "u"))) or word in words_of("field")
        if not coined and not tag.startswith(NOUNISH) and not is_field_word(word, tag):
            opened = _opened(words[: len(words) - len(taken)])
            return [*opened, *taken]
        taken.insert(0, (word, tag))
    return taken


def _ends_phrase(word: str, tag: str, taken: list[Tagged], company: bool) -> bool:
    """Whether no phrase goes on over this word: a verb, a word of function, an office, a date, a number."""
    if _hides_verb(word, tag) or (company and tag == "d" and bound_at(word, 0) > 1) or _is_office(word, taken):
        return True
    if (
        (tag == "v" and word in action_verbs())
        or word in words_of("function")
        or (word[-1] in "是在和与同及到为对向" and not dictionary_tag(word))
        or (tag == "m" and word[0] in "一多几两数")
    ):
        return True
    if company and taken and tag == "v" and len(word) > 1 and _opens_name(taken[0]) and not taken[0][0].startswith(("控股", "集团", "投资")):
        return True  # 拨通 | 区城发集团, 经济恶化 | 美国…公司, 允许 | 跨国公司
    if word[-1:].isdigit() or (word[0].isdigit() and word[-1] in "日月年"):
        return True
    return company and ((tag.startswith("t") and word not in _ERAS and bool(dictionary_tag(word))) or (tag.startswith("m") and word[0] != "第"))


def _opened(rest: list[Tagged]) -> list[Tagged]:
    """中国 and what stands behind it, where nothing there ends a name."""
    opened = next((i for i, (word, _) in enumerate(rest) if word in OPENERS), None)
    ends = opened is None or any(
        tag.startswith(("p", "c", "u", "nr")) or word in words_of("function") or (tag == "v" and word in action_verbs())
        for word, tag in rest[opened:]
    )
    return [] if ends else rest[opened:]


def _is_coined(words: list[Tagged], at: int, taken: list[Tagged]) -> bool:
    """超准 in 英国 | 超准 | 能源公司: between a place that opens the phrase and a trade, what no dictionary has is a name."""
    word = words[at][0]
    if not taken or at == 0 or len(word) != 2 or dictionary_tag(word) or taken[0][0] not in words_of("common"):
        return False
    opens = at == 1 or words[at - 2][1].startswith("u")
    return opens and words[at - 1][1] == "ns" and word not in action_verbs() and word not in words_of("function")


def _opens_name(first: Tagged) -> bool:
    """Whether a company's name begins with this word, so that a verb before it is none of the name's."""
    word, tag = first
    opens = word in _SINGLE_LEVELS or tag.startswith(PROPER_TAGS) or word in words_of("common")
    return opens or word in load_lexicon().terms("countries")


_TASK_HEADS = ("中心", "基地", "办公室", "专班", "平台", "车间", "小组")


def is_task(words: Sequence[Tagged], at: int, taken: Sequence[Tagged]) -> bool:
    """示范 in 实验教学示范中心: what is done there, between a noun and what the body is called."""
    return bool(taken) and at > 0 and taken[0][0] in _TASK_HEADS and len(words[at][0]) == 2 and words[at - 1][1].startswith(("n", "j", "l", "vn"))


def _is_field_of_research(words: Sequence[Tagged], at: int) -> bool:
    """江苏国家 | 应用 | 数学中心, 纳米科技 | 创新 | 研究院: what is pursued there, behind a noun or a place."""
    return at > 0 and words[at][0] in body_words("pursued") and words[at - 1][1].startswith(("n", "j", "l", "vn"))


def _is_office(word: str, taken: list[Tagged]) -> bool:
    """副总经理 before a company ends its name; 校长 in 校长办公室 does not."""
    if len(word) < 2 or not taken or taken[0][0].startswith(("办公", "助理", "联席", "书记处", "会")):
        return False
    entry = load_lexicon().terms("offices").get(word) or load_lexicon().terms("offices").get(word.removeprefix("副"))
    return entry is not None and entry.tag in ("office", "party", "government")


@lru_cache(maxsize=1 << 11)
def _hides_verb(word: str, tag: str) -> bool:
    """大力支持, which the segmenter guesses to be a name: no name of a body holds an adverb or a verb of two characters."""
    if len(word) < 3 or not tag.startswith("n") or dictionary_tag(word):
        return False
    return any(len(part) > 1 and kind[:1] in "vdpc" and kind != "vn" for part, kind in tagged_words(word, False))


def _joins_fields(words: list[Tagged], at: int, taken: list[Tagged]) -> bool:
    """经济 | 与 | 管理学院: between two fields of one body, not between two bodies or persons."""
    if not taken or at == 0 or len(taken[0][0]) < 2 or taken[0][1].startswith(("nr", "ns")):
        return False
    field, tag = words[at - 1]
    return (
        len(field) > 1
        and tag in ("n", "vn", "v", "an", "a", "b", "j", "l", "nz")
        and field[-1] not in BODY_ENDS
        and not field.endswith("政府")
        and bool(dictionary_tag(field))
        and field not in words_of("function")
    )
