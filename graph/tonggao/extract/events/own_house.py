"""The readout's own body where it calls itself: 我局召开某会议, 学校举行某典礼, 局机关召开某大会."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import is_adverbial, skip_adverbs
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon
from tonggao.readout import Passage

_LONGEST = 4
_PLACES = frozenset({"street", "zone"})  # 街道召开: the place
_OF_ALL = re.compile("(?:机关|系统|上下)?")  # 局机关, 全局上下
_PRINTED = re.compile("(?:——|[“”：:\u3000 ])*")


def called_so(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """The body that the word before the verb calls, by the name that the readout gives it; empty where that is not told."""
    if scene.houses is None:
        return ()
    printed = _PRINTED.match(scene.text, *doing.segment)
    start = skip_adverbs(scene.text, printed.end() if printed else doing.segment.start, doing.start)
    words = load_lexicon().terms("house_words")
    for size in range(_LONGEST, 0, -1):
        word = scene.text[start : start + size]
        if word not in words or start + size > doing.start or not _PLACES.isdisjoint(words[word].tag.split()):
            continue
        whole = _OF_ALL.match(scene.text, start + size)
        end = whole.end() if whole else start + size
        if (size == 1 and end == start + size) or not is_adverbial(scene.text, Span(end, doing.start)):
            return ()
        name = scene.houses.called(word)
        at = scene.text.find(name) if name else -1
        return (Actor(start, end, name, False, Passage(at, at + len(name))),) if at >= 0 else ()
    return ()
