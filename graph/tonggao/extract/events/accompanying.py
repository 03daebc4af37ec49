"""Who goes along: the rule for 陪同, and for 在某某陪同下."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import after_name, names_after

NO_OBJECT = re.compile(r"[，。；、！]|并|和|时|期间|仪式|演练(?:的?全?过程)?(?=[，。；])|$")
_REVIEWS = ("下检阅", "下，检阅")  # 客人在主人陪同下检阅仪仗队: at the welcome that the host gives, not on the guest's visit
_ITEM = re.compile(r"[★●◆■\s]*(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[上下]午|晚)?[，\s]")
_ALL_THAT = re.compile("了?(?:上述|有关|相关|以上|此次|本次)?(?:系列)?(?:活动|会议|仪式)(?=[，。；、]|$)")  # 陪同参加活动
_ENDS_SENTENCE = re.compile("[。\n]")
_TITLED = 60  # code points of titles before who is escorted
_TOURS = re.compile(r"(?:先后|一起|一同|实地|专程)*(?:[到赴在来就对深前莅走]|调研|考察|检查|视察|督导|参观|看望|慰问)")
_ESCORTED = re.compile(rf"(?P<who>[^，。；：、的到赴在来就对]{{2,20}}?(?:代表团|考察团|访问团|调研组|督导组|检查组|考察组|督查组|客人))(?:一行)?{_TOURS.pattern}")


def own_persons(doing: Doing) -> tuple[Actor, ...]:
    """Partners only of this verb's own subject: who talks with someone and then attends does not attend with him."""
    own = doing.own or "共同" in doing.verb
    return tuple(a for a in (*doing.actors, *(doing.partners if own else ())) if a.person)


def accompany(scene: Scene, doing: Doing) -> None:
    """陪同检查, 在某某陪同下: there, and named for it."""
    if doing.passing and scene.text.startswith(_REVIEWS, doing.end):
        return
    companions = own_persons(doing)
    if doing.verb.startswith("同机"):  # who flies back with him was with him all along
        if visit := scene.story.by_rule("visit"):
            visit.take_part(companions, "attend", doing.verb, rule="participants/accompany", open_list=doing.open_list)
        return
    if doing.verb.endswith(("参加", "出席")) and not doing.passing and (rites := [d for name in scene.objects(doing) if (d := scene.story.named(name))]):
        for rite in rites:  # 某某夫人陪同参加欢迎仪式
            rite.take_part(companions, "attend", doing.verb, rule="participants/accompany", open_list=doing.open_list)
        return
    received = "在座" in doing.verb or scene.text.startswith(("会见", "接见", "会谈"), doing.end)  # 陪同会见, 会见时在座: not on the visit
    received = received and not doing.passing
    audience = next((d for d in scene.story.current[::-1] if d.kind == "talks"), None) if received else None
    beside = next((d for d in scene.brought_up if d.rule == "events/inspect"), None)  # 会见前，代表团参观了某园，某某陪同
    draft = audience or beside or scene.story.by_rule("inspect", "visit", "meet") or _talks_accompanied(scene, doing)
    if draft and draft not in scene.brought_up and _is_another(scene, draft):
        return
    draft = draft or next((d for d in scene.story.current if d.rule in ("events/study", "events/lesson") and not doing.passing), None)  # some are led to see something
    draft = draft or next((d for d in scene.story.current if d.kind == "talks" and not doing.passing), None)  # 在座, at consultations with a name
    draft = draft or next((d for d in scene.story.current if d.head == "活动" and d.kind in ("other", "ceremony") and not doing.passing), None)
    draft = draft or _attended(scene, doing)
    if doing.passing and draft and draft.kind == "talks":  # 在某某陪同下参观: not at the talks
        scene.companions = companions
        return
    if doing.passing or _escorts(scene, doing):
        scene.companions = () if draft else companions
    else:
        scene.taken = doing.segment.end
    if draft:
        for journey in (draft, *_same_journey(scene, draft)):
            journey.take_part(companions, "attend", doing.verb, rule="participants/accompany", open_list=doing.open_list)
    elif not doing.passing or not scene.story.drafts:
        scene.story.along.append((companions, doing.verb, doing.open_list))


def _same_journey(scene: Scene, draft: Draft) -> list[Draft]:
    """The visits to other countries that one sentence tells with ``draft``: 对某国进行国事访问；对另一国进行国事访问. 陪同出访的有某某."""
    if draft.rule != "events/visit":
        return []
    others = (d for d in scene.story.drafts if d is not draft and d.rule == draft.rule)
    return [d for d in others if d.label.start > draft.label.end and not _ENDS_SENTENCE.search(scene.text, draft.label.end, d.label.start)]


def _escorts(scene: Scene, doing: Doing) -> bool:
    """甲陪同乙到某地调研: the tour is that of whom he escorts, somebody named or a group."""
    if group := _ESCORTED.match(scene.text, doing.end, doing.segment.end):
        scene.escorted = (scene.cast.group(*group.span("who"), group["who"]),)
        return True
    named = names_after(scene.text, doing.end, min(doing.segment.end, doing.end + _TITLED), scene.cast)
    return bool(named) and _TOURS.match(scene.text, after_name(scene.text, named[-1].end, doing.segment.end)[0], doing.segment.end) is not None


def _is_another(scene: Scene, draft: Draft) -> bool:
    """3月5日，丙到某镇…，丁陪同: an item of a list of doings, in which nobody of the first one is named."""
    line = scene.text.rfind("\n", 0, scene.sentence.start) + 1
    if draft.label.end >= line or not _ITEM.match(scene.text, line) or scene.lead.start >= line:
        return False
    return not any(scene.text.find(who, line, scene.sentence.end) >= 0 for who, how in draft.parts if how != "attend")


def _talks_accompanied(scene: Scene, doing: Doing) -> Draft | None:
    """某某陪同, after talks: not who 陪同检阅 at the welcome."""
    ended = NO_OBJECT.match(scene.text, doing.end, doing.segment.end) or scene.text.startswith("会", doing.end)
    return scene.story.by_rule("talk") if ended and not doing.passing else None


def _attended(scene: Scene, doing: Doing) -> Draft | None:
    """某某出席某峰会。甲、乙陪同出席: those who go along are there, too."""
    now = next((d for d in scene.story.current[-1:] if not d.verb and not d.aside), None)
    ends = not doing.passing and doing.own and (NO_OBJECT.match(scene.text, doing.end, doing.segment.end) or _ALL_THAT.match(scene.text, doing.end, doing.segment.end)) is not None
    return now if now and ends and any(how in ("attend", "chair", "speak") for _, how in now.parts) else None
