"""Which entity each name of one readout means, as far as that readout can say."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from tonggao.claims import Claims, EventKind, OrganizationMention
from tonggao.identify.abroad_before import abroad_before
from tonggao.identify.bodies import is_told, usual_name
from tonggao.identify.body_words import usual_words
from tonggao.identify.data import rows
from tonggao.identify.divisions import namesakes, superior
from tonggao.identify.entities import EntityKey, Why
from tonggao.identify.listed_offices import listed_offices
from tonggao.identify.names import plain_key
from tonggao.identify.namesakes_here import NamesHere
from tonggao.identify.offices import CHINA, office, shared_names
from tonggao.identify.renamed import renamed_in
from tonggao.identify.scope import Scope, is_side
from tonggao.identify.short_names import SHORTENED, called, full_names, of_houses, of_renamed_school
from tonggao.identify.territories import territory
from tonggao.identify.titles import last_country, words_before
from tonggao.identify.whose import chinas, whose
from tonggao.readout import Passage, Readout

_MEETING: frozenset[EventKind] = frozenset({"meeting", "study"})
# What speaks when a readout says that "the meeting" asks for something.
_MEETING_ISSUERS = frozenset({"会议", "大会", "全会", "座谈会", "会上"})

SAME_NAME = ("same full name", 0.9)
OTHER_FORM = ("another form of one name", 0.9)
IN_LIST = ("of the place that the list names first", 0.85)
THE_STATE = ("the state named right before it", 0.8)
PLACE_ABROAD = ("the place abroad named right before it", 0.8)
_OF_ALL = re.compile("全[省市县区州旗]")
_NOBODY = "。"
_HEAD = 120  # characters of a readout that say whose it is
_BUREAU = re.compile(r"(?P<of>.+?[省市县区州旗])[局厅](?P<rest>.*)")
_ONE_BUREAU = re.compile(r"(?P<of>.+?[省市县区州旗])[^省市县区州旗]{2,10}[局厅]")
_COURT, _INTERMEDIATE = "法院", "中级人民法院"
_OF_ALL_PLACES = ("地方", "各地", "各级", "省级", "市级", "县级")  # 地方国资委 are not the state's
_MISSIONS = ("大使馆", "领事馆", "使馆", "代表处", "代表团")


class ReadoutNames:
    """The persons, bodies and groups of one readout by their names as printed."""

    def __init__(self, readout: Readout, claims: Claims) -> None:
        self.readout = readout
        self._resolved = sorted({plain_key(c.resolved) for c in claims.organizations})
        bodies = [*(c.resolved for c in claims.organizations), *(c.org for c in claims.posts)]
        any_states = self._shared(bodies)
        self._any_states = any_states - chinas(readout.text, claims.organizations) if any_states else any_states
        self._states = whose(readout.text, claims.organizations)
        self._abroad = abroad_before(readout.text, claims.organizations)
        self._listed = listed_offices(readout.text, claims.organizations, claims.persons)
        self._full_names = full_names(plain_key(c.resolved) for c in claims.organizations) | called(
            readout.text, ((plain_key(c.resolved), end) for c in claims.organizations for _, end in c.passages)
        )
        self.renamed = renamed_in(readout.text, claims.organizations)
        for older, newer in self.renamed:  # alike as the two are, neither is short for the other
            for name in (plain_key(older), plain_key(newer)):
                self._full_names.pop(name, None)
        self._full_names |= of_houses(filter(None, bodies), readout.text[:_HEAD].partition("。")[0]) | of_renamed_school({plain_key(newer) for _, newer in self.renamed}, filter(None, bodies))
        resolved = ((plain_key(c.name), plain_key(c.resolved)) for c in claims.organizations)
        self._scope = Scope(resolved, _without_persons(readout.text, claims))
        self._courts = _courts(self._resolved)
        self._bureaus = _bureaus(readout.text[:_HEAD], self._resolved)
        self._persons = {plain_key(c.name) for c in claims.persons if c.role == "subject"}
        self._here = NamesHere(claims.persons)
        self._bodies_of_posts: dict[str, EntityKey] = {}
        mentioned = [(c, self.mentioned(c)) for c in claims.organizations]
        self._organizations = self._by_short_forms(mentioned) | {
            plain_key(printed): body for c, body in mentioned for printed in (c.resolved, c.name)
        }
        several = ((body.parts, {plain_key(readout.text[start:end]) for start, end in c.passages}) for c, body in mentioned if len(c.passages) > 1)
        self._forms = [(body, forms) for body, forms in several if len(forms) > 1]  # bodies that the readout prints in several
        self._events = [plain_key(event.label) for event in claims.events]
        self._meeting = _the_meeting(claims)

    def _by_short_forms(self, mentioned: Iterable[tuple[OrganizationMention, EntityKey]]) -> dict[str, EntityKey]:
        """Bodies by every form that the readout prints of one alone (省安委办 of 省安委会办公室)."""
        found: dict[str, set[EntityKey]] = {}
        for mention, body in mentioned:
            for start, end in mention.passages:
                found.setdefault(plain_key(self.readout.text[start:end]), set()).add(body)
        return {printed: keys.pop() for printed, keys in found.items() if len(keys) == 1}

    def person(self, name: str, passages: Sequence[Passage] = (), before: int | None = None) -> EntityKey:
        """The person of a name; of two who bear it, the one at the passages of a claim, or the last before a place."""
        return EntityKey("person", (self._here.at(name, passages, before),))

    def byline(self, name: str) -> EntityKey:
        """A reporter or editor: kept apart from persons of that name whom readouts are about."""
        return EntityKey("person", (f"{plain_key(name)}.署名",))

    def organization(self, name: str) -> EntityKey:
        """The body by its usual name, or by its printed one and the readout where that could be any body's."""
        body = self.body_of_post(name)
        return EntityKey("organization", (*body.parts, self.readout.id)) if body.parts[-1] in self._any_states else body

    def mentioned(self, mention: OrganizationMention) -> EntityKey:
        """The body that a mention means: behind 驻 a mission is the sending state's in the one it names, behind 地方 no body of the state's."""
        start, at = mention.passages[0].start, usual_name(plain_key(mention.resolved))
        if self.readout.text[:start].endswith(_OF_ALL_PLACES) and is_told(at):
            return EntityKey("organization", (usual_words(plain_key(mention.name))[1], self.readout.id))
        if self.readout.text[start - 1 : start] != "驻" or not at.endswith(_MISSIONS):
            return self.organization(mention.resolved)
        words = words_before(self.readout.text, start - 1)
        sender = "中国" if words.endswith(("中国", "我国", "我")) else last_country(words)
        name = f"{sender or ''}驻{at}"
        return EntityKey("organization", (name,) if sender else (name, self.readout.id))

    def called(self) -> set[tuple[str, str]]:
        """The bodies' short names that the readout has beside full ones, with the bodies under their usual names."""
        found = [(short, self.body_of_post(short).parts) for short, full in self._full_names.items() if full.reason in SHORTENED]
        found += [(printed, body) for body, forms in self._forms for printed in forms]
        return {(usual_name(short), body[0]) for short, body in found if len(body) == 1 and usual_name(short) != body[0]}

    def why(self, mention: OrganizationMention, body: EntityKey) -> Why:
        """The reason why a mention means the body, and its score."""
        name = plain_key(mention.resolved)
        if body.parts[0] == name:
            return SAME_NAME
        if name in self._states:
            return THE_STATE
        if name in self._abroad:
            return PLACE_ABROAD
        if name in self._listed:
            return IN_LIST
        full = self._full_names.get(name)
        return full[1:] if full is not None else self._scope.why(name) or OTHER_FORM

    def body_of_post(self, name: str) -> EntityKey:
        """The same for the body of a post: whose it is, its holder's other posts tell."""
        known = self._bodies_of_posts.get(name)
        if known is None:
            known = self._bodies_of_posts[name] = self._body_of_post(name)
        return known

    def _body_of_post(self, name: str) -> EntityKey:
        plain = plain_key(name)
        plain = self._listed.get(plain, plain)
        if (state := self._states.get(plain)) is not None:
            return EntityKey("organization", (usual_name(self._of_state(state, plain)),))
        if (place := self._abroad.get(plain)) is not None:
            return EntityKey("organization", (usual_name(place + plain),))
        full = self._full_names.get(plain)
        parts = self._scope.organization(plain if full is None else full.name, self.readout.id)
        usual = self._usual(parts[0]) if len(parts) == 1 else parts
        return EntityKey("organization", (self._in_full(usual[0]), *usual[1:]))

    def _in_full(self, name: str) -> str:
        """A place's court or bureau under the name that the readout has for it."""
        short = _BUREAU.fullmatch(name)
        whole = self._bureaus.get(short["of"]) if short else None
        return f"{whole}{short['rest']}" if short and whole else self._courts.get(name, name)

    def _of_state(self, state: str, name: str) -> str:
        """A state's body, under the full name where the readout has that: 朝鲜劳动党中央军事委员会 for 中央军事委员会."""
        full = [one for one in self._resolved if one.startswith(state) and one.endswith(name)]
        return full[0] if len(full) == 1 else state + name

    def _usual(self, name: str) -> tuple[str, ...]:
        """The usual name; where several bodies share the name, the one whose place, superior or full name the readout has."""
        if shared := _shared_bodies().get(name):
            told = [body for body, word in shared if word in self.readout.text]
            return (told[0],) if len(told) == 1 else (name, self.readout.id)
        place = territory(name)
        if place is None or place.level != "county" or place.code is not None:
            return (usual_name(name),)
        text = self.readout.text
        near = [one for one in namesakes(place.name) if (above := superior(one)) and above.name[:2] in text]
        if len(near) != 1:
            return (usual_name(name), self.readout.id)
        return (usual_name(f"{near[0].name}{place.rest}"),)

    def _shared(self, bodies: Iterable[str]) -> frozenset[str]:
        """The names that are any state's here: those that every state has, where only other states' bodies stand beside."""
        named = {usual_name(body) for body in bodies if body}
        if named.isdisjoint(shared_names()):
            return frozenset()
        telling = named - shared_names()
        countries = {office(body, "").country for body in telling} - {None}
        return shared_names() if countries and CHINA not in countries else frozenset()

    def group(self, name: str) -> EntityKey | None:
        """A group; None for 双方 or 我们, who are nobody in particular."""
        parts = self._scope.group(plain_key(name), self.readout.id)
        return None if parts is None else EntityKey("group", parts)

    def scope(self, label: str) -> str:
        """What tells an event's label apart from the same one elsewhere: 市委全会 is of one city."""
        return self._scope.event(plain_key(label))

    def event_in_full(self, label: str, passages: Sequence[Passage]) -> str:
        """An event's label, the place said where the readout says which (柳川市委全会 for 市委全会), 全市 before it where it is printed so."""
        plain = plain_key(label)
        printed = (plain_key(self.readout.text[start:end]) for start, end in passages)
        of_all = (words.removesuffix(plain) for words in printed if words.endswith(plain))
        return self._scope.in_full(next(filter(_OF_ALL.fullmatch, of_all), "") + plain)

    def known(self, name: str, passages: Sequence[Passage] = (), before: int | None = None) -> EntityKey | None:
        """The person or organization that the readout mentions by this name, as ``person`` tells two of it apart."""
        plain = plain_key(name)
        if plain in self._persons:
            return self.person(plain, passages, before)
        return self._organizations.get(plain)

    def participant(self, name: str, passages: Sequence[Passage] = ()) -> EntityKey | None:
        """A participant or addressee is a person or body of the readout, else a group."""
        return self.known(name, passages) or self.group(name)

    def issuer(self, name: str, passages: Sequence[Passage], before: int) -> EntityKey | None:
        """An issuer is a person or body of the readout, or a side of talks; a notice or a resolution is no entity."""
        return self.known(name, passages, before) or (self.group(name) if is_side(plain_key(name)) else None)

    def issuing_event(self, name: str) -> int | None:
        """The number of the event that asks: the only one of that name, or for 会议 the meeting that is reported."""
        if name in _MEETING_ISSUERS:
            return self._meeting
        named = [i for i, label in enumerate(self._events) if label == plain_key(name)]
        return named[0] if len(named) == 1 else None


