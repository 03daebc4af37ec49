"""Of which day a press line (新华社…日电) says the readout is."""

import re

from tonggao.language.dates import find_dates

_PRESS = 160  # code points from the start in which a press line ends
_PRINTED = re.compile(r"[日号天晚晨早）)](?:电|讯)")  # what ends a day, and how it is printed behind it


def press_day(text: str, published: str | None) -> str | None:
    """The day of the press line (本报讯, 新华社…日电), which 今天 means; else the day of publication."""
    head = text[:_PRESS]
    if not _PRINTED.search(head):
        return published
    for found in find_dates(head, published):
        if head.startswith(("电", "讯"), found.end) and len(found.last) == 10:
            return found.last
    return published
