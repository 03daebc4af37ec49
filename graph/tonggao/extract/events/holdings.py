"""Events that take place or are held: 某会议在京召开, 某市委召开某会议, 某论坛开幕."""

import re

from tonggao.extract.events.afterwards import another_afterwards
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.congratulated import greeted
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.done_there import STUDY_ONLY, is_part, talked_there
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.headline_names import unnamed_meeting
from tonggao.extract.events.held_at import RECENT, is_news
from tonggao.extract.events.held_names import naming
from tonggao.extract.events.held_roles import take_part_in_held
from tonggao.extract.events.held_subjects import SERIES_VERBS, is_of_occasion, opens_show, subject_event
from tonggao.extract.events.hosted_by import told_by_whom
from tonggao.extract.events.hosts import (
    delegation,
    host_in_name,
    hosts_before,
    house_in_term,
    is_presidium,
    named_signers,
)
from tonggao.extract.events.identity import ordinals
from tonggao.extract.events.launches import rite_of_lead
from tonggao.extract.events.names import EventName
from tonggao.extract.events.press_conferences import held_for_press
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.series import series_object
from tonggao.extract.events.wanted import is_wanted
from tonggao.language.dates import DateSpan
from tonggao.language.sentences import Span
from tonggao.lexicon.words import terms_tagged

_REACH = 60
_FAR = 200  # code points before a verb
_KIND = 3  # code points of a word for a kind of meeting: 推进会
_ANY_MEETING = frozenset({"全体会", "代表会", "委员会", "党代会", "人代会"})
_PLACED = re.compile("[在于][^，。；：]{2,30}$")
_TELLING = 4  # code points of a kind of meeting that tells more than 会议
_PURPOSE = re.compile(
    r"(?:为|以|通过|筹备|迎接|提议|关于|建议|同意|要求|决定|推动|支持|拒绝|暂停|取消|推迟)$"
)  # 为召开…作准备
_GREETED = re.compile("(?:表示|致以|表达|予以|给予)")  # 向大会召开表示祝贺
_WEEKS = ("周", "月", "季", "节", "日")
_ON_ITS_DAY = frozenset({"迎来", "迎来了", "启动", "启动了"})  # an event only of a rite on a stated day
_BARE_KIND = re.compile("[“”《》第0-9]")
_MISSIONS = ("使馆", "领馆", "使团", "代表处", "领事馆")
_DRILLS = ("演练", "推演", "大赛", "竞赛", "比武")  # 开展应急演练
_EARLIER = re.compile(r"(?:(?:19|20)[0-9]{2}年|去年|近年来?|此前|先后|多次|曾)[^，。；：0-9月日]{0,8}$")  # 某委2015年专门召开了…
_REMARKS = ("这是", "这也是", "这次是", "此次是")  # 这是该会议首次在某地举行: said of one that is told of
_WELL = ("顺利", "成功", "胜利", "圆满")
_ACCOUNT = re.compile("介绍|回顾|总结")
_WHERE = re.compile(r"(?:在[^，。；：]{2,30}|隆重|胜利|圆满|成功)$")  # 学校在会议室召开座谈会
_PLACE_HOLDS = re.compile(r"(?:[\u4e00-\u9fff][省市县区州盟旗镇乡]|自治区|街道|我[省市县区州镇乡校院局])(?:(?:迅速|及时|立即|专题|专门|再次|组织|又)){0,2}$")  # 青禾县召开…
_THEN = re.compile(r"(?:[上下]午|晚上?)，|随后|接着，|紧接着|之后，|接下来，|结束后|[会式]后|会前|其间|期间|同时|现场|当天|同日|随即|当即|连夜|第一时间|双方(?:随后|还|共同|在[^，。；]{2,12})*$")
_ON_A_DAY = re.compile(r"[0-9] ?日(?!至|起|—|-)|[今昨]天")
_DECIDES = re.compile(r"决定|建议|定于|拟于")  # 会议决定3月5日召开…: another meeting
_YET = re.compile("将|拟|定于|即将|筹备|倒计时|邀请")
_PROPOSES = ("决定", "建议", "决定，", "建议，")
_TO_COME = re.compile(r"决定|定于|将于|拟于|将在")


