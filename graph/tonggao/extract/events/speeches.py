"""Who speaks at an event: the rules for 讲话, 作报告, 传达, 宣布 and for 强调 where the words say that it was there."""

import re

from tonggao.claims import Capacity
from tonggao.extract.events.agendas import is_on_agenda, is_reported_on
from tonggao.extract.events.briefings import note_briefing
from tonggao.extract.events.declared import declared
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.lessons import LECTURES, LESSONS, held_here, is_given_elsewhere, is_titled, lesson_given
from tonggao.extract.events.meetings_by_phrase import feedback, inform, preach
from tonggao.extract.events.names import AT_SPEECH, EventName
from tonggao.extract.events.participants import is_not_done
from tonggao.extract.events.quotations import note_words
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.speech_objects import account, address, counted_demand, decision, demand, letter
from tonggao.extract.events.topics_of_speech import IN_SPEECH, goes_on_there, greets_for_body, is_urging, once_at
from tonggao.language.sentences import Span

_SOON = re.compile("在(?:随后|会后|当天|之后|紧接着|接着)(?:召开|举行)的")
_GAVE = re.compile("(?:做|作|进行)了?[^，。；：]{0,8}$")  # 就某事做了详细的 | 介绍
_THEN = re.compile(r"并|[报论言绍况见]后(?=[^，。；]{0,6}$)")  # 在听取汇报后讲话: the hearer speaks
_HEARD = 300  # code points from 听取 to the word for what is heard
_LIGHT = re.compile(r"上了|上(?=一堂|专题|主题|了)|(?<![工合协操动创运写])作(?!用|为|风|的)|(?<=上)作|做|发表|进行|带来了?(?!的)|(?<![演宣])讲(?![台坛堂座师])|(?<![座会洽恳商])谈(?![会判])|(?<!一)致(?![力富])")
_HEARS = re.compile("听取(?:并|和)(?:审议|讨论|审查|评议)了?")
_AGENDA = 90  # code points from 主持召开 to what the meeting did
_HELD_TO = re.compile(r"(?:主持召开|召开并主持|主持举行)[^。；]{2,80}，(?:集体|会议|认真|及时|专题|研究)*$")
_AND_DOES = re.compile(r"(?:主持|出席|参加|到会|讲话|致辞)[^。；：]{0,24}?并(?:[就对从]|围绕|结合|针对)[^，。；：]{2,40}$")  # 出席会议并就某事进行部署
_NOMINAL = re.compile(r"的(?:重要|精彩|视频)?$")
_PRESIDES = re.compile("主持人[^，。；：、和与]{0,14}$")
_ELSEWHERE = re.compile("在[^，。；：]{0,16}?(?:(?:国会|议会|议院|下院|上院|国会山|白宫|总统府|电视台|大学|学院|电视讲话)(?!上)|社交(?:媒体|平台|网站))")  # 某总理在国会讲话; 峰会…: not there
_BUSINESS = re.compile("就(?:会议)?(?:有关|相关|上述)?(?:议题|议程|议案|草案|事项)[^，。；：]{0,6}$")
_HEADS = re.compile("(?:主要|有关|相关|分管)*(?:负责人|负责同志|领导|同志|代表)")
_ACCOUNTS = frozenset({"解读", "讲解", "宣讲", "政策解读", "说明"})
_PREACHES = frozenset({"宣讲", "宣讲了"})
_DEPLOYS = frozenset({"并部署", "部署", "安排部署", "部署安排", "安排部署了", "部署了", "布置了", "安排布置了"})  # somebody by himself: a meeting does it through its chair
_DEPLOYED = re.compile("(?:部署|安排|总结)[^，。]{0,6}工作")
_THERE_FIRST = re.compile(r"[^，。；：在]{0,6}在[^，。；：]{0,30}(?:会|会议|仪式|活动|典礼|论坛)上")
_IN_MEETING = re.compile("在(?:大|开幕|闭幕|座谈|动员)?会上")
_AFTER_IT = re.compile("[^，。；：]{0,8}[会式](?:议|[谈见晤]|结束)?后，|座谈(?:会)?后，|(?:当[天日])?(?:[上下]午|晚上?|当晚)，|随后，")
_ONCE_OVER = re.compile("(?:全[国省市州县区]|上级|省里|市里)?[^，。；：]{0,6}会议?(?:收看|收听)?结束后，")
_NEAR = 20
_GREETINGS = ("贺信", "贺电", "贺词", "慰问信", "慰问电", "感谢信")
_OF_DRAFT = re.compile("(?:[、和与][^，。；：]{2,30}?工作报告)*的[0-9一二三四五六七八九十]*个?(?:决议|决定)(?:草案|稿)?")  # 某院工作报告的决议草案: not given
_PROPOSED = re.compile("(?:建议|决定|拟)(?:委托|请|由|邀请)[^，。；]{0,10}$")
_CONVEYED = re.compile("(?:传达|学习(?!实践|教育|小组|中心组)|领会)了?(?:学习|贯彻|传达)?了?[\u4e00-\u9fff、]{0,14}$")
_TO_PRESS = re.compile("[向对][^，。；]{0,8}(?:记者|媒体)")
_SILENT = ("欢迎仪式", "欢迎宴会")  # of a state visit
_UNSPOKEN = frozenset({"talks", "inspection", "visit"})
_ADDRESSED = frozenset({"寄语"})
_WITH_SPEECHES = frozenset({"meeting", "ceremony", "study", "other"})


