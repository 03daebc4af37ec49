"""Bare verbs that open a demand where no modal stands: 加强…, 切实抓好…, 把…摆在…."""

import re
from functools import cache

from tonggao.extract.clauses import Clause
from tonggao.lexicon import load_lexicon

_LONGEST = 6
# A clause with one of these states or reports: 坚持…，是…的根本要求; 推进…，取得了….
_STATES = re.compile(
    r"(?<![特尤还但于总凡若国只其不而就])(?<!事求)是(?!非[，、]|否)|(?<![除为])了(?!解|然)|有利于|有助于|事关|关系到|关乎|意味着|离不开|取得|标志着|得到|已经|正在|"
    r"不断涌现|必将|将(?:会|继续|进一步|为|持续|在)|十分必要|具有|表示|一年来|年来|以来|同比|增长[0-9百]|达到?[0-9]|正(?=加快|在|成为)"
)
# The same where it is the first segment's main word, or opens another segment.
_PREMISE = re.compile("没有|如果|只有")
_PARTICLE = re.compile(r"地(?!方|区|位|域|铁|质|震|理|毯|市|级)")
_QUALITY = re.compile(r"有[^，。；有]{2,24}的[一-龥]{2,3}(?:[、，。]|$)")
_CONDITION = re.compile(r"[^，]*(?:没有|如果|若|不行|不足|不够|不通)[^，]*$")


@cache
def _tags() -> dict[str, str]:
    return {term: entry.tag for term, entry in load_lexicon().terms("imperatives").items()}


def opening_at(text: str, position: int, end: int) -> tuple[str, int] | None:
    """(tag, end) of the longest imperative word that starts at ``position``, or None."""
    tags = _tags()
    for length in range(min(_LONGEST, end - position), 0, -1):
        tag = tags.get(text[position : position + length])
        if tag:
            return tag, position + length
    return None


def opens_demand(text: str, start: int, end: int) -> bool:
    """Whether the segment [start, end) begins as a demand does: with a verb, or with adverbs and a verb."""
    position, adverbs = start, 0
    while (found := opening_at(text, position, end)) is not None:
        tag, after = found
        if tag == "verb":
            return after < end and text[after] not in "的者了过性"
        if tag == "weak":
            return after < end and text[after] not in "的者了" and (adverbs > 0 or _verb_at(text, after, end))
        if tag == "frame":
            return False
        position = after
        particle = _PARTICLE.match(text, position, end)
        if particle:
            position, tag = particle.end(), "urgent"
        if tag == "urgent" and position < end and text[position] != "的" and opening_at(text, position, end) is None:
            return True
        adverbs += 1
    return False


def _verb_at(text: str, position: int, end: int) -> bool:
    found = opening_at(text, position, end)
    return found is not None and found[0] == "verb"


def states(shielded: str, start: int, end: int) -> bool:
    """Whether [start, end) says what is or was, rather than what is to be done."""
    return _STATES.search(shielded, start, end) is not None


def is_demand(shielded: str, clause: Clause, chained: bool) -> bool:
    """Whether a clause without a modal is a demand. ``chained``: the clause before it was one."""
    first = clause.segments[0]
    if chained and _chained_only(shielded, clause):
        return True
    if states(shielded, clause.start, clause.end) or _has_premise(shielded, clause):
        return False
    if opens_demand(shielded, *first):
        return True
    found = opening_at(shielded, *first)
    if found and found[0] == "frame":
        return _frames_demand(shielded, clause)
    return False


def is_premise(shielded: str, start: int, end: int) -> bool:
    """Whether a segment says what is not there or what would be (没有…, 如果…)."""
    return _PREMISE.search(shielded, start, end) is not None


def _has_premise(shielded: str, clause: Clause) -> bool:
    return is_premise(shielded, *clause.segments[0]) or any(
        _PREMISE.match(shielded, *segment) for segment in clause.segments[1:]
    )


def _frames_demand(shielded: str, clause: Clause) -> bool:
    """把…摆在…, 以…为…，加强…: the frame counts where a verb follows it."""
    first = clause.segments[0]
    if shielded[first.start] == "把":
        return True
    following = clause.segments[1:2]
    return any(opens_demand(shielded, *segment) for segment in following)


def _chained_only(shielded: str, clause: Clause) -> bool:
    """Forms that demand only right after another demand: 有…的气概; 没有路，就闯出一条路."""
    first = clause.segments[0]
    if _QUALITY.match(shielded, first.start, first.end) and not shielded.startswith(
        ("有的", "有些", "有关", "有人"), first.start
    ):
        return True
    if len(clause.segments) > 1 and _CONDITION.match(shielded, *first):
        second = clause.segments[1]
        return shielded[second.start] == "就"
    return False