def hold(scene: Scene, doing: Doing) -> None:
    """召开, 举行, 开幕: the event takes place, or a body holds it."""
    if _tells_of_none(scene, doing) or told_by_whom(scene, doing):
        return
    study_only = doing.verb in STUDY_ONLY and not opens_show(scene, doing)
    name = None if study_only or _within_meeting(scene, doing) else subject_event(scene, doing)
    name = greeted(scene, name) if name else None
    if name and name.head.endswith("班") and any(held.kind == "meeting" for held in scene.objects(doing)[:1]):  # 研讨班举行结业座谈会
        name = None
    for_press = held_for_press(scene, doing, name)
    if for_press is not doing:
        doing, name = for_press, None
    if name and (not name.bare or scene.story.named(name) or _is_dated(scene, doing, name)):
        _take_place(scene, doing, name)
    elif doing.verb not in terms_tagged("event_words", "opening"):
        series = series_object(scene, doing) if doing.verb in SERIES_VERBS else None
        for held in scene.objects(doing) or ([series] if series else []):
            late = doing.verb in _ON_ITS_DAY and not (scene.has_day(doing.start) and (held.kind == "ceremony" or _is_weeks(doing, held)))
            if not late and not talked_there(scene, doing, held) and (not study_only or _is_event(scene, doing, held)):
                _held_by(scene, doing, held)


def _tells_of_none(scene: Scene, doing: Doing) -> bool:
    """The verb is of a purpose, a wish, a remark, or of what somebody gives an account of."""
    told_of = not doing.own and scene.text.endswith(_WELL, 0, doing.start) and _ACCOUNT.search(scene.text, scene.sentence.start, doing.start)
    if told_of:  # 分别介绍了各党派顺利召开全国代表大会的情况
        return True
    if _PURPOSE.search(scene.text, max(doing.segment.start, doing.start - 2), doing.start) or _GREETED.match(scene.text, doing.end):
        return True
    return scene.text.startswith(_REMARKS, doing.segment.start) or is_wanted(scene, doing) or is_of_occasion(scene, doing)


def _is_event(scene: Scene, doing: Doing, held: EventName) -> bool:
    """Whether what is held by a verb that most often leads to studies or work (开展, 进行) is a talk, a meeting, a study, a drill or a campaign."""
    talked = held.head.endswith("谈话") and (scene.has_day(doing.start) or bool(_THEN.search(scene.text, scene.sentence.start, doing.start)))  # 会后，对新任干部进行集体谈话
    meets = talked or (held.kind == "meeting" and held.head in terms_tagged("event_words", "on_site") and not held.bare)
    studies = held.kind == "study" and not is_part(scene, doing, held) and (not held.bare or scene.headline or _is_dated(scene, doing, held))
    drills = held.kind == "other" and held.head.endswith(_DRILLS) and is_news(scene, doing.start)
    return meets or studies or drills or _is_campaign(scene, doing, held)


def _is_weeks(doing: Doing, held: EventName) -> bool:
    """3月5日，某部启动某宣传周: of a body, and one."""
    return held.kind == "other" and held.head.endswith(_WEEKS) and doing.own and bool(doing.actors) and not doing.actors[0].person and "、" not in held.text


def _is_campaign(scene: Scene, doing: Doing, held: EventName) -> bool:
    """3月5日，某县总支联合县医院开展义诊活动: what the readout is about, of bodies, on one day."""
    by_bodies = doing.own and bool(doing.actors) and not doing.actors[0].person
    if held.text.startswith("“") and doing.actors and doing.actors[0].person and doing.verb.endswith("开展"):  # 某某一行到某项目开展“送清凉”活动
        by_bodies = True
    by_place = held.text.startswith("“") and not doing.actors and _PLACE_HOLDS.search(scene.text, scene.sentence.start, _before_place(scene, doing))
    if not (scene.leads and (by_bodies or by_place) and held.head == "活动" and not held.bare and scene.opens):
        return False
    return _ON_A_DAY.search(scene.text, scene.sentence.start, doing.start) is not None  # a campaign of months is none


