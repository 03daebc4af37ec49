#!/usr/bin/env python3
"""Write the extractor's concept lexicon and the concepts that links are made to from the authority: no build parses Turtle.

python scripts/make_concept_lexicon.py
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox

ROOT = Path(__file__).resolve().parent.parent
AUTHORITY = ROOT / "ontology" / "concepts.ttl"
LEXICON = ROOT / "graph" / "tonggao" / "lexicon" / "concepts.tsv"
CONCEPTS = ROOT / "graph" / "tonggao" / "identify" / "concepts.tsv"

SKOS = "http://www.w3.org/2004/02/skos/core#"
_PLAIN_LONGEST = 5  # a longer label says what it is wherever it stands
# A label that counts (五社联动, 一村一策) or ends in what only names have (枫桥经验, 河长制) is a name in a list as well.
_NAMES = re.compile(
    "(?:[两双三四五六七八九十].{2,}|一(?=.{1,3}[一两二三]).{2,}"
    "|.+(?:精神|意识|思维|战略|行动|计划|工程师|制|主义|模式|经验|思想|理论|理念|论|观|年|中国化|强国|强[省市县区校]|改革|党建|外交|共同体|思政|原则|方针|都市圈|城市群|招商))"
)
_VOUCHED = (f"{SKOS}note", f"{SKOS}broader")
_PLAIN_LENGTHS = (4, 5)  # longer members are as often clauses that stand by themselves
HEADER = """\
# Labels of the concept authority, with the preferred label (value). Tags: quoted (names the concept only inside quotation marks), plain (a short one of a
# concept without years, official English or anything broader: ordinary language has its words too, and in a list they are as often no more than that).
# Generated from ontology/concepts.ttl by scripts/make_concept_lexicon.py; change that file and run the script.
"""
CONCEPTS_HEADER = """\
# Concepts of the authority: preferred label, name, English label, alternative labels, labels of those right above, keys it is found by.
# Generated from ontology/concepts.ttl by scripts/make_concept_lexicon.py; change that file and run the script.
"""


class Label(NamedTuple):
    """A Chinese label of the authority as the lexicon has it."""

    term: str
    tag: str
    preferred: str


def labels(authority: Path) -> Iterator[Label]:
    """Every Chinese label of the concepts in a Turtle file. Raises ValueError for a concept without one preferred label."""
    triples = list(ox.parse(path=str(authority), format=ox.RdfFormat.TURTLE))
    quoted = {t.subject for t in triples if t.predicate.value == f"{SKOS}scopeNote" and t.object.value == "quoted"}
    in_chinese = [t for t in triples if isinstance(t.object, ox.Literal) and t.object.language == "zh"]
    preferred = {t.subject: t.object.value for t in in_chinese if t.predicate.value == f"{SKOS}prefLabel"}
    vouched = {t.subject for t in triples if t.predicate.value in _VOUCHED or _is_english_name(t)}
    for concept in {t.subject for t in triples if t.object == ox.NamedNode(f"{SKOS}Concept")}:
        if concept not in preferred:
            raise ValueError(f"{concept} has no skos:prefLabel in Chinese")
        yield Label(preferred[concept], _tag(preferred[concept], concept in quoted, concept in vouched), preferred[concept])
    for triple in in_chinese:
        if triple.predicate.value == f"{SKOS}altLabel":
            yield _alternative(triple.object.value, triple.subject in quoted, triple.subject in vouched, preferred[triple.subject])


def _is_english_name(triple: ox.Triple) -> bool:
    return triple.predicate.value == f"{SKOS}prefLabel" and isinstance(triple.object, ox.Literal) and triple.object.language == "en"


def _tag(label: str, quoted: bool, vouched: bool) -> str:
    if quoted:
        return "quoted"
    named = vouched or len(label) > _PLAIN_LONGEST or not label.isalpha() or _NAMES.fullmatch(label)
    return "" if named else "plain"


def _alternative(label: str, quoted: bool, vouched: bool, preferred: str) -> Label:
    """“四化”, wholly inside quotation marks, counts only where it stands so; “三步走”战略 has its own marks."""
    if label[0] == "“" and label.find("”") == len(label) - 1:
        return Label(label[1:-1], "quoted", preferred)
    return Label(label, _tag(label, quoted, vouched), preferred)


def _is_formula(term: str) -> bool:
    """Whether members of one length make a label that older texts print with commas: 有法必依，执法必严，违法必究."""
    members = term.split("、")
    return len(members) > 1 and term.replace("、", "").isalpha() and len({len(member) for member in members}) == 1 and len(members[0]) in _PLAIN_LENGTHS


def lexicon_text(authority: Path = AUTHORITY) -> str:
    """The lexicon file for an authority: its labels in code point order, each once. Raises ValueError for a label of two concepts."""
    by_term: dict[str, Label] = {}
    for label in labels(authority):
        other = by_term.setdefault(label.term, label)
        if other != label:
            raise ValueError(f"{label.term} is a label of both {other.preferred} and {label.preferred}")
    for label in list(by_term.values()):
        if _is_formula(label.term):
            by_term.setdefault(label.term.replace("、", "，"), label._replace(term=label.term.replace("、", "，")))
    return HEADER + "".join("\t".join(by_term[term]) + "\n" for term in sorted(by_term))


def concepts_text(authority: Path = AUTHORITY) -> str:
    """The file of the concepts for an authority. Raises ValueError for one that has no place in it."""
    from tonggao.identify.authority import concept_rows, read_authority

    return CONCEPTS_HEADER + "".join("\t".join(row) + "\n" for row in concept_rows(read_authority(authority)))


def main() -> None:
    """Write both files beside the others, whole or not at all."""
    for path, text in ((LEXICON, lexicon_text()), (CONCEPTS, concepts_text())):
        temporary = path.with_suffix(".tmp")
        temporary.write_text(text, encoding="utf-8", newline="\n")
        os.replace(temporary, path)


if __name__ == "__main__":
    main()
