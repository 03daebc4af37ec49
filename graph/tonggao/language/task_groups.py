"""Task forces (领导小组, 工作机制): named by their whole task, from the body or place that set them up."""

import re
from collections.abc import Mapping

from tonggao.language.body import Body
from tonggao.language.scan import Token
from tonggao.language.segment import phrase_break

_NO_TASK = re.compile(r"[0-9]|[派向率要须都了]|有关|部门|发挥|成立|组建|设立|建立|牵头")  # 派出25个巡回指导组: many, of no name
_LONGEST_FOUNDER = 12  # code points of the body that set one up


def task_group_start(text: str, head: Token, by_end: Mapping[int, Body]) -> int | None:
    """Where the name of the task force that ends in this head begins (中央层面整治…工作机制); None where it names no founder and is not the state's."""
    begin = phrase_break(text, head.start)
    ends = range(begin + 2, min(begin + _LONGEST_FOUNDER, head.start))
    if not _NO_TASK.search(text, begin, head.start) and any(_founds(by_end.get(end), begin) for end in ends):
        return begin
    return begin if text.startswith(("中央", "国家", "全国"), begin) and head.start > begin + 2 else None


def _founds(body: Body | None, begin: int) -> bool:
    return body is not None and body.start == begin and body.kind in ("central", "root")
