"""Short known labels that stand once, inside a longer phrase: 中俄|务实合作|保持稳定, 社会救助|兜底保障|力度: words of it, no name of an idea."""

from tonggao.extract.concepts.spans import bounds

LONGEST_EMBEDDED = 4  # a longer label says what it is wherever it stands
_STOPS = frozenset("，。；：！？“”‘’《》（）—…·\n\u3000 ")
JOINS = frozenset("、和与及")
_LEADS = frozenset("的地得以在于为把用是对向从将按了着过到好成出起入上下有跟同即及被让使")  # a phrase begins behind them
_DEVELOPS = ("以发展", "快发展", "极发展", "力发展", "点发展")  # 以发展|数字经济|为引擎: what they do, no part of the name
_POINTS = ("这", "那")
# What follows a name as well as a word of a phrase: 群众急难愁盼|问题, 书香城市|建设.
_GOES_WITH = ("问题", "建设", "人才", "工作", "发展", "目标", "理念", "精神", "战略", "行动", "工程", "模式", "机制", "品牌", "意识", "思维", "导向", "以来", "等", "是", "这")


def is_embedded(text: str, start: int, end: int) -> bool:
    """Whether the words of a short label go on with those before and behind them, or behind them with a list's other member."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if not before or before in _STOPS or not after or after in _STOPS:
        return False
    listed = before in JOINS
    if after == "的":
        return listed
    if text[start - 3 : start] in _DEVELOPS:
        return False
    if after not in JOINS and text.startswith(_GOES_WITH, end):
        return False
    if listed:
        return after not in JOINS
    if text[start - 2 : start - 1] in _POINTS:  # 把改革这块|硬骨头|啃下来
        return False
    verbs = bounds().verbs
    return before not in _LEADS and not any(text[start - n : start] in verbs for n in (2, 3, 4))
