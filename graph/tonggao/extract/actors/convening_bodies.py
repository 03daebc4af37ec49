"""Bodies that only what they do tells: who is said to host, sponsor or organize something is a body, known or not (由甲主办，乙承办)."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.language.segment import ends_body, is_noun_phrase

_VERB = re.compile("(?:联合|共同)?(?:主办|承办|协办|联办)(?!方|单位|[省市县区地国城权])")
_WORDS = ("主办", "承办", "协办", "联办")
_STRETCH = 80  # code points before the verb
_EDGE = re.compile("[。；：\n“”《》]|[，,](?![^，,]*$)|(?<![自理缘事因经])由")
_MEMBER = re.compile(r"[^、，和与及]+")
_ZONES = ("济区", "发区", "新区", "示范区", "度假区", "园区")  # a zone speaks for its committee
_SHORTEST, _LONGEST = 4, 20


# Of a prefecture, a league or an army there is one: nobody names it by its place: 地委召开…, 地委行署召开….
_ALONE = re.compile(
    r"(?:(?:^|(?<=[\n，。；、：和]))|(?<=地委|盟委)(?=盟?行署))(?:地委|行署|盟委|盟行署|军分区|武警支队)(?=[^，。；：\n]{0,24}(?:召开|举行|主办|举办|决定|联合))"
)
_PREFECTURES = ("地委", "行署", "盟委", "军分区")


def convening_bodies(text: str) -> Iterator[Body]:
    """The members of the lists right before such a verb, as far as they are named like bodies, and a prefecture's own."""
    for alone in _ALONE.finditer(text) if any(word in text for word in _PREFECTURES) else ():
        yield Body(*alone.span(), "name", alone.start(), False)
    for verb in _VERB.finditer(text) if any(word in text for word in _WORDS) else ():
        begin = max(0, verb.start() - _STRETCH)
        edges = [m.end() for m in _EDGE.finditer(text, begin, verb.start())]
        begin = edges[-1] if edges else begin
        for member in _MEMBER.finditer(text, begin, verb.start()):
            if _is_body(text, *member.span()):
                yield Body(member.start(), member.end(), "name", member.start(), False)


def _is_body(text: str, start: int, end: int) -> bool:
    name = text[start:end]
    if not _SHORTEST <= len(name) <= _LONGEST or not (ends_body(text, end) or name.endswith(_ZONES)):
        return False
    return is_noun_phrase(name, verbs=False)

