"""Formulas of whole clauses: 水面清，堤岸绿，百姓乐; 由重建轻管向建管并重转变、由…向…转变."""

import re
from collections.abc import Iterator, Sequence

from tonggao.extract.concepts.official_voice import OfficialVoice
from tonggao.extract.concepts.spans import Candidate
from tonggao.extract.reading import Reading

_SHORTEST, _LONGEST = 3, 5
_FEWEST = 3
_COUNTED = re.compile("[一二三四五六七八九十]+(?:是|要|看|抓)")  # 一是抓早，二是抓小: points
_PLAIN = re.compile("[年月日时号届次名个]|也|还|又|就(?![业地近学医绪])|再|但|而|却|则|说|了|的|是|[他她它你我这那]")
_CLAUSE = f"[一-鿿]{{{_SHORTEST},{_LONGEST}}}"
_ROW = re.compile(f"，(?=({_CLAUSE})，({_CLAUSE})[，。；”])")
_FURTHER = {length: re.compile(f"，[一-鿿]{{{length}}}(?=[，。；”])") for length in range(_SHORTEST, _LONGEST + 1)}
_STOPS = "，。；：“\n"
_TURN = r"(?:由|从)[^，。；、“”\n]{2,14}?向[^，。；、“”\n]{2,14}?(?:转变|转型|跨越|迈进|拓展|延伸|提升)"
_TURNS = re.compile(rf"{_TURN}(?:[、，]{_TURN})+")
_CENSUS = re.compile(r"第[一二三四五六七八九十]+次全国[一-鿿]{2,8}$")
_CENSUS_REACH = 16
_CIRCLE = re.compile(
    r"(?:[0-9]{1,3}|[一二三五十半]{1,3}|半个?|一个?)(?:分钟|小时|刻钟)(?:[一-鿿]{0,6}|[一-鿿]{0,4}“[一-鿿]{1,3}”[一-鿿]{0,4})"
    r"(?:生活|服务|通勤|交通|健身|体育|医疗|卫生|就医|就业|养老|文化|阅读|经济|都市|救援|办事|政务|休闲|运动|物流|应急|出行|党建|便民|消费|充电|产业|旅游|配套)圈"
)


def rows_of_clauses(reading: Reading, voice: OfficialVoice) -> Iterator[Candidate]:
    """Three clauses or more of one length that stand side by side: 水面清，堤岸绿，百姓乐."""
    text = reading.text
    reached = 0
    for match in _ROW.finditer(text) if voice.official else ():
        length = len(match.group(1))
        start = match.start() - length
        if start < reached or len(match.group(2)) != length or text[start - 1 : start] not in _STOPS or start < 1:
            continue
        end = match.end(2)
        while further := _FURTHER[length].match(text, end):
            end = further.end()
        reached = end
        members = [text[at : at + length] for at in range(start, end, length + 1)]
        if _is_row(members) and voice.speaks_at(start):
            yield Candidate(start, end, "concepts/row-of-clauses")


def _is_row(members: Sequence[str]) -> bool:
    """Whether clauses are built alike: all of letters, none plain speech, no two alike, no points; longer ones share a character."""
    shared = any(len(set(chars)) == 1 for chars in zip(*members, strict=True))
    return (
        (shared or len(members[0]) == _SHORTEST)
        and len(set(members)) == len(members) >= _FEWEST
        and all(member.isalpha() for member in members)
        and not any(_PLAIN.search(member) or _COUNTED.match(member) for member in members)
    )


def turns(reading: Reading, voice: OfficialVoice) -> Iterator[Candidate]:
    """由重建轻管向建管并重转变、由…向…转变: two changes or more, told as one aim."""
    text = reading.text
    if voice.official and text.count("转变") + text.count("跨越") + text.count("转型") > 1:
        for match in _TURNS.finditer(text):
            tells = text[match.start() - 1] in "即是"  # “两个转变”：即|由…: what a name stands for
            if voice.speaks_at(match.start()) and not tells:
                yield Candidate(*match.span(), "concepts/turns")


def censuses(reading: Reading) -> Iterator[Candidate]:
    """第三次全国水利普查: a survey of the whole country, by its number."""
    at = reading.text.find("普查")
    while at >= 0:
        found = _CENSUS.search(reading.text, max(0, at - _CENSUS_REACH), at)
        if found:
            yield Candidate(found.start(), at + 2, "concepts/census")
        at = reading.text.find("普查", at + 2)


def service_circles(reading: Reading) -> Iterator[Candidate]:
    """15分钟养老服务圈, 半小时暖“新”服务圈: what lies within reach, by the time that it takes."""
    if "圈" in reading.text:
        for match in _CIRCLE.finditer(reading.text):
            yield Candidate(*match.span(), "concepts/service-circle")
