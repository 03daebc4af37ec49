"""Parts before an office that a plain verb opens or that runs over verbs: 继续教育学院培训科, 公园城市创新发展中心, 某县帮扶队."""

import re

from tonggao.language.name_ends import is_han
from tonggao.language.phrase_words import action_verbs, body_words, words_of
from tonggao.language.segmenter import tagged_words

_TEAM = re.compile("[\u4e00-\u9fff]{0,8}?(?:帮扶|支教|支医|医疗|援疆|援藏|援建|救援|抢险|突击|宣讲|志愿服务|护林|巡逻|驻村工作|工作)队$")
_CENTRES = ("中心", "研究院", "研究所", "实验室")
_OURS = ("我校", "我院", "本校")
_JOINS = frozenset("和与由对向在及同")
_TASKS = ("创新", "发展", "研究", "服务", "治理", "推广", "培训", "促进")
_LONGEST = 16  # code points
_SHORTEST_CENTRE = 5


def part_by_field(text: str, begin: int, edge: int, end: int) -> int | None:
    """Where such a part starts that ends at ``end``; ``begin`` and ``edge`` are where the phrase and the item of a list begin."""
    team = _TEAM.search(text, max(0, end - _LONGEST), end)
    if team is not None and (team.start() == begin or text[team.start() - 1] in _JOINS):
        return team.start()
    if text.startswith(_OURS, edge) and edge + 4 < end and _opens(text, edge + 2):  # 我校 | 继续教育学院培训科
        return edge + 2
    if is_han(text[edge - 1 : edge] or "。"):
        return None
    if _opens(text, edge) and end - edge > 4 and _is_named(text[edge + 2 : end - 1]):
        return edge
    centre = text.endswith(_CENTRES, 0, end) and _SHORTEST_CENTRE <= end - edge <= _LONGEST
    return edge if centre and _is_named(text[edge:end]) else None


def _opens(text: str, at: int) -> bool:
    return text.startswith("继续教育", at) or text[at : at + 2] in body_words("names-part")


def _is_named(window: str) -> bool:
    """Whether nothing but nouns and verbs that name a field stands in the phrase."""
    words = tagged_words(window)
    if not words or not (words[0][1].startswith(("n", "j", "s", "b")) or words[0][0] == "自然"):
        return False
    fields = body_words("names-part")
    if any((tag[:1] not in tuple("nvjbsaf") and word != "自然") or word in words_of("function") for word, tag in words):
        return False
    return not any(tag == "v" and word in action_verbs() and word not in fields and word not in _TASKS for word, tag in words)
