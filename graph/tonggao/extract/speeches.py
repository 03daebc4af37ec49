"""Who speaks at an event: the rules for 讲话, 作报告, 传达, 宣布 and for 强调 where the words say that it was there."""

import re

from tonggao.claims import Capacity
from tonggao.extract.cast import Actor
from tonggao.extract.doings import Doing
from tonggao.extract.event_drafts import Draft
from tonggao.extract.event_names import EventName
from tonggao.extract.event_scene import Scene
from tonggao.extract.participants import is_not_done
from tonggao.language.sentences import Span

_HEARD = 300  # code points from 听取 to the word for what is heard
_LIGHT = re.compile(r"(?<![工合协操动创运写])作(?!用|为|风)|做|发表|进行|讲|谈")
_HEARS = re.compile("听取(?:并|和)(?:审议|讨论|审查|评议)了?")
_NOMINAL = re.compile(r"的(?:重要|精彩|视频)?$")
_IN_SPEECH = re.compile(r"在(?!主持)[^，。]{0,6}(?:发言|讲话|致辞|致词|报告|汇报|述职|领学)[中时]|在会上")
_DECISION = re.compile(
    r"[^，。]{0,40}?(?:决定|开幕|闭幕|开班|开学|开馆|开工|开赛|结业|开始|名单|任职|任命|批复|通知|命令|启动|成立|贺信|决议)"
)
_WITH_SPEECHES = frozenset({"meeting", "ceremony", "study", "other"})
# What an office tells a meeting: 介绍有关情况, 反馈巡察意见.
_ACCOUNT = re.compile(
    r"了?[^，。；：！“]{0,40}?(?:情况|经验|做法|成效|形势|趋势|进展|体会|背景|内容|环境|优势|项目|政策|意见|问题)(?=[，。；]|$|并)"
)
# 提出要求, 表示感谢: the object is a noun, no speech is opened.
_NOUN_OBJECT = re.compile(
    r"了?[^，。；：！“]{0,20}?(?:要求|意见|建议|希望|感谢|祝贺|欢迎|慰问|敬意|问候|哀悼|感谢和[^，。]{2,6})(?=[，。；]|并)"
)
# A speech after which whoever chairs is not thought to have given the main one.
_MAIN_SPEECHES = frozenset(
    {"讲话", "报告", "致辞", "致词", "演讲", "部署讲话", "工作报告", "讲党课", "讲专题党课", "授课"}
)


def speak(scene: Scene, doing: Doing) -> None:
    """讲话, 发言, 汇报; where a meeting hears reports, who gives them stands after 听取. 会上的讲话 is spoken of, not told."""
    if _is_heard(scene, doing):
        told = doing.own
    else:
        told = not _NOMINAL.search(scene.text, max(doing.between.start, doing.start - 3), doing.start)
        told = told or bool(_LIGHT.search(scene.text, *doing.between))
    if told:
        give(scene, doing, "speak")


def report(scene: Scene, doing: Doing) -> None:
    """报告, 说明, 演讲: a speech only after 作, 发表 or 听取."""
    light = bool(_LIGHT.search(scene.text, *doing.between)) or scene.words(doing.between).endswith("并")
    if doing.own if _is_heard(scene, doing) else light:
        give(scene, doing, "speak")


def brief(scene: Scene, doing: Doing) -> None:
    """介绍有关情况, 反馈巡察意见: a person's or a body's account to the meeting."""
    if doing.own and not scene.headline and _ACCOUNT.match(scene.text, doing.end, doing.segment.end):
        give(scene, doing, "speak")


def urge(scene: Scene, doing: Doing) -> None:
    """出席会议并提出要求: said of who is there, not of whoever wants something."""
    if not doing.own and "并" in scene.words(Span(doing.segment.start, doing.start)):
        give(scene, doing, "speak")


def convey(scene: Scene, doing: Doing) -> None:
    studied = doing.verb == "传达学习" and not doing.own  # 主持会议，传达学习…: what the meeting did
    if any(a.person for a in doing.actors) and not studied:
        give(scene, doing, "convey")


