"""Claims of texts that come from anywhere: one that breaks a rule costs itself alone, and is named."""

from collections.abc import Iterable, Iterator

from tonggao.claims import Claims
from tonggao.extract import extract_claims
from tonggao.read import Skipped
from tonggao.readout import Readout


def extracted(found: Iterable[Readout | Skipped]) -> Iterator[tuple[Readout, Claims] | Skipped]:
    """Each readout with its claims, in order; what was skipped stays, and what could not be extracted is skipped, too."""
    for readout in found:
        if isinstance(readout, Skipped):
            yield readout
            continue
        try:
            claims = extract_claims(readout)
        except Exception as error:  # whatever a rule stumbles over, the other texts are to be read
            yield Skipped(readout.id, fault(error))
        else:
            yield readout, claims


def fault(error: Exception) -> str:
    """What to tell of a text that broke a rule, in one line."""
    return f"could not be extracted ({type(error).__name__}: {' '.join(str(error).split())})"
