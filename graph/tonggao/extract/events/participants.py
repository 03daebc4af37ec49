"""Who is there: the rules for 主持, 出席 and 列席."""

import re

from tonggao.claims import Capacity
from tonggao.extract.events.accompanying import NO_OBJECT, own_persons
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doing_words import SOMEBODY
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.drafts import WITNESSED
from tonggao.extract.events.hosts import hosts_before
from tonggao.extract.events.identity import DRILLS, SIGNINGS
from tonggao.extract.events.meetings_by_phrase import fed_back_apart
from tonggao.extract.events.names import EventName
from tonggao.extract.events.rounds_on_tours import round_attended, tour_in
from tonggao.extract.events.scene import Scene
from tonggao.language.dates import find_dates
from tonggao.language.sentences import Span

_ACTIVITY = re.compile(
    r"(?:了|(?:当天)?(?:[上下]午|晚上?)的|上述|以上|这次|这些|该|整个|有关|相关|此次|本次|系列|部分|各项|相应|现场|当[天日]|本场|首场|第[一二三四五六七八九十]+[期场次])*"
    r"(?P<what>活动(?![开闭]幕|启动|仪式|总结|颁奖)|看望|会见|会谈|会晤|茶叙|调研|考察|检查|督导|督查|慰问|走访|视察|学习(?![会班])|调度(?!会)|巡查|暗访|约谈|签约(?![仪活代单企双])|接访|夜查|参观|吊唁|植树(?=[，。；])|观摩(?!会|活动)|讲座|报告(?!会)|宣讲(?!会|报告会)|授课|(?:集体)?谈话(?=[，。；并]|$))"
    r"(?:[和及、并](?:参加)?(?:联组|联合|小组)?(?:讨论|协商)|[和及、](?:座谈|交流|会见|会谈|调研|考察|检查|督导|慰问|走访|参观|相关|有关)+(?!会))?(?:(?<!活动)活动)?"
)
_LOOKING = re.compile("了?(?:此次|本次|这次)?(?:视察|调研|检查|考察|执法检查|督查)")  # 某某等代表参加视察
_WHO_IS_THERE = re.compile("的(?:各位|有关|相关)?(?:领导|嘉宾|代表|同志|来宾|专家|人员)")
_OF_MEETING = re.compile(r"了?(?:本次|此次|这次|该|本届|大会|会议)(?:会议|大会|论坛|峰会|年会|活动)?的(?:各项|系列|有关|相关|全部|所有|部分)*活动(?=[，。；]|$)")
_SITTING_OF_IT = re.compile("了?(?:会议|大会)第[一二三四五六七八九十]+次(?:全体|联组|分组)?会议(?=[，。；并]|$)")  # 主持会议第一次全体会议
_ROUND = re.compile("了?(?:此次|本次|这次|签署|签约|交流|专题|工作|集体|有关|相关|调研|合作|双方|会议|现场)*(?P<what>座谈(?:交流)?|洽谈)(?=[，。；]|并|$)")
_AFTER_EVENT = ("由", "的", "，", "在", "上", "期间")  # an office goes on: 安全会议秘书
_NOT_DONE = re.compile(r"(?:(?<![重主必需纪摘首简扼概])要|(?<![回响答反供适相])应|应当|需|(?<![许认])可|可以|(?<![功职才产智节性潜动])能|(?<!志)愿|(?<![思理构联设])想|须|(?<![邀申聘])请|不|没|没有|未)$")
_DEPARTMENTS = re.compile("[、，和及与][^，。；：]{2,60}?等?(?:有关|相关|职能)?(?:部门|单位|机构)")
_SENDS = re.compile(r"派(?:出|遣)?[^，。；]{0,6}?(?:员|人|代表|干部|负责同志|领导|专家)")
_REPORTED_ON = re.compile("(?:等[^，。；]{0,6})?的?(?:有关|主要)?情况的")  # 审议了某某出席某大会情况的书面报告
_SAID_THERE = re.compile(r"上的?(?:重要|系列|有关)*(?:讲话|指示|报告|要求|部署)")  # 在主持召开某座谈会上的讲话
_TO_BE_HELD = re.compile("[0-9]日[^，。；]{0,20}(?:举行|召开|举办)的$")
_AS_WELL = "，以及"
_DURING = ("期间", "之际", "前", "后")
_SPEAKS_THERE = re.compile("(?:致|讲话|发表|[作做]了?[^，。；]{0,12}(?:讲话|报告|发言|介绍|汇报|通报|说明|辅导)|介绍|汇报|通报|说明|解读|宣讲|授课)")
_LESSONS = frozenset({"讲座", "报告", "宣讲", "授课"})
_DIALOGUE = re.compile("(?:召开|举行)?了?(?P<name>(?:首|第[一二三四五六七八九十]+)[轮次届][^，。；：、]{0,24}?(?:对话|磋商))(?=[，。；]|$)")
_ASKS = ("邀请", "特邀", "欢迎", "宴请", "款待", "接待")
_WELCOMES, _COME_BACK = "迎接", re.compile("欢迎|迎接|凯旋|荣归")
_UNCHAIRED = frozenset({"inspection", "visit"})
_AND_TOGETHER = ("并共同", "，共同")  # 会见某某，并共同主持某会议
_WRITES = ("致信", "致函", "致电", "复信", "回信", "复函", "问候", "祝贺")
_CALLED_SO = ("谈话", "对话", "会晤", "磋商")  # what a meeting with a name is called then
_DISCUSSIONS = ("联组会", "联组会议", "讨论", "讨论会", "联组讨论会", "协商会", "小组会", "小组会议")
_ENCOUNTERS = {"约谈": ("meet",), "会见": ("meet", "talk"), "会谈": ("talk", "meet"), "会晤": ("talk", "meet")}


