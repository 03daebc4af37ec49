"""The concept lexicon is what the authority says, and the authority is sound."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

SKOS = "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
HEAD = (
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix c: <https://example.org/> . c:a a skos:Concept ; "
)


@pytest.fixture
def make(load_script: Callable[[str], ModuleType]) -> ModuleType:
    return load_script("make_concept_lexicon")


def test_lexicon_is_up_to_date(make: ModuleType) -> None:
    assert make.LEXICON.read_text(encoding="utf-8") == make.lexicon_text(), "run scripts/make_concept_lexicon.py"


def test_concepts_are_up_to_date(make: ModuleType) -> None:
    assert make.CONCEPTS.read_text(encoding="utf-8") == make.concepts_text(), "run scripts/make_concept_lexicon.py"


@pytest.mark.parametrize("iri", ["<https://example.org/甲>", "<https://w3id.org/tonggao/concepts/甲>"])
def test_concepts_that_have_no_place_in_a_row_are_named(make: ModuleType, tmp_path: Path, iri: str) -> None:
    authority = tmp_path / "a.ttl"
    authority.write_text(f'{HEAD.partition("c:a")[0]} {iri} a skos:Concept ; skos:prefLabel "甲|乙"@zh .', encoding="utf-8")
    with pytest.raises(ValueError, match="甲"):
        make.concepts_text(authority)


@pytest.mark.parametrize(
    ("turtle", "lines"),
    [
        ('skos:prefLabel "乙"@zh, "B"@en ; skos:altLabel "甲"@zh .', ["乙\t\t乙", "甲\t\t乙"]),  # in code point order
        # neither English nor years nor anything broader: its words are ordinary ones
        ('skos:prefLabel "枫桥经验"@zh ; skos:altLabel "五社联动"@zh, "立行立改"@zh .', ["五社联动\t\t枫桥经验", "枫桥经验\t\t枫桥经验", "立行立改\tplain\t枫桥经验"]),  # names by their build
        ('skos:prefLabel "垃圾分类"@zh ; skos:altLabel "生活垃圾分类管理"@zh .', ["垃圾分类\tplain\t垃圾分类", "生活垃圾分类管理\t\t垃圾分类"]),
        ('skos:prefLabel "垃圾分类"@zh ; skos:note "2016–" .', ["垃圾分类\t\t垃圾分类"]),
        ('skos:prefLabel "走出去"@zh ; skos:scopeNote "quoted" .', ["走出去\tquoted\t走出去"]),
        (
            'skos:prefLabel "四个现代化"@zh ; skos:altLabel "“四化”"@zh .',
            ["四个现代化\t\t四个现代化", "四化\tquoted\t四个现代化"],
        ),
        (
            'skos:prefLabel "三步走"@zh ; skos:altLabel "“三步走”战略"@zh .',
            ["“三步走”战略\t\t三步走", "三步走\t\t三步走"],
        ),
        # members of one short length may be parted by commas, longer ones stand by themselves
        ('skos:prefLabel "执法必严、违法必究"@zh .', ["执法必严、违法必究\t\t执法必严、违法必究", "执法必严，违法必究\t\t执法必严、违法必究"]),
        ('skos:prefLabel "主要领导抓总、分管领导抓细"@zh .', ["主要领导抓总、分管领导抓细\t\t主要领导抓总、分管领导抓细"]),
    ],
)
def test_labels_become_lines(make: ModuleType, tmp_path: Path, turtle: str, lines: list[str]) -> None:
    authority = tmp_path / "a.ttl"
    authority.write_text(HEAD + turtle, encoding="utf-8")
    assert make.lexicon_text(authority).removeprefix(make.HEADER).splitlines() == lines


@pytest.mark.parametrize(
    ("turtle", "fault"),
    [
        ('skos:altLabel "甲"@zh .', "no skos:prefLabel"),
        (
            'skos:prefLabel "甲"@zh . c:b a skos:Concept ; skos:prefLabel "乙"@zh ; skos:altLabel "甲"@zh .',
            "label of both",
        ),
    ],
)
def test_faults_of_an_authority_are_named(make: ModuleType, tmp_path: Path, turtle: str, fault: str) -> None:
    authority = tmp_path / "a.ttl"
    authority.write_text(HEAD + turtle, encoding="utf-8")
    with pytest.raises(ValueError, match=fault):
        make.lexicon_text(authority)
