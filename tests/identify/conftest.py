"""Readouts in one line, and reports of events, for tests of who and what is one."""

from tonggao.claims import Claims, EventKind, EventMention, Participation, PersonMention, PostAttestation
from tonggao.identify import Entities
from tonggao.identify.entities import ClaimKey
from tonggao.identify.events import join_events
from tonggao.identify.reports import ReportedEvent
from tonggao.readout import Passage, Readout

Claimed = tuple[Readout, Claims]


def said(id_: str, date: str, text: str, *titles: tuple[str, str, str]) -> Claimed:
    """A readout with its persons by (name, body, role); a role of none is a bare name. A title is body and role before the name."""
    persons, posts = {}, []
    for name, body, role in titles:
        at = text.index(name)
        persons[name] = PersonMention(name, (Passage(at, at + len(name)),), "r")
        if role:
            title = f"{body}{role}"
            start = text.index(title)
            posts.append(PostAttestation(name, role, body, title, (Passage(start, at + len(name)),), "r"))
    return Readout(id_, text, date=date), Claims(persons=tuple(persons.values()), posts=tuple(posts))


def bearers(found: Entities) -> dict[str, str]:
    """The person of each readout's one name."""
    return {
        d.claim.readout: d.entity.parts[0]
        for d in found.decisions
        if d.link == "refersTo" and d.entity.kind == "person"
    }


def head(id_: str, date: str, city: str, name: str = "岳明山") -> Claimed:
    return said(id_, date, f"{city}市委书记{name}出席。", (name, f"{city}市委", "书记"))


AT = (Passage(0, 2),)


def reported(
    readout: str, label: str, date: str | None, *who: str, published: str | None = None, kind: EventKind = "meeting"
) -> ReportedEvent:
    parts = tuple(Participation(name, "attend", i, "出席", AT, "r") for i, name in enumerate(who, start=1))
    return ReportedEvent(
        ClaimKey(readout, "event-0-2"), EventMention(label, kind, AT, "r", date, participants=parts), published
    )


def grouped(*reports: ReportedEvent) -> set[frozenset[str]]:
    return {frozenset(report.claim.readout for report in same.reports) for same in join_events(reports)}


LONG = "柳川市水网建设推进会"
SESSION = "柳川市十五届人大常委会第三次会议"