def speak(scene: Scene, doing: Doing) -> None:
    """讲话, 发言, 汇报; where a meeting hears reports, who gives them stands after 听取. 会上的讲话 is spoken of, not told."""
    if doing.verb.startswith("通报") and inform(scene, doing):
        return
    if _is_heard(scene, doing) or doing.verb.startswith("进行"):  # 作出批示，对…进行部署: no speech
        told = doing.own or bool(_AND_DOES.search(scene.text, scene.before(doing.start, _AGENDA), doing.start)) or goes_on_there(scene, doing)
    else:
        told = not _NOMINAL.search(scene.text, max(doing.between.start, doing.start - 3), doing.start)
        told = told or bool(_LIGHT.search(scene.text, *doing.between))
    if told:
        give(scene, doing, "speak")


def urge(scene: Scene, doing: Doing) -> None:
    """出席会议并提出要求, 就某事提出要求."""
    if is_urging(scene, doing):
        give(scene, doing, "speak")


def report(scene: Scene, doing: Doing) -> None:
    """报告, 说明, 演讲: a speech only after 作, 发表 or 听取, or as an account (解读了某文件)."""
    gives = scene.words(doing.between).endswith(("作", "做", "进行"))  # 作宣讲, at what is named later
    if doing.verb in _PREACHES and (scene.leads or scene.headline) and not scene.story.drafts and not gives:
        preach(scene, doing)
        return
    to_all = doing.verb == "大会报告" and scene.text.startswith(("工作", "政府工作", "了工作"), doing.end)  # 代表县人民政府向大会报告政府工作
    if doing.verb in ("报告", "大会报告") and doing.own and (scene.text.startswith("《", doing.end) or to_all) and "向" in scene.words(doing.between):
        give(scene, doing, "speak")
        return
    if doing.verb == "部署" and not (doing.own and any(a.person for a in doing.actors)):  # 某中央部署某工作: no speech
        return
    tells = doing.verb in _ACCOUNTS or (doing.verb in _DEPLOYS and (doing.own or doing.verb == "并部署"))
    if tells and account().match(scene.text, doing.end, doing.segment.end):
        brief(scene, doing)
        return
    if _DEPLOYED.fullmatch(doing.verb):
        if doing.own and doing.actors and doing.actors[0].person:
            give(scene, doing, "speak")
        return
    between = scene.words(doing.between)
    light = bool(_LIGHT.search(between)) or between.endswith(("并", "所作的", "所做的"))
    light = light or scene.text.endswith(("讲了", "上了"), 0, doing.between.start) or between.endswith("围绕")  # 讲了 | 一堂生动的党课; 围绕 | 主题发言
    if doing.own if _is_heard(scene, doing) else light:
        give(scene, doing, "speak")


