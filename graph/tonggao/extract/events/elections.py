"""Who is elected or sworn in, and who acts at a ceremony: the rules for 当选, 选举某某为…, 监誓, 领誓 and 揭牌, 颁奖."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.elected_lists import chosen_by_office
from tonggao.extract.events.identity import is_generic
from tonggao.extract.events.participants import is_not_done
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.speeches import give
from tonggao.extract.events.subject_names import after_name, names_after, skip_adverbs
from tonggao.extract.events.unlisted_bodies import members_of
from tonggao.language.sentences import Span

_PROMOTED = re.compile(r"[^，。；：]{0,10}[衔级]的(?:[0-9一二两三四五六七八九十]+[位名])?(?:高级)?(?:军官|警官|同志|人员)?(?:分别)?(?:有|是|为)[：:]?")
_REWARDS = re.compile("(?:进行|予以|给予)了?(?:通报|隆重)?表[彰扬]|颁[发奖授]|授[牌旗]|佩戴")
_TO_THEM = re.compile("(?:[，。]?(?:会议|大会|会上，?)|并(?=为)|[^，。；：、]{0,6}(?:领导|嘉宾))(?:还|现场|分别|共同|依次)*[对为给向]")  # the meeting rewards; 对…的某某 of another's words does not begin so
_COUNT = re.compile("(?:等?[0-9一二三四五六七八九十]+余?(?:人|[名位个](?:[^，。；：、]{2,16})?)|等(?:[^，。；：、]{0,10}(?:个人|同志|人员|代表|者|员|工|生|师|模范|标兵))?)?(?:现场|分别)*")
_PRAISED = "表彰了"  # 会议表彰了甲单位等先进集体和某某等先进个人
_TOLD_SO = frozenset({"被授予", "被评为", "获评", "荣获", "被命名为"})
_GIVES = ("赠送", "捐赠", "赠予", "转赠", "发放")
_GIVEN_AT = ("捐", "赠")  # in the name of a rite
_RITES = ("揭牌", "揭幕", "奠基", "剪彩", "培土")
_HANDED = ("颁", "授")  # what the one who gets it is called up for
_TO_WHOM = re.compile("(?:[向为给]|代表)(?P<who>[^，。；：]{1,60})$")
_HANDS = re.compile("(?:现场|分别|一一|逐一|依次|亲自|同志|先生|女士|教授|院士)+")
_THERE = re.compile("(?:[^，。；：]{0,6}(?:出席|参加|莅临|到会|到场|来到|应邀)[^，。；：]{0,30})")
_CONSULTS = ("协商交流",)
_PERFORMED = frozenset({"ceremony", "meeting", "study", "other"})
_MAX_LIST = 800  # code points from 选举 to the last of those chosen
_FURTHEST = 2000  # to the last of those chosen for another office
_AS = re.compile(r"(?:（[^（）]{1,14}）)?(?:等)?(?:[0-9一二三四五六七八九十]+[名位人])?(?:同志|教授|先生|女士)?(?:为(?!了|民|人民服务)|担任|出任)")
_UNREAD = re.compile(r"[\u4e00-\u9fff]{2,4}为")  # whom nobody took for a person: the rest of the list may name some
_AND_AS = re.compile(r"(?:[^，。；（]|（[^（）]{1,14}）){2,600}?为(?:[^，。；（]|（[^（）]{1,14}）){2,24}(?=[，。；])")
_STANDING = re.compile("政协|常委会|常务委员会")  # whom such a committee adds to its house is not there
_ENGAGES, _MEETING = ("聘", "特聘"), ("会议", "大会")
_AWARDS = frozenset({"授予", "授予了"})
_AWARDED = re.compile(r"(?:（[^（）]{1,14}）)?(?:等)?(?:[0-9一二三四五六七八九十]+余?[名位人个](?:[^，。；“”]{1,10}(?=“))?)?(?:同志)?(?:“[^”]{2,40}”(?:荣誉)?称号|[^，。；、“”]{2,16}(?:称号|奖章|勋章|奖状))")
_HONOURS = ("仪式", "大会", "典礼", "表彰会", "盛典", "表彰活动", "颁奖会")
_CONTESTS = ("赛", "比武", "马拉松", "越野跑", "运动会")
_LISTS_ON = re.compile("[、和]|等[^，。；：、]{0,6}[0-9一二三四五六七八九十]+[个家]")
_LEADS_OATH = frozenset({"领誓", "监誓", "带领宣誓", "带头宣誓", "领读誓词", "领诵誓词"})
_IN_A_LIFE = re.compile(r"曾|先后|多次|年|次|连续")
_AFTERWARDS = re.compile(r"[^，。；：]{0,10}[会式]?[前后]，|随后|之后|(?:[0-9]{1,2}月)?[0-9]{1,2}日|[次翌]日|第二天")
_ONCE_OVER = re.compile("[^，。；：]{0,12}(?:会议?|仪式)(?:结束)?后，")
_VOTED = re.compile(r"[会选]|投票|表决|无记名|等额|差额")
# Meetings that elect, so that who 当选 in the next sentence was elected there.
_ELECTS = re.compile(r"选举|换届|代表大会|代表会议|会员大会|会成立$|村民大?会|居民大?会|成立大会|全体会议|全会|人大|政协|执委|理事会|党代会|人代会|团代会|职代会")
_CONGRESS = re.compile("人大|人民代表大会|政协|代表大会|全会|全体会议|党代会")
_NEW_TERM = re.compile("为?(?:[^，。；]{0,16})?(?:新一届|新的一届|本届|第[一二三四五六七八九十百]+届)")  # 当选为新一届主席
_BEFORE_NOW = re.compile(r"曾|(?:19|20)[0-9]{2}年|先后|连续|上[一]?届")  # in a life told there


def elect(scene: Scene, doing: Doing) -> None:
    """当选: only where the sentence names or attends the meeting that elects, or the one spoken of is such a meeting."""
    now = next(iter(_back_at_congress(scene)), None)
    elects = now is not None and bool(_ELECTS.search(now.label_text)) and _is_vote(scene, doing, now)
    if any(a.person for a in doing.actors) and (not doing.own or elects or scene.setting(doing)):
        give(scene, doing, "other")
        if now is not None and now.label_text.endswith("大会"):  # told of again after the first sessions of those whom it elected
            scene.story.turn_to(now)
        if now is not None and elects and doing.own and scene.text.startswith("，", doing.segment.end):
            now.take_part(tuple(_chosen_too(scene, doing.segment.end + 1)), "other", doing.verb, rule="participants/chosen")


def _back_at_congress(scene: Scene) -> list[Draft]:
    """What is spoken of now; 大会主席团举行第一次会议。…某某当选: the congress, not its presidium's meeting."""
    now = scene.story.current[-1:]
    congress = next((d for d in scene.story.drafts if d.label_text.endswith("代表大会")), None)
    if congress and now and is_generic(now[0].label_text):
        scene.story.turn_to(congress)
    return scene.story.current[-1:]


