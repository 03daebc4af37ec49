"""Meetings of two sides: events without a name, known by a verb phrase (会见某某, 同某某举行会谈)."""

import re

from tonggao.extract.events.audiences_apart import told_apart
from tonggao.extract.events.calls_to_account import CALLS_IN, called_to_account, is_summoned, is_told_or_answered
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.guest_groups import group_led, received_group
from tonggao.extract.events.identity import is_within
from tonggao.extract.events.joined_encounters import day_of_meeting, joins_encounter
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import after_name, names_after
from tonggao.extract.events.talks_in_headlines import name_from_headline, quoted_other_side
from tonggao.extract.events.talks_names import is_named
from tonggao.extract.events.tour_labels import object_end, relabel_from_headline
from tonggao.language.sentences import Span

_MAX_LABEL = {"meet": 45, "talk": 60}  # code points: a longer phrase names nothing
_MET_THEN = re.compile("，[^，。；：]{0,6}(?:会见|会晤|拜会|接见|看望)")  # 会见甲，会见乙
_DELEGATION = re.compile("了?(?:党政|访问|来访|考察|学习|代表)*(?:代表团|考察团|访问团|视察团|参访团|慰问团|招商团|调研组|视察组|督导组|检查组|考察组|来访|一行|客人|来宾|贵宾)(?:全体成员|主要成员|一行|客人|嘉宾|来宾)*(?=[，。；]|并|$)")
_BOTH = ("双方", "两人")
_ALONE = re.compile("[，。；]|并|$")
_OF_GUEST = re.compile("的|(?:主席|总统|总理|总书记|委员长|国王|首相|议长|第一书记)?(?:个人|私人|全权)?(?:特使|特别代表|私人代表)|(?:先生|女士|同志|将军|院士|教授|烈士|老人)(?:的)?(?:亲属|家属|遗属|遗孀|家人|亲友|后人|后代|子女|夫人)|(?:亲属|家属|遗属|遗孀|家人|亲友|后人|后代|子女)")
_VISITORS = re.compile("[。；]?$|[^，。；]{0,10}(?:客人|来宾|一行|代表团|考察团|访问团|调研组|考察组|来访)")
_CALLERS = ("来访人员", "客人", "嘉宾", "来宾")
_TOGETHER = re.compile("一起|一道|共同|一同")
_LONG = 32  # code points of a phrase that any shorter one betters
_SAYS_WHOM = 2  # code points: 代表, 客人 are those received
_GOES_ON = ("和", "与", "及", "、", "活动")  # 参加会见和颁奖
_NAMED = 5  # code points of a label that is more than 举行会谈
_GUESTS = 400  # code points after the verb in which those received stand
_GROUPS = ("客人", "代表团", "一行", "来宾", "嘉宾", "考察团", "客商", "代表")
_HELD = re.compile(r"(?:举行|进行)了?")
_WITH = re.compile(r"(?<![共会参一])(?:同(?!志)|与)|和(?=到访|来访|来华)")
_OVER = re.compile("(?:结束)?之?[前后]，|结束[，时]")
_BACK = ("与他们", "同他们", "与其", "同其", "与她们", "同她们", "与对方", "与来宾", "与客人")
_PRONOUNS = ("同他们", "与他们", "同她们", "与她们", "同大家", "与大家")
_IN_PASSING = ("座谈", "交流", "交谈", "洽谈")
_SIDELONG = frozenset({"座谈", "座谈交流", "视频通话", "视频连线", "茶叙", "举行茶叙", "共进早餐", "共进午餐", "共进晚餐", "共进工作午餐", "共进工作早餐", "共进工作晚餐"})  # with nobody named, beside another event: a stop of it


def meet(scene: Scene, doing: Doing) -> None:
    """会见: subject and those received."""
    if CALLS_IN in doing.verb and is_told_or_answered(scene, doing):
        return
    if (doing.segment.start == doing.start and _OVER.match(scene.text, doing.end)) or scene.text.endswith("主持", 0, doing.start):
        return  # 会见结束后，甲与乙签署了协议; 甲主持会见: of what is told of
    persons = scene.cast.persons_in(doing.end, min(doing.segment.end, doing.end + _GUESTS))
    guests = _over_commas(scene, tuple(p for p in persons if not _OF_GUEST.match(scene.text, p.end)))
    if doing.partners and guests and _TOGETHER.search(scene.text, *doing.between):  # 甲与乙一起会见了丙
        doing = doing._replace(actors=(*doing.actors, *doing.partners), partners=())
    if doing.partners and not doing.own and doing.tag == "meet":  # 同甲举行会谈，并会见乙: another encounter
        if not guests:
            return
        doing = doing._replace(partners=())
    called = called_to_account(scene, doing)
    if not called and (doing.partners or _HELD.search(scene.text, *doing.between)):
        talk(scene, doing)
        return
    guests = guests or called
    if not guests and joins_encounter(scene, doing):
        return
    if "接待" in doing.verb and _received(scene, doing, guests):
        return
    guests = (*guests, *group_led(scene, guests)) or _delegation(scene, doing) or received_group(scene, doing)
    if "接待" in doing.verb and not guests:  # 接待游客
        return
    if apart := told_apart(scene, doing, guests):
        for guest, phrase in apart:
            _encounter(scene, doing, phrase, (guest,))
        return
    named = [guest.end for guest in guests if guest.end <= doing.segment.end]
    end = max(object_end(scene, doing), *named, 0)
    end += len("一行") if scene.text.startswith("来访一行", end - len("来访")) else 0  # 会见了来访一行
    _encounter(scene, doing, Span(doing.start, end), guests)
    if CALLS_IN in doing.verb:
        scene.taken = max(scene.taken, end)  # 约谈某观摩评比落后的某镇


