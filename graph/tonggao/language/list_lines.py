"""Lines that are entries of a list of people: an office and a colon before names (组　长：林　岳), a name and a column of posts behind it."""

import re
from functools import cache

from tonggao.lexicon.words import terms_tagged

SPACE = "[ \u3000\t\xa0]"
_HAN = "[\u4e00-\u9fff]"
_COLUMN = re.compile(
    rf"{SPACE}*{_HAN}(?:{_HAN}{{1,3}}|{SPACE}{{1,3}}{_HAN})[：:]?{SPACE}+{_HAN}{{4,}}"  # 林岳 县水利局局长
    rf"|[^\n]*{_HAN}(?:[ \t\xa0]{{2,}}|\u3000{{2,}}|\t){_HAN}"
)


@cache
def office_leads() -> re.Pattern[str]:
    """An office that opens a line, its characters apart or not, and a colon or a column behind it; or a clause, with a colon."""
    roles, ranks = _spaced("role"), _spaced("rank")
    role = rf"(?:(?:{ranks}){SPACE}{{0,6}})*(?:{roles})"
    no_order = r"(?:[ \t]*（[^（）\n]{1,16}）[ \t]*\n?)?"  # 委员：（按姓氏笔画排序）
    return re.compile(
        rf"(?:^{SPACE}*|(?<=[。；]))(?P<role>{role})(?:{SPACE}*[：:]{no_order}|{SPACE}{{1,6}}(?={_HAN}))", re.MULTILINE
    )


def _spaced(tag: str) -> str:
    words = sorted(terms_tagged("roster_words", tag), key=len, reverse=True)
    return "|".join(f"{SPACE}{{0,6}}".join(word) for word in words)


def is_entry(text: str, position: int) -> bool:
    """Whether the line that starts at ``position`` is one."""
    return _COLUMN.match(text, position) is not None or office_leads().match(text, position) is not None
