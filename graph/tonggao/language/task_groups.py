"""Task forces (领导小组, 工作机制, 督察组): named by their whole task, from the body or place that set them up."""

import re
from collections.abc import Mapping

from tonggao.language.body import Body
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import is_place
from tonggao.language.phrase_breaks import list_break, phrase_break
from tonggao.language.phrase_words import whole_words
from tonggao.language.place_names import SINGLE_LEVELS
from tonggao.language.scan import Token
from tonggao.language.word_tags import dictionary_tag

# 派出25个巡回指导组: many, of no name
_NO_TASK = re.compile(
    r"[0-9]|[派向须都了由]|的(?<!党的)(?<!感染的)(?<!引发的)(?<!引起的)|(?<![重主纲])要|(?<!效)率|有关|相关|部门|发挥|成立|组建|设立|建立|牵头|组织|健全|完善|抽调|选调|邀请|聘请|带领|领导班子|成员|负责|召开|主持|听取|会同|来[我到]|[到赴]我"
)
_JOINS = frozenset("和与及、")
_LEADS = frozenset("在到赴由与和及向对")  # 来到 | 北关街道棚户区征收指挥部
_LONGEST_FOUNDER = 12  # code points of the body that set one up
_SEAT = re.compile(r"[\u4e00-\u9fff]{2,5}?(?:街道|社区|新区|开发区|高新区|经开区|片区|[市县区镇乡村]|(?:省|自治区)(?=援|对口))|[\u4e00-\u9fff]{2,3}省(?![省长委政人])|[\u4e00-\u9fff]{2,6}自治区")
# Those that a level word or a place is founder enough of; 市检查组 may be any that the city has sent.
_STANDING = ("指挥部", "领导小组", "专班", "小组", "督察组", "督查组", "联席会议", "宣讲团", "筹委会", "组委会")
_HOUSES = frozenset("部局厅校院")
_HOUSE_WORDS = ("集团", "学校", "医院", "公司", "街道", "总公司", "分公司", "学院", "总行", "分行")
_STATE_BEHIND_VERB = re.compile("(?:认真|坚决|全面|切实)?(?:贯彻|落实|按照|根据|遵照|依据|执行|传达|学习|率|率领|带领|陪同|配合)+(?=中央|国家|全国|国务院)")
# 市政府决定调整 | 市防汛指挥部: what is decided on a group is no part of its name
_DECIDES_ON = re.compile(r"[\u4e00-\u9fff]{0,16}?(?:(?:决定|关于|现将|拟)对|调整|充实|撤销)(?=[省市县区州盟旗镇乡校院局国全中])")
_CARRIES_OUT = ("实施", "贯彻", "落实", "推进", "编制", "修订", "起草", "编纂")
_ARRANGED = re.compile("(?:部署|安排|要求|意见|决定|指示|精神)[和与及]")
_HOLDS = ("召开", "召集", "举行", "主持", "成立", "参加", "作为", "担任")
_LONGEST_TITLE = 24  # code points
_SHORTEST_TASK = 2
_LONGER_TASK = 4  # code points


def task_group_start(text: str, head: Token, by_end: Mapping[int, Body]) -> int | None:
    """Where the name of the task force that ends in this head begins (中央层面整治…工作机制); None where it names no founder and is not the state's."""
    begin = _break_before(text, head.start)
    own = _start_of_task(text, head, begin, by_end)
    return _led_to(text, head, begin) if own is None else own


def _start_of_task(text: str, head: Token, begin: int, by_end: Mapping[int, Body]) -> int | None:
    named = _before_quote(text, begin, by_end)
    if named is not None and not _NO_TASK.search(text, begin, head.start):
        return named
    begin += text[begin : begin + 1] in _LEADS
    joined = (at + 1 for at in range(head.start - 2, begin, -1) if text[at] in _JOINS and text.endswith(_STANDING, 0, at))
    begin = next((at for at in joined if text[at] in SINGLE_LEVELS), begin)  # 省某某领导小组和 | 省某某领导小组
    begin = max(begin, *(found.end() for found in _ARRANGED.finditer(text, begin, head.start)), 0)  # 市委统一部署和 | 市委主题教育领导小组
    goes = next((at + 1 for at in range(head.start - 2, begin, -1) if text[at] in "到赴在" and (text[at + 1] in SINGLE_LEVELS or text[at + 1] in "镇乡")), begin)
    begin = max(begin, goes)  # 某某到 | 市征地拆迁指挥部, 县政府在 | 县防汛指挥部
    state = _STATE_BEHIND_VERB.match(text, begin, head.start)
    begin = state.end() if state else begin
    decided = _DECIDES_ON.match(text, begin, head.start)
    begin = decided.end() if decided else begin
    if _NO_TASK.search(text, begin, head.start):
        return None
    seat = _SEAT.match(text, begin, head.start)
    if seat is not None and text[seat.end()] in _JOINS:  # 陕州区和 | 市森林防火指挥部
        begin = seat.end() + 1
    ends = range(begin + 2, min(begin + _LONGEST_FOUNDER, head.start + 1))
    if any(_founds(by_end.get(end), begin) and text[end] not in _JOINS for end in ends):
        return begin
    return begin if _has_seat(text, begin, head) else _of_the_state(text, begin, head)


