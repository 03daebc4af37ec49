"""Names of ideas told by their last word: 首创精神, 工业强省战略, 中越命运共同体, 实行持证上岗制度."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tonggao.extract.concepts.clauses import clause_start
from tonggao.extract.concepts.official_voice import OfficialVoice
from tonggao.extract.concepts.phrases import names_any_sitting
from tonggao.extract.concepts.spans import Candidate, bounds, is_name_part, phrase_start
from tonggao.extract.reading import Reading
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import is_country
from tonggao.language.scan import Token
from tonggao.lexicon import load_lexicon

_REACH = 14
_COUNTED = re.compile("[两二三四五六七八九十][大个项]$")  # 生态立县|三大|战略: the count names the whole list
_CALLED = "所谓"
_DASHES = ("－", "—", "–", "-")
_REGIONS = frozenset("中国 东盟 非洲 中亚 阿拉伯 拉美 欧盟 太平洋岛国".split())


class Room(NamedTuple):
    """How many characters a name has before its head, and what must stand before it."""

    shortest: int
    longest: int
    before: re.Pattern[str] | None


_ROOMS = {
    "spirit": Room(2, 8, None),
    "name": Room(3, 10, None),
    "built": Room(6, 12, re.compile(r"(?:健全|完善|建立|构建|建设|形成|打造|共建|织密|筑牢)$")),
    "practised": Room(3, 10, re.compile(r"(?:实行|推行|试行|落实|执行|建立|坚持|完善|健全|落实好|执行好)了?$")),
    "slogan": Room(2, 2, None),
    "guarded": Room(
        2, 10, re.compile(r"(?:守住|守牢|守好|用好|坚守|严守|筑牢|筑好|兜牢|兜住|扎牢|织密|织牢|建牢|把|夯实)$")
    ),
    "deed": Room(4, 12, re.compile(r"(?:实施|开展|启动|推进|组织|部署|深化|抓好|打好)好?了?$")),
    "new": Room(3, 5, None),
    "goal": Room(3, 12, re.compile(r"(?:建设|打造|建成|创建|争创|争当|成为)$")),
    "regime": Room(1, 8, None),
    "policy": Room(2, 8, None),
    "campaign": Room(2, 10, None),
    "corps": Room(2, 8, None),
    "area": Room(2, 10, None),
}
# 打造|民族地区创新发展先行|示范区: a goal is all that its verb governs, verbs inside it too.
_GOVERNED = re.compile(r"(?:打造成?|建成|创建|争创|争当)(?:为)?((?:(?!的)[一-鿿]){3,12})$")
# What opens a name may be followed by less: 高质量教育体系.
_STANDARD = ("高质量", "现代化", "中国特色", "新型", "新时代")
_STANDARD_SHORTEST = 4
_GOES_ON = re.compile(r"(?![的等和与及同中建是为在作将要以并就即]|[两二三四五六七八九十][大个项])\w")  # the head is no last word: 战略|共识
_NEGATES = ("不", "没", "未", "无", "勿")
_THIS = re.compile("[这那][一-鿿]$")  # 绷紧安全|这条|生命线
_OF_SOME = ("上级", "重点", "各项", "相关", "有关")
_NO_START = frozenset("一二三四五六七八九十这那该本各某每首第几多其同")


def names_by_head(reading: Reading, voice: OfficialVoice, heads: list[Token]) -> Iterator[Candidate]:
    """Noun phrases that end in the head of an idea's name, in official speech."""
    text = reading.text
    if not voice.official:
        return
    for head in heads:
        room = _ROOMS.get(head.entry.tag)
        if room is None or not voice.speaks_at(head.start) or is_name_part(text, head.end):
            continue
        start = phrase_start(text, head.start, _REACH)
        start += len(_CALLED) * text.startswith(_CALLED, start)
        if head.entry.tag == "goal" and (governed := _GOVERNED.search(text, max(0, start - _REACH), head.start)):
            start = governed.start(1)
        start = head.start if head.entry.tag == "guarded" and _THIS.search(text, start, head.start) else start
        if text[start - 1 : start] in (*_NEGATES, "”") or text.startswith(_OF_SOME, start):  # 不|怕吃苦精神, 重点领域安全整治
            continue
        placed = room.before is None or bool(room.before.search(text, max(clause_start(text, start), start - 3), start))
        if placed and _has_room(text[start : head.start], head, room) and not _ends_plain(text, start, head):
            first = _first_side(text, start) if head.entry.term == "共同体" else start
            if first is not None:
                yield Candidate(first, head.end, f"concepts/{head.entry.tag}-by-head")


def _first_side(text: str, start: int) -> int | None:
    """中国 before －中亚命运共同体: where the name of both sides begins; None where a dash joins something else to it."""
    if text[start - 1 : start] not in _DASHES:
        return start
    side = next((start - 1 - n for n in (2, 3, 4) if is_country(text[start - 1 - n : start - 1]) or text[start - 1 - n : start - 1] in _REGIONS), None)
    return start if side is None and not is_han(text[start - 2 : start - 1] or "。") else side  # ——走中国特色…: no joint


def _has_room(words: str, head: Token, room: Room) -> bool:
    """Whether the words before a head are such as make a name with it: neither too few nor too many, nor pointing, nor generic."""
    shortest = min(room.shortest, _STANDARD_SHORTEST) if words.startswith(_STANDARD) else room.shortest
    if not shortest <= len(words) <= room.longest or not words.isalnum() or words[0] in _NO_START or _COUNTED.search(words):
        return False
    if head.entry.tag == "spirit" and names_any_sitting(words):
        return False
    return (head.entry.tag != "new" or words[0] == "新") and words not in load_lexicon().terms("concept_generic")


def _ends_plain(text: str, start: int, head: Token) -> bool:
    """Whether the last word before the head makes no name with it, or the head goes on in a longer word."""
    words = text[start : head.start]
    generic = load_lexicon().terms("concept_generic")
    plain = len(words) < 4 and any(words[-n:] in generic for n in (2, 3, 4))
    if plain or head.entry.tag in ("built", "practised"):
        return plain
    goes_on = head.entry.term != "共同体" and bool(_GOES_ON.match(text, head.end))
    return goes_on or any(words[-n:] in bounds().verbs for n in (2, 3))
