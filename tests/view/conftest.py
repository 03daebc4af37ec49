"""A small graph of invented people and places, with its store and its page."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

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
from tonggao.view import write_graph_page, write_reading_pages

MEETING = Readout(
    id="qingjiang-meeting",
    title="清江市数字治理工作推进会召开",
    date="2031-03-05",
    source="清江日报",
    url="https://example.org/qingjiang/0305",
    text=(
        "清江市数字治理工作推进会召开\n"
        "3月4日，清江市数字治理工作推进会召开。市委书记林远舟出席会议并讲话，市委副书记、市长沈若川主持会议。"
        "市委常委白石樵、贺兰溪，市人大常委会主任顾怀青出席会议。\n"
        "林远舟指出，清江治理的品格是：一网通达、一线响应、一心为民。一线响应，就是难题在现场看见、在现场办结。"
        "全市各级党组织要把“三张清单”作为推进工作的抓手，不得以报表代替走访。"
        "林远舟强调，要用好𠮷祥里社区的经验，把《清江市数字治理条例》落到实处。\n"
        "沈若川希望各区县在一网通达上先行一步。\n"
    ),
)

INSPECTION = Readout(
    id="qingjiang-inspection",
    title="沈若川在桐溪区调研社区服务",
    date="2031-04-18",
    source="清江日报",
    text=(
        "沈若川在桐溪区调研社区服务\n"
        "4月17日，市委副书记、市长沈若川在桐溪区调研社区服务。贺兰溪陪同。\n"
        "沈若川强调，各区县要坚持一网通达，让群众少跑腿。\n"
    ),
)


def _at(readout: Readout, words: str, after: str = "") -> tuple[Passage, ...]:
    """The passage of these words, the first behind ``after``."""
    start = readout.text.index(words, readout.text.index(after) if after else 0)
    return (Passage(start, start + len(words)),)


def _person(readout: Readout, name: str) -> PersonMention:
    return PersonMention(name, _at(readout, name), "people/after-office")


def _post(readout: Readout, person: str, role: str, org: str, words: str) -> PostAttestation:
    return PostAttestation(person, role, org, words.removesuffix(person), _at(readout, words), "people/after-office")


def _requirement(readout: Readout, quote: str, issuer: str, addressee: str | None, *concepts: str) -> Requirement:
    ((start, end),) = _at(readout, quote)
    passages = (Passage(start, end),)
    modality = "prohibition" if "不得" in quote else "hope" if "希望" in quote else "obligation"
    return Requirement(quote, start, end, modality, passages, "requirements/modal", issuer, addressee, concepts)


def meeting_claims() -> Claims:
    """The claims of ``MEETING``."""
    readout = MEETING
    names = ("林远舟", "沈若川", "白石樵", "贺兰溪", "顾怀青")
    attending = _at(readout, "市委常委白石樵、贺兰溪，市人大常委会主任顾怀青出席会议")
    parts = (
        Participation("林远舟", "speak", 1, "讲话", _at(readout, "市委书记林远舟出席会议并讲话"), "events/speak"),
        Participation("沈若川", "chair", 1, "主持", _at(readout, "市委副书记、市长沈若川主持会议"), "events/chair"),
        *(Participation(who, "attend", n, "出席", attending, "events/list") for n, who in enumerate(names[2:], 1)),
    )
    everyone = "全市各级党组织"
    definition = "一线响应，就是难题在现场看见、在现场办结"
    ((start, end),) = _at(readout, definition)
    whole = _at(readout, "清江治理的品格是：一网通达、一线响应、一心为民")
    return Claims(
        persons=tuple(_person(readout, name) for name in names),
        posts=(
            _post(readout, "林远舟", "书记", "清江市委", "市委书记林远舟"),
            _post(readout, "沈若川", "副书记", "清江市委", "市委副书记、市长沈若川"),
            _post(readout, "沈若川", "市长", "清江市人民政府", "市委副书记、市长沈若川"),
            _post(readout, "白石樵", "常委", "清江市委", "市委常委白石樵"),
            _post(readout, "贺兰溪", "常委", "清江市委", "市委常委白石樵、贺兰溪"),
            _post(readout, "顾怀青", "主任", "清江市人大常委会", "市人大常委会主任顾怀青"),
        ),
        organizations=(
            OrganizationMention("市人大常委会", "清江市人大常委会", _at(readout, "市人大常委会"), "organizations/body"),
        ),
        events=(
            EventMention(
                "清江市数字治理工作推进会",
                "meeting",
                _at(readout, "清江市数字治理工作推进会"),
                "events/named",
                date="2031-03-04",
                date_inferred=True,
                participants=parts,
            ),
        ),
        requirements=(
            _requirement(readout, "全市各级党组织要把“三张清单”作为推进工作的抓手", "林远舟", everyone, "三张清单"),
            _requirement(readout, "不得以报表代替走访", "林远舟", everyone),
            _requirement(readout, "要用好𠮷祥里社区的经验，把《清江市数字治理条例》落到实处", "林远舟", None),
            _requirement(readout, "希望各区县在一网通达上先行一步", "沈若川", "各区县", "一网通达"),
        ),
        concepts=tuple(
            ConceptMention(label, _at(readout, label), "concepts/named")
            for label in ("清江治理的品格", "一网通达", "一线响应", "一心为民", "三张清单")
        ),
        definitions=(Definition("一线响应", definition, start, end, (Passage(start, end),), "definitions/jiushi"),),
        concept_relations=(
            *(
                ConceptRelation(part, "partOf", "清江治理的品格", whole, "relations/colon")
                for part in ("一网通达", "一线响应", "一心为民")
            ),
        ),
        works=(WorkMention("清江市数字治理条例", _at(readout, "清江市数字治理条例"), "works/marks"),),
    )


def inspection_claims() -> Claims:
    """The claims of ``INSPECTION``."""
    readout = INSPECTION
    event = "在桐溪区调研社区服务"
    first = _at(readout, "沈若川在桐溪区调研社区服务。", after="4月17日")
    return Claims(
        persons=(_person(readout, "沈若川"), _person(readout, "贺兰溪")),
        posts=(
            _post(readout, "沈若川", "副书记", "清江市委", "市委副书记、市长沈若川"),
            _post(readout, "沈若川", "市长", "清江市人民政府", "市委副书记、市长沈若川"),
        ),
        events=(
            EventMention(
                event,
                "inspection",
                _at(readout, event),
                "events/phrase",
                date="2031-04-17",
                place="桐溪区",
                participants=(
                    Participation("沈若川", "inspect", 1, "调研", first, "events/phrase"),
                    Participation("贺兰溪", "other", 1, "陪同", _at(readout, "贺兰溪陪同"), "events/list"),
                ),
            ),
        ),
        requirements=(_requirement(readout, "各区县要坚持一网通达，让群众少跑腿", "沈若川", "各区县", "一网通达"),),
        concepts=(ConceptMention("一网通达", _at(readout, "一网通达"), "concepts/named"),),
    )


def store_of(*claimed: tuple[Readout, Claims]) -> GraphStore:
    """A store in memory that holds these readouts."""
    store = GraphStore.in_memory()
    store.replace_readouts({readout_iri(readout.id): readout_lines(readout, claims) for readout, claims in claimed})
    store.replace_entities(entities_lines(identify(claimed)))
    return store


@pytest.fixture(scope="session")
def make_store() -> Callable[..., GraphStore]:
    """Makes a store in memory of (readout, claims) pairs."""
    return store_of


@pytest.fixture(scope="session")
def store_with_two_readouts() -> Iterator[GraphStore]:
    """A meeting and an inspection tour in Qingjiang, which share two persons and a concept."""
    with store_of((MEETING, meeting_claims()), (INSPECTION, inspection_claims())) as store:
        yield store


@pytest.fixture(scope="session")
def store_with_departments() -> Iterator[GraphStore]:
    """A committee with two departments, whose heads a meeting lists behind its secretary."""
    readout = Readout(
        id="departments",
        title="清江市委召开座谈会",
        date="2031-05-06",
        text="清江市委书记林远舟、清江市委组织部部长高云起、清江市委宣传部部长任远山出席座谈会。\n",
    )
    claims = Claims(
        persons=(_person(readout, "林远舟"), _person(readout, "高云起"), _person(readout, "任远山")),
        posts=(
            _post(readout, "林远舟", "书记", "清江市委", "清江市委书记林远舟"),
            _post(readout, "高云起", "部长", "清江市委组织部", "清江市委组织部部长高云起"),
            _post(readout, "任远山", "部长", "清江市委宣传部", "清江市委宣传部部长任远山"),
        ),
    )
    with store_of((readout, claims)) as store:
        yield store


@pytest.fixture(scope="session")
def page_of_two_readouts(store_with_two_readouts: GraphStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of that store."""
    path = tmp_path_factory.mktemp("page") / "graph.html"
    write_graph_page(store_with_two_readouts, path)
    return path


@pytest.fixture(scope="session")
def reading_pages(store_with_two_readouts: GraphStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of that store's reading pages, beside its page."""
    folder = tmp_path_factory.mktemp("pages")
    write_graph_page(store_with_two_readouts, folder / "graph.html", reading="reading")
    write_reading_pages(store_with_two_readouts, folder / "reading", graph_page=folder / "graph.html")
    return folder / "reading"
