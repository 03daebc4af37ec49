"""Decisions made by hand: which entities are one, which mention means another, what something is called, what is none.

The file is tab-separated, one decision a line; its columns are ``decision``, ``first``, ``second``, ``author``, ``date``, ``reason``:

    same        person/岳明山       person/岳明山.白河市委     editor  2031-07-01  one career, see the yearbook
    different   ID#person-9-12     person/岳明山              editor  2031-07-01  a teacher of that name
    name        organization/甲    甲市委                     editor  2031-07-01  the usual name
    drop        person/应岳山                                  editor  2031-07-01  no name at all

``same`` makes the second entity the first. ``different`` takes a mention (its readout's id, ``#``, its name there) away from
an entity; ``same`` with a mention confirms that it means the entity, so that ``tonggao review`` asks no more. Entities are named as their IRIs are, without the base. ``#`` opens a comment line; deleting a line undoes it.
Lines that name nothing in the graph are told to the user (``unheeded.py``).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple, cast
from urllib.parse import unquote

from tonggao.errors import TonggaoError
from tonggao.identify.entities import ClaimKey, EntityKey, EntityKind
from tonggao.identify.groups import Groups
from tonggao.nearest import check_name

HandVerdict = Literal["same", "different", "name", "drop"]
_VERDICTS = ("same", "different", "name", "drop")
_COLUMNS = ("decision", "first", "second", "author", "date", "reason")
_KINDS = frozenset({"person", "organization", "group", "place", "role", "post", "event", "concept", "work"})
HEADER = "# " + "\t".join(_COLUMNS) + "\n"


class HandDecision(NamedTuple):
    """One line of the file."""

    verdict: HandVerdict
    first: str
    second: str
    author: str
    date: str
    reason: str

    def as_line(self) -> str:
        return "\t".join(self) + "\n"


@dataclass(frozen=True, slots=True)
class HandDecisions:
    """All decisions made by hand, ready to be applied. The order of the lines does not matter.

    ``same`` has the entity that each one is, ``apart`` the mentions that mean somebody else, ``names`` the names given and
    ``dropped`` what is no entity.
    """

    same: Mapping[EntityKey, EntityKey] = field(default_factory=dict)
    apart: frozenset[tuple[ClaimKey, EntityKey]] = frozenset()
    names: Mapping[EntityKey, str] = field(default_factory=dict)
    dropped: frozenset[EntityKey] = frozenset()
    told_apart: frozenset[frozenset[EntityKey]] = frozenset()
    confirmed: frozenset[tuple[ClaimKey, EntityKey]] = frozenset()

    def key(self, key: EntityKey) -> EntityKey:
        """The entity that ``key`` is by the decisions."""
        return self.same.get(key, key)

    def named(self) -> frozenset[EntityKey]:
        """All entities that a decision names."""
        of_claims = {entity for _, entity in self.apart | self.confirmed}
        pairs = {key for pair in self.told_apart for key in pair}
        return frozenset({*self.same, *self.same.values(), *self.names, *self.dropped, *of_claims, *pairs})


NO_DECISIONS = HandDecisions()


def read_decisions(path: Path) -> HandDecisions:
    """The decisions in a file; none where there is no file. Raises TonggaoError with the line that cannot be understood."""
    return combine(numbered_lines(path), path)


def numbered_lines(path: Path) -> Iterator[tuple[int, HandDecision]]:
    """The decisions in a file, each with the number of its line; raises as ``read_decisions`` does."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        raise TonggaoError(f"{path}: cannot be read ({error}); write it as UTF-8 text") from error
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) != len(_COLUMNS):
            raise TonggaoError(
                f"{path}:{number}: {len(cells)} columns where there should be {len(_COLUMNS)}; "
                f"write {', '.join(_COLUMNS)}, separated by tabs"
            )
        try:
            check_name(cells[0], _VERDICTS, "decision")
        except TonggaoError as error:
            raise TonggaoError(f"{path}:{number}: {error}") from error
        yield number, HandDecision(cast(HandVerdict, cells[0]), *cells[1:])


