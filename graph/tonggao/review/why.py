"""Why mentions are one entity or several: the reasons and scores of all decisions about a name, with the words on either side."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from tonggao.describe.iris import entity_iri
from tonggao.errors import StaleGraphError, TonggaoError
from tonggao.identify.by_hand import entity_key, read_decisions
from tonggao.identify.entities import ClaimKey, EntityKey, Why
from tonggao.identify.facts import canonical
from tonggao.identify.grounds import Ground, Grounds, PostOf
from tonggao.identify.identity import DECISIONS, decisions_text
from tonggao.identify.memory import Memory
from tonggao.output_folder import DECISIONS_FILE, Generation, OutputFolder
from tonggao.pipeline.ledger_file import LedgerFile
from tonggao.pipeline.version import linking_version
from tonggao.review.words import Named, doubts_between, named, nothing_called, renamed_among
from tonggao.store import GraphStore

_MOST_OTHERS = 50  # of a name shown beside one that bears it
_NO_SCORE = -1.0  # of what no rule weighed
_UNTOLD = "no readout tells whose it is, nor prints the same text"
_DAYS = "events of one name on other days"
_RENAMED = "one took the place of the other; renamed bodies are related, not merged"
_NOTHING = "nothing makes the two names one's"


class Account(NamedTuple):
    """An entity as its IRI ends, why each of its mentions means it, and why posts under its name are one person's."""

    entity: str
    mentions: tuple[tuple[Why, tuple[ClaimKey, ...]], ...]
    ties: tuple[Ground, ...]


Side = tuple[str, str, tuple[ClaimKey, ...]]  # the entity, the post that tells, the claims


class Apart(NamedTuple):
    """Two entities of one name, why they are not one, and the claims that speak for either."""

    why: Why
    first: Side
    second: Side


class Reasons(NamedTuple):
    """All that was decided about some names."""

    accounts: tuple[Account, ...]
    apart: tuple[Apart, ...]


def reasons(folder: Path, store: GraphStore, names: Sequence[str]) -> Reasons:
    """Why what has these names is one or several.

    A name is one of an entity's, an entity as its IRI ends (person/岳明山) or a mention (ID#person-9-12). Raises TonggaoError where nothing has
    a name, and where the decisions by hand or tonggao are others than those that the graph was made with.
    """
    with _asked(folder, OutputFolder(folder).current(), store) as asked:
        return asked.answer(names)


def reasons_about(folder: Path, generation: Generation, store: GraphStore, iri: str) -> Reasons:
    """Why all mentions of an entity mean it, and why others that bear one of its names are not it; nothing where there is none.

    Raises StaleGraphError where the decisions by hand or tonggao are others than those that the graph was made with.
    """
    with _asked(folder, generation, store) as asked:
        return asked.about(iri)


@contextmanager
def _asked(folder: Path, generation: Generation, store: GraphStore) -> Iterator["_Asked"]:
    hand = read_decisions(folder / DECISIONS_FILE)
    with LedgerFile(generation.ledger, read_only=True) as ledger:
        if ledger.fact("linking") != linking_version():
            raise StaleGraphError(f"{folder}: built by another version of tonggao; run `tonggao build` again first")
    with Memory(generation.identity, read_only=True) as memory:
        if memory.note(DECISIONS) != decisions_text(hand):
            raise StaleGraphError(f"{folder / DECISIONS_FILE}: changed since the graph was built; run `tonggao build` again first")
        yield _Asked(store, Grounds(memory, hand))


