"""Units that go by a number, by 某 or by what is done there: 第八师一五〇团, 采煤三队, 炼钢车间, and their committees."""

import re

from tonggao.language.army_units import ARMED_UNIT, regiment_start
from tonggao.language.before_office import Before
from tonggao.language.word_tags import is_proper
from tonggao.lexicon import load_lexicon

_UNIT = re.compile(
    r"(?:(?:新疆生产建设)?兵团)?[第农][一二三四五六七八九十]{1,3}师(?:[〇零一二三四五六七八九十0-9]{2,4}团)?(?=$)"  # 第八师, 第八师一五〇团
    r"|(?:采煤|综采|掘进|综掘|开拓|运输|通风|机电|机修|检修|施工|勘探|钻井|采油|生产|农业|园艺|畜牧|执勤|特战|特勤|机动|森林灭火|灭火|救援|勤务|巡逻|防暴|警卫|训练|学员|飞行|养护|养路|(?<![\u4e00-\u9fff])|(?<=[原由]))"
    r"[一二三四五六七八九十0-9]{1,3}(?:分厂|车间|工段|工区|采区|分场|作业区|[大中]?队)(?=$)"  # 采煤三队, 一车间
    r"|(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,4}(?:车间|分厂|分场|工段|车站)(?=$)"
    r"|(?:(?<![\u4e00-\u9fff])|(?<=给予)|(?<=[由原]))第[一二三四五六七八九十]{1,2}(?:分厂|车间|工段|工区|采区|作业区|项目部|分公司|生产线)(?=$)"
    r"|(?:(?<![\u4e00-\u9fff0-9])|(?<=[由与和令]))[〇零一二三四五六七八九十0-9]{1,4}(?:团|营|连)(?=$)"  # 一六一团, 四连
    r"|(?:海军|空军|陆军|火箭军|武警|驻[\u4e00-\u9fff]{1,3}(?:部队)?|(?:(?<![\u4e00-\u9fff])|(?<=[由与和])))某(?:集团军|基地|支队|大队|中队|部队|部|师|旅|团|营|连|舰|艇)(?=$)"
    r"|(?:(?<![\u4e00-\u9fff])|(?<=[由与和]))(?:[\u4e00-\u9fff]{2,3})?[一二三四五六七八九十]{1,2}场(?=$)"  # 红星二场
    r"|(?<![\u4e00-\u9fff])[一二三四五六七八九十]{1,2}(?:矿|厂|井)(?=$)"  # 三矿
    r"|(?:(?<![\u4e00-\u9fff])|(?<=[兼由与和]))(?:[东南西北中老新]|本部|[\u4e00-\u9fff]{2})校区(?=$)"  # 东校区
    r"|(?:(?<![\u4e00-\u9fff])|(?<=[兼由为任的院]))第[一二三四五六七八九十]{1,2}(?:巡回法庭|检察厅)(?=$)"
    rf"|{ARMED_UNIT}(?=$)"
)
_UNIT_ENDS = frozenset("站师团厂矿井间段区场队部地军旅营连舰艇庭厅")


def numbered_unit(text: str, end: int) -> Before | None:
    """第八师, 采煤三队, 炼钢车间 before an office: units that go by a number, by 某, or by what is done there behind a mark."""
    if text[end - 1 : end] not in _UNIT_ENDS or end == 0:
        return None
    begin = max(0, end - _LONGEST_UNIT)
    found = _UNIT.search(text[max(0, begin - 2) : end], min(begin, 2))
    if found and found.group().endswith("车站") and not is_proper(found.group()[:-2]):  # 他叮嘱 | 车站站长
        return None
    return Before(found.start() + max(0, begin - 2), found.group()) if found else None


def unit_committee(text: str, inner: Before) -> Before:
    """第九师一六一团 before 党委: the unit whose committee an office names; ``inner`` as it is where none stands before it."""
    inner_bodies = load_lexicon().terms("inner_bodies")
    works = next((word for word in _OF_WORKS if inner.body.startswith(word) and inner.body[len(word) :] in inner_bodies), "")
    if works and (shop := numbered_unit(text, inner.begin + len(works))) is not None:  # 铸造 | 分厂工会
        return inner._replace(begin=shop.begin, body=shop.body + inner.body[len(works) :])
    begin = inner.begin
    while inner.body[:1] in _DIGITS and text[begin - 1 : begin] in _DIGITS:  # 一 | 〇四团党委
        begin -= 1
    inner = inner._replace(begin=begin, body=text[begin : inner.begin] + inner.body)
    if "团" in inner.body and (whole := regiment_start(text, inner.begin + inner.body.index("团") + 1)) < inner.begin:
        return inner._replace(begin=whole, body=text[whole : inner.begin] + inner.body)  # 第八师 | 一五〇团党委
    unit = numbered_unit(text, inner.begin) if inner.body in inner_bodies else None
    return inner if unit is None else inner._replace(begin=unit.begin, body=unit.body + inner.body)


_DIGITS = tuple("〇零一二三四五六七八九十0123456789")
_LONGEST_UNIT = 20
_OF_WORKS = ("分厂", "车间", "分场", "工段")
