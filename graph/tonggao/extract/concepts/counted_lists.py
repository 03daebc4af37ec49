"""Wholes that say how many parts they have, and the lists before them: A、B、C“三张名片”, A、B、C、D四件大事."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tonggao.extract.concepts.clauses import PAUSE_OR_AND, clause_start, list_before, list_members
from tonggao.extract.concepts.spans import bounds
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

_NUMBERS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_DIGITS = "".join(_NUMBERS)
_COUNTED = re.compile(rf"[{_DIGITS}][大张篇个项条道座块根支笔类件步场批重种本股颗把口扇盘面节门][一-鿿]{{1,6}}")
_COUNTED_NAME = re.compile(rf"“([{_DIGITS}][一-鿿]{{1,7}})”")
_ONE_BESIDE = re.compile(
    rf"[{_DIGITS}][^个一]一(?![体律])(?=\w)|一(?![体律个])\w(?=[{_DIGITS}])"
)  # 两高|一低, 一渠|两岸
_TWICE = re.compile("“?双[^双]{1,2}双")  # “双十双百”: two of each
_SAME_TWICE = re.compile(rf"([{_DIGITS}])[^{_DIGITS}]{{1,2}}\1[^{_DIGITS}]")
_OF_ONE = re.compile(rf"^“?一[一-鿿]([{_DIGITS}])[一-鿿]”?$")  # 一案三查: three of one
_RANK = re.compile("“(?:[二三四五六七八九十][级等号期届次年月日维代楼区]|二传手|二把手|二道贩子|三脚猫)")
_NO_MEMBER = re.compile(r"[“”]|[和与及这对在为把将以从向就是于有做]$|^[在于从向对把将]|为(?:核心|主|代表|重点|主体)$")
_AS_WHAT = re.compile("(?:支柱|领域|平台|体系|抓手)(?:保障|支撑|建设)$")  # 三大支柱|保障
_NOMINAL = ("建设", "开发", "治理", "改革", "保护", "培养", "创新", "协作", "监督")  # 堤防能力建设: as often a noun
_FEWEST_NOMINAL = 4
_PEOPLE = ("人", "户", "员", "者")
_LONGEST_ROW = 90
# Verbs that take a list with its count for their object.
_GOVERNED = re.compile("(?:守好|守住|坚守|守牢|坚持|抓住|抓好|抓实|抓牢|做好|做强|做优|围绕|聚焦|紧扣|突出|把握|统筹|用好|处理好|高举|落实|完成|打好|打赢|打造|把好|念好|走好|唱响|种好|发展|培育|实施|推进|破解|攻克|解决|防范|杜绝|遵循|贯彻)(?:好|了|住)?")
_LONGEST_OF_PAIR = 8
_LONG_OF_PAIR = 5
_QUOTED_ROW = re.compile("(?:“[^“”\n]{2,12}”[、和与及，]?){2,8}$")
_QUOTED = re.compile("“([^“”\n]{2,12})”")
_TELLS_OF = ("容易", "可能", "需要", "涉及", "存在", "影响", "制约", "亟待", "急需")
_FIELDS = ("领域", "问题", "难题", "重点", "产业", "行业", "环节", "结合", "方向", "层面")  # 三个领域 count fields, and name none
_COMPLEMENTS = frozenset("好实强牢住紧到出成")  # end verbs that govern the count: 守好两条底线


def count_of(name: str) -> int:
    """How many parts a name says it has: 五个到岗 five, 两城三带 five, 两高一低 three; 0 where it does not say."""
    if _TWICE.match(name):
        return 4
    ones = len(_ONE_BESIDE.findall(name))
    return ones + sum(_NUMBERS.get(char, 0) for char in name)


def fits_count(name: str, found: int) -> bool:
    """Whether so many parts are as many as a name says; “四水四定” has four of each, or four that are both, “一案三查” three."""
    count = count_of(name)
    twice = _SAME_TWICE.search(name)
    one = _OF_ONE.search(name)
    either = (_NUMBERS[match.group(1)] for match in (twice, one) if match)
    return found == count or found in either


@lru_cache(maxsize=1)  # concepts and their relations ask of the same text
def counted_nouns(text: str) -> tuple[Span, ...]:
    """Counts with a noun that is a whole of ideas: 三大战略, 四件大事."""
    counts = [match for match in _COUNTED.finditer(text) if text[match.start() - 1] not in "第“"]
    return tuple(Span(match.start(), end) for match in counts if (end := _counted_noun(text, match)))


@lru_cache(maxsize=1)
def counted_lists(text: str) -> tuple[tuple[Span, list[Span]], ...]:
    """Each whole that says how many parts it has, with the list of as many right before it.

    Counts between quotation marks come after the counted nouns.
    """
    return tuple(_counted_lists(text)) if "、" in text or "“两" in text or "两大" in text else ()


def _counted_lists(text: str) -> Iterator[tuple[Span, list[Span]]]:
    for noun in counted_nouns(text):
        if found := _counted(text, noun, noun.start):
            yield noun, found
    for match in _COUNTED_NAME.finditer(text):
        name = Span(*match.span(1))
        if found := _counted(text, name, match.start()):
            yield name, found


def _counted(text: str, whole: Span, end: int) -> list[Span]:
    """The members of the list that ends at ``end``, where they are as many as the whole says and no verb governs it."""
    if not text[end - 1 : end].replace("”", "字").isalnum() or _RANK.match(text, end):
        return []
    count = count_of(text[whole.start : whole.end])
    quoted = _quoted_row(text, end)
    if len(quoted) == count:
        siblings = text[end] == "“" and all(text[s.start] in _NUMBERS for s in quoted)  # “两点定位”和“两地”“两高”
        return [] if siblings else quoted
    found = list_before(text, end) or (_pair_before(text, end) if count == 2 else [])
    if not found or _GOVERNED.match(text, *found[0]):
        found = _governed_list(text, end, count) or found
    joined = len(found) == count - 1 and count > 2
    if joined:  # A、B和C三大任务
        found = [_headed(text, found[0]), *found[1:-1], *list_members(text, found[-1], PAUSE_OR_AND)]
    uneven = text.endswith("的", 0, end) and len({s.end - s.start for s in found}) > 1 and count == 2  # 坡改工程、青岚村的|“两杂”
    if uneven or text.startswith(_PEOPLE, whole.end - 1):  # 不老实、阳奉阴违的|“两面人”
        return []
    fits = len(found) == count and _alike(text, found, named=joined or text[end] == "“")
    return found if fits else []


def _governed_list(text: str, end: int, count: int) -> list[Span]:
    """The members of a list that a verb governs together with its count: 完成|清淤排沙、衬砌渠道、安装闸门|三项任务; empty for a pair."""
    for governed in _GOVERNED.finditer(text, clause_start(text, end), end) if count > 2 else ():
        listed = Span(governed.end(), end)
        if len(found := list_members(text, listed)) == count and all(
            text[s.start : s.end].isalnum() and s.end - s.start > 1 for s in found
        ):
            lengths = [s.end - s.start for s in found]
            alike = max(lengths) - min(lengths) <= 2
            verbal = [text[s.start : s.start + 2] in bounds().verbs and lengths[0] > 2 for s in found]
            if alike and max(lengths) <= _LONGEST_OF_PAIR and len(set(verbal)) == 1 and not any(_GOVERNED.match(text, *s) and s.end - s.start > 2 for s in found):
                return found
    return []


def _pair_before(text: str, end: int) -> list[Span]:
    """Two members of one length that 和 joins: 自主研发和联合攻关|“两条腿走路”; longer ones before a plain count (经济快速发展和社会长期稳定|两大奇迹)."""
    for length in range(2 if text[end] == "“" else _LONG_OF_PAIR, _LONGEST_OF_PAIR + 1):
        first, second = Span(end - 2 * length - 1, end - length - 1), Span(end - length, end)
        if first.start > 0 and text[first.end] in ("和", "与"):
            opens = text[first.start - 1] == "了" or not text[first.start - 1].isalnum() or any(text[first.start - n : first.start] in bounds().verbs for n in (2, 3))
            alike = text[first.start : first.end].isalnum() and text[second.start : second.end].isalnum()
            return [first, second] if opens and alike else []
    return []


def _headed(text: str, first: Span) -> Span:
    """A first member without what modifies all of them: 中国提出的|支持工业化、农业现代化和人才培养三大举措."""
    of = text.rfind("的", *first)
    return Span(of + 1, first.end) if 0 < of < first.end - 2 else first


def _quoted_row(text: str, end: int) -> list[Span]:
    """The members of a list of quotations that ends at ``end``: “A”“B”和“C”|三个关键词."""
    end -= text[end - 1 : end] == "等"
    row = _QUOTED_ROW.search(text, max(0, end - _LONGEST_ROW), end) if text[end - 1 : end] == "”" else None
    return [Span(*match.span(1)) for match in _QUOTED.finditer(text, *row.span())] if row else []


def _counted_noun(text: str, match: re.Match[str]) -> int:
    """Where the counted noun ends: with the last word that is a whole of ideas (三大|保卫战, not 三个|部门); 0 where none is."""
    wholes = load_lexicon().terms("counted_wholes")
    begin = match.start() + 2
    if text.startswith("关键", begin) and text[begin + 2 : begin + 3] != "词":  # 两个|关键, not two 关
        return 0
    if text.startswith(_TELLS_OF, begin):  # 四大容易出现|安全隐患的死角
        return 0
    hides = bounds().hides  # 目的, though 的 ends phrases
    stop = next((i for i in range(begin, match.end()) if text[i] in bounds().functions and text[i - 1 : i + 1] not in hides), match.end())
    if text[begin - 1] == "个" and text.startswith(_FIELDS, begin):
        return 0
    ends = range(stop - 2 * bool(_AS_WHAT.search(text, begin, stop)), begin, -1)
    return next((end for end in ends if any(text[end - n : end] in wholes for n in (1, 2, 3) if end - n >= begin)), 0)


def _alike(text: str, found: list[Span], *, named: bool) -> bool:
    """Whether a list's members are nouns, the last of them no verb that governs the count (做到“两个维护”).

    Where no quotation marks make the count a name, its members must be of about one length.
    """
    lengths = [s.end - s.start for s in found]
    verbs = bounds().verbs
    last = found[-1].end
    broken = any(_NO_MEMBER.search(text[s.start : s.end]) for s in found)
    if named and len(found) == 2 and len(set(lengths)) == 1 and lengths[0] > 3 and not broken:
        return True  # 政策落实、问题解决“两张清单”
    if named and len(found) > 2 and len(set(lengths)) == 1 and min(lengths) > 1 and not (broken or text.endswith(bounds().governs, 0, last)):
        return True  # 招商、审批、服务“三提速”
    governed = broken or text[last - 1] in _COMPLEMENTS or any(text[last - n : last] in verbs for n in (2, 3, 4))
    governed = governed and not (named and not broken and lengths[-1] >= _FEWEST_NOMINAL and text.endswith(_NOMINAL, found[-1].start, last))
    return not governed and min(lengths) > 1 and (named or max(lengths) - min(lengths) <= max(1, len(found) - 2))
