"""Offices of people whom a list leaves unnamed before the one whom it names: 市中级人民法院院长、市人民检察院检察长，市监委副主任甲."""

import re

from tonggao.language.offices import Title

_SEVERAL = re.compile("(?:^|[，。；、：\n])[\u4e00-\u9fff]{1,5}(?P<level>[省市县区州旗镇乡])(?:、[\u4e00-\u9fff]{1,5}(?P=level))*[、和][\u4e00-\u9fff]{1,5}(?P=level)$")
_REACH = 40  # code points
_COURT, _PROCURATORATE = "法院", "检察院"


def without_unnamed(text: str, titles: tuple[Title, ...]) -> tuple[Title, ...]:
    """The titles of a chain that may be those of the one who stands behind them; the last always is."""
    kept = titles[_behind_heads(text, titles) :]
    return (*(title for title in kept[:-1] if not _of_several(text, title)), kept[-1]) if kept else kept


def _behind_heads(text: str, titles: tuple[Title, ...]) -> int:
    """How many titles the head of a court and the head of the procuratorate beside him take: nobody is both."""
    for at in range(len(titles) - 2):
        first, second = titles[at], titles[at + 1]
        heads = first.body.endswith(_COURT) and first.role == "院长" and second.body.endswith(_PROCURATORATE) and second.role == "检察长"
        if heads and text[second.end : titles[at + 2].start] == "，":
            return at + 2
    return 0


def _of_several(text: str, title: Title) -> bool:
    """岚溪县、东河县县委书记: of each of two places, so of two people."""
    if text[title.start - 1 : title.start] not in tuple("省市县区州旗镇乡") or not title.body:
        return False
    found = _SEVERAL.search(text[max(0, title.start - _REACH) : title.start])
    return found is not None and title.body.startswith(found["level"])
