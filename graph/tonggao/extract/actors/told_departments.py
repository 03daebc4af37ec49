"""Departments without their whole that a readout tells what to do, or that act in it: 质量科要把住出厂关, 集团安环部须每周通报."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.language.segment import is_field_of
from tonggao.lexicon import load_lexicon

_HEADS = "[部科处办室所站队股局]|(?<!公)司|中心|车间"
_TOLD = re.compile(
    rf"(?:^|(?<=[。；，：\n“、]))(?P<names>(?:[\u4e00-\u9fff]{{2,10}}?(?:{_HEADS})[、和]){{0,15}}?[\u4e00-\u9fff]{{2,10}}?(?:{_HEADS}))"
    r"(?=(?:(?:每[周月日季年天])?要(?![求素点闻])|须|应当|应(?![急对用建设运])|必须|务必|需(?![求要])|抓紧|牵头|会同|配合|不得|每[周月日季](?:通报|报告|调度)|按[旬月周日季]|负责(?!人|同志|领导|的|干部)))",
    re.M,
)
_MEMBER = re.compile(rf"(?P<word>集团|公司|学校|医院|厅|局|委|校|院|厂|矿|县|市|区|镇|乡|街道)?(?P<field>[\u4e00-\u9fff]{{2,9}}?)(?P<head>{_HEADS})(?=[、和]|\Z)")
_LEVELS = (*tuple("县市区镇乡省州"), "街道")
_CUES = ("要", "须", "应", "必须", "抓紧", "牵头", "会同", "负责")
ANY_DEPARTMENT = re.compile(
    "^[由在把让请对向与同和及将令]|^(?:各|有关|相关|职能|责任|主管|成员|基层|全|每|该|本|我|其|他|她|这|那|一线|行政|上级|下级|所有|党|年轻|领导|广大|机关|内设|业务|干|外|内|上述|两|三|多|部分|专业|驻|工作|企业|窗口|重点|牵头|科|处|所|站|队|联合|被|同级|两级|三级|四级|村级|当地|属地)"
    "|(?:干|全|内|外|局|东|西|南|北|中|上|下|底|顶|面|腹|根|头|总|分|支|战|团|军|警|舰|车|球|排|乐|卫|群|教|课|浴|温|病|寝|居|暗|密|场|厕|在|有|无|好|本|何|这|那|处|被|相|由|所)$"
)


def told_departments(text: str) -> Iterator[Body]:
    """Each of those that stand before such a word at the head of a clause."""
    if not any(cue in text for cue in _CUES):
        return
    for told in _TOLD_INNER.finditer(text):
        if not any(every + told["name"] in text for every in _EVERY):
            yield Body(*told.span("name"), "department", told.start("name"), False)
    for told in _UTILITIES.finditer(text) if "公司" in text else ():
        for member in _UTILITY.finditer(text, *told.span()):
            if not _has_whole(text, member.group()):
                yield Body(*member.span(), "department", member.start(), False)
    for told in _TOLD.finditer(text):
        spans = list(_MEMBER.finditer(text, *told.span("names")))
        members = [member for member in spans if _is_department(member) and not _has_whole(text, member.group())]
        if len(members) == len(spans):
            yield from (Body(*member.span(), "department", member.start(), False) for member in members)


# 热力公司要储足煤: a place has one of each.
_ONE_UTILITY = "(?:供热|热力|供电|供水|自来水|供排水|排水|燃气|天然气|煤气|公交|水务|城投|城建投|供销|盐业|烟草|石油|粮油|粮食|电力|电信|移动|联通|客运|环卫)公司"
_UTILITY = re.compile(_ONE_UTILITY)
_UTILITIES = re.compile(rf"(?:^|(?<=[。；，：\n“、]))(?:{_ONE_UTILITY}[、和])*{_ONE_UTILITY}(?=要(?![求素点闻])|须|应(?![急对用])|必须|务必|不得|严禁|负责(?!人)|每[日天周月])", re.M)

# 纪委要聚焦主责: the readout's own, as long as it speaks to no others.
_TOLD_INNER = re.compile(r"(?:^|(?<=[。；：\n]))[ \u3000]*(?P<name>纪委监委|纪委|机关纪委|工会|团委|妇联)(?=(?:要(?![求素点闻])|须|应当|必须|务必))", re.M)
_EVERY = ("各级", "各", "基层", "各级党委（党组）、")


def _has_whole(text: str, name: str) -> bool:
    """水利局 where the text has 县水利局: one body, by its longer name."""
    return re.search(rf"(?:[省市县区州旗镇乡]|街道|公安|集团|公司|医院|学校){name}", text) is not None


def _is_department(member: re.Match[str]) -> bool:
    field, head = member["field"], member["head"]
    if member["word"] in _LEVELS or ANY_DEPARTMENT.search(field):
        return False
    heads = load_lexicon().terms("body_heads").get(field + head)
    known = (heads is not None and heads.tag == "department") or field + head in load_lexicon().terms("house_departments")
    return known or (len(field) > 1 and is_field_of(field, head) and f"{field[-1]}{head}" not in _NO_ENDS)


_NO_ENDS = frozenset(("部队", "支部", "总部", "干部", "社区", "基地"))
