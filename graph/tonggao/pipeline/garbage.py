"""How often Python looks for cycles among objects: a build makes millions of objects and hardly a cycle."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_ALLOCATED = 200_000  # objects between two looks; Python's 700 would cost a tenth of the time


def collect_rarely() -> None:
    """Look seldom from now on: for a process that does nothing but a build's work."""
    gc.set_threshold(_ALLOCATED, *gc.get_threshold()[1:])


@contextmanager
def rare_collections() -> Iterator[None]:
    """Look seldom meanwhile."""
    before = gc.get_threshold()
    collect_rarely()
    try:
        yield
    finally:
        gc.set_threshold(*before)
