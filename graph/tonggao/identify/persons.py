"""Which persons the readouts are about: who bears each name, and whose names are one person's."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from tonggao.claims import Claims, Passages
from tonggao.identify.appearances import Appearance, Bearer, Held, Scenes, Unsure
from tonggao.identify.bearers import ALONE, tell_apart
from tonggao.identify.common_names import has_common_surname
from tonggao.identify.entities import ClaimKey, EntityKey, Why
from tonggao.identify.names import plain_key
from tonggao.identify.namesakes_here import NamesHere, plain_name, readout_of
from tonggao.identify.offices import CHINA, shared_names
from tonggao.identify.person_names import Joined, join_full_names
from tonggao.identify.posts import PrintedPost, settle
from tonggao.identify.titles import description, elected_to, foreign_title, is_delegate, last_country, words_before
from tonggao.language.foreign_names import is_transliteration
from tonggao.readout import Readout

_CHINESE = 2
_DOT, _COMMA = "·", "、"
_BEHIND = 4  # characters: as long as titles behind a name are


@dataclass(slots=True)
class Told:
    """Who is who. ``means`` has the person of a name in a readout, ``posts`` the post and the person of an attestation."""

    means: dict[tuple[str, str], tuple[EntityKey, Why]] = field(default_factory=dict)
    posts: dict[ClaimKey, tuple[EntityKey, EntityKey]] = field(default_factory=dict)
    moved: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = field(default_factory=dict)
    names: dict[EntityKey, set[str]] = field(default_factory=dict)
    former: set[ClaimKey] = field(default_factory=set)
    countries: dict[EntityKey, set[str]] = field(default_factory=dict)
    unsure: list[tuple[EntityKey, EntityKey, str, float]] = field(default_factory=list)


def is_chinese(person: EntityKey, names: Iterable[str], countries: Iterable[str]) -> bool:
    """Whether a person has a post in China, or no foreign one and no name of sounds (艾德, who is 雷诺·艾德 in full)."""
    found = set(countries)
    return CHINA in found or (not found and not any(map(_is_foreign, {person.parts[0].partition(".")[0], *names})))


def _is_foreign(name: str) -> bool:
    """Whether a name has a dot or is one of sounds (罗曼诺夫): two characters that begin like many Chinese names are such a name."""
    of_sounds = is_transliteration(name) and (len(name) > _CHINESE or not has_common_surname(name))
    return _DOT in name or of_sounds


class Seen(NamedTuple):
    """A name in a readout: its date, the words before and behind the name, whether it stands in a list or the title.

    ``elected`` is the (country, role) that the text right behind the name says the person was elected to, ``end`` where the name ends first.
    """

    date: str | None
    words: str = ""
    behind: tuple[str, ...] = ()
    listed: bool = False
    titled: bool = False
    elected: tuple[str, str] | None = None
    end: int | None = None


def seen_persons(readout: Readout, claims: Claims) -> dict[str, Seen]:
    """The names of persons in one readout, reporters and editors left out."""
    here = NamesHere(claims.persons)
    spans = {name: one.passages for name, one in here.marked()}
    starts = {end: start for of in spans.values() for start, end in of}
    found = {}
    for name, passages in spans.items():
        words = words_before(readout.text, passages[0].start) or _lead(readout.text, passages, starts)
        behind = tuple(sorted({readout.text[end : end + _BEHIND] for _, end in passages}))
        listed, elected = _listed(readout.text, passages), elected_to(readout.text, passages[0].end)
        titled = plain_name(name) in readout.title
        found[name] = Seen(readout.date, words, behind, listed, titled, elected, passages[0].end)
    for post in claims.posts:
        found.setdefault(plain_key(post.person), Seen(readout.date))
    return found


class Read(NamedTuple):
    """One name in all readouts: its posts, who bears it, and which of these may be one."""

    held: list[tuple[PrintedPost, Held]]
    bearers: list[Bearer]
    unsure: list[Unsure]


def is_leader(held: Iterable[tuple[PrintedPost, Held]]) -> bool:
    """Whether a bearer of a name with these posts is a leader of China's Party or state."""
    return any(one.office.leads for _, one in held)


def read_name(name: str, seen: Mapping[str, Seen], posts: Iterable[PrintedPost], scenes: Scenes) -> Read:
    """Who bears a name, from what every readout that has it says."""
    held = settle(posts)
    found = tell_apart(name, appearances_of(seen, held), scenes)
    return Read(held, found.bearers, found.unsure)


def tell(names: Mapping[str, Read]) -> Told:
    """Who is who. Names that share a tie (see ``ties``) are to be given together; others change nothing."""
    told = Told()
    for name in sorted(names):
        _note_moved(told, names[name].held)
    joined = join_full_names({name: read.bearers for name, read in names.items()})
    keys = _keys(joined)
    _note_bearers(told, joined, keys)
    by_id = {id(joined.bearer(key)): person for key, person in keys.items()}
    for _, read in sorted(names.items()):
        for one, other, reason, score in read.unsure:
            a, b = sorted((by_id[id(one)], by_id[id(other)]))
            if a != b:
                told.unsure.append((a, b, reason, score))
    return told


