"""Words for people and bodies that no list names, known by how they end: 征兵工作站, 财务条线, 驾驶员."""

import re
from functools import cache

from tonggao.lexicon.words import tags_of

_LONGEST = 14
_EACH = re.compile("各(?![项类种个自界式样])|(?:每|任何|全体|所有|一切|有关|相关)")


def sounds_like_actor(words: str) -> bool:
    """Whether the words right before a cue end as those for people and bodies do.

    >>> sounds_like_actor("各高校征兵工作站"), sounds_like_actor("产业格局")
    (True, False)
    """
    if not 2 <= len(words) <= _LONGEST:
        return False
    tags = tags_of("actor_endings")
    for length in range(min(len(words), _longest_ending()), 0, -1):
        tag = tags.get(words[-length:])
        if tag is not None:  # the longest ending tells: 财政局, not 政局
            return tag == "ending" or (tag == "place" and _EACH.match(words) is not None)
    return False


@cache
def _longest_ending() -> int:
    return max(map(len, tags_of("actor_endings")))