def _is_vote(scene: Scene, doing: Doing, now: Draft) -> bool:
    """Whether the sentence tells of a vote, or the text since the meeting was named: 会议选举产生了理事会。某某当选为会长."""
    if _VOTED.search(scene.text, scene.sentence.start, doing.start):
        return True
    told = scene.text.find("选举", now.label.start, scene.sentence.start) >= 0
    several = scene.text.find("当选", doing.end, scene.sentence.end) >= 0  # 甲当选省长，乙当选副省长
    several = several or bool(_NEW_TERM.match(scene.text, doing.end, doing.segment.end))
    told = told or (several and bool(_CONGRESS.search(now.label_text)))
    return told and now.held and doing.own and not _BEFORE_NOW.search(scene.text, scene.sentence.start, doing.start)


def choose(scene: Scene, doing: Doing) -> None:
    """会议选举某某为…, 递补某某、某某为…, 授予某某称号: those chosen, at the meeting spoken of now."""
    chosen = _promoted(scene, doing) if doing.verb == "晋升" else _chosen(scene, doing) or chosen_by_office(scene, doing)
    kinds = ("meeting", "ceremony") if doing.verb in _AWARDS or doing.verb == "晋升" else ("meeting",)
    if doing.verb.startswith(_ENGAGES):  # 会后，某院聘请某某为监督员: not at the meeting
        kinds = ("meeting", "ceremony") if scene.opens_at_event() or scene.text.startswith(_MEETING, scene.sentence.start) else ("ceremony",)
    meetings = [d for d in _electing(scene, doing) if d.kind in kinds and not (doing.verb == "增补" and _STANDING.search(d.label_text))]
    for draft in meetings if chosen else ():
        draft.take_part(chosen, "other", doing.verb, rule="participants/chosen")


