"""Doubts as cases with the words for either side, written as lines to decide by, and what deciding does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tonggao.claims import Claims, PersonMention, PostAttestation
from tonggao.describe import entities_lines, readout_iri, readout_lines
from tonggao.errors import TonggaoError
from tonggao.identify import identify, read_decisions
from tonggao.readout import Passage, Readout
from tonggao.review import open_cases, write_cases
from tonggao.store import GraphStore

Claimed = tuple[Readout, Claims]


def said(id_: str, text: str, name: str, body: str = "", role: str = "") -> Claimed:
    at = Passage(text.index(name), text.index(name) + len(name))
    posts = (PostAttestation(name, role, body, body + role, (Passage(0, at.end),), "r"),) if role else ()
    return Readout(id_, text, date="2031-06-01"), Claims(persons=(PersonMention(name, (at,), "r"),), posts=posts)


UNDECIDED = [
    said("甲/1", "柳川公司经理岳明山说。", "岳明山", "柳川公司", "经理"),
    said("乙/2", "白河学会理事岳明山说。", "岳明山", "白河学会", "理事"),
]
WEAK = [said("a", "听宋知秋讲故事。", "宋知秋"), said("b", "宋知秋爱读书。", "宋知秋")]


@pytest.fixture
def store() -> Iterator[GraphStore]:
    """A store with a pair that nothing decides and a mention that little ties to its entity."""
    with GraphStore.in_memory() as store:
        fill(store, Path("missing.tsv"))
        yield store


def fill(store: GraphStore, decisions: Path) -> None:
    claimed = [*UNDECIDED, *WEAK]
    store.replace_readouts({readout_iri(r.id): readout_lines(r, claims) for r, claims in claimed})
    store.replace_entities(entities_lines(identify(claimed, {}, read_decisions(decisions))))


def test_cases_show_both_sides_the_most_even_first(store: GraphStore) -> None:
    pair, weak = open_cases(store)
    assert (pair.score, weak.score) == (0.5, 0.75)
    assert {words for side in pair.sides for _, words in side.passages} >= {
        "柳川公司经理【岳明山】说。",
        "白河学会理事【岳明山】说。",
    }
    assert [side.entity for side in weak.sides] == ["b#person-0-3", "person/宋知秋"]
    assert [side.passages for side in weak.sides] == [(("b", "【宋知秋】爱读书。"),), (("a", "听【宋知秋】讲故事。"),)]
    assert pair.as_text().startswith("0.50  nothing tells")


@pytest.mark.parametrize("verdict", ["same", "different"])
def test_deciding_a_line_closes_its_case(store: GraphStore, tmp_path: Path, verdict: str) -> None:
    path = tmp_path / "decisions.tsv"
    cases = open_cases(store)
    assert write_cases(path, cases) == 2
    before = path.read_text(encoding="utf-8")
    assert write_cases(path, cases) == 0, "what the file holds is not asked again"
    assert path.read_text(encoding="utf-8") == before
    fill(store, path)
    assert len(open_cases(store)) == 2, "comments decide nothing"
    path.write_text(before.replace(f"# {verdict}", verdict), encoding="utf-8")
    fill(store, path)
    assert open_cases(store) == []


def test_a_mention_is_not_both(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    line = "{}\tb#person-0-3\tperson/宋知秋\teditor\t2031-07-01\twhy\n"
    path.write_text(line.format("same") + line.format("different"), encoding="utf-8")
    with pytest.raises(TonggaoError, match="b#person-0-3 is both the same as and different from 宋知秋"):
        read_decisions(path)
