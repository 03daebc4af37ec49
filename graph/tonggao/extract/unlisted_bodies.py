"""Bodies that only a list tells: 甲、乙、丙等企业负责人先后发言. None of them need be known as a body."""

import re

from tonggao.extract.cast import Actor, Cast
from tonggao.language.sentences import Span

_FEWEST = 3  # members that make a list of names, not a phrase with 、
_REACH = 240  # code points before a verb in which its list stands
_LIST = re.compile(
    r"(?P<names>(?:[^、，。；：“”（）()的和等\n]{2,10}、){2,}[^、，。；：“”（）()的和等\n]{2,10})等"
    r"(?:[0-9]+|[一二三四五六七八九十]+|多)?家?(?:企业|公司|单位|部门|高校|院校|机构|商协会|协会|银行|平台)"
    r"(?:主要)?(?:负责人|负责同志|代表)[^，。；：、]{0,10}$"
)


def listed_bodies(text: str, span: Span, cast: Cast) -> tuple[Actor, ...]:
    """The members of such a list at the end of ``span``, but for a few words before the verb; empty where none stands."""
    start = max(span.start, span.end - _REACH)
    found = _LIST.search(text, start, span.end) if text.find("、", start, span.end) >= 0 else None
    if not found or cast.persons_in(*found.span("names")):
        return ()
    actors, at = [], found.start("names")
    for name in found["names"].split("、"):
        actors.append(Actor(at, at + len(name), name, person=False))
        at += len(name) + 1
    return tuple(actors) if len(actors) >= _FEWEST else ()
