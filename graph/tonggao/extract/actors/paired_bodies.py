"""Bodies named only beside their Party committee: 街道党工委、办事处, 新区党工委、管委会."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body

_PAIR = re.compile("(?:党工委|工委)[、和与](?P<body>办事处|管委会)(?![主副书])")


def paired_bodies(text: str) -> Iterator[Body]:
    """What governs where the committee before it leads."""
    for pair in _PAIR.finditer(text) if "工委" in text else ():
        yield Body(pair.start("body"), pair.end("body"), "department", pair.start("body"), False)
