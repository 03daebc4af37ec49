"""Identifies the entities of a whole corpus at once, in memory."""

from collections.abc import Iterable

from tonggao.claims import Claims
from tonggao.identify.authority import Authority, concept_authority
from tonggao.identify.by_hand import NO_DECISIONS, HandDecisions
from tonggao.identify.entities import Entities, uses
from tonggao.identify.identity import Identity
from tonggao.identify.memory import Memory
from tonggao.identify.records import record
from tonggao.identify.said import say
from tonggao.readout import Readout


def identify(
    claimed: Iterable[tuple[Readout, Claims]],
    authority: Authority | None = None,
    decisions: HandDecisions | None = None,
) -> Entities:
    """The entities of all claims. The result does not depend on the order of the pairs, nor on how they are grouped.

    ``authority`` joins the aliases of known concepts; the shipped one is the default. ``decisions`` were made by hand
    and win over all others. Of readouts, id, date and text count.
    """
    known = concept_authority() if authority is None else authority
    records = (record(say(readout, claims, known)) for readout, claims in claimed)
    with Memory() as memory:
        identity = Identity(memory, records, decisions=decisions or NO_DECISIONS, authority=known)
        links = sorted(decision for linked in identity.links() for decision in linked.decisions)
        parts = [part for _, part in identity.entities()]
    shortcuts = {use for decision in links if (use := uses(decision))}
    shortcuts.update(shortcut for part in parts for shortcut in part.shortcuts)
    return Entities(
        entities=tuple(sorted((one for part in parts for one in part.entities), key=lambda one: one.key)),
        tenures=tuple(sorted((one for part in parts for one in part.tenures), key=lambda one: one.key)),
        decisions=tuple(links),
        shortcuts=tuple(sorted(shortcuts, key=lambda s: (s.shortcut, str(s.subject), s.object))),
        doubts=tuple(sorted({d for part in parts for d in part.doubts}, key=lambda d: (d.first, *d.second, d.reason))),
    )
