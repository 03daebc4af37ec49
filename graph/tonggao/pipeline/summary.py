"""What a build did, for people and programs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tonggao.claims import NO_READOUT, Claims
from tonggao.errors import TonggaoError
from tonggao.output_folder import GRAPH_FILE, PAGE_FILE, READING_FOLDER
from tonggao.pipeline.series import Gap
from tonggao.pipeline.status import gap_line, left_alone_lines
from tonggao.read import Skipped

_SHOWN = 10


class NothingReadError(TonggaoError):
    """No source gave a readout; ``skipped`` says why of each."""

    def __init__(self, skipped: list[Skipped]) -> None:
        super().__init__("no readout could be read, so no graph was built")
        self.skipped = skipped


class Remade(NamedTuple):
    """What was extracted though it had not changed: ``all``, or readouts ``touched`` by ``entries`` of the lexicon that have."""

    all: bool = False
    entries: int = 0
    touched: int = 0

    def __str__(self) -> str:
        if self.all:
            return "all were extracted anew: tonggao's rules or the base of IRIs have changed"
        if self.entries:
            return f"entries of the lexicon that have changed: {self.entries} · extracted anew because of them: {self.touched}"
        return ""


NOTHING_REMADE = Remade()


@dataclass(frozen=True, slots=True)
class BuildSummary:
    """What a build did. ``claims`` counts the whole graph by kind; ``duplicates`` are (id, id of the same text).

    ``read`` readouts were extracted now, ``unchanged`` ones were not; ``removed`` ones left the graph, ``kept`` ones are in no
    source of this build. ``remade`` says what was extracted because tonggao or the base of IRIs is another than the last build's.
    ``left_alone`` counts the texts that are no readouts, by what they are. ``unheeded`` tells of the decisions made by hand that name nothing in the graph, with file and line.
    """

    output: Path
    readouts: int
    read: int
    claims: dict[str, int]
    duplicates: tuple[tuple[str, str], ...]
    skipped: tuple[Skipped, ...]
    unchanged: int = 0
    removed: int = 0
    kept: int = 0
    remade: Remade = NOTHING_REMADE
    gaps: tuple[Gap, ...] = ()
    left_alone: Mapping[str, int] = field(default_factory=dict)
    unheeded: tuple[str, ...] = ()

    def as_text(self) -> str:
        """The summary as lines for people."""
        done = [f"read now {self.read}"]
        done += [f"unchanged {self.unchanged}"] if self.unchanged else []
        done += [f"removed {self.removed}"] if self.removed else []
        total = sum(self.claims.values())
        lines = [f"{self.output}: readouts {self.readouts} ({', '.join(done)}) · claims {total}"]
        lines.append("  " + " · ".join(f"{kind} {count}" for kind, count in self.claims.items()))
        lines += left_alone_lines(self.left_alone)
        lines += [f"  kept {self.kept} that no SOURCE has now; --prune takes them out"] if self.kept else []
        lines += [f"  {self.remade}"] if str(self.remade) else []
        lines += [f"  same text: {id_} is {first}" for id_, first in self.duplicates[:_SHOWN]]
        if len(self.duplicates) > _SHOWN:
            lines.append(f"  same text: {len(self.duplicates) - _SHOWN} more")
        lines += [f"  skipped {count}: {reason}" for reason, count in _reasons(self.skipped)]
        if aside := sum(not item.fault for item in self.skipped):
            lines.append(f"  left aside {aside} files of other kinds")
        lines += [gap_line(gap) for gap in self.gaps if gap.missing]
        files = (GRAPH_FILE, PAGE_FILE, f"{READING_FOLDER}/index.html")
        return "\n".join([*lines, *(f"  {self.output / name}" for name in files if (self.output / name).exists())])


def count_claims(claims: Claims) -> dict[str, int]:
    """How many claims of each kind there are, participations counted beside their events; and of what kind it is if it is no readout."""
    other = {note: 1 for note in claims.notes if note.startswith(NO_READOUT)}
    return other or {
        "persons": len(claims.persons),
        "posts": len(claims.posts),
        "organizations": len(claims.organizations),
        "events": len(claims.events),
        "participations": sum(len(event.participants) for event in claims.events),
        "requirements": len(claims.requirements),
        "concepts": len(claims.concepts),
        "definitions": len(claims.definitions),
        "concept relations": len(claims.concept_relations),
        "works": len(claims.works),
    }


def _reasons(skipped: Iterable[Skipped]) -> list[tuple[str, int]]:
    """What was wrong, without what to do about it, and how often; commonest first."""
    counted: dict[str, int] = {}
    for item in skipped:
        if item.fault:
            reason = item.reason.split(";")[0]
            counted[reason] = counted.get(reason, 0) + 1
    return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
