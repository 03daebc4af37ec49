"""Which school, company, court, street office … a readout is about, so that 党委书记, 校长 or 集团 without more can be read."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from tonggao.extract.actors.court_names import one_court, with_people
from tonggao.extract.actors.guests import first_person, guests_of, headers_of, hosts_of, one_of_colleges
from tonggao.extract.actors.house_kinds import (
    FORM_OF_COMPANY,
    group_of,
    is_of_kinds,
    kind_of,
    kinds_called,
    may_call,
    without_inner,
)
from tonggao.extract.actors.no_bodies import names_nobody
from tonggao.extract.actors.shortened import shortens
from tonggao.language.bodies import BodyFinder
from tonggao.language.body import Body
from tonggao.language.name_words import not_names
from tonggao.language.occurrences import behind_mark
from tonggao.language.parties import party_opening
from tonggao.language.place_names import without_province
from tonggao.language.told_places import places_told
from tonggao.language.word_tags import is_proper
from tonggao.lexicon import load_lexicon

_SHORT_OPENING = 20  # 因海而生，向海而兴。: a motto before the first sentence
_MEETS = re.compile(
    r"(?:党委|党组|党总支|党支部)?(?:隆重|胜利)?(?:召开|举行|举办|组织|开展|传达|学习|部署|专题|成立|换届|第?[一二三四五六七八九十0-9]+[届次]|[0-9]{4}年度?[\u4e00-\u9fff]{0,10}(?:会议|大会|年会|工作会)"
    r"|[\u4e00-\u9fff“”（）0-9]{2,18}?(?:会议?|仪式|典礼|活动|培训班|讲座)(?:在[^，。；]{2,16})?(?:隆重|胜利)?(?:召开|举行|举办|开班|开幕|启动))"
)
_PARTED = ("街道", "社区", "经开区", "高新区", "开发区", "保税区", "新区", "工业园区", "产业园区")  # places with a body of the same name
_DIVISIONS = (*tuple("省市县区州旗镇乡村"), "街道", "社区")
_PLACE = re.compile(
    r"(?:^|(?<=[\n \u3000，。；：、！？《（“”在到对由与和向区县市镇])|(?<=走进)|(?<=来到)|(?<=深入))"
    r"(?P<stem>(?!中共)(?![各全本该老沿每某我两辖在到对由与和向走来深])(?:(?<=自)由|(?!由)[\u4e00-\u9fff]){2,4}?)(?:第[一二三四五六七八九十])?(?:街道|社区|经开区|高新区|(?:经济|技术|经济技术)?开发区|保税区|新区|工业园区|产业园区)"
)

# What a word that calls a body says of its level, with the words of which its name has one.
_ABOVE = {"省": ("省", "自治区"), "市": ("市",), "县": ("县",), "区": ("区",), "州": ("州",), "总": ("总",), "国": ("国家",)}
_TOWARDS = frozenset("赴到往访与和同及向、")  # whom the readout's own body visits or works with
_SETS_OUT = re.compile("(?:率队|带队|率团|一行)?(?:赴|前往|走访|到访|到|拜访|访)[\u4e00-\u9fff]{2,12}(?:考察|调研|学习|交流|走访|拜访|访问|对接|洽谈|开展)")
_VISITED = ("来到", "到达", "抵达", "走访", "参观", "参观了", "考察了", "走访了", "参观考察了", "前往", "赴", "走进", "拜访", "到")
_UNIVERSITY = frozenset(("学校", "校", "我校", "本校"))
_SCHOOL_WITHIN = re.compile("(?<![\u4e00-\u9fff])学院(?:党|领导|班子|师生|全体|教工)|我院|本院")
_SPEAKS_FOR = re.compile("(?:(?:理论学习)?中心组|新闻中心|融媒体中心|宣传部)$")  # a part that stands for the whole: the court, with its 党组


class House(NamedTuple):
    """A body by its fullest and its shortest printed name; ``kind`` as in the lexicon's house heads.

    ``base`` is the one before its committees and parts: 宏远集团 where the text has 集团党委, else the name without a
    province before its city.
    """

    name: str
    short: str
    kind: str
    base: str


class NamedHouse(NamedTuple):
    """Where a text names such a body."""

    start: int
    end: int
    name: str
    kind: str


class Houses:
    """The bodies of these kinds that a text names, found when first asked for."""

    def __init__(self, text: str, finder: BodyFinder) -> None:
        self.text = text
        self._finder = finder

    @cached_property
    def named(self) -> tuple[NamedHouse, ...]:
        """All of them, in text order."""
        found = {*_from_bodies(self.text, self._finder.bodies()), *_from_places(self.text)}
        return tuple(sorted(found))

    def opens_with_place(self, name: str) -> bool:
        """True for 云阁县人武部 where the text has that place, which no list need know."""
        return any(name.startswith(stem) and name.startswith(_DIVISIONS, len(stem)) for stem in self._finder.places.stems)

    @cached_property
    def guests(self) -> frozenset[str]:
        """Those that come to the body that speaks, or that its people go to."""
        return guests_of(self.text, self.named)

    @cached_property
    def own(self) -> House | None:
        """The one that the readout is about, if it is about one."""
        return _own(self.text, tuple(house for house in self.named if house.name not in self.guests), self._finder.short_names)

    def in_full(self, name: str) -> str:
        """清漳省高级人民法院知识产权庭 for 省高院知识产权庭 in that court's readout; "" where the name does not shorten the readout's own body."""
        own = self.own
        if own is None or name.startswith(own.base):
            return ""
        end = next((n for n in range(len(name), 2, -1) if (n == len(name) or kind_of(name[:n])) and shortens(name[:n], own.name)), 0)
        return own.name + name[end:] if end else ""

    def before(self, position: int, kinds: frozenset[str]) -> str:
        """The last body of one of these kinds that the sentence names before ``position``; "" where none is."""
        sentence = behind_mark(self.text, "。！？\n", position)
        for at in range(bisect_left(self.named, (position,)) - 1, -1, -1):
            house = self.named[at]
            if house.start < sentence:
                break
            if house.kind in kinds and house.end <= position:
                return house.name
        return ""

    def only(self, position: int, kinds: frozenset[str]) -> str:
        """The one body of these kinds that the text names before ``position``; "" where there is none or more than one, or where it is another's."""
        found = {house.name for house in self.named if house.kind in kinds and house.end <= position}
        return found.pop() if len(found) == 1 and self.guests.isdisjoint(found) else ""

    def ending(self, position: int, word: str) -> str:
        """The one body that the text names before ``position`` with this word at its end (宏远集团 for 集团); "" where none or several are."""
        found = {house.name for house in self.named if house.end <= position and house.name.endswith(word)} if len(word) > 1 else set()
        return found.pop() if len(found) == 1 else ""

    def called(self, word: str) -> str:
        """The readout's own body where ``word`` (学校, 集团, 院) calls it; "" where it does not."""
        if self.own is None or self.is_above(word, self.own):
            return ""
        if not may_call(word, self.own.name):
            return ""
        if self.own.kind not in kinds_called(word) and not (word in ("局", "处", "中心") and self.own.name.endswith(word)) and not (word == "公司" and is_of_kinds(self.own.name, kinds_called(word))):  # 矿务局, a company; 铁路公安处, a railway's
            return ""
        if word in ("集团", "集团公司") and "集团" in self.own.name and self.own.name.endswith(_WORKS):  # 江南集团矿业分公司: the group's
            return group_of(self.own.name)
        return self.own.base if self.own.base.endswith(word) else self.own.name

    def is_above(self, word: str, own: House) -> bool:
        """True where the word calls what the readout's own body is part of: 省局 in a county's readout, 学校 in a 学院's."""
        if word in _UNIVERSITY:
            return self.is_school_within(own.name)
        if word.startswith("集团") and own.kind == "company" and "集团" not in own.name and own.name.endswith(("公司", "矿", "厂")):  # 四川公司, 某煤矿: the group's
            return not own.name.endswith("有限公司")
        if word == "分公司" and own.name.endswith("直属库"):
            return True
        if word == "学院" and own.name.endswith("大学"):
            return True
        return word[0] in _ABOVE and not any(level in own.name for level in _ABOVE[word[0]])

    def is_school_within(self, name: str) -> bool:
        """True for a 学院 where the text tells it from the 学校 that it is part of."""
        if not name.endswith("学院"):
            return False
        heads_both = f"{name}院长" in self.text and any(word in self.text for word in ("我校校长", "学校校长"))
        return heads_both or ("学校" in self.text and bool(_SCHOOL_WITHIN.search(self.text)))

    def branch(self, name: str) -> str:
        """国家税务总局青河市税务局 for 市局 in 市局党委, where the readout's own body is that level's; "" where it is not."""
        own = self.own
        if own is None or name[1:2] != "局" or own.kind != "bureau" or not own.name.endswith("局"):
            return ""
        return own.base if re.search(f"{name[0]}[^省市县区州]{{1,10}}局$", own.name) else ""


