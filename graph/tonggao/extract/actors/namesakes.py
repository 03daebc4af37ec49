"""Two people of one name in one readout: named twice in one list under different offices, in charge of a house and of a place, of a state and of its
government, or a visitor and in his company.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tonggao.claims import OrganizationMention, PersonMention, PostAttestation
from tonggao.lexicon import load_lexicon
from tonggao.readout import Passage

Offices = frozenset[tuple[str, str]]  # bodies and roles
_BETWEEN = re.compile(r"[、，, \u3000和与及以同暨（）()]*")
_VISITS = re.compile(r"(?:一行)?(?:到|赴|深入|来到|前往|莅临|走访)")
_GOES_WITH = re.compile(r"[^，。；到赴]{0,40}(?:陪同|随同)")
_SECRETARY = "书记"
_BEHIND = "/after-name"
_HOUSE, _PLACE, _COMMITTEE, _NO_HOUSE = "house", "place", "committee", "no-house"
_HEADS = frozenset({"state", "government"})


def tell_namesakes(
    text: str, persons: tuple[PersonMention, ...], posts: Sequence[PostAttestation], bodies: Iterable[OrganizationMention]
) -> tuple[PersonMention, ...]:
    """The persons, a name that two people bear given to each of them: each with the places from one office before the name to the next.

    Only what nobody writes of one person tells: a list names no one twice (副县长某某与学校副校长某某), and who runs a hospital is no mayor.
    """
    held, called = _offices(posts), _offices_behind(posts)
    offices = called | held
    repeated = [one for one in persons if one.role == "subject" and sum(offices.get((one.name, p.end)) is not None for p in one.passages) > 1]
    if not repeated:
        return persons
    claims: tuple[PersonMention | PostAttestation | OrganizationMention, ...] = (*persons, *posts, *bodies)
    spans = [passage for claim in claims for passage in claim.passages]
    found = {one: _told_apart(one, held, called, text, spans) for one in repeated}
    told = (mention for one in persons for mention in found.get(one, (one,)))
    return tuple(sorted(told, key=lambda one: one.passages[0]))


def _offices(posts: Iterable[PostAttestation]) -> dict[tuple[str, int], Offices]:
    """The offices before a name, by it and the end of that place; none for what somebody was."""
    found: dict[tuple[str, int], Offices] = {}
    for post in posts:
        if not post.former and post.org:
            at = post.person, post.passages[0].end
            found[at] = found.get(at, frozenset()) | {(post.org, post.role)}
    return found


def _offices_behind(posts: Iterable[PostAttestation]) -> dict[tuple[str, int], Offices]:
    """The offices of the heads of states and governments behind a name (罗曼诺夫总统), by it and the end of the name there."""
    behind = (post for post in posts if _heads(post.role) in _HEADS and post.rule.endswith(_BEHIND))
    return {(post.person, post.passages[0].start + len(post.person)): frozenset({(post.org, post.role)}) for post in behind}


def _told_apart(
    one: PersonMention, held: dict[tuple[str, int], Offices], called: dict[tuple[str, int], Offices], text: str, spans: list[Passage]
) -> tuple[PersonMention, ...]:
    """The people of one name, in the order in which the text first has them.

    Who is ``called`` by an office behind the name is spoken of in passing: places behind it are whose they were.
    """
    people: list[tuple[Offices, list[Passage]]] = []
    now = 0
    for at in sorted(one.passages):
        in_passing = (one.name, at.end) not in held
        offices = held.get((one.name, at.end)) or called.get((one.name, at.end))
        meant = now
        if offices:
            others = [
                i
                for i, (known, there) in enumerate(people)
                if _may_be_two(known, offices)
                and (_exclude(known, offices) or _is_company(text, there, at) or any(_is_list(text, before.end, at, spans) for before in there))
            ]
            fitting = [i for i in range(len(people)) if i not in others]
            if not fitting:
                people.append((offices, []))
                fitting = [len(people) - 1]
            meant = fitting[0]
            people[meant] = (people[meant][0] | offices, people[meant][1])
            now = now if in_passing else meant
        elif not people:
            people.append((frozenset(), []))
        people[meant][1].append(at)
    return (one,) if len(people) < 2 else tuple(replace(one, passages=tuple(there)) for _, there in people)


def _may_be_two(known: Offices, offices: Offices) -> bool:
    return bool(known) and not any(_may_be_one(a, b) for a in known for b in offices)


def _exclude(known: Offices, offices: Offices) -> bool:
    return any(_excludes(a, b) or _excludes(b, a) or _head_one_state(a, b) or _head_two_states(a, b) for a in known for b in offices)


def _head_one_state(a: tuple[str, str], b: tuple[str, str]) -> bool:
    """Whether one heads the state and the other its government."""
    return a[0] == b[0] and {_heads(role) for _, role in (a, b)} == _HEADS


def _head_two_states(a: tuple[str, str], b: tuple[str, str]) -> bool:
    """Whether they head different states or their governments: 沙特国王 and 巴林首相."""
    countries = load_lexicon().terms("countries")
    return len({countries[body].value for body, role in (a, b) if body in countries and _heads(role) in _HEADS}) > 1


def _heads(role: str) -> str:
    """What the holder of a role is at the head of, by the lexicon (a state, a government); "" where it says nothing."""
    entry = load_lexicon().terms("full_time").get(role)
    return entry.tag if entry else ""


def _may_be_one(a: tuple[str, str], b: tuple[str, str]) -> bool:
    """市委书记 and 柳川市委书记."""
    return a[1] == b[1] and (a[0].endswith(b[0]) or b[0].endswith(a[0]))


def _is_list(text: str, start: int, at: Passage, spans: list[Passage]) -> bool:
    """Whether nothing but names, offices, bodies and what parts them stands between the end of a name and another place that has it."""
    inside = sorted(span for span in spans if start <= span.start and span.end <= at.end)
    end = start
    for span in inside:
        if span.start > end and not _BETWEEN.fullmatch(text, end, span.start):
            return False
        end = max(end, span.end)
    return end >= at.end


def _is_company(text: str, visitor: Iterable[Passage], at: Passage) -> bool:
    """Whether a name stands in the company of whom the text has as a visitor before: nobody goes with himself."""
    return _GOES_WITH.match(text, at.end) is not None and any(_VISITS.match(text, before.end) for before in visitor)


def _excludes(house: tuple[str, str], place: tuple[str, str]) -> bool:
    """Whether who runs such a house (hospital, factory, school) does not head such a place (town, county, city)."""
    words = load_lexicon().terms("full_time")
    tag = {role: entry.tag for role, entry in words.items()}
    runs = tag.get(house[1]) == _HOUSE and not house[0].endswith(tuple(word for word, kind in tag.items() if kind == _NO_HOUSE))
    heads = tag.get(place[1]) == _PLACE
    leads = place[1] == _SECRETARY and place[0].endswith(tuple(word for word, kind in tag.items() if kind == _COMMITTEE))
    return runs and (heads or leads)
