"""Ideas named by what is said of them: 造福人民的政绩观; 以…为核心的国际秩序; and by aims run together: 稳订单拓市场."""

import re
from collections.abc import Iterator, Sequence

from tonggao.extract.concepts.clauses import clause_start
from tonggao.extract.concepts.official_voice import OfficialVoice
from tonggao.extract.concepts.spans import Candidate, is_name_part
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token

_SET_UP = re.compile(
    r"(?:树立|树牢|弘扬|构建|打造|营造|建设|建成|形成|培育|锻造|锤炼|培养|建立|健全|倡导|发扬|维护|捍卫|推进|促进|实现|造就|涵养|共建|构筑|共筑|塑造)"
    r"(?:起|好|和践行|和坚持|和维护|并践行)?(?:更加|更为|更|一支|一个|一批)?(?=((?![^的]{0,3}?[这那该其一])[^，。；：！？“”《》\n的]{3,20}的)$)"
)
_CENTRED = re.compile(r"以[^，。；：\n以]{2,20}为(?:核心|基础|主体|主导|引领|纽带|支撑|重点|中心|根本|载体|特征)的$")
_FIRST_NAMED = re.compile("[一-鿿]{2,10}(?:精神|传统|美德|意识|理念)、(?=[^、]{3,}的$)")  # 爱国主义精神、|艰苦奋斗的作风: each by itself
_LONGEST_MODIFIER = 30
_PLAIN = re.compile(
    r"(?:良好|新|更好|更加[一-鿿]{2}|自己|各自|我们|他们|当地|全国|全省|全市|全县|党|国家|有关|相关|群众|中国)的$"
)


def modified_names(reading: Reading, voice: OfficialVoice, heads: Sequence[Token]) -> Iterator[Candidate]:
    """A head with the words before 的 that make it an idea of its own, where the text says to set it up (树牢造福人民的|政绩观)."""
    text = reading.text
    by_start = {head.start: head for head in heads}
    for head in heads:
        if not voice.official or text[head.start - 1 : head.start] != "的" or not voice.speaks_at(head.start):
            continue
        start = _modifier_start(text, head.start)
        end = _joined_end(text, head, by_start)
        if start >= 0 and not is_name_part(text, end):
            yield Candidate(start, end, "concepts/modified")


def _modifier_start(text: str, at: int) -> int:
    """Where the words begin that modify the head at ``at``; -1 where no verb sets it up or they say nothing of it."""
    floor = max(clause_start(text, at), at - _LONGEST_MODIFIER)
    if centred := _CENTRED.search(text, floor, at):
        return centred.start()
    found = _SET_UP.search(text, floor, at)
    if found is None or _PLAIN.fullmatch(found.group(1)):
        return -1
    first = _FIRST_NAMED.match(found.group(1))
    return found.start(1) + (first.end() if first else 0)


def _joined_end(text: str, head: Token, by_start: dict[int, Token]) -> int:
    """Where a head ends, and the one that 和 joins to it (国际秩序|和国际体系)."""
    further = by_start.get(head.end + 1) if text[head.end : head.end + 1] in ("和", "、") else None
    return further.end if further else head.end


def chained_aims(reading: Reading, voice: OfficialVoice, aims: Sequence[Token]) -> Iterator[Candidate]:
    """Two aims or more of three characters each, run together: 稳规模|优结构."""
    at = 0
    while at < len(aims) and voice.official:
        last = at
        while last + 1 < len(aims) and aims[last + 1].start == aims[last].end:
            last += 1
        start, end = aims[at].start, aims[last].end
        if last > at and voice.speaks_at(start) and not is_name_part(reading.text, end):
            yield Candidate(start, end, "concepts/chained-aims")
        at = last + 1
