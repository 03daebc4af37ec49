"""What a readout says as rows of text: written by whoever read the readout, kept in the memory, read back piece by piece."""

import json
import re
from hashlib import sha256
from typing import Any, NamedTuple

from tonggao.claims import EventMention, Participation
from tonggao.identify.entities import ClaimKey, EntityKey
from tonggao.identify.facts import packed
from tonggao.identify.names import plain_key
from tonggao.identify.persons import Seen
from tonggao.identify.posts import PrintedPost
from tonggao.identify.reports import ReportedEvent
from tonggao.identify.reworded import matter
from tonggao.identify.said import PrintedLink, Said

_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # made once: making it takes longer than using it
_KEY_NUMBER = re.compile(r"(?:\.\d+)+$")  # of the second event of one name and day
_DIGITS = 24  # of a digest: so many that no two texts of millions share one

NO_POSTS = ",[]]"  # what a row of ``seen`` ends in that gives a name no post

_FIRST = 5  # participants of an event that are kept to tell it from others

Participants = list[tuple[str, EntityKey | None]]  # how each took part, and who it is


class Record(NamedTuple):
    """A readout's rows. ``said`` is for linking its claims; ``seen`` and ``reports`` belong to a name and a series each.

    ``facts`` are as ``packed`` makes them; ``likened`` are labels of concepts that something is likened to, ``own`` the bodies
    known in this readout alone, each with a digest of the words around it, ``called`` bodies' short names with the full ones.
    """

    id: str
    said: str
    seen: list[tuple[str, str]]
    bodies: list[str]
    reports: list[tuple[str, str]]
    likened: list[str]
    own: list[tuple[str, str]]
    called: list[tuple[str, str]]
    facts: str

    def as_line(self) -> str:
        """The record as one line of JSON; ``record_of`` reads it."""
        return to_json(self)


def record_of(line: str) -> Record:
    id_, said, seen, bodies, reports, likened, own, called, facts = json.loads(line)
    pairs = (list(map(tuple, rows)) for rows in (seen, reports, own, called))
    return Record(id_, said, next(pairs), bodies, next(pairs), likened, next(pairs), next(pairs), facts)


def record(said: Said) -> Record:
    """What a readout says, as rows."""
    reports: dict[str, list[Any]] = {}
    for event in said.events:
        reports.setdefault(series_of(event), []).append(_report_row(event))
    participants = [
        [event.claim.name, [[part.how, who] for part, who in zip(event.mention.participants, whos, strict=True)]]
        for event, whos in zip(said.events, said.participants, strict=True)
    ]
    return Record(
        said.readout,
        to_json([said.date, said.links, participants]),
        [(name, to_json([seen, _posts_rows(said, name)])) for name, seen in sorted(said.seen.items())],
        sorted(said.bodies),
        [(series, to_json([said.date, rows])) for series, rows in sorted(reports.items())],
        sorted(said.likened),
        [(name, sha256(words.encode()).hexdigest()[:_DIGITS]) for name, words in sorted(said.own.items())],
        sorted(said.called),
        packed(said.facts),
    )


def links_of(text: str) -> tuple[str | None, list[PrintedLink], dict[str, Participants]]:
    """A readout's date, its links by printed names, and for each of its events who took part and how."""
    date, links, participants = json.loads(text)
    return (
        date,
        [PrintedLink(claim, link, kind, tuple(parts), *why) for claim, link, kind, parts, *why in links],
        {claim: [(how, _key(who)) for how, who in parts] for claim, parts in participants},
    )


def seen_of(name: str, readout: str, text: str) -> tuple[Seen, list[PrintedPost]]:
    """What a readout says of a name: where it stands and its posts."""
    (date, words, behind, listed, titled, elected, end), posts = json.loads(text)
    seen = Seen(date, words, tuple(behind), listed, titled, tuple(elected) if elected else None, end)
    return seen, [PrintedPost(ClaimKey(readout, claim), name, tuple(body), *rest) for claim, body, *rest in posts]


def reports_of(readout: str, text: str) -> list[ReportedEvent]:
    """The events of one series that a readout reports."""
    published, rows = json.loads(text)
    return [
        ReportedEvent(
            ClaimKey(readout, claim),
            EventMention(
                label,
                kind,
                (),
                "",
                date=date,
                date_start=start,
                place=place,
                participants=tuple(Participation(who, "attend", at, "", (), "") for at, who in enumerate(first, start=1)),
            ),
            published,
            scope,
            words,
            printed,
        )
        for claim, label, kind, date, start, place, first, scope, words, printed in rows
    ]


def series_of(event: ReportedEvent) -> str:
    """What all events have in common that can be one, follow one another, or share a key."""
    return series_of_label(plain_key(event.mention.label))


def series_of_label(label: str) -> str:
    """The series of the events that have this label, or whose key has it."""
    return matter(_KEY_NUMBER.sub("", label))


def to_json(value: object) -> str:
    return _ENCODE(value)


def _report_row(event: ReportedEvent) -> list[Any]:
    one = event.mention
    first = [part.who for part in one.participants[:_FIRST]]
    return [event.claim.name, one.label, one.kind, one.date, one.date_start, one.place, first, event.scope, event.words, event.printed]


def _posts_rows(said: Said, name: str) -> list[Any]:
    return [
        [post.claim.name, post.body, post.role, post.former, post.printed, post.abroad]
        for post in said.posts
        if post.person == name
    ]


def _key(value: list[Any] | None) -> EntityKey | None:
    return None if value is None else EntityKey(value[0], tuple(value[1]))