def _from_bodies(text: str, bodies: Iterable[Body]) -> Iterator[NamedHouse]:
    for body in bodies:
        if body.kind == "generic":
            continue
        if text[body.start - 1 : body.start] == "“" and text[body.end : body.end + 1] == "”":  # “百佳医院”, an honour
            continue
        if text.rfind("《", max(0, body.start - _LONG_TITLE), body.start) > text.rfind("》", 0, body.start):  # 《某某联合社章程》
            continue
        name = without_inner(_SPEAKS_FOR.sub("", text[body.start : body.end]))
        name = _MEMBERSHIP.sub("", name) if name.startswith(("共青团", "中国共产党", "中共")) else name
        kind = _house_kind(name)
        if kind and name not in load_lexicon().terms("house_words") and not names_nobody(text, body.start, body.end):  # 集团公司 only calls one
            yield NamedHouse(body.start, text.find(name, body.start) + len(name), name, kind)


_ORGANS = frozenset("局委厅院行司队署")
_WORKS = ("分公司", "矿", "厂", "项目部")
_LONG_TITLE = 40  # code points
_MEMBERSHIP = re.compile("^(?:共青团|中国共产党|中共)(?=.{2,}(?:大学|学院|学校|公司|集团|医院|局|厂|矿)$)")  # 共青团青禾大学第十二次代表大会: the school's


