"""Groups of things held to be one, with pairs that must stay apart. What comes out does not depend on the order of joins of one score."""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)


class Groups(Generic[Key]):
    """Disjoint groups of keys; ``forbid`` wins over ``join``, however indirect."""

    def __init__(self, keys: Iterable[Key]) -> None:
        self._root = {key: key for key in keys}
        self._members: dict[Key, list[Key]] = {key: [key] for key in self._root}
        self._apart: dict[Key, set[Key]] = {}

    def root(self, key: Key) -> Key:
        while self._root[key] != key:
            self._root[key] = self._root[self._root[key]]
            key = self._root[key]
        return key

    def members(self, key: Key) -> list[Key]:
        """All that are in the group of a key."""
        return self._members[self.root(key)]

    def apart(self, key: Key) -> list[Key]:
        """The first of each group that must stay apart from that of a key."""
        roots = {self.root(apart) for member in self.members(key) for apart in self._apart.get(member, ())}
        return [root for root in self._root if root in roots]

    def forbid(self, a: Key, b: Key) -> None:
        """Keep two keys apart from now on."""
        self._apart.setdefault(a, set()).add(b)
        self._apart.setdefault(b, set()).add(a)

    def may_join(self, a: Key, b: Key) -> bool:
        one, other = self.root(a), self.root(b)
        few, many = sorted((self._members[one], self._members[other]), key=len)
        roots = {self.root(apart) for key in few for apart in self._apart.get(key, ())}
        return self.root(many[0]) not in roots

    def join(self, a: Key, b: Key) -> bool:
        """Make the groups of two keys one. False where they must stay apart."""
        one, other = self.root(a), self.root(b)
        if one == other:
            return True
        if not self.may_join(a, b):
            return False
        if len(self._members[one]) < len(self._members[other]):
            one, other = other, one
        self._root[other] = one
        self._members[one] += self._members.pop(other)
        return True

    def together(self) -> list[list[Key]]:
        """The groups, in the order of their first keys as given."""
        found: dict[Key, list[Key]] = {}
        for key in self._root:
            found.setdefault(self.root(key), []).append(key)
        return list(found.values())
