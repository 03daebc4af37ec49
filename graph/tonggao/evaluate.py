"""Scores extracted claims against hand-annotated readouts: precision, recall and F1 of each kind, and what was missed.

A gold folder holds ``<id>.txt`` (the readout) and ``<id>.json`` (its claims as people marked them, under the keys of
``tonggao extract``). Rows under ``persons_optional``, ``posts_optional``, ``concepts_optional`` and ``events_optional``
may be seen either way: finding one is neither a hit nor an error.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from tonggao.claims_json import as_json
from tonggao.errors import TonggaoError
from tonggao.extracted import extracted
from tonggao.gold import read_gold
from tonggao.read import Skipped, read_sources
from tonggao.readout import Readout
from tonggao.scoring import (
    SAME_DEFINITION,
    SAME_EVENT,
    SAME_LABEL,
    SAME_SPAN,
    Row,
    evidence,
    match_rows,
    overlap,
    parts,
    same_addressee,
    same_label,
    same_post,
    same_relation,
    similar,
    span,
    values,
)

KINDS = (
    "persons", "posts", "organizations", "events", "event_dates", "participations", "requirements", "requirements_full",
    "addressees", "concepts", "definitions", "concept_relations", "works", "evidence",
)  # fmt: skip


class Miss(NamedTuple):
    """A row that only the gold has (``missed``), only the claims have (``wrong``), or that ``differs`` between them."""

    readout: str
    fault: str
    what: str


@dataclass(slots=True)
class Tally:
    """Of one kind: how many rows agree, how many the gold has, how many were found, and those that disagree."""

    hit: int = 0
    gold: int = 0
    found: int = 0
    misses: list[Miss] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.hit / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.hit / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


Tallies = dict[str, Tally]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The tallies of a gold folder by kind, and the gold files that could not be used."""

    readouts: int
    tallies: Tallies
    skipped: tuple[Skipped, ...] = ()

    def as_table(self) -> str:
        """One line a kind, as fixed-width text."""
        lines = [f"{self.readouts} readouts"]
        for kind, t in self.tallies.items():
            lines.append(
                f"{kind:18} P {t.precision:.3f}  R {t.recall:.3f}  F1 {t.f1:.3f}   gold {t.gold:4d}  found {t.found:4d}"
            )
        return "\n".join(lines)

    def as_json(self) -> Row:
        """The same figures by kind, unrounded."""
        return {
            kind: {"precision": t.precision, "recall": t.recall, "f1": t.f1, "gold": t.gold, "found": t.found}
            for kind, t in self.tallies.items()
        }


def evaluate_folder(folder: Path) -> Evaluation:
    """The scores of extraction on every readout of a gold folder. Raises TonggaoError where there is no gold."""
    annotations = sorted(folder.glob("*.json")) if folder.is_dir() else []
    if not annotations:
        raise TonggaoError(f"no gold in {folder}: it needs <id>.json beside <id>.txt, one pair a readout")
    tallies = {kind: Tally() for kind in KINDS}
    skipped: list[Skipped] = []
    for path in annotations:
        for found in extracted(read_sources([path.with_suffix(".txt")])):
            if isinstance(found, Skipped):
                skipped.append(found)
            else:
                score_readout(read_gold(path), found[0], as_json(*found), tallies)
    return Evaluation(len(annotations) - len(skipped), tallies, tuple(skipped))


def score_readout(gold: Row, readout: Readout, found: Row, tallies: Tallies) -> None:
    """Add to ``tallies`` how the claims ``found`` in one readout compare with its ``gold``."""
    score = _Scoring(readout, gold, found, tallies)
    score.names("persons", "name")
    score.names("organizations", "name")
    score.names("works", "title")
    score.posts()
    score.matched("concepts", same_label, SAME_LABEL, score.keep_agreed("concepts", SAME_LABEL))
    score.events()
    score.requirements()
    score.matched("definitions", score.same_definition, SAME_LABEL)
    score.matched("concept_relations", same_relation, SAME_LABEL)
    score.evidence()


