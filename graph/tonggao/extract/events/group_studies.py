"""A study group that studies something without holding anything: 某委理论学习中心组专题学习《…》."""

import re

from tonggao.extract.events.drafts import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_GROUP = "中心组"
_STUDIES = re.compile(
    r"中心组(?:（[^）\n]{1,6}）)?(?:[在于][^，。；：]{1,24}?|[0-9月日上下午晚]{1,12}|围绕[^，。；：]{2,40}?|[，、]|一同|一起|再次)*"
    r"(?P<study>(?:专题|集体|集中|深入|认真|传达)*学习(?:研讨|贯彻|了)?(?:《[^》\n]{2,60}》(?:第[一二三四五六七八九十]+卷)?|[^，。；：]{2,24}))(?=[，。；：]|$)"
)
_LONGEST = 60  # code points of a label


def group_study(scene: Scene) -> None:
    """The study that the sentence under reading tells of the group, with the group as host; to be asked where it told no event."""
    if scene.text.find(_GROUP, *scene.sentence) < 0:
        return
    studies = _STUDIES.search(scene.text, *scene.sentence)
    if studies is None or studies.end("study") - studies.start("study") > _LONGEST:
        return
    hosts = tuple(b for b in scene.cast.bodies_in(scene.sentence.start, studies.end()) if b.end <= studies.start() + len(_GROUP))
    phrase = Span(*studies.span("study"))
    draft = scene.bring_up(Draft("study", phrase, scene.words(phrase), "events/study", head="学习", held=True))
    draft.names.append(draft.label_text)
    draft.take_part(hosts[-1:], "host", "学习", rule="participants/host")
    scene.give_date(draft, phrase.start)
