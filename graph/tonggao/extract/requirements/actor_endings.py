"""Words for people and bodies that no list names, known by how they end: 征兵工作站, 财务条线, 驾驶员."""

import re

from tonggao.lexicon.words import lengths_by_last, tags_of

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
    for length in lengths_by_last("actor_endings").get(words[-1], ()):
        tag = tags.get(words[-length:]) if length <= len(words) else None
        if tag is not None:  # the longest ending tells: 财政局, not 政局
            return tag == "ending" or (tag == "place" and _EACH.match(words) is not None)
    return False
