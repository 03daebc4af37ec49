"""Spirits and speeches: 党的二十大精神, 总书记关于…的重要论述, each phrase one label."""

import re
from collections.abc import Iterator
from functools import cache

from tonggao.extract.concepts.spans import Candidate, bounds, phrase_start
from tonggao.extract.reading import Reading
from tonggao.language.names_before import tagged_name_before
from tonggao.language.scan import Token
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import alternation, terms_tagged

_LEADER = re.compile("(?:总书记|主席|同志)")
_ALONE = "总书记"  # there is one; any other title tells of whom only behind a name
_REACH = 60  # how far before the head a speaker is looked for
_QUOTED_TERM = re.compile(r"“([^“”，。；]{1,8})”")  # 关于“三农”工作的
_CLAUSE_END = re.compile(r"[。；！？\n“”]")
# What stands between speaker and head when the phrase is a name, not a report that someone spoke.
_OCCASION = re.compile(
    r"(?:的|系列|一系列|有关|最新|近期|七一|在?[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日|给[^，]{2,20}的?)*|关于[^，。；]{2,16}，[^，。；]{2,20}的(?:系列|一系列)?"
    r"|(?:近期|近日|最近|日前|历次|多次)?(?:关于|有关|对|在|就|听取|致|给|视察|考察|同|为|向|主持|参加|出席|签署|所作)[^，]*?(?:的|时|工作|上|发表的|作出的|系列)*"
)
_TOLD = re.compile(r"(?:发表|作出|作了|强调|指出|提出|发出)(?!的)")
# More of the same behind the head, and 精神 that makes the whole a spirit.
_SPEECH_TAIL = re.compile(
    r"(?:(?:和|、|及|以及|特别是)?(?:(?:对|关于)[^，。；“”]{2,24}?的)?(?:系列)?(?:重要)?(?:指示批示|指示|批示|讲话|论述|回信|贺信)"
    r"|(?:和|、|及)(?:本次|这次|此次)?(?:会议|大会|全会))*精神"
)
_SPEECH_JOINED = re.compile(r"(?:和|、)(?:重要)?(?:指示批示|指示|批示|论述|讲话)(?![一-鿿]*精神)")
# A congress or a session, and siblings joined to it.
_CONGRESS = re.compile(
    r"(?:党的|中共|中国共产党)?(?:第?[一二三四五六七八九十]+(?:大|届(?:[一二三四五六七八九]中、)*[一二三四五六七八九]中全会)(?:报告)?)"
    r"(?:(?:和|、|及|以及)(?:党的)?(?:第?[一二三四五六七八九十]+)?"
    r"(?:大|届(?:[一二三四五六七八九]中、)*[一二三四五六七八九]中全会|届历次全会|历次全会))*$"
)
_UNNAMED = re.compile("有关|相关|上级")  # 上级会议精神: which one is left open
# 市委全会精神, 县政府会议精神: a body meets often, and neither number nor subject says which meeting is meant.
_ANY_SITTING = re.compile(
    "(?:[一-鿿]{0,4}[省市县区州旗镇乡校院司团])?(?:党?委|政府)(?:全会|全体会议|会议|紧急会议|专题会议|扩大会议|常务会议|常委会议|常委会会议|动员会|动员大会)"
)


@cache
def _meeting() -> re.Pattern[str]:
    return re.compile(f"(?:[一二三四五六七八九十]大|{alternation('spirit_meetings', 'named')})$")


@cache
def _bare_meeting() -> re.Pattern[str]:
    return re.compile(f"(?:[一二三四五六七]中全会|{alternation('spirit_meetings', 'bare')})$")


# Who convenes a meeting opens its name, whatever verbs the name holds: 全国组织工作会议.
_CONVENED = re.compile(
    r".*((?:全国|中央|全军|全省|全市|全县|全区|省委|市委|县委|区委|州委|旗委|国务院|省政府|市政府)(?:(?!传达|召开|听取)[^，。；：、和与要贯领\s“”])*)$"
)
_MEETING_REACH = 24
# A field of work that is a verb elsewhere, behind who convenes: 省法院|执行|工作会议, 云州市|打击|盗采工作会议.
_FIELD = re.compile(r"[省市县区州旗院局厅部委司团统](..)$")
_LONGEST_FIELD = 3
# The first of two fields of a meeting's name, or a field that ends in a verb: 全省维稳和|信访工作会议, 国有企业党的建设|工作会议.
_HALF = re.compile(
    r"(?:传达学习|学习贯彻|传达贯彻|贯彻落实|传达|学习|贯彻|落实|领会|[、，。；：和])了?"
    r"(?P<name>(?!传达|学习|贯彻|落实|领会|[^，。；]*(?:精神|讲话|论述|指示|批示|部署|会议|大会|全会|要求|文件))[一-鿿]{2,16}(?:建设|(?<=[一-鿿]{4})[和与、]))$"
)
_LONGEST_HALF = 24
_SESSION = re.compile(r"(?:党的|中共|中国共产党)?第?[一二三四五六七八九十]+届$")  # 十四届|全国人大三次会议
_ENDS_SPIRIT = re.compile(r"(?![一-鿿])|[和与及、等]|为|中|上")