def _electing(scene: Scene, doing: Doing) -> list[Draft]:
    """The meeting that the verb's subject names (第十二届某大会第一次会议选举…), else the one spoken of now."""
    name = scene.names.as_subject(Span(doing.segment.start, doing.start))
    if name and not name.bare and not scene.headline and skip_adverbs(scene.text, name.end, doing.start) == doing.start:
        alone = not scene.story.drafts
        if alone and not scene.has_day(doing.start):
            return []
        named = scene.event(name, "events/electing", aside=not alone)
        if named and alone:
            named.held = True
            scene.give_date(named, doing.start)
        return [named] if named else []
    return _back_at_congress(scene)


def _promoted(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """晋升上将军衔的军官是：甲、乙."""
    listed = _PROMOTED.match(scene.text, doing.end, scene.sentence.end)
    return names_after(scene.text, listed.end(), scene.sentence.end, scene.cast) if listed else ()


def swear(scene: Scene, doing: Doing) -> None:
    """监誓, 领誓: at the ceremony spoken of now, or at the one that is named next."""
    sworn = tuple(a for a in doing.actors if a.person)
    if sworn and doing.own and scene.opens and not scene.story.drafts and not scene.headline:
        scene.story.waiting.append((sworn, "other", doing.verb, "participants/swear"))
    for draft in scene.story.current[-1:]:
        at_meeting = draft.kind == "meeting" and draft.held and scene.aside_from is None and ("宪法宣誓" in doing.verb or doing.verb in _LEADS_OATH or scene.words(doing.between).startswith("带领"))
        if at_meeting or draft.label_text.endswith(("仪式", "活动", "大会", "运动会", "开幕式", "典礼", *_CONTESTS)):
            persons = tuple(a for a in (*doing.actors, *doing.partners) if a.person and (doing.own or not doing.verb.endswith("宣誓")))
            draft.take_part(persons, "other", doing.verb, rule="participants/swear", open_list=doing.open_list)


def _chosen(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """The persons after the verb up to the last 为, or to the title awarded."""
    limit = min(doing.limit, doing.end + _MAX_LIST)
    persons = scene.cast.persons_in(doing.end, limit)
    end = _AWARDED if doing.verb in _AWARDS else _AS
    while persons and not end.match(scene.text, persons[-1].end, limit):
        persons.pop()
    first = end is _AS and (persons or _UNREAD.match(scene.text, doing.end, limit))
    end_of_first = scene.text[doing.segment.end : doing.segment.end + 1] == "，" and first
    return (*persons, *(_chosen_too(scene, doing.segment.end + 1) if end_of_first else ()))


def _chosen_too(scene: Scene, start: int) -> list[Actor]:
    """乙 and 丙 of 选举甲为主席，乙为镇长，丙、丁为副镇长."""
    found: list[Actor] = []
    limit = min(scene.sentence.end, start + _FURTHEST)
    while chosen := _AND_AS.match(scene.text, start, limit):
        persons = scene.cast.persons_in(start, chosen.end())
        if not persons or not _AS.match(scene.text, persons[-1].end, chosen.end()):
            break
        found += persons
        start = chosen.end() + 1
    return found


def honour(scene: Scene, doing: Doing) -> None:
    """某某等12名老兵荣立三等功: honoured at the rite spoken of, not in a life told there (某某曾荣获…)."""
    honoured = (*_bodies_listed(scene, skip_adverbs(scene.text, *doing.segment), doing), *(a for a in doing.actors if a.person and doing.own))
    if not honoured or scene.headline or _IN_A_LIFE.search(scene.text, doing.segment.start, doing.start):
        return
    for draft in scene.story.current[-1:]:
        won = draft.kind == "other" and draft.label_text.endswith(_CONTESTS)
        praised = draft.kind == "meeting" and ("表彰" in doing.verb or "表扬" in doing.verb or doing.verb in _TOLD_SO)
        if not draft.verb and draft.held and (won or praised or draft.label_text.endswith(_HONOURS) or "表彰" in draft.label_text):
            draft.take_part(honoured, "other", doing.verb, rule="participants/honoured", open_list=doing.open_list)


def _bodies_listed(scene: Scene, start: int, doing: Doing) -> tuple[Actor, ...]:
    """甲党总支, 乙公司 of 甲党总支、乙公司等50个单位和某某等20名个人受到表彰: the bodies that the list at ``start`` begins with."""
    listed: list[Actor] = []
    for body in scene.cast.bodies_in(start, doing.start):
        if body.start != start or not (_LISTS_ON.match(scene.text, body.end) or skip_adverbs(scene.text, body.end, doing.start) == doing.start):
            break
        listed.append(body)
        start = body.end + 1
    return tuple(listed)


def _reward(scene: Scene, doing: Doing) -> bool:
    """会议还对某某等5人进行了表彰, 会上还为甲、乙颁发了奖牌: whoever gives it, they were there to get it. Tells whether anybody is."""
    if doing.verb.endswith(_PRAISED):
        return _praise(scene, doing)
    given = _REWARDS.match(doing.verb) and _TO_THEM.match(scene.text, doing.segment.start, doing.start)
    if not given:
        return False
    persons = tuple(scene.cast.persons_in(given.end(), doing.start))
    last = persons[-1].end if persons else doing.start
    bodies = _bodies_listed(scene, given.end(), doing)
    for draft in scene.story.current[-1:]:
        if persons and _COUNT.fullmatch(scene.text, last, doing.start) and not draft.verb and draft.held and draft.kind in _PERFORMED:
            draft.take_part((*bodies, *persons), "other", doing.verb, rule="participants/honoured")
    return bool(persons)


def _praise(scene: Scene, doing: Doing) -> bool:
    """会议表彰了甲单位等先进集体和某某等先进个人: whom the verb has as its object, at the meeting spoken of. Tells whether anybody is."""
    by_meeting = not doing.own or not doing.actors
    named = (*scene.cast.bodies_in(doing.end, doing.segment.end), *scene.cast.persons_in(doing.end, doing.segment.end)) if by_meeting else ()
    listed = tuple(a for a in named if _IN_LIST.match(scene.text, after_name(scene.text, a.end, doing.segment.end)[0]))
    for draft in scene.story.current[-1:]:
        if listed and draft.held and not draft.verb and draft.kind in _PERFORMED and not scene.headline:
            draft.take_part(listed, "other", doing.verb, rule="participants/honoured")
    return bool(listed)


_IN_LIST = re.compile("等|[、，。和及与]")


def perform(scene: Scene, doing: Doing) -> None:
    """为某中心揭牌, 颁发证书: at the event spoken of now, by somebody named here."""
    persons = tuple(a for a in (*doing.actors, *doing.partners) if a.person)
    if doing.verb.endswith(_CONSULTS) and any((a.name, "speak") in d.parts for a in doing.actors for d in scene.story.current[-1:]):  # 介绍情况，并同委员协商交流: told
        return
    if doing.verb.endswith(_CONSULTS) and doing.own:  # 某委、某部负责同志同党外人士进行了协商交流: the bodies answer
        persons = persons or doing.actors
    if doing.verb == "互动交流" and _AFTERWARDS.match(scene.text, *scene.sentence):
        return
    if scene.aside_from is not None or _ONCE_OVER.match(scene.text, *scene.sentence):
        _perform_apart(scene, doing, persons)
        return
    if doing.verb.startswith(_GIVES) and not persons and not scene.headline:
        _donate(scene, doing)
    if doing.verb.startswith(_GIVES) and not _TO_WHOM.search(scene.text, *doing.between):
        return
    if scene.opens and not scene.headline and _reward(scene, doing):
        return
    own = doing.own or "并" in scene.words(Span(doing.segment.start, doing.start)) or _goes_on_from_there(scene, doing)  # 出席仪式并揭牌
    if persons and own and not scene.headline and not is_not_done(scene, doing):
        if not scene.story.drafts and doing.own and scene.opens:  # 甲、乙共同为某基地揭牌。丙出席揭牌仪式
            scene.story.waiting.append((persons, "other", doing.verb, "participants/perform"))
        for draft in scene.story.current[-1:]:
            if not draft.verb and draft.kind in _PERFORMED:
                given = (*persons, *_receivers(scene, doing)) if persons else persons
                draft.take_part(given, "other", doing.verb, rule="participants/perform", open_list=doing.open_list)


def _perform_apart(scene: Scene, doing: Doing, persons: tuple[Actor, ...]) -> None:
    """会前，某某为某基地揭牌: not at the meeting; a rite of its own, named by the verb."""
    if not persons or not scene.opens or scene.headline or not doing.verb.endswith(_RITES) or is_not_done(scene, doing):
        return
    label = Span(doing.start, doing.end)
    before = scene.story.current
    draft = scene.bring_up(Draft("ceremony", label, scene.words(label), "events/perform", verb=doing.verb, held=True))
    draft.take_part(persons, "other", doing.verb, rule="participants/perform", open_list=doing.open_list)
    scene.give_date(draft, doing.start)
    day = scene.story.first_day()
    draft.date = draft.date or (day and day._replace(inferred=True))
    scene.story.current = before


def _donate(scene: Scene, doing: Doing) -> None:
    """甲公司、乙协会分别捐赠图书: bodies that give something at the rite that is held for it."""
    bodies = members_of(scene.text, Span(skip_adverbs(scene.text, *doing.segment), doing.start), scene.cast)
    for draft in scene.story.current[-1:]:
        if draft.held and not draft.verb and draft.kind == "ceremony" and any(word in draft.label_text for word in _GIVEN_AT):
            draft.take_part(bodies, "other", doing.verb, rule="participants/perform", open_list=doing.open_list)


def _goes_on_from_there(scene: Scene, doing: Doing) -> bool:
    """甲、乙出席，共同为中心揭牌: who is there does it in the next segment."""
    comma = doing.segment.start - 1
    if doing.own or not doing.actors or scene.text[comma] != "，" or doing.actors[-1].start < scene.sentence.start:
        return False
    after = after_name(scene.text, doing.actors[-1].end, comma)[0]
    return after <= comma and _THERE.fullmatch(scene.text, after, comma) is not None


def _receivers(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """乙 and 丙 of 甲为乙、丙颁发聘书: who gets it is there, if nobody else is told between them and the verb."""
    to = _TO_WHOM.search(scene.text, *doing.between) if doing.verb.startswith(_HANDED) else None
    named = tuple(scene.cast.persons_in(to.start(), doing.start)) if to else ()
    if not named:
        return ()
    after = after_name(scene.text, named[-1].end, doing.start)[0]
    return named if _COUNT.fullmatch(scene.text, after, doing.start) or _HANDS.fullmatch(scene.text, after, doing.start) else ()