def announce(scene: Scene, doing: Doing) -> None:
    """宣布省委决定, 宣布开幕: not any announcement (某总统宣布…)."""
    decided = doing.verb == "宣读" or _DECISION.match(scene.text, doing.end, doing.segment.end)
    if any(a.person for a in doing.actors) and decided:
        give(scene, doing, "other")


def hear(scene: Scene, doing: Doing) -> None:
    """听取 says nothing of its subject; those heard speak (某某的汇报)."""


def opens_speech(scene: Scene, doing: Doing) -> bool:
    """Whether what follows is said: not after 提出要求, 表示感谢, 介绍情况."""
    objects = _ACCOUNT if doing.verb == "介绍" else _NOUN_OBJECT
    return doing.tag == "say" and not objects.match(scene.text, doing.end, doing.segment.end)


def say(scene: Scene, doing: Doing) -> None:
    """强调, 指出 …: speaking at an event where the words say so (在会议上强调, 在发言中提出); else only noted."""
    opens = opens_speech(scene, doing)
    if doing.verb == "介绍" and not opens:
        brief(scene, doing)
        return
    persons = tuple(a for a in doing.actors if a.person)
    if not persons:
        return
    between = scene.words(doing.between)
    name = scene.setting(doing) if "上" in between else None
    if name:
        draft = _at(scene, doing, name)
    elif _IN_SPEECH.search(between):
        draft = next((d for d in scene.story.attended_by(persons[0].name) if d.kind != "talks"), None)
    else:
        draft = None
    if draft:
        draft.take_part(persons, "speak", doing.verb, rule="participants/speak")
    elif opens and "主持" not in between:
        _note_words(scene, doing, persons)


def give_main_speech(draft: Draft, received: set[str]) -> None:
    """Who chairs, or attends first, and is quoted by name (某某强调) spoke there, unless another gave the speech.

    Those who ``received`` someone, or were received, may have said it then.
    """
    parts = draft.parts.values()
    if draft.verb or any(p.how == "speak" and p.group in _MAIN_SPEECHES for p in parts):
        return
    principals = {p.who for p in parts if p.how == "chair"} or {p.who for p in [*parts][:1] if p.how == "attend"}
    speakers = tuple(a for a in draft.quoted if a.name in principals - received)
    draft.take_part(speakers, "speak", "强调", rule="participants/principal")


def _note_words(scene: Scene, doing: Doing, persons: tuple[Actor, ...]) -> None:
    """Whose words are reported by name, while which event is spoken of."""
    if doing.own and not scene.headline and persons[0].start >= scene.sentence.start:
        for draft in scene.story.current[-1:]:
            draft.quoted.extend(persons)


def give(scene: Scene, doing: Doing, how: Capacity) -> None:
    """Let the subject speak, convey or announce at the event of 在…上, else at the one spoken of now."""
    if not doing.actors or is_not_done(scene, doing):
        return
    name = scene.setting(doing)
    draft = _at(scene, doing, name) if name else next(iter(scene.story.current[-1:]), None)
    if draft is None and doing.verb.endswith("党课") and scene.opens:
        lesson = Span(doing.start, doing.end)
        draft = scene.bring_up(Draft("study", lesson, scene.words(lesson), "events/lesson", head="党课", held=True))
        draft.names.append(draft.label_text)
        scene.give_date(draft, doing.start)
    if draft is None:
        return
    # At an audience only who speaks for a side (代表外方发言).
    if draft.kind in _WITH_SPEECHES or (draft.kind == "talks" and "代表" in scene.words(doing.between)):
        if how == "speak" and scene.text.startswith("书面", max(0, doing.start - 2)):
            how = "other"
        rule = "participants/announce" if how == "other" else f"participants/{how}"
        draft.take_part(doing.actors, how, doing.verb, rule=rule, open_list=doing.open_list)


def _at(scene: Scene, doing: Doing, name: EventName) -> Draft | None:
    draft = scene.event(name, "events/setting")
    if draft:
        scene.give_date(draft, doing.start, avoid=Span(name.start, name.end))
    return draft


def _is_heard(scene: Scene, doing: Doing) -> bool:
    heard = scene.text.rfind("听取", max(doing.segment.start, doing.start - _HEARD), doing.start)
    return heard >= 0 and "并" not in _HEARS.sub("", scene.text[heard : doing.start])
