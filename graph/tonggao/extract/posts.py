"""Who is said to hold, or to have held, which post."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from tonggao.claims import PostAttestation
from tonggao.extract.appointments import appointed
from tonggao.extract.found_people import Holder, People
from tonggao.extract.organizations import Naming, country_name
from tonggao.language.foreign_names import DOTS
from tonggao.language.name_words import is_country
from tonggao.language.offices import Chain, Title, abuts
from tonggao.language.scan import Token
from tonggao.readout import Passage

_LEVELS = "省州盟市县区旗镇乡村"
_PARTY_COMMITTEE = re.compile(r"^(.*?(?:[省市县区州盟旗镇乡]|自治区))委$|^(.*?[镇乡村])党委$")
_PARTY_GROUP = re.compile(r"(?:党组|党委|党工委|董事局|董事会)$")


def read_posts(
    people: People, chains: Sequence[Chain], naming: Naming, abroad: Sequence[Token]
) -> tuple[PostAttestation, ...]:
    """Every post the text says a named person holds or held, each once, in text order.

    ``abroad`` are the names of other countries, in order: a 总理 behind one of them is not China's.
    """
    rows: dict[tuple[str, str, str, bool], PostAttestation] = {}
    held = {holder.chain.start for holder in people.holders}
    loose = [holder for chain in chains if chain.start not in held for holder in appointed(people, chain)]
    found = sorted([*people.holders, *loose], key=lambda h: (h.chain.start, h.name.start))
    holders = [holder for holder in found if not _is_anothers(people.text, holder)]
    first, bare = _split_bare(holders)
    setting = _Setting(naming, abroad)
    bare_chains = {holder.chain for holder in bare}
    carried = _Carried("", 0)
    for chain, group in groupby([*first, *bare], key=lambda holder: holder.chain):
        is_bare = chain in bare_chains
        previous = "" if is_bare or not _same_sentence(people.text, carried.end, chain.start) else carried.body
        for holder in group:
            for row in _attest(people.text, holder, previous, setting, rows.values()):
                rows.setdefault((row.person, row.role, row.org, row.former), row)
                carried = _Carried(row.org, chain.end) if not is_bare else carried
    return tuple(sorted(rows.values(), key=lambda row: (row.passages[0], row.person, row.role)))


def _is_anothers(text: str, holder: Holder) -> bool:
    """True where the title is what one named before was elected to: 某甲当选主席 某乙当选…, as headlines go on."""
    between = text[holder.chain.end : holder.name.start]
    return between.isspace() and text.endswith("当选", 0, holder.chain.start)


_LONG_SENTENCE = 400  # no list of officials runs longer without a full stop


class _Carried(NamedTuple):
    """The last body a post was read in, and where: 区人大常委会主任甲，副主任乙 leaves it out the second time."""

    body: str
    end: int


def _same_sentence(text: str, end: int, start: int) -> bool:
    return end <= start < end + _LONG_SENTENCE and not any(mark in text[end:start] for mark in "。！？\n")


def _split_bare(holders: list[Holder]) -> tuple[list[Holder], list[Holder]]:
    """Holders with a full title first: a bare honorific (赵委员长) takes its body from them."""
    full: list[Holder] = []
    bare: list[Holder] = []
    for holder in holders:
        is_bare = not holder.chain.titles[0].body and holder.name.end <= holder.chain.start
        (bare if is_bare else full).append(holder)
    return full, bare


class _Setting(NamedTuple):
    """What a title that names no body is read against."""

    naming: Naming
    abroad: Sequence[Token]

    def is_abroad(self, text: str, position: int) -> bool:
        """True where another country is named earlier in the sentence."""
        sentence = max(text.rfind(mark, 0, position) for mark in "。！？\n") + 1
        at = bisect_left(self.abroad, sentence, key=lambda token: token.start)
        return at < len(self.abroad) and self.abroad[at].start < position

    def has_other_parties(self) -> bool:
        """True where a country is named that has a general secretary of its own."""
        return any(token.entry.tag == "party-state" for token in self.abroad)


def _attest(
    text: str, holder: Holder, previous: str, setting: _Setting, known: Iterable[PostAttestation]
) -> list[PostAttestation]:
    rows: list[PostAttestation] = []
    known = list(known)
    for title in holder.chain.titles:
        if title.tag == "descriptor" or title.when == "proposed":
            continue
        noun_before = abuts(text, title)
        body = _body_of(title, "" if noun_before else previous, setting.naming, text)
        if not body and noun_before and holder.name.end != title.start:
            continue
        if not body:
            same = [k for k in known if k.person == holder.name.name and k.role == title.role]
            if same or title.tag == "member":
                continue
            body = _implied(text, title, holder, setting)
        if not body:
            continue
        previous = body
        span = Passage(min(title.start, holder.name.start), max(title.end, holder.name.end))
        far = span.end - span.start > 60
        passages = (Passage(title.start, title.end), Passage(holder.name.start, holder.name.end)) if far else (span,)
        rule = "posts/" + ("before-name" if holder.name.start >= title.end else "after-name")
        former = title.when == "former"
        rows.append(
            PostAttestation(holder.name.name, title.role, body, text[title.start : title.end], passages, rule, former)
        )
    return rows


def _body_of(title: Title, previous: str, naming: Naming, text: str) -> str:
    """The body of one title of a chain: its own, completed by the chain and the readout's place; "" where none can be told."""
    own = title.body
    if not own and title.role.endswith("国务委员"):
        return title.value
    if not own and title.tag == "state" and title.value and previous and not is_country(previous):
        return title.value
    if not own and title.tag == "state":
        return previous if is_country(previous) else ""
    if title.tag == "government":
        return _government(title, previous, naming, text)
    if not own:
        return _without_party_group(previous, title) if previous and not is_country(previous) else ""
    if own == "国家":
        return "中华人民共和国"
    if own in ("党组", "党委", "党工委", "党支部", "支部", "董事局", "董事会", "监事会"):
        return _PARTY_GROUP.sub("", previous) + own if previous else ""
    if own in ("公司", "集团", "学校", "医院", "银行", "协会", "委员会"):
        return _last_named(text, title.start, own) or own
    if title.place:
        return country_name(own)
    resolved = naming.resolve(own)
    if (
        resolved == own
        and not own.startswith(tuple(_LEVELS))
        and _PARTY_COMMITTEE.match(previous)
        and _is_department(own)
    ):
        return previous + own
    return resolved


