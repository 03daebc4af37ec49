"""What the concept rooms share: a candidate label, and where a noun phrase begins."""

import re
from functools import cache
from typing import NamedTuple

from tonggao.lexicon.words import terms_tagged

KNOWN = "concepts/authority"  # the rule of a label that the authority has
CARRIED = "concepts/carried"  # of one that stands inside another

# A body, a meeting or a law whose name goes on behind a label: 全面依法治国|委员会, 乡村振兴|工作会议, 乡村振兴|局, 粮食安全|保障法草案.
_NAME_GOES_ON = re.compile(
    r"(?:局(?![面势部长限])|厅(?![级堂])|馆)|"
    r"[^\W的了是和与及、]{0,8}?(?=[委领工办研协促基联会大座推动博论峰学出日专示实试法])(?:委员会|领导小组|工作组|办公室|研究院|研究所|研究中心|研究会|协会|促进会|基金会|联合会"
    r"|会议|大会|座谈会|推进会|动员会|博览会|论坛|峰会|学院|出版社|日报|专班|示范区|实验区|试验区|实验室|法(?:草案|修订|（))(?!精神)"
    r"|(?:控股|投资|建设|发展)?(?:集团|有限公司|有限责任公司|股份有限公司|公司(?!制))"  # 南水北调|集团
)


class Candidate(NamedTuple):
    """A possible label, ``text[start:end]``, and the rule that found it."""

    start: int
    end: int
    rule: str


class Bounds(NamedTuple):
    """Words that end a noun phrase to their right."""

    verbs: frozenset[str]
    functions: frozenset[str]
    hides: frozenset[str]
    governs: tuple[str, ...]  # verbs that take a count behind a list for their object, as a whole


@cache
def bounds() -> Bounds:
    """The lexicon's bounding words, by what they are."""
    verbs, functions, hides = (frozenset(terms_tagged("concept_bounds", tag)) for tag in ("verb", "function", "hide"))
    return Bounds(verbs, functions, hides, terms_tagged("concept_bounds", "governs"))


def is_name_part(text: str, at: int) -> bool:
    """Whether the words that go on at ``at`` make what stands before them part of a body's, a meeting's or a law's name."""
    return text[at : at + 1].isalpha() and bool(_NAME_GOES_ON.match(text, at))


def phrase_start(text: str, end: int, reach: int) -> int:
    """Where the noun phrase that ends at ``end`` begins: behind the nearest verb, function word or punctuation.

    Looks back ``reach`` characters at most. A verb right before ``end`` belongs to the phrase (人才培养|机制).
    """
    verbs, functions, hides, _ = bounds()
    floor = max(0, end - reach)
    at = end
    while at > floor:
        char = text[at - 1]
        if not char.isalnum():
            return at
        if char in functions and text[at - 1 : at + 1] not in hides and text[at - 2 : at] not in hides:
            return at
        if at < end and (text[at - 2 : at] in verbs or text[at - 3 : at] in verbs or text[at - 4 : at] in verbs):
            cut = text[at - 2 : at] in verbs and text[at - 3 : at - 1] in verbs  # 落实 | 行政首长负责制, no 实行
            return at - cut
        at -= 1
    return at
