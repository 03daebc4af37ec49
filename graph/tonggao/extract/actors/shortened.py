"""Whether one name is another one shortened, as headlines shorten the readout's own body: 省高院 in the text of 清漳省高级人民法院."""

from functools import lru_cache

from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

_SHORTEST = 3  # code points: 市委, 省社 may be many bodies
_LEVELS = frozenset("省市县区州盟旗镇乡")
_SHORTEST_PLACE, _LONGEST_PLACE = 2, 12  # code points before the level: 青禾, 云岭哈尼族彝族自治


@lru_cache(maxsize=1 << 11)
def shortens(short: str, full: str) -> bool:
    """True for a name that begins as the full one does, but for its place or state, and leaves out characters behind.

    >>> shortens("省高院", "清漳省高级人民法院"), shortens("化工部", "化学工业部"), shortens("青禾城投集团", "青禾市城市建设投资集团有限公司")
    (True, True, True)
    >>> shortens("市医院", "青禾市中医医院"), shortens("青禾大学", "青禾大学附属医院")
    (False, False)
    """
    if not _SHORTEST <= len(short) < len(full):
        return False
    return any(_shortens(short, opened) for opened in _openings(short, full)) or _is_listed_as(short, full)


def _is_listed_as(short: str, full: str) -> bool:
    """Whether the lexicon lists both under one name."""
    bodies = load_lexicon().terms("bodies")
    return short in bodies and full in bodies and (bodies[short].value or short) == (bodies[full].value or full)


def _openings(short: str, full: str) -> list[str]:
    """The full name, and what is left of it without the words that short names leave out before it (中国, 国家) or without its place."""
    names = [full, *(full[len(word) :] for word in terms_tagged("name_openings", "state") if full.startswith(word))]
    return [*names, *(placed for name in names if (placed := _from_level(short[0], name)))]


def _from_level(level: str, name: str) -> str:
    """市税务局 of 青禾市税务局, as a name without its place begins; "" where the level does not stand behind a place."""
    at = name.find(level, _SHORTEST_PLACE, _LONGEST_PLACE) if level in _LEVELS else -1
    return name[at:] if at > 0 else ""


def _shortens(short: str, full: str) -> bool:
    alike = next((n for n, (a, b) in enumerate(zip(short, full, strict=False)) if a != b), min(len(short), len(full)))
    left, out = short[alike:], full[alike:]
    if not left or not alike:
        return not left and (not out or _ends(short[-1], out))
    crossed = alike > 1 and out[:1] in _LEVELS and short[0] not in _LEVELS  # 青禾 | 市第一中学
    if crossed or short[:alike] in _LEVELS:
        out = _without_field(out[crossed:], left)
        if out[:1] != left[0]:
            return False
    elif len(left) > 1 and any(left in load_lexicon().terms(kind) for kind in ("house_words", "house_heads")):
        return False  # 青禾 | 大学 is not 青禾医科大学
    return _leaves_out(left, out)


def _without_field(out: str, left: str) -> str:
    """消防总队 of 公安消防总队, where that is what the short name goes on with."""
    fields = terms_tagged("name_openings", "field")
    return next((out[len(word) :] for word in fields if out.startswith(word) and out[len(word) : len(word) + 1] == left[0]), out)


def _ends(kept: str, tail: str) -> bool:
    """Whether a short name leaves out such an ending behind this character: 员会 behind 委, a company's legal form behind any."""
    entry = load_lexicon().terms("name_openings").get(tail)
    return entry is not None and entry.tag == "tail" and entry.value in ("", kept)


def _leaves_out(left: str, out: str) -> bool:
    """Whether ``left`` is ``out`` without some of its characters; the last one may stand for a word (委 for 委员会)."""
    at = out.rfind(left[-1])
    if at < 0 or (out[at + 1 :] and not _ends(left[-1], out[at + 1 :])):
        return False
    rest = iter(out[:at])
    return all(char in rest for char in left[:-1])
