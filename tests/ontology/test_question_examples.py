"""The examples in the questions' files are what the samples answer, and every parameter narrows the answer."""

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from pyoxigraph import RdfFormat, parse

from tonggao.ontology_files import ontology_file
from tonggao.query import Parameter, Question, ask, questions
from tonggao.store import GraphStore

SCRIPT = Path(__file__).parents[2] / "scripts" / "question_examples.py"
TG = "https://w3id.org/tonggao/ontology#"
NOWHERE = {
    "name": "查无此名",
    "text": "查无此字",
    "iri": "http://example.org/nowhere",
    "number": "1000000",
    "date": "1066-10-14",
}


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("scripts_question_examples", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def samples(script: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphStore]:
    """The graph of the sample readouts: a series of meetings, namesakes and a readout without a date among them."""
    with script.build_samples(tmp_path_factory.mktemp("samples")) as kg:
        yield kg.store


def test_there_are_enough() -> None:
    assert len(questions()) >= 25


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.name)
def test_example_is_what_the_samples_answer(question: Question, script: ModuleType, samples: GraphStore) -> None:
    path = script.QUERIES / f"{question.name}.rq"
    assert path.read_text(encoding="utf-8") == script.with_example(path, samples), "run scripts/question_examples.py"
    assert question.example
    assert len(question.example.answer.splitlines()) > 2, "the example has no row"


PARAMETERS = [(question, parameter) for question in questions() for parameter in question.parameters]


@pytest.mark.parametrize(("question", "parameter"), PARAMETERS, ids=[f"{q.name}-{p.name}" for q, p in PARAMETERS])
def test_parameter_narrows_the_answer(question: Question, parameter: Parameter, samples: GraphStore) -> None:
    assert question.example
    given = {name: value for name, value in question.example.parameters.items() if _is_required(question, name)}
    value = "3000" if parameter.name == "since" else NOWHERE[parameter.kind]
    assert ask(samples, question, given).rows
    assert not ask(samples, question, given | {parameter.name: value}).rows


def _is_required(question: Question, name: str) -> bool:
    return any(parameter.required for parameter in question.parameters if parameter.name == name)


def test_questions_reach_every_class_of_things() -> None:
    """Events are reached by their mentions, kinds of mentions by what they refer to, closed lists by their properties."""
    quads = list(parse(path=str(ontology_file("tonggao.ttl")), format=RdfFormat.TURTLE))
    named = [(q.subject.value.removeprefix(TG), q.predicate.value.rpartition("#")[2], q.object.value) for q in quads]
    classes = {name for name, predicate, value in named if predicate == "type" and value.endswith("owl#Class")}
    below_event = {name for name, predicate, value in named if predicate == "subClassOf" and value == f"{TG}Event"}
    indirect = below_event | {"Event", "Claim", "Mention", "OrganizationMention", "ConceptMention", "Passage", "Post"}
    indirect |= {"Capacity", "Modality", "RelationKind", "ConceptRelation"}
    used = {name for question in questions() for name in re.findall(r"\btg:([A-Z]\w+)", question.sparql)}
    assert classes - indirect <= used


def test_dates_bound_by_their_precision(samples: GraphStore) -> None:
    everything = ask(samples, "events", {}).as_dicts()
    in_july = [row for row in everything if (row["day"] or "").startswith("2025-07")]
    assert in_july
    assert ask(samples, "events", {"since": "2025-07", "until": "2025-07"}).as_dicts() == in_july
