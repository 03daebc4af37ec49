"""A readout and its claims as the lines of its graph: what that text alone determines, names as printed."""

from tonggao.claim_names import ClaimNames, claim_names
from tonggao.claims import Claims, EventMention, Participation, Requirement
from tonggao.describe import terms
from tonggao.describe import vocabulary as v
from tonggao.describe.iris import BASE, readout_iri
from tonggao.describe.vocabulary import tg
from tonggao.describe.writer import Described, ReadoutWriter
from tonggao.readout import Passage, Readout

_RELATIONS = {"partOf": tg("partOf"), "metaphor": tg("metaphor")}


def readout_lines(readout: Readout, claims: Claims, base: str = BASE) -> list[str]:
    """The readout's graph as sorted N-Quads lines with their line ends. The same claims give the same bytes."""
    return described(readout, claims, base).lines()


def described(readout: Readout, claims: Claims, base: str = BASE) -> Described:
    """The readout's graph, for whoever writes it in more than one form."""
    writer = ReadoutWriter(readout, readout_iri(readout.id, base))
    names = claim_names(claims)
    _readout(writer, claims)
    _mentions(writer, claims, names)
    _posts(writer, claims, names)
    for name, event, parts in zip(names.events, claims.events, names.participations, strict=True):
        mention = _event(writer, name, event)
        for part_name, part in zip(parts, event.participants, strict=True):
            _participation(writer, part_name, mention, part)
    concepts = dict(zip((c.label for c in claims.concepts), names.concepts, strict=True))
    for name, requirement in zip(names.requirements, claims.requirements, strict=True):
        node = _requirement(writer, name, requirement)
        named = [concepts[label] for label in requirement.concepts if label in concepts]
        writer.add(node, tg("namesConcept"), *map(writer.claim_node, named))
    _definitions(writer, claims, names)
    _relations(writer, claims, names)
    return writer.described()


def _readout(writer: ReadoutWriter, claims: Claims) -> None:
    readout, node = writer.readout, writer.node
    writer.add(node, v.TYPE, tg("Readout"))
    writer.add(node, v.IDENTIFIER, terms.text(readout.id))
    writer.add(node, v.WHOLE_TEXT, terms.text(readout.text))
    writer.add(node, tg("hash"), terms.text(readout.hash))
    if readout.title:
        writer.add(node, v.TITLE, terms.text(readout.title))
    if readout.date:
        writer.add(node, v.ISSUED, terms.date(readout.date))
    if readout.date_from:
        writer.add(node, tg("dateFrom"), terms.text(readout.date_from))
    if readout.source:
        writer.add(node, v.SOURCE, terms.text(readout.source))
    if readout.url:
        writer.add(node, v.ADDRESS, terms.web_address(readout.url))
    if readout.replaced:
        writer.add(node, tg("replacedCharacters"), terms.number(readout.replaced))
    writer.add(node, tg("note"), *map(terms.text, claims.notes))


def _mentions(writer: ReadoutWriter, claims: Claims, names: ClaimNames) -> None:
    for name, person in zip(names.persons, claims.persons, strict=True):
        node = writer.claim(name, tg("PersonMention"), person.passages, person.rule)
        writer.add(node, tg("name"), terms.text(person.name))
        if person.role == "byline":
            writer.add(node, tg("byline"), terms.TRUE)
    for name, organization in zip(names.organizations, claims.organizations, strict=True):
        node = writer.claim(name, tg("OrganizationMention"), organization.passages, organization.rule)
        writer.add(node, tg("name"), terms.text(organization.name))
        if organization.resolved != organization.name:
            writer.add(node, tg("resolvedName"), terms.text(organization.resolved))
    for name, concept in zip(names.concepts, claims.concepts, strict=True):
        node = writer.claim(name, tg("ConceptMention"), concept.passages, concept.rule)
        writer.add(node, tg("name"), terms.text(concept.label))
    for name, work in zip(names.works, claims.works, strict=True):
        node = writer.claim(name, tg("WorkMention"), work.passages, work.rule)
        writer.add(node, tg("name"), terms.text(work.title))


def _posts(writer: ReadoutWriter, claims: Claims, names: ClaimNames) -> None:
    for name, post in zip(names.posts, claims.posts, strict=True):
        node = writer.claim(name, tg("PostAttestation"), post.passages, post.rule)
        writer.add(node, tg("personName"), terms.text(post.person))
        writer.add(node, tg("roleName"), terms.text(post.role))
        writer.add(node, tg("organizationName"), terms.text(post.org))
        writer.add(node, tg("title"), terms.text(post.title))
        if post.former:
            writer.add(node, tg("former"), terms.TRUE)


def _event(writer: ReadoutWriter, name: str, event: EventMention) -> str:
    node = writer.claim(name, tg("EventMention"), event.passages, event.rule)
    writer.add(node, tg("name"), terms.text(event.label))
    writer.add(node, tg("eventClass"), v.EVENT_CLASSES[event.kind])
    if event.date:
        writer.add(node, tg("date"), terms.date(event.date))
    if event.date_start and event.date_start != event.date:
        writer.add(node, tg("startDate"), terms.date(event.date_start))
    if event.date_inferred:
        writer.add(node, tg("dateInferred"), terms.TRUE)
    if event.place:
        writer.add(node, tg("placeName"), terms.text(event.place))
    return node


def _participation(writer: ReadoutWriter, name: str, mention: str, part: Participation) -> None:
    node = writer.claim(name, tg("Participation"), part.passages, part.rule)
    writer.add(node, tg("eventMention"), mention)
    writer.add(node, tg("participantName"), terms.text(part.who))
    writer.add(node, tg("capacity"), v.CAPACITIES[part.how])
    writer.add(node, tg("listGroup"), terms.text(part.group))
    writer.add(node, tg("position"), terms.number(part.position))
    if part.open_list:
        writer.add(node, tg("openList"), terms.TRUE)


def _requirement(writer: ReadoutWriter, name: str, requirement: Requirement) -> str:
    quoted = Passage(requirement.start, requirement.end)
    node = writer.claim(name, tg("Requirement"), (quoted, *requirement.passages), requirement.rule)
    writer.add(node, tg("quote"), terms.text(requirement.quote))
    writer.add(node, tg("modality"), v.MODALITIES[requirement.modality])
    if requirement.issuer:
        writer.add(node, tg("issuerName"), terms.text(requirement.issuer))
    if requirement.addressee:
        writer.add(node, tg("addresseeName"), terms.text(requirement.addressee))
    return node


def _definitions(writer: ReadoutWriter, claims: Claims, names: ClaimNames) -> None:
    for name, definition in zip(names.definitions, claims.definitions, strict=True):
        quoted = Passage(definition.start, definition.end)
        node = writer.claim(name, tg("Definition"), (quoted, *definition.passages), definition.rule)
        writer.add(node, tg("conceptName"), terms.text(definition.concept))
        writer.add(node, tg("quote"), terms.text(definition.quote))


def _relations(writer: ReadoutWriter, claims: Claims, names: ClaimNames) -> None:
    for name, relation in zip(names.concept_relations, claims.concept_relations, strict=True):
        node = writer.claim(name, tg("ConceptRelation"), relation.passages, relation.rule)
        writer.add(node, tg("fromName"), terms.text(relation.source))
        writer.add(node, tg("relation"), _RELATIONS.get(relation.relation, tg("aspect")))
        if relation.relation not in _RELATIONS:
            writer.add(node, tg("aspectName"), terms.text(relation.relation))
        writer.add(node, tg("toName"), terms.text(relation.target))