class _Scoring:
    """One readout's gold and found rows, and the tallies they go into."""

    def __init__(self, readout: Readout, gold: Row, found: Row, tallies: Tallies) -> None:
        self.text = readout.text
        self.id = readout.id
        self.gold = gold
        self.found = found
        self.tallies = tallies

    def add(self, kind: str, hit: int, gold: int, found: int) -> None:
        tally = self.tallies[kind]
        tally.hit += hit
        tally.gold += gold
        tally.found += found

    def miss(self, kind: str, fault: str, *what: object) -> None:
        shown = "\t".join(w if isinstance(w, str) else json.dumps(w, ensure_ascii=False) for w in what)
        self.tallies[kind].misses.append(Miss(self.id, fault, shown))

    def compare(self, kind: str, gold: set[Any], found: set[Any], *where: str) -> None:
        """Tally two sets of values that must be equal to agree; ``where`` goes before each miss."""
        self.add(kind, len(gold & found), len(gold), len(found))
        for fault, only in (("missed", gold - found), ("wrong", found - gold)):
            for value in sorted(only):
                self.miss(kind, fault, *where, value)

    def names(self, kind: str, key: str) -> None:
        optional = values(self.gold.get(f"{kind}_optional"), key)
        self.compare(kind, values(self.gold.get(kind), key), values(self.found.get(kind), key) - optional)

    def matched(
        self, kind: str, likeness: Callable[[Row, Row], float], floor: float, found: list[Row] | None = None
    ) -> list[tuple[Row, Row]]:
        """Tally rows that agree where they are alike enough; returns the pairs."""
        gold = self.gold.get(kind, [])
        found = self.found.get(kind, []) if found is None else found
        pairs = match_rows(gold, found, likeness, floor)
        self.add(kind, len(pairs), len(gold), len(found))
        hit_gold, hit_found = {i for i, _ in pairs}, {j for _, j in pairs}
        for i, row in enumerate(gold):
            if i not in hit_gold:
                self.miss(kind, "missed", row)
        for j, row in enumerate(found):
            if j not in hit_found:
                self.miss(kind, "wrong", row)
        return [(gold[i], found[j]) for i, j in pairs]

    def keep_agreed(self, kind: str, floor: float) -> list[Row]:
        """What was found, less what is like no agreed row but like an optional one."""
        rows: list[Row] = self.found.get(kind, [])
        agreed = {j for _, j in match_rows(self.gold.get(kind, []), rows, same_label, floor)}
        rest = [j for j in range(len(rows)) if j not in agreed]
        optional = self.gold.get(f"{kind}_optional", [])
        excused = {rest[k] for _, k in match_rows(optional, [rows[j] for j in rest], same_label, floor)}
        return [row for j, row in enumerate(rows) if j not in excused]

    def posts(self) -> None:
        optional = self.gold.get("posts_optional", [])
        found = [f for f in self.found.get("posts", []) if not any(same_post(g, f) for g in optional)]
        self.matched("posts", same_post, 1.0, found)

    def events(self) -> None:
        found = self.keep_agreed("events", SAME_EVENT)
        pairs = self.matched("events", same_label, SAME_EVENT, found)
        matched_gold, matched_found = [id(g) for g, _ in pairs], [id(f) for _, f in pairs]
        for g, f in pairs:
            dated = int(bool(g.get("date")))
            same = dated and f.get("date") == g["date"]
            self.add("event_dates", int(same), dated, int(bool(f.get("date"))))
            if dated and not same:
                self.miss("event_dates", "differs", g["label"], g["date"], f"found {f.get('date')}")
            self.compare("participations", parts(g), parts(f), g["label"])
        for event in self.gold["events"]:
            if id(event) not in matched_gold:
                self.add("participations", 0, len(parts(event)), 0)
        for event in found:
            if id(event) not in matched_found:
                self.add("participations", 0, 0, len(parts(event)))

    def requirements(self) -> None:
        pairs = self.matched("requirements", self.same_requirement, SAME_SPAN)
        full = 0
        for g, f in pairs:
            if g["issuer"] == f.get("issuer") and g["modality"] == f.get("modality"):
                full += 1
            else:
                said, heard = (g["issuer"], g["modality"]), (f.get("issuer"), f.get("modality"))
                self.miss("requirements_full", "differs", said, "found", heard, g["quote"][:40])
        gold = self.gold["requirements"]
        self.add("requirements_full", full, len(gold), len(self.found.get("requirements", [])))
        both = [(g["addressee"], f["addressee"]) for g, f in pairs if g.get("addressee") and f.get("addressee")]
        self.add(
            "addressees",
            sum(similar(a, b) >= SAME_LABEL for a, b in both),
            sum(bool(g.get("addressee")) for g in gold),
            sum(bool(f.get("addressee")) for _, f in pairs),
        )
        for g, f in pairs:
            if not same_addressee(g.get("addressee"), f.get("addressee")):
                told, found = g.get("addressee"), f.get("addressee")
                self.miss("addressees", "differs", str(told), f"found {found}", g["quote"][:40])

    def evidence(self) -> None:
        rows = evidence(self.text, self.found)
        self.add("evidence", sum(shown for _, shown in rows), len(rows), len(rows))
        for row, shown in rows:
            if not shown:
                self.miss("evidence", "wrong", row)

    def same_requirement(self, g: Row, f: Row) -> float:
        return overlap(span(g, self.text), span(f, self.text))

    def same_definition(self, g: Row, f: Row) -> float:
        overlaps = overlap(span(g, self.text), span(f, self.text)) >= SAME_DEFINITION
        return similar(g["concept"], f["concept"]) * overlaps
