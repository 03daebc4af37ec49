"""Names that are neither Han nor transliterated: Tibetan, Mongolian, Yi and other ones made of known parts, Japanese ones by their surnames."""

from functools import cache

from tonggao.language.name_ends import Name, act_at, best_end, bound_at, is_han
from tonggao.language.name_shapes import LIKE_PREPOSITIONS
from tonggao.language.name_words import surname_at
from tonggao.language.word_tags import dictionary_tag, is_word
from tonggao.lexicon import load_lexicon

_OPEN_TO = {"mongolian": "tibetan"}  # Mongols bear Tibetan names, too (仁钦道尔吉)


@cache
def _name_parts() -> dict[str, dict[str, tuple[str, ...]]]:
    """Parts of such names by first character and people; what only ends a name stands in ``_ends``."""
    by_first: dict[str, dict[str, list[str]]] = {}
    for entry in load_lexicon().terms("name_parts").values():
        for people in {_OPEN_TO.get(people, people) for people in entry.tag.split(",")} if not _ends_only(entry.tag) else ():
            by_first.setdefault(entry.term[0], {}).setdefault(people, []).append(entry.term)
    return {first: {people: tuple(terms) for people, terms in peoples.items()} for first, peoples in by_first.items()}


@cache
def _ends() -> frozenset[tuple[str, str]]:
    """Characters that end a name behind its other parts, with the people: 加 of 才让加."""
    return frozenset((_OPEN_TO.get(e.value, e.value), e.term) for e in load_lexicon().terms("name_parts").values() if _ends_only(e.tag))


def _ends_only(tag: str) -> bool:
    return tag == "end"


_MOST_PARTS = 4


def _tiled(text: str, position: int) -> dict[int, int]:
    """Where one to four parts of one people in a row may end -> the least number of them; what ends a name alone counts as a part."""
    ends = dict[int, int]()
    for people in _name_parts().get(text[position : position + 1], ()):
        reached = {position}
        for count in range(1, _MOST_PARTS + 1):
            reached = {at + len(part) for at in reached for part in _parts(text[at : at + 1], people) if text.startswith(part, at)}
            for end in reached:
                ends[end] = min(count, ends.get(end, count))
                if (people, text[end : end + 1]) in _ends() and bound_at(text, end + 1):
                    ends.setdefault(end + 1, _PAIR)
    return ends


def _parts(first: str, people: str) -> tuple[str, ...]:
    return _name_parts().get(first, {}).get(people, ())


def name_of_parts(text: str, position: int, *, titled: bool = False) -> Name | None:
    """A Tibetan, Mongolian, Yi, Uyghur or Dai name made of known parts (扎西才让, 才让加), as far as they go before what may follow a name.

    Of two parts without more nothing else is made, so that anything may follow them. ``titled``: behind a full title one part will do
    before whatever may follow a name.
    """
    if text[position : position + 1] not in _name_parts() and not surname_at(text, position):
        return None
    tiled = _tiled(text, position)
    bounded = [(end, bound) for end, parts in tiled.items() if (bound := bound_at(text, end)) > (parts == 1)]
    if bounded:
        end, bound = max([found for found in bounded if not act_at(text, found[0] - 1)] or bounded)  # 泽尔登 | 主持, not 泽尔登主 | 持
        return Name(position, end, text[position:end], bound)
    several = [end for end, parts in tiled.items() if parts > 1]
    if several:
        return Name(position, max(several), text[position : max(several)], 1)
    due = titled or text[position - 1 : position] == "、"  # 甲、买合木提和乙
    weak = [end for end in tiled if due and bound_at(text, end) and not is_word(text[position:end])]
    if weak:
        return Name(position, max(weak), text[position : max(weak)], 1)
    return _with_surname(text, position, titled=titled)


def _with_surname(text: str, position: int, *, titled: bool) -> Name | None:
    """李加东智, 赵格日勒: a Han surname before two parts or a long one, as in the borderlands; behind a full title 及 may follow it."""
    if surname_at(text, position) != 1 or text[position] in LIKE_PREPOSITIONS:
        return None
    ends = [end for end, parts in _tiled(text, position + 1).items() if (parts == _PAIR or end - position >= _LONG_PART) and bound_at(text, end) >= (1 if titled else _MARKED_END) and not is_word(text[position + 1 : end])]
    return Name(position, max(ends), text[position : max(ends)], bound_at(text, max(ends))) if ends else None


_PAIR = 2
_LONG_PART = 4  # code points with the surname: 赵格日勒, 包呼格吉勒图
_MARKED_END = 2  # of a name that a mark or a word bounds


def is_of_parts(text: str, name: Name) -> bool:
    """Whether the name is made of more than one known part, which vouch for it, or of one that is no word."""
    return name_of_parts(text, name.start) == name and not is_word(name.name)


@cache
def _japanese() -> tuple[str, ...]:
    return tuple(e.term for e in load_lexicon().terms("surnames").values() if e.tag == "japanese")


_GOES = ("访华", "访问", "抵京", "抵华", "抵沪", "离京", "回国")
_TOWARDS_JAPANESE = frozenset("在对向与就称将已因则曾")


def japanese_name_at(text: str, position: int) -> Name | None:
    """A Japanese name: a two- or three-character surname of the lexicon and what follows it."""
    if not text.startswith(_japanese(), position):
        return None
    surname = next(s for s in _japanese() if text.startswith(s, position))
    best = best_end(text, position + len(surname), (1, 2, 3))
    given = text[position + len(surname) : position + len(surname) + 2]
    if best and text[best[0] - 1] in _TOWARDS_JAPANESE and best[0] - position - len(surname) > 1 and bound_at(text, best[0] - 1):
        best = best[0] - 1, 1  # 佐藤朗岳 | 在会后
    if best and text.startswith("和夫人", best[0] - 1) and best[0] - position - len(surname) > 1:
        best = best[0] - 1, 1  # 中岛元岳 | 和夫人
    if best and best[1] < 2 and best[0] < position + len(surname) + 2 and dictionary_tag(given).startswith("n"):
        best = position + len(surname) + 2, 1  # 池田大作 | 坚定
    acts = (at for at in range(position + len(surname), best[0]) if act_at(text, at) or text.startswith(_GOES, at)) if best else ()
    best = next(((at, 2) for at in acts), best)  # 石川 | 参加, 石川岳 | 访华
    return Name(position, best[0], text[position : best[0]], best[1]) if best else None


_LEADS_TO_NAME = frozenset("同与和及对向了见贺访、")


def japanese_name_before(text: str, end: int) -> Name | None:
    """A Japanese name right before an office, behind a mark or what leads to a person: 会见 | 岛田文昭 | 首相."""
    for position in range(max(0, end - _LONGEST_JAPANESE), end - _PAIR):
        if (position and is_han(text[position - 1]) and text[position - 1] not in _LEADS_TO_NAME) or not text.startswith(_japanese(), position):
            continue
        surname = next(s for s in _japanese() if text.startswith(s, position))
        given = text[position + len(surname) : end]
        if 1 <= len(given) <= _LONGEST_JAPANESE // _PAIR and all(map(is_han, given)):
            return Name(position, end, text[position:end], _MARKED_END)
    return None


_LONGEST_JAPANESE = 6
