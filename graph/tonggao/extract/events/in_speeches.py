"""Who spoke, told by a sentence that opens with his speech, whatever he did in it: 某某在致辞中诚挚邀请各位客商来县投资."""

import re

from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import after_name
from tonggao.language.sentences import Span

_IN_SPEECH = re.compile("(?:首先|随后|(?:当[天日晚]|[0-9]{1,2}日)(?:[上下]午|晚上?)?)?在(?!主持)(?:[^，。；：“”会]{0,4}|会上的?)(?:讲话|致辞|致词|发言|演讲|演说|开幕词|闭幕词|祝酒词|欢迎词|答谢词|报告|述职|点评)(?:时|中)(?!指)")
_THERE = ("中", "时")
_LONG_STYLE = 40  # with what day it was
_STYLE = 30  # code points of offices before the name
_BREAKS = re.compile("[。；：“”、]")
_OATHS = "宣誓仪式"  # who was sworn in spoke to the meeting
_WITH_SPEECHES = frozenset({"meeting", "ceremony", "study"})

# 甲19日在某大会一般性辩论发言中 | 谴责, 乙在毕业典礼致辞时 | 勉励: where somebody spoke, with no 上 behind it.
_AT_EVENT = re.compile(
    "(?:再次|近日|日前|[今昨]天|当[天日晚]|(?:[0-9]{1,2}月)?[0-9]{1,2}日|[上下]午|晚上?|视频){0,3}在(?P<where>[^，。；：“”]{4,50}?)(?:发表|作|做)?(?P<speech>(?:视频|主旨|书面|开幕|闭幕|主题|大会|总结)?(?:发言|致辞|致词|讲话|演讲|演说))[时中]?"
    "(?=表示|说|指出|强调|重申|宣布|谴责|呼吁|称|勉励|批评|敦促|承认|指责|要求|认为|介绍|警告|提出|寄语)"
)


def speech_at(scene: Scene) -> None:
    """Bring up the event at whose end the words for a speech stand, with the one with whom the sentence opens as its speaker."""
    if scene.headline or scene.text.find("在", *scene.sentence) < 0:
        return
    start, end = scene.sentence
    who = next(iter(scene.cast.persons_in(start, min(end, start + _LONG_STYLE))), None)
    if who is None or (match := _AT_EVENT.match(scene.text, after_name(scene.text, who.end, end)[0], end)) is None:
        return
    where = Span(*match.span("where"))
    name = scene.names.as_subject(where, whole=True)
    if name is None or name.bare or name.end != where.end:
        return
    opened, scene.opens = scene.opens, True
    if draft := scene.event(name, "events/setting"):
        draft.take_part((who,), "speak", match["speech"], rule="participants/speak")
        scene.give_date(draft, name.start)
    scene.opens = opened


def in_speech(scene: Scene) -> None:
    """Let the one with whose speech the sentence opens speak at what is spoken of now."""
    if scene.headline or not any(scene.text.find(word, *scene.sentence) >= 0 for word in _THERE):
        return
    start, end = scene.sentence
    who = next(iter(scene.cast.persons_in(start, min(end, start + _STYLE))), None)
    now = scene.story.now
    if who is None or now is None or now.verb or now.aside or now.kind not in _WITH_SPEECHES or _BREAKS.search(scene.text, start, who.start):
        return
    if not now.label_text.endswith(_OATHS) and _IN_SPEECH.match(scene.text, after_name(scene.text, who.end, end)[0], end):
        now.take_part((who,), "speak", "讲话", rule="participants/speak")
