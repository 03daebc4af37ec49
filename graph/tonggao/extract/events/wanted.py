"""What is wanted and not told: 各乡镇党委要在月底前召开推进会, 须于6月10日前举行一次演练."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene

_REACH = 60  # code points before a verb
_WANTED = re.compile(r"(?:(?<![重主必需纪摘首简扼概])要(?!求|闻|点|务)|(?<![适对响答反供相])应(?![邀急约对])当?|务必|必须|(?<![必急])须(?!知)|需要?(?!求))[^，。；：]{0,20}$")


def is_wanted(scene: Scene, doing: Doing) -> bool:
    """Whether a modal word stands before the verb in its segment: somebody is told to hold it."""
    return not scene.headline and _WANTED.search(scene.text, max(doing.segment.start, doing.start - _REACH), doing.start) is not None
