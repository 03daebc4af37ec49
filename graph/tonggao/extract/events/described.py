"""Who a segment ends with behind words that tell what he is doing: 正在对某国进行正式访问的某副主席某某，5月6日会见…."""

import re

from tonggao.extract.events.cast import Cast
from tonggao.extract.events.subject_names import NameList
from tonggao.language.sentences import Span

_DESCRIBES = re.compile("(?:正在|应邀|专程|前来|来华|率团|陪同|出席|参加)[^，。；：]{2,40}?的(?=[^，。；：的]{2,40}$)")


def whom_it_describes(text: str, segment: Span, cast: Cast) -> NameList | None:
    """The persons whose titles and names fill the segment behind such words."""
    told = _DESCRIBES.match(text, *segment)
    persons = cast.persons_in(told.end(), segment.end) if told else []
    return NameList(tuple(persons), persons[0].start, segment.end) if persons and persons[-1].end == segment.end else None
