"""What a verb of speech brings in, and who has the floor when a sentence begins."""

import re
from typing import NamedTuple

from tonggao.extract.requirements.subject_kinds import Subject
from tonggao.language.scan import Token

_POINT = re.compile(r"\s*(?:[一二三四五六七八九十]+[是要、]|第[一二三四五六七八九十]+|[（(][一二三四五六七八九十0-9]+[）)]|要(?![求素点]))")
# 各地要…, 要…: with what a speaker goes on in a paragraph of his after a few facts.
_TAKES_UP = re.compile(
    "(?:(?:我们|大家|广大[^，。；]{1,10}|各[^，。；]{1,12}|全[党国市省县区][^，。；]{0,10}|人民政协|政协委员)(?:一定|都|更|还|也|就)?)?(?:要(?![求么是点素件领义职闻塞害地])|必须|务必)"
)
_DECIDES = ("会议决定", "会议同意", "会议原则同意")  # 会议决定，取消收费。|各地要抓紧落实
MEETING = "会议"
OWN_SIDE = frozenset({"中方", "我方", "我国", "中国政府"})
_OPENS = frozenset("我大广各全人政要必务")
ANNOUNCE = ("proposes", "announces")  # values of verbs that have points for their object: 提出三点要求, 部署四项任务


class Frame(NamedTuple):
    """A verb of speech. The segment with its subject begins at ``lead``, what it brings in at ``content``."""

    lead: int
    content: int
    subject: Subject
    verb: Token

    @property
    def proposes(self) -> bool:
        """Whether the verb has points for its object, which what follows it says (提出三点要求：)."""
        return self.verb.entry.value in ANNOUNCE and self.content > self.verb.end + 1


class Floor(NamedTuple):
    """Who has the floor when a sentence begins at ``start``: ``speaker``, and whether it is a person whose speech still goes on.

    ``ordered``: all that was told of it is what was asked of whom (甲要求各县备耕), so that another who asks next is no one he refers to.
    """

    start: int
    speaker: str | None
    goes_on: bool
    by_person: bool
    ordered: bool = False

    @property
    def person(self) -> Subject | None:
        """The person whose speech still goes on."""
        return Subject(self.speaker, "person", self.start) if self.goes_on and self.by_person else None

    def has_point(self, shielded: str) -> bool:
        """Whether the sentence is a point, or a demand, of the person whose speech goes on."""
        return self.person is not None and _POINT.match(shielded, self.start) is not None


_AGENDA = re.compile("，?(?:[^，。；]{0,24}会议)?(?:继续)?(?:审议|听取|表决)|委托[^，。；]{2,30}报告|，[^。]{2,120}；(?:继续)?(?:审议|听取)")
_MEETING_TELLS = re.compile("会议(?:还|并|同时)?$")


def sets_agenda(shielded: str, frame: Frame) -> bool:
    """主任会议建议，常委会会议审议某草案: what is put on the agenda."""
    meeting = _MEETING_TELLS.search(shielded, max(0, frame.verb.start - len("会议同时")), frame.verb.start)
    return meeting is not None and _AGENDA.match(shielded, frame.verb.end) is not None


def takes_up_again(shielded: str, start: int) -> bool:
    """Whether the sentence at ``start`` tells to act with words of its own: 要继续抓好…; 人民政协要….

    >>> takes_up_again("要继续抓好落实", 0), takes_up_again("要求各地抓好落实", 0)
    (True, False)
    """
    return shielded[start : start + 1] in _OPENS and _TAKES_UP.match(shielded, start) is not None


def decides(shielded: str, start: int) -> bool:
    """Whether the sentence at ``start`` says what a meeting decided, which ends none of its words."""
    return shielded.startswith(_DECIDES, start)
