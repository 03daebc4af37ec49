"""Speakers whose name nobody found: known by the office before it, here or where the readout names them first."""

import re
from functools import cache

from tonggao.lexicon.words import alternation, lengths_by_first, lengths_by_last, tags_of, terms_tagged

_NAME_LENGTHS = (4, 3, 2)
_NO_NAME_ENDS = frozenset("的了在")  # 贺兰山|的
_LONGEST_NAME = 4
_SPOKESMEN = ("新闻发言人", "发言人")  # who speak for the body
_CALLED = re.compile("(?:[老小](?P<last>[一-龥])|(?P<first>[一-龥])(?:大[爷妈娘伯叔]|阿姨|师傅|女士|先生|老汉|奶奶))$")  # 居民代表|老郑


@cache
def _team() -> re.Pattern[str]:
    task = alternation("speech_context", "team")
    return re.compile(rf"(?![各该本派]|并派|组织|成立|组建|抽调|设立|选派)[^，。、的在对向就于据“”]{{0,8}}?(?:{task})组(?=一行|[一-龥])")


def name_after_office(words: str) -> str | None:
    """The name that ``words`` end with, right after an office or descriptor (教师代表查慧敏), or None."""
    for length in _NAME_LENGTHS:
        name = words[-length:]
        if len(words) > length + 1 and may_be_name(name) and _ends_in_office(words, len(words) - length):
            return name
    called = _CALLED.search(words)
    named = called is not None and (called["first"] or called["last"]) in tags_of("surnames") and words.endswith(terms_tagged("speech_context", "speaks_for"), 0, called.start())
    return called.group() if called is not None and named else None


def named_before(text: str, name: str) -> bool:
    """Whether a readout names ``name`` right after an office somewhere (董事长尚可为一行…。尚可为指出)."""
    if len(name) > _LONGEST_NAME or not may_be_name(name):
        return False
    at = text.find(name)
    return at > 0 and _ends_in_office(text, at)


def office_after(text: str, at: int) -> int:
    """Where the office ends that stands at ``at`` (县委|书记), or ``at``."""
    offices = tags_of("offices")
    if text.startswith(_SPOKESMEN, at):
        return at
    for length in lengths_by_first("offices").get(text[at : at + 1], ()):
        if offices.get(text[at : at + length], "descriptor") != "descriptor":
            return at + length
    return at


def twice_named(text: str, at: int) -> str | None:
    """A name at ``at`` that the text has again elsewhere, or None."""
    names = (text[at : at + length] for length in _NAME_LENGTHS)
    return next((name for name in names if may_be_name(name) and text.count(name) > 1), None)


def may_be_name(name: str) -> bool:
    """Whether a word opens with a surname and is no word for actors or offices."""
    surname = name[:2] if len(name) == _LONGEST_NAME else name[:1]
    if surname in ("和", "及") and name[1:] in tags_of("speakers"):  # 负责人|和专家
        return False
    return len(name) > 1 and name[-1] not in _NO_NAME_ENDS and surname in tags_of("surnames") and not any(name in tags_of(words) for words in ("actors", "offices", "imperatives"))  # 主席|全面阐述


def _ends_in_office(text: str, end: int) -> bool:
    if text.endswith(terms_tagged("speech_context", "speaks_for"), 0, end):
        return True
    offices = tags_of("offices")
    lengths = lengths_by_last("offices").get(text[end - 1 : end], ())
    return any(length <= end and text[end - length : end] in offices for length in lengths)


def team_end(text: str, start: int, end: int) -> int:
    """Where the team ends that the words in [start, end) begin with and that goes on to act (检查组 | 查看现场); 0 where none does."""
    team = _team().match(text, start, end)
    return team.end() if team else 0