_DEPARTMENTS = frozenset(
    "组织部 宣传部 统战部 政法委 办公厅 办公室 社会工作部 网信办 党校 研究室 政研室 老干部局 编办".split()
)


def _is_department(name: str) -> bool:
    return name in _DEPARTMENTS


def _without_party_group(previous: str, title: Title) -> str:
    """党组书记、局长: the second office is of the body, not of its Party group; 市委书记、常委 stay with the committee."""
    if title.tag in ("party", "member"):
        return previous
    return _PARTY_GROUP.sub("", previous) or previous


def _government(title: Title, previous: str, naming: Naming, text: str) -> str:
    """市长 is of the city's government: of the place before it, of the chain's place, or of the readout's."""
    level = title.value
    if title.body:
        place = title.body
        if place.endswith(("政府", "人民政府")):
            return naming.resolve(place)
        if not title.place:
            return ""
        place = place if place.endswith(level) or place.endswith("自治" + level) else place + level
        return place + "人民政府" if title.role.endswith("长") else place
    chain_place = _PARTY_COMMITTEE.match(_PARTY_GROUP.sub("", previous)) if previous else None
    if chain_place:
        place = chain_place.group(1) or chain_place.group(2)
        if place.endswith(level) and len(place) > 1:
            return place + "人民政府"
    if previous.endswith("政府党组") and previous[: -len("政府党组")].removesuffix("人民").endswith(level):
        return previous.removesuffix("党组")
    if not previous and abuts(text, title):
        return ""
    if level in naming.places.by_level:
        return naming.places.by_level[level] + "人民政府"
    return level + "政府"


def _last_named(text: str, position: int, head: str) -> str:
    """The last full name before ``position`` that ends in ``head`` (公司 for 鼎新化工有限公司)."""
    end = text.rfind(head, 0, position)
    while end >= 0:
        match = re.search(r"[\u4e00-\u9fff（）]{4,}$", text[max(0, end - 20) : end + len(head)])
        if match:
            return ""
        end = text.rfind(head, 0, end)
    return ""


def _implied(text: str, title: Title, holder: Holder, setting: _Setting) -> str:
    """What a bare honorific names: 总书记 the Central Committee, 书记 the committee of the readout's place."""
    before = holder.name.end <= title.start
    if title.value and title.tag in ("party", "office") and not any(dot in holder.name.name for dot in DOTS):
        if setting.has_other_parties():
            return ""
        return "" if setting.is_abroad(text, title.start) and not (before and title.role == "总书记") else title.value
    by_level = setting.naming.places.by_level
    if title.role in ("书记", "副书记") and by_level and before:
        level = max(by_level, key=_LEVELS.index)
        return by_level[level] + ("党委" if level in "镇乡" else "委")
    return ""
