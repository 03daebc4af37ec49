"""Talks that the headline tells of two bodies: 某管委会与某公司举行工作会谈 for the body's 会见来访的某公司董事长甲、某社社长乙一行."""

import re

from tonggao.extract.events.doings import Doing
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
