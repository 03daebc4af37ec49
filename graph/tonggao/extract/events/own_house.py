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
    if scene.text.startswith("该", start) and (told := _told_before(scene, doing, start)):
        return told
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


def _told_before(scene: Scene, doing: Doing, start: int) -> tuple[Actor, ...]:
    """某派出所 of 该所于3月5日召开座谈会: the one body told before whose name ends so, or the readout's own."""
    own = scene.houses.own.name if scene.houses and scene.houses.own else ""
    for size in range(_LONGEST, 0, -1):
        word = scene.text[start + 1 : start + 1 + size]
        end = start + 1 + size
        if end > doing.start or not is_adverbial(scene.text, Span(end, doing.start)):
            continue
        told = [body for body in scene.cast.bodies_in(0, start) if body.name.endswith(word)]
        names = {body.name for body in told}
        name = own if own in names else names.pop() if len(names) == 1 else ""
        if name:
            first = next(body for body in told if body.name == name)
            return (Actor(start, end, name, False, first.named_at or Passage(first.start, first.end)),)
    return ()
