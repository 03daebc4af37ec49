"""Broken graphs fail with the message meant for them, and an independent SHACL engine says the same of each."""

from collections.abc import Callable

import pytest

from tonggao.claims import Claims
from tonggao.describe import entities_lines, readout_iri, readout_lines
from tonggao.describe.iris import BASE
from tonggao.describe.vocabulary import vocabulary_iri
from tonggao.identify import identify
from tonggao.readout import Readout
from tonggao.store import GraphStore
from tonggao.validate import Finding, validate_graphs, validate_store

Claimed = tuple[Readout, Claims]
Find = Callable[..., list[Finding]]
FindByPyshacl = Callable[[list[str]], set[tuple[str, str]]]
TG = vocabulary_iri("tg:")


def without(lines: list[str], *parts: str) -> list[str]:
    """The lines less those that hold all parts."""
    kept = [line for line in lines if not all(part in line for part in parts)]
    assert len(kept) < len(lines), "nothing to leave out"
    return kept


def changed(lines: list[str], old: str, new: str, *parts: str) -> list[str]:
    """The lines with ``old`` replaced in those that hold all parts."""
    result = [line.replace(old, new) if all(part in line for part in parts) else line for line in lines]
    assert result != lines, "nothing to change"
    return result


def test_described_graphs_keep_to_the_shapes(store_with_two_readouts: GraphStore) -> None:
    assert list(validate_store(store_with_two_readouts)) == []


def test_claims_without_entities_or_dates_keep_to_the_shapes(findings: Find) -> None:
    assert findings(readout_lines(Readout("空", "空"), Claims())) == []


READOUTS = [
    ("no evidence", ("evidence>", "#post-"), "", "", "A claim must have evidence: at least one passage."),
    ("no rule", ("ontology#rule>", "#event-"), "", "", "A claim must name the rule that found it."),
    ("no readout", ("wasDerivedFrom>", "#work-"), "", "", "A claim must come from one readout."),
    ("no text", ("isString>",), "", "", "A readout must have exactly one text."),
    ("no id", ("identifier>",), "", "", "A readout must have exactly one id."),
    ("wrong hash", ("ontology#hash>",), '> "', '> "x', "A readout must have the SHA-256 of its text."),
    ("date in words", ("issued>",), '"2031-06-03"', '"去年"', "A readout's date must be one day, month or year."),
    ("other words", ("anchorOf> \"清澈\"",), "清澈", "清彻",
     "The passage's words are not those that stand there in the text."),
    ("other text", ("isString>",), "岳明山指出", "岳明山同志指出",
     "The passage's words are not those that stand there in the text."),
    ("end before begin", ("endIndex>",), '> "', '> "-', "A passage must begin before it ends."),
    ("begin not a number", ("beginIndex>",), "XMLSchema#integer", "XMLSchema#string",
     "A passage must have one begin, 0 or more."),
    ("no words", ("anchorOf>",), "", "", "A passage must carry its words, once."),
    ("no context", ("referenceContext>",), "", "", "A passage must belong to one readout."),
    ("shifted", ("beginIndex>",), '> "', '> "1', "The passage's IRI does not name its begin and end."),
    ("name not there", ("#concept-", "ontology#name> \"清澈\""), "清澈", "浑浊",
     "The name stands in none of the passages given as evidence."),
    ("no name", ("#person-", "ontology#name>"), "", "", "A mention must have exactly one name as printed."),
    ("no title", ("ontology#title>",), "", "", "A post attestation must carry the title as printed."),
    ("no person", ("ontology#personName>",), "", "", "A post attestation must name one person."),
    ("no role", ("ontology#roleName>",), "", "", "A post attestation must name one role."),
    ("no event", ("ontology#eventMention>",), "", "", "A participation must belong to one event of the same readout."),
    ("unknown capacity", ("ontology#capacity>",), "#chair", "#sleep",
     "A participation must have one of the known capacities."),
    ("position 0", ("ontology#position>",), '"1"', '"0"', "A participation must have its place in the list, from 1."),
    ("unknown event class", ("ontology#eventClass>",), "#Meeting", "#Party",
     "An event must be of one of the kinds of events."),
    ("no modality", ("ontology#modality>",), "", "", "A requirement must have one of the known modalities."),
    ("other quote", ("ontology#quote>", "#requirement-"), "落实会议", "办好会议",
     "The quote is not the words of a passage given as evidence."),
    ("concept of nowhere", ("namesConcept>",), "#concept-", "#concept-9",
     "The concepts of a requirement must be mentions of the same readout."),
    ("no concept", ("ontology#conceptName>",), "", "", "A definition must name the concept it defines."),
    ("no end", ("ontology#toName>",), "", "", "A concept relation must say where it ends."),
    ("two ids", ("identifier>",), "+", '"another"', "A readout must have exactly one id."),
    ("two titles", ("terms/title>",), "+", '"another"', "A readout has one title at most."),
    ("two readouts", ("wasDerivedFrom>", "#work-"), "+", "<http://example.org/other>", "A claim must come from one readout."),
    ("evidence from elsewhere", ("referenceContext>",), "readout/柳川", "readout/白河", "A passage must belong to one readout."),
    ("two kinds", ("#type>", "#work-"), "+", f"<{TG}PersonMention>", "A claim is of one kind only."),
    ("byline in words", ("ontology#byline>",), '"true"^^<http://www.w3.org/2001/XMLSchema#boolean>', '"yes"',
     "Whether a person is a byline must be true or false."),
    ("replaced by nobody", ("replacedCharacters>",), '"2"', '"0"', "How many characters were replaced must be a number from 1."),
    ("day that is none", ("issued>",), "2031-06-03", "2031-13-45", "A readout's date must be one day, month or year."),
    ("number that is none", ("ontology#position>",), '"1"', '"one"', "A participation must have its place in the list, from 1."),
    ("two issuers", ("ontology#issuerName>",), "+", '"又一人"', "A requirement has one issuer at most."),
    ("empty addressee", ("ontology#addresseeName>",), '"全市各级党组织"', '""', "A requirement has one addressee at most."),
    ("no list", ("ontology#listGroup>",), "", "", "A participation must say in which printed list it stands."),
    ("no body", ("ontology#organizationName>",), "", "", "A post attestation must name one body."),
    ("no start", ("ontology#fromName>",), "", "", "A concept relation must say where it starts."),
    ("unknown relation", ("ontology#relation>",), "#aspect", "#love", "A concept relation must be of one of the known kinds."),
]  # fmt: skip


