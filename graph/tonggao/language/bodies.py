"""Where a text names a body: central bodies by the lexicon, local and other bodies by the grammar of their names.

A body's name ends in a head (委, 组织部) and is read leftwards: body before department, level word before head, place before it.
"""

import re
from dataclasses import dataclass, field
from operator import itemgetter

from tonggao.language.appointed_bodies import coined_start, without_lead
from tonggao.language.army_units import division_start, headquarters_start, unit_start
from tonggao.language.body import Body, ordinal_start
from tonggao.language.body_edges import (
    AFTER_NO_DEPARTMENT,
    cuts_word,
    holds_holder,
    holds_place,
    is_no_head,
    opens_alone,
    opens_other_word,
    over_dots,
    posted_here,
    posted_to,
    with_party_name,
)
from tonggao.language.body_parts import part_of
from tonggao.language.company_names import behind_seat, names_told, opening_name, where_named, with_company
from tonggao.language.foreign_bodies import foreign_start
from tonggao.language.joined_bodies import behind_joined
from tonggao.language.leads_of_bodies import is_known_led_to
from tonggao.language.listed_bodies import listed_body
from tonggao.language.opened_before import customs_start, opened_before
from tonggao.language.parties import names_before_places
from tonggao.language.phrase_breaks import list_break
from tonggao.language.phrase_words import whole_words
from tonggao.language.place_names import SINGLE_LEVELS, PlaceReader
from tonggao.language.proper_bodies import proper_body
from tonggao.language.registered_names import registered_start
from tonggao.language.scan import Scan, Token
from tonggao.language.task_groups import groups_by_number, numbered_group, task_group_start
from tonggao.language.term_bodies import committee_at, school_by_number
from tonggao.language.told_agencies import bodies_told
from tonggao.language.unlisted_departments import (
    body_above,
    committee_called,
    holds_somebody,
    level_edge,
    names_branch,
    own_seat,
    place_edge,
    zone_start,
)
from tonggao.language.visitors import visitors
from tonggao.lexicon import load_lexicon

_BY_END = itemgetter(1, 0)
_OF_A_STEM = ("地委", "盟委", "行署", "行政公署", "居委会", "居民委员会", "管委会")  # 青禾地委: behind a place without its level word
_COURTS = ("法院", "检察院", "公安局", "法庭")
_COINED = ("合作社", "合作联社", "合作社联合社")  # 田友农机合作联社: named by whatever words
_NAMED_ALONE = ("集团", "高新区管委会", "经开区管委会", "高新区党工委", "经开区党工委")
_CONVENERS = ("召集人", "总召集人", "副召集人", "副总召集人", "组长", "副组长", "成员单位")
_LONG = 10  # code points: shorter names hold no office and its bearer
_NO_PARTS = ("武警", "军分区", "警备区", "行署", "工商联")  # 市公安局 | 武警支队, 地委 | 行署 in a headline, 民建 | 工商联
_NO_PARTYS = ("人民政府", "政府", "政协", "人大", "工商联")  # 民盟 | 区政协委员
_NUMBERED = re.compile(r"第[一二三四五六七八九十百]{1,4}(?:派驻|派出|联合|综合|批)?|[一二三四五六七八九十]{1,3}(?=[大中]队|支队)")  # 特警支队一大队


def _rank(body: Body) -> tuple[int, bool, bool]:
    """The longest first, of two alike the central one; a task that nobody is said to have set is as long as its last word."""
    task = body.kind == "generic" and body.start < body.head
    return (body.head if task else body.start), body.kind != "central", task


