"""Villages beside titles: offices of one that the title does not name (驻村第一书记, 村支书), places that look like a holder."""

import re

from tonggao.language.name_ends import act_at, bound_at
from tonggao.language.name_words import surname_at
from tonggao.language.offices import Title

_VILLAGE = re.compile(r"[\u4e00-\u9fff]{2,24}?村(?=党|$|村?委会|支部|总支)")


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


PLACE_ENDS = tuple("村镇乡市")


def place_called_long(text: str, position: int) -> bool:
    """万州 | 长滩镇, 蒙阴县 | 长明村: a place whose name begins with 长, behind one, is read as the holder of an office (州长, 县长)."""
    size = next((n for n in (1, 2) if text[position + n : position + n + 1] in PLACE_ENDS), 0)
    if not size or text[position - 1] != "长" or (size > 1 and text[position + size] == "市"):
        return False
    acts = act_at(text, position + size + 1) or not bound_at(text, position + size + 1)
    return not acts or not surname_at(text, position)