def _over_commas(scene: Scene, guests: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """会见了董事长甲，总裁乙一行。: the list of those received, if nothing is said behind it."""
    if not guests or scene.headline or not scene.text.startswith("，", after_name(scene.text, guests[-1].end, scene.sentence.end)[0]):
        return guests
    listed = names_after(scene.text, guests[-1].start, scene.sentence.end, scene.cast)
    end, _ = after_name(scene.text, listed[-1].end, scene.sentence.end)
    again = _MET_THEN.search(scene.text, guests[-1].end, listed[-1].start)
    closed = scene.text[end : end + 1] in ("。", "；") or scene.text.startswith("，并", end)
    return (*guests[:-1], *listed) if closed and not again else guests


def _received(scene: Scene, doing: Doing, guests: tuple[Actor, ...]) -> bool:
    """甲、乙热情接待了客人, 接待了丙一行: hosts of the visit that is told of."""
    tour = scene.story.by_rule("inspect", "visit")
    hosts = tuple(a for a in doing.actors if a.person and tour and all(a.name != who for who, _ in tour.parts))
    if tour is None or not hosts or not doing.own or scene.headline:
        return False
    there = {who for who, how in tour.parts if how != "attend"}
    known = guests and all(guest.name in there for guest in guests)
    visitors = doing.verb.endswith(_CALLERS) or _VISITORS.match(scene.text, doing.end, doing.segment.end)
    if not known and (guests or not visitors):
        return False
    tour.take_part(hosts, "host", doing.verb, rule="participants/received", open_list=doing.open_list)
    return True


def _delegation(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """Those who led it, of 会见代表团一行 after 甲、乙率代表团赴某地."""
    return _visitors(scene, doing) if _DELEGATION.match(scene.text, doing.end, doing.segment.end) else ()


def _visitors(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """Those of whose visit the text tells, if the subject is none of them."""
    tour = scene.story.by_rule("inspect", "visit")
    if scene.headline or tour is None or any((a.name, how) in tour.parts for a in doing.actors for how in ("inspect", "other")):
        return ()
    leaders = [part for part in tour.parts.values() if part.how in ("inspect", "other")]
    hosts = {a.name for a in doing.actors}
    others = [part for part in leaders if part.who not in hosts]
    persons = [part for part in others if scene.cast.is_person(part.who)]
    groups = [part for part in others if part.who.endswith("团")]
    return tuple(Actor(*next(iter(part.passages)), part.who, part in persons) for part in persons or groups)


def talk(scene: Scene, doing: Doing) -> None:
    """会谈, 会晤, 通电话: both sides."""
    if doing.verb.startswith("交换") and (not doing.own or _met_already(scene, doing)):
        return
    if doing.verb.endswith("连线") and _linked_into_meeting(scene, doing):
        return
    if not doing.actors and (sides := _both_sides(scene, doing)):
        doing = doing._replace(actors=sides, own=True)
    held = _HELD.search(scene.text, *doing.between)
    named = held and doing.partners and (doing.verb.endswith("对话") or is_named(scene.text, held.end(), doing.end))
    if held and named:  # 同某某举行第四次高层对话, 举行中北总理第三次定期会晤: it has a name
        _encounter(scene, doing, Span(held.end(), doing.end), doing.partners)
    if named or doing.verb.endswith("对话"):
        return
    if held and doing.own and not doing.partners and not _WITH.search(scene.text, *doing.between) and _ALONE.match(scene.text, doing.end, doing.segment.end):  # 某公司一行来访。董事长某某进行会见座谈
        doing = doing._replace(partners=_visitors(scene, doing))
    begin = _with_whom(scene, doing, held.end() if held else doing.start)
    if (begun := _begun(scene, doing)) >= 0:
        begin = begun
    if scene.text.startswith(_PRONOUNS, begin) and "并" in scene.text[begin : doing.start]:  # 同他们合影留念并座谈交流
        begin = doing.start
    if scene.text.startswith(_BACK, begin) and (met := scene.story.by_rule("meet")) and met in scene.brought_up:  # 会见了甲，并与其座谈
        return
    back = not doing.partners and scene.text.startswith(_BACK, begin)  # 会见前，某主席与客人举行了工作会谈; 接待了来访客人，并与其座谈
    if back and (guests := (_met_before(scene) if held else ()) or _visitors(scene, doing)):
        begin, doing = held.end() if held else begin, doing._replace(partners=guests)
    if begin == doing.start and doing.verb.endswith("连线"):  # 通过视频连线，向队员致以慰问
        return
    _encounter(scene, doing, Span(begin, doing.end), doing.partners)


def _with_whom(scene: Scene, doing: Doing, begin: int) -> int:
    """Where 同某某 begins before the verb, else ``begin``."""
    for with_ in _WITH.finditer(scene.text, *doing.between):
        if not scene.cast.inside_person(with_.start()) and not scene.cast.inside_body(*with_.span()):
            return with_.start()
    return begin


def _met_before(scene: Scene) -> tuple[Actor, ...]:
    """The persons received at the audience told of before."""
    met = scene.story.by_rule("meet")
    received = [(next(iter(part.passages)), part.who) for part in met.parts.values() if part.how == "meet" and scene.cast.is_person(part.who)] if met else []
    return tuple(Actor(*passage, who, True) for passage, who in received if met and passage[0] > met.label.start)


def _both_sides(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """双方 of 甲和乙出席签字仪式。仪式前，双方举行了会谈: the two who are there."""
    now = scene.story.drafts[0] if scene.story.drafts and scene.opens and scene.text.startswith(_BOTH, doing.segment.start) else None
    there = [part for part in now.parts.values() if part.how == "attend" and scene.cast.is_person(part.who)] if now else []
    return tuple(Actor(*next(iter(part.passages)), part.who, True) for part in there) if len(there) == len(_BOTH) else ()


def _linked_into_meeting(scene: Scene, doing: Doing) -> bool:
    """会上，甲与乙、丙视频连线: they take part in the meeting from afar."""
    now = scene.story.now
    if now is None or now.verb or now.kind != "meeting" or not scene.at_event or not doing.partners:
        return False
    now.take_part(doing.partners, "other", doing.verb, rule="participants/linked", open_list=doing.open_list)
    return True


def _begun(scene: Scene, doing: Doing) -> int:
    """Where 与 stands in 出席仪式并与某省委常委、副省长，某区书记某某 | 举行会谈, whose title a comma parts; -1 where none does."""
    who = next((p.start for p in doing.partners if p.start >= scene.sentence.start), -1)
    at = max((scene.text.rfind(word, scene.before(who, _MAX_LABEL["talk"]), who) for word in ("并与", "并同")), default=-1) if who >= 0 else -1
    return at + 1 if 0 <= at < doing.segment.start else -1


def _met_already(scene: Scene, doing: Doing) -> bool:
    """与某某交换了意见 is an encounter only where no other of the two is told of, and somebody is named with whom."""
    others = {a.name for a in doing.partners}
    there = [{who for who, _ in d.parts} for d in scene.story.drafts if d.kind == "talks"]
    return not others or any(others & names for names in there)


def _encounter(scene: Scene, doing: Doing, phrase: Span, guests: tuple[Actor, ...]) -> None:
    if doing.start < scene.taken or not (any(a.person for a in doing.actors) or is_summoned(scene, doing)):
        name_from_headline(scene, doing)
        return
    draft = _known(scene, doing, guests)
    if draft is None:
        sidelong = doing.verb in _SIDELONG and not guests and bool(scene.story.drafts)
        if sidelong and doing.own and (now := scene.story.now) and now.label_text.endswith("座谈会"):  # 召开座谈会。甲、乙与劳模代表座谈交流
            now.take_part(doing.actors, "attend", doing.verb, rule="participants/attend", open_list=doing.open_list)
        stop = doing.verb.startswith("拜访") and not guests and scene.story.by_rule("inspect")
        sidelong = sidelong or bool(stop) or _on_guests_tour(scene, doing)
        if sidelong or not scene.opens:
            return
        label = phrase if phrase.end - phrase.start <= _MAX_LABEL[doing.tag] else Span(doing.start, doing.end)
        if len(guests) > 1 and phrase.end - phrase.start > _LONG and doing.tag == "talk":  # 与甲、乙、丙等举行座谈: the list names nothing
            held = _HELD.search(scene.text, max(phrase.start, doing.start - _NAMED), doing.start)
            label = Span(held.start() if held else doing.start, doing.end)
        rule = f"events/{doing.tag}"
        draft = scene.bring_up(Draft("talks", label, scene.words(label), rule, verb=doing.verb, held=True))
        draft.seen_at(phrase)
    elif scene.headline and not (CALLS_IN in draft.verb and draft.label_text != CALLS_IN) and not _is_of_several(scene, draft, phrase) and not _says_whom(draft, scene.words(phrase), {a.name for a in doing.actors}):
        relabel_from_headline(scene, draft, phrase)
    several = sum(d.rule == draft.rule for d in scene.story.drafts) > 1
    both = doing.actors if scene.headline and several else (*doing.actors, *guests)
    if CALLS_IN in doing.verb:  # the office that calls others in
        offices = tuple(a for a in doing.actors if not a.person)
        draft.take_part(offices, "host", doing.verb, rule="participants/host")
        both = tuple(a for a in both if a not in offices)
    draft.take_part(both, "meet", doing.verb, rule=f"events/{doing.tag}", open_list=doing.open_list)
    if scene.headline and draft in scene.brought_up:  # 甲召集各组长逐个谈话。乙陪同: it was an encounter
        for actors, verb, open_list in scene.story.along:
            draft.take_part(actors, "attend", verb, rule="participants/along", open_list=open_list)
        scene.story.along = []
        quoted_other_side(scene, draft)
    scene.give_date(draft, doing.end)
    draft.date = draft.date or day_of_meeting(scene, draft)
    scene.give_place(draft, Span(doing.segment.start, min(_with_whom(scene, doing, phrase.start), phrase.start, doing.start)))
    if guests and guests[-1].end < doing.start:  # 同某某在某地 | 举行会谈
        held = _HELD.search(scene.text, guests[-1].end, doing.start)
        scene.give_place(draft, Span(guests[-1].end, held.start() if held else doing.start))


def _on_guests_tour(scene: Scene, doing: Doing) -> bool:
    """会见后，客人某某一行参观了某园区，与企业负责人某某座谈交流: a stop of the tour on which those went who had been received."""
    if doing.tag != "talk" or not doing.partners or not doing.verb.removeprefix("进行").startswith(_IN_PASSING):
        return False
    tour = next((d for d in scene.brought_up if d.rule == "events/inspect"), None)
    received = scene.story.by_rule("meet")
    there = {a.name for a in doing.actors if a.person}
    if tour is None or received is None or received in scene.brought_up or not there <= {who for who, _ in tour.parts}:
        return False
    hosts = {who for who, how in received.parts if how == "meet"} - there
    return there <= received.met() and bool(hosts)


def _is_of_several(scene: Scene, draft: Draft, phrase: Span) -> bool:
    """分别会见某国总统、某国总理: each guest's audience is an event of its own."""
    return "、" in scene.words(phrase) and sum(d.rule in (draft.rule, "events/audience") for d in scene.story.drafts) > 1


def _known(scene: Scene, doing: Doing, guests: tuple[Actor, ...]) -> Draft | None:
    names = {a.name for a in guests or doing.actors}
    hosts = {a.name for a in doing.actors}
    said = scene.words(Span(doing.segment.start, doing.end))
    for draft in scene.story.drafts:
        # 举行某国元首会晤, told before without the other side
        if draft.kind == "talks" and len(draft.label_text) >= _NAMED and draft.label_text in said:
            return draft
        others = bool(guests) and not scene.headline and len(draft.met()) > 1 and not hosts & draft.met()  # 甲会见了乙。丙也会见了乙
        others = others or (not guests and _receives_others(scene, doing, draft))
        if draft.rule == f"events/{doing.tag}" and draft.kind == "talks" and not others and (scene.headline or names & draft.met()):
            return draft
    return None


def _receives_others(scene: Scene, doing: Doing, draft: Draft) -> bool:
    """集体会见了某论坛的嘉宾, told after 会见了甲: a group of whom nobody is named, and which the other encounter's words do not name."""
    whom = scene.words(Span(doing.end, object_end(scene, doing))).lstrip("了")
    if doing.tag != "meet" or scene.headline or whom.startswith(_GOES_ON) or len(whom) <= _SAYS_WHOM:
        return False
    known = draft.label_text.partition("见")[2].lstrip("了")
    return whom not in known and not (known and is_within(known, whom))


def _says_whom(draft: Draft, said: str, hosts: set[str]) -> bool:
    """The body's phrase names the other side in few words: no headline tells more; one without a name may be shorter there."""
    shorter = len(said) * 4 <= len(draft.label_text) * 3
    if shorter and len(draft.label_text) > _LONG:
        return False
    guests = draft.met() - hosts
    if shorter and (not guests or (len(guests) > 1 and said.endswith(_GROUPS))):  # 会见某集团客人: all of them
        return False
    return draft.label_text != draft.verb and not (shorter and "的" in draft.label_text)
