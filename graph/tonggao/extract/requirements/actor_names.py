"""Where names and words for those who can be told to do something stand in a readout."""

import re
from collections.abc import Sequence
from functools import cached_property

from tonggao.claims import OrganizationMention, PersonMention
from tonggao.extract.reading import Reading
from tonggao.extract.requirements.actor_endings import sounds_like_actor
from tonggao.language.sentences import Span
from tonggao.lexicon.words import lengths_by_first, lengths_by_last, tags_of

_SIDE = re.compile("(?![千四八大处配平立药秘偏想])[一-龥]方(?![面式向案法便针位程略式阵圆])")  # 中方, 柬方
_COUNTRIES = frozenset("美俄英法德日韩朝印巴越老柬泰缅马新菲尼孟斯哈吉塔乌土阿伊沙埃南尼肯坦赞安津刚加喀几摩突利叙约黎以希意西葡荷比卢瑞丹挪芬波捷匈罗保塞克斯奥智秘古委哥厄玻墨澳斐所萨蒙文欧非拉东")
_LEADS_BODY = frozenset("级村镇乡县市区省社会部委校院")  # 村“两委”, not 一季度“开门红”
_DIVISION = re.compile("(?![城都超股楼上夜车菜农村社小景灾山地牧库林园城湖景老新边海郊辖]{1,2}[市区县镇乡]$)[一-龥]{1,3}[^下返回归进入还离][市县区州旗镇乡]")
_LEVELS = re.compile("(?:全?[省市县区州旗镇乡街村组社校院][、和及与]?){2,5}(?:[两二三四五]级|上下)|[上下]一?级")  # 乡、村两级要加强巡查
_LONGEST_QUOTED = 8  # marks included
_LONGEST_LED = 5
_CHINA = 2  # code points of 中国
_LISTS_ON = "、和及与"

_ADVERBS_OF_SIZE = ("大力", "大胆", "大幅", "大量")


class ActorNames:
    """Names of bodies, people and places, and words for actors, by where they begin and end. Offsets are code points."""

    def __init__(
        self,
        reading: Reading,
        shielded: str,
        people: Sequence[PersonMention],
        organizations: Sequence[OrganizationMention],
    ) -> None:
        self._reading = reading
        self._shielded = shielded
        self._mentions: tuple[OrganizationMention | PersonMention, ...] = (*organizations, *people)

    @cached_property
    def _names(self) -> dict[int, int]:
        """Start -> end of the longest name of a body, person or place there. Most readouts never ask."""
        scan = self._reading.scan
        found: dict[int, int] = {}
        for token in (*scan.of("countries"), *scan.of("places")):
            found[token.start] = max(token.end, found.get(token.start, token.start + 2))
        for mention in self._mentions:
            for start, end in mention.passages:
                found[start] = max(end, found.get(start, 0))
        return found

    @cached_property
    def _given_names(self) -> tuple[str, ...]:
        """What foreigners are called by for short: 沁 of 阿里法·沁."""
        return tuple(mention.name.rpartition("·")[2] for mention in self._mentions if isinstance(mention, PersonMention) and "·" in mention.name)

    @cached_property
    def _name_ends(self) -> frozenset[int]:
        return frozenset(self._names.values())

    @cached_property
    def _mentioned(self) -> frozenset[tuple[int, int]]:
        """Where bodies and people are named, without places."""
        return frozenset((start, end) for mention in self._mentions for start, end in mention.passages)

    @cached_property
    def _people(self) -> frozenset[tuple[int, int]]:
        return self._mentioned - self._mentioned_bodies

    @cached_property
    def _mentioned_bodies(self) -> frozenset[tuple[int, int]]:
        return frozenset(
            (start, end) for m in self._mentions if isinstance(m, OrganizationMention) for start, end in m.passages
        )

    def _from(self, start: int) -> int | None:
        """Where the longest name or word for an actor that starts at ``start`` ends, or None."""
        terms = tags_of("actors")
        named = self._names.get(start)
        for length in lengths_by_first("actors").get(self._shielded[start : start + 1], ()):
            word = self._shielded[start : start + length]
            if word in terms and word != "组织":  # alone it is a verb
                return max(start + length, named or 0)
        return named or (start + 2 if _SIDE.match(self._shielded, start) else None)

    def _ends_at(self, end: int, floor: int) -> bool:
        """Whether a name or a word for an actor ends at ``end``."""
        return end in self._name_ends or self._word_ends_at(end, floor)

    def _word_ends_at(self, end: int, floor: int) -> bool:
        if self._shielded.startswith(_ADVERBS_OF_SIZE, end - 1):  # 负责人 | 大力推进
            return False
        terms = tags_of("actors")
        lengths = lengths_by_last("actors").get(self._shielded[end - 1 : end], ())
        return any(length <= end - floor and self._shielded[end - length : end] in terms for length in lengths)

    def _is_actor_end(self, end: int, start: int) -> bool:
        if self._ends_at(end, start):
            return True
        if self._shielded.endswith("中国", start, end) and (end - start == _CHINA or self._shielded[end - 3] in _LISTS_ON):  # 中国|应…; 某国集团和中国|应…
            return True
        last = self._shielded[end - 1]
        if end - start == 2 and "中" in self._shielded[start:end]:  # 中尼要…
            other = self._shielded[start:end].replace("中", "", 1)
            return other in _COUNTRIES
        if last == "”" and self._is_quoted_body(start, end):
            return True
        if last == "等":
            return self._ends_at(end - 1, start)
        if last in "市县区州旗镇乡" and _DIVISION.fullmatch(self._shielded, start, end):
            return True
        if last == "长" and self._shielded[end - 2] == "）" and self._shielded[start] == "各":  # 各县（市、区）长
            return True
        if last in "级下" and _LEVELS.fullmatch(self._shielded, start, end):
            return True
        opening = self._shielded.rfind("（", start, end) if last == "）" else -1
        return opening > start and (self._ends_at(opening, start) or sounds_like_actor(self._shielded[start:opening]))

    def _is_quoted_body(self, start: int, end: int) -> bool:
        """村“两委”: words in quotation marks that a noun leads in."""
        opening = self._shielded.find("“", max(start, end - _LONGEST_QUOTED), end) if self._shielded[end - 1] == "”" else -1
        if opening < 0:
            return False
        if self._reading.text[opening + 1 : end - 1] in tags_of("actors"):
            return True
        return start < opening >= end - _LONGEST_LED and self._shielded[opening - 1] in _LEADS_BODY

    def _longer_actor(self, start: int, at: int) -> bool:
        """Whether a word for an actor covers ``at`` or begins there (党组织 at 组织; 科学家 after 青年)."""
        terms = tags_of("actors")
        lengths = lengths_by_first("actors")
        return any(
            at < begin + length < at + 9 and self._shielded[begin : begin + length] in terms
            for begin in range(max(start, at - 3), at + 1)
            for length in lengths.get(self._shielded[begin : begin + 1], ())
        )

    def _list_at(self, start: int, end: int) -> Span | None:
        """The name, or list of names, that starts at ``start``."""
        at = start
        while (named := self._from(at)) is not None and named <= end:
            at = named
            if at >= end or self._shielded[at] not in _LISTS_ON or self._from(at + 1) is None:
                return Span(start, at)
            at += 1
        return None