def _without_persons(text: str, claims: Claims) -> str:
    """The text with marks for persons' names, in which no place is named (寇长春)."""
    for start, end in (passage for one in claims.persons for passage in one.passages):
        text = text[:start] + _NOBODY * (end - start) + text[end:]
    return text


def _courts(names: Iterable[str]) -> dict[str, str]:
    """芦城市中级人民法院 for 芦城市法院: a city or prefecture has one court, and where that is an intermediate one it has no other."""
    usual = {usual_name(name) for name in names if name.endswith(_COURT[-1])}
    return {name.removesuffix(_INTERMEDIATE) + _COURT: name for name in usual if name.endswith(_INTERMEDIATE)}


def _bureaus(head: str, names: Iterable[str]) -> dict[str, str]:
    """沧水市税务局 by 沧水市: the one bureau of a place that the first lines of a readout name, which calls it 市局."""
    found: dict[str, set[str]] = {}
    for name in names:
        if name in head and (bureau := _ONE_BUREAU.fullmatch(usual_name(name))):
            found.setdefault(bureau["of"], set()).add(bureau[0])
    return {of: whole.pop() for of, whole in found.items() if len(whole) == 1}


@cache
def _shared_bodies() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for name, body, word in rows("shared_bodies.tsv"):
        found.setdefault(name, []).append((body, word))
    return found


def _the_meeting(claims: Claims) -> int | None:
    """The number of the event that 会议 means: the only meeting, or the only one whose participants are named."""
    meetings = [i for i, event in enumerate(claims.events) if event.kind in _MEETING]
    attended = [i for i in meetings if claims.events[i].participants]
    for candidates in (meetings, attended):
        if len(candidates) == 1:
            return candidates[0]
    return None
