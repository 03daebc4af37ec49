"""The terms of the ontology as N-Quads strings, and how the words of the claims map to them."""

from tonggao.claims import Capacity, EventKind, Modality
from tonggao.describe.iris import TG

_NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
_PROV = "http://www.w3.org/ns/prov#"
_ORG = "http://www.w3.org/ns/org#"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_DCT = "http://purl.org/dc/terms/"
_SCHEMA = "https://schema.org/"


def tg(name: str) -> str:
    """A term of tonggao's own ontology."""
    return f"<{TG}{name}>"


TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
LABEL = f"<{_SKOS}prefLabel>"
ALIAS = f"<{_SKOS}altLabel>"
IN_SCHEME = f"<{_SKOS}inScheme>"
BROADER = f"<{_SKOS}broader>"
SAME_CONCEPT = f"<{_SKOS}exactMatch>"
TITLE = f"<{_DCT}title>"
IDENTIFIER = f"<{_DCT}identifier>"
ISSUED = f"<{_DCT}issued>"
SOURCE = f"<{_SCHEMA}publisher>"
ADDRESS = f"<{_SCHEMA}url>"
WHOLE_TEXT = f"<{_NIF}isString>"
BEGIN = f"<{_NIF}beginIndex>"
END = f"<{_NIF}endIndex>"
EXACT = f"<{_NIF}anchorOf>"
CONTEXT = f"<{_NIF}referenceContext>"
EVIDENCE = tg("evidence")
RULE = tg("rule")
DERIVED = f"<{_PROV}wasDerivedFrom>"
POST_IN = f"<{_ORG}postIn>"
ROLE = f"<{_ORG}role>"

EVENT_CLASSES: dict[EventKind, str] = {
    "meeting": tg("Meeting"),
    "inspection": tg("Inspection"),
    "talks": tg("Talks"),
    "ceremony": tg("Ceremony"),
    "study": tg("StudySession"),
    "visit": tg("Visit"),
    "other": tg("Event"),
}
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