@lru_cache(maxsize=1 << 11)
def _house_kind(name: str) -> str:
    """The kind of body by the end of its name; a ministry is known by its whole name, a party's committee by the party before its place."""
    known = name.endswith(_OF_STATE) and name in load_lexicon().terms("bodies")
    of_party = not known and name.endswith(_OF_PARTIES) and party_opening(name) not in ("", name)
    return kind_of(name) or ("ministry" if known else "association" if of_party else "")


_OF_STATE = ("部", "委", "署", "委员会", "办公室", "办", "监会", "研究室", "工程院", "参事室")
_OF_PARTIES = ("委", "委员会", "委会", "总支", "支部", "支社")


def _from_places(text: str) -> Iterator[NamedHouse]:
    """鼓楼街道, 石榴社区: where such a place is named behind a plain edge."""
    if any(word in text for word in _PARTED):
        for match in _PLACE.finditer(text):
            named = is_proper(match["stem"]) and match["stem"] not in not_names() and match["stem"][-1] not in _ORGANS  # 市公安局 | 开发区分局
            if named or match["stem"] in places_told(text):
                yield NamedHouse(match.start("stem"), match.end(), match.group(), kind_of(match.group()))


def _own(text: str, named: tuple[NamedHouse, ...], fuller: Mapping[str, str]) -> House | None:
    """The body that the head of the readout says it is from or about."""
    headers, title_end, head_end = headers_of(text)
    leading = {_kin(named, house.name) for house in named if _leads(text, house, title_end, head_end)}
    leading = leading or {_kin(named, host) for host in hosts_of(text, named)}
    if not leading:
        kinds = {kind_of(found) for line in headers for found in _press_heads(line)} | _self_called(text, title_end)
        visited = {house.name for house in named if text.endswith(_VISITED, 0, house.start)} if _SETS_OUT.search(text, 0, title_end) else set()
        told = (house for house in named if house.kind in kinds and text[house.start - 1] not in _TOWARDS and not house.name.startswith(tuple(visited)) and not one_of_colleges(text, house.name))
        counts = Counter(_kin(named, house.name) for house in told)
        ranked = counts.most_common(2)
        leading = {name for name, count in ranked if count == ranked[0][1]}
    leading = {short for short in leading if not any(fuller.get(other) == short for other in leading)}
    leading = {name for name in leading if not any(_says_more(other, name) for other in leading)}
    leading = {name for name in leading if _house_kind(name) != "unit"} or leading  # 某研究所某工作站 beside 某研究所
    leading = one_court(text, leading)
    if len(leading) != 1:
        return None
    short = leading.pop()
    kin = [house for house in named if house.name.startswith(short) and house.kind == _house_kind(short) and not _is_member(house.name, short)]
    kin += [house for house in named if house.name != short and house.name.replace("人民", "") == short]  # 县法院 for 县人民法院
    name = max((*(house.name for house in kin), fuller.get(short, "")), key=len)
    name = with_people(name, (house.name for house in named))
    fuller_names = {house.name for house in named if shortens(name, house.name)}  # 航天某集团 in the headline, 中国航天某集团公司 below
    name = fuller_names.pop() if len(fuller_names) == 1 else name
    group = name[: name.rfind("集团") + 2] if "集团" in name and "集团党" in text else ""
    group = group if re.search(f"{group}(?!有限|股份|公司|[（(])", text) else ""  # its whole name is 宏远集团有限公司
    city = without_province(name)
    called = text.count(city) > text.count(name) or (city != name and city.replace("人民", "") in text.replace(name, ""))  # 澜东省青河市某局…青河市某局
    return House(name, short, kin[0].kind, group or (city if called else name))