def combine(lines: Iterable[tuple[int, HandDecision]], path: Path) -> HandDecisions:
    """The decisions of all lines together. Raises TonggaoError where two contradict each other."""
    same: dict[tuple[EntityKey, EntityKey], str] = {}  # with the place of the line, as below
    apart: set[tuple[ClaimKey, EntityKey]] = set()
    told_apart: dict[frozenset[EntityKey], str] = {}
    confirmed: set[tuple[ClaimKey, EntityKey]] = set()
    names: dict[EntityKey, str] = {}
    dropped: set[EntityKey] = set()
    for number, line in lines:
        where = f"{path}:{number}"
        if line.verdict == "drop":
            dropped.add(entity_key(line.first, where))
        elif line.verdict == "name":
            given = names.setdefault(entity_key(line.first, where), line.second)
            if given != line.second or not given:
                raise TonggaoError(
                    f"{where}: {line.first} is given the name {line.second!r} and {given!r}; keep one line"
                )
        elif line.verdict == "same" and "#" in line.first:
            confirmed.add((ClaimKey(*line.first.rsplit("#", 1)), entity_key(line.second, where)))
        elif line.verdict == "same":
            same.setdefault((entity_key(line.first, where), entity_key(line.second, where)), where)
        elif "#" in line.first:
            claim = ClaimKey(*line.first.rsplit("#", 1))
            apart.add((claim, entity_key(line.second, where)))
        else:
            told_apart.setdefault(frozenset({entity_key(line.first, where), entity_key(line.second, where)}), where)
    if both := confirmed & apart:
        claim, entity = min(both)
        raise TonggaoError(
            f"{path}: {'#'.join(claim)} is both the same as and different from {'/'.join(entity.parts)}; keep one of the lines"
        )
    chains = _chains(same, told_apart)
    return HandDecisions(
        chains, frozenset(apart), names, frozenset(dropped), frozenset(told_apart), frozenset(confirmed)
    )


def entity_key(name: str, where: str) -> EntityKey:
    """The entity of a name as in its IRI, ``person/岳明山``. Raises TonggaoError for another form."""
    kind, _, rest = name.partition("/")
    if kind not in _KINDS or not rest:
        raise TonggaoError(f"{where}: {name!r} names no entity; write it as in its IRI, person/岳明山 say")
    return EntityKey(cast(EntityKind, kind), tuple(unquote(part) for part in rest.split("/")))


def _chains(
    same: Mapping[tuple[EntityKey, EntityKey], str], apart: Mapping[frozenset[EntityKey], str]
) -> dict[EntityKey, EntityKey]:
    """Each merged entity with the one that it is in the end: of several that are one, the first that no line makes another.

    Both have pairs with the place of the line that says them.
    """
    for (kept, merged), where in same.items():
        if kept.kind != merged.kind:
            raise TonggaoError(f"{where}: {_shown(kept)} and {_shown(merged)} are of different kinds; only of one kind can be one")
    groups = Groups(sorted({key for pair in same for key in pair}))
    for pair in sorted(same):
        groups.join(*pair)
    becomes: dict[EntityKey, EntityKey] = {}
    merged_ones = {merged for _, merged in same}
    for together in groups.together():
        end = min(set(together) - merged_ones or together)  # lines in a circle: the first by name stays
        becomes |= dict.fromkeys(together, end)
    for two, where in sorted(apart.items(), key=lambda item: item[1]):
        one, other = min(two), max(two)
        if becomes.get(one, one) == becomes.get(other, other):
            raise TonggaoError(f"{where}: {_shown(one)} is both the same as and different from {_shown(other)}; keep one of the lines")
    return {key: end for key, end in becomes.items() if key != end}


def _shown(key: EntityKey) -> str:
    return "/".join((key.kind, *key.parts))
