"""What shows whether a place that a readout names is its own: 推动青禾高质量发展 and 青禾市委 do, 在青禾务工 and 对标青禾 show the contrary."""

import re
from collections.abc import Collection, Iterable
from functools import cache, lru_cache

from tonggao.extract.actors.guests import headers_of
from tonggao.extract.actors.opening_places import acts_at
from tonggao.extract.actors.told_of_others import is_others
from tonggao.language.bodies import BodyFinder
from tonggao.language.occurrences import behind_mark, occurrences
from tonggao.lexicon.words import alternation

_NO_LONGER = frozenset((*"省市县区州盟旗", "军分", "军"))  # 青禾县, 青禾军分 | 区: the same place
_MARKS = "，。；：\n"
_CLAUSE = 40  # code points before and behind a place
_ORGANS = "委|政府|人民政府|人大|政协|纪委|监委|法院|检察院|中级人民法院|人民法院|人民检察院|总工会|妇联|红十字会|工商联|第[一二三四五六七八九十]+人民|[\u4e00-\u9fff]{2,6}(?:局|厅|中心)"
_ORGAN = re.compile(f"(?:{_ORGANS})(?P<office>[^，。；、]{{0,8}}?(?:书记|委员|常委|[长员席](?!会)|主任))?")
_OF_PREFECTURES = frozenset("市州盟")
_WITH_OTHERS = re.compile("[与同和及、赴到]|拜访|对接|会见|邀请|欢迎|接待|考察")
_GOES_ON = re.compile("[至到—－~-][\u4e00-\u9fff]{2}|的?(?:经验|做法|模式|精神)")
_MEETS = re.compile("[^，。；]{2,24}?(?:[会式]|活动|典礼|比赛)[^，。；]{0,10}?(?:召开|举行|举办|开幕|闭幕|启动)(?!的)")
_OPENS = re.compile("[0-9年月日至近前昨今天上下午晚\u3000 ]*(?:[\u4e00-\u9fff]{2,6}[省州盟市])?")
_SENTENCE = 200  # code points
_TOURED = re.compile("(?:专题)?(?:调研|考察|检查|督导|督查|视察|慰问|参观|访问|洽谈|投资)")
_ABOVE = {"市": "省", "州": "省", "盟": "区", "县": "省州盟市", "区": "省市", "旗": "盟市", "镇": "省州市县区", "乡": "省州市县区", "省": "", "村": "省州市县区镇乡"}
_BY_THOSE_ABOVE = {level: re.compile("国务院|中央|全国|国家" + (f"|(?<![\u4e00-\u9fff])副?[{above}](?:委|政府|长|人大|政协|领导)" if above else "")) for level, above in _ABOVE.items()}  # who tours a city
_DOCUMENT = re.compile("《(?:中共|关于(?:印发|批转|同意|报送|修改|修订|审议|公布|实施)?)?$")
_OF_DOCUMENT = re.compile("[^《》]{1,40}(?:规划|方案|条例|办法|意见|报告|规定|细则|计划|纲要|决定|决议|通知|措施|制度|草案|预案)(?:[（(][^》]{1,12}[）)])?》")
_GOES_TO = re.compile("(?:[在赴到抵与同对和向从驻、]|走进|出席|参加)$")
_HELD_IN = re.compile("全[市省县区州旗][^，。]{2,24}在$")


def called_first(text: str, levels: Iterable[str], finder: BodyFinder) -> int:
    """Where the text first calls its own place by one of these level words alone (我市, 全市, 市委); the text's length where it never does."""
    return min((_called_first(text, level, finder) for level in levels), default=len(text))


def _called_first(text: str, level: str, finder: BodyFinder) -> int:
    """我市 tells it wherever it stands outside of quoted words."""
    if any(text.rfind("“", 0, at) <= text.rfind("”", 0, at) for at in occurrences(text, f"我{level}")):
        return 0
    plain = _plain_calls(level).search(text)
    bodies = (body.start for body in finder.bodies() if body.bare_level and text[body.start] == level)
    return min([plain.start() if plain else len(text), *bodies])