def _led_to(text: str, head: Token, begin: int) -> int | None:
    """中央 of 听取了 | 中央某事领导小组汇报, 国务院 of 受 | 国务院某事工作小组委托: the state's own group behind a word that leads to it."""
    led = next((led.end() for led in _LED_STATE.finditer(text, begin, head.start) if not text.endswith(_SETS_UP, 0, led.end())), None)
    return led if led is not None and head.start - led > _SHORTEST_TASK and not _NO_TASK.search(text, led, head.start) else None


_LED_STATE = re.compile("[了到对为从自向与同受被率由经据给和及在](?=(?:党?中央|国务院)(?!的))")
_BEFORE_STATE = frozenset("由了到对为从自向与同受被由经据给和及在")
_SETS_UP = ("成立了", "组建了", "设立了", "召开了", "举行了")


def _break_before(text: str, end: int) -> int:
    """Where the phrase begins, over a title that is part of the task: 省实施《某某规划纲要》 | 领导小组."""
    begin = phrase_break(text, end)
    opening = text.rfind("《", max(0, begin - _LONGEST_TITLE), begin) if text[begin - 1 : begin] == "》" else -1
    verb = next((verb for verb in _CARRIES_OUT if opening > 0 and text.endswith(verb, 0, opening)), None)
    if verb is None:
        return begin
    level = opening - len(verb) - 1
    held = text[level] in SINGLE_LEVELS and text.endswith(_HOLDS, 0, level)  # 省政府召开 | 省实施《某某规划纲要》领导小组
    return level if held else phrase_break(text, opening)


def _before_quote(text: str, begin: int, by_end: Mapping[int, Body]) -> int | None:
    """省委 of 省委“不忘初心、牢记使命”主题教育第二指导组: who set up the group whose task opens with a quotation."""
    opening = text.rfind("“", max(0, begin - _LONGEST_TITLE), begin) if text[begin - 1 : begin] == "”" else -1
    founder = by_end.get(opening)
    if founder is not None and founder.kind in ("central", "root", "department"):
        return founder.start
    if opening > 0 and text.endswith("中央", 0, opening) and (not is_han(text[opening - 3 : opening - 2] or "。") or text[opening - 3] in _BEFORE_STATE):  # 中央“三讲”教育巡视组
        return opening - 2
    above = by_end.get(founder.start) if founder is not None else None
    if above is not None and above.kind == "central":  # 国务院某某医院“4·18”火灾事故调查组
        return above.start
    state = _STATE_AND_PLACE.search(text, max(0, opening - _LONGEST_FOUNDER), opening) if opening > 0 else None
    if state is not None:  # 国务院青禾“4·18”火灾事故调查组
        return state.start("state")
    task = phrase_break(text, opening) if opening > 0 else 0
    if text[opening - 1] in _JOINS and any(_founds(by_end.get(end), task) for end in range(task + 2, min(task + _LONGEST_FOUNDER, opening))) and not _NO_TASK.search(text, task, opening):
        return task  # 国务院推进某事和“某某”改革协调小组
    plain = opening > 0 and text[opening - 1] in SINGLE_LEVELS and not is_han(text[opening - 2 : opening - 1] or "。")
    return opening - 1 if plain else None


_STATE_AND_PLACE = re.compile("(?:(?<![\u4e00-\u9fff])|(?<=[由经据向和同对了]))(?P<state>国务院)(?![的和与各在等])(?:(?![的了在对由向和与]|成立|派出|组成|召开|部署|发布|印发|公布|决定)[\u4e00-\u9fff]){2,8}$")