def _before_place(scene: Scene, doing: Doing) -> int:
    """Where 在某处 begins before the verb, or the verb does."""
    at = scene.text.rfind("在", doing.segment.start, doing.start)
    return at if at > 0 else doing.start


def _within_meeting(scene: Scene, doing: Doing) -> bool:
    """会议举行了集体学习: what is held beside the meeting's business."""
    if scene.headline or doing.verb != "举行":
        return False
    return any(held.kind in ("study", "ceremony") for held in scene.objects(doing)[:1])


def _day_of_meeting(scene: Scene, doing: Doing) -> DateSpan | None:
    """The day of the meeting that holds something beside its business."""
    if not _within_meeting(scene, doing) or scene.days(doing.start):
        return None
    day = next((d.date for d in scene.story.current[-1:]), None)
    return day and day._replace(inferred=True)


def _is_dated(scene: Scene, doing: Doing, name: EventName) -> bool:
    """3月5日，反馈会议召开: the kind of meeting is name enough on a day; 座谈会在…举行: at a place."""
    told = len(name.text) >= _TELLING or (name.kind in ("meeting", "ceremony") and len(name.head) == _KIND and name.head not in _ANY_MEETING)
    if told and is_news(scene, doing.start):
        return True
    if rite_of_lead(scene, name, doing.start):
        return True
    return told and name.head.endswith("会") and bool(_PLACED.match(scene.text, name.end, doing.start))


def _is_announced(scene: Scene, doing: Doing) -> bool:
    """将举办某论坛, with no day and nobody who holds it: the readout goes on about another event."""
    since = scene.before(doing.start, _REACH)
    if scene.headline and not _YET.search(scene.text, since, doing.start):  # 我校召开总结会: what the body calls 会议
        return False
    if scene.story.drafts and (_DECIDES.search(scene.text, since, doing.start) or _EARLIER.search(scene.text, since, doing.start)):
        return True
    someone = doing.actors and (doing.own or "将" not in scene.words(doing.between))
    near = max(doing.segment.start, doing.start - _FAR)
    told = _THEN.search(scene.text, scene.before(doing.start, _FAR), doing.start) or _WHERE.search(scene.text, near, doing.start)
    recent = RECENT.search(scene.text, scene.before(doing.start, _FAR), doing.start)
    place = _PLACE_HOLDS.search(scene.text, near, doing.start) and not _YET.search(scene.text, near, doing.start)
    return not someone and not place and not told and not recent and not scene.has_day(doing.start)


def _take_place(scene: Scene, doing: Doing, name: EventName) -> None:
    session = scene.objects(doing)
    if session and scene.headline:
        _session_in_headline(scene, name, session[0])
        return
    to_come = bool(_TO_COME.search(scene.text, scene.before(doing.start, _REACH), doing.start))
    draft = scene.event(name, "events/held", aside=to_come and bool(scene.story.drafts))
    if draft:
        draft.held = True
        if scene.text.endswith(_PROPOSES, 0, name.start):  # 某会议建议，某全会于6月下旬举行: on no day of the one that says so
            draft.date = draft.date or next((d for d in scene.days(doing.start) if d.start >= name.end), None)
            scene.give_place(draft, Span(name.end, doing.start))
            return
        scene.give_date(draft, doing.start, avoid=Span(name.start, name.end))
        draft.date = draft.date or rite_of_lead(scene, name, doing.start)
        scene.give_place(draft, Span(name.end + scene.text.startswith("正在", name.end), doing.start))
        draft.dated = draft.dated or (draft.place is not None and scene.text.startswith(("日前，", "近日，"), scene.sentence.start))
        draft.dated = draft.dated or (not name.bare and scene.text.startswith(("日前", "近日"), name.end))  # 某推进会日前举行
        draft.take_part(hosts_before(scene, name) or host_in_name(scene, name), "host", doing.verb, rule="participants/host")
        draft.take_part(named_signers(scene, name), "other", "签约", rule="participants/sign")


def _in_enlarged(headline: str, body: str) -> bool:
    """县委常委会会议 in 县委常委会（扩大）会议."""
    return "（扩大）" not in headline and headline in body.replace("（扩大）", "")


