"""Of which day a press line (新华社…日电) says the readout is."""

import re

from tonggao.language.dates import find_dates

_PRESS = 160  # code points from the start in which a press line ends
_HOUR = "(?:凌晨|清晨|上午|中午|下午|晚上?|深夜)?(?:[0-9]{1,2}[时点](?:[0-9]{1,2}分)?)?(?:专|急)?"  # 8日23时讯, 14日专电
_PRINTED = re.compile(rf"[日号天晚晨早）)]{_HOUR}(?:电|讯)")  # what ends a day, and how it is printed behind it
_BEHIND = re.compile(f"{_HOUR}(?:电|讯)")


def press_day(text: str, published: str | None) -> str | None:
    """The day of the press line (本报讯, 新华社…日电), which 今天 means; else the day of publication."""
    head = text[:_PRESS]
    if not _PRINTED.search(head):
        return published
    for found in find_dates(head, published):
        if _BEHIND.match(head, found.end) and len(found.last) == 10:
            return found.last
    return published
