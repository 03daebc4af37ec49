"""What tests of several rooms need."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tonggao.claims import (
    Claims,
    ConceptMention,
    ConceptRelation,
    Definition,
    EventMention,
    OrganizationMention,
    Participation,
    PersonMention,
    PostAttestation,
    Requirement,
    WorkMention,
)
from tonggao.describe import entities_lines, readout_iri, readout_lines
from tonggao.identify import identify
from tonggao.readout import Passage, Readout
from tonggao.store import GraphStore

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

Claimed = tuple[Readout, Claims]

# Nothing fails for a machine that is slow or busy.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


@pytest.fixture(scope="session")
def shared_texts() -> Path:
    """The folder with real readouts and their gold, which TONGGAO_TEXTS names; skips where there is none."""
    folder = os.environ.get("TONGGAO_TEXTS")
    if not folder:
        pytest.skip("TONGGAO_TEXTS is not set; it names the folder of real readouts, which are not part of tonggao")
    path = Path(folder)
    if not path.is_dir():
        pytest.skip(f"TONGGAO_TEXTS names {folder}, which is no folder")
    return path


@pytest.fixture(scope="session")
def meeting() -> Claimed:
    """A meeting of an invented city, with one claim of every kind at least, made by hand."""
    text = (
        "柳川市召开水网建设推进会\n"
        "6月2日，柳川市水网建设推进会召开。市委书记岳明山出席并讲话，市长简　宁主持会议。市委常委宋知秋等出席。\n"
        "岳明山指出，水网精神就是清澈、坚韧。全市各级党组织要把《柳川水网规划》落到实处，践行水网精神。"
        "会议强调，不得以会议落实会议。\n"
        "记者：岳明山\n"
    )

    def at(words: str, number: int = 0) -> Passage:
        start = -1
        for _ in range(number + 1):
            start = text.index(words, start + 1)
        return Passage(start, start + len(words))

    told = at("全市各级党组织要把《柳川水网规划》落到实处，践行水网精神")
    banned = at("不得以会议落实会议")
    defined = at("水网精神就是清澈、坚韧")
    parts = (
        Participation("岳明山", "speak", 1, "出席", (at("岳明山"),), "events/attended"),
        Participation("宋知秋", "attend", 2, "出席", (at("宋知秋"),), "events/attended", open_list=True),
        Participation("简宁", "chair", 1, "主持", (at("简　宁"),), "events/chaired"),
    )
    claims = Claims(
        persons=(
            PersonMention("岳明山", (at("岳明山"), at("岳明山", 1)), "people/after-office"),
            PersonMention("简宁", (at("简　宁"),), "people/after-office"),
            PersonMention("宋知秋", (at("宋知秋"),), "people/after-office"),
            PersonMention("岳明山", (at("岳明山", 2),), "people/byline", role="byline"),
        ),
        posts=(
            PostAttestation("岳明山", "书记", "柳川市委", "市委书记", (at("市委书记岳明山"),), "posts/before-name"),
            PostAttestation("简宁", "市长", "柳川市人民政府", "市长", (at("市长简　宁"),), "posts/before-name"),
            PostAttestation("宋知秋", "常委", "柳川市委", "市委常委", (at("市委常委宋知秋"),), "posts/before-name"),
        ),
        organizations=(OrganizationMention("市委", "柳川市委", (at("市委"), at("市委", 1)), "organizations/listed"),),
        events=(
            EventMention(
                "柳川市水网建设推进会", "meeting", (at("柳川市水网建设推进会"),), "events/held",
                date="2031-06-02", date_inferred=True, place="柳川", participants=parts,
            ),
        ),
        requirements=(
            Requirement(
                text[told.start : told.end], *told, "obligation", (told,), "requirements/cue",
                issuer="岳明山", addressee="全市各级党组织", concepts=("水网精神",),
            ),
            Requirement(
                text[banned.start : banned.end], *banned, "prohibition", (banned,), "requirements/cue", issuer="会议"
            ),
        ),
        concepts=(
            ConceptMention("水网精神", (at("水网精神"), at("水网精神", 1)), "concepts/head"),
            ConceptMention("清澈", (at("清澈"),), "concepts/listed"),
        ),
        definitions=(
            Definition("水网精神", text[defined.start : defined.end], *defined, (defined,), "definitions/is"),
        ),
        concept_relations=(
            ConceptRelation("清澈", "partOf", "水网精神", (defined,), "relations/listed"),
            ConceptRelation("坚韧", "partOf", "水网精神", (defined,), "relations/listed"),
            ConceptRelation("水网精神", "着力点", "把规划落到实处", (told,), "relations/aspect"),
        ),
        works=(WorkMention("柳川水网规划", (at("柳川水网规划"),), "works/title"),),
    )  # fmt: skip
    readout = Readout(
        id="柳川/水网 0603", text=text, title="柳川市召开水网建设推进会", date="2031-06-03", date_from="name",
        source="柳川日报", url="https://example.org/a?b=1", replaced=2,
    )  # fmt: skip
    return readout, claims


@pytest.fixture(scope="session")
def inspection() -> Claimed:
    """A later inspection by a person of the meeting, who holds another post by then."""
    text = "时任柳川市市长、现任白河省副省长简宁7月1日在白河调研。"
    name = Passage(text.index("简宁"), text.index("简宁") + 2)
    tour = Passage(text.index("在白河调研"), text.index("在白河调研") + 5)
    claims = Claims(
        persons=(PersonMention("简宁", (name,), "people/after-office"),),
        posts=(
            PostAttestation("简宁", "市长", "柳川市人民政府", "市长", (name,), "posts/before-name", former=True),
            PostAttestation("简宁", "副省长", "白河省人民政府", "副省长", (name,), "posts/before-name"),
        ),
        events=(
            EventMention(
                "在白河调研", "inspection", (tour,), "events/toured", date="2032-07-01",
                participants=(Participation("简宁", "inspect", 1, "调研", (name,), "events/toured"),),
            ),
        ),
    )  # fmt: skip
    return Readout(id="白河-0702", text=text, title="简宁在白河调研", date="2032-07-02"), claims


@pytest.fixture
def store_with_two_readouts(meeting: Claimed, inspection: Claimed) -> Iterator[GraphStore]:
    """A store in memory with the graphs of the meeting and the inspection and their entities."""
    with GraphStore.in_memory() as store:
        store.replace_readouts({readout_iri(r.id): readout_lines(r, claims) for r, claims in (meeting, inspection)})
        store.replace_entities(entities_lines(identify([meeting, inspection], authority={})))
        yield store


def _browser_programs() -> tuple[str, str]:
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    driver = shutil.which("chromedriver")
    if browser is None or driver is None:
        pytest.skip("no Chromium with its driver: install them (Debian: chromium chromium-driver) to test the page")
    return browser, driver


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Chrome"]:
    """A real headless Chromium that keeps a log of its console and of every request; skips where there is none."""
    from selenium import webdriver

    program, driver_program = _browser_programs()
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1360,860",
        f"--user-data-dir={tmp_path_factory.mktemp('browser')}",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver_program))
    yield driver
    driver.quit()