def _session_in_headline(scene: Scene, name: EventName, session: EventName) -> None:
    """某会议举行某全体会议: the headline has in one piece what the body's dates and places cut."""
    draft = scene.story.named(name, lenient=True) or scene.event(name, "events/held")
    if draft and draft.label_text == name.text:
        draft.relabel(scene.text, Span(name.start, session.end))


def _held_by(scene: Scene, doing: Doing, held: EventName) -> None:
    bodies = tuple(a for a in doing.actors if not a.person) or delegation(scene, doing)
    house = () if bodies else house_in_term(scene, doing)
    bodies, house = (bodies, house) if scene.headline else (bodies or house, ())
    if (named := naming(scene, doing, held, bodies or house)) is None:
        return
    held, own, another = named
    day = _day_of_meeting(scene, doing)
    session = [d for d in scene.story.current[-1:] if d.kind == "meeting"] if day and held.kind == "study" else None
    draft = another_afterwards(scene, doing, held)
    apart = None if draft else _of_another_house(scene, doing, held, bodies)
    draft = draft or apart or scene.event(held, "events/held", aside=not (day or another) and _is_announced(scene, doing))
    if draft is None and scene.headline and held.start < own.start:  # 某厅党组召开会议: the one that the body names otherwise
        draft = next((d for d in scene.story.drafts if d.kind == "meeting" and d.held_by_itself()), None)
    if draft is None and scene.headline and not held.bare and (draft := unnamed_meeting(scene, bodies)):
        draft.rename(held)
    if draft is None:
        return
    scene.within = session or scene.within
    draft.date = draft.date or (None if apart else day)
    if held.start < own.start:  # a date may stand inside 某委3月5日召开会议, not in the headline's 某委召开会议
        bodies = bodies or house
        draft.names.append(bodies[0].name + doing.verb + scene.words(own))
        numbered = len(ordinals(draft.label_text)) > len(ordinals(held.text)) and not draft.label_text.startswith("第")
        shorter = len(held.text) < len(draft.label_text) or draft.label_text.startswith("第")
        known = draft.label_text == scene.words(own) and not ordinals(bodies[0].name)  # the body's 第二十一次会议 is name enough
        same = draft.label_text != held.text and (held.text.replace(doing.verb, "", 1) in draft.label_text or _in_enlarged(held.text.replace(doing.verb, "", 1), draft.label_text))
        known = (known and not is_presidium(bodies[0].name)) or same  # 某旗人大常委会第九次会议 for 旗人大常委会举行第九次会议
        bodies = () if house or (scene.headline and same) else bodies  # it meets by itself
        if scene.headline and shorter and not numbered and not known:
            draft.rename(held)
    draft.held = True
    if apart is None or scene.has_day(doing.start):  # not on the lead's day
        scene.give_date(draft, doing.start, avoid=own)
    scene.give_place(draft, Span(doing.segment.start, doing.start))
    take_part_in_held(scene, doing, draft, held, bodies)


def _of_another_house(scene: Scene, doing: Doing, held: EventName, bodies: tuple[Actor, ...]) -> Draft | None:
    """驻甲国使馆举行国庆招待会。驻乙国使馆举行国庆招待会: each its own."""
    known = scene.story.named(held)
    if scene.headline or not doing.own or not scene.opens or len(bodies) != 1 or known is None or known.label_text != held.text or _BARE_KIND.search(held.text):
        return None
    hosts = [who for who, how in known.parts if how == "host"]
    if len(hosts) != 1 or not _are_peers(hosts[0], bodies[0].name):
        return None
    span = Span(held.start, held.end)
    draft = scene.bring_up(Draft(held.kind, span, held.text, "events/held", head=held.head, bare=held.bare))
    draft.names.append(held.text)
    return draft


def _are_peers(first: str, second: str) -> bool:
    """中国驻甲国使馆, 中国驻乙国大使馆: two missions, neither the other's short name."""
    posted = [name.partition("驻")[2][:2] for name in (first, second)]
    return first.endswith(_MISSIONS) and second.endswith(_MISSIONS) and all(posted) and posted[0] != posted[1]
