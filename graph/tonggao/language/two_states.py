"""Societies of two states, named by their first characters: 美中航空遗产基金会, 中法友好协会."""

import re

from tonggao.lexicon import load_lexicon

_STATES = "中美英法德俄日韩印欧非澳加新泰越老柬缅巴意西葡荷比瑞以阿埃哈乌吉塔蒙朝"
_NAME = re.compile(f"(?:^|(?<=[席见邀国由与和同及信]))(?:中[{_STATES}]|[{_STATES}]中)(?!方|国|东|华|央|美洲)(?=[\u4e00-\u9fff]{{2,10}}$)")


def society_of_two_states(window: str, head: str) -> int | None:
    """Where in the words before ``head`` such a name begins; None where none does."""
    kind = load_lexicon().terms("house_heads").get(head)
    found = _NAME.search(window) if kind is not None and kind.tag == "association" else None
    return found.start() if found is not None else None
