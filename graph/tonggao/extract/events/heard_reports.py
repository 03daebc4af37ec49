"""Bodies whose reports a meeting hears one after another: 会议听取和审议了县政府关于…的报告、县监委关于…的报告."""

import re

from tonggao.extract.events.agendas import is_on_agenda
from tonggao.extract.events.scene import Scene

_HEARS = re.compile("听取(?:和审议|并审议|、审议|审议)?了?")
_REPORT = re.compile("关于[^。；“”]{2,70}?的[^，。；、的]{0,10}?(?:报告|汇报|说明)(?=[、，。；]|和|及|$)|《[^》]{4,80}》(?:[、，和及]|的?(?:情况)?(?:报告|汇报|说明))")  # 某委员会《关于…情况》、某委员会《关于…情况》的汇报
_NEXT_COMMITTEE = re.compile("》[、，和及](?P<who>[\u4e00-\u9fff]{2,14}?(?:委员会|委|办公室))(?=《[^》]{4,80}》)")
_GIVEN = re.compile("听取(?:和审议|并审议)?了(?P<who>[^，。；：、]{2,40}?)(?:受[^，。；：]{2,20}?委托)?所?作的[^。；]{4,200}?的(?:报告|汇报|说明|通报)[，。；]")
_BY_NAME = re.compile("(?:（[^（）]{1,10}）)?(?:代表[^，。；：]{2,14}?|受[^，。；：]{2,14}?委托)?(?:所?[作做]的)?(?:关于|《关于)[^。；：]{4,80}?(?:报告|汇报|说明|通报)")  # 听取了副市长某某代表市政府所作的关于某事的报告，局长某某关于某事的报告
_BEFORE = ("了", "取", "议", "、", "，", "和", "及")  # what a member of the list follows


def heard_reports(scene: Scene) -> None:
    """Let each body that reports in the sentence under reading speak at the meeting spoken of."""
    now = scene.story.now
    if now is None or now.verb or now.kind != "meeting" or not now.held or scene.headline:
        return
    _give_those_named(scene)
    hears = _HEARS.search(scene.text, *scene.sentence) if scene.text.find("听取", *scene.sentence) >= 0 else None
    if hears is None or is_on_agenda(scene, hears.end()):
        return
    named = (p for p in scene.cast.persons_in(hears.end(), scene.sentence.end) if p.person and _BY_NAME.match(scene.text, p.end, scene.sentence.end))
    now.take_part(tuple(named), "speak", "报告", rule="participants/heard")
    bodies = scene.cast.bodies_in(hears.end(), scene.sentence.end)
    others = (b for b in bodies if not any(name.startswith(b.name) for name in (now.label_text, *now.names)))  # a house needs no report of its own
    reports = tuple(b for b in others if scene.text.endswith(_BEFORE, 0, b.start) and _REPORT.match(scene.text, b.end, scene.sentence.end))
    if any(scene.text.startswith("《", b.end) for b in reports):
        reports += tuple(scene.cast.group(*who.span("who"), who["who"]) for who in _NEXT_COMMITTEE.finditer(scene.text, reports[0].end, scene.sentence.end) if all(b.end != who.end("who") for b in reports))
    now.take_part(reports, "speak", "报告", rule="participants/heard")


def _give_those_named(scene: Scene) -> None:
    """听取了副秘书长某某作的秘书处关于某决定草案，关于某办法审议情况的汇报: who gives a report whose own words hold commas."""
    given = _GIVEN.search(scene.text, *scene.sentence) if scene.text.find("听取", *scene.sentence) >= 0 else None
    who = scene.cast.persons_in(*given.span("who")) if given else ()
    if given and who and who[-1].end == given.end("who") and scene.story.now and not is_on_agenda(scene, given.end()):
        scene.story.now.take_part((who[-1],), "speak", "报告", rule="participants/heard")