def appearances_of(seen: Mapping[str, Seen], held: list[tuple[PrintedPost, Held]]) -> list[Appearance]:
    """One name as each readout has it, with the posts that it gives there."""
    by_readout: dict[str, list[Held]] = {}
    for post, one in held:
        by_readout.setdefault(post.claim.readout, []).append(one)
    return [
        Appearance(
            readout=readout,
            date=one.date,
            held=_posts_in(one, by_readout.get(readout, [])),
            words=one.words,
            behind=one.behind,
            listed=one.listed,
            titled=one.titled,
            country=last_country(one.words),
            end=one.end,
        )
        for readout, one in seen.items()
    ]


def _posts_in(seen: Seen, attested: list[Held]) -> tuple[Held, ...]:
    """The posts that a readout gives a person: those attested and elected to, else the title before the name."""
    posts = (*attested, *_read_title(seen.elected))
    return posts or _read_title(foreign_title(seen.words))


def _listed(text: str, passages: Passages) -> bool:
    """Whether the name stands in a list of names somewhere."""
    return any("、" in (text[start - 1 : start], text[end : end + 1]) for start, end in passages)


def _lead(text: str, passages: Passages, starts: Mapping[int, int]) -> str:
    """The words that lead in a list with the name in it, where they say of all in it what they are without a post: 航天员甲、乙、丙.

    ``starts`` has where each name begins by where it ends.
    """
    for start, _ in passages:
        first = start
        while text[first - 1 : first] == _COMMA and first - 1 in starts:
            first = starts[first - 1]
        words = words_before(text, first) if first != start else ""
        if words and (description(words, ()) or is_delegate(words)):
            return words
    return ""


def _read_title(found: tuple[str, str] | None) -> tuple[Held, ...]:
    """A title of a foreign state that is no claim: 加蓬共和国总统 before the name, 祝贺他就任加蓬共和国总统 behind it."""
    if found is None:
        return ()
    country, role = found
    return (Held(None, EntityKey("post", (country, role)), country, role, False),)


def _note_moved(told: Told, held: list[tuple[PrintedPost, Held]]) -> None:
    """Where a body turned out to be another country's, or of a place, its mentions in that readout mean the same.

    A name that every state has (农业部) is China's where a Chinese holds a post in it.
    """
    for post, one in held:
        body = one.post.parts[:-1]
        chinas = body[0] in shared_names() and not is_transliteration(post.person)
        if (post.printed or len(post.body) > 1) and (body != post.body or chinas):
            told.moved[post.claim.readout, post.body] = body


def _keys(joined: Joined) -> dict[tuple[str, int], EntityKey]:
    """The person of each bearer. Of namesakes, the one whose post is attested first has the plain name."""
    keys: dict[tuple[str, int], EntityKey] = {}
    taken: set[str] = set()
    groups = [
        min(group, key=lambda key: (-len(joined.bearer(key).readouts), len(key[0]), key))
        for group in joined.groups.together()
    ]
    members = dict(zip(groups, joined.groups.together(), strict=True))
    ordered = sorted(groups, key=lambda head: _standing(joined, members[head], head))
    for head in ordered:
        label = _label(joined.bearer(head), head[0], taken)
        taken.add(label)
        keys |= {key: EntityKey("person", (label,)) for key in members[head]}
    return keys


def _standing(joined: Joined, group: list[tuple[str, int]], head: tuple[str, int]) -> tuple[object, ...]:
    bearers = [joined.bearer(key) for key in group]
    titled = any(bearer.held for bearer in bearers)
    first = min((min((date or "9999" for _, date in b.held), default=b.first) for b in bearers), default="9999")
    return head[0], not titled, first, min(min(b.readouts, default="") for b in bearers), head


def _label(bearer: Bearer, name: str, taken: set[str]) -> str:
    if name not in taken:
        return name
    body = bearer.earliest_body()
    label = f"{name}.{body}" if body else f"{name}.{plain_key(readout_of(min(bearer.readouts)))}"
    number = 2
    while label in taken:
        label, number = f"{label.rpartition('.')[0] if number > 2 else label}.{number}", number + 1
    return label


def _note_bearers(told: Told, joined: Joined, keys: dict[tuple[str, int], EntityKey]) -> None:
    for key, person in keys.items():
        bearer = joined.bearer(key)
        if key[0] not in joined.misread:
            told.names.setdefault(person, set()).add(key[0])
        told.countries.setdefault(person, set()).update(bearer.countries)
        joined_by = joined.reasons.get(key)
        tied = joined_by or joined.tied.get(key)
        for readout, found in bearer.readouts.items():
            why = tied if tied and found == ALONE else found
            told.means[readout, key[0]] = (person, min(why, joined_by or why, key=lambda one: one[1]))
        for held, _ in bearer.held:
            if held.claim is not None:
                told.posts[held.claim] = (person, held.post)
                if held.former:
                    told.former.add(held.claim)
    for key, person in sorted(keys.items()):  # a misread name is better than none
        told.names.setdefault(person, {key[0]})
