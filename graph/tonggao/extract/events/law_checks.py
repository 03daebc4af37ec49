"""What a house or a body looks into by itself, told in a lead or inside a report: 某某常委会对某法开展执法检查."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.teams import assembles
from tonggao.extract.events.tour_labels import CHECK_OF
from tonggao.language.dates import find_dates
from tonggao.language.sentences import Span

LAW_CHECKS = frozenset({"执法检查", "巡视", "巡察", "常规巡视", "常规巡察", "专项巡察"})  # what a body does by itself
TEAM = "检查组"  # of a house: its checks are told of in reports
LOOKS = ("视察", "调研", "考察", "督查", "检查")  # what it may do by itself on a stated day
# From a body to 对: dates and whom it sends, no other verb.
_SENDS_OUT = re.compile(
    r"(?:[0-9月日至到—上下午，于]+|[今去]年(?:以来)?|近日|日前|先后|已|分别|联合|统一|集中|组成[^，。；]{2,12}，|组织[^，。；：]{2,24}|会同[^，。；]{2,16}){0,8}"
)
_OF_LAW = re.compile("(?:法|法律|条例|决定|决议)[^，。；：]{0,4}(?:贯彻|落实|执行)?(?:实施|执行)情况|执法检查")
_REACH = 80
_RECENT = 8  # events back


def checks_law_apart(scene: Scene, doing: Doing, tour: Draft, phrase: Span) -> bool:
    """某某在某省调研。…某某率执法检查组检查某法实施情况: a check of its own, if another paragraph tells of it."""
    if scene.headline or tour in scene.brought_up or _OF_LAW.search(tour.label_text) or not doing.own or "\n" not in scene.text[tour.label.end : doing.start]:
        return False
    led = scene.text.find(TEAM, doing.between.start, doing.start) >= 0
    return led and _OF_LAW.search(scene.words(phrase)) is not None


def is_of_both(scene: Scene, phrase: Span) -> bool:
    """在某省调研和开展执法检查: what a headline calls two of which the text tells apart."""
    words = scene.words(phrase)
    return "执法检查" in words and ("和" in words or "并" in words) and any(_OF_LAW.search(d.label_text) for d in scene.story.drafts)


def law_check(scene: Scene, start: int, end: int) -> None:
    """某某常委会今年对某法开展执法检查: told of a body at 执法检查 [start, end), also inside a report."""
    check = CHECK_OF.search(scene.text, scene.before(start, _REACH), start)
    bodies = scene.cast.bodies_in(scene.before(start, 2 * _REACH), check.start()) if check else []
    if not check or not bodies or not _SENDS_OUT.fullmatch(scene.text, bodies[-1].end, check.start()):
        return
    gone_to = scene.text[bodies[-1].end] == "，" and scene.cast.persons_in(scene.sentence.start, bodies[-1].start)
    if gone_to:  # 某某走访某集团，对某事进行检查
        return
    dates = find_dates(scene.text, scene.published, scene.before(bodies[-1].start, _REACH), check.start())
    phrase = Span(check.start(), end)
    if not dates and scene.text[start:end] not in LAW_CHECKS:  # old tours are told of too, to praise them
        return
    if any(d.label.start <= phrase.start and phrase.end <= d.label.end for d in scene.story.drafts[-_RECENT:]):  # told already: 赴某厂 | 就某事开展调研
        return
    draft = Draft("inspection", phrase, scene.words(phrase), "events/inspect", verb="执法检查", held=True)
    if scene.leads and not scene.story.drafts:
        scene.story.current = [draft]
    first = len(bodies) - 1
    while first and scene.text[bodies[first - 1].end : bodies[first].start] in ("、", "和"):
        first -= 1
    draft.assembled = assembles(scene.text, Span(bodies[-1].end, start))
    draft.take_part(tuple(bodies[first:]), "host" if draft.assembled else "inspect", "执法检查", rule="events/inspect")
    draft.date = dates[-1] if dates else None
    scene.story.drafts.append(draft)