def brief(scene: Scene, doing: Doing) -> None:
    """介绍有关情况, 反馈巡察意见: a person's or a body's account to the meeting."""
    someone = any(a.person and a.start >= scene.sentence.start for a in doing.actors)
    if not someone and doing.own and doing.actors and scene.opens_at_event():  # 会上，某局负责人解读了…
        someone = _HEADS.match(scene.text, doing.actors[-1].end, doing.start) is not None or "分别" in scene.words(doing.between)
    told = doing.verb.endswith("了") or bool(_LIGHT.search(scene.text, *doing.between))  # 回顾了: whatever of; 作某地推介
    told = told and someone
    told = told or (doing.verb == "反馈意见" and "代表" in scene.words(doing.between))
    if doing.verb.startswith("反馈"):
        feedback(scene, doing)
    named_here = doing.own or someone
    if named_here and not scene.headline and (told or account().match(scene.text, doing.end, doing.segment.end)):
        give(scene, doing, "speak")


def convey(scene: Scene, doing: Doing) -> None:
    # 主持会议，传达学习…: what the meeting did
    held = scene.before(doing.segment.start, _AGENDA)
    studied = not doing.own and (doing.verb == "传达学习" or _HELD_TO.search(scene.text, held, doing.start))
    if any(a.person for a in doing.actors) and not studied:
        give(scene, doing, "convey")


def announce(scene: Scene, doing: Doing) -> None:
    """宣布省委决定, 宣布开幕: not any announcement (某总统宣布…). 宣读某某的致辞 conveys somebody's words, 宣读贺信 is a part of the rite."""
    read = letter().match(scene.text, doing.end, doing.segment.end) if doing.verb == "宣读" else None
    if read and not (read.group().endswith(_GREETINGS) and not scene.cast.persons_in(*read.span())):
        convey(scene, doing)
        return
    if doing.own and doing.actors and _PRESIDES.search(scene.text, doing.segment.start, doing.actors[0].start):  # 主持人某某宣布检阅开始
        for draft in scene.story.current[-1:]:
            if not draft.verb and draft.kind in _WITH_SPEECHES:
                draft.take_part(doing.actors, "chair", "主持人", rule="participants/chair")
        return
    decided = doing.verb == "宣读" or decision().match(scene.text, doing.end, doing.segment.end)
    there = doing.own and (_IN_MEETING.search(scene.text, *doing.between) or scene.setting(doing))  # 某某在会上宣布：…
    if not declared(scene, doing) and any(a.person for a in doing.actors) and (decided or there):
        give(scene, doing, "other")


def opens_speech(scene: Scene, doing: Doing) -> bool:
    """Whether what follows is said: not after 提出要求, 表示感谢, 介绍情况."""
    if doing.verb == "介绍" and _GAVE.search(scene.text, *doing.between):
        return False
    objects = account() if doing.verb == "介绍" else address()
    return doing.tag == "say" and not objects.match(scene.text, doing.end, doing.segment.end)


def say(scene: Scene, doing: Doing) -> None:
    """强调, 指出 …: speaking at an event where the words say so (在会议上强调, 在发言中提出); else only noted."""
    opens = opens_speech(scene, doing)
    if doing.verb == "介绍" and not opens:
        brief(scene, doing)
        return
    if doing.verb in _ADDRESSED and doing.own and opens:  # 某教师代表寄语毕业生：“…”
        give(scene, doing, "speak")
        return
    if doing.verb == "表示" and not opens and greets_for_body(scene, doing):
        give(scene, doing, "speak")
        return
    and_then = "并" in scene.words(Span(doing.segment.start, doing.start))
    if doing.verb in ("提出", "强调") and (doing.own or and_then) and counted_demand().match(scene.text, doing.end, doing.segment.end):
        give(scene, doing, "speak")
        return
    if doing.verb == "提出" and demand().match(scene.text, doing.end, doing.segment.end):
        urge(scene, doing)
        return
    persons = tuple(a for a in doing.actors if a.person)
    if not persons or (_ELSEWHERE.search(scene.text, *doing.between) and not scene.setting(doing)):  # 某总统在社交媒体上表示: at no meeting
        return
    between = scene.words(doing.between)
    at_it = (doing.own and scene.opens_at_event()) or once_at(scene, doing) or (opens and _told_there(scene, doing))
    name = scene.setting(doing) if at_it or "上" in between or any(word in between for word in AT_SPEECH) else None
    if name is None and at_it and not doing.own:  # 某某在某会议上报告工作时说
        name = scene.names.in_adverbial(Span(persons[-1].end, doing.start))
    if name:
        draft = _at(scene, doing, name)
    elif at_it or IN_SPEECH.search(between) or (opens and _goes_on_there(scene, doing)):
        draft = next((d for d in scene.story.attended_by(persons[0].name) if d.kind not in _UNSPOKEN or d.verb.startswith("座谈")), None)
        if draft and draft.label_text.endswith("宣誓仪式"):  # who was sworn in is done with
            draft = _spoken_of(scene)
    else:
        draft = None
    draft = draft or (_just_held(scene, doing) if opens else None)
    if draft:
        draft.take_part(persons, "speak", doing.verb, rule="participants/speak")
    elif opens and doing.verb != "介绍" and "主持讲话" not in between:  # 某某介绍: often to the press
        note_words(scene, doing, persons)


