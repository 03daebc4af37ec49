"""What a verb of speech brings in, and who has the floor when a sentence begins."""

import re
from typing import NamedTuple

from tonggao.extract.requirements.subject_kinds import Subject
from tonggao.language.scan import Token

_POINT = re.compile(r"\s*(?:[一二三四五六七八九十]+[是要、]|第[一二三四五六七八九十]+|[（(][一二三四五六七八九十0-9]+[）)]|要(?![求素点]))")
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
