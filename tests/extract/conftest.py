"""Readouts in one line for tests of what is said: the names they hold are given, not searched for."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tonggao.claims import EventMention, OrganizationMention, PersonMention, Requirement
from tonggao.extract.concepts.labels import Labels
from tonggao.extract.events.events import extract_events
from tonggao.extract.reading import Reading, prepare
from tonggao.extract.requirements.attribution import timeline
from tonggao.extract.requirements.requirements import extract_requirements
from tonggao.extract.requirements.shielding import shield
from tonggao.extract.requirements.subjects import Subjects
from tonggao.read import read_sources
from tonggao.readout import Passage, Readout

PEOPLE = ("沈望舒", "陆行舟", "应天雄", "顾晚晴", "巴图尔·艾山", "奥多·林德")
BODIES = ("市应急局", "区商务局、区科技局", "长河集团", "云州市委", "省安委会", "北岸共和国国民议会", "国家林草委")
TITLE = "云州市委召开工作会议"

ReadRequirements = Callable[[str], list[Requirement]]
ReadStretches = Callable[[str], list[tuple[str | None, str]]]
ReadEvents = Callable[..., list[EventMention]]
ReadParts = Callable[..., set[tuple[str, str]]]

ATTENDERS = ("沈国栋", "赵文博", "姜　涛", "周敏", "何立本", "洪大同", "史可为", "奥多·林德")
HOSTS = ("市水利局", "市应急局", "县发改局", "市政府", "清溪镇人大", "长河集团", "青禾公司", "云岭县委", "县农业农村局", "临江大学")


SAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))


def passages(text: str, name: str) -> tuple[Passage, ...]:
    return tuple(Passage(at, at + len(name)) for at in range(len(text)) if text.startswith(name, at))


def reading_of(body: str, title: str = TITLE) -> Reading:
    return prepare(Readout(id="r", text=f"{title}\n{body}", title=title))


def people_in(text: str, names: Sequence[str] = PEOPLE) -> list[PersonMention]:
    """Mentions of those of ``names`` that the text has; a name may be printed with a full-width space."""
    return [PersonMention(name.replace("　", ""), passages(text, name), "test") for name in names if name in text]


def bodies_in(text: str, names: Sequence[str] = BODIES) -> list[OrganizationMention]:
    return [OrganizationMention(name, name, passages(text, name), "test") for name in names if name in text]


def read_events(
    text: str,
    people: Sequence[str],
    bodies: Sequence[str],
    *,
    date: str | None = "2024-05-12",
) -> list[EventMention]:
    """The events of a text whose first line is the title; checks the words of each label and participant."""
    reading = prepare(Readout(id="r", text=text, title=text.split("\n")[0], date=date))
    found = list(extract_events(reading, people_in(text, people), bodies_in(text, bodies), ()))
    assert all(text[slice(*event.passages[0])] == event.label for event in found)
    assert all(text[a:b].replace("　", "") == p.who for event in found for p in event.participants for a, b in p.passages)
    return found


def sample(path: Path) -> Readout:
    (readout,) = read_sources([path])
    assert isinstance(readout, Readout)
    return readout


def traces(row: dict[str, Any]) -> dict[str, list[Any]]:
    """Of every claim in a row of claims its passages and rule, in order."""
    kinds = ("persons", "posts", "organizations", "events", "requirements", "concepts", "definitions", "works")
    return {kind: [(claim["passages"], claim["rule"]) for claim in row[kind]] for kind in kinds}


@pytest.fixture
def requirements_of() -> ReadRequirements:
    """Reads the requirements of a body of text; checks each quote against its offsets."""

    def read(body: str, title: str = TITLE) -> list[Requirement]:
        reading = reading_of(body, title)
        text = reading.text
        found = extract_requirements(reading, people_in(text), bodies_in(text), Labels(()))
        assert all(text[r.start : r.end] == r.quote for r in found)
        return list(found)

    return read


@pytest.fixture
def stretches_of() -> ReadStretches:
    """Reads who speaks: (speaker, words) for every directive stretch of a body of text."""

    def read(body: str, title: str = TITLE) -> list[tuple[str | None, str]]:
        reading = reading_of(body, title)
        text = reading.text
        found = timeline(reading, Subjects(reading, shield(text), people_in(text), bodies_in(text)))
        return [(s.speaker, text[s.start : s.end]) for s in found if s.directive]

    return read


@pytest.fixture
def events_of() -> ReadEvents:
    """Reads the events of a body of text."""

    def read(body: str, title: str = "临江要闻", date: str | None = "2024-05-12") -> list[EventMention]:
        return read_events(f"{title}\n{body}", ATTENDERS, HOSTS, date=date)

    return read


@pytest.fixture
def parts_of(events_of: ReadEvents) -> ReadParts:
    """Reads (who, how) of every participation in a body of text."""

    def read(body: str, title: str = "临江要闻") -> set[tuple[str, str]]:
        return {(p.who, p.how) for event in events_of(body, title) for p in event.participants}

    return read