def _is_member(name: str, short: str) -> bool:
    """远岭集团工程有限公司 of 远岭集团, 长江水利委员会水文局: what is part of the body, no fuller name of it."""
    part = kind_of(short[-1] + name[len(short) :])
    return (short.endswith("集团") or part not in ("", "company")) and name != short and FORM_OF_COMPANY.fullmatch(name, len(short)) is None


def _says_more(other: str, name: str) -> bool:
    """陇川省水利厅 beside 省水利厅, 江北市澄北区人民检察院 beside 澄北区检察院: one body, the one more fully."""
    return other != name and (other.endswith(name) or other.replace("人民", "").endswith(name) or shortens(name, other))


def _leads(text: str, house: NamedHouse, title_end: int, head_end: int) -> bool:
    """True where the title opens with the body, the source line names it, or it convenes what the text is about."""
    if house.start < title_end:
        return house.start == 0
    if house.start < head_end:
        return house.kind != "press"
    first = text.find("。", head_end + _SHORT_OPENING)
    return house.start < first and text[house.start - 1] != "在" and bool(_MEETS.match(text, house.end))


def _kin(named: tuple[NamedHouse, ...], name: str) -> str:
    """The shortest name that this one begins with: 北辰集团 for 北辰集团有限公司."""
    return min((h.name for h in named if name.startswith(h.name) and h.kind == _house_kind(name) and (h.name == name or not _is_member(name, h.name))), key=len)


def _press_heads(line: str) -> list[str]:
    """大学 of 江澜大学新闻网, 法院 of 清漳法院网: what publishes the readout, where no list knows it as a body."""
    if not any(sign in line for sign in ("网", "新闻", "官")):  # most lines publish nothing: cheaper than every head
        return []
    heads = load_lexicon().terms("house_heads")
    return [head for head in heads if f"{head}网" in line or f"{head}新闻" in line or f"{head}官" in line]


def _self_called(text: str, title_end: int) -> set[str]:
    """我院召开…, 学校举行…: a title that opens with the word by which a body calls itself."""
    words = [text[:n] for n in (4, 3, 2) if text[:n] in load_lexicon().terms("house_words")]
    words = words or [word for word in first_person() if word in text[:title_end]]
    words = words or (["学校"] if any(word in text[:title_end] for word in ("在校", "校党委", "校领导")) else [])
    return set(kinds_called(max(words, key=len))) if words and title_end else set()
