"""The words behind a place in a body's name in their usual form: 住建局 is 住房城乡建设局, 中院 is 中级人民法院."""

from functools import cache, lru_cache
from itertools import product

from tonggao.identify.data import rows, table
from tonggao.lexicon import load_lexicon

_UNITS = {"厅": "厅", "局": "局", "委": "委", "委员会": "委"}
_ASSEMBLIES = frozenset({"人大", "政协"})  # whose committees are 委 for short
_COMMITTEE = "委员会"
_OF_COMMITTEE, _COMMITTEE_OF = "委", "党委"  # 委编办 of a city, 党委编办 of an autonomous region
_OFFICES = frozenset({"department", "root", "any-department"})


@cache
def forms(*tags: str) -> dict[str, str]:
    """The usual form of each word with one of ``tags`` in ``body_forms.tsv``."""
    return {form: usual for form, usual, tag in rows("body_forms.tsv") if tag in tags}


@cache
def party_forms() -> frozenset[str]:
    """The usual words of the Party's own bodies of a place."""
    return frozenset(forms("china-party").values())


@cache
def _words() -> dict[str, str]:
    fields = product(table("fields.tsv").items(), _UNITS.items())
    departments = {field + unit: usual + short for (field, usual), (unit, short) in fields}
    return departments | forms("china", "china-party")


def usual_words(rest: str) -> tuple[str, str]:
    """(the first word, all words) of what stands behind a place, in their usual forms; the first is empty where it is not known.

    >>> usual_words("委统一战线工作部")
    ('委', '委统战部')
    >>> usual_words("第一塑料厂")
    ('', '第一塑料厂')
    """
    first, done, start = "", "", 0
    while start < len(rest):
        end = next((end for end in range(len(rest), start, -1) if _fits(rest[start:end], done)), None)
        if end is None:
            break
        word = _words()[rest[start:end]]
        done += word.removeprefix(_OF_COMMITTEE) if done == _COMMITTEE_OF else word
        first, start = first or word, end
    if first in _ASSEMBLIES and rest.endswith(_COMMITTEE):
        return first, done + rest[start:].removesuffix(_COMMITTEE) + "委" if start < len(rest) else done
    return first, done + _short_committee(rest[start:])


@lru_cache(maxsize=1 << 12)
def is_local(name: str) -> bool:
    """Whether a name is wholly of words that every place has a body called by: 住建局, 人大常委会, 发改委."""
    return name in _words()


def _short_committee(words: str) -> str:
    """商务委 for 商务委员会."""
    short = words.removesuffix("员会")
    return short if short != words and short in load_lexicon().terms("body_heads") else words


def _fits(word: str, before: str) -> bool:
    """Whether a word may stand behind others: one of the Party's own only first, or its office behind 党委 (自治区党委编办)."""
    usual = forms("china-party").get(word)
    office = before == _COMMITTEE_OF and usual is not None and len(usual) > 1 and usual.startswith(_OF_COMMITTEE)
    return word in _words() and (not before or usual is None or office)


@lru_cache(maxsize=1 << 12)
def is_office(words: str) -> bool:
    """Whether every place has one body called so (教育局): with or without the place's level word it is the same body."""
    entry = load_lexicon().terms("body_heads").get(words)
    if entry is None or entry.tag not in _OFFICES or entry.value == "plain":
        return False
    return words.endswith(tuple(forms("office"))) and not is_named(words)


def is_named(words: str) -> bool:
    """Whether a body called so has its place's short name (上海海事局)."""
    return words.endswith(tuple(forms("own")))
