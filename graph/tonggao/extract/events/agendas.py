"""Business that a meeting is yet to do: 建议的议程还有：听取某某关于…的报告. Nobody has spoken there."""

import re

from tonggao.extract.events.scene import Scene

_AGENDA = re.compile(r"(?:议程|日程|议题)[^，。；：]{0,8}(?:还|主要)?(?:有|包括|为|是)?：|议程[^，。；：]{0,6}(?:还有|还包括|包括|有)|(?:建议|决定|拟)[^。：]{0,40}会议[^。：]{0,30}?(?:审议|听取)")
_REACH = 200  # code points of a sentence before what is heard
_DONE = ("还听取", "听取和审议了", "听取审议了", "听取并审议了", "审议了")


def is_on_agenda(scene: Scene, at: int) -> bool:
    """Whether what is heard or read at ``at`` stands on the agenda of a meeting to come."""
    said = scene.text[scene.before(at, _REACH) : at]
    return ("议" in said or "拟" in said) and _AGENDA.search(said) is not None and not said.endswith(_DONE) and "听取了" not in said
