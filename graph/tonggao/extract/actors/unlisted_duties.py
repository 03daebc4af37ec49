"""Who stands behind an office and words for a person that no list has: 区委常委、宣传部部长、全民阅读推广人 | 林岳."""

import re

from tonggao.extract.actors.listed_names import is_sure, names_from
from tonggao.language.duties import behind_unlisted
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon

# 曾任青河县副县长的 | 八旬老人 | 林岳
_OF_OLD = re.compile("(?<=[长记任员席理])的(?:[七八九]旬|年过[六七八九]旬的|[0-9]{2}岁(?:高龄)?的?|[0-9]{2}年党龄的)?(?:老人|老党员|老同志|老干部|老领导|老战士|老红军|老教师|老校长|老支书|老书记|老兵|老厂长|退休干部|离休干部)")


_HONOUR = re.compile("、(?:全国|全省|全市|全县|[省市县区州旗]级?)?“[^“”，。]{2,12}”(?:称号|荣誉|奖章|勋章|奖)*(?:获得者|得主)?(?=[\u4e00-\u9fff])")  # 社区党支部书记、“最美网格员”林岳


def _one_sure(text: str, position: int, starts: frozenset[int]) -> list[Name]:
    """The one name at ``position`` that ends at a mark or does what only persons do; [] where none does."""
    names = names_from(text, position, starts, foreign=False)
    return names if len(names) == 1 and is_sure(text, names[0]) and (names[0].bound >= PUNCTUATION_BOUND or act_at(text, names[0].end)) else []


def named_behind_duty(text: str, position: int, chain: Chain, starts: frozenset[int]) -> list[Name]:
    """The one name behind the words after an office; [] unless it is sure and does what only persons do or ends at a mark.

    ``starts``: where titles start; one between the office and the name may be another's.
    """
    if old := _OF_OLD.match(text, position - 1):
        names = names_from(text, old.end(), starts, foreign=False)[:1]
        return names if names and is_sure(text, names[0]) else []
    word, end = text[position : position + 2], position + 2
    if chain.titles[-1].tag == "descriptor" and word in load_lexicon().terms("names_of_words") and text[end : end + 1] in ("、", "，") and end + 1 in starts and dictionary_tag(word)[:1] not in "vd":
        return [Name(position, end, word, PUNCTUATION_BOUND)]  # 运动员代表关山、裁判员代表林岳
    if honour := _HONOUR.match(text, position):
        return _one_sure(text, honour.end(), starts)
    if text[position : position + 1] != "、" or chain.titles[-1].tag == "descriptor":
        return []
    for at in behind_unlisted(text, position):
        if not starts.isdisjoint(range(position, at)):
            return []
        if names := _one_sure(text, at, starts):
            return names
    return []
