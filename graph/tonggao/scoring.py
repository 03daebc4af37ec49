"""How alike an extracted row and a hand-annotated one are, and which of them belong together."""

from collections.abc import Callable, Sequence
from typing import Any

Row = dict[str, Any]

SAME_LABEL = 0.6  # the shorter label stands inside the longer and is at least this share of it
SAME_EVENT = 0.5
SAME_SPAN = 0.6  # shared characters over spanned characters
SAME_DEFINITION = 0.5
_PARTY = ("中国共产党", "中共")
_COMMITTEES = ("省委员会", "市委员会", "区委员会", "县委员会")
_NAMED = ("persons", "posts", "organizations", "events", "concepts", "works")


def match_rows(
    gold: Sequence[Row], found: Sequence[Row], likeness: Callable[[Row, Row], float], floor: float
) -> list[tuple[int, int]]:
    """(place in gold, place in found) of rows that belong together: best first, each row once, none below ``floor``."""
    ranked = sorted(((likeness(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found)), reverse=True)
    used_gold: set[int] = set()
    used_found: set[int] = set()
    pairs = []
    for value, i, j in ranked:
        if value >= floor and i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            pairs.append((i, j))
    return pairs


def same_label(g: Row, f: Row) -> float:
    return similar(g["label"], f["label"])


def same_relation(g: Row, f: Row) -> float:
    if g["relation"] != f["relation"]:
        return 0.0
    return min(similar(g["from"], f["from"]), similar(g["to"], f["to"]))


def same_post(g: Row, f: Row) -> float:
    accepted = {_plain_organization(name) for name in g["org"]}
    same_office = g["person"] == f["person"] and g["role"] == f["role"] and _plain_organization(f["org"]) in accepted
    return float(same_office and bool(g.get("former")) == bool(f.get("former")))


def same_addressee(gold: str | None, found: str | None) -> bool:
    return similar(gold, found) >= SAME_LABEL if gold and found else not gold and not found


def _plain_organization(name: str) -> str:
    """中共澄北省委员会, 中国共产党澄北省委员会 and 澄北省委 are one body."""
    for party in _PARTY:
        if name.startswith(party) and len(name) > len(party) + 1:
            name = name[len(party) :]
    return name.removesuffix("委员会") + "委" if name.endswith(_COMMITTEES) else name


def similar(a: str, b: str) -> float:
    if a == b:
        return 1.0
    short, long = sorted((a, b), key=len)
    return len(short) / len(long) if short and short in long else 0.0


def span(row: Row, text: str) -> tuple[int, int]:
    if row.get("start") is not None and row.get("end") is not None:
        return row["start"], row["end"]
    start = text.find(row["quote"])
    return start, start + len(row["quote"])


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return max(0, shared) / (max(a[1], b[1]) - min(a[0], b[0]) or 1)


def values(rows: list[Any] | None, key: str) -> set[str]:
    return {row if isinstance(row, str) else row[key] for row in rows or []}


def parts(event: Row) -> set[tuple[str, str]]:
    return {(p["who"], p["how"]) for p in event.get("participants", [])}


def evidence(text: str, found: Row) -> list[tuple[Row, bool]]:
    """Each row with whether its passages show what it claims: its name in one of them, or exactly its quote."""
    named = [row for kind in _NAMED for row in found[kind]]
    named += [part for event in found["events"] for part in event["participants"]]
    quoted = [row for kind in ("requirements", "definitions") for row in found[kind]]
    shown = [(row, any(_shows(text[a:b], _name(row)) for a, b in row["passages"])) for row in named]
    return shown + [(row, text[row["start"] : row["end"]] == row["quote"]) for row in quoted]


def _name(row: Row) -> str:
    return next((str(row[key]) for key in ("name", "label", "title", "person", "who") if row.get(key)), "")


def _shows(exact: str, name: str) -> bool:
    return exact == name or name in exact.replace("\u3000", "").replace(" ", "")