def numbered_group(text: str, head: Token, by_end: Mapping[int, Body]) -> Body:
    """第四巡察组, whose sender its number tells only together with the text; 主题教育中央第五指导组, named by the campaign it guides."""
    number = _GROUP_NUMBER.search(text, max(0, head.start - 6), head.start) if head.entry.term[-1] == "组" else None
    task = head.start if number is None else number.start()
    founder = _before_quote(text, _break_before(text, task), by_end) if head.entry.term[-1] == "组" else None
    if founder is not None and not _NO_TASK.search(text, _break_before(text, task), task):
        return Body(founder, head.end, "name", head.start, False)  # 地委“三严三实”专题教育第五指导组
    if number is None:
        return Body(_task_alone(text, head), head.end, "generic", head.start, False)
    edge = list_break(text, number.start())
    campaign = _CAMPAIGN.match(text, edge, number.start())
    if campaign is not None and campaign.end() == number.start():  # 中央学习教育 | 第七指导组
        return Body(edge, head.end, "name", head.start, False)
    before = text[number.start() - 3 : number.start() - 2] or "。"
    if text.endswith("中央", 0, number.start()) and (not is_han(before) or before in _BEFORE_STATE):  # 中央第八巡视组
        return Body(number.start() - 2, head.end, "name", head.start, False)
    sender = _SENDER.search(text, max(0, number.start() - 8), number.start())
    begin = _break_before(text, sender.start()) if sender is not None else 0
    if sender is not None and not _NO_TASK.search(text, begin, sender.start()):
        return Body(begin, head.end, "name", head.start, False)
    return Body(number.start(), head.end, "generic", head.start, False)


def _task_alone(text: str, head: Token) -> int:
    """党史学习教育 before 领导小组: where the task of a group begins that nobody is said to have set up; the head's start where none stands."""
    begin = max(_break_before(text, head.start), *(text.rfind(join, 0, head.start) + 1 for join in _LEADS))
    task = text[begin : head.start]
    plain = head.entry.term.endswith(_STANDING) and _SHORTEST_TASK < len(task) <= _LONGEST_TASK and all(map(is_han, task))
    return begin if plain and not _NO_TASK.search(text, begin, head.start) else head.start


_LONGEST_TASK = 16
_CAMPAIGN = re.compile("(?:党?中央|(?:[\u4e00-\u9fff]{2,4})?[省市县区州旗盟地]委)[\u4e00-\u9fff]{2,16}?(?:教育|活动|工作|整治|行动)(?!小组)")
_SENDER = re.compile("(?<=教育)中央$|(?<=实践活动)中央$")
_GROUP_NUMBER = re.compile(r"第[一二三四五六七八九十百]{1,4}$")


def groups_by_number(text: str, by_end: Mapping[int, Body]) -> dict[str, str]:
    """县委第四巡察组 by 第四巡察组, where only one such group is named in full."""
    names = {text[body.start : body.end] for body in by_end.values() if text[body.end - 1] == "组"}
    full: dict[str, set[str]] = {}
    for name in names:
        at = name.find("第", 1)
        if at > 0:
            full.setdefault(name[at:], set()).add(name)
    return {short: of.pop() for short, of in full.items() if len(of) == 1}


def _of_the_state(text: str, begin: int, head: Token) -> int | None:
    return begin if text.startswith(("中央", "国家", "全国"), begin) and head.start > begin + 2 else None


_NO_SEATS = ("中国", "我国", "前线", "现场")


def _founds(body: Body | None, begin: int) -> bool:
    return body is not None and body.start == begin and body.kind in ("central", "root", "department")


def _has_seat(text: str, begin: int, head: Token) -> bool:
    """县创建国家卫生城市 | 指挥部, 北关街道三里庄片区征收 | 指挥部."""
    if not text.startswith(_STANDING, head.start):  # 市禁毒工作 | 考核组, whose task tells which
        plain = text[begin] in SINGLE_LEVELS and text[begin : begin + 2] not in whole_words("level")
        return plain and head.start - begin > _LONGER_TASK and text[head.start - 2 : head.start] == "工作"
    if text.startswith(_HOUSE_WORDS, begin) and head.start - begin > _LONGER_TASK:  # 集团党史学习教育 | 领导小组
        return True
    if text[begin] in _HOUSES and not dictionary_tag(text[begin : begin + 2]):  # 部应对疫情工作 | 领导小组, of the ministry
        return True
    if text[begin] in SINGLE_LEVELS and text[begin : begin + 2] not in whole_words("level"):
        return head.start - begin > _SHORTEST_TASK
    seat = _SEAT.match(text, begin, head.start)
    if seat is not None and head.start - seat.end() >= _SHORTEST_TASK:
        return True
    in_charge = text.startswith("指挥部", head.start) and text[begin : begin + 2] not in _NO_SEATS
    return in_charge and any(is_place(text[begin : begin + size]) and head.start - begin - size >= _LONGER_TASK for size in (2, 3, 4))  # 青禾地震抗震救灾 | 指挥部
