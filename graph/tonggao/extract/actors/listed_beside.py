"""Organs that a list names without their place, behind one that has it: 县发改局、财政局、妇联负责人, 市委组织部、宣传部联合印发."""

import re
from collections.abc import Iterable, Iterator

from tonggao.language.body import Body
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import lengths_by_first

_SEPARATORS = ("以及", *"、和与及")
_LEADERS = ("central", "generic")
_ROOTS = frozenset("人大 政协 法院 检察院 人民法院 人民检察院 人武部 武装部 人民武装部 人大常委会".split())
# What ends many names and is none alone, and what any house has (医院党委、团委).
_NO_ORGANS = frozenset(
    "专班 中队 支队 总队 大队 总站 分局 分校 分社 分院 军区 农场 工委 工作站 工作队 工作组 办公室 办公厅 教学点 生产队 互助组 派出机构 机关党委 机关纪委 中心校 中心组 团支部 团总支".split()
)
_HALLS = ("馆", "宫", "园")  # 参观市规划馆和职教中心: what visitors see
# 财政局长, 组织部门, 妇联化, 司法所党支部: the word goes on.
_GOES_ON = (*"长门势面域级员化业系党纪署队站所", "分局", "分队", "支队", "机关党", "代表", "委员", "工作", "办公室", "驻")


def listed_beside(text: str, bodies: Iterable[Body]) -> Iterator[Body]:
    """The members of the list that each body of a place opens, up to where one is not an organ every place has."""
    for body in bodies:
        if body.kind not in _LEADERS and not text.endswith(_HALLS, body.start, body.end):
            yield from _behind(text, body.end)
            if text[body.end - 1] in _OF_MINISTRY:
                yield from _siblings(text, body.end)
            elif text[body.end - 1] in _OF_COMPANY and text.startswith(("、", "和"), body.end):
                yield from _works(text, body.end)


_OF_COMPANY = frozenset("厂司矿")
_WORK = re.compile("[、和](?P<name>[\u4e00-\u9fff]{2,6}?(?:分公司|公司|分厂|厂|矿))(?=[、和]|作[了表交典大经]|代表[^，。；]{0,6}(?:发言|作)|(?:先后|分别|依次)(?:作|发言|汇报))")
_NO_WORK = re.compile("^[各等两三]|有关|相关|下属|所属|其他|多家")


def _works(text: str, end: int) -> Iterator[Body]:
    """矿业公司 of 炼铁厂、焦化公司、矿业公司作了经验交流: works of one group that report, by what they make alone."""
    found: list[Body] = []
    while (work := _WORK.match(text, end)) and not _NO_WORK.search(work["name"]):
        found.append(Body(work.start("name"), work.end("name"), "department", work.start("name"), False))
        end = work.end("name")
    if found and not text.startswith(("、", "和"), end):
        yield from found


_OF_MINISTRY = frozenset("司")
_SIBLING = re.compile("[、和](?P<name>[\u4e00-\u9fff]{1,10}?[司局])(?=[、和，。等]|(?:有关|相关|主要)?(?:负责|同志)|的|司局)")


def _siblings(text: str, end: int) -> Iterator[Body]:
    """水司、土壤司 behind 生态环境部科财司: departments of one ministry by their fields alone."""
    while sibling := _SIBLING.match(text, end):
        if not _NO_SIBLING.search(sibling["name"]):
            yield Body(sibling.start("name"), sibling.end("name"), "department", sibling.start("name"), False)
        end = sibling.end()


_NO_SIBLING = re.compile("[0-9各部委]|公司|有关|相关|总局|国家|省|市|县")


def _behind(text: str, end: int) -> Iterator[Body]:
    while separator := next((mark for mark in _SEPARATORS if text.startswith(mark, end)), ""):
        start = end + len(separator)
        end = _organ(text, start)
        if not end:
            return
        yield Body(start, end, "department", start, False)


def _organ(text: str, start: int) -> int:
    """Where the organ that opens at ``start`` ends, or 0."""
    heads = load_lexicon().terms("body_heads")
    for length in lengths_by_first("body_heads").get(text[start : start + 1], ()):
        entry = heads.get(word := text[start : start + length])
        if entry is None or (entry.tag != "department" and word not in _ROOTS) or word in _NO_ORGANS or len(word) < 2:
            continue
        return 0 if text.startswith(_GOES_ON, start + length) else start + length
    return 0