def _goes_on_there(scene: Scene, doing: Doing) -> bool:
    """仪式上，甲强调…。乙表示: said there too, if 乙 begins the sentence."""
    if not scene.at_event or not doing.own or doing.lead.start != scene.sentence.start:
        return False
    return doing.actors[0].start >= scene.sentence.start or scene.text[scene.sentence.start] in "他她"


def _told_there(scene: Scene, doing: Doing) -> bool:
    """某某在座谈会上回顾了历程，强调要…: the subject's first words say where he speaks."""
    if doing.own or not doing.actors or doing.actors[-1].start < scene.sentence.start:
        return False
    return bool(_THERE_FIRST.match(scene.text, doing.actors[-1].end, doing.start))


def _just_held(scene: Scene, doing: Doing) -> Draft | None:
    """学校召开某大会，某某要求…: the meeting that the same sentence tells of."""
    now = scene.story.now
    named_here = doing.own and bool(doing.actors) and doing.actors[0].start >= scene.sentence.start
    there = now in scene.brought_up and named_here and not scene.headline
    return now if now and there and now.held and not now.verb and now.kind in ("meeting", "study") else None


def give(scene: Scene, doing: Doing, how: Capacity) -> None:
    """Let the subject speak, convey or announce at the event of 在…上, else at the one spoken of now."""
    if not doing.actors or is_not_done(scene, doing) or _is_others(scene, doing):
        return
    name = scene.setting(doing)
    draft = _at(scene, doing, name) if name else _spoken_of(scene, in_meeting="会上" in scene.words(doing.between))
    lectures = scene.text.endswith(LECTURES, 0, doing.end)
    if not name and lectures and scene.opens and not held_here(scene, draft) and (_AFTER_IT.match(scene.text, *scene.sentence) or (draft and is_given_elsewhere(scene, doing, draft))):
        draft = lesson_given(scene, doing)
    if draft and draft.kind in ("inspection", "visit") and not name:  # told after the meeting where he was
        draft = next((d for d in scene.story.attended_by(doing.actors[0].name) if d.kind in _WITH_SPEECHES), draft)
    if not name and draft and _BUSINESS.search(scene.text, doing.segment.start, doing.start):  # not to the session that the meeting prepares
        draft = next((d for d in scene.story.drafts if d.held_by_itself() and any(how == "chair" for _, how in d.parts)), draft)
    if doing.verb == "提出" and doing.actors[0].person:
        draft = next(iter(scene.story.attended_by(doing.actors[0].name)), draft)
    taught = doing.verb.endswith(LESSONS) or (scene.leads and scene.has_day(doing.start) and (is_titled(scene, doing) or (lectures and doing.own)))
    if draft is None and taught and scene.opens and not scene.headline:
        draft = lesson_given(scene, doing)
    on_tour = draft is not None and draft.verb and draft.kind in ("inspection", "visit") and doing.verb.startswith("汇报")  # 某某汇报了情况，某某参加汇报会
    named = (doing.own or doing.actors[0].start >= scene.sentence.start) and not _ELSEWHERE.search(scene.text, *doing.between)
    if ((draft is None and not scene.story.drafts) or on_tour) and named and not scene.headline:
        persons = tuple(a for a in doing.actors if a.person)
        scene.story.waiting.append((persons, how, doing.verb, "participants/announce" if how == "other" else f"participants/{how}"))
    if draft and not name and scene.is_long_after(draft, doing.start):
        return
    if how == "speak" and not name:
        note_briefing(scene, doing, draft)
    if draft and not name and draft.kind == "meeting" and draft not in scene.brought_up and _ONCE_OVER.match(scene.text, *scene.sentence):
        return  # 全省会议结束后，某某就落实会议精神作了安排
    if draft is None or (how == "speak" and not doing.own and not doing.actors[0].person):
        return  # 中心组举行学习，进行辅导和研讨: a body that holds an event does not speak there
    if _may_speak(scene, doing, draft):
        rule = "participants/announce" if how == "other" else f"participants/{how}"
        if how == "speak" and scene.text.startswith("书面", max(0, doing.start - 2)):
            if "宣读" in scene.words(Span(doing.segment.start, doing.start)):  # another's
                return
            how, rule = "other", "participants/written"
        house = any(a.name.endswith("委员会") and draft.label_text.startswith(a.name) for a in doing.actors)  # 常务委员会会议听取了常务委员会的说明
        draft.take_part(() if house else doing.actors, how, doing.verb, rule=rule, open_list=doing.open_list)


