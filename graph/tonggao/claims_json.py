"""Claims as JSON: the rows that `tonggao extract` prints and that gold annotations are compared with."""

from typing import Any

from tonggao.claims import NO_READOUT, Claims, EventMention, Participation, Passages
from tonggao.readout import Readout

Row = dict[str, Any]


def as_json(readout: Readout, claims: Claims, *, with_text: bool = False) -> Row:
    """One readout's claims as plain lists and dicts, ready for ``json.dumps``. Offsets are code points."""
    row: Row = {"id": readout.id, "title": readout.title, "date": readout.date}
    row["persons"] = [{"name": c.name, "role": c.role, **_found(c.passages, c.rule)} for c in claims.persons]
    row["posts"] = [
        {"person": c.person, "role": c.role, "org": c.org, "former": c.former, "title": c.title, **_found(c.passages, c.rule)}
        for c in claims.posts
    ]
    row["organizations"] = [
        {"name": c.name, "resolved": c.resolved, **_found(c.passages, c.rule)} for c in claims.organizations
    ]
    row["events"] = [_event(c) for c in claims.events]
    row["requirements"] = [
        {
            "quote": c.quote, "start": c.start, "end": c.end, "issuer": c.issuer, "addressee": c.addressee,
            "modality": c.modality, "concepts": list(c.concepts), **_found(c.passages, c.rule),
        }
        for c in claims.requirements
    ]  # fmt: skip
    row["concepts"] = [{"label": c.label, **_found(c.passages, c.rule)} for c in claims.concepts]
    row["definitions"] = [
        {"concept": c.concept, "quote": c.quote, "start": c.start, "end": c.end, **_found(c.passages, c.rule)}
        for c in claims.definitions
    ]
    row["concept_relations"] = [
        {"from": c.source, "relation": c.relation, "to": c.target, **_found(c.passages, c.rule)}
        for c in claims.concept_relations
    ]
    row["works"] = [{"title": c.title, **_found(c.passages, c.rule)} for c in claims.works]
    if any(note.startswith(NO_READOUT) for note in claims.notes):  # why there are none
        row["notes"] = list(claims.notes)
    if with_text:
        row["text"] = readout.text
    return row


def _found(passages: Passages, rule: str) -> Row:
    return {"passages": [list(passage) for passage in passages], "rule": rule}


def _event(event: EventMention) -> Row:
    return {
        "label": event.label,
        "type": event.kind,
        "date": event.date,
        "date_start": event.date_start,
        "date_inferred": event.date_inferred,
        "place": event.place,
        "participants": [_participant(p) for p in event.participants],
        **_found(event.passages, event.rule),
    }


def _participant(p: Participation) -> Row:
    return {
        "who": p.who, "how": p.how, "position": p.position, "group": p.group, "open_list": p.open_list,
        **_found(p.passages, p.rule),
    }  # fmt: skip
