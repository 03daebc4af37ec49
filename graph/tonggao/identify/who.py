"""Says again who bears the names that are touched, and the names that these may be confused with; the others stay as they were."""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from tonggao.identify.appearances import Held, Scene, Scenes, most_telling
from tonggao.identify.bearers import telling
from tonggao.identify.by_hand import HandDecisions
from tonggao.identify.entities import EntityKey, Why
from tonggao.identify.facts import Fact, key_text, packed
from tonggao.identify.homes import Homes, home_text
from tonggao.identify.intake import count_of, names_beside, scenes_of
from tonggao.identify.memory import Memory
from tonggao.identify.namesakes_here import readout_of
from tonggao.identify.nearby import Nearby
from tonggao.identify.one_bearer import OneBearer, join_seats, seats_of
from tonggao.identify.person_names import name_of, ties
from tonggao.identify.persons import Read, Seen, Told, appearances_of, is_leader, read_name, tell
from tonggao.identify.posts import PrintedPost, settle
from tonggao.identify.records import NO_POSTS, seen_of, to_json
from tonggao.identify.tally import Tally


class Meaning(NamedTuple):
    """Whom a name means in one readout, and why. ``posts`` has (claim, person, post, former) of each of its attestations there,
    ``moved`` the bodies of posts that turned out to be another country's, with what they are.
    """

    person: EntityKey
    why: Why
    posts: list[tuple[str, EntityKey, EntityKey, bool]]
    moved: list[tuple[tuple[str, ...], tuple[str, ...]]]


def meaning_of(text: str) -> Meaning:
    """What ``Who`` kept of a name in a readout."""
    person, (reason, score), posts, moved = json.loads(text)
    return Meaning(
        _key(person),
        (reason, score),
        [(claim, _key(who), _key(post), former) for claim, who, post, former in posts],
        [(tuple(body), tuple(is_)) for body, is_ in moved],
    )