def chair(scene: Scene, doing: Doing) -> None:
    """主持: the subject, and with 同 … 共同主持 the others too."""
    if fed_back_apart(scene, doing):
        return
    drafts = _events_of(scene, doing, "participants/chair") or _dialogue(scene, doing)
    if not drafts and doing.own and NO_OBJECT.match(scene.text, doing.end, doing.limit):
        _wait(scene, doing, "chair")
    for draft in drafts:
        if draft.verb and draft.kind in _UNCHAIRED:
            continue
        if draft.label_text == "会议" and doing.end <= draft.label.start < doing.limit:  # no name: the verb phrase tells more
            draft.relabel(scene.text, Span(doing.start, draft.label.end))
        chairs = (*doing.actors, *doing.partners)
        if not doing.partners and scene.text.endswith(_AND_TOGETHER, 0, doing.start + len("共同") * doing.verb.startswith("共同")):
            chairs = (*chairs, *_met_here(scene, chairs, last=True))
        draft.take_part(chairs, "chair", "主持", rule="participants/chair", open_list=doing.open_list)


def _dialogue(scene: Scene, doing: Doing) -> list[Draft]:
    """甲和乙共同主持第八轮某国和某国战略对话: talks with a name, of the two who chair them."""
    named = _DIALOGUE.match(scene.text, doing.end, doing.segment.end) if doing.own and doing.partners and scene.opens and not scene.headline else None
    if named is None:
        return []
    label = Span(*named.span("name"))
    draft = scene.bring_up(Draft("talks", label, scene.words(label), "events/talk", verb="对话", held=True))
    scene.give_date(draft, doing.start)
    return [draft]


def _wait(scene: Scene, doing: Doing, how: Capacity) -> None:
    """某校集会，甲讲话，乙主持: what that was only the headline names."""
    persons = tuple(a for a in doing.actors if a.person)
    if persons and not scene.story.drafts and not scene.headline and not is_not_done(scene, doing):
        scene.story.waiting.append((persons, how, doing.verb, f"participants/{how}"))


def attend(scene: Scene, doing: Doing) -> None:
    if doing.verb == "到会" and _SPEAKS_THERE.match(scene.text, doing.end):  # 某某到会讲话: that he speaks is all that is told
        return
    if doing.verb.endswith("送行") and not any(draft.kind == "ceremony" for draft in scene.story.current[-1:]):  # 到机场送行: at no event of its own
        return
    if _WELCOMES in doing.verb:
        _welcome(scene, doing)
        return
    if not doing.actors and not doing.guest and scene.leads and not scene.story.drafts and scene.has_day(doing.start):
        _attended_by_many(scene, doing)
    _list(scene, doing, "attend")


