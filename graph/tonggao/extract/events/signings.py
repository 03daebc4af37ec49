"""Signings: who signs at a ceremony, and who is said to witness one that has no other name (共同见证合作文件的签署)."""

import re

from tonggao.claims import Capacity
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doing_words import SOMEBODY
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.drafts import WITNESSED
from tonggao.extract.events.identity import SIGNING, SIGNINGS
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import bodies_before
from tonggao.language.sentences import Span

_GIVEN = 24  # code points before a verb that say who signs
_MAX_LABEL = 40  # code points: a longer list of papers is cut off
_SIGNED = re.compile(
    r"了?(?:[^，。；]{0,60}?(?:签署|签约|签订|签字|换文|互换)(?=[，。；]|并|$)|(?:签署|签约|签订|互换|交换(?!意见))[^，。；]{0,30}"
    r"|(?:双方|各方|两国(?:政府|有关部门|企业)?|有关部门|中[\u4e00-\u9fff]双方)(?:代表)?(?:正式)?(?:宣布)?(?:签署|交换|互换)[^，。；]{0,50}(?=[，。；]|$))"  # 见证双方宣布签署, 见证双方交换多份文件
)
_AGREEMENT = re.compile("了?[^，。；]{0,40}(?:协议书?|合同|备忘录|意向书|协定|联合声明|议定书|运行管理办法)》?")
_PLEDGE = re.compile("了?[^，。；]{0,40}(?:责任[书状]|承诺书|军令状|任务书)")
_PAPER = re.compile(r"了?(?:《[^》\n]{2,60}》|[^，。；]{0,40}?(?:协议|合同|备忘录|意向书|协定|合作文件))")
_BOTH = re.compile(r"(?:双方|三方|各方|两[市县区省州地校国])(?:共同|正式|现场|还|并|签字代表)*$")
_AFTER = re.compile(r"[^，。；：]{0,10}(?:会[见谈晤]|座谈会?|仪式|活动|会议)[前后上中]，|随后，?")
_ONCE_OVER = re.compile(r"[^，。；：]{0,10}(?:会[见谈晤]?|座谈|仪式|活动|会议)(?:结束)?后，")
_CONTRACTS = frozenset({"签约", "签署", "签订"})
_WITH_SIGNING = frozenset({"meeting", "ceremony"})
_TWO_HEADS = re.compile("(?:两国(?:元首|领导人|总理|议长|外长)|双方领导人|两位(?:领导人|主席|总统|总理))[^，。；：]{0,6}$")
_AFTER_TALKS = re.compile("会[谈见晤]后")
_TITLED = re.compile("了?《[^》\n]{2,60}》")
_PARTIES = 2
_WORD = re.compile(r"签署|签约|签订|签字|换文|互换|交换")


def sign(scene: Scene, doing: Doing) -> None:
    """Who signs at a signing ceremony."""
    if doing.start < scene.taken and any(d.rule == "events/witness" for d in scene.brought_up):  # 共同见证双方 | 签署
        return
    both = _BOTH.search(scene.text, max(doing.segment.start, doing.start - _GIVEN), doing.start)
    named = any(a.person for a in doing.actors) or any(d.label_text.endswith(SIGNINGS) for d in scene.story.drafts)
    if both and not named and (scene.onlookers or _AFTER.match(scene.text, *scene.sentence)):
        _signed_by_both(scene, doing)
        return
    if scene.leads and not scene.story.drafts and _AGREEMENT.match(scene.text, doing.end, doing.segment.end):
        _signed_in_lead(scene, doing)
        return
    name = scene.setting(doing)
    held = scene.event(name, "events/setting") if name and name.text.endswith(SIGNINGS) else None
    if held is None and (paper := _signed_beside(scene, doing)):
        held = paper
    for draft in [held] if held else scene.story.current[-1:]:
        known = scene.headline and any(p.rule == "participants/sign" for p in draft.parts.values())
        signers = (*doing.actors, *(doing.partners or _body_partners(scene, doing)))
        beside = draft.kind in _WITH_SIGNING and not draft.verb and not scene.headline
        if draft.verb != WITNESSED and not draft.label_text.endswith(SIGNINGS):  # only who signs by name
            agreed = beside and _agrees(scene, doing)
            signers = tuple(a for a in signers if a.person or doing.verb in _CONTRACTS) if agreed else ()
        if signers and doing.start >= scene.taken and not known:
            draft.take_part(signers, "other", doing.verb, rule="participants/sign", open_list=doing.open_list)


