"""The names found in one text, each by the place it stands in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from tonggao.claims import PersonMention
from tonggao.extract.actors.span_index import Placed, SpanIndex
from tonggao.language.foreign_names import DOTS
from tonggao.language.name_ends import Name
from tonggao.language.name_words import surname_at
from tonggao.language.title_chains import Chain
from tonggao.readout import Passage


class Holder(NamedTuple):
    """A name that stands behind (or before) a chain of titles."""

    name: Name
    chain: Chain


class Member(NamedTuple):
    """Who holds ``role`` in ``group``, by a list; ``start`` and ``end`` are where the role is printed, padded or not."""

    name: Name
    role: str
    group: str
    start: int
    end: int


_BETWEEN_NAMES = re.compile("[\u4e00-\u9fff](?<!军)、陆军(?:、[\u4e00-\u9fff]{2,3}(?<!军)[、等和，。]|[等，。])")  # 林岳、陆军、丁远: a man's name
_ITEM = 6  # code points beside a name
_SHORTEST = 2
_NOBODY = ("们", "纪委", "党委", "工会", "团委", "政协", "人大", "党组", "总支", "妇联")
_BY_OFFICE = frozenset({"people/after-title", "people/before-title", "people/appointed", "people/elected", "people/in-roster"})
_REPORTERS = ("记者", "通讯员", "编辑", "摄影", "审核", "供稿", "撰稿", "主播")  # before a name: no office
_ADVERBS = frozenset("都也又均曾则便就已将")
_INVITES = 6  # from a name to the end of 邀请, a title between them


@dataclass(slots=True)
class People:
    """The names found so far in one text, by their place. ``bodies`` are the ends of the text's bodies by their starts."""

    text: str
    bodies: Mapping[int, int] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)  # name -> rule that first found it
    spans: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    introduced: list[Name] = field(default_factory=list)  # by a line on their lives, in text order
    members: list[Member] = field(default_factory=list)  # of groups, by a list of them
    bylines: set[str] = field(default_factory=set)
    holders: list[Holder] = field(default_factory=list)
    _behind_dots: set[str] = field(default_factory=set)  # what a name ends in behind a dot
    _placed: SpanIndex = field(default_factory=SpanIndex)

    def add(self, name: Name, rule: str) -> None:
        if self.is_body(name) or name.name.endswith(_NOBODY) or name.name[0] in "的了":  # 某某和工友们, 园纪委书记
            return
        name = self._without_invitation(name)
        runs_on = name.name[-1] in _ADVERBS and name.name[:-1] in self.names  # 林岳 | 都仔细询问
        if runs_on or (name.name[-1] == "等" and len(name.name) > _SHORTEST):  # 周明、柳清 | 等同志
            name = name._replace(end=name.end - 1, name=name.name[:-1])
        if name.name not in self.names:
            self.names[name.name] = rule
            self._behind_dots.update(name.name[at + 1 :] for at, char in enumerate(name.name) if char in DOTS)
        elif name.name in self.bylines and self._takes_part(name, rule):
            self.bylines.discard(name.name)
            self.names[name.name] = rule
        self.mark(name.name, name.start, name.end)

    def _takes_part(self, name: Name, rule: str) -> bool:
        """局长林岳主持。…审核：林岳: who signs a readout that also tells of him by his office is no mere reader of proofs."""
        new = all(start != name.start for start, _ in self.spans.get(name.name, ()))
        whole = name.end - name.start >= len(name.name)
        return rule in _BY_OFFICE and new and whole and not self.text.endswith(_REPORTERS, 0, name.start)

    def mark(self, name: str, start: int, end: int) -> None:
        """Note one more place of the name; a place already noted stays noted once."""
        if self._placed.add(Placed(start, end, name)):
            self.spans.setdefault(name, []).append((start, end))

    def rename(self, name: str, other: str) -> None:
        """Give what was found under one name to another."""
        del self.names[name]
        self.spans.setdefault(other, []).extend(self.spans.pop(name))
        self.holders = [held._replace(name=held.name._replace(name=other)) if held.name.name == name else held for held in self.holders]

    def between(self, start: int, end: int) -> list[Placed]:
        """Who is named in [start, end), in text order."""
        return self._placed.between(start, end)

    def _without_invitation(self, name: Name) -> Name:
        """林岳 of 应林岳总理邀请, and of 应林岳邀请 where the text names 林岳 before: who invites is not called 应; 林岳 of 成员有林岳、周静."""
        who = name.name[1:]
        if name.name.startswith("有") and len(who) > _SHORTEST and surname_at(who, 0):
            return name._replace(start=name.start + 1, name=who)
        if not name.name.startswith("应") or len(who) < _SHORTEST:
            return name
        at = self.text.find("邀请", name.end, name.end + _INVITES)
        if at < 0 or (at == name.end and who not in self.names):
            return name
        return name._replace(start=name.start + 1, name=who)

    def ends_another(self, name: str) -> bool:
        """鲍尔 where the text names 施特凡·鲍尔."""
        return name in self._behind_dots

    def is_body(self, name: Name) -> bool:
        """区委办 is a body's name, or the beginning of one, and no person's."""
        return self.bodies.get(name.start, 0) >= name.end and _BETWEEN_NAMES.search(self.text, max(0, name.start - _ITEM), name.end + _ITEM) is None

    def holds(self, position: int) -> bool:
        """True where ``position`` lies inside a name already found."""
        return self.covers(position, position + 1)

    def holds_within(self, position: int) -> bool:
        """True where ``position`` lies inside a name behind its first character: 海军 of 吴海军 is no body."""
        return self._placed.goes_across(position)

    def covers(self, start: int, end: int) -> bool:
        """True where one name already found fills [start, end), or more than it."""
        return bool(self._placed.covering(start, end))


def mentions(people: People) -> tuple[PersonMention, ...]:
    """The persons as claims, in text order."""
    rows = []
    for name, rule in people.names.items():
        spans = sorted(people.spans[name])
        passages = tuple(Passage(*span) for span in spans)
        rows.append(PersonMention(name, passages, rule, "byline" if name in people.bylines else "subject"))
    return tuple(sorted(rows, key=lambda row: (row.passages[0], row.name)))
