"""Where a demand begins: with its cue, or with the aim, condition or topic before it."""

import re

from tonggao.extract.imperatives import is_premise, opens_demand, states
from tonggao.extract.modality import Head
from tonggao.extract.speech_clauses import Clause
from tonggao.language.sentences import Span

_CONDITIONS = ("只要", "如果", "若", "凡", "一旦", "无论", "不管", "不论", "没有", "谁", "哪里")
# What limits a demand belongs to it: 汛期到来前，病险水库要除险; 未经批准，不得…; 对查出的问题，….
_BOUNDS = re.compile(
    "[^，]{2,12}(?:之?(?<![面眼目当])前|以前|之?内|以内)|未(?![来必免曾])经?[^，]{2,16}|"
    "对(?![^，]*(?:提出|[作做]出|[负具]有|有着|给予))[^，]{2,20}的(?!要求)[^，]{0,3}"
)
_DONE_BY_OTHERS = re.compile("[应须需](?:经|由|报请?|先)")  # 方案涉及职工利益，需经审议: what comes first undergoes it
_NOT_ONE = re.compile("一[^，]{1,3}[也都]?不")  # 群众的事，一件也不能拖
_WHOEVER = re.compile("谁[^，]{1,4}[、，]?谁")  # 谁撂荒、谁负责 says all by itself
_THERE_IS = re.compile("仍有|还有|存在|面临|依然")  # …仍有发挥效应的空间: a statement, no topic
_LONGEST_HEAD_NOUN = 5
_MOST_SUMMED_UP = 4  # segments before 都要, or before 必须
NEEDS = ("必须", "就必须", "需要", "迫切需要", "还必须", "更需要", "必须要")


def first_segment(shielded: str, clause: Clause, at: int, head: Head) -> int:
    """The number of the segment a demand is quoted from: that of its aim, condition or topic, else its cue's."""
    if not at:
        return at
    before = clause.segments[at - 1]
    if shielded.startswith("就是", clause.segments[at].start - 2):
        return at
    if _WHOEVER.match(shielded, before.start, before.end):
        return at
    if shielded.startswith(_CONDITIONS, before.start) or _BOUNDS.fullmatch(shielded, *before):
        return at - 1
    if not shielded.startswith("作为", before.start) and shielded.find("作为", *before) > 0:
        return at - 1  # 院长作为第一责任人，须…
    undergoes = any(form.match(shielded, clause.segments[at].start) for form in (_NOT_ONE, _DONE_BY_OTHERS))
    if undergoes and at == 1 and not states(shielded, *before):
        return 0
    needed = shielded.startswith("需要", before.start) and is_topic(shielded, before)
    if head.bare and (needed or shielded[before.end - 1] == "的"):
        return at - 1
    sums_up = at <= _MOST_SUMMED_UP and shielded[clause.segments[at].start] in "都均"
    if sums_up and not states(shielded, clause.start, before.end):
        return 0
    if head.bare and head.cue.entry.term in NEEDS and _all_aim(shielded, clause, at):
        return 0
    if at > 1 or states(shielded, *before) or is_premise(shielded, *before):
        return at
    return 0 if opens_demand(shielded, *before) or (head.bare and is_topic(shielded, before)) else at


def _all_aim(shielded: str, clause: Clause, at: int) -> bool:
    """Whether every segment before the ``at``-th names an aim: 应对竞争，实现自强，必须…."""
    before = clause.segments[:at]
    if at > _MOST_SUMMED_UP or states(shielded, clause.start, before[-1].end):
        return False
    return all(opens_demand(shielded, *segment) for segment in before)


def is_topic(shielded: str, segment: Span) -> bool:
    """A noun phrase before the cue: 需要整改的单位，必须…."""
    if _THERE_IS.search(shielded, *segment):
        return False
    of = shielded.rfind("的", segment.start + 1, segment.end)
    return of > 0 and 0 < segment.end - of - 1 <= _LONGEST_HEAD_NOUN