def _signed_beside(scene: Scene, doing: Doing) -> Draft | None:
    """甲院与乙会签署《某意见》 at a meeting or on a visit: an event of its own, unless a rite of signing is told of; 双方签字 then is of it."""
    before = scene.story.current
    if before and (now := next((d for d in scene.brought_up if d.verb == WITNESSED), None)):
        return now
    parties = (*doing.actors, *(doing.partners or _body_partners(scene, doing)))
    at_talks = bool(before) and before[-1].kind == "talks" and all(a.person for a in parties)  # 举行会谈，并代表双方签署了备忘录
    at_talks = at_talks or _ONCE_OVER.match(scene.text, *scene.sentence) is not None  # 恳谈会后，甲与乙签订了合作备忘录
    paper = _TITLED.match(scene.text, doing.end, doing.segment.end) or (_AGREEMENT.match(scene.text, doing.end, doing.segment.end) if at_talks else None)
    if paper is None or len(parties) < _PARTIES or not before or not scene.opens or scene.headline or _PLEDGE.match(scene.text, doing.end, paper.end()):
        return None
    if any(d.verb == WITNESSED or SIGNING.search(d.label_text) for d in scene.story.drafts):
        return None
    draft = _newly_signed(scene, doing, paper.end())
    draft.date = draft.date or (before[-1].date and before[-1].date._replace(inferred=True))
    scene.story.current = before
    return draft


