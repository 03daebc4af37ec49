"""Entities of a corpus: a pure function of all claims, with a reason for every link."""

from dataclasses import replace
from itertools import permutations

from tonggao.claims import (
    Claims,
    ConceptMention,
    EventMention,
    OrganizationMention,
    Participation,
    PersonMention,
    PostAttestation,
    Requirement,
)
from tonggao.describe import BASE, entities_lines, readout_iri
from tonggao.describe.iris import entity_iri
from tonggao.identify import ClaimKey, Concept, Entities, EntityKey, Event, ShortcutLink, identify
from tonggao.identify.authority import KnownConcept
from tonggao.readout import Passage, Readout

Claimed = tuple[Readout, Claims]
AT = (Passage(0, 2),)


def keys(entities: Entities, kind: str) -> set[tuple[str, ...]]:
    return {entity.key.parts for entity in entities.entities if entity.key.kind == kind}


def links(entities: Entities, link: str) -> set[EntityKey]:
    return {decision.entity for decision in entities.decisions if decision.link == link}


def test_entities_of_the_meeting(meeting: Claimed) -> None:
    found = identify([meeting], {})
    assert keys(found, "person") == {("岳明山",), ("简宁",), ("宋知秋",), ("岳明山.署名",)}
    assert keys(found, "organization") == {("柳川市委",), ("柳川市人民政府",)}
    assert keys(found, "role") == {("书记",), ("市长",), ("常委",)}
    assert keys(found, "group") == {("全市各级党组织", "柳川市")}
    assert keys(found, "event") == {("2031-06-02", "柳川市水网建设推进会")}
    assert keys(found, "concept") == {("水网精神",), ("清澈",), ("坚韧",)}  # the aspect's end is a mere phrase
    assert keys(found, "work") == {("柳川水网规划",)}
    assert keys(found, "place") == {("柳川",)}


def test_meeting_that_asks_is_the_event_that_is_reported(meeting: Claimed) -> None:
    assert links(identify([meeting], {}), "issuer") == {
        EntityKey("person", ("岳明山",)),
        EntityKey("event", ("2031-06-02", "柳川市水网建设推进会")),
    }


def test_meeting_that_asks_is_nobody_where_two_were_held() -> None:
    def held(label: str, at: int) -> EventMention:
        part = Participation("岳明山", "chair", 1, "主持", AT, "r")
        return EventMention(label, "meeting", (Passage(at, at + 2),), "r", "2031-06-02", participants=(part,))

    asked = Requirement("要", 0, 1, "obligation", AT, "r", issuer="会议")
    claims = Claims(
        persons=(PersonMention("岳明山", AT, "r"),), events=(held("甲会", 0), held("乙会", 4)), requirements=(asked,)
    )
    assert not links(identify([(Readout("a", "要会"), claims)], {}), "issuer")


def test_event_that_asks_by_name_is_that_event() -> None:
    event = EventMention("柳川论坛", "other", AT, "r", "2031-06-02")
    asked = Requirement("要", 0, 1, "obligation", AT, "r", issuer="柳川论坛")
    found = identify([(Readout("a", "要会"), Claims(events=(event,), requirements=(asked,)))], {})
    assert links(found, "issuer") == {EntityKey("event", ("2031-06-02", "柳川论坛"))}


def test_issuer_and_addressee_that_are_nobody_stay_strings() -> None:
    asked = Requirement("要", 0, 1, "obligation", AT, "r", issuer="通知", addressee="我们")
    found = identify([(Readout("a", "要会"), Claims(requirements=(asked,)))], {})
    assert not found.decisions


def test_body_that_asks_by_its_short_form_is_the_body() -> None:
    text = "柳川省安委会办公室发文。省安委办要"
    body = OrganizationMention("柳川省安委会办公室", "柳川省安委会办公室", (Passage(0, 9), Passage(12, 16)), "r")
    asked = Requirement("要", 16, 17, "obligation", (Passage(16, 17),), "r", issuer="省安委办")
    found = identify([(Readout("a", text), Claims(organizations=(body,), requirements=(asked,)))], {})
    assert links(found, "issuer") == {EntityKey("organization", ("柳川省安委办",))}  # its usual name


def test_same_short_body_in_two_cities_is_two() -> None:
    def of(readout: str) -> Claimed:
        return Readout(readout, "市委"), Claims(organizations=(OrganizationMention("市委", "市委", AT, "r"),))

    assert keys(identify([of("a"), of("b")], {}), "organization") == {("市委", "a"), ("市委", "b")}


def test_reporter_is_not_the_official_of_that_name(meeting: Claimed) -> None:
    found = identify([meeting], {})
    by_claim = {
        d.claim.name: d.entity.parts for d in found.decisions if d.entity.kind == "person" and d.link == "refersTo"
    }
    start, end = meeting[1].persons[3].passages[0]
    assert by_claim[f"person-{start}-{end}"] == ("岳明山.署名",)


