"""Lines that tell where a readout comes from: 来源：栖云县融媒体中心."""

import re

_LONG_LINE = 60
# What a line that tells where a readout comes from is made of.
_SOURCE_LINE = re.compile(r"来源|供稿|记者|通讯员|发布者|作者|编辑|文[：:]|图[：:]|门户网|网站|公众号")
_SIGNED = re.compile(r"[（(][^（）()]{2,20}[ \u3000]+(?:\d{4}年\d{1,2}月\d{1,2}日|[\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{2,3}[、 \u3000]+[\u4e00-\u9fff]{2,3})[）)]")  # （县委办　2020年1月8日）, （县委办　林岳）
_DATED_LINE = re.compile(r"\d{4}[-年./]\d{1,2}")


def in_source_line(text: str, position: int) -> bool:
    """来源：栖云县融媒体中心: the publisher is no actor. Such a line is short and holds no sentence."""
    start = text.rfind("\n", max(0, position - _LONG_LINE), position) + 1
    if not start:  # the title's line, or a long one
        return False
    end = text.find("\n", position, start + _LONG_LINE)
    line = text[start : end if end >= 0 else len(text)]
    if len(line) >= _LONG_LINE or "。" in line or "，" in line:
        return False
    if _SIGNED.fullmatch(line.strip()):
        return True
    near_title = text.count("\n", 0, position) <= 2
    return bool(_SOURCE_LINE.search(line) or (near_title and _DATED_LINE.search(line)))
