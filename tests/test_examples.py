"""The samples: their gold is true to their text, and extraction agrees with it as far as it ever did."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from tonggao.claims import Capacity, EventKind, Modality
from tonggao.evaluate import KINDS, Evaluation, evaluate_folder

EXAMPLES = Path(__file__).parent.parent / "examples"
NAMES = sorted(path.stem for path in EXAMPLES.glob("*.txt"))
Row = dict[str, Any]

# F1 that extraction has reached on the samples. A floor moves up with it, never down.
FLOORS = {
    "persons": 0.96,
    "posts": 0.92,
    "organizations": 0.96,
    "events": 1.0,
    "event_dates": 1.0,
    "participations": 0.94,
    "requirements": 0.95,
    "requirements_full": 0.9,
    "addressees": 0.86,
    "concepts": 0.94,
    "definitions": 1.0,
    "concept_relations": 1.0,
    "works": 1.0,
    "evidence": 1.0,
}


def read_sample(name: str) -> tuple[str, Row]:
    text = (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    return text, json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))


def exact_strings(gold: Row) -> Iterator[str]:
    """Every string of a gold file that must stand in the text just so."""
    yield from gold["organizations"]
    yield from gold["works"]
    for event in gold["events"] + gold["events_optional"]:
        yield event["label"]
        yield event["place"] or event["label"]
    for row in gold["requirements"]:
        yield row["quote"]
        yield row["addressee"] or row["quote"]
    yield from (row["quote"] for row in gold["definitions"])
    yield from (row["label"] for row in gold["concepts"] + gold["concepts_optional"])
    yield from (row["from"] for row in gold["concept_relations"])
    yield from (row["to"] for row in gold["concept_relations"])


def test_three_samples_have_gold() -> None:
    assert NAMES == ["county-inspection", "foreign-talks", "municipal-meeting"]
    assert sorted(path.stem for path in EXAMPLES.glob("*.json")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_gold_quotes_the_text_exactly(name: str) -> None:
    text, gold = read_sample(name)
    assert [words for words in exact_strings(gold) if words not in text] == []


@pytest.mark.parametrize("name", NAMES)
def test_gold_persons_stand_in_the_text(name: str) -> None:
    text, gold = read_sample(name)
    unpadded = text.replace("\u3000", "").replace(" ", "")  # 钟　岱 is 钟岱
    persons = [row["name"] for row in gold["persons"] + gold["persons_optional"]]
    assert [person for person in persons if person not in unpadded] == []


@pytest.mark.parametrize("name", NAMES)
def test_gold_speaks_only_of_what_it_lists(name: str) -> None:
    _, gold = read_sample(name)
    persons = {row["name"] for row in gold["persons"]}
    actors = persons | set(gold["organizations"])
    assert {row["person"] for row in gold["posts"]} <= persons
    assert {part["who"] for event in gold["events"] for part in event["participants"]} <= actors
    assert {row["issuer"] for row in gold["requirements"]} <= actors | {"会议"}


@pytest.mark.parametrize("name", NAMES)
def test_gold_uses_the_words_of_the_claims(name: str) -> None:
    _, gold = read_sample(name)
    assert gold["id"] == name
    assert {event["type"] for event in gold["events"]} <= set(get_args(EventKind))
    assert {part["how"] for event in gold["events"] for part in event["participants"]} <= set(get_args(Capacity))
    assert {row["modality"] for row in gold["requirements"]} <= set(get_args(Modality))


def test_samples_show_all_modalities() -> None:
    shown = {row["modality"] for name in NAMES for row in read_sample(name)[1]["requirements"]}
    assert shown == set(get_args(Modality))


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    return evaluate_folder(EXAMPLES)


@pytest.mark.parametrize("kind", KINDS)
def test_extraction_keeps_its_level(evaluation: Evaluation, kind: str) -> None:
    tally = evaluation.tallies[kind]
    assert tally.f1 >= FLOORS[kind], tally.misses


def test_every_sample_is_scored(evaluation: Evaluation) -> None:
    assert evaluation.readouts == len(NAMES)
    assert evaluation.skipped == ()
