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

_TOLD_OF = re.compile("宣讲团(?:成员|团长|副团长)")
_TEACHES = re.compile("(?:宣讲|讲解|解读|阐释|辅导|讲授)了?(?![团会员人稿])")
_THERE_ONLY = re.compile("主持|出席|参加|陪同|[来走]到|走进|会见")
_TOPIC = re.compile("围绕|学习|贯彻|结合|按照|聚焦|就[^，。；、]{6}|，")
_MEETINGS = ("报告会", "宣讲会", "宣讲报告会", "宣讲活动", "辅导报告会")
_STYLE = 60  # code points from the team's name to the member's: his offices


def preached_there(scene: Scene) -> None:
    """20日上午，在某大学，宣讲团成员、主任某某以问答的方式宣讲某会议精神: a member speaks at the meetings the team is told to hold."""
    member = _TOLD_OF.search(scene.text, *scene.sentence) if scene.text.find(_TEAM, *scene.sentence) >= 0 else None
    told = next((d for d in reversed(scene.story.drafts) if d.held_by_itself() and d.label_text.endswith(_MEETINGS)), None)
    persons = scene.cast.persons_in(member.end(), min(member.end() + _STYLE, scene.sentence.end)) if member and told else []
    if persons and _TOPIC.search(scene.text, member.end() if member else 0, persons[0].start):  # 宣讲团成员围绕某某的讲话，宣讲了…
        return
    teaches = _TEACHES.search(scene.text, persons[-1].end, scene.sentence.end) if persons else None
    if told and teaches and not _THERE_ONLY.search(scene.text, persons[-1].end, teaches.start()):
        told.take_part(tuple(persons), "speak", "宣讲", rule="participants/speak")


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
