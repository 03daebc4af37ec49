"""Talks that the headline tells of two bodies: 某管委会与某公司举行工作会谈 for the body's 会见来访的某公司董事长甲、某社社长乙一行.

And of two heads, one without a name: 甲同某国总理举行会谈.
"""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_LONG = 32  # code points of a phrase that any shorter one betters
_WITH = re.compile("[与同][^，。；：、]{2,20}?(?:举行|进行|开展)[^，。；：、]{0,6}$")


def name_from_headline(scene: Scene, doing: Doing) -> None:
    """Call the one encounter of the body by the headline's phrase (与某公司举行工作会谈), if its own lists offices and names."""
    talks = [d for d in scene.story.drafts if d.kind == "talks"]
    if not scene.headline or doing.tag != "talk" or len(talks) != 1 or len(talks[0].label_text) <= _LONG:
        return
    if named := _WITH.search(scene.text, doing.segment.start, doing.start):
        phrase = Span(named.start(), doing.end)
        talks[0].seen_at(phrase)
        talks[0].relabel(scene.text, phrase)


_THEY_TALK = re.compile("两国(?:元首|总理|领导人|外长|防长|议长)(?:在[^，。；：]{2,16})?举行了?会谈")
_SAYS = re.compile("(?:总统|总理|主席|首相|国王)?(?:表示|指出|强调|说)，")


def quoted_other_side(scene: Scene, talks: Draft) -> None:
    """甲同某国总理举行会谈 (the headline). 两国总理举行了会谈。甲表示，…。乙表示，…: the one other who is quoted is the other side."""
    met = [part.who for part in talks.parts.values() if part.how == "meet"]
    if not scene.headline or len(met) != 1 or (told := _THEY_TALK.search(scene.text, talks.label.end)) is None:
        return
    quoted = {a.name: a for a in reversed(scene.cast.persons_in(told.end(), len(scene.text))) if scene.text[a.start - 1] in "。\n" and _SAYS.match(scene.text, a.end)}
    others = [actor for name, actor in quoted.items() if name not in met]
    if met[0] in quoted and len(others) == 1:
        talks.take_part((others[0],), "meet", "会谈", rule="participants/both")
