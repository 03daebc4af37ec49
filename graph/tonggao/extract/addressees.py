"""Who is told to do something: the actor before a cue, after 希望, or named earlier in the sentence."""

import re
from collections.abc import Sequence
from functools import cached_property

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
_LISTS_ON = "、和及与"
_VERB_CHARACTERS = frozenset("在把以将对为从让使像能要应不作都也继再更多少早真珍们")
_NOUN_ENDINGS = frozenset("家者员师生们人方团队友国省市县区委会部局院校企群众属年王统理席相卿使长官")
_WITH = re.compile("同(?!行|心|舟|意|样|步|志|时|台|等|胞)|(?<!参)与(?!会|时|其)|和(?!平|谐|睦|美)")
_TOGETHER = ("一道", "一起", "共同", "携手", "并肩")
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
        self._reading = reading
        self._shielded = shielded
        self._mentions = (*organizations, *people)

    @cached_property
    def _longest(self) -> dict[int, int]:
        """Start -> end of the longest actor, place or name there. Made when first asked for: most readouts never do."""
        scan = self._reading.scan
        longest: dict[int, int] = {}
        for token in (*scan.of("actors"), *scan.of("countries"), *scan.of("places")):
            if token.end > longest.get(token.start, token.start + 1):
                longest[token.start] = token.end
        for mention in self._mentions:
            for start, end in mention.passages:
                longest[start] = max(end, longest.get(start, 0))
        return longest

    @cached_property
    def _ends(self) -> set[int]:
        return set(self._longest.values()) | {token.end for token in self._reading.scan.of("actors")}

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
        named = self._named(start, end)
        if named:
            return named
        opening = opening_at(self._shielded, start, end)
        if opening is not None and start not in self._longest:
            return None
        end = min([end, *(at for at in (self._shielded.find(mark, start, end) for mark in "，。；：") if at >= 0)])
        for at in range(start + 2, min(end, start + _LONGEST_NAME) + 1):
            if (at in self._ends or self._shielded[at - 1] in _NOUN_ENDINGS) and (at >= end or self._verb_at(at, end)):
                return Span(start, at)
            if at >= end:
                break
        return None

    def _named(self, start: int, end: int, strict: bool = True) -> Span | None:
        """A name, or a list of names, that stands at ``start`` and is followed by something else than the rest of a noun."""
        at = start
        while at in self._longest:
            at = self._longest[at]
            if at >= end or self._shielded[at] not in _LISTS_ON or at + 1 not in self._longest:
                break
            at += 1
        if at == start or at > end:
            return None
        return Span(start, at) if not strict or at == end or self._verb_at(at, end) else None

    def _verb_at(self, at: int, end: int) -> bool:
        return (
            self._shielded[at] in _VERB_CHARACTERS
            or self._shielded.startswith(_TOGETHER, at)
            or opening_at(self._shielded, at, end) is not None
        )

    def _plain(self, start: int, end: int) -> bool:
        return re.search("[，、]", self._shielded[start:end]) is None and opening_at(self._shielded, start, end) is None

    def partner(self, start: int, end: int) -> Span | None:
        """With whom something is wished: 愿同…一道; 增进与…的友谊."""
        for match in _WITH.finditer(self._shielded, start, end):
            by_noun = match.group() != "和"
            found = self.after(match.end(), end) if by_noun else None
            found = found or self._named(match.end(), end, strict=False)
            if found is None and by_noun:
                found = self._noun_before_of(match.end(), end)
            if found and self._shielded.startswith("在内的", found.end):
                further = self._named(found.end + 3, end)
                return Span(found.start, further.end) if further else found
            if found:
                return found
        return None

    def _noun_before_of(self, start: int, end: int) -> Span | None:
        of = self._shielded.find("的", start, min(end, start + 12))
        return Span(start, of) if of - start >= 2 and self._plain(start, of) else None