def test_there_are_enough() -> None:
    assert len(READOUTS) + len(ENTITIES) >= 30


def broken(lines: list[str], parts: tuple[str, ...], old: str, new: str) -> list[str]:
    """The lines without those that hold all parts, with their values changed, or with one more value beside them."""
    if old == "+":
        first = next(line for line in lines if all(part in line for part in parts))
        subject, predicate, _ = first.split(" ", 2)
        graph = first.rsplit(" ", 2)[1]
        return [*lines, f"{subject} {predicate} {new} {graph} .\n"]
    return changed(lines, old, new, *parts) if old else without(lines, *parts)


def check(lines: list[str], message: str, findings: Find, findings_of_pyshacl: FindByPyshacl) -> list[Finding]:
    found = findings(lines)
    assert message in {finding.message for finding in found}
    assert {(BASE + finding.subject, finding.message) for finding in found} == findings_of_pyshacl(lines)
    return found


@pytest.mark.parametrize(
    ("parts", "old", "new", "message"), [case[1:] for case in READOUTS], ids=[c[0] for c in READOUTS]
)
def test_broken_readout_fails_with_its_message(
    meeting: Claimed,
    parts: tuple[str, ...],
    old: str,
    new: str,
    message: str,
    findings: Find,
    findings_of_pyshacl: FindByPyshacl,
) -> None:
    check(broken(readout_lines(*meeting), parts, old, new), message, findings, findings_of_pyshacl)


