"""Lessons that a readout leads with or that follow a meeting: 党课, 作题为“…”的学术报告."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

LESSONS = ("党课", "思政课", "思想政治理论课", "第一课")
LECTURES = ("讲座", "辅导报告", "专题报告", "学术报告", "形势报告", "宣讲报告", "事迹报告", "专题辅导", "专题授课", "专题宣讲")  # what a readout may lead with
_LESSON = re.compile(r"(?:[作做]|带来|上)了?(?:一[堂场次])?(?P<what>(?!题为|的|了)(?:“[^“”\n]{2,24}”)?[^，。；：的“”]{4,32})$")  # its whole name
_TALKS = frozenset({"报告", "演讲", "讲座", "授课"})
_TITLED = re.compile(r"(?:作|做|带来|进行)了?(?:一[场次堂])?(?:题为|主题为)[“《][^”》\n]{2,60}[”》]的(?P<how>[^，。；：、的]{0,6})$")
_GIVEN_AT = re.compile("(?:在|[来走]到|走进|深入|前往|赴|到)(?:(?:党建|基层|所在|挂点|包联|挂钩)*联系点)?(?P<place>(?!会)[^，。；：、“”《》为的以给对向]{2,16}?)(?=，|(?:分别|先后)?(?:作|做|带来)了?题|[为给以对向]|(?:作|做|上|讲)了?$)")
_NEAR_LESSON = 40  # code points


def is_titled(scene: Scene, doing: Doing) -> bool:
    """做了题为“…”的精彩 | 报告: a lecture, whatever it is called, unless the readout goes on to name it (报告会由某某主持)."""
    return doing.verb in _TALKS and scene.text.find("报告会", doing.end) < 0 and _TITLED.search(scene.text, doing.segment.start, doing.start) is not None


def held_here(scene: Scene, draft: Draft | None) -> bool:
    """闭幕会后，某委员会举行专题讲座，某某作讲座: whether the sentence has told what is held, at which a lecture is given."""
    return draft is not None and draft.kind == "study" and draft.held and draft in scene.brought_up


def is_given_elsewhere(scene: Scene, doing: Doing, lesson: Draft) -> bool:
    """甲在某市作宣讲报告。…乙在另一市作宣讲报告: by somebody else, at a place and on a day of its own."""
    if lesson.rule != "events/lesson" or not lesson.place or not doing.own or scene.headline or not scene.has_day(doing.start):
        return False
    kind = next((word for word in LECTURES if scene.text.endswith(word, 0, doing.end)), doing.verb)
    there = _GIVEN_AT.search(scene.text, max(doing.actors[-1].end, scene.sentence.start), doing.end - len(kind))
    return there is not None and there["place"] != lesson.place and all(a.name != who for a in doing.actors for who, _ in lesson.parts)


def lesson_given(scene: Scene, doing: Doing) -> Draft:
    """Bring up the lesson that is given, by its whole name where that stands there, and where it was given."""
    kind = next((word for word in LECTURES if scene.text.endswith(word, 0, doing.end)), doing.verb)  # 作题为“…”的学术 | 报告
    lesson = Span(min(doing.start, doing.end - len(kind)), doing.end)
    if named := _LESSON.search(scene.text, max(doing.segment.start, doing.start - _NEAR_LESSON), doing.end):  # 作某思想宣讲报告
        lesson = Span(named.start("what"), doing.end)
    elif titled := _TITLED.search(scene.text, doing.segment.start, lesson.start):
        lesson = Span(titled.start("how"), doing.end)
    draft = scene.bring_up(Draft("study", lesson, scene.words(lesson), "events/lesson", head="党课", held=True))
    draft.names.append(draft.label_text)
    scene.give_date(draft, doing.start)
    if doing.actors and (there := _GIVEN_AT.search(scene.text, max(doing.actors[-1].end, scene.sentence.start), lesson.start)):
        draft.place = there["place"]
    return draft