def _welcome(scene: Scene, doing: Doing) -> None:
    """甲、乙等迎接队员归来: at the rite that is held for those who come back."""
    rite = next((d for d in reversed(scene.story.drafts) if d.kind == "ceremony" and not d.verb and _COME_BACK.search(d.label_text)), None)
    if rite and not scene.headline and not is_not_done(scene, doing):
        rite.take_part(own_persons(doing), "attend", doing.verb, rule="participants/attend", open_list=doing.open_list)


def _attended_by_many(scene: Scene, doing: Doing) -> None:
    """600余名教师参加了某表彰大会: what a dated lead says that people nobody names were at was held."""
    names = [name for name in scene.objects(doing) if not name.bare and "的" not in name.text]
    asked = scene.text.endswith(_ASKS, doing.segment.start, doing.start)  # 邀请 | 出席某论坛的外宾参观
    if names and not asked and not is_not_done(scene, doing) and (draft := scene.event(names[0], "participants/attend")):
        draft.held = True
        scene.give_date(draft, doing.start)


def observe(scene: Scene, doing: Doing) -> None:
    _list(scene, doing, "observe")


def is_not_done(scene: Scene, doing: Doing) -> bool:
    """要出席, 未参加: wanted or denied, not told; 致信出席某会的各位老师: they were there, not who writes."""
    return scene.text.endswith(_WRITES, doing.segment.start, doing.start) or bool(_NOT_DONE.search(scene.text, max(doing.between.start, doing.start - 3), doing.start))


def _list(scene: Scene, doing: Doing, how: Capacity) -> None:
    persons = (*own_persons(doing), *_bodies_beside(scene, doing)) or _bodies(scene, doing)
    if "共同" in doing.verb and scene.brought_up:  # 会见某某，并共同出席仪式
        persons = (*persons, *_met_here(scene, persons))
    if persons:
        drafts = _events_of(scene, doing, f"participants/{how}")
        if not drafts and doing.own and scene.text.startswith(("会议", "大会", "仪式"), doing.end):  # …工作会议要求，…。某某出席会议并讲话
            _wait(scene, doing, how)
        for draft in drafts:
            there = tuple(p for p in persons if (p.name, "meet") not in draft.parts)  # who receives does not attend
            part: Capacity = "inspect" if draft.assembled and doing.tag == "attend" and _LOOKING.match(scene.text, doing.end) else how
            part = "observe" if "观摩" in scene.text[doing.start : doing.end + 2] and draft.label_text.endswith(DRILLS) else part  # 现场观摩演练
            draft.take_part(there, part, doing.verb, rule=f"participants/{part}", open_list=doing.open_list)


def _met_here(scene: Scene, persons: tuple[Actor, ...], *, last: bool = False) -> tuple[Actor, ...]:
    """Those whom ``persons`` met in the same sentence; ``last``: at the last of several encounters."""
    talks = [d for d in scene.brought_up if d.kind == "talks" and any((p.name, "meet") in d.parts for p in persons)]
    met = (part for d in talks[-1 if last else 0 :] for part in d.parts.values() if part.how == "meet" and scene.cast.is_person(part.who))
    known = {person.name for person in persons}
    return tuple(Actor(*next(iter(part.passages)), part.who, True) for part in met if part.who not in known)


