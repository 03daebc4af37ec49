"""Who is told to do something: the actor before a cue, after 希望, or named earlier in the sentence."""

import re
from collections.abc import Sequence

from tonggao.claims import OrganizationMention, PersonMention
from tonggao.extract.imperatives import opening_at
from tonggao.extract.reading import Reading
from tonggao.language.sentences import Span

_ADVERBS = re.compile(
    r"(?:都|也|更|还|就|均|既|又|则|才|仍|首先|始终|一定|切实|特别|尤其|更加|更加需要|同样|共同|继续|必然|进一步|务必|一律|绝对|不仅|坚决|决|绝|真正|自觉|时刻|带头|率先|分别|及时|"
    r"要|应|不|迫切|认真|全面|积极|充分|主动|深入|尤|再|先|须|当|当前|今后|同时)+$"
)
_LEADING = re.compile(
    r"^(?:但是?|而|因此|所以|同时|此外|当前|目前|今后|下一步|新时代新征程上?|新征程上|特别是|尤其是|其中|接下来|今年|明年|为此|作为|每当|无论是?|不管是?|对于|凡是|只要|如果)+"
)
_PREPOSITION = re.compile(
    r"^(?:对|把|向|让|由于|在|给|同|与(?!会)|为|从|按照|关于|围绕|将|使|针对|通过|面对|根据|随着|当)"
)
_CARRIES = re.compile("担负|处在|处于|肩负|承担|是(?!否)|作为|身处|位于|使命|责任重大|担当|承载|履行")
_GOES_ON = "的、和及与们（等或之"
_PARTNER = re.compile(
    r"(?:[同与]|和(?!平|谐|睦))([^，。；的]{2,30}?)(?=一道|一起|共同|携手|在|就|加强|深化|开展|进一步|分享|共享|共|保持|拓展|扩大|密切|建立|推动|合作|探讨|围绕|继续|的)"
)
_TRAILING_MARK = re.compile(r"[）」”》]$")
_LONGEST_NAME = 40


class Actors:
    """Where those who can be told to do something stand in one readout."""

    def __init__(
        self,
        reading: Reading,
        shielded: str,
        people: Sequence[PersonMention],
        organizations: Sequence[OrganizationMention],
    ) -> None:
        self._text = reading.text
        self._shielded = shielded
        ends: set[int] = {t.end for t in reading.scan.of("actors")}
        self._named_ends = {b for mention in (*organizations, *people) for _, b in mention.passages}
        self._named_ends |= {t.end for t in reading.scan.of("countries")}
        self._named_ends |= {t.end for t in reading.scan.longest("places") if len(t.entry.term) > 1}
        self._ends = ends | self._named_ends

    def before(self, start: int, cue_start: int) -> Span | None:
        """The actor that is the subject of the cue at ``cue_start`` in a segment from ``start``, or None (a topic, or nothing)."""
        words = self._shielded[start:cue_start]
        leading = _LEADING.match(words)
        if leading:
            start += leading.end()
        adverbs = _ADVERBS.search(self._shielded, start, cue_start)
        end = adverbs.start() if adverbs else cue_start
        if end in self._ends or (end > start and self._shielded[end - 1] in "等）" and self._ends_listed(end)):
            return self._noun_phrase(start, end)
        if cue_start in self._ends:
            return self._noun_phrase(start, cue_start)
        return None

    def _ends_listed(self, end: int) -> bool:
        if self._shielded[end - 1] == "等":
            return end - 1 in self._ends
        return self._shielded.rfind("（", 0, end) in self._ends

    def _noun_phrase(self, start: int, end: int) -> Span | None:
        if not 0 < end - start <= _LONGEST_NAME or _PREPOSITION.match(self._shielded, start, end):
            return None
        opening = opening_at(self._shielded, start, end)
        if opening and opening[0] in ("verb", "urgent") and "的" not in self._shielded[start:end] and opening[1] < end:
            return None
        return Span(start, end)

    def carrying(self, segment: Span) -> Span | None:
        """The actor of whom a segment says what it is or bears (纪检机关是…，要…; 作为党员，要…)."""
        if self._shielded.startswith("作为", segment.start):
            return self.before(segment.start + 2, segment.end)
        verb = _CARRIES.search(self._shielded, *segment)
        return self.before(segment.start, verb.start()) if verb else None

    def after(self, start: int, end: int) -> Span | None:
        """The actor named right after a cue (希望各位代表珍惜荣誉), or None."""
        if opening_at(self._shielded, start, end) is not None and not self._named_at(start):
            return None
        for at in range(start + 1, min(end, start + _LONGEST_NAME) + 1):
            if self._shielded[at - 1] in "，。；：":
                return None
            if at in self._ends and (at >= end or not self._goes_on(at)):
                return Span(start, at)
        return None

    def _named_at(self, start: int) -> bool:
        return any(at in self._named_ends for at in range(start + 2, start + 5))

    def _goes_on(self, at: int) -> bool:
        following = self._shielded[at]
        if following in _GOES_ON:
            return True
        # 企业家 goes on after 企业, 代表团 after 代表.
        return any(longer in self._ends for longer in range(at + 1, at + 3))

    def partner(self, start: int, end: int) -> Span | None:
        """With whom something is wished: 愿同…一道."""
        match = _PARTNER.search(self._shielded, start, end)
        if match is None:
            return None
        a, b = match.span(1)
        if self._shielded[b : b + 1] == "的" and b not in self._ends:
            return None
        return Span(a, b)
