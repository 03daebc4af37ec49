"""Who is who in a corpus that grows: only what a change touches is decided again, and the result is as if all had been decided at once."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tonggao.identify.authority import Authority, concept_authority
from tonggao.identify.by_hand import NO_DECISIONS, HandDecisions
from tonggao.identify.concepts import Concepts
from tonggao.identify.describing import NOTED, NOTHING, Describing
from tonggao.identify.entities import Entities, EntityKey, Event, Organization
from tonggao.identify.facts import Fact, key_text, packed
from tonggao.identify.intake import Intake, Touched
from tonggao.identify.linking import Linked, Linking
from tonggao.identify.meetings import Meetings
from tonggao.identify.memory import Memory
from tonggao.identify.organizations import describe_places
from tonggao.identify.records import Record, to_json
from tonggao.identify.same_bodies import SameBodies
from tonggao.identify.tally import Tally
from tonggao.identify.who import Who
from tonggao.identify.wordings import Wordings

DECISIONS = "decisions"  # the note of those that were applied
_USED = ("used",)


class Described(NamedTuple):
    """An entity (or tenure) as it is now: an empty part of the entities where it is one no more."""

    key: EntityKey
    part: Entities


class Identity:
    """Brings what is known of a corpus up to date with what readouts say now.

    First ``removed`` and ``links``, then ``entities``: both have only what may be new. ``decisions`` were made by hand; with others than the last
    time everything is decided again, as with an empty memory.
    """

    def __init__(
        self,
        memory: Memory,
        records: Iterable[Record],
        gone: Iterable[str] = (),
        *,
        decisions: HandDecisions = NO_DECISIONS,
        authority: Authority | None = None,
    ) -> None:
        """``records`` are the readouts that are new or changed, ``gone`` the ids of those that are there no more."""
        self._memory = memory
        self._hand = decisions
        self._concepts = Concepts(concept_authority() if authority is None else authority)
        made_by = decisions_text(decisions)
        self._anew = memory.readouts() == 0 or memory.note(DECISIONS) != made_by
        self._older = memory.forget_decisions() if self._anew else set()
        memory.keep_note(DECISIONS, made_by)
        self._tally = Tally(memory, anew=self._anew)
        self._touched = self._take_in(records, gone)
        self._noted = Wordings(memory.noted_concepts())
        self._decide()

    @property
    def removed(self) -> list[str]:
        """The ids of the readouts that were there and are no more."""
        return sorted(self._touched.removed)

    def links(self) -> Iterator[Linked]:
        """The readouts that are new or some of whose links may go elsewhere now, with all their links."""
        linking = Linking(self._memory, self._hand, self._concepts, self._noted)
        for readout in sorted(self._touched.readouts):
            linked = linking.link(readout)
            if not self._anew:
                for row in self._memory.rows("SELECT linked FROM readouts WHERE id = ?", readout):
                    self._tally.subtract(row[0])
            facts = packed(linked.facts)
            self._tally.add(facts)
            self._memory.write("UPDATE readouts SET linked = ? WHERE id = ?", facts, readout)
            yield linked

    def entities(self) -> Iterator[Described]:
        """The entities that may be others now, once all links were handed on: each once, places last."""
        describing = Describing(self._memory, self._hand, self._concepts, self._noted)
        places = Tally(self._memory, anew=False)
        for key, facts in self._to_describe(describing):
            part = describing.describe(key, facts)
            self._note_places(key, part, places)
            self._older.discard(key)
            yield Described(key, part)
        for key, (_, facts) in places.changed().items():
            self._older.discard(key)
            yield Described(key, describing.describe(key, facts))
        yield from (Described(key, NOTHING) for key in sorted(self._older))

    def _take_in(self, records: Iterable[Record], gone: Iterable[str]) -> Touched:
        intake = Intake(self._memory, self._tally)
        if self._anew:
            intake.take_all()
        for id_ in gone:
            intake.take_out(id_)
        for record in records:
            intake.put(record)
        self._tally.settle()
        return intake.finish(anew=self._anew)

    def _decide(self) -> None:
        touched = self._touched
        touched.readouts |= Who(self._memory, self._hand, self._tally).decide(touched.names, touched.readouts, touched.places)
        touched.readouts |= SameBodies(self._memory, self._hand).decide(touched.cores)
        touched.readouts |= Meetings(self._memory, self._hand, self._tally).decide(touched.series)
        query = "SELECT readout FROM likened WHERE label = ?"
        for label in self._turned():
            touched.readouts.update(self._memory.column(query, label))

    def _turned(self) -> set[str]:
        """The labels of concepts that are noted now and were not before, or the other way round."""
        return {
            key.parts[0]
            for key, (before, now) in self._tally.changed().items()
            if key.kind == "concept" and (NOTED in before) != (NOTED in now)
        }

    def _to_describe(self, describing: Describing) -> Iterator[tuple[EntityKey, set[Fact]]]:
        self._tally.settle()
        if self._anew:
            yield from self._memory.all_facts()
            return
        changed = self._tally.changed()
        keys = set(changed) | describing.touched_concepts(self._turned())
        for key, (before, now) in changed.items():
            keys |= describing.touched_by(key, before, now)
        for key in sorted(keys):
            yield key, self._memory.facts(key)

    def _note_places(self, key: EntityKey, part: Entities, places: Tally) -> None:
        """Count the places that an entity is at, and all that these lie within."""
        at = {one.place for one in part.entities if isinstance(one, Event | Organization) and one.place}
        found = packed((place.key, _USED) for place in describe_places(at))
        older = () if self._anew else self._memory.rows("SELECT places FROM placed WHERE key = ?", key_text(key))
        for row in older:
            places.subtract(row[0])
            self._memory.write("DELETE FROM placed WHERE key = ?", key_text(key))
        if found:
            places.add(found)
            self._memory.write("INSERT INTO placed VALUES (?, ?)", key_text(key), found)


def decisions_text(decisions: HandDecisions) -> str:
    """The decisions as text: the same for the same, however they were written down."""
    return to_json(
        [
            sorted(decisions.same.items()),
            sorted(decisions.apart),
            sorted(decisions.names.items()),
            sorted(decisions.dropped),
            sorted(map(sorted, decisions.told_apart)),
            sorted(decisions.confirmed),
        ]
    )