def test_post_without_a_body_links_only_its_person() -> None:
    claims = Claims(posts=(PostAttestation("简宁", "教授", "", "教授", AT, "r"),))
    found = identify([(Readout("a", "简宁"), claims)], {})
    assert [decision.link for decision in found.decisions] == ["person"]
    assert not found.tenures


def test_shortcuts_say_what_claims_say(meeting: Claimed) -> None:
    event = EntityKey("event", ("2031-06-02", "柳川市水网建设推进会"))
    person = {name: EntityKey("person", (name,)) for name in ("岳明山", "简宁", "宋知秋")}
    found = set(identify([meeting], {}).shortcuts)
    assert {s.object for s in found if s.shortcut == "hadParticipant"} == set(person.values())
    assert ShortcutLink(event, "chairedBy", person["简宁"]) in found
    assert {s.object for s in found if s.subject == person["岳明山"]} == {EntityKey("post", ("柳川市委", "书记"))}
    assert {(s.subject, s.object.parts[0]) for s in found if s.shortcut == "uses"} == {
        (meeting[0].id, "水网精神"),
        (meeting[0].id, "清澈"),
    }


def test_alias_of_the_authority_is_its_concept(meeting: Claimed) -> None:
    spirit = KnownConcept("http://c/a", "水精神", "water spirit", ("水网精神",), ("清澈", "大道"))
    known = {"水精神": spirit, "水网精神": spirit}
    found = {entity.key: entity for entity in identify([meeting], known).entities}
    concept = found[EntityKey("concept", ("水精神",))]
    assert isinstance(concept, Concept)
    assert concept.aliases == ("水网精神",)
    assert concept.broader == (EntityKey("concept", ("清澈",)),)  # 大道 is no concept of this corpus
    assert EntityKey("concept", ("水网精神",)) not in found


def test_event_of_two_reports_has_one_date_and_place(meeting: Claimed) -> None:
    readout, claims = meeting
    again = replace(readout, id="again"), replace(claims, events=(replace(claims.events[0], place=None),))
    (event,) = [e for e in identify([meeting, again], {}).entities if isinstance(e, Event)]
    assert (event.date, event.place) == ("2031-06-02", EntityKey("place", ("柳川",)))


def test_order_of_readouts_changes_nothing(meeting: Claimed, inspection: Claimed) -> None:
    third = (
        Readout("c", "简宁"),
        Claims(concepts=(ConceptMention("着力 点", AT, "r"), ConceptMention("着力点", AT, "r"))),
    )
    expected = identify([meeting, inspection, third], {})
    for order in permutations([meeting, inspection, third]):
        assert identify(order, {}) == expected


def test_every_decision_has_reason_and_score(meeting: Claimed, inspection: Claimed) -> None:
    decisions = identify([meeting, inspection], {}).decisions
    assert len(decisions) > 20
    for decision in decisions:
        assert decision.reason
        assert 0 < decision.score <= 1


def test_every_linked_entity_is_described(meeting: Claimed, inspection: Claimed) -> None:
    found = identify([meeting, inspection], {})
    described = {entity.key for entity in found.entities}
    assert {decision.entity for decision in found.decisions} <= described
    assert {shortcut.object for shortcut in found.shortcuts} <= described
    assert {ClaimKey(*claim) for tenure in found.tenures for claim in tenure.attestations}


def test_new_readout_touches_only_what_it_names(meeting: Claimed, inspection: Claimed) -> None:
    """The lines that differ are of the new readout's own links, of what these go to, and of posts and spells that follow."""
    before = set(entities_lines(identify([meeting], {})))
    found = identify([meeting, inspection], {})
    new = inspection[0].id
    named = {entity_iri(decision.entity) for decision in found.decisions if decision.claim.readout == new}
    places = {entity_iri(entity.key) for entity in found.entities if entity.key.kind in ("place", "role")}
    touched = {line[1 : line.index(">")] for line in before ^ set(entities_lines(found))}
    own = {subject for subject in touched if subject.startswith((readout_iri(new), f"{BASE}tenure/简宁/"))}
    assert own
    assert touched - own <= named | places | {f"{BASE}organization/白河省人民政府"}
    assert f"{BASE}person/岳明山" not in touched


def test_same_relative_name_of_an_event_in_two_cities_is_two() -> None:
    def of(readout: str, city: str, day: str) -> Claimed:
        body = OrganizationMention("市委", f"{city}市委", AT, "r")
        event = EventMention("市委七届九次全会", "meeting", AT, "r", day)
        return Readout(readout, "市委", date=day), Claims(organizations=(body,), events=(event,))

    read = [of("a", "柳川", "2031-06-02"), of("b", "白河", "2031-06-02"), of("c", "柳川", "2031-06-03")]
    found = identify(read, {})
    event = {d.claim.readout: d.entity for d in found.decisions if d.entity.kind == "event"}
    assert event["a"] == event["c"] != event["b"]
    assert not [entity for entity in found.entities if isinstance(entity, Event) and entity.follows]
