"""Business that a meeting is yet to do: 建议的议程还有：听取某某关于…的报告. Nobody has spoken there."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene

_AGENDA = re.compile(r"(?:议程|日程|议题)[^，。；：]{0,8}(?:还|主要)?(?:有|包括|为|是)?：|议程[^，。；：]{0,6}(?:还有|还包括|包括|有)|(?:建议|决定|拟)[^。：]{0,40}会议[^。：]{0,30}?(?:审议|听取)|将(?:分别|先后|依次|分组|认真)*(?:听取|审议|审查)")
_REACH = 900  # code points of a sentence before what is heard: an agenda is long
_GOES_ON = ("审议", "听取", "审查", "表决")  # a line of an agenda that began above
_DONE = ("还听取", "听取和审议了", "听取审议了", "听取并审议了", "审议了")


def is_on_agenda(scene: Scene, at: int) -> bool:
    """Whether what is heard or read at ``at`` stands on the agenda of a meeting to come."""
    begun = scene.sentence.start
    since = max(0, at - _REACH) if scene.text.startswith(_GOES_ON, begun) else scene.before(at, _REACH)  # 建议…审议某草案。\n审议某报告；听取…
    said = scene.text[since:at]
    return ("议" in said or "拟" in said) and _AGENDA.search(said) is not None and not said.endswith(_DONE) and "听取了" not in said


_ON = re.compile("作的[^，。；：]{0,24}关于[^，。；：]{0,60}$")


def is_reported_on(scene: Scene, doing: Doing) -> bool:
    """听取了秘书处作的关于某报告、某院报告修改情况的汇报: whether the body taken for who speaks is only a part of what the report is on."""
    return not doing.actors[0].person and _ON.search(scene.text, doing.segment.start, doing.actors[0].start) is not None