def _is_others(scene: Scene, doing: Doing) -> bool:
    """传达学习了某某的讲话精神，通报了问题; 建议委托某某报告工作; 听取了某某作的秘书处关于…的汇报; 向随行记者介绍此访情况: no speech of theirs there."""
    before = scene.text[max(0, doing.actors[0].start - _NEAR) : doing.actors[0].start]
    if doing.verb.endswith("工作报告") and _OF_DRAFT.match(scene.text, doing.end):
        return True
    if _PROPOSED.search(before) or (not doing.actors[0].person and before.endswith("作的")) or is_on_agenda(scene, doing.start) or is_reported_on(scene, doing) or (not doing.own and doing.actors[0].person and _CONVEYED.search(before)):
        return True
    return doing.verb.startswith("介绍") and _TO_PRESS.search(scene.text, *doing.between) is not None


def _may_speak(scene: Scene, doing: Doing, draft: Draft) -> bool:
    """At an audience only who speaks for a side (代表外方发言), or in a round (座谈会上)."""
    if draft.label_text.endswith(_SILENT) and scene.story.by_rule("talk", "meet"):  # what is said after it was said at the talks
        return False
    if draft.kind != "talks":
        return draft.kind in _WITH_SPEECHES
    before = scene.words(doing.between)
    many = "发表" in before and sum(how == "meet" and scene.cast.is_person(who) for who, how in draft.parts) == 1  # 会见代表并发表重要讲话
    return many or draft.verb.startswith("座谈") or "约谈" in draft.verb or "代表" in before


def _spoken_of(scene: Scene, *, in_meeting: bool = False) -> Draft | None:
    """The event spoken of now; who was sworn in speaks to the meeting, who speaks 在会上 not on the tour."""
    draft = scene.story.now
    if in_meeting and draft and draft.verb:
        return scene.story.latest_named() or draft
    if draft and draft.kind == "talks" and (rite := scene.story.by_rule("credentials")):  # 还接见了某某。仪式结束后，对使节们发表讲话
        return rite
    if draft and draft.label_text.endswith("宣誓仪式"):
        return next((d for d in reversed(scene.story.drafts) if d.kind == "meeting" and not d.aside), draft)
    return draft


def _at(scene: Scene, doing: Doing, name: EventName) -> Draft | None:
    draft = scene.event(name, "events/setting")
    if draft:
        scene.give_date(draft, doing.start, avoid=Span(name.start, name.end))
        if draft.date is None and _SOON.search(scene.text, *doing.between) and (day := scene.story.first_day()):
            draft.date = day._replace(inferred=True)
    return draft


def _is_heard(scene: Scene, doing: Doing) -> bool:
    listed = "作的" in scene.words(doing.between)  # 听取了甲作的某报告，乙作的某报告
    heard = scene.text.rfind("听取", max(scene.sentence.start if listed else doing.segment.start, doing.start - _HEARD), doing.start)
    return heard >= 0 and not _THEN.search(_HEARS.sub("", scene.text[heard : doing.start]))
