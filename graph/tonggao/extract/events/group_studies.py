"""A study group that studies something without holding anything: 某委理论学习中心组专题学习《…》."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import bodies_before
from tonggao.language.sentences import Span

_GROUP = "中心组"
_STUDIES = re.compile(
    r"中心组(?:（[^）\n]{1,6}）)?(?:[在于][^，。；：]{1,24}?|[0-9月日上下午晚]{1,12}|围绕[^，。；：]{2,40}?|[，、]|一同|一起|再次)*"
    r"(?P<study>(?:专题|集体|集中|深入|认真|传达)*学习(?:研讨|贯彻|了)?(?:《[^》\n]{2,60}》(?:第[一二三四五六七八九十]+卷)?|[^，。；：]{2,24}))(?=[，。；：]|$)"
)
_ORGANIZES = re.compile("(?<![党易生作际界性群社])组织了?(?=(?:(?!进行|开展|召开|举[行办])[^，。；：]){0,30}?学习)(?!开展|召开|举行|进行|全体|全[院校局县市区镇]|[党团]员|干部|广大|机关|职工|师生|委员|代表|各|收看|观看|参观|有关|相关|人员|部[^，。]|实施)")
_GATHERS = re.compile(
    "(?<![党易生作际界性群社])组织了?(?P<who>[^，。；：、]{0,14}?(?:党员|干部|干警|民警|职工|师生|学生|员工|官兵|青年|团员|教师|医护人员|全体人员)(?:干部|职工|代表|群众|干警)?)"
    "(?:[0-9]+(?:余|多)?[人名])?(?:在[^，。；：]{2,16}?)?(?P<what>(?:集中|集体|统一|共同)*(?:(?:赴|到|前往)[^，。；：]{2,20}?)?(?:观看|收看|收听|参观|瞻仰|祭扫)[^，。；：]{2,24}?)(?=[，。；]|$)"
)
_LONGEST = 60  # code points of a label


def organized_study(scene: Scene) -> None:
    """某学院组织第九次中心组集体学习研讨，书记某某主持: held in the lead, by a verb that says little elsewhere."""
    if scene.text.find("组织", *scene.sentence) >= 0 and (gathers := _GATHERS.search(scene.text, *scene.sentence)):
        _gathered(scene, gathers)
        return
    organizes = _ORGANIZES.search(scene.text, *scene.sentence) if scene.text.find("学习", *scene.sentence) >= 0 else None
    if organizes is None or not scene.has_day(organizes.start()):
        return
    hosts = bodies_before(scene.text, Span(scene.sentence.start, organizes.start()), scene.cast)
    comma = scene.text.find("，", organizes.end(), scene.sentence.end)
    names = scene.names.as_object(Span(organizes.end(), comma if comma >= 0 else scene.sentence.end))
    if not hosts or not names or names[0].kind != "study" or names[0].bare:
        return
    if draft := scene.event(names[0], "events/study"):
        draft.held = True
        draft.take_part(hosts.actors, "host", "组织", rule="participants/host")
        scene.give_date(draft, organizes.start())


def _gathered(scene: Scene, gathers: re.Match[str]) -> None:
    """9月5日，某局组织全体党员观看警示教育片: known by what they did together."""
    hosts = bodies_before(scene.text, Span(scene.sentence.start, gathers.start()), scene.cast)
    if not hosts or not scene.has_day(gathers.start()):
        return
    phrase = Span(*gathers.span("what"))
    draft = scene.bring_up(Draft("study", phrase, scene.words(phrase), "events/study", head="活动", held=True))
    draft.names.append(draft.label_text)
    draft.take_part(hosts.actors, "host", "组织", rule="participants/host")
    scene.give_date(draft, gathers.start())
    scene.taken = phrase.end


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