class _Asked:
    def __init__(self, store: GraphStore, grounds: Grounds) -> None:
        self._store = store
        self._grounds = grounds

    def answer(self, names: Sequence[str]) -> Reasons:
        asked = [found for name in names for found in self._of_name(name)]
        every = list({found.iri: found for found in asked}.values())
        only = {ClaimKey(*name.rsplit("#", 1)) for name in names if "#" in name}
        grounds = self._of_posts(every)
        accounts = tuple(self._account(one, grounds, only if len(only) == len(names) else set()) for one in every)
        return Reasons(accounts, tuple(self._apart(every, grounds)))

    def about(self, iri: str) -> Reasons:
        of_iri = named(self._store, [iri])
        if not of_iri:
            return Reasons((), ())
        (one,) = of_iri
        every = {found.iri: found for name in one.names for found in named(self._store, (), name)} | {iri: one}
        grounds = self._of_posts([one])
        others = [other for other in every.values() if other != one][:_MOST_OTHERS]
        apart = (pair for other in others for pair in self._apart([one, other], grounds))
        return Reasons((self._account(one, grounds, set()),), tuple(apart))

    def _of_name(self, name: str) -> list[Named]:
        if "#" in name:
            claim = ClaimKey(*name.rsplit("#", 1))
            links = self._grounds.links(claim.readout)
            meant = [one.entity for one in links if one.claim == claim and one.link == "refersTo"]
            if not meant:
                raise TonggaoError(f"{name}: no mention that means anything; write one as review lists it, ID#person-9-12")
            return named(self._store, [entity_iri(meant[0], self._store.base)])
        iris = [entity_iri(entity_key(name, "--why"), self._store.base)] if "/" in name else []
        found = (iris and named(self._store, iris)) or named(self._store, (), name)
        if not found:
            raise TonggaoError(nothing_called(self._store, name))
        return found

    def _account(self, one: Named, grounds: Iterable[Ground], only: set[ClaimKey]) -> Account:
        by_why: dict[Why, list[ClaimKey]] = {}
        for readout in sorted({claim.readout for claim in one.claims}):
            for link in self._grounds.links(readout):
                if link.link == "refersTo" and link.claim in one.claims and (not only or link.claim in only):
                    by_why.setdefault((link.reason, link.score), []).append(link.claim)
        ties = (ground for ground in grounds if ground.same and self._is(ground.first.person, one))
        ordered = sorted(by_why.items(), key=lambda item: (-item[0][1], item[0][0]))
        return Account(one.entity, tuple((why, tuple(claims)) for why, claims in ordered), () if only else tuple(ties))

    def _of_posts(self, entities: Iterable[Named]) -> list[Ground]:
        names = sorted({name for one in entities if one.kind == "person" for name in one.names})
        return [ground for name in names for ground in self._grounds.of_posts(name)]

    def _apart(self, entities: Sequence[Named], grounds: Sequence[Ground]) -> Iterable[Apart]:
        iris = [one.iri for one in entities]
        told = dict.fromkeys(renamed_among(self._store, iris), (_RENAMED, _NO_SCORE)) | doubts_between(self._store, iris)
        for one, other in combinations(entities, 2):
            if one.kind != other.kind:
                continue
            posts = [g for g in grounds if not g.same and self._are({g.first.person, g.second.person}, one, other)]
            if posts:
                most = min(posts, key=lambda ground: (ground.score, ground.reason))
                sides = [(of, side.post, side.claims) for of, side in self._sides(most, one, other)]
                yield Apart((most.reason, most.score), *sides)
            else:
                why = told.get(frozenset({one.iri, other.iri})) or (_why_apart(one, other), _NO_SCORE)
                yield Apart(why, (one.entity, "", one.claims), (other.entity, "", other.claims))

    def _sides(self, ground: Ground, one: Named, other: Named) -> list[tuple[str, PostOf]]:
        first, second = (ground.first, ground.second) if self._is(ground.first.person, one) else (ground.second, ground.first)
        return [(one.entity, first), (other.entity, second)]

    def _is(self, person: EntityKey, one: Named) -> bool:
        return entity_iri(canonical(person), self._store.base) == one.iri

    def _are(self, persons: set[EntityKey], one: Named, other: Named) -> bool:
        return {entity_iri(person, self._store.base) for person in persons} == {one.iri, other.iri}


def _why_apart(one: Named, other: Named) -> str:
    """Why two entities are two where no rule weighed it."""
    if one.kind == "event":
        return _DAYS if one.entity.split("/")[1] != other.entity.split("/")[1] else _NOTHING
    of_readouts = any(of.kind == "organization" and of.entity.count("/") > 1 for of in (one, other))
    return _UNTOLD if of_readouts else _NOTHING