def _bodies(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """甲公司等20家企业参加活动, 某局派员到会: bodies that are there themselves, not by somebody whom nobody names."""
    if not doing.actors or doing.actors[-1].person or not doing.own:
        return ()
    after = scene.text[doing.actors[-1].end : doing.start]
    return doing.actors if _SENDS.search(after) or not SOMEBODY.search(after) else ()


def _bodies_beside(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """校友总会、科研院 of 某某、校友总会、科研院等部门参加会见."""
    persons = [a for a in doing.actors if a.person] if doing.own else []
    if not persons or not _DEPARTMENTS.match(scene.text, persons[-1].end, doing.start):
        return ()
    if SOMEBODY.search(scene.text, persons[-1].end, doing.start):
        return ()
    return tuple(scene.cast.bodies_in(persons[-1].end, doing.start))


def _events_of(scene: Scene, doing: Doing, rule: str) -> list[Draft]:
    """The events that 主持, 出席 … is said of: its object, else those spoken of now."""
    if not doing.actors or is_not_done(scene, doing):
        return []
    if _OF_MEETING.match(scene.text, doing.end, doing.segment.end) or _SITTING_OF_IT.match(scene.text, doing.end, doing.segment.end):
        return [d for d in scene.story.current[-1:] if not d.verb]
    if doing.tag == "chair" and _ROUND.match(scene.text, doing.end) and (sat := [d for d in scene.story.drafts if d.verb.startswith("座谈")]):  # 主持座谈
        return sat[-1:]
    if scene.text.startswith(_CALLED_SO, doing.end) and (called := [d for d in scene.story.current[-1:] if d.label_text.endswith(scene.text[doing.end : doing.end + 2])]):
        return called
    activity = _ACTIVITY.match(scene.text, doing.end, doing.segment.end)
    lists = not doing.guest and doing.limit == (activity.end() if activity else 0)  # 参加会见的还有某某
    if activity and not lists and scene.text.startswith("的", activity.end()):  # 带领参加活动的党员
        return []
    if activity and not (doing.tag == "chair" and activity["what"] in _ENCOUNTERS):
        return _activity(scene, doing, activity)
    if scene.objects(doing):
        return _named_events(scene, doing, rule)
    if doing.tag == "attend" and (tour := tour_in(scene, doing)):
        return [tour]
    if doing.tag == "attend" and (round_ := _ROUND.match(scene.text, doing.end, doing.segment.end)):
        return round_attended(scene, doing, Span(*round_.span("what")))
    if doing.limit > doing.end and not NO_OBJECT.match(scene.text, doing.end, doing.limit):
        return []
    by = _led_by(scene, doing.lead) or scene.names.as_subject(doing.lead)
    if by and (by.end == doing.lead.end or scene.text.startswith(_AFTER_EVENT, by.end)):  # 会议由某某主持
        if by.head == "活动" and scene.story.named(by) is None and scene.story.current:  # 学习研讨活动由某某主持
            return list(scene.story.current)
        draft = scene.event(by, rule)
        if draft and draft in scene.brought_up:
            scene.give_date(draft, doing.start)
        return [draft] if draft else []
    if not scene.story.drafts and doing.tag == "attend" and not scene.headline:  # on a tour that only the headline names
        scene.story.along.append((own_persons(doing), doing.verb, doing.open_list))
        _wait(scene, doing, "attend")
    return list(scene.story.current)


def _led_by(scene: Scene, lead: Span) -> EventName | None:
    """会议 of 会议由县人大常委会主任某某主持: what stands before 由, whatever the office behind it is called."""
    at = scene.text.find("由", *lead)
    name = scene.names.as_subject(Span(lead.start, at), whole=True) if at > lead.start else None
    return name if name and name.end == at else None


def _named_events(scene: Scene, doing: Doing, rule: str) -> list[Draft]:
    names = scene.objects(doing)
    if scene.text.startswith(_AS_WELL, doing.segment.end) and doing.limit == doing.segment.end:  # 出席了某典礼，以及某晚宴和某晚会
        stop = scene.text.find("；", doing.segment.end, scene.sentence.end)
        names = [*names, *scene.names.as_object(Span(doing.segment.end + len(_AS_WELL), stop if stop > 0 else scene.sentence.end))]
    if not doing.own and _WHO_IS_THERE.match(scene.text, names[-1].end):  # 某某介绍出席会议的领导
        return []
    aside = doing.guest or bool(_SAID_THERE.match(scene.text, names[-1].end) or _REPORTED_ON.match(scene.text, names[-1].end)) or scene.text.startswith(_DURING, names[-1].end) or scene.is_over(doing)
    drafts = []
    for name in names:
        if draft := scene.event(name, rule, aside=aside):
            draft.take_part(hosts_before(scene, name), "host", "召开", rule="participants/host")
            drafts.append(draft)
    if not aside:
        for draft in drafts:
            if draft.date is None and _TO_BE_HELD.search(scene.text, doing.end, names[0].start):  # 出席于1月20日举行的某典礼
                draft.date = next(iter(find_dates(scene.text, scene.published, scene.sentence.start, names[0].start)[-1:]), None)
            scene.give_date(draft, doing.start)
            scene.give_place(draft, doing.between)
    return drafts


def _activity(scene: Scene, doing: Doing, activity: re.Match[str]) -> list[Draft]:
    """参加会见, 参加上述活动: a verb or 活动 as the object."""
    named = [n for n in scene.objects(doing) if not n.bare and n.end > activity.end()]
    if named:
        return _named_events(scene, doing, "participants/attend")
    scene.taken = activity.end()
    what = activity["what"]
    called = scene.story.by_rule("inspect")
    if called and called.kind == "visit" and what != "活动" and scene.text.endswith("活动", 0, activity.end()):
        called.relabel(scene.text, Span(activity.start("what"), activity.end()))
    if what.endswith("谈话"):
        return [d for d in scene.story.drafts if d.head == "谈话"][-1:]
    if what in _LESSONS or what == "签约":
        signed = [d for d in scene.story.drafts if d.verb == WITNESSED or d.label_text.endswith(SIGNINGS)][-1:]
        return signed if what == "签约" else [d for d in scene.story.current if not d.verb]
    if what == "活动":
        told = scene.story.of_the_day()
        if scene.text.startswith(("活动", "了活动", "此次活动", "本次活动"), doing.end):
            if scene.story.activity:  # 某某出席活动。活动后…调研。某某参加活动
                return [scene.story.activity]
            scene.story.activity = told[0] if len(told) == 1 else None
        of_tour = bool(told) and told[0] is scene.story.by_rule("inspect", "visit") and not scene.text.startswith(("上述", "以上"), doing.end)
        return told[:1] if of_tour or scene.text.startswith(("相关", "有关"), doing.end) else told
    by_rule = scene.story.by_rule(*_ENCOUNTERS.get(what, ("inspect",)))
    if by_rule and what == "看望" and activity.group().endswith(("讨论", "协商")):  # 参加看望和讨论
        return [d for d in scene.story.drafts if d is by_rule or (d.held_by_itself() and d.label_text.endswith(_DISCUSSIONS))]
    if by_rule and "座谈" in activity.group()[len(what) :]:  # 参加调研和座谈
        return [d for d in scene.story.drafts if d is by_rule or (d.held_by_itself() and "座谈" in d.label_text)]
    if by_rule is None and what in _ENCOUNTERS and doing.tag == "attend" and not scene.headline:
        by_rule = scene.story.by_rule("visit", "inspect")  # 某某一行到集团访问。一同参加会见的还有…
    if what == "学习" and len(scene.story.current) > 1:  # 某委举办读书班，中心组同步开展集中学习。某某等参加学习
        return list(scene.story.current)
    draft = scene.story.latest_named() if what == "学习" else by_rule
    if draft is None and any(what in d.label_text or (what == "观摩" and d.label_text.endswith(DRILLS)) for d in scene.story.current[-1:]):  # 某观摩会, 某应急演练举行。某某参加观摩
        return scene.story.current[-1:]
    if draft is None and (tour := scene.story.unled) and doing.own and not scene.story.drafts and what in tour.label_text:  # 市领导走访慰问群众。某某参加慰问
        return [scene.bring_up(tour)]
    if draft is None and what not in _ENCOUNTERS and doing.tag == "attend":
        scene.story.along.append((own_persons(doing), doing.verb, doing.open_list))
    if draft and draft.rule == "events/meet":  # 分别会见了甲和乙: who was there was at both
        return [draft, *(d for d in scene.story.current if d is not draft and d.rule == draft.rule)]
    return [draft] if draft else []
