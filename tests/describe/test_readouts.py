"""The graph of one readout: what its text alone determines."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, NamedNode, Quad, RdfFormat, Store, parse

from tonggao.claims import Claims, ConceptMention, PersonMention, PostAttestation
from tonggao.describe import describe_readout, readout_iri, readout_lines
from tonggao.describe.vocabulary import vocabulary_iri
from tonggao.readout import Passage, Readout

Claimed = tuple[Readout, Claims]
TG = vocabulary_iri("tg:")


def statements(quads: list[Quad], subject: str) -> set[tuple[str, str]]:
    """(predicate, object) of a subject, with the vocabularies' prefixes left out."""
    found = [(q.predicate.value, q.object.value) for q in quads if q.subject.value == subject]
    return {(predicate.rpartition("#")[2].rpartition("/")[2], value) for predicate, value in found}


def test_attestation_carries_names_as_printed_and_its_evidence(meeting: Claimed) -> None:
    readout, claims = meeting
    iri = readout_iri(readout.id)
    start, end = claims.posts[0].passages[0]
    assert statements(describe_readout(readout, claims), f"{iri}#post-{start}-{end}") == {
        ("type", f"{TG}PostAttestation"),
        ("rule", "posts/before-name"),
        ("wasDerivedFrom", iri),
        ("evidence", f"{iri}#char={start},{end}"),
        ("personName", "岳明山"),
        ("roleName", "书记"),
        ("organizationName", "柳川市委"),
        ("title", "市委书记"),
    }


def test_participation_points_at_its_event_and_keeps_the_printed_order(meeting: Claimed) -> None:
    readout, claims = meeting
    iri = readout_iri(readout.id)
    part = claims.events[0].participants[1]
    start, end = part.passages[0]
    held = claims.events[0].passages[0]
    found = statements(describe_readout(readout, claims), f"{iri}#participation-{start}-{end}")
    assert found >= {
        ("eventMention", f"{iri}#event-{held.start}-{held.end}"),
        ("participantName", "宋知秋"),
        ("capacity", f"{TG}attend"),
        ("listGroup", "出席"),
        ("position", "2"),
        ("openList", "true"),
    }


def test_readout_carries_what_is_known_of_it(meeting: Claimed) -> None:
    readout, claims = meeting
    assert statements(describe_readout(readout, claims), readout_iri(readout.id)) == {
        ("type", f"{TG}Readout"),
        ("identifier", "柳川/水网 0603"),
        ("title", "柳川市召开水网建设推进会"),
        ("issued", "2031-06-03"),
        ("dateFrom", "name"),
        ("publisher", "柳川日报"),
        ("url", "https://example.org/a?b=1"),
        ("replacedCharacters", "2"),
        ("isString", readout.text),
        ("hash", readout.hash),
    }


def test_what_is_not_said_is_not_written(inspection: Claimed) -> None:
    readout, claims = inspection
    described = "".join(readout_lines(readout, claims))
    for absent in ("/publisher>", "/url>", "dateInferred", "openList", "byline", "startDate", "placeName", '"false"'):
        assert absent not in described


def test_requirement_names_the_concepts_inside_it(meeting: Claimed) -> None:
    readout, claims = meeting
    iri = readout_iri(readout.id)
    concept = claims.concepts[0].passages[0]
    found = statements(describe_readout(readout, claims), f"{iri}#requirement-{claims.requirements[0].start}-"
                       f"{claims.requirements[0].end}")  # fmt: skip
    assert ("namesConcept", f"{iri}#concept-{concept.start}-{concept.end}") in found
    assert ("quote", claims.requirements[0].quote) in found


def test_aspect_is_named_as_printed_and_other_relations_are_of_a_kind(meeting: Claimed) -> None:
    quads = describe_readout(*meeting)
    relations = {q.object.value for q in quads if q.predicate.value == f"{TG}relation"}
    assert relations == {f"{TG}partOf", f"{TG}aspect"}
    assert [q.object.value for q in quads if q.predicate.value == f"{TG}aspectName"] == ["着力点"]


def test_every_passage_has_the_words_that_stand_there(meeting: Claimed) -> None:
    readout, claims = meeting
    quads = describe_readout(readout, claims)
    nif = vocabulary_iri("nif:")
    by_subject: dict[str, dict[str, str]] = {}
    for quad in quads:
        by_subject.setdefault(quad.subject.value, {})[quad.predicate.value] = quad.object.value
    evidence = {q.object.value for q in quads if q.predicate.value == f"{TG}evidence"}
    assert len(evidence) > 10
    for passage in evidence:
        start, end = int(by_subject[passage][f"{nif}beginIndex"]), int(by_subject[passage][f"{nif}endIndex"])
        assert by_subject[passage][f"{nif}anchorOf"] == readout.text[start:end]
        assert passage.endswith(f"#char={start},{end}")


