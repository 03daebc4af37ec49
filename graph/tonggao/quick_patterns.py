"""Modules full of patterns, imported in three quarters of the time.

Python works a set of characters out anew for each pattern that has it: 21,000 steps for 一-鿿, which two hundred patterns have.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_COMPILER: Any = getattr(re, "_compiler", None)  # not public: where another Python has it otherwise, nothing is remembered
_WORKED_OUT = "_optimize_charset"


@contextmanager
def remembered_sets() -> Iterator[None]:
    """Have Python remember meanwhile what it made of each set of characters: patterns come out the same."""
    work_out = getattr(_COMPILER, _WORKED_OUT, None)
    if work_out is None:
        yield
        return
    setattr(_COMPILER, _WORKED_OUT, _remembering(work_out))
    try:
        yield
    finally:
        setattr(_COMPILER, _WORKED_OUT, work_out)


def _remembering(work_out: Callable[..., Any]) -> Callable[..., Any]:
    known: dict[tuple[Any, ...], Any] = {}

    def remembered(charset: Any, *how: Any) -> Any:
        if any(how):  # of patterns for small and capital letters alike
            return work_out(charset, *how)
        key = tuple(charset)
        if key not in known:
            known[key] = work_out(charset, *how)
        return known[key]

    return remembered
