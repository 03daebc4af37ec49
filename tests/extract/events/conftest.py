"""What a readout of 20 May 2024 tells of events, as tables of cases can state it."""

from tonggao.extract import extract_claims
from tonggao.readout import Readout

Told = dict[str, set[tuple[str, str]]]


def told(text: str) -> Told:
    """Label and day of each event -> who took part, and how."""
    claims = extract_claims(Readout(id="t", text=text, title=text.split("\n")[0], date="2024-05-20"))
    return {f"{e.label} {e.date}": {(p.who, p.how) for p in e.participants} for e in claims.events}
