"""Whether somebody who is there speaks by asking for something or by going on about a topic: 提出要求, 对…提出意见."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

ON_TOPIC = re.compile(r"(?:同志|书记|[省市县区州镇乡部局]长|主任|主席)?(?:分别|先后|依次|也|还|并|接着|随后|最后|在[^，。；：]{0,12}?会(?:场|上))*(?:[就对从]|围绕|针对|结合|立足)")  # 就某事提出意见
IN_SPEECH = re.compile(r"在(?!主持)[^，。]{0,6}(?:发言|讲话|致辞|致词|报告|汇报|述职|领学|总结|小结|点评|祝酒词|祝酒|祝词|欢迎词|答谢词|开幕词|闭幕词)[中时]|在座谈时(?:都|也|还)?|在(?:会议|座谈会?|大会|仪式|活动)[上中]|在主持(?:会议|仪式|活动)?时|在会上|(?<!主持)(?:发言|讲话|致辞|致词|表态)[时中]$|^汇报[时中]$")
_AMONG = re.compile("主持[^，。；：]{0,12}，|作[^，。；：]{2,10}(?:报告|总结|部署|发言)，|(?:反馈|通报|汇报|宣读|传达|讲话|致辞|介绍)了?[^，。；：]{0,30}，")
_LONG_TOPIC = re.compile(r"(?:同志|在[^，。；]{0,8}上|还|也)*(?:[就从]|围绕|针对|结合)[^。；：]{2,80}[，,](?:[^，。；：]{0,6})$")


def is_urging(scene: Scene, doing: Doing) -> bool:
    """出席会议并提出要求, 就某事提出要求: said of who is there, not of whoever wants something."""
    and_then = not doing.own and "并" in scene.words(Span(doing.segment.start, doing.start))
    topic = doing.own and ON_TOPIC.match(scene.text, *doing.between)
    at_it = doing.own and scene.at_event and doing.actors[0].person if doing.actors else False  # 会上，…，某某提出了…的建议
    listed = doing.own and _AMONG.search(scene.text, scene.sentence.start, doing.segment.start)  # 甲主持会议，乙作报告，丙提出工作要求
    speaking = doing.own and IN_SPEECH.search(scene.text, *doing.between)  # 某某在讲话中充分肯定了…
    return bool(and_then or topic or at_it or listed or speaking) or _praises(scene, doing) or _asks_outright(scene, doing) or _goes_on_topic(scene, doing) or _adds_on_topic(scene, doing)


def _asks_outright(scene: Scene, doing: Doing) -> bool:
    """某某会召开。副县长某某提出具体要求。: a clause of nothing but who, by his office, and that, where a meeting is told of."""
    now = scene.story.now
    if now is None or now.verb or now.kind != "meeting" or not doing.own or not doing.actors or not doing.actors[-1].person:
        return False
    ends = scene.text[doing.end : doing.end + 1] in ("，", "。", "；")
    return ends and doing.between.start == doing.between.end and doing.actors[0].start > doing.segment.start


def _praises(scene: Scene, doing: Doing) -> bool:
    """某某充分肯定了所取得的成绩，希望…: who is there praises what is done and goes on about what is to do."""
    who = doing.actors[0] if doing.own and doing.actors and doing.actors[0].person else None
    if who is None or doing.between.start != doing.between.end or not _AND_ASKS.match(scene.text, doing.end, scene.sentence.end):
        return False
    return any(who.name == name for d in scene.story.current[-1:] for name, _ in d.parts)


_AND_ASKS = re.compile("(?<=肯定了)[^。；：]{2,60}?，(?:并|同时)?(?:希望|要求|强调|指出|勉励)")


def _goes_on_topic(scene: Scene, doing: Doing) -> bool:
    """某某就进度、质量等，提出了要求: the topic runs over a comma."""
    who = doing.actors[-1] if doing.actors else None
    if doing.own or who is None or who.start < scene.sentence.start:
        return False
    return bool(_LONG_TOPIC.match(scene.text, who.end, doing.start))


def _adds_on_topic(scene: Scene, doing: Doing) -> bool:
    """某某对会议召开表示祝贺，对下一步工作提出了意见: who was there goes on about another topic."""
    who = doing.actors[0] if doing.actors and not doing.own else None
    if who is None or not who.person or who.start < scene.sentence.start or not ON_TOPIC.match(scene.text, *doing.segment):
        return False
    return any(who.name == name for d in scene.story.current[-1:] for name, _ in d.parts)


def goes_on_there(scene: Scene, doing: Doing) -> bool:
    """会上，某某总结工作，对明年工作进行部署: a further clause on a topic, by whom this sentence names."""
    return scene.at_event and bool(doing.actors) and doing.actors[0].start >= scene.sentence.start and bool(ON_TOPIC.match(scene.text, *doing.segment))


_ONCE_AT = re.compile("(?:[今去前]年|[0-9]{4}年)?(?:[0-9]{1,2}月[底初]?)?，在[^，。；：“”]{4,40}?(?:会议?|论坛|大会|全会)上，")


def once_at(scene: Scene, doing: Doing) -> bool:
    """今年2月，在某会议上，某某强调: who speaks opens the words behind such a setting."""
    there = _ONCE_AT.match(scene.text, *scene.sentence) if doing.own else None
    return there is not None and there.group()[0] != "，" and doing.segment.start == there.end()


_ON_BEHALF = re.compile("(?:同志|[书院校省市县区局部会]?[长记]|主任|主席)?(?:首先|分别|先后|在[^，。；：]{0,10}上)?代表[^，。；：]{2,24}?，?[向对][^。；：]{2,60}$")
_GREETING = re.compile("(?:了|热烈|衷心|诚挚|由衷|亲切|崇高|最|的|真诚|深切){0,5}(?:祝贺|欢迎|感谢|慰问|问候|敬意|谢意)")


def greets_for_body(scene: Scene, doing: Doing) -> bool:
    """某某代表局工会对大会的召开表示祝贺: a speech at the meeting spoken of; at talks it is none."""
    now = scene.story.now
    if now is None or now.verb or now.kind not in ("meeting", "ceremony") or not doing.actors or not doing.actors[0].person:
        return False
    who = doing.actors[-1]
    if who.start < scene.sentence.start or doing.end - who.end > _BEHALF or not (greeting := _GREETING.match(scene.text, doing.end)):
        return False
    there = any(who.name == name for name, _ in now.parts)
    if _ON_BEHALF.match(scene.text, who.end, doing.start):
        return there or not greeting.group().endswith("欢迎")  # visitors are welcomed elsewhere
    if greeting.group().endswith("慰问") or now.rule == "events/farewell":  # to a widow, not to a meeting
        return False
    return there and doing.own and _TO_THEM.match(scene.text, who.end, doing.start) is not None


_TO_THEM = re.compile("(?:同志|[书院校省市县区局部会]?[长记]|主任|主席)?(?:首先|还|并|在[^，。；：]{0,10}上)*(?:[对向][^。；：]{2,40}|代表[^，。；：]{2,24})$")  # who is there 对代表团的到来 | 表示欢迎


_BEHALF = 80  # code points from who greets to the verb