class Who:
    """Decides who bears names, from what the memory holds."""

    def __init__(self, memory: Memory, hand: HandDecisions, tally: Tally) -> None:
        self._memory = memory
        self._hand = hand
        self._tally = tally
        self._nearby = Nearby(memory)
        known = cache(self._scene), cache(self._count), cache(self._leads)
        self._scenes = Scenes(most_telling(scenes_of(memory)), *known, self._nearby.city)
        self._read: dict[str, Read] = {}
        self._homes = Homes(memory, self._nearby.city)

    def decide(self, names: Iterable[str], readouts: Iterable[str], places: Iterable[str] = ()) -> set[str]:
        """Decide about these names, those tied to them, the unlisted ``places`` and where ``readouts`` are; the readouts where something is another now."""
        moved_places = self._nearby.decide(places)
        touched = set(names) | {name for readout in moved_places for name in self._scene(readout).persons}
        told_anew = []
        for name in sorted(names):
            leads, home = self._note(name)
            if leads and not self._tally.anew:
                touched |= names_beside(self._memory, name)
            told_anew += [name] if home else []
        moved = self._homes.decide(told_anew, moved_places.union(readouts))
        if not self._tally.anew:
            touched |= {name for readout in moved for name in self._scene(readout).persons}
        tied = set() if self._tally.anew else self._tied(touched)
        for name in sorted(touched):
            self._tie(name)
        return moved | {readout_of(one) for block in self._blocks(touched | tied) for one in self._decide_block(block)}

    def posts_of(self, name: str) -> tuple[OneBearer, list[Held]]:
        """Which of a name's posts are one person's and why, and each attestation of one."""
        seen = self._seen(name)
        held = settle(post for _, of_readout in seen.values() for post in of_readout)
        found = telling(sorted(appearances_of({readout: one for readout, (one, _) in seen.items()}, held), key=lambda one: one.readout))
        return join_seats(name, seats_of(found), self._scenes), [post for one in found for post in one.held]

    def _note(self, name: str) -> tuple[bool, bool]:
        """Note whether a name is a leader's and where it is at home, and say of each whether it was noted otherwise."""
        query = "SELECT readout, said FROM seen WHERE name = ? AND said NOT LIKE ? ORDER BY readout"
        rows = self._memory.rows(query, name, f"%{NO_POSTS}")
        posts = [post for readout, said in rows for post in seen_of(name, readout, said)[1]]
        leads, home = (is_leader(settle(posts)), home_text(name, posts)) if posts else (False, "")
        row = self._memory.first("SELECT leader, home FROM names WHERE name = ?", name)
        if row is None:
            self._memory.write("INSERT INTO names VALUES (?, ?, ?, '')", name, leads, home)
            return leads, bool(home)
        self._memory.write("UPDATE names SET leader = ?, home = ? WHERE name = ?", leads, home, name)
        return leads != bool(row[0]), home != row[1]

    def _tie(self, name: str) -> None:
        """Note what a name is tied by; a name that no readout has any more is forgotten."""
        memory = self._memory
        memory.write("DELETE FROM ties WHERE name = ?", name)
        if seen := self._seen(name):
            posts = [post for _, of_readout in seen.values() for post in of_readout]
            read = read_name(name, {readout: one for readout, (one, _) in seen.items()}, posts, self._scenes)
            self._read[name] = read
            memory.write_all("INSERT INTO ties VALUES (?, ?)", ((tie, name) for tie in sorted(ties(name, read.bearers))))
        else:
            self._contribute([], {name})
            memory.write("DELETE FROM names WHERE name = ?", name)

    def _tied(self, names: set[str]) -> set[str]:
        """Those that share a tie with any of these, as far as is noted."""
        return {
            other
            for name in names
            for tie in self._memory.column("SELECT tie FROM ties WHERE name = ?", name)
            if (of := name_of(tie)) is None or self._is_name(of)
            for other in self._memory.column("SELECT name FROM ties WHERE tie = ?", tie)
        }

    def _blocks(self, names: set[str]) -> Iterator[list[str]]:
        """The names with all that are tied to them, directly or not, in groups that have nothing to do with each other."""
        left = {name for name in names if self._is_name(name)}
        while left:
            block, waiting = set[str](), {min(left)}
            while waiting:
                block |= waiting
                waiting = self._tied(waiting) - block
            left -= block
            yield sorted(block)

    def _decide_block(self, names: list[str]) -> Iterator[str]:
        for name in names:
            if name not in self._read:
                self._tie(name)
        told = tell({name: self._read[name] for name in names})
        self._contribute(self._facts(told), set(names))
        for name in names:
            yield from self._keep(name, self._meanings(name, told))
            del self._read[name]

    def _meanings(self, name: str, told: Told) -> Iterator[tuple[str, str]]:
        """The readouts that have a name, with what it means there, as text."""
        posts: dict[str, list[PrintedPost]] = {}
        for post, _ in self._read[name].held:
            posts.setdefault(post.claim.readout, []).append(post)
        for bearer in self._read[name].bearers:
            for readout in bearer.readouts:
                here = posts.get(readout, [])
                attested = [
                    (post.claim.name, *told.posts[post.claim], post.claim in told.former)
                    for post in here
                    if post.claim in told.posts
                ]
                bodies = sorted({post.body for post in here})
                moved = [(body, is_) for body in bodies if (is_ := told.moved.get((readout, body)))]
                yield readout, to_json([*told.means[readout, name], attested, moved])

    def _keep(self, name: str, meanings: Iterable[tuple[str, str]]) -> list[str]:
        """Keep what a name means; the readouts where that is new."""
        before: dict[str, str] = dict(self._memory.each("SELECT readout, told FROM seen WHERE name = ?", name))
        new = [(told, name, readout) for readout, told in sorted(meanings) if before.get(readout) != told]
        self._memory.write_all("UPDATE seen SET told = ? WHERE name = ? AND readout = ?", new)
        return [readout for *_, readout in new]

    def _facts(self, told: Told) -> Iterator[tuple[EntityKey, Fact]]:
        for person, names in told.names.items():
            yield from ((person, ("name", name)) for name in names)
        for person, countries in told.countries.items():
            yield from ((person, ("country", country)) for country in countries)
        for one, other, reason, score in told.unsure:
            a, b = self._hand.key(one), self._hand.key(other)
            if a == b or frozenset({a, b}) in self._hand.told_apart:
                continue
            first, second = sorted((a, b))
            yield a, ("maybe", key_text(b))
            yield first, ("doubt", key_text(second), reason, score)
            yield from ((one_of_two, ("beside", key_text(x))) for one_of_two, x in ((a, b), (b, a)))

    def _contribute(self, facts: Iterable[tuple[EntityKey, Fact]], names: set[str]) -> None:
        """Count the facts of a block of names in the place of what these contributed before. The first of them keeps them."""
        for name in names:
            for row in self._memory.rows("SELECT facts FROM names WHERE name = ?", name):
                self._tally.subtract(row[0])
        found = packed(facts)
        self._tally.add(found)
        rows = ((found if name == min(names) else "", name) for name in sorted(names))
        self._memory.write_all("UPDATE names SET facts = ? WHERE name = ?", rows)

    def _seen(self, name: str) -> dict[str, tuple[Seen, list[PrintedPost]]]:
        """What each readout says of a name, the bodies of its posts as whoever else is named there tells them."""
        return {
            readout: (seen, [self._homes.with_body(post) for post in posts])
            for readout, (seen, posts) in self._printed(name).items()
        }

    def _printed(self, name: str) -> dict[str, tuple[Seen, list[PrintedPost]]]:
        rows = self._memory.rows("SELECT readout, said FROM seen WHERE name = ? ORDER BY readout", name)
        return {readout: seen_of(name, readout, said) for readout, said in rows}

    def _is_name(self, name: str) -> bool:
        return self._memory.first("SELECT 1 FROM names WHERE name = ?", name) is not None

    def _scene(self, readout: str) -> Scene:
        row = self._memory.first("SELECT holds FROM readouts WHERE id = ?", readout_of(readout))
        names, bodies, *_ = json.loads(row[0]) if row else ((), ())
        return Scene(frozenset(names), frozenset(bodies))

    def _count(self, other: str) -> int:
        return count_of(self._memory, other)

    def _leads(self, name: str) -> bool:
        row = self._memory.first("SELECT leader FROM names WHERE name = ?", name)
        return bool(row and row[0])


def _key(value: list[Any]) -> EntityKey:
    return EntityKey(value[0], tuple(value[1]))
