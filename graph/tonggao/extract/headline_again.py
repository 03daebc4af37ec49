"""A headline that the text's first line runs into the words it opens with, which stand in the headline's own line already."""

import re

_SHORTEST = 10  # code points of a headline that nothing else begins with
_SPACES = re.compile(r"[ \u3000\t]+")
_PRESS = re.compile(r"(?:央视网|新华网|人民网|中新网|本台|本报|本网)?(?:消息|讯)(?:（[^（）\n]{2,12}）)?[：，]")
_REACH = 160  # code points behind the headline in which further headlines stand


def headline_again(text: str) -> list[tuple[int, int]]:
    """Where the second line says the headline, without its spaces, up to the press line that opens the text; at most one span [start, end)."""
    headline, _, rest = text.partition("\n")
    said = _SPACES.sub("", headline)
    start = len(text) - len(rest.lstrip())
    if len(said) < _SHORTEST or not text.startswith(said, start):
        return []
    press = _PRESS.search(text, start + len(said), start + len(said) + _REACH)
    between = text[start + len(said) : press.start()] if press else "。"
    return [] if press is None or "。" in between or "\n" in between else [(start, press.start())]
