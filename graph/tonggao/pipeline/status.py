"""The ledger as a whole, for people and programs."""

from collections.abc import Mapping
from typing import Any

from tonggao.pipeline.ledger import Ledger
from tonggao.pipeline.series import WHOLE_ID, Gap

_SHOWN = 10


def status_lines(ledger: Ledger) -> list[str]:
    """The state of a graph's inputs, a line a fact."""
    counts = " · ".join(f"{state} {count}" for state, count in ledger.counts().items() if count)
    lines = [f"readouts {ledger.readouts()} · claims {sum(ledger.claims().values())}", f"  inputs: {counts}"]
    lines += left_alone_lines(ledger.left_alone())
    reasons = ledger.reasons()
    lines += [f"  {state} {count}: {reason}" for state, reason, count in reasons[:_SHOWN]]
    if len(reasons) > _SHOWN:
        lines.append(f"  {len(reasons) - _SHOWN} more reasons: list the inputs with --list")
    lines += map(gap_line, ledger.gaps())
    return lines


def status_object(ledger: Ledger) -> dict[str, Any]:
    """The same as one JSON object, with every missing day."""
    return {
        "readouts": ledger.readouts(),
        "claims": ledger.claims(),
        "no_readouts": ledger.left_alone(),
        "inputs": ledger.counts(),
        "reasons": [{"state": state, "reason": reason, "count": count} for state, reason, count in ledger.reasons()],
        "series": [gap._asdict() for gap in ledger.gaps()],
    }


def left_alone_lines(left_alone: Mapping[str, int]) -> list[str]:
    """How many texts were read and give no claims, since they are no readouts: a line for people, or none."""
    kinds = " · ".join(f"{kind} {count}" for kind, count in left_alone.items())
    return [f"  no readout, left alone: {kinds}"] if kinds else []


def gap_line(gap: Gap) -> str:
    """The days of a series and those missing, as a line for people."""
    more = f" and {len(gap.missing) - _SHOWN} more" if len(gap.missing) > _SHOWN else ""
    missing = (
        f", missing {len(gap.missing)}: {', '.join(gap.missing[:_SHOWN])}{more}" if gap.missing else ", none missing"
    )
    name = "daily series" if gap.series == WHOLE_ID else f"daily series {gap.series}"
    return f"  {name}: {gap.days} days from {gap.first} to {gap.last}{missing}"
