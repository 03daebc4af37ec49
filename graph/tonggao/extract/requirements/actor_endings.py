"""Words for people and bodies that no list names, known by how they end: 征兵工作站, 财务条线, 驾驶员."""

import re

from tonggao.lexicon.words import lengths_by_last, tags_of

_LONGEST = 14
_ALL_OF = re.compile("(?:我们|咱们|在座的?)?(?:全[体省市县区州校院厂镇乡村党]|各(?!项|类|种|个|自)|广大|每一?[名个位]|所有|有关|相关)|(?:[一-龥]{2,8}[、和及])*[一-龥]{2,8}(?:广大|全体)[一-龥]{2,8}$|[一-龥]{2,12}(?:特别是|尤其是)[一-龥]{2,16}$|(?!我们(?!的)|[对把将就在从为被由向给让使以这那此凡多少再先更做当])[^，。]{2,16}的[一-龥]{2,8}$")
_STATES = re.compile("把(?!手)|(?<!特别)(?<!尤其)是|了|在|过|已|正|(?<![国所])有(?!关)|一起|问题|工作|情况")
_EACH = re.compile("各(?![项类种个自界式样])|(?:每|任何|全体|所有|一切|有关|相关)")

_EACH_THERE = re.compile("[一-龥]{2,8}各[一-龥]{1,2}")  # 沿江滨湖|各县


def sounds_like_actor(words: str) -> bool:
    """Whether the words right before a cue end as those for people and bodies do.

    >>> sounds_like_actor("各高校征兵工作站"), sounds_like_actor("产业格局")
    (True, False)
    """
    if not 2 <= len(words) <= _LONGEST:
        return False
    tags = tags_of("actor_endings")
    for length in lengths_by_last("actor_endings").get(words[-1], ()):
        tag = tags.get(words[-length:]) if length <= len(words) else None
        if tag is not None:  # the longest ending tells: 财政局, not 政局
            return tag == "ending" or (tag == "place" and (_EACH.match(words) or _EACH_THERE.fullmatch(words)) is not None)
    return False


def is_actor_phrase(words: str) -> bool:
    """Whether words name all or some of a kind, or those whom a clause describes: 我们每一名党员, 拖欠工资的乡镇.

    >>> is_actor_phrase("广大青年干部"), is_actor_phrase("各项工作任务"), is_actor_phrase("基层干部")
    (True, False, False)
    """
    if _ALL_OF.match(words) is None or _STATES.search(words):
        return False
    actors = tags_of("actors")
    return sounds_like_actor(words[-_LONGEST:]) or any(words[-length:] in actors for length in (2, 3, 4, 5))
