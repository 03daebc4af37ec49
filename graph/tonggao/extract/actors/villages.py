"""Offices of a village that the title does not name: 驻村第一书记, 村主任, 村支书."""

import re

from tonggao.language.offices import Title

_VILLAGE = re.compile(r"[\u4e00-\u9fff]{2,12}?村(?=党|$|村?委会|支部|总支)")


def village_meant(title: Title, text: str, previous: str, own: str) -> str | None:
    """The village by the body held before or the readout's ``own``, "" where none is known; None for an office of another kind."""
    if title.body == "村":
        village = _VILLAGE.match(previous)
        return village.group() if village else own
    if title.body.startswith("村") and (village := _VILLAGE.match(previous)):
        return village.group() + title.body[title.body[:2] not in ("村务", "村民") :]
    if title.body:
        return None
    if title.role.endswith("支书"):  # of a village, which the title names or nobody
        return ""
    return own if text.endswith("驻村", 0, title.start) and title.role.endswith("书记") else None