def test_graph_is_named_as_the_readout_and_has_no_blank_nodes(meeting: Claimed) -> None:
    readout, claims = meeting
    quads = describe_readout(readout, claims)
    assert quads
    for quad in quads:
        assert quad.graph_name == NamedNode(readout_iri(readout.id))
        assert not isinstance(quad.subject, BlankNode)
        assert not isinstance(quad.object, BlankNode)


def test_lines_are_sorted_and_as_the_store_dumps_them(meeting: Claimed) -> None:
    lines = readout_lines(*meeting)
    store = Store()
    store.load("".join(lines).encode(), format=RdfFormat.N_QUADS)
    dumped = store.dump(format=RdfFormat.N_QUADS) or b""
    assert lines == sorted(set(lines)) == sorted(dumped.decode().splitlines(keepends=True))


@pytest.mark.parametrize(
    "hostile",
    ['"> <x:y> .', "</script><script>alert(1)</script>", "a\nb\r\n\tc", "\\\\u0041", "''' \"\"\" '", "\x00\x1b[2J", "} } DROP ALL"],
)  # fmt: skip
def test_hostile_text_is_inert(hostile: str) -> None:
    text = f"甲{hostile}乙"
    whole = (Passage(0, len(text)),)
    readout = Readout(id=hostile, text=text, title=hostile, source=hostile, url=hostile, date=hostile)
    claims = Claims(
        persons=(PersonMention(hostile, whole, hostile),),
        posts=(PostAttestation(hostile, hostile, hostile, hostile, whole, hostile),),
        concepts=(ConceptMention(hostile, whole, hostile),),
        notes=(hostile,),
    )
    lines = readout_lines(readout, claims)
    quads = list(parse("".join(lines).encode(), format=RdfFormat.N_QUADS))
    assert len(quads) == len(lines)
    assert {q.object.value for q in quads if q.predicate.value.endswith(("title", "name", "rule", "note"))} == {hostile}


@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1), st.data())
def test_any_text_and_offsets_round_trip(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    mention = ConceptMention(text[start:end], (Passage(start, end),), "r")
    quads = describe_readout(Readout("r", text), Claims(concepts=(mention,)))
    words = [q.object.value for q in quads if q.predicate.value == vocabulary_iri("nif:anchorOf")]
    texts = [q.object.value for q in quads if q.predicate.value == vocabulary_iri("nif:isString")]
    assert words == [texts[0][start:end]] == [text[start:end]]


def test_readout_graph_does_not_depend_on_its_neighbours(meeting: Claimed, inspection: Claimed) -> None:
    alone = readout_lines(*meeting)
    readout_lines(*inspection)
    assert readout_lines(*meeting) == alone
    assert readout_lines(replace(meeting[0], title=""), meeting[1]) != alone


def test_hash_seed_changes_no_byte() -> None:
    """Sets and dicts of strings are walked in another order under every seed."""
    script = (
        "import hashlib\n"
        "from tonggao.claims import Claims, ConceptMention, OrganizationMention, PersonMention, PostAttestation\n"
        "from tonggao.describe import entities_lines, readout_lines\n"
        "from tonggao.identify import identify\n"
        "from tonggao.readout import Passage, Readout\n"
        "def claimed(i):\n"
        "    at = tuple(Passage(j, j + 1) for j in range(9))\n"
        "    return Readout(f'r{i}', '天地玄黄宇宙洪荒日', date=f'203{i}'), Claims(\n"
        "        persons=tuple(PersonMention(f'人{j}', at, 'r') for j in range(9)),\n"
        "        organizations=tuple(OrganizationMention(f'部{j}', f'大部{j}', at, 'r') for j in range(9)),\n"
        "        posts=tuple(PostAttestation(f'人{j}', f'职{j}', f'部{j}', '', at[j:], 'r') for j in range(8)),\n"
        "        concepts=tuple(ConceptMention(f'念{j}', at, 'r') for j in range(9)))\n"
        "pairs = [claimed(i) for i in range(9)]\n"
        "lines = [l for r, c in pairs for l in readout_lines(r, c)] + entities_lines(identify(pairs))\n"
        "print(hashlib.sha256(''.join(lines).encode()).hexdigest())\n"
    )
    hashes = {
        subprocess.run(
            [sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(hashes) == 1
