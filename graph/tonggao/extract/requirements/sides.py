"""The sides that talks are between: 中方, 加方, 德国."""

import re

from tonggao.language.name_words import is_country

_SIDE = re.compile("(?P<who>(?![对双各多三官资])[一-龥]{1,2}方|[一-龥·]{2,10}?)(?:也|还|真诚|衷心|热切)?")


def names_side(shielded: str, start: int, end: int) -> bool:
    """Whether the words in [start, end) are no more than a side or a country, for which its speaker wishes.

    >>> names_side("加方也期待", 0, 3), names_side("德国希望", 0, 2), names_side("甲方代表期待", 0, 4)
    (True, True, False)
    """
    side = _SIDE.fullmatch(shielded, start, end)
    return side is not None and (side["who"].endswith("方") or is_country(side["who"]))
