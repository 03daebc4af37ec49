"""The least certain decisions about who is who, with the words that speak for either side, as lines to decide by hand."""

from collections.abc import Iterable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from tonggao.files import writing
from tonggao.identify.by_hand import HEADER, HandDecision, read_decisions
from tonggao.identify.memory import Memory
from tonggao.identify.unheeded import unheeded
from tonggao.output_folder import DECISIONS_FILE, OutputFolder
from tonggao.query import ask
from tonggao.review.wording import said
from tonggao.review.words import around
from tonggao.store import GraphStore

_EACH = 3  # passages a side


class Side(NamedTuple):
    """One of two entities, by its name as in its IRI, or a mention (ID#person-9-12), with (readout id, words around the passage)."""

    entity: str
    passages: tuple[tuple[str, str], ...]


class Case(NamedTuple):
    """Two entities that may be one, or an entity and a mention that may mean another."""

    score: float
    reason: str
    sides: tuple[Side, ...]

    def as_text(self, language: str = "en") -> str:
        """The case for people: why it is doubtful, in English (en) or Chinese (zh), and what each side's readouts say."""
        lines = [f"{self.score:.2f}  {said(self.reason, language=language)}"]
        for side in self.sides:
            lines.append(f"  {side.entity}")
            lines += [f"    {readout}: {words}" for readout, words in side.passages]
        return "\n".join(lines) + "\n"

    def as_comment(self) -> str:
        """The two lines that decide the case, commented out: who decides deletes the sign before one of them."""
        first, second = sorted((side.entity for side in self.sides), key=lambda name: "#" not in name)
        return "".join(
            "# " + HandDecision(verdict, first, second, "", "", self.reason).as_line()
            for verdict in ("same", "different")
        )


def open_cases(store: GraphStore) -> list[Case]:
    """The doubts of the graph, those nearest to an even chance first."""
    query = files(__package__).joinpath("doubts.rq").read_text(encoding="utf-8")
    doubts: dict[str, tuple[float, str]] = {}
    passages: dict[str, dict[str, set[tuple[str, int, str]]]] = {}
    for row in ask(store, query).as_dicts():
        doubt, side = row["doubt"] or "", _side_name(row, store.base)
        doubts[doubt] = (float(row["score"] or 0), row["reason"] or "")
        start, words = int(row["start"] or 0), row["words"] or ""
        shown = around(row["text"] or "", start, start + len(words))
        passages.setdefault(doubt, {}).setdefault(side, set()).add((row["readout"] or "", start, shown))
    cases = [
        Case(score, reason, tuple(_side(side, found) for side, found in sorted(passages[doubt].items())))
        for doubt, (score, reason) in doubts.items()
    ]
    whole = [case for case in cases if len(case.sides) == 2]
    return sorted(whole, key=lambda case: (abs(case.score - 0.5), case.sides))


def write_cases(path: Path, cases: Iterable[Case]) -> int:
    """Add the undecided cases to a file of decisions, commented out, and return how many were new.

    What the file holds already stays as it is. Raises TonggaoError for a file that is not understood.
    """
    read_decisions(path)
    known = path.read_text(encoding="utf-8-sig") if path.exists() else HEADER
    added = [comment for case in cases if (comment := case.as_comment()) not in known]
    with writing(path) as out:
        out.write("".join([known if known.endswith("\n") else f"{known}\n", *added]).encode())
    return len(added)


def unheeded_lines(folder: Path) -> list[str]:
    """The lines of the folder's file of decisions that name nothing in its graph, as the last build applied them."""
    with Memory(OutputFolder(folder).current().identity, read_only=True) as memory:
        return unheeded(folder / DECISIONS_FILE, memory)


def _side_name(row: Mapping[str, str | None], base: str) -> str:
    """An entity as decisions name it; a mention by its readout's id, which its IRI may spell in another way."""
    side = row["side"] or ""
    return f"{row['readout']}#{side.rpartition('#')[2]}" if row["mention"] == "true" else side.removeprefix(base)


def _side(entity: str, found: set[tuple[str, int, str]]) -> Side:
    return Side(entity, tuple((readout, words) for readout, _, words in sorted(found)[:_EACH]))
