"""Societies of two fields that 与 or 和 joins: 中国物流与采购联合会, 江苏省价格和市场研究会."""

import re

from tonggao.language.name_words import is_country, is_place
from tonggao.language.phrase_words import words_of
from tonggao.language.segment import ends_body
from tonggao.language.segmenter import tagged_words

_HEADS = ("联合会", "协会", "学会", "研究会", "促进会", "商会", "基金会", "总会", "联盟")
_NAME = re.compile("(?:(?<![\u4e00-\u9fff])|(?<=[由和与经据向对在是了为]))(?P<place>中国|中华|全国|国际|世界|亚洲|亚太|全球|[\u4e00-\u9fff]{2,3}[省市])(?P<first>[\u4e00-\u9fff]{2,8}?)[与和](?P<second>[\u4e00-\u9fff]{2,8})$")
_LONGEST = 22  # code points before the head


def society_of_two_fields(text: str, head: int, term: str) -> int | None:
    """Where such a society's name begins whose last word ``term`` stands at ``head``; None where none does, or two bodies are joined."""
    if term not in _HEADS:
        return None
    found = _NAME.search(text, max(0, head - _LONGEST), head)
    if found is None or not (is_place(found["place"][:2]) or found["place"] in _REALMS):
        return None
    return found.start("place") if all(_is_field(found[field]) for field in ("first", "second")) else None


_REALMS = ("中国", "中华", "全国", "国际", "世界", "亚洲", "亚太", "全球")
_SOCIETY_ENDS = ("文联", "作协", "科协", "侨联", "妇联", "工会", "政协", "协会", "商会", "学会")


def _is_field(field: str) -> bool:
    """物流, 采购, 社会发展; no body, country or place, and nobody that acts."""
    if is_country(field) or is_place(field[:2]) or field.startswith(_REALMS) or field.endswith(_SOCIETY_ENDS) or ends_body(field, len(field)):
        return False
    return all(tag[:1] in tuple("nvbajs") and word not in words_of("function") for word, tag in tagged_words(field))
