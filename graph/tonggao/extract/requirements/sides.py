"""The sides that talks are between: 中方, 加方."""

import re

_SIDE = re.compile("(?![对双各多三官资])[一-龥]{1,2}方(?:也|还|真诚|衷心|热切)?")


def names_side(shielded: str, start: int, end: int) -> bool:
    """Whether the words in [start, end) are no more than a side, for which its speaker wishes.

    >>> names_side("加方也期待", 0, 3), names_side("甲方代表期待", 0, 4)
    (True, False)
    """
    return _SIDE.fullmatch(shielded, start, end) is not None