ENTITIES = [
    ("no label", ("prefLabel>", "<https://w3id.org/tonggao/id/person/简宁>"), "", "",
     "An entity must have a name, one in each language."),
    ("no role", ("org#role>",), "", "", "A post must have one role."),
    ("no body", ("org#postIn>",), "", "", "A post must be in one organization."),
    ("undescribed", ("#type>", "<https://w3id.org/tonggao/id/person/宋知秋>"), "", "",
     "A claim points at an entity that is not described."),
    ("first after last", ("firstAttested>",), "2031-06-03", "2039-06-03",
     "The tenure is first attested after it is last attested."),
    ("no attestation", ("wasDerivedFrom>", "tenure/岳明山"), "", "",
     "A tenure must come from at least one attestation."),
    ("post of nobody", ("ontology#person>", "tenure/岳明山"), "", "", "A tenure must be of one person."),
    ("date in words", ("ontology#date>",), '"2031-06-02"', '"昨天"', "An event's date must be one day, month or year."),
    ("two labels", ("prefLabel>", "person/简宁>", "@zh "), "+", '"简寧"@zh', "An entity must have a name, one in each language."),
    ("two classes", ("#type>", "person/简宁>"), "+", f"<{TG}Group>", "An entity is of one class only."),
    ("post held is none", ("heldPost>", "person/岳明山>"), "post/柳川市委/书记", "organization/柳川市委",
     "What a person held must be a post."),
    ("role apart", ("inScheme>",), "", "", "A role must be in the scheme of roles."),
    ("two meanings", ("refersTo>", "#person-"), "+", "<https://w3id.org/tonggao/id/person/宋知秋>", "A mention means one entity."),
    ("two who ask", ("ontology#issuer>",), "+", "<https://w3id.org/tonggao/id/person/宋知秋>",
     "A requirement has one entity as issuer."),
    ("past in words", ("formerSince>",), '"2032-07-02"', '"后来"', "Since when a tenure is past must be one day, month or year."),
    ("place that is none", ("ontology#place>",), "place/柳川", "person/简宁", "An event has one place at most."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("parts", "old", "new", "message"), [case[1:] for case in ENTITIES], ids=[c[0] for c in ENTITIES]
)
def test_broken_entities_fail_with_their_message(
    meeting: Claimed, inspection: Claimed, parts: tuple[str, ...], old: str, new: str, message: str,
    findings: Find, findings_of_pyshacl: FindByPyshacl,
) -> None:  # fmt: skip
    lines = broken(entities_lines(identify([meeting, inspection], {})), parts, old, new)
    found = check(lines, message, findings, findings_of_pyshacl)
    assert {finding.readout for finding in found} == {"entities"}


def test_event_that_starts_after_its_end_fails(meeting: Claimed, findings: Find) -> None:
    lines = readout_lines(*meeting)
    (date,) = [line for line in lines if "ontology#date>" in line]
    lines.append(date.replace("ontology#date>", "ontology#startDate>").replace("2031-06-02", "2031-06-09"))
    assert [finding.message for finding in findings(lines)] == ["The event's first day is after its last."]


def test_finding_names_readout_claim_and_words(meeting: Claimed, findings: Find) -> None:
    (finding,) = findings(changed(readout_lines(*meeting), "清澈", "清彻", 'anchorOf> "清澈"'))[:1]
    start = meeting[0].text.index("清澈")
    subject = f"{readout_iri(meeting[0].id)}#char={start},{start + 2}".removeprefix(BASE)
    assert finding == Finding(
        meeting[0].id, subject, "清彻", "The passage's words are not those that stand there in the text."
    )
    assert finding.as_text() == f"{meeting[0].id}: {finding.message} 【清彻】 ({subject})"


def test_finding_is_one_line_whatever_the_text_holds() -> None:
    assert Finding("a", "a#post-0-2", "全市\n各级\x1b[2J", "m").as_text() == "a: m 【全市 各级 [2J】 (a#post-0-2)"


@pytest.mark.parametrize("parts", [("evidence>", "#post-"), ("isString>",)])
def test_messages_come_in_chinese_too(meeting: Claimed, parts: tuple[str, ...], findings: Find) -> None:
    found = findings(without(readout_lines(*meeting), *parts), "zh")
    assert found
    assert not any(finding.message.isascii() for finding in found)


def test_store_is_checked_graph_by_graph(store_with_two_readouts: GraphStore, inspection: Claimed) -> None:
    readout = inspection[0]
    lines = without(readout_lines(*inspection), "evidence>", "#post-")
    store_with_two_readouts.replace_readouts({readout_iri(readout.id): lines})
    found = list(validate_store(store_with_two_readouts))
    assert list(validate_graphs(store_with_two_readouts, [readout_iri(readout.id)])) == found
    assert {finding.readout for finding in found} == {readout.id}
    assert {finding.words for finding in found} == {"市长", "副省长"}
