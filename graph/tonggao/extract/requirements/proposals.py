"""What is proposed, or someone reminded of: whether it begins right behind the verb, which may be a noun too (建议, 倡议)."""

import re

from tonggao.extract.requirements.actor_endings import sounds_like_actor
from tonggao.extract.requirements.imperatives import opens_demand
from tonggao.language.name_words import is_place
from tonggao.lexicon.words import lengths_by_first, tags_of

_PUT_TO = re.compile("[^，。；：“”]{2,14}：(?=一|1|（一|[一-龥]{4,})")  # 建议区政府：一、…
_LISTED_DUTY = re.compile("(?:[^，。；：、的]{2,10}、)+[^，。；：、的]{2,12}(?<![重主需首])(?:要(?![求点素])|必须|务必)")  # 明确|水务、农业等部门要提前介入
_LONGEST_FIRST_VERB = 20
_LONGEST_ACTOR = 10
TELLS_OTHERS = re.compile("要求(?:各|全[体省市县区州校]|有关|相关|所有|[一-鿿]{2,8}?(?:部门|单位|方面|机关|干部|党员|党委|政府|公司|企业|车间|[局委办组]))(?!的)")
BODIES_TELL = ("提醒", "提示", "倡议", "建议")  # 县文旅局提醒游客文明出游
_QUANTIFIERS = ("广大", "当地", "全体", "各位", "所有", "全市", "全县", "全区", "全省", "辖区", "沿线")
_DISPOSES = ("将", "把", "由", "对", "尽快", "在", "以")


def tells(shielded: str, at: int) -> bool:
    """Whether what is to be done, or who is to do it, stands at ``at``: 建议加快…, 建议将…, 建议科技管理部门….

    >>> tells("科技管理部门少一点考核", 0), tells("很好，会上", 0)
    (True, False)
    """
    if _PUT_TO.match(shielded, at) or shielded.startswith(_DISPOSES, at) or opens_demand(shielded, at, at + _LONGEST_FIRST_VERB):
        return True
    if _LISTED_DUTY.match(shielded, at):
        return True
    at += next((len(word) for word in _QUANTIFIERS if shielded.startswith(word, at)), 0)
    actors = tags_of("actors")
    if any(shielded[at : at + length] in actors for length in lengths_by_first("actors").get(shielded[at : at + 1], ())):
        return True
    words = shielded[at : at + _LONGEST_ACTOR]
    words = words[: next((n for n, character in enumerate(words) if character in "，。；：、的"), len(words))]
    return any(sounds_like_actor(words[:n]) for n in range(3, len(words)))


def tells_others(shielded: str, start: int, verb: int) -> bool:
    """Whether a body that no list names tells others with the verb at ``verb``: 气象部门|提醒，公众…; 民政部部署|要求各地….

    >>> tells_others("气象部门提醒，公众需防暑", 0, 4), tells_others("按照部署要求，抓好落实", 0, 4)
    (True, False)
    """
    if shielded.startswith(BODIES_TELL, verb):
        return sounds_like_actor(shielded[start:verb])
    told = TELLS_OTHERS.match(shielded, verb) is not None
    return told and (shielded.endswith(("部署", "发文", "通知"), start, verb) or is_acting_place(shielded[start:verb]))


def is_acting_place(words: str) -> bool:
    """Whether words name a place that acts for its government (云州市|要求各医院…), not 全市.

    >>> is_acting_place("北京市"), is_acting_place("全市"), is_acting_place("按照北京市")
    (True, False, False)
    """
    return len(words) > 2 and words[-1] in "省市县区州旗" and is_place(words)
