"""What is no readout: news from abroad, reports of matches, forecasts. Broadcasts hold them between readouts; they are left alone."""

import re
from functools import cache

from tonggao.claims import NO_READOUT
from tonggao.extract.reading import Reading
from tonggao.language.name_words import surname_openers
from tonggao.lexicon.words import compiled

_WORDS = "other_news"
_SHORTEST = 90  # characters: a headline alone has no room for the signs of news from home
_FEWEST = 5  # words of matches or weather
_SHARES = {
    "sport": 2.3,
    "weather": 4.0,
}  # a hundred characters; where leaders open games, or fight floods, it is half of that
_BULLETIN = re.compile("[^\\n]{0,8}国际[^\\n]{0,4}快讯")
_STATE = re.compile(
    "(?<!美)国务院|(?<!其)中共|(?<![其集])中[美俄英法德日韩朝越老柬缅泰马新印巴南欧非阿哈吉塔乌土蒙加墨智秘古澳意西葡希荷波匈塞捷埃沙伊以][^国洲罗拉伯]"
)  # 中南两国


def other_news(reading: Reading) -> str | None:
    """What a text is that is no readout, for the note that stands in place of its claims; None for a readout.

    Where any sign tells that somebody at home did or asked something, it is one.
    """
    text = reading.text
    if _BULLETIN.match(text):
        return f"{NO_READOUT}news from abroad"
    if len(text) < _SHORTEST:
        return None
    if _is_from_abroad(reading):
        return f"{NO_READOUT}news from abroad"
    for kind, share in _SHARES.items():
        words = sum(1 for _ in compiled(_WORDS, kind).finditer(text))
        if words >= _FEWEST and words * 100 >= share * len(text) and not compiled(_WORDS, "official").search(text):
            return f"{NO_READOUT}{kind}"
    return None


def _is_from_abroad(reading: Reading) -> bool:
    """Whether another country is named, and nothing that news from home always has."""
    text = reading.text
    if not any(token.entry.value != "CN" for token in reading.scan.of("countries")):
        return False
    elsewhere = compiled(_WORDS, "also-abroad")
    if any(not elsewhere.match(text, token.start) for token in reading.scan.of("places")):
        return False
    return not (compiled(_WORDS, "home").search(text) or _STATE.search(text) or _leader().search(text))


@cache
def _leader() -> re.Pattern[str]:
    """某某某主席: whose name is a Chinese one."""
    return re.compile(
        f"[{''.join(sorted(surname_openers()))}][\u3400-\u9fff]{{1,2}}(?:国家)?(?:主席|总书记|委员长|同志)"
    )
