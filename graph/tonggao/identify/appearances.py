"""A name in one readout, with what that readout says of who bears it: the material that namesakes are told apart by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from tonggao.identify.entities import ClaimKey, EntityKey, Why
from tonggao.identify.offices import Office, office

# A name in more readouts than this share says nothing of who else is meant there.
_COMMON = 0.03
_ALWAYS_RARE = 5


class Held(NamedTuple):
    """A post that one readout attests. ``claim`` is None where a title was read that is no claim."""

    claim: ClaimKey | None
    post: EntityKey
    body: str
    role: str
    former: bool

    @property
    def office(self) -> Office:
        return office(self.body, self.role)

    @property
    def end(self) -> int | None:
        """Where the first passage of the attestation ends: with the name, where its title stands before it."""
        return None if self.claim is None else int(self.claim.name.partition(".")[0].rpartition("-")[2])


class Appearance(NamedTuple):
    """A name in one readout; ``words`` stand right before it where the readout first has it.

    ``behind`` is what stands right behind it, ``listed`` says that it stands in a list of names, ``titled`` that it stands in the
    readout's title; ``country`` is the one that the words name, ``end`` where the name ends there.
    """

    readout: str
    date: str | None
    held: tuple[Held, ...]
    words: str = ""
    behind: tuple[str, ...] = ()
    listed: bool = False
    titled: bool = False
    country: str | None = None
    end: int | None = None


class Scene(NamedTuple):
    """Whom and which bodies one readout names."""

    persons: frozenset[str]
    bodies: frozenset[str]


@dataclass(frozen=True, slots=True)
class Scenes:
    """Who else and which bodies every readout names, and how common they are.

    ``most`` is what ``most_telling`` gives for their number.
    """

    most: int
    scene: Callable[[str], Scene]
    count: Callable[[str], int]
    leads: Callable[[str], bool]
    city: Callable[[str], str] = lambda _: ""  # that a county lies in which no list has

    def with_leaders(self, readout: str, name: str) -> bool:
        """Whether a readout names a leader of the state beside ``name``."""
        return any(self.leads(other) for other in self.scene(readout).persons if other != name)

    def telling(self, readout: str, name: str) -> frozenset[str]:
        """Who and what is named beside ``name`` in a readout and is not named everywhere."""
        persons, bodies = self.scene(readout)
        return frozenset(other for other in persons | bodies if other != name and self.count(other) <= self.most)


def most_telling(scenes: int) -> int:
    """In how many of so many readouts a name may stand and still tell something."""
    return max(_ALWAYS_RARE, int(_COMMON * scenes))


@dataclass(slots=True)
class Bearer:
    """One of those who bear a name: the readouts that mean them, their posts, and why they are held to be one.

    ``words`` stand right before the name in the readouts that have no post of theirs.
    """

    name: str
    readouts: dict[str, Why] = field(default_factory=dict)
    held: list[tuple[Held, str | None]] = field(default_factory=list)
    first: str = "9999"
    named_countries: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)

    @property
    def countries(self) -> set[str]:
        return {held.office.country for held, _ in self.held if held.office.country}

    @property
    def seats(self) -> set[tuple[str, ...]]:
        return {held.office.seat for held, _ in self.held}

    @property
    def leads(self) -> bool:
        """Whether the bearer is a leader of China's Party or state."""
        return any(held.office.leads for held, _ in self.held)

    def earliest_body(self) -> str | None:
        """The body of the post that is attested first."""
        dated = sorted((date or "9999", held.body) for held, date in self.held)
        return dated[0][1] if dated else None


class Unsure(NamedTuple):
    """Two bearers that may be one, or are kept apart: what speaks for either, and how likely they are one."""

    first: Bearer
    second: Bearer
    reason: str
    score: float


Blocks = Mapping[str, list[Bearer]]
