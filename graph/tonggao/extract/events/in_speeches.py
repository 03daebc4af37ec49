"""Who spoke, told by a sentence that opens with his speech, whatever he did in it: 某某在致辞中诚挚邀请各位客商来县投资."""

import re

from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import after_name

_IN_SPEECH = re.compile("(?:首先|随后|(?:当[天日晚]|[0-9]{1,2}日)(?:[上下]午|晚上?)?)?在(?!主持)(?:[^，。；：“”会]{0,4}|会上的?)(?:讲话|致辞|致词|发言|演讲|演说|开幕词|闭幕词|祝酒词|欢迎词|答谢词|报告|述职|点评)(?:时|中)(?!指)")
_THERE = ("中", "时")
_STYLE = 30  # code points of offices before the name
_BREAKS = re.compile("[。；：“”、]")
_OATHS = "宣誓仪式"  # who was sworn in spoke to the meeting
_WITH_SPEECHES = frozenset({"meeting", "ceremony", "study"})


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
