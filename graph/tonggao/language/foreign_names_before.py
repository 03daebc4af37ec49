"""Transliterated names before an office: 对拉赫曼国王, 俄罗斯瓦尔科总统, 同科摩罗夫斯基总统."""

from tonggao.language.foreign_names import is_numbered, is_transliteration
from tonggao.language.name_ends import Name, is_han
from tonggao.language.name_words import is_country, is_place, not_names

_NO_NAMES_ALONE = ("夫斯基", "斯基", "夫斯卡", "维奇", "耶维奇", "诺维奇", "夫", "娃", "奇")  # what only closes names
# What may stand right before a name in running text.
_BEFORE_NAME = frozenset("对同和与向的了由请给是在为见晤")


def foreign_name_before(text: str, end: int) -> Name | None:
    """A transliterated name that ends at ``end`` with a plain left edge (对拉赫曼国王)."""
    if text[end - 1 : end] == "为":  # 决定车向阳 | 为 | 代理市长
        return None
    if is_numbered(text, end - 2):  # 同阿尔贝二世 | 亲王
        first = foreign_name_before(text, end - 2)
        return first and first._replace(end=end, name=text[first.start : end], bound=2)
    start = end
    while start > 0 and end - start < 8 and is_transliteration(text[start - 1]):
        start -= 1
    if text[start - 1 : start] in ("-", "–", "—") and is_transliteration(text[start - 2 : start - 1] or "。"):
        start -= 1  # 迪亚拉-卡梅尔
        while start > 0 and end - start < 14 and is_transliteration(text[start - 1]):
            start -= 1
        return Name(start, end, text[start:end], 1)
    behind = next((at for at in range(start, end - 1) if any(is_country(text[at - n : at]) for n in range(2, min(at, 7)))), None)
    if behind is not None and text[behind:end] in _NO_NAMES_ALONE:  # 科摩罗夫斯基 | 总统
        behind = None
    start, of_country = (start, False) if behind is None else (behind, True)  # 俄罗斯 | 瓦尔科总统
    if not 2 <= end - start <= 7 or (is_place(text[start:end]) and not of_country):
        return None
    before = text[start - 1 : start]
    plain = of_country or not before or not is_han(before) or before in _BEFORE_NAME
    return Name(start, end, text[start:end], 1) if plain and text[start:end] not in not_names() else None