def speech_phrases(reading: Reading, heads: list[Token]) -> Iterator[Candidate]:
    """A leader's speeches, instructions and expositions on a subject, from the speaker to the head or to 精神."""
    text = reading.text
    reached = 0
    for head in heads:
        start = _speaker_before(text, head.start)
        tail = _SPEECH_TAIL.match(text, head.end)
        if start < reached:  # no speaker, or the speaker of an earlier member of the list
            start = _about_before(text, head)
        whole = head.entry.term.endswith("精神")
        named = start >= 0 and (tail or whole or text.find("关于", start, head.start) >= 0)
        if named:
            joined = tail or _SPEECH_JOINED.match(text, head.end)
            yield Candidate(start, joined.end() if joined else head.end, "concepts/speech")
        reached = head.end


def _speaker_before(text: str, head: int) -> int:
    """Where the phrase's speaker stands, -1 where none does or the words between tell that something was said."""
    for title in reversed([*_LEADER.finditer(text, max(0, head - _REACH), head)]):
        start = _named_with(text, title)
        if start >= 0:
            between = _QUOTED_TERM.sub(r"\1", text[title.end() : head])
            named = _OCCASION.fullmatch(between) and not _TOLD.search(between) and not _CLAUSE_END.search(between)
            return start if named else -1
    return -1


def _named_with(text: str, title: re.Match[str]) -> int:
    """Where the name of a leader stands, or the title that needs none; -1 where the title tells of nobody."""
    start = title.start()
    if name := tagged_name_before(text, start):
        return name.start
    if text[start - 1 : title.end()] in load_lexicon().terms("speakers"):  # by the surname
        return start - 1
    return start if title[0] == _ALONE else -1


def _about_before(text: str, head: Token) -> int:
    """关于做好…工作的重要思想 as a further member of a list whose speaker stands with the first; -1 where it is none."""
    at = text.rfind("关于", max(0, head.start - _REACH), head.start)
    listed = at > 0 and text[at - 1] in "、和及" and text[head.start - 1] == "的"
    return at if listed and not re.search(r"[，。；、\n]", text[at : head.start]) else -1


def spirit_phrases(reading: Reading, heads: list[Token]) -> Iterator[Candidate]:
    """The spirit of a congress, a conference or a session (党的二十大精神, 中央经济工作会议精神)."""
    text = reading.text
    for head in heads:
        window = text[max(0, head.start - _MEETING_REACH) : head.start]
        congress = _CONGRESS.search(window)
        if congress:
            start = _first_joined(text, head.start - len(congress.group()), head.end)
            yield Candidate(start, head.end, "concepts/spirit-of-congress")
        elif meeting := _meeting().search(window):
            start = _meeting_start(text, head.start, meeting)
            named = text[start : head.start]
            if not (_bare_meeting().fullmatch(named) or _UNNAMED.search(named) or names_any_sitting(named)):
                yield Candidate(_first_joined(text, start, head.end), head.end, "concepts/spirit-of-meeting")


def names_any_sitting(words: str) -> bool:
    """Whether the words name a body and that it met, and nothing that says which time: 市委全会."""
    return _ANY_SITTING.fullmatch(words) is not None or _bare_meeting().fullmatch(words) is not None


def _meeting_start(text: str, end: int, meeting: re.Match[str]) -> int:
    """Where the name of the meeting that ends at ``end`` begins."""
    convened = _CONVENED.search(text[max(0, end - _MEETING_REACH) : end])
    if convened:
        start = end - (convened.end() - convened.start(1))
        session = _SESSION.search(text, max(0, start - 10), start)
        return session.start() if session else start
    start = phrase_start(text, end, _MEETING_REACH)
    if start == end:  # 会 ends a phrase, but not as part of 调度会
        start = phrase_start(text, end - len(meeting[0]), _MEETING_REACH)
    field = _FIELD.search(text, max(0, start - _LONGEST_FIELD), start)
    if field and field.group(1) in bounds().verbs and field.group(1) not in terms_tagged("spirit_meetings", "done"):
        return phrase_start(text, field.start(1), _MEETING_REACH)
    half = _HALF.search(text, max(0, start - _LONGEST_HALF), start)
    return half.start("name") if half else start


def _first_joined(text: str, start: int, spirit: int) -> int:
    """Where the first of the meetings begins that 、 or 和 joins to the one at ``start`` in one spirit, which ends at ``spirit``."""
    while text[start - 1 : start] in ("和", "、", "及", "与") and _ENDS_SPIRIT.match(text, spirit):
        end = start - 1
        window = text[max(0, end - _MEETING_REACH) : end]
        congress = _CONGRESS.search(window)
        meeting = _meeting().search(window)
        if congress:
            start = end - len(congress.group())
        elif meeting and not _bare_meeting().fullmatch(text[(at := _meeting_start(text, end, meeting)) : end]):
            start = at
        else:
            break
    return start
