"""What a claim says, as a line of names and words: the names lead to pages, the words are in both languages."""

from collections.abc import Mapping, Sequence
from typing import Any

from tonggao.describe.iris import TG

# The values of a claim by predicate, each a term and the name of what it stands for.
Links = Mapping[str, list[tuple[Any, Any]]]
Part = dict[str, str]  # {"iri", "label"}, {"text"}: as printed, {"word"}: a key of strings.json, {"zh", "en"}

_ARROW: Part = {"text": "→"}


def saying(links: Links) -> list[Part]:
    """The parts of the line, in order."""
    kind = links["http://www.w3.org/1999/02/22-rdf-syntax-ns#type"][0][0].value.removeprefix(TG)
    return _SAID.get(kind, _mention)(links)


def _post(links: Links) -> list[Part]:
    former: list[Part] = [{"word": "former"}] if links["former"] else []
    return [*_name(links, "person", "personName"), *former, *_name(links, "post", "title")]


def _participation(links: Links) -> list[Part]:
    capacity = {label.language: label.value for _, label in links["capacity"] if label is not None}
    position = [{"text": f"{group.value} {number.value}"} for (group, _), (number, _) in zip(links["listGroup"], links["position"], strict=False)]
    return [*_name(links, "participant", "participantName"), *_both(capacity), *_name(links, "event", ""), *position[:1]]


def _requirement(links: Links) -> list[Part]:
    modality = {label.language: label.value for _, label in links["modality"] if label is not None}
    issuer, addressee = _name(links, "issuer", "issuerName"), _name(links, "addressee", "addresseeName")
    arrow = [_ARROW] if addressee else []
    return [*issuer, *arrow, *addressee, *_both(modality), *_name(links, "conceptNamed", "")]


def _definition(links: Links) -> list[Part]:
    return _name(links, "concept", "conceptName")


def _relation(links: Links) -> list[Part]:
    named = [{"text": value.value} for value, _ in links["aspectName"][:1]]
    kind = {label.language: label.value for _, label in links["relation"] if label is not None}
    return [*_name(links, "from", "fromName"), *(named or _both(kind)), *_name(links, "to", "toName")]


def _mention(links: Links) -> list[Part]:
    return [*_name(links, "refersTo", "name")]


def _both(words: Mapping[str | None, str]) -> list[Part]:
    zh, en = words.get("zh", ""), words.get("en", "")
    return [{"zh": zh or en, "en": en or zh}] if words else []


def _name(links: Links, link: str, printed: str) -> list[Part]:
    """The things meant by their names, or the name as printed where nothing is linked."""
    names: dict[str, str] = {}
    for value, label in links[link]:
        if label is not None and label.language == "zh":
            names[value.value] = label.value
        else:
            names.setdefault(value.value, label.value if label is not None else value.value)
    if names:
        return [{"iri": iri, "label": label} for iri, label in sorted(names.items())]
    return [{"text": value.value} for value, _ in _first(links, printed)]


def _first(links: Links, predicate: str) -> Sequence[tuple[Any, Any]]:
    return links[predicate][:1] if predicate else ()


_SAID = {
    "PostAttestation": _post,
    "Participation": _participation,
    "Requirement": _requirement,
    "Definition": _definition,
    "ConceptRelation": _relation,
}