@cache
def _plain_calls(level: str) -> re.Pattern[str]:
    return re.compile(f"全{level}(?![\u4e00-\u9fff]?[长员])|(?<![\u4e00-\u9fff])(?:(?:常务)?副)?{level}(?={_ORGANS}|长)")


def mentions_of_ours(text: str, full: str, level: str, stems: Collection[str]) -> list[int]:
    """Where the text names a place otherwise than as another's: as a guest's, as where help, goods or a delegation go, as an example."""
    stem = full.removesuffix(level)
    return [at for at in occurrences(text, stem) if not _is_inside(text, at, stem, stems) and not is_others(text, at, _end(text, at, stem, full))]


def is_ours(text: str, full: str, level: str, stems: Collection[str], calls: int) -> bool:
    """Whether the text may mean this place by the bare level word, by which it first calls its own at ``calls``."""
    mentions = mentions_of_ours(text, full, level, stems)
    return bool(mentions) and (mentions[0] < calls or is_shown(text, mentions, full, level))


def is_shown(text: str, mentions: list[int], full: str, level: str) -> bool:
    """Whether one of the mentions shows that the place is the readout's own, which speaks of itself by the level word before."""
    stem = full.removesuffix(level)
    return any(_shows(text, at, _end(text, at, stem, full), level) for at in mentions)


def _end(text: str, at: int, stem: str, full: str) -> int:
    return at + len(full if text.startswith(full, at) else stem)


def _is_inside(text: str, at: int, stem: str, stems: Collection[str]) -> bool:
    """江门 in 望江门街道: inside the longer name of another place."""
    longer = (other for other in stems if len(other) > len(stem) and stem in other and other[len(stem) :] not in _NO_LONGER)
    return any(at >= (into := other.index(stem)) and text.startswith(other, at - into) for other in longer)


def _shows(text: str, at: int, end: int, level: str) -> bool:
    before, rest = text[behind_mark(text, _MARKS, at, _CLAUSE) : at], text[end : end + _CLAUSE]
    named = text[end - 1] == level
    if _for_ours().search(before) and _of_ours().match(rest) and not _GOES_ON.match(rest):
        return True
    if _DOCUMENT.search(before) and _OF_DOCUMENT.match(rest):
        return True
    if named and (organ := _ORGAN.match(rest)) and not _WITH_OTHERS.search(before):  # whose office the text has without its place, too, is another's
        return not organ["office"] or f"{level}{organ.group()}" not in text.replace(text[at:end] + organ.group(), "")
    if named and (acts_at(text, end) or _MEETS.match(rest)) and _OPENS.fullmatch(before):
        return True
    if before.endswith("来") and _TOURED.match(rest):  # 客商来青禾考察
        return True
    if _TOURED.match(rest) and _BY_THOSE_ABOVE[level].search(text, behind_mark(text, "。\n", at, _SENTENCE), at):
        return True
    if level in _OF_PREFECTURES and rest.startswith("军分区") and not _WITH_OTHERS.search(before):
        return True
    return at < _lead_end(text) and (not _GOES_TO.search(before) or _HELD_IN.search(before) is not None)


@cache
def _for_ours() -> re.Pattern[str]:
    between = "[^，。；、与和同向对在从到赴往我]"
    doing = alternation("place_roles", "for")
    return re.compile(f"(?:{doing}){between}{{0,8}}$|(?:^|[^因认作视])为{between}{{0,6}}$")


@cache
def _of_ours() -> re.Pattern[str]:
    return re.compile(f"[^，。；、]{{0,10}}?(?:{alternation('place_roles', 'ours')})")


@lru_cache(maxsize=1)  # each place that a text names asks for it
def _lead_end(text: str) -> int:
    """Where the first sentence ends."""
    _, _, head_end = headers_of(text)
    return text.find("。", head_end) + 1
