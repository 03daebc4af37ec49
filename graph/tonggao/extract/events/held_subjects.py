"""What stands as the subject of 召开, 举行 or 开幕: the event that takes place."""

import re

from tonggao.extract.events.decided import is_decided_on, meeting_prepared
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.series import series_held
from tonggao.extract.events.subject_names import is_adverbial
from tonggao.language.sentences import Span

_REACH = 60
# 某会议某代表团举行小组会议: who meets is no body but for that conference.
DELEGATION = re.compile(r"(?:^|[，的：]|会议|(?:代表大会|代会|[一二三四五六七八九十]大)(?=主席团)|[日午])(?P<name>(?!的)[\u4e00-\u9fff]{2,8}?代表团|(?:大会)?主席团(?:常务主席|会议主持人|全体成员)?)(?:(?<=主席团)[0-9月日上下午晚]{0,10}(?:[在于][^，。；：]{2,12})?)?$")
_WHEN = re.compile(r"[于在到至]|[今昨][天日]|近日|日前|[上下]午|(?:已|正式|胜利|圆满|顺利|隆重|落下帷幕|[开闭]幕)|[0-9〇零○一二三四五六七八九十]{1,4}[年月日]")
_COMPLETED = re.compile(r"(?:[0-9月日上下午晚今昨天]{2,8})?在?(?:圆满|顺利|胜利|全部)?(?:完成|历时|经过|为期|会期|[从自][^，。]{2,12}(?:开始|起|开幕))")  # 某会议圆满完成各项议程，于3日闭幕
_CLAUSE = re.compile("(?<!合)(?<!兼)并(?![购网轨联])|^(?:出席|参加|主持)")
_BESIDE = re.compile("[向在对为与]|同(?!志)")  # 某某在某大会开幕时: not what opens
_BY_WAY_OF = re.compile(r"(?:以|采取|采用|通过)[^，。；]{1,20}(?:方式|形式)")  # 以云签约的方式
_SHOW = re.compile("(?:展|展览|展会|博览会|交易会|展销会)(?:[在于][^，。；]{2,20})?(?:正式|隆重|顺利|如期|今[天日])*$")
_OF_ANNIVERSARY = re.compile("[0-9〇零一二三四五六七八九十百]+周年")
_OCCASION = re.compile("(?:纪念|庆祝)[^，。；：]*$")
SERIES_VERBS = frozenset({"举行", "举办", "开幕", "闭幕", "启幕", "落幕", "启动", "拉开帷幕", "落下帷幕", "开赛", "拉开序幕", "上演"})


def opens_show(scene: Scene, doing: Doing) -> bool:
    """某书画展在某馆开展: it opens."""
    return doing.verb == "开展" and scene.text[doing.end : doing.end + 1] in "，。；" and _SHOW.search(scene.text, doing.segment.start, doing.start) is not None


def is_of_occasion(scene: Scene, doing: Doing) -> bool:
    """纪念某运动会举办一周年活动: the verb is in the name of the occasion."""
    occasion = _OF_ANNIVERSARY.match(scene.text, doing.end) and _OCCASION.search(scene.text, scene.before(doing.start, _REACH), doing.start)
    return occasion is not None


def subject_event(scene: Scene, doing: Doing) -> EventName | None:
    """The event that is the subject of 召开, 举行 or 开幕, if its name stands before them."""
    declared = scene.text.find("宣布", doing.lead.start, doing.start)
    by = declared >= 0 and scene.cast.persons_in(doing.lead.start, declared)  # 某某宣布某运动会开幕
    lead = declared + len("宣布") if by else doing.lead.start
    name = scene.names.as_subject(Span(lead, doing.start)) or _before_comma(scene, doing)
    if name and is_decided_on(name):
        return meeting_prepared(scene, name)
    if name and scene.text.startswith("中", name.end) and (at := scene.text.find("在", name.start, name.end)) > name.start:  # 大会在升国旗仪式中拉开序幕
        name = scene.names.as_subject(Span(lead, at))
    if name and (_CLAUSE.search(name.text) or scene.text.endswith("标志着", 0, name.start)):  # 出席开幕式并共同为活动启幕; 按下按钮，标志着某活动启动
        return None
    if name and _OF_ANNIVERSARY.match(name.text):
        name = _with_occasion(scene, name)
    if name is None:
        return series_held(scene, doing) if doing.verb in SERIES_VERBS else None
    if any(_BESIDE.match(scene.text, p.end) for p in scene.cast.persons_in(doing.lead.start, name.end)):
        return None
    comma = doing.segment.start - 1
    between = _BY_WAY_OF.sub("", scene.text[comma if name.end < comma else name.end : doing.start])
    if between.startswith(("决定", "建议", "同意", "并", "的各", "的全体")):  # 会议决定3月5日召开…, 出席某论坛并举行…, 出席某会议的各代表团召开…
        return None
    if between.startswith("的") and scene.text.endswith(("出席", "参加"), 0, name.start):  # 出席某会议的某代表团今天举行全体会议
        return None
    if DELEGATION.search(between) or any(b.start == name.end for b in scene.cast.bodies_in(name.end, doing.start)):
        return None
    of_its_own = is_adverbial(scene.text, Span(name.end, doing.start)) and not scene.objects(doing)
    if name.kind == "other" and not of_its_own:  # 某运动会火炬传递…举行, 某运动会召开吹风会
        return series_held(scene, doing) if doing.verb in SERIES_VERBS and scene.text.startswith("暨", name.end) else None  # 某购物节暨第三届某节
    parted = "，。；：" if between.startswith(("在", "于")) else "，。；：的"  # 在某区的某中心举行
    apart = any(mark in between[1:] for mark in parted) or scene.cast.persons_in(name.end, doing.start)
    return None if apart else name


def _with_occasion(scene: Scene, name: EventName) -> EventName:
    """纪念某倡议提出 | 十周年研讨会: a verb in the name of the occasion parts no name."""
    occasion = _OCCASION.search(scene.text, scene.before(name.start, _REACH), name.start)
    return name._replace(start=occasion.start(), text=scene.text[occasion.start() : name.end]) if occasion else name


def _before_comma(scene: Scene, doing: Doing) -> EventName | None:
    """某会议，于3月5日在京举行: a long name may be parted from its verb."""
    comma = doing.segment.start - 1
    if doing.lead.start > comma + 1 or scene.text[comma] != "，" or not _WHEN.match(scene.text, comma + 1, doing.start):
        return None
    start = 1 + max(scene.text.rfind(mark, scene.before(comma, 2 * _REACH), comma) for mark in "，。；：\n")
    name = scene.names.as_subject(Span(max(start, scene.before(comma, 2 * _REACH)), comma))
    done = name and _COMPLETED.match(scene.text, name.end, comma)
    return name if name and (name.end == comma or done) else None
