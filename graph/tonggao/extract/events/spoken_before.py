"""Speeches that a readout cites: 学习某某在某会议上的重要讲话. Where he spoke is an event of its own, told in passing."""

import re
from collections.abc import Sequence

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

_SPEECHES = ("讲话", "报告", "致辞", "致词", "演讲", "主旨演讲", "讲话精神", "重要讲话精神", "讲话要求")
_STYLED = 12  # code points of an office before the first name of a title
_THERE = re.compile(r"(?:上|期间|时)(?:所?(?:发表|作出?)了?的?|的|关于[^，。；：“”]{2,24}的)?(?:重要|系列|有关|主旨)*$")
_TOOK_PART = re.compile("(?:主持(?:召开)?|召开|出席|参加|列席|应邀出席)(?:了)?")
_WIDER = re.compile("中央|全国|全[省市区]")
_SAID = 36  # code points from 上 to the speech
_REACH = 72  # code points from 在 to the speech
_STYLE = re.compile(r"(?:总书记|主席|局长|厅长|组长|主任|院长|校长|董事长|总经理|司长|行长|会长|盟长|旗长|专员|总理|委员长|书记|省长|市长|州长|县长|区长|部长|同志|常委|副总理|国务委员)*(?:近日|日前|先后|最近|刚[才刚]|[昨今前]天(?:（[^（）]{2,10}）)?(?:[上下]午|晚上?)?|[0-9月日]{2,6})?")


def cited_speeches(scene: Scene, verbs: Sequence[Token]) -> None:
    """Add the meetings at which somebody gave a speech that the text cites. ``verbs`` are those of the whole text, in order."""
    text = scene.text
    for verb in verbs:
        if not verb.entry.term.endswith(_SPEECHES):
            continue
        there = _THERE.search(text, max(0, verb.start - _SAID), verb.start)
        at = text.rfind("在", max(0, verb.start - _REACH), there.start()) if there else -1
        if not there or at < 0 or re.search("[，。；\n]", text[at : there.start()]):
            continue
        speaker = _speaker(scene, at)
        took_part = _TOOK_PART.match(text, at + 1)  # 在主持会议时发表讲话, 在出席某论坛时的演讲
        name = scene.names.as_subject(Span(took_part.end() if took_part else at + 1, there.start()), whole=True)
        if speaker and name and name.end == there.start() and not name.bare and "、" not in name.text:
            _note(scene, speaker, name)


def _speaker(scene: Scene, at: int) -> Actor | None:
    """The person right before ``at``, but for his title."""
    persons = scene.cast.persons_in(max(0, at - 16), at)
    return persons[-1] if persons and _STYLE.fullmatch(scene.text, persons[-1].end, at) else None


def _is_title(text: str, speaker: Actor, name: EventName) -> bool:
    """某某总理在某招待会上的讲话: what the readout prints, so that the 招待会 it tells of is this one."""
    line = text.find("\n")
    return speaker.start < _STYLED and name.end < line and text.startswith("上的", name.end) and text.endswith(_SPEECHES, name.end, line)


def _note(scene: Scene, speaker: Actor, name: EventName) -> None:
    draft = scene.story.named(name)
    if draft and not draft.bare and _WIDER.match(name.text) and not draft.label_text.startswith(name.text[:2]):  # 中央某会议, studied at 某会议 or 某县委某会议
        draft = None
    if draft and draft.bare and _is_title(scene.text, speaker, name):
        draft.rename(name)
        draft.names.append(name.text)
    if draft is None or draft.bare:
        draft = Draft(name.kind, Span(name.start, name.end), name.text, "events/cited", head=name.head, aside=True)
        draft.names.append(name.text)
        scene.story.drafts.append(draft)
    draft.take_part((speaker,), "speak", "讲话", rule="participants/cited")
