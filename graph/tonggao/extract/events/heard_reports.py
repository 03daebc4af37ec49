"""Bodies whose reports a meeting hears one after another: 会议听取和审议了县政府关于…的报告、县监委关于…的报告."""

import re

from tonggao.extract.events.agendas import is_on_agenda
from tonggao.extract.events.scene import Scene

_HEARS = re.compile("听取(?:和审议|并审议|、审议|审议)?了?")
_REPORT = re.compile("关于[^。；“”]{2,70}?的[^，。；、的]{0,10}?(?:报告|汇报|说明)(?=[、，。；]|和|及|$)")
_BEFORE = ("了", "取", "议", "、", "，", "和", "及")  # what a member of the list follows


def heard_reports(scene: Scene) -> None:
    """Let each body that reports in the sentence under reading speak at the meeting spoken of."""
    now = scene.story.now
    if now is None or now.verb or now.kind != "meeting" or not now.held or scene.headline:
        return
    hears = _HEARS.search(scene.text, *scene.sentence) if scene.text.find("听取", *scene.sentence) >= 0 else None
    if hears is None or is_on_agenda(scene, hears.end()):
        return
    bodies = scene.cast.bodies_in(hears.end(), scene.sentence.end)
    reports = tuple(b for b in bodies if scene.text.endswith(_BEFORE, 0, b.start) and _REPORT.match(scene.text, b.end, scene.sentence.end))
    now.take_part(reports, "speak", "报告", rule="participants/heard")
