"""Short known labels that stand once, inside a longer phrase or a list: 中俄|务实合作|保持稳定, 社会救助|兜底保障|力度, 邻里调解、垃圾分类: words of it, no name of an idea."""

from collections.abc import Collection, Sequence

from tonggao.extract.concepts.spans import KNOWN, Candidate, bounds
from tonggao.lexicon import load_lexicon

_LONGEST_EMBEDDED = 4  # a longer label says what it is wherever it stands
_LONGEST_BARE = 3  # a plain label of so few characters is a name only inside quotation marks, in a headline or said again: 责任状
_REGIME = "制"  # but 林长制
_PLAIN = "plain"
_CONGRESS = "concepts/spirit-of-congress"
_CAMPAIGNS = ("教育", "活动")
_STOPS = frozenset("，。；：！？“”‘’《》（）—…·\n\u3000 ")
_JOINS = frozenset("、和与及")
_JOINED = tuple(_JOINS)
_LEADS = frozenset("的地得以在于为把用是对向从将按了着过到好成出起入上下有跟同即及被让使")  # a phrase begins behind them
_DEVELOPS = ("以发展", "快发展", "极发展", "力发展", "点发展")  # 以发展|数字经济|为引擎: what they do, no part of the name
_POINTS = ("这", "那")
# What follows a name as well as a word of a phrase: 群众急难愁盼|问题, 书香城市|建设.
_GOES_WITH = ("问题", "建设", "人才", "工作", "发展", "目标", "理念", "精神", "战略", "行动", "工程", "模式", "机制", "品牌", "意识", "思维", "导向", "以来", "等", "是", "这")


def is_only_words(text: str, places: Sequence[Candidate], starts: Collection[int], ends: Collection[int]) -> bool:
    """Whether a short known label stands in the text but once, as words of a longer phrase, or a plain one as words of a list or three characters of prose.

    One of authority stands as a name beside another in a list; ``starts`` and ``ends`` are where labels begin and end.
    """
    start, end, _ = places[0]
    if len(places) > 1:
        return False
    listed = text[start - 1 : start] in _JOINED or text[end : end + 1] in _JOINED
    bare = end - start <= _LONGEST_BARE and text[start - 1 : start] not in ("“", "‘", "「")
    if (listed or bare) and text[end - 1] != _REGIME and text.find("\n") < start and load_lexicon().terms("concepts")[text[start:end]].tag == _PLAIN:
        return True
    if end - start > _LONGEST_EMBEDDED or not _is_embedded(text, start, end):
        return False
    before, after = start - 1 - (text[start - 2] == "”"), end + 1 + (text[end + 1 : end + 2] == "“")  # 脱贫攻坚、“厕所革命”
    return not ((text[start - 1] in _JOINS and before in ends) or (text[end] in _JOINS and after in starts))


def is_short_form(label: str, rule: str, found: Collection[str]) -> bool:
    """Whether a label is only the head of a fuller one that the text has as well.

    So is that of a campaign, 主题教育 after “不忘初心、牢记使命”主题教育, and of a congress without its party: 二十大精神 beside 党的二十大精神.
    """
    if rule == _CONGRESS:
        return f"党的{label}" in found
    return rule == KNOWN and label.endswith(_CAMPAIGNS) and any(other.endswith(label) and other != label for other in found)


def _is_embedded(text: str, start: int, end: int) -> bool:
    """Whether the words of a short label go on with those before and behind them, or behind them with a list's other member."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if not before or before in _STOPS or not after or after in _STOPS:
        return False
    listed = before in _JOINS
    if after == "的":
        return listed
    if text[start - 3 : start] in _DEVELOPS:
        return False
    if after not in _JOINS and text.startswith(_GOES_WITH, end):
        return False
    if listed:
        return after not in _JOINS
    if text[start - 2 : start - 1] in _POINTS:  # 把改革这块|硬骨头|啃下来
        return False
    verbs = bounds().verbs
    return before not in _LEADS and not any(text[start - n : start] in verbs for n in (2, 3, 4))
