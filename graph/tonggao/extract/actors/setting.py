"""What a title that names no body, or no full one, is read against."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tonggao.extract.actors.house_kinds import group_of, kinds_called, may_call
from tonggao.extract.actors.houses import House
from tonggao.extract.actors.naming import Naming
from tonggao.language.name_ends import is_han
from tonggao.language.nouns_before_titles import abuts
from tonggao.language.occurrences import behind_mark
from tonggao.language.offices import Title
from tonggao.language.scan import Token

_WORKS = ("分公司", "矿", "厂", "电站", "项目部", "车站")
_RECEIVES = re.compile("会见|来访|到访|拜访|会谈|座谈|签署|签约|洽谈")
_VISITS = re.compile("对(?P<land>[\u4e00-\u9fff]{2,8}?)进行(?:[\u4e00-\u9fff]{0,8}?)访问(?=，)")


class Setting(NamedTuple):
    """What a title that names no body, or no full one, is read against. ``abroad``: the names of other countries, in order."""

    text: str
    naming: Naming
    abroad: Sequence[Token]
    name_ends: frozenset[int]  # of the holders' names
    bodies: Mapping[int, int]  # the ends of the text's bodies by their starts
    visited_house: House | None = None  # whose people stand by without its name

    def abuts(self, title: Title) -> bool:
        """True where a noun that was read as neither body nor name stands right before a title."""
        called = title.start in self.name_ends or (title.start - 1 in self.name_ends and self.text[title.start - 1] in "为是和与及")  # 林顺 | 和省长
        return not called and abuts(self.text, title)

    def is_abroad(self, position: int) -> bool:
        """True where another country is named earlier in the sentence."""
        sentence = behind_mark(self.text, "。！？\n", position)
        at = bisect_left(self.abroad, sentence, key=lambda token: token.start)
        return at < len(self.abroad) and self.abroad[at].start < position

    def lies_abroad(self, place: str) -> bool:
        """True where the text names the place right behind another country (意大利维斯卡纳市)."""
        return any(self.text.startswith(place, token.end) for token in self.abroad)

    def only_country(self) -> str:
        """The other country that the text names, where it names one alone; else ""."""
        codes = {token.entry.value for token in self.abroad}
        return self.text[self.abroad[0].start : self.abroad[0].end] if len(codes) == 1 else ""

    def visited(self, position: int) -> str:
        """摩洛哥 of 对摩洛哥进行正式友好访问，在某城会见首相甲: the other country that the sentence tells of a visit to, the last before ``position``; "" where it tells of none."""
        sentence = behind_mark(self.text, "。！？\n", position)
        told = list(_VISITS.finditer(self.text, sentence, position))
        land = next((token for token in self.abroad if told and told[-1].start("land") == token.start and token.end == told[-1].end("land")), None)
        return self.text[land.start : land.end] if land is not None else ""

    def has_other_parties(self) -> bool:
        """True where a country is named that has a general secretary of its own."""
        return any(token.entry.tag == "party-state" and self.text[token.end : token.end + 1] != "族" for token in self.abroad)  # 朝鲜族

    @property
    def own(self) -> House | None:
        return self.naming.houses.own or self.visited_house

    def house_called(self, word: str, position: int) -> str:
        """The body that 学校, 集团 or 社区 at ``position`` calls: the readout's own, else the last of its kind in the sentence."""
        houses = self.naming.houses
        kinds = kinds_called(word)
        if houses.own is not None and houses.is_above(word, houses.own):
            return ""
        if houses.own is None and self._speaks_first(word, kinds):
            return ""
        called = houses.called(word) or houses.before(position, kinds) or houses.ending(position, word) or houses.only(position, kinds)
        called = called or self._group_within(word, position)
        if not called and self.visited_house is not None and self.visited_house.kind in kinds:
            called = self.visited_house.name
        if word in ("集团", "集团公司") and "集团" in called and called.endswith(_WORKS):  # 江南集团矿业分公司经理甲，集团科技部部长乙
            called = group_of(called)
        if word.startswith("集团") and "集团" not in called and called.endswith(_WORKS):
            return ""  # 集团公司董事长 in a mine
        within = (word.endswith("校") and houses.is_school_within(called)) or called in houses.guests or (word == "学院" and called.endswith("大学"))
        within = within or not may_call(word, called)
        return "" if within or (called and self._is_guests(called)) else called

    def _group_within(self, word: str, position: int) -> str:
        """云桥电气集团 for 集团, where its 创新中心 alone is named before; "" where none or several are."""
        names = (self.text[start:end] for start, end in self.bodies.items() if end <= position) if word == "集团" else ()
        found = {name[: name.index(word)] + word for name in names if word in name[1:]}
        return found.pop() if len(found) == 1 else ""

    def _speaks_first(self, word: str, kinds: frozenset[str]) -> bool:
        """公司总经理甲会见某公司董事长乙: a body that receives others calls itself so before it names any of its kind."""
        if len(word) < 2 or not _RECEIVES.search(self.text):
            return False
        at = self.text.find(word)
        while at > 0 and is_han(self.text[at - 1]):
            at = self.text.find(word, at + 1)
        return at >= 0 and not any(house.kind in kinds and house.start < at for house in self.naming.houses.named)

    def _is_guests(self, school: str) -> bool:
        """校党委书记甲、某学院副院长乙: another school, whose guest is named."""
        at = self.text.find(school)
        guest = "校党委书记" in self.text and self.text.count(school) == 1 and self.text[at - 1 : at] == "、"
        return guest and self.text.startswith(("副院长", "院长", "副校长", "校长", "教授"), at + len(school))
