"""What verbs of speaking have as their object: an account, a demand, a decision, another's words. The nouns are the lexicon's."""

import re
from functools import cache

from tonggao.lexicon.words import alternation

_KIND = "event_words"
_ENDS = "(?=[，。；]|$|并|等|[和及与][^，。；：！]{1,12}(?:[，。；]|$))"


@cache
def account() -> re.Pattern[str]:
    """What an office tells a meeting: 介绍有关情况, 反馈巡察意见, 解读《…》."""
    return re.compile(
        r"了?(?:《[^》\n]{1,80}》(?=[，。；、]|$|并|和|的|等|及|以及)|(?:“[^”\n]{1,40}”|《[^》\n]{1,80}》|[^，。；：！“”《》]){0,60}?"
        rf"(?:{alternation(_KIND, 'account')}){_ENDS})"
    )


@cache
def address() -> re.Pattern[str]:
    """提出要求, 表示感谢: the object is a noun, no speech is opened."""
    return re.compile(rf"了?[^，。；：！“]{{0,20}}?(?:{alternation(_KIND, 'address')})(?:(?=[，。；]|并|$)|和[^，。]{{2,6}}(?=[，。；]|并|$))")


@cache
def demand() -> re.Pattern[str]:
    """提出明确要求, 提出意见建议."""
    return re.compile(rf"了?[^，。；：！“]{{0,14}}?(?:{alternation(_KIND, 'demand')})(?=[，。；]|并|$)")


@cache
def counted_demand() -> re.Pattern[str]:
    """提出三点要求, 提出了四点希望."""
    return re.compile(
        rf"了?(?:以下|如下)?[0-9一二两三四五六七八九十几]+[点个条方项]面?[^，。；：！“]{{0,6}}?(?:{alternation(_KIND, 'demand')}|希望|期望)"
    )


@cache
def letter() -> re.Pattern[str]:
    """宣读贺信, 宣读讲话: another's words brought to the meeting."""
    return re.compile(rf"了?[^，。；]{{0,40}}?(?:{alternation(_KIND, 'letter')})")


@cache
def decision() -> re.Pattern[str]:
    """宣布…决定, 宣布…开幕."""
    return re.compile(rf"[^，。]{{0,40}}?(?:{alternation(_KIND, 'decision')})")
