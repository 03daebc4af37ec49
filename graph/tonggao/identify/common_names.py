"""Which names many people bear, so that the name alone tells nobody from another."""

from functools import cache, lru_cache

from tonggao.identify.data import tagged

_SHORT = 2  # a name of two characters is borne by many


@lru_cache(maxsize=1 << 14)
def is_common(name: str) -> bool:
    """Whether a name is of two characters, or of a common surname and a common given name.

    >>> is_common("岳明"), is_common("王建国"), is_common("岳明山")
    (True, True, False)
    """
    return len(name) <= _SHORT or (has_common_surname(name) and name[1:] in _names("given"))


def has_common_surname(name: str) -> bool:
    """Whether a name begins with a surname that many bear."""
    return name[:1] in _names("surname")


@cache
def _names(kind: str) -> frozenset[str]:
    return frozenset(tagged("given_names.tsv", kind))
