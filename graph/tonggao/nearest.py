"""Names that a user mistyped, and the nearest one that exists."""

from collections.abc import Iterable
from difflib import get_close_matches

from tonggao.errors import TonggaoError


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The name most like ``name``, if any is like it."""
    return next(iter(get_close_matches(name, list(names), n=1)), None)


def check_name(name: str, names: Iterable[str], what: str) -> None:
    """Raises TonggaoError, with the nearest name or all of them, where ``names`` lack ``name``."""
    known = list(names)
    if name not in known:
        close = nearest(name, known)
        hint = f"did you mean {close}?" if close else f"there are {', '.join(known)}"
        raise TonggaoError(f"no {what} {name}; {hint}")
