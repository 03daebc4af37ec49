"""By what name something is held: the one its body or occasion gives it (某某代表团 | 召开会议, 为某某举行晚宴)."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tonggao.extract.events.afterwards import AFTERWARDS
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.hosts import committee_in_term, is_presidium, with_conference
from tonggao.extract.events.identity import is_generic
from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span
from tonggao.lexicon.words import terms_tagged

_BANQUETS = frozenset({"晚宴", "午宴", "宴会", "酒会", "招待会", "晚餐会", "茶会"})
_FOR = re.compile(r"为(?!期)")
_AT = re.compile("在[^，。；：、的]{2,14}$")
_HOLDS = re.compile("(?:举行|召开)了?")


class Naming(NamedTuple):
    """The name of what is held, where its own words stand, and whether it is another meeting than the one told of so far."""

    held: EventName
    own: Span
    another: bool = False


def naming(scene: Scene, doing: Doing, held: EventName, bodies: Sequence[Actor]) -> Naming | None:
    """What is held by the name that its body or occasion gives it; None for a mere 会议, the one that is told of."""
    alone = held.text.startswith(("党委", "党组", "常务"))  # enough of a name
    alone = alone or (held.text.startswith("第") and bool(bodies) and not scene.headline)
    own = Span(held.start, held.end)
    alone = alone and not (bodies[:1] and is_presidium(bodies[0].name) and _HOLDS.fullmatch(scene.text, bodies[0].end, held.start))
    if is_generic(held.text) and (term := committee_in_term(scene, doing)):
        return Naming(held._replace(start=term.start, text=scene.text[term.start : held.end], bare=False), own)
    if bodies and bodies[0].start >= doing.lead.start and is_generic(held.text) and not alone:
        start = with_conference(scene, doing, bodies[0].start)
        return Naming(held._replace(start=start, text=scene.text[start : held.end], bare=False), own)
    if held.bare and held.text in _BANQUETS and (for_ := _FOR.search(scene.text, *doing.between)):
        own = Span(for_.start(), held.end)  # 为某某举行晚宴
        return Naming(held._replace(start=own.start, text=scene.words(own), bare=False), own)
    if held.text in terms_tagged("event_words", "within") and not scene.leads and not scene.headline and not scene.has_day(doing.start):
        now = scene.story.now  # 大会宣读表彰决定，举行颁奖仪式
        led = scene.text.find("主持", held.end, scene.sentence.end) >= 0  # 随后举行授旗仪式，某某主持: one of its own
        opening = AFTERWARDS.match(scene.text, *scene.sentence)
        over = opening is not None and ("会" in opening.group() or "仪式" in opening.group())  # 会后，举行颁奖仪式
        if now and now.held and now.held_by_itself() and not led and not over:
            return None
    if not (held.bare and held.head == "会议"):
        return Naming(held, own)
    if there := _called_there(scene, doing, held):
        return Naming(held._replace(start=there.start, text=scene.words(there), bare=False), there, another=True)
    if doing.verb != "召开" or not AFTERWARDS.match(scene.text, *scene.sentence):
        return None
    own = Span(doing.start, held.end)  # 会后，我县立即召开会议: another one, which has no name
    return Naming(held._replace(start=own.start, text=scene.words(own), bare=False), own, another=True)


def _called_there(scene: Scene, doing: Doing, held: EventName) -> Span | None:
    """某某赶赴现场，随后在现场指挥部召开会议: on a tour somebody calls a meeting that has no name but where it was."""
    at = _AT.search(scene.text, doing.segment.start, doing.start) if doing.verb in ("召开", "主持召开") else None
    persons = any(a.person for a in doing.actors)
    if at is None or not persons or scene.headline or not scene.opens or (scene.leads and not scene.story.drafts) or any(d.kind == "meeting" for d in scene.story.drafts):
        return None
    return Span(at.start(), held.end)
