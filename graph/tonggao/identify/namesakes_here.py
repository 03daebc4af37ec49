"""Two people of one name in one readout: the second has a mark behind the name there, and behind the readout's id among all who bear the name."""

from collections.abc import Iterable, Sequence

from tonggao.claims import PersonMention
from tonggao.identify.names import plain_key
from tonggao.readout import Passage

MARK = "\x1f"  # stands in no name and in no id


def plain_name(name: str) -> str:
    """The name without the mark."""
    return name.partition(MARK)[0]


def readout_of(id_: str) -> str:
    """The readout's id without the mark."""
    return id_.partition(MARK)[0]


def row_of(name: str, readout: str) -> tuple[str, str]:
    """The name and the readout's id, the mark moved from the name to the id."""
    plain, mark, number = name.partition(MARK)
    return plain, f"{readout}{mark}{number}"


class NamesHere:
    """The persons of one readout by name and place."""

    def __init__(self, persons: Iterable[PersonMention]) -> None:
        self._of_name: dict[str, list[PersonMention]] = {}
        for one in persons:
            if one.role == "subject":
                self._of_name.setdefault(plain_key(one.name), []).append(one)

    def marked(self) -> list[tuple[str, PersonMention]]:
        """Each person by name, marked where another one has it before."""
        return [(_with_mark(name, number), one) for name, of in self._of_name.items() for number, one in enumerate(of)]

    def at(self, name: str, passages: Sequence[Passage], before: int | None = None) -> str:
        """The name of whom a claim at these passages means: who stands in them, else who stands last before a place, else the first."""
        plain = plain_key(name)
        of = self._of_name.get(plain, ())
        if len(of) < 2:
            return plain
        for number, one in enumerate(of):
            if any(p.start <= at.start and at.end <= p.end for p in passages for at in one.passages):
                return _with_mark(plain, number)
        last = {at.end: number for number, one in enumerate(of) for at in one.passages if before is not None and at.end <= before}
        return _with_mark(plain, last[max(last)] if last else 0)


def _with_mark(name: str, number: int) -> str:
    return f"{name}{MARK}{number + 1}" if number else name
