"""The entities graph: entities, links from claims, tenures, shortcuts."""

from pyoxigraph import RdfFormat, Store, parse

from tonggao.claims import Claims
from tonggao.describe import describe_entities, describe_readout, entities_graph, entities_lines, readout_iri
from tonggao.describe.iris import BASE
from tonggao.describe.vocabulary import vocabulary_iri
from tonggao.identify import identify
from tonggao.identify.authority import KnownConcept
from tonggao.readout import Readout

Claimed = tuple[Readout, Claims]


def short(lines: list[str]) -> set[str]:
    """The lines as triples without base and graph, vocabularies by prefix."""
    quads = parse("".join(lines), format=RdfFormat.N_QUADS)
    found = set()
    for quad in quads:
        triple = str(quad.triple).replace(f"<{BASE}", "<")
        for prefix in ("tg", "skos", "org", "prov", "rdf", "xsd"):
            triple = triple.replace(vocabulary_iri(f"{prefix}:"), f"{prefix}:")
        found.add(triple)
    return found


def test_post_is_a_role_in_an_organization(meeting: Claimed) -> None:
    assert short(entities_lines(identify([meeting], {}))) >= {
        '<post/柳川市委/书记> <skos:prefLabel> "柳川市委书记"@zh',
        "<post/柳川市委/书记> <rdf:type> <tg:Post>",
        "<post/柳川市委/书记> <org:role> <role/书记>",
        "<post/柳川市委/书记> <org:postIn> <organization/柳川市委>",
        "<person/岳明山> <tg:heldPost> <post/柳川市委/书记>",
    }


def test_event_has_its_class_dates_and_shortcuts(meeting: Claimed) -> None:
    event = "<event/2031-06-02/柳川市水网建设推进会>"
    assert short(entities_lines(identify([meeting], {}))) >= {
        f"{event} <rdf:type> <tg:Meeting>",
        f'{event} <tg:date> "2031-06-02"^^<xsd:date>',
        f"{event} <tg:place> <place/柳川>",
        f"{event} <tg:chairedBy> <person/简宁>",
        f"{event} <tg:hadParticipant> <person/宋知秋>",
    }


def test_tenure_has_bounds_and_comes_from_its_attestations(meeting: Claimed, inspection: Claimed) -> None:
    tenure = "<tenure/简宁/柳川市人民政府/市长>"
    found = short(entities_lines(identify([meeting, inspection], {})))
    assert {line for line in found if line.startswith(tenure) and "prov:" not in line} == {
        f"{tenure} <rdf:type> <tg:Tenure>",
        f"{tenure} <tg:person> <person/简宁>",
        f"{tenure} <tg:post> <post/柳川市人民政府/市长>",
        f'{tenure} <tg:firstAttested> "2031-06-03"^^<xsd:date>',
        f'{tenure} <tg:lastAttested> "2031-06-03"^^<xsd:date>',
        f'{tenure} <tg:formerSince> "2032-07-02"^^<xsd:date>',
    }
    assert sum(line.startswith(f"{tenure} <prov:wasDerivedFrom> <readout/") for line in found) == 2


def test_concept_of_the_authority_points_at_it(meeting: Claimed) -> None:
    known = KnownConcept("https://example.org/c#water", "水网精神", "water spirit", (), ())
    assert short(entities_lines(identify([meeting], {"水网精神": known}))) >= {
        '<concept/水网精神> <skos:prefLabel> "water spirit"@en',
        "<concept/水网精神> <skos:exactMatch> <https://example.org/c#water>",
    }


def test_links_go_from_the_claims_that_the_readouts_graph_describes(meeting: Claimed) -> None:
    described = {quad.subject.value for quad in describe_readout(*meeting)}
    linked = {q.subject.value for q in describe_entities(identify([meeting], {})) if "#" in q.subject.value}
    assert linked <= described
    assert len(linked) > 10
    assert readout_iri(meeting[0].id) in described


def test_lines_are_sorted_and_as_the_store_dumps_them(meeting: Claimed, inspection: Claimed) -> None:
    lines = entities_lines(identify([meeting, inspection], {}))
    store = Store()
    store.load("".join(lines).encode(), format=RdfFormat.N_QUADS)
    dumped = store.dump(format=RdfFormat.N_QUADS) or b""
    assert lines == sorted(set(lines)) == sorted(dumped.decode().splitlines(keepends=True))
    assert all(line.endswith(f" <{entities_graph()}> .\n") for line in lines)
