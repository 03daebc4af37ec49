"""What each member of a team of preachers did: 中央宣讲团成员某某11月4日在某省作宣讲报告. The readout tells of each in a paragraph of its own."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_TEAM = "宣讲团"
_MEMBER = re.compile("[^，。；：]{0,40}?宣讲团(?:成员|团长|副团长|分团)")
_PREACHES = re.compile(
    "(?:近日|日前|近期|连日来|[^，。；：在到赴为]{0,4}?[今昨][天日]|[^，。；：在到赴为]{0,4}?(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日[至、和到])?(?:[0-9]{1,2}月)?[0-9]{1,2}日)?(?:[上下]午|晚)?(?:（[^）]{2,10}）)?"
    "(?:来到[^，。；：]{2,16}，)?(?P<label>(?:[在到赴向为]|走进|深入|来到|前往)[^，。；：、的]{2,24}?(?:[作做](?:了)?(?:专题|主题|首场|一场)?(?:宣讲报告|宣讲|报告)|进行(?:了)?(?:专题|主题|集中)?宣讲|(?:开展|专题)?宣讲(?:(?:党的|中共)?[^，。；：]{0,20}?(?:精神|全会|会议))?))(?=[。，；])"
)


def preached(scene: Scene) -> None:
    """Bring up what the member of such a team did with whom the sentence begins, and let him speak there."""
    if scene.text.find(_TEAM, *scene.sentence) < 0 or not (member := _MEMBER.match(scene.text, *scene.sentence)):
        return
    persons = scene.cast.persons_in(member.end(), scene.sentence.end)
    there = _PREACHES.match(scene.text, persons[0].end, scene.sentence.end) if persons else None
    if there is None:
        return
    label = Span(*there.span("label"))
    draft = scene.bring_up(Draft("other", label, scene.words(label), "events/preached", verb="宣讲", held=True))
    draft.take_part((persons[0],), "speak", "宣讲", rule="participants/speak")
    scene.give_date(draft, label.start)