@dataclass(slots=True)
class BodyFinder:
    """Reads the bodies of one text, once."""

    scan: Scan
    places: PlaceReader
    _by_end: dict[int, Body]
    _sorted: list[Body] | None = None
    short_names: dict[str, str] = field(default_factory=dict)  # 星穹新能源 -> 星穹新能源股份有限公司

    @classmethod
    def of(cls, scan: Scan) -> "BodyFinder":
        finder = cls(scan, PlaceReader.of(scan), {})
        finder._read()
        finder._read_short_names()
        return finder

    def bodies(self, offices: frozenset[int] = frozenset()) -> list[Body]:
        """All bodies, the longest at each place, in text order.

        ``offices`` are places where an office begins: right before one, a department's bare name (组织部) is a body too.
        """
        kept: list[Body] = []
        for body in self._in_order():
            if body.kind == "generic" and not (body.end in offices and self.is_party_department(body)):
                continue
            if cuts_word(self.scan.text, body) or (body.start == body.head and body.bare_level and body.end not in offices):
                continue
            if not kept or body.end > kept[-1].end:
                kept.append(body)
        return kept

    def _in_order(self) -> list[Body]:
        """What was read, by start, the longer before the shorter; read once."""
        if self._sorted is None:
            self._sorted = sorted(self._by_end.values(), key=lambda b: (b.start, -b.end))
        return self._sorted

    def is_party_department(self, body: Body) -> bool:
        entry = load_lexicon().terms("body_heads").get(self.scan.text[body.start : body.end])
        return entry is not None and entry.value == "party"

    def bare_levels(self) -> frozenset[str]:
        """The level words that bodies are named by alone (市 in 市教育局)."""
        return frozenset(self.scan.text[body.start] for body in self._by_end.values() if body.bare_level)

    def ending_at(self, position: int) -> Body | None:
        """The longest body whose name ends at ``position``."""
        return self._by_end.get(position)

    def _read(self) -> None:
        heads = self.scan.of("body_heads")
        named = self.scan.longest("bodies")
        for token in sorted([*heads, *named], key=_BY_END):
            body = self._read_one(token)
            if body is None or holds_holder(self.scan.text, body, self._by_end):
                continue
            if body.end - body.start > _LONG and holds_somebody(self.scan.text[body.start : body.end]):
                continue
            body = with_party_name(self.scan.text, body)
            if holds_place(self.scan.text, body, self._by_end):
                continue
            body = behind_joined(self.scan.text, without_lead(self.scan.text, body), self._by_end, self.places.stems)
            body = body if body.kind == "generic" or body.bare_level else body._replace(start=self.places.around(over_dots(self.scan.text, body.start)))
            body = opened_before(self.scan.text, behind_seat(self.scan.text, with_company(self.scan.text, body), self.places), self._by_end)
            known = self._by_end.get(body.end)
            if known is None or (_rank(body) < _rank(known) and not is_known_led_to(self.scan.text, body.start, known)):
                self._by_end[body.end] = body
        for told in tuple(bodies_told(self.scan.text, self.places, self._by_end)):
            if (known := self._by_end.get(told.end)) is None or known.start > told.start:
                self._by_end[told.end] = told

    def _read_short_names(self) -> None:
        text, places = self.scan.text, {token.start for token in self.scan.of("places")}
        self.short_names = names_told(text, self._by_end, places)
        if "组组长" in text or "组副组长" in text:
            self.short_names |= groups_by_number(text, self._by_end)
        for start, end in where_named(text, {*self.short_names, *opening_name(text, self._by_end)}):
            self._by_end.setdefault(end, Body(start, end, "name", start, False))

    def _read_one(self, token: Token) -> Body | None:
        entry, text = token.entry, self.scan.text
        if entry.kind == "bodies":
            return listed_body(text, token, self.places, self._by_end)
        if is_no_head(text, token):
            return None
        if text[token.start - 1].isdigit() and (school := school_by_number(text, token, self.places)):
            return school
        if entry.term.endswith(_COINED) and (coined := registered_start(text, token.start, entry.term, self.places)) is not None:
            return Body(coined, token.end, "name", token.start, False)
        if entry.tag == "name":
            named = proper_body(text, token, self.places, self._by_end)
            return named or (self._alone(token) if entry.term.endswith(_COINED) else None)
        if entry.tag in ("foreign", "group"):
            return self._foreign(token) if entry.tag == "foreign" else self._group(token)
        if opens_other_word(text, token) or (entry.term == "委" and token.start in self.places.countries):
            return None
        if entry.tag == "any-department":
            return self._unlisted(token)
        if entry.tag == "any-part":
            return part_of(text, token, self._by_end)
        if entry.tag == "unit":
            unit = unit_start(text, token, self._by_end)
            return None if unit is None else Body(unit, token.end, "name", token.start, False)
        committee = committee_at(text, token, self._by_end, self.places) if entry.term.endswith("委员会") else None
        return committee or self._ruling(token)

    def _ruling(self, token: Token) -> Body | None:
        """市委, 红星村委会, 市教育局: a ruling body or a department, behind a place, a level word or the body it is part of."""
        entry, text = token.entry, self.scan.text
        start, bare = self._left_of(token.start, entry.tag)
        if entry.term == "政府" and text[start : token.start] in load_lexicon().terms("bodies"):  # 国务院 | 政府工作报告
            return None
        if start == token.start and entry.tag == "root" and entry.term[0] == "村":  # 红星 | 村委会
            inner = self._left_of(token.start + 1, entry.tag)
            start, bare = inner if inner[0] < token.start else (start, False)
        start = customs_start(text, division_start(text, start)) if start == token.start and entry.tag == "department" else start
        if start == token.start:
            alone = self._alone(token)
            if alone is not None or (entry.tag != "department" or (len(entry.term) < 3 and entry.value != "party")):
                return alone
        if bare and (zone := zone_start(text, start)) < start:  # 市城乡一体化示范 | 区管委会
            start, bare = zone, text[zone] in SINGLE_LEVELS
        if bare and text[start - 1 : start + 1] == "驻村":
            start, bare = start - 1, False
        kind = entry.tag if start < token.start else "generic"
        if kind == "generic" and entry.term.endswith(_NAMED_ALONE) and opens_alone(text, start):
            kind = "name"  # 城投集团、水务集团: no place stands before them in their own
        return numbered_group(text, token, self._by_end) if kind == "generic" else Body(start, token.end, kind, token.start, bare)

    def _alone(self, token: Token) -> Body | None:
        """村委会, 团省委: a ruling body that needs nothing before it; a department that no place, but a level word or a body shows."""
        entry, start = token.entry, token.start
        if entry.term.endswith(_COINED) and (coined := coined_start(self.scan.text, start)) is not None:
            return Body(coined, token.end, "name", start, False)
        if entry.term[0] == "团" and entry.value == "alone":
            return Body(start, token.end, "root", start, False)
        if entry.value == "alone" or (entry.term[0] in "村居" and entry.tag == "root"):
            return Body(start, token.end, "root", start, True)
        return self._unlisted(token) if entry.value == "plain" or entry.tag == "office" else None

    def _unlisted(self, token: Token) -> Body | None:
        """县国土资源局, 审计署农业水利审计局: a level word or a body opens it, and nothing but nouns stands between."""
        text = self.scan.text
        if text[token.end : token.end + 1] in AFTER_NO_DEPARTMENT or text[token.start - 1 : token.end] in whole_words("office"):
            return None
        if (edge := level_edge(text, token)) is not None:
            return Body(edge, token.end, "department", token.start, text[edge] in SINGLE_LEVELS)
        edge = place_edge(text, token, self.places, self._by_end) if token.entry.value == "plain" or token.entry.tag == "any-department" else None
        if edge is not None:
            return Body(edge, token.end, "department", token.start, False)
        if (seat := own_seat(text, token)) is not None:
            return Body(seat, token.end, "department", token.start, False)
        above = body_above(text, token, self._by_end)
        return above and Body(above.start, token.end, "department", token.start, above.bare_level)

    def _left_of(self, start: int, tag: str) -> tuple[int, bool]:
        """How far a root or department name reaches to the left, and whether it opens with a bare level word."""
        text = self.scan.text
        if (above := headquarters_start(text, start)) < start:
            return above, False
        body = self._by_end.get(start)
        if body is not None and body.kind != "generic" and not text.startswith(_NO_PARTS, start):
            posted = posted_to(text, body.start, self._by_end) or posted_here(text, body, start)
            return posted.start, posted.bare_level  # 市纪委监委驻市教育局纪检监察组
        if tag == "office":
            return start, False
        numbered = _NUMBERED.search(text, max(0, start - 6), start)
        sender = self._by_end.get(numbered.start()) if numbered and numbered.end() == start else None
        if sender is not None:  # 市委第三巡察组
            return sender.start, sender.bare_level
        inner = ordinal_start(text, start)
        begin = self.places.place_or_level(numbered.start() if numbered and numbered.end() == start else inner)
        if (tag == "department" or text.startswith(_OF_A_STEM, start)) and (begin is None or (begin[1] and (text.startswith("分局", start) or text[start - 1 : start + 3] == "州军分区"))):
            stem = self.places.stem_before(start)  # 清河分局, 岭东军分区: a branch is named by its place's stem alone
            edge = max([list_break(text, start), *(end for end in (start - 2, start - 3) if end in self._by_end or text[end - 1 : end] in ("驻", "任") or text.endswith(names_before_places(), 0, end))])
            if stem is None and 2 <= start - edge <= 3 and names_branch(text[edge:start], text, start):
                stem = edge
            begin = begin if stem is None else (self.places.outer_place(stem), False)
        if begin is None and text.startswith(_COURTS, start):
            begin = self.places.short_place(start)
        if begin is not None and begin[1]:
            stem = self.places.stem_before(inner)  # 信州 | 分局, not 州分局
            begin = begin if stem is None or stem >= begin[0] else (self.places.outer_place(stem), False)
        inner, bare = begin or (inner, False)
        if begin is None and text.endswith("全国", 0, inner) and inner == start:
            inner = ordinal_start(text, start - 2)
            if inner == start - 2:
                return start, False
        inner = ordinal_start(text, inner)
        if text.endswith(names_before_places(), 0, inner) and not text.startswith(_NO_PARTYS, start):
            return self._with_prefix(inner)
        if begin is None:
            return (committee_called(text, start) if tag == "department" else start), False
        outer = (posted_to(text, inner, self._by_end) if tag == "department" else None) or self._by_end.get(inner)  # 县税务局驻红星村工作队
        if outer is not None and tag == "department" and outer.kind != "generic" and not bare:
            return outer.start, outer.bare_level
        return self.places.coordinated_start(inner), bare

    def _with_prefix(self, end: int) -> tuple[int, bool]:
        """The same where one of the prefixes ends at ``end``."""
        prefix = next(prefix for prefix in names_before_places() if self.scan.text.endswith(prefix, 0, end))
        whole = self._by_end.get(end) if prefix == "政协" else None  # 县政协 before 十届常委会
        return (end - len(prefix), False) if whole is None else (min(whole.start, end - len(prefix)), whole.bare_level)

    def _group(self, token: Token) -> Body | None:
        if token.entry.term.endswith("联席会议") and not self.scan.text.startswith(_CONVENERS, token.end):
            return None  # a meeting, where nobody heads it
        if token.entry.value:
            return visitors(self.scan.text, token, self.places, self._by_end)
        if (begin := task_group_start(self.scan.text, token, self._by_end)) is not None:
            return Body(begin, token.end, "name", token.start, False)
        start, bare = self._left_of(token.start, "department")
        if bare and self.scan.text[start - 1 : start + 1] == "住村":  # any of many
            return None
        if start == token.start and (sent := visitors(self.scan.text, token, self.places, self._by_end)) is not None:
            return sent  # 青禾县农村电商 | 考察组
        return Body(start, token.end, "department", token.start, bare) if start < token.start else numbered_group(self.scan.text, token, self._by_end)

    def _foreign(self, token: Token) -> Body | None:
        start, bare, kind = foreign_start(self.scan.text, token, self.places), False, "name"
        if start == token.start and token.entry.value == "local":  # 市红十字会
            start, bare = self._left_of(token.start, "department")
            kind = "department"
        if start is None:
            return None
        return Body(start, token.end, kind if start < token.start else "generic", token.start, bare)
