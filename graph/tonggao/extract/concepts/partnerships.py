"""What binds states, by its name: 中希|全面战略伙伴关系, 俄中新时代全面战略协作伙伴关系, 新时代更加紧密的中巴命运共同体, 中越命运共同体和利益共同体."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tonggao.extract.concepts.spans import Candidate
from tonggao.extract.reading import Reading
from tonggao.language.occurrences import occurrences
from tonggao.lexicon import load_lexicon

_COMMUNITY = "共同体"
_COMMUNITY_REACH = 16
_JOINED = re.compile(r"[和、]([一-鿿]{2,6}共同体)")
_ERA = re.compile("新时代(?:更加紧密的|更为紧密的|全天候|高水平|高质量)?$")
_PARTNERSHIP = "伙伴关系"
_REACH = 24
# 集中, 其中, and what is done by China alone (从中国, 在中建立) are no two sides.
_WITH_CHINA = "(?<![集其当空心之年月途在从对由国])中(?![国央方心]|建立|结成|构建|确立|宣布|提升|深化|发展)[一-鿿]{1,2}?(?<![和与同的])"
_ANY = ("合作", "能源合作", "绿色合作", "协作", "友好", "传统", "紧密", "特殊")  # 能源|合作伙伴关系: as ordinary words say
_QUALITY = "能源|绿色|高水平|全天候|全方位|全面|永久|互惠|创新|特殊|友好|睦邻|传统|紧密|合作|协作|战略"


def joined_communities(reading: Reading, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """中越命运共同体和利益共同体: one that the authority knows, with the one that is joined to it."""
    text = reading.text
    for candidate in known if text.count(_COMMUNITY) > 1 else ():
        joined = _JOINED.match(text, candidate.end) if text.endswith(_COMMUNITY, *candidate[:2]) else None
        if joined:
            yield Candidate(candidate.start, joined.end(), "concepts/joined-communities")


def partnerships(reading: Reading) -> Iterator[Candidate]:
    """(俄中)(新时代)全面战略协作|伙伴关系: of what kind a partnership is, with the era and with the two that it joins."""
    text = reading.text
    for at in occurrences(text, _PARTNERSHIP):
        found = _of_kind().search(text, max(0, at - _REACH), at)
        if found and found[0] not in _ANY:
            yield Candidate(found.start(), at + len(_PARTNERSHIP), "concepts/partnership")


def communities_of_era(reading: Reading, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """新时代(更加紧密的)|中巴命运共同体: one of two sides that the authority knows, with its era."""
    text = reading.text
    for start, end, _ in known if _COMMUNITY in text else ():
        of_two = text.startswith("中", start) and text.endswith(_COMMUNITY, start, end)
        if era := _ERA.search(text, max(0, start - _COMMUNITY_REACH), start) if of_two else None:
            yield Candidate(era.start(), end, "concepts/community-of-era")


@cache
def _of_kind() -> re.Pattern[str]:
    """What stands before 伙伴关系, up to it: two sides or none, the era or none, one quality at least."""
    first = "".join(sorted({name[0] for name in load_lexicon().terms("countries")}))
    sides = f"{_WITH_CHINA}|[{first}]中(?!国)"
    return re.compile(f"(?:新时代)?(?:{sides})?(?:新时代)?(?:{_QUALITY})+$")
