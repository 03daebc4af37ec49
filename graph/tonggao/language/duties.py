"""Duties that office holders have beside their offices: 石桥街道包保责任人, 白水村脱贫攻坚第一责任人, 清溪河巡河员."""

import re

from tonggao.language.before_office import Before
from tonggao.language.name_ends import is_han
from tonggao.language.phrase_breaks import list_break

_LONGEST_TASK = 16  # code points before the duty: what it is for and where
_PLACED = re.compile("[\u4e00-\u9fff]{2,10}(?:镇|乡|街道|村|社区|农场|嘎查|苏木)$")
_NO_TASK = tuple("各该其本我")


def of_duty(text: str, start: int) -> Before | None:
    """石桥街道 before 包保责任人: where somebody has a duty, as a body if it is a town, a village or their like; else only where the words for the duty begin."""
    begin = list_break(text, start)
    task = text[begin:start]
    if not task or len(task) > _LONGEST_TASK or task.startswith(_NO_TASK) or "的" in task or not all(map(is_han, task)):
        return None
    if _PLACED.match(task) and not is_han(text[begin - 1 : begin] or "。"):
        return Before(begin, task)
    return Before(begin, "") if text[begin - 1 : begin] == "、" else None


_UNLISTED = re.compile("、(?!各|有关|相关|部分|全体|两名|[一二三四五六七八九十0-9])[^，。；：、！？（）《》\\s和与及等向对由在为同给就请听将的]{2,20}?(?:责任人|联系人|人|员|长|师|手|者|家|工|领导|大使|能手|模范)(?=[\u4e00-\u9fff])")


def behind_unlisted(text: str, position: int) -> list[int]:
    """Where a name may begin behind words for a person that no list has (区委常委、宣传部部长、某地某某引导员 | 林岳), longest words last."""
    if text[position : position + 1] != "、":
        return []
    found: list[int] = []
    match = _UNLISTED.match(text, position)
    while match is not None and len(found) < 4:
        found.append(match.end())
        match = _NEXT.match(text, match.end())
    return found


_NEXT = re.compile("[^，。；：、！？（）《》\\s和与及等向对由在为同给就请听将的]{1,10}?(?:人|员|长|师|手|者|家|工|领导|大使)(?=[\u4e00-\u9fff])")
