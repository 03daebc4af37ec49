"""Names in quotation marks that a cue goes on to tell: “三步走”战略，|即…; 做到“三同”，|即…."""

import re
from typing import NamedTuple

from tonggao.extract.concepts.counted_lists import count_of
from tonggao.language.sentences import Span

# The head behind the marks that makes one name with them, and the word that only says what the name is to somebody.
_HEAD = "[一-鿿]{0,4}?(?:机制|制度|责任制|工作法|思路|战略|工程|体系|服务|标准|行动|模式|环境|布局|格局|计划|方略)"
_ROLE = "(?:的)?(?:做法|要求|目标|原则|纪律|承诺|措施|办法|方法|经验|任务|总要求|工作要求|活动|建设|方针)"
_NAME = re.compile(rf"“([^“”，。；：\n]{{2,14}}|[^“”，。；：、\n]{{2,8}}、[^“”，。；：、\n]{{2,8}})”(?:(?P<head>{_HEAD})|{_ROLE})?[，：]?$")
_REACH = 28


class Told(NamedTuple):
    """A quoted name, with the head that makes one name with it, and where the quotation opens."""

    name: Span
    opens: int


def counted_name_before(text: str, at: int) -> Told | None:
    """The quoted name right before a cue at ``at``, where it says how many parts it has; None where it does not."""
    found = _NAME.search(text, max(0, at - _REACH), at) if text.rfind("”", max(0, at - _REACH), at) >= 0 else None
    if found is None or not count_of(found.group(1)):
        return None
    headed = found.group("head")
    name = Span(found.start(), found.end("head")) if headed else Span(*found.span(1))
    return Told(name, found.start())