def _body_partners(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """The bodies of 某某代表学校与甲学院、乙学院等单位签订责任书."""
    with_ = scene.text.rfind("与", *doing.between)
    if with_ < 0 or SOMEBODY.search(scene.text, with_, doing.start):
        return ()
    first = None if doing.actors else bodies_before(scene.text, Span(doing.segment.start, with_), scene.cast)  # 甲局、乙局分别 | 与丙公司签订协议
    return (*(first.actors if first else ()), *scene.cast.bodies_in(with_ + 1, doing.start))


_WITH_OTHERS = re.compile("代表|[与同](?!会|时|步)[^，。；：]{2,30}$")
_ON_PAPER = re.compile("在[^，。；：在]{0,12}(?:书|协议|备忘录|合同|清单)上(?:共同|分别|郑重)?$")  # 在交接书上签字


def _agrees(scene: Scene, doing: Doing) -> bool:
    """签订合作协议; a pledge of somebody with others (代表学校与各院系签订责任书, 董事长甲与厂长乙签订责任状); 甲公司与乙集团签约."""
    if _AGREEMENT.match(scene.text, doing.end, doing.segment.end) or doing.verb == "签约":
        return True
    if _ON_PAPER.search(scene.text, doing.segment.start, doing.start):
        return True
    pledged = _PLEDGE.match(scene.text, doing.end, doing.segment.end)
    with_others = _WITH_OTHERS.search(scene.text, doing.segment.start, doing.start)
    return pledged is not None and any(a.person for a in doing.actors) and (bool(doing.partners) or with_others is not None)


def _signed_in_lead(scene: Scene, doing: Doing) -> None:
    """9月6日，市政府与某集团签署合作协议: what the readout is about, by that phrase until the ceremony is named."""
    agreed = _AGREEMENT.match(scene.text, doing.end, doing.segment.end)
    signers = (*doing.actors, *(doing.partners or _body_partners(scene, doing)))
    if agreed is None or not scene.has_day(doing.start):  # two towns are no bodies: who signs for them may follow
        return
    _newly_signed(scene, doing, agreed.end(), signers, held=bool(signers))


def _signed_by_both(scene: Scene, doing: Doing) -> None:
    """会见后，双方签署了《…意向书》: an event of its own; who signed for each side follows."""
    agreed = _PAPER.match(scene.text, doing.end, doing.segment.end)
    if agreed is None or not scene.opens or scene.headline:
        return
    _newly_signed(scene, doing, agreed.end())


def _newly_signed(scene: Scene, doing: Doing, end: int, signers: tuple[Actor, ...] = (), *, held: bool = True) -> Draft:
    """A signing named by its phrase from the verb to ``end``, with those in whose sight it was done."""
    label = Span(doing.start, end)
    draft = scene.bring_up(Draft("ceremony", label, scene.words(label), "events/sign", verb=WITNESSED, held=held))
    draft.take_part(signers, "other", doing.verb, rule="participants/sign", open_list=doing.open_list)
    draft.take_part(scene.onlookers, "other", "见证", rule="participants/witness")
    scene.give_date(draft, doing.start)
    return draft


def witness(scene: Scene, doing: Doing) -> None:
    """见证签署, 见证签约: those who look on attend; 见证了友好交往 is no event."""
    if doing.passing:
        _look_on(scene, doing)
        return
    signed = _SIGNED.match(scene.text, doing.end, doing.segment.end)
    if not signed:
        return
    scene.taken = max(scene.taken, signed.end())
    persons = tuple(a for a in (*doing.actors, *doing.partners) if a.person) or _both_who_met(scene, doing)
    if not persons:
        return
    known = next((d for d in reversed(scene.story.drafts) if d.label_text.endswith(SIGNINGS) or d.verb == WITNESSED), None) or _signed_there(scene)
    draft = known or (_signing(scene, doing, signed.end()) if scene.opens else None)
    if draft:
        draft.take_part(persons, _how(scene, doing), doing.verb, rule="participants/witness", open_list=doing.open_list)
        scene.give_date(draft, doing.end)


def _both_who_met(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """两国元首 of 会谈后，两国元首共同见证签署…: the two of the talks told of before."""
    talks = scene.story.by_rule("talk", "meet") if _TWO_HEADS.search(scene.text, doing.segment.start, doing.start) else None
    met = [part for part in talks.parts.values() if part.how == "meet" and scene.cast.is_person(part.who)] if talks else []
    return tuple(Actor(*next(iter(part.passages)), part.who, True) for part in met) if len(met) == _PARTIES else ()


def _signed_there(scene: Scene) -> Draft | None:
    """某集中签约暨开工活动 that is spoken of: what is signed is signed there."""
    now = scene.story.now
    return now if now and now.held and now.kind == "ceremony" and not now.verb and SIGNING.search(now.label_text) else None


def _look_on(scene: Scene, doing: Doing) -> None:
    """在甲、乙见证下，丙与丁签署协议: at the meeting spoken of."""
    persons = tuple(a for a in (*doing.actors, *doing.partners) if a.person)
    scene.onlookers = persons
    for draft in scene.story.current[-1:]:
        if persons and draft.kind in _WITH_SIGNING and draft.verb in ("", WITNESSED):  # 甲院与乙公司签署协议。在丙见证下，双方签字
            draft.take_part(persons, "other", doing.verb, rule="participants/witness", open_list=doing.open_list)


def _how(scene: Scene, doing: Doing) -> Capacity:
    """见证签约, 到场见证: no more than there; 共同见证签约: a part of the rite."""
    return "other" if "共同" in scene.words(doing.between) + doing.verb else "attend"


def _signing(scene: Scene, doing: Doing, end: int) -> Draft:
    word = _WORD.search(scene.text, doing.end, end)
    whole = end - doing.start <= _MAX_LABEL and scene.text[end : end + 1] in "，。；并\n"  # else the list of papers goes on
    last = end if whole or not word else word.end()
    label = Span(doing.start, last)
    before = scene.story.current
    beside = bool(scene.brought_up) or any(d.names for d in before)
    draft = scene.bring_up(Draft("ceremony", label, scene.words(label), "events/witness", verb=WITNESSED, held=True))
    if _AFTER_TALKS.match(scene.text, *scene.sentence):  # 某某参加: both
        scene.story.current = [*(d for d in before if d is not draft), draft]
    elif beside:  # 参加推介会，共同见证签约: the readout goes on about the first
        scene.story.current = before
        draft.date = before[-1].date and before[-1].date._replace(inferred=True)
    return draft
