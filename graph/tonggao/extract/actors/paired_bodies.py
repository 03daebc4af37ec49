"""Bodies named only beside their Party committee (街道党工委、办事处), and those whose envoy sits in another one (省监委驻某集团监察专员)."""

import re
from collections.abc import Iterable, Iterator

from tonggao.language.body import Body

_PAIR = re.compile("(?:党工委|工委)[、和与](?P<body>办事处|管委会)(?![主副书])")


def paired_bodies(text: str) -> Iterator[Body]:
    """What governs where the committee before it leads."""
    for pair in _PAIR.finditer(text) if "工委" in text else ():
        yield Body(pair.start("body"), pair.end("body"), "department", pair.start("body"), False)


_ENVOY = re.compile("(?P<sender>[\u4e00-\u9fff]{0,8}[监纪]委)派?驻(?P<seat>[\u4e00-\u9fff]{2,14}(?:集团|公司|银行|大学|学院|医院))$")


def with_envoys_apart(text: str, bodies: Iterable[Body]) -> Iterator[Body]:
    """省监委 and 清江重工集团 for 省监委驻清江重工集团, where its 监察专员 sits: two bodies."""
    for body in bodies:
        envoy = _ENVOY.match(text, body.start, body.end) if "驻" in text[body.start : body.end] else None
        if envoy is None:
            yield body
            continue
        yield Body(envoy.start("sender"), envoy.end("sender"), "root", envoy.end("sender") - 1, body.bare_level)
        yield Body(envoy.start("seat"), envoy.end("seat"), "name", body.head, False)
