"""Offices whose body no word before them names, or one word more: heads of the one country a text tells of, two central offices under one head."""

import re
from functools import lru_cache

from tonggao.extract.actors.found_people import Holder
from tonggao.extract.actors.setting import Setting
from tonggao.language.occurrences import occurrences
from tonggao.language.offices import Title

# 镇组织委员: a member of the Party committee there, with that task.
TASKS = frozenset("组织委员 宣传委员 统战委员 政法委员 纪检委员 武装委员 宣传统战委员".split())
_HEADS_OF_STATE = ("总统", "总理", "首相", "国王", "女王")
_CENTRAL_BEFORE = re.compile("(?:(?<=[，。；：、\\n和与])|^)(?P<party>(?:中共)?中央[\u4e00-\u9fff]{1,12}(?P<end>办公室|办|局|馆))、$")
_HEADS_BOTH = ("主任", "副主任", "局长", "副局长", "馆长")
_REACH = 24  # code points


def country_headed(title: Title, setting: Setting) -> str:
    """哥斯达黎加 of 帕莱诺总统, where the text names no other country; "" for any other office and where it names several."""
    if title.role not in _HEADS_OF_STATE:
        return ""
    return setting.only_country() if _is_ones(title.role, setting.text) else ""


@lru_cache(maxsize=16)  # each mention of the office asks for all of them
def _is_ones(role: str, text: str) -> bool:
    """Whether an office stands behind one name alone: not 帕莱诺总统 beside 罗德里总统."""
    return len({text[at - 2 : at] for at in occurrences(text, role) if text[at - 1 : at] != "副"}) == 1


def headed_too(title: Title, text: str) -> str:
    """中央台办 in 中央台办、国务院台办主任: the Party's office, which the head of the state's leads as well; "" where none stands there."""
    if title.role not in _HEADS_BOTH or not title.body.startswith(("国务院", "国家")) or text[title.start - 1 : title.start] != "、":
        return ""
    found = _CENTRAL_BEFORE.search(text[max(0, title.start - _REACH) : title.start])
    return found["party"] if found and title.body.endswith(found["end"]) else ""


_UNITS = {"营长": "营", "连长": "连", "旅长": "旅", "师长": "师", "军长": "军", "团长": "团"}
_FIRST = "第一书记"  # of a village, who may also lead the team sent there


def goes_on_from(title: Title, previous: str) -> str:
    """The body before an office that names none, if one of its kind has such an office: no 集团军政治部 a 团长; the village of its 工作队 has the 第一书记."""
    if title.role == "委员" and (room := _CHAMBERS_ROOM.match(previous)):  # 县人大常委会法制工委主任甲，委员乙、丙
        return room["chamber"]
    unit = _UNITS.get(title.role.removeprefix("副"), "")
    if unit and "军" in previous and not previous.endswith(unit):
        return ""
    if title.role == _FIRST and previous.endswith("队"):
        sent = _SENT_TO.search(previous)
        return sent["village"] if sent else ""
    return previous


_CHAMBERS_ROOM = re.compile("(?P<chamber>.*?人大常委会).*(?:工委|工作委员会|办公室|办公厅|研究室|信访室)$")
_SENT_TO = re.compile("驻(?P<village>[^驻]{2,8}?(?:村|社区|嘎查))(?![级民])")


_LEADS_OF = ("率领的", "带领的", "为团长的")
_SENT = ("代表团", "访问团", "访华团")
_SENDERS = (*"党会委社院校局厅署行盟", "集团", "公司", "中心", "组织", "大学", "政府", "议会", "中央")  # last words of what sends one
_NOT_LED = ("政府", "议会", "军", "部", "国会")  # a minister leads its delegation


# What sends a delegation by its own name, not the country that it comes from.
_SENT_BY = re.compile("(?P<body>[^，。；：、的]{2,24}?(?:集团|公司|银行|大学|学院|研究院|协会|商会|学会|联合会|基金会|委员会|工厂|通讯社|报社|党|联盟|工会))(?:[\u4e00-\u9fff]{0,4}(?:代表团|访华团|访问团|考察团|参访团)|一行)")


def _leads(holder: Holder, setting: Setting) -> str:
    return next((words for words in _LEADS_OF if setting.text.startswith(words, holder.name.end)), "")


def leads_for_nobody(title: Title, holder: Holder, setting: Setting) -> bool:
    """由部长甲率领的某国经济代表团: an office without a body whose delegation names none, so that nothing tells which it is of."""
    alone = not title.body and title.tag == "office" and not title.value and setting.text[title.start - 1 : title.start] in ("由", "以")
    return alone and _leads(holder, setting) != "" and not led_body(title, holder, setting)


def led_body(title: Title, holder: Holder, setting: Setting) -> str:
    """越南共产党 of 由总书记甲率领的越南共产党代表团: whose delegation somebody leads by an office of it."""
    leads = _leads(holder, setting)
    start = holder.name.end + len(leads)
    if leads and title.end <= holder.name.start and title.tag in ("office", "party") and (named := _SENT_BY.match(setting.text, start)):
        return named["body"]  # 由董事长甲率领的某国某集团代表团
    end = setting.bodies.get(start, start) if leads and title.end <= holder.name.start and title.tag != "government" else start
    body = setting.text[start:end]
    sent = next((words for words in _SENT if body.endswith(words)), "")  # the delegation, or the body before it
    sent_by = body.removesuffix(sent)
    if sent and not sent_by.endswith(_SENDERS):  # 丹麦经济 | 代表团: what it is about, no body
        return ""
    return sent_by if sent_by and (sent or setting.text.startswith(_SENT, end)) and not sent_by.endswith(_NOT_LED) else ""
