"""Names that are neither Han nor transliterated: Tibetan, Mongolian and Yi ones made of known parts, Japanese ones by their surnames."""

from functools import cache

from tonggao.language.name_ends import Name, act_at, best_end, bound_at
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon


@cache
def _name_parts() -> dict[str, tuple[str, ...]]:
    """Parts of Tibetan, Mongolian and Yi names by first character, longest first."""
    by_first: dict[str, list[str]] = {}
    for term in load_lexicon().terms("name_parts"):
        by_first.setdefault(term[0], []).append(term)
    return {first: tuple(sorted(terms, key=lambda t: (-len(t), t))) for first, terms in by_first.items()}


def name_of_parts(text: str, position: int) -> Name | None:
    """A Tibetan, Mongolian or Yi name made of known parts (扎西才让)."""
    end, parts = position, 0
    while parts < 3 and end < len(text):
        part = next((p for p in _name_parts().get(text[end], ()) if text.startswith(p, end)), None)
        if part is None:
            break
        end, parts = end + len(part), parts + 1
    bound = max(bound_at(text, end), parts > 1) if parts else 0  # of two known parts nothing else is made
    if not bound or (parts == 1 and bound < 2):
        return None
    return Name(position, end, text[position:end], bound)


@cache
def _japanese() -> tuple[str, ...]:
    return tuple(e.term for e in load_lexicon().terms("surnames").values() if e.tag == "japanese")


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
    if best and best[1] < 2 and best[0] < position + len(surname) + 2 and dictionary_tag(given).startswith("n"):
        best = position + len(surname) + 2, 1  # 池田大作 | 坚定
    acts = (at for at in range(position + len(surname), best[0]) if act_at(text, at)) if best else ()
    best = next(((at, 2) for at in acts), best)  # 石川 | 参加
    return Name(position, best[0], text[position : best[0]], best[1]) if best else None
