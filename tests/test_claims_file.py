import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonggao import claims_file
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
from tonggao.claims_file import ClaimsRun, as_row, from_json, merge_claims, read_claims, write_claims
from tonggao.errors import TonggaoError
from tonggao.readout import Passage, Readout

passages = st.lists(
    st.builds(Passage, st.integers(0, 99), st.integers(100, 200)), min_size=1, max_size=3, unique=True
).map(tuple)
words = st.text(min_size=1, max_size=8)
offsets = {"start": st.integers(0, 99), "end": st.integers(100, 200)}
common = {"passages": passages, "rule": words}


def some(kind: type, **fields: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.builds(kind, **common, **fields), max_size=2).map(tuple)


claims_of_every_kind = st.builds(
    Claims,
    persons=some(PersonMention, name=words),
    posts=some(PostAttestation, person=words),
    organizations=some(OrganizationMention, name=words),
    events=some(EventMention, label=words, date_start=st.none() | words, participants=some(Participation, who=words)),
    requirements=some(Requirement, **offsets, concepts=st.lists(words, max_size=2).map(tuple)),
    concepts=some(ConceptMention, label=words),
    definitions=some(Definition, **offsets),
    concept_relations=some(ConceptRelation, source=words),
    works=some(WorkMention, title=words),
    notes=st.lists(words, max_size=2).map(tuple),
)
readouts = st.builds(Readout, id=words, text=words, date=st.none() | words, date_from=st.none() | words)


@given(readouts, claims_of_every_kind)
def test_a_row_gives_back_what_it_was_made_from(readout: Readout, claims: Claims) -> None:
    assert from_json(as_row(readout, claims)) == (readout, claims)


def claimed(*ids: str, text: str = "会议") -> list[tuple[Readout, Claims]]:
    return [(Readout(id_, text), Claims(notes=(text,))) for id_ in ids]


def test_merging_sorts_by_id_and_lets_the_new_replace_the_old(tmp_path: Path) -> None:
    old, run, new = tmp_path / "old.gz", tmp_path / "run.gz", tmp_path / "new.gz"
    write_claims(old, claimed("c", "a", "b", text="旧"))
    write_claims(run, claimed("d", "b", text="新"))
    merge_claims(new, [ClaimsRun(run)], old)
    assert [(r.id, r.text, c.notes) for r, c in read_claims(new)] == [
        ("a", "旧", ("旧",)), ("b", "新", ("新",)), ("c", "旧", ("旧",)), ("d", "新", ("新",)),
    ]  # fmt: skip
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new.gz", "old.gz", "run.gz"]


def test_the_file_is_the_same_in_any_order_and_any_number_of_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [f"{n:02}" for n in range(25)]
    write_claims(tmp_path / "one.gz", claimed(*reversed(ids)))
    merge_claims(tmp_path / "one-run.gz", [ClaimsRun(tmp_path / "one.gz")], None)
    monkeypatch.setattr(claims_file, "OPEN_AT_ONCE", 3)
    for id_ in ids:
        write_claims(tmp_path / f"{id_}.gz", claimed(id_))
    merge_claims(tmp_path / "many-runs.gz", [ClaimsRun(tmp_path / f"{id_}.gz") for id_ in reversed(ids)], None)
    assert (tmp_path / "one-run.gz").read_bytes() == (tmp_path / "many-runs.gz").read_bytes()
    assert list(tmp_path.glob("*run-*")) == []


def test_only_what_is_to_be_kept_stays(tmp_path: Path) -> None:
    write_claims(tmp_path / "old.gz", claimed("a", "b"))
    write_claims(tmp_path / "run.gz", claimed("c", "d"))
    merge_claims(
        tmp_path / "new.gz", [ClaimsRun(tmp_path / "run.gz")], tmp_path / "old.gz", keep={"a", "d"}.__contains__
    )
    assert [readout.id for readout, _ in read_claims(tmp_path / "new.gz")] == ["a", "d"]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"no gzip", "is damaged"),
        (gzip.compress(b"")[:-4], "is damaged"),  # the end is missing
        (gzip.compress(b"{}\n"), "was written by another version"),
        (gzip.compress(b"{\n"), "was written by another version"),
    ],
)
def test_a_damaged_or_strange_file_says_what_to_do(tmp_path: Path, content: bytes, fault: str) -> None:
    path = tmp_path / "claims.gz"
    path.write_bytes(content)
    with pytest.raises(TonggaoError, match=rf"{fault} \(.+\); delete the folder `store` that it lies in"):
        list(read_claims(path))
    with pytest.raises(TonggaoError, match=rf"{fault} \(.+\); delete the folder `store` that it lies in"):
        merge_claims(tmp_path / "new.gz", [], path)
