"""The terms of the ontology in N-Quads form, and how the words of the claims map to them."""

from functools import cache

from tonggao.claims import Capacity, EventKind, Modality
from tonggao.describe.iris import TG

PREFIXES = {
    "dct": "http://purl.org/dc/terms/",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "tg": TG,
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def vocabulary_iri(prefixed: str) -> str:
    """The IRI of a term of a vocabulary.

    >>> vocabulary_iri("rdfs:label")
    'http://www.w3.org/2000/01/rdf-schema#label'
    """
    prefix, _, name = prefixed.partition(":")
    return PREFIXES[prefix] + name


def term(prefixed: str) -> str:
    """The same in N-Quads form."""
    return f"<{vocabulary_iri(prefixed)}>"


@cache  # asked for with every line
def tg(name: str) -> str:
    """A term of tonggao's own ontology."""
    return f"<{TG}{name}>"


XSD_STRING = vocabulary_iri("xsd:string")
TYPE = term("rdf:type")
LABEL = term("skos:prefLabel")
ALIAS = term("skos:altLabel")
IN_SCHEME = term("skos:inScheme")
BROADER = term("skos:broader")
SAME_CONCEPT = term("skos:exactMatch")
TITLE = term("dct:title")
IDENTIFIER = term("dct:identifier")
ISSUED = term("dct:issued")
SOURCE = term("schema:publisher")
ADDRESS = term("schema:url")
WHOLE_TEXT = term("nif:isString")
BEGIN = term("nif:beginIndex")
END = term("nif:endIndex")
EXACT = term("nif:anchorOf")
CONTEXT = term("nif:referenceContext")
EVIDENCE = tg("evidence")
RULE = tg("rule")
DERIVED = term("prov:wasDerivedFrom")
POST_IN = term("org:postIn")
ROLE = term("org:role")
PART_OF = term("org:subOrganizationOf")
WITHIN = term("schema:containedInPlace")

EVENT_CLASSES: dict[EventKind, str] = {
    "meeting": tg("Meeting"),
    "inspection": tg("Inspection"),
    "talks": tg("Talks"),
    "ceremony": tg("Ceremony"),
    "study": tg("StudySession"),
    "visit": tg("Visit"),
    "other": tg("Event"),
}
EVENT_NAMES = frozenset(term.strip("<>").removeprefix(TG) for term in EVENT_CLASSES.values())  # as they follow the namespace
CAPACITIES: dict[Capacity, str] = {
    "chair": tg("chair"),
    "speak": tg("speak"),
    "attend": tg("attend"),
    "observe": tg("observe"),
    "host": tg("host"),
    "meet": tg("meet"),
    "inspect": tg("inspect"),
    "convey": tg("convey"),
    "other": tg("otherCapacity"),
}
MODALITIES: dict[Modality, str] = {
    "obligation": tg("obligation"),
    "prohibition": tg("prohibition"),
    "hope": tg("hope"),
    "imperative": tg("imperative"),
}
