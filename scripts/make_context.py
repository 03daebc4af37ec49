#!/usr/bin/env python3
"""Writes ontology/context.jsonld, the JSON-LD context of exported graphs, from the ontology.

    .venv/bin/python scripts/make_context.py

Terms of the ontology go by their names, reused ones with their prefixes.
"""

import json
from pathlib import Path
from typing import Any

from pyoxigraph import RdfFormat, parse

from tonggao.describe.iris import TG
from tonggao.describe.vocabulary import PREFIXES, vocabulary_iri

ROOT = Path(__file__).resolve().parents[1]
CONTEXT = ROOT / "ontology" / "context.jsonld"
_OWL = "http://www.w3.org/2002/07/owl#"
# Reused properties: what their values are. Those that are not here hold plain strings or values with their types.
_REUSED = {
    "nif:beginIndex": {"@type": "xsd:integer"},
    "nif:endIndex": {"@type": "xsd:integer"},
    "nif:referenceContext": {"@type": "@id"},
    "prov:wasDerivedFrom": {"@type": "@id"},
    "org:postIn": {"@type": "@id"},
    "org:role": {"@type": "@id"},
    "org:subOrganizationOf": {"@type": "@id"},
    "schema:containedInPlace": {"@type": "@id"},
    "schema:url": {"@type": "xsd:anyURI"},
    "skos:prefLabel": {"@container": "@language"},
    "skos:altLabel": {"@container": "@language"},
    "skos:broader": {"@type": "@id"},
    "skos:exactMatch": {"@type": "@id"},
    "skos:inScheme": {"@type": "@id"},
}
# Their values are terms of the ontology, and are written by their names.
_CLOSED = {"capacity", "eventClass", "modality", "relation"}


def make_context() -> str:
    """The text of the context."""
    quads = list(parse(path=str(ROOT / "ontology" / "tonggao.ttl"), format=RdfFormat.TURTLE))
    ranges = {q.subject.value: q.object.value for q in quads if q.predicate.value == vocabulary_iri("rdfs:range")}
    kinds = {q.subject.value: q.object.value for q in quads if q.object.value.startswith(_OWL)}
    terms: dict[str, Any] = {}
    for iri in sorted(kinds):
        name = iri.removeprefix(TG)
        coercion = _coercion(name, kinds[iri].removeprefix(_OWL), ranges.get(iri))
        if coercion:
            terms[name] = {"@id": f"tg:{name}", "@type": coercion}
    reused = {key: {"@id": key, **said} for key, said in sorted(_REUSED.items())}
    context = {"@version": 1.1, "@vocab": TG, **PREFIXES, **terms, **reused}
    return json.dumps({"@context": context}, ensure_ascii=False, indent=2) + "\n"


def _coercion(name: str, kind: str, range_: str | None) -> str | None:
    if kind in ("ObjectProperty", "SymmetricProperty"):
        return "@vocab" if name in _CLOSED else "@id"
    xsd = PREFIXES["xsd"]
    if kind == "DatatypeProperty" and range_ and range_.startswith(xsd) and range_ != f"{xsd}string":
        return f"xsd:{range_.removeprefix(xsd)}"
    return None


def main() -> None:
    CONTEXT.write_text(make_context(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
