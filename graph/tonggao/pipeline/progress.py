"""Showing how far a build got, which is for whoever calls it to decide."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

Item = TypeVar("Item")


class Progress(Protocol):
    """Hands on the items it is given and shows how far it got."""

    def __call__(self, items: Iterable[Item], what: str) -> Iterable[Item]: ...


def without_progress(items: Iterable[Item], what: str) -> Iterable[Item]:
    """The items, with nothing shown."""
    return items
