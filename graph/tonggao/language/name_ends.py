"""What marks the end of a person's name: the words and marks that may follow one."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from tonggao.language.name_words import is_plain_name
from tonggao.language.word_tags import dictionary_tag, is_word
from tonggao.lexicon import load_lexicon

_STOP = frozenset("，。；：、！？（）()“”‘’《》〈〉【】\n\t \u3000,.;:!?…—[]／/")
_DIGIT = frozenset("0123456789０１２３４５６７８９")
PUNCTUATION_BOUND = 3  # as good as a three-character word


class Name(NamedTuple):
    """A name at [start, end); ``name`` is without inner spaces; ``bound`` says how well its end is marked (0: not at all)."""

    start: int
    end: int
    name: str
    bound: int


def is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0002ffff"


@cache
def _followers() -> dict[str, tuple[str, ...]]:
    """Follower words by first character, longest first; marks and digits with none."""
    by_first: dict[str, list[str]] = {char: [] for char in _STOP | _DIGIT}
    for term in load_lexicon().terms("name_followers"):
        by_first.setdefault(term[0], []).append(term)
    return {first: tuple(sorted(terms, key=len, reverse=True)) for first, terms in by_first.items()}


@cache
def given_names() -> frozenset[str]:
    """What many are called and that ends in what may follow a name: 有为, 千里."""
    return frozenset(load_lexicon().terms("given_names"))


@cache
def _no_followers() -> frozenset[str]:
    """研究院, 主席台: they begin like a follower and follow no name."""
    return frozenset(e.term for e in load_lexicon().terms("name_followers").values() if e.tag == "none")


def bound_at(text: str, position: int) -> int:
    """How strongly the text from ``position`` on marks the end of a name before it: the length of the follower word."""
    if position >= len(text):
        return PUNCTUATION_BOUND
    char = text[position]
    followers = _followers().get(char)
    if followers is None:  # most characters
        return 0
    if char in _STOP:
        return PUNCTUATION_BOUND
    if char in _DIGIT:
        return 2
    for term in followers:
        if text.startswith(term, position):
            if term in _no_followers():
                return 0
            if char == "等":
                return 2
            said = len(term) == 1 and char in "说称" and text[position + 1 : position + 2] in ("，", "：", "")
            gives = char == "作" and len(term) == 1 and _GIVES.match(text, position) is not None
            return 2 if said or gives else len(term)
    return 2 if char == "作" and _GIVES.match(text, position) else 0  # 林岳作高质量发展情况汇报


_GIVES = re.compile("作(?!为|风|用|业|品|者)[^，。；、：\n]{2,24}?(?:报告|汇报|讲话|发言|讲座|点评|说明|介绍|解读|辅导|致辞|动员|交流|部署|总结|通报|预报|研判|表态|述职)")


@cache
def acts() -> tuple[str, ...]:
    """What only persons do: the words that ``act_at`` finds."""
    return tuple(e.term for e in load_lexicon().terms("name_followers").values() if e.tag == "act")


@cache
def _acts_opening() -> dict[str, tuple[str, ...]]:
    """First character -> what ``act_at`` finds that begins with it."""
    opening = defaultdict(list)
    for term in acts():
        opening[term[0]].append(term)
    return {char: tuple(terms) for char, terms in opening.items()}


@cache
def act_openers() -> frozenset[str]:
    """The first characters of what ``act_at`` finds."""
    return frozenset(_acts_opening())


@cache
def _no_acts() -> tuple[str, ...]:
    return tuple(sorted(_no_followers()))


def act_at(text: str, position: int) -> bool:
    """True where the text goes on with what only a person does (强调, 出席)."""
    opening = _acts_opening().get(text[position : position + 1])
    return opening is not None and text.startswith(opening, position) and not text.startswith(_no_acts(), position)


_ALL_ADVERBS = tuple("均都也还又曾正")  # tuples, since no character is in them
_JOINS_OR_NONE = tuple("和与、，")
_MODALS = tuple("愿要能将会应须可")
_NO_VERBS = tuple("及等、；。")


_OPENS_NEXT = re.compile("关于|对于|作为|作(?=[推了出报总专主交表动重讲汇典经书题])")  # 高山 | 关于, 高山 | 作推介
_ENDS_TOO = ("进", "致")
_LEADS_ON = tuple("到赴及与和向就同对、")
_STRONG = re.compile("强调(?:研(?!究)|度|查|解|任|处|阅)")


_OF_ONE = ("的", "署名", "同志", "，", "、", "。", "）", "主持", "出席", "强调", "指出")
_OF_THINGS = tuple("一中前上下间后初时际子女内外所以用妻父母友")  # behind 之
LEADS_GROUP = ("为团长", "为副团长", "为组长", "为副组长", "为领队")


def best_end(text: str, start: int, lengths: Iterable[int]) -> tuple[int, int] | None:
    """The end among ``start + length`` that is bounded best, with its bound; ties go to the shorter name, and so does what runs on
    into the next (林岳 | 担任组长, not 林岳担 | 任组长).
    """
    ranked: list[tuple[int, int, int]] = []
    for length in lengths:
        end = start + length
        if end > len(text) or not is_han(text[end - 1]):
            break
        inside = text.startswith(_WHOLE_WORDS, end - 1) or text.startswith("和和", end)  # 林富和 | 和丁远
        bound = 0 if inside else bound_at(text, end)
        if bound and end - start > 2 and (text[end - 1] in "并等赴的" or _OPENS_NEXT.match(text, end - 1)):  # 覃伟 | 并见证, 林芳 | 等参加, 林岳 | 赴联系点
            continue
        if bound:
            ranked.append((min(bound, PUNCTUATION_BOUND), -length, end))
    if not ranked:
        return None
    bound, _, end = max(ranked)
    longer = end + 1
    if text[end - 1 : longer] in given_names() and end - start == 2 and bound == 1 and any(e == longer for _, _, e in ranked):
        return longer, bound_at(text, longer)  # 林大为 | 在某地, 林千里 | 到某地
    if text[end - 1] == text[end : end + 1] and any(e == longer for _, _, e in ranked):
        return longer, bound_at(text, longer)  # 金可可, not 金可 | 可
    if text[end : end + 1] in _ALL_ADVERBS and text[longer : longer + 1] in _JOINS_OR_NONE and any(e == longer for _, _, e in ranked):
        return longer, bound_at(text, longer)  # 金相均 | 和, not 金相 | 均
    if text[end : end + 1] == "之" and (text.startswith(_OF_ONE, longer) or (bound_at(text, longer) and text[longer : longer + 1] not in _OF_THINGS)):
        return longer, max(bound_at(text, longer), 1)  # 林勉之 | 的, 林勉之 | 署名文章
    if text[end : end + 1] == "和" and text.startswith(LEADS_GROUP, longer):
        return longer, 1  # 林本和 | 为副团长
    if text[end : end + 1] == "让" and text[end - 1] in _TIBETAN_LAST and (text.startswith(("说", "指", "表"), longer) or act_at(text, longer)):
        return longer, 2  # 郎木才让 | 说
    if text[end : end + 1] == "才" and act_at(text, longer) and any(e == longer for _, _, e in ranked):
        return longer, bound_at(text, longer)  # 林本才 | 赴
    if text[end : end + 1] in _MODALS and text[longer : longer + 1] in (*_NO_VERBS, "将") and any(e == longer for _, _, e in ranked):
        return longer, bound_at(text, longer)  # 金相愿 | 及, not 金相 | 愿
    if text.startswith("可和", end) and text[start - 1 : start] == "、" and any(e == longer for _, _, e in ranked):
        return longer, 1  # 甲、乙、林铁可 | 和丁远
    if text[end : end + 1] in _ENDS_TOO and text[longer : longer + 1] in _LEADS_ON and any(e == longer for _, _, e in ranked):
        return longer, bound_at(text, longer)  # 林跃进 | 到某镇调研, not 林跃 | 进到
    if any(e == longer for _, _, e in ranked) and _STRONG.match(text, end):
        return longer, bound_at(text, longer)  # 林建强 | 调研, not 林建 | 强调 | 研
    if bound == 1 and text.startswith(_LED_BY, longer) and any(e == longer for _, _, e in ranked):
        return longer, 1  # 林跃进 | 的陪同下, not 林跃 | 进
    if bound == 2 and any(e == longer for _, _, e in ranked) and act_at(text, longer) and not act_at(text, end):
        return longer, bound_at(text, longer)  # 封永胜 | 出席, not 封永 | 胜出
    if text[end - 1] == "来" and end - start > 2 and not act_at(text, end) and _DOES_THERE.match(text, end - 1):
        return end - 1, 2  # 林岳 | 来一线检查工作
    if bound == 1 and _DOES_THERE.match(text, end):
        return end, 2
    if bound > 2 and any(e == end - 1 and b == 2 for b, _, e in ranked) and not act_at(text, end):
        return end - 1, 2  # 林岳 | 担任组长, not 林岳担 | 任组长
    return end, bound


# 林岳 | 到某厂调研, 对某厂开展检查: one character that alone marks an end but weakly, and what is done there.
_DOES_THERE = re.compile("(?:[到赴在来对率就向]|带队|现场|专程|带领|率领)[^，。；、：\n]{0,24}?(?:调研|调查|检查|抽查|督[导查办]|考察|慰问|走访|视察|看望|指导|参观|[查察]看|巡[查视察]|考[评核]|参加|出席|主持)")
_LED_BY = ("的陪同", "的带领", "的引导", "的主持")
_WHOLE_WORDS = ("工作", "一边", "一路")  # no name ends inside: 安抚 | 工作, 林岳 | 一边走一边问
_TIBETAN_LAST = frozenset("才加吉杰本多巴")  # 才让, 加让 end Tibetan names
_GOES = ("赴", "到", "率", "带队", "一行", "前往", "来到")


def sets_out(text: str, name: Name) -> bool:
    """检察长林本才 | 赴云州: three characters that hold no word, before somebody sets out."""
    told = is_word(name.name[1:]) and not (text.startswith("赴", name.end) or _DOES_THERE.match(text, name.end))  # 何建设 | 赴, 何立新 | 到某厂调研
    told = told or dictionary_tag(name.name[:2])[:1] in ("v", "d", "p", "c", "r", "t")
    return is_plain_name(name.name) and not told and (text.startswith(_GOES, name.end) or _DOES_THERE.match(text, name.end) is not None)
