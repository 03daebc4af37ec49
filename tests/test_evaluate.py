import importlib.util
import json
import random
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tonggao.errors import TonggaoError
from tonggao.evaluate import KINDS, Tally, evaluate_folder, score_readout
from tonggao.readout import Readout

Row = dict[str, Any]

TEXT = "市委常委会召开会议\n6月17日，市委书记郑远帆主持会议并讲话。郑远帆强调，要压实防汛责任。"
QUOTE = "要压实防汛责任"
START = TEXT.index(QUOTE)
GOLD: Row = {
    "persons": [{"name": "郑远帆"}],
    "persons_optional": [{"name": "林苇"}],
    "posts": [{"person": "郑远帆", "role": "书记", "org": ["中共澄北市委", "市委"], "former": False}],
    "organizations": ["市委"],
    "events": [
        {"label": "市委常委会召开会议", "type": "meeting", "date": "2024-06-17", "place": None,
         "participants": [{"who": "郑远帆", "how": "chair"}, {"who": "郑远帆", "how": "speak"}]}
    ],
    "requirements": [{"quote": QUOTE, "issuer": "郑远帆", "addressee": "全市", "modality": "obligation"}],
    "concepts": [{"label": "防汛责任制"}],
}  # fmt: skip


def tallies_of(gold: Row, found: Row) -> dict[str, Tally]:
    tallies = {kind: Tally() for kind in KINDS}
    complete = {"persons": [], "posts": [], "organizations": [], "events": [], "concepts": [], "works": []}
    score_readout(gold, Readout("a", TEXT), {**complete, "requirements": [], "definitions": [], **found}, tallies)
    return tallies


def row(**fields: object) -> Row:
    return {"passages": [[0, len(TEXT)]], **fields}


@pytest.mark.parametrize(
    ("kind", "found", "counts", "reason"),
    [
        ("persons", [row(name="郑远帆")], (1, 1, 1), "found"),
        ("persons", [row(name="郑远"), row(name="林苇")], (0, 1, 1), "a wrong name counts, an optional one does not"),
        ("posts", [row(person="郑远帆", role="书记", org="澄北市委")], (1, 1, 1), "中共 is no part of the name"),
        ("posts", [row(person="郑远帆", role="书记", org="市委", former=True)], (0, 1, 1), "former or not matters"),
        ("concepts", [row(label="防汛责任")], (1, 1, 1), "four of five characters"),
        ("concepts", [row(label="防汛")], (0, 1, 1), "two of five characters"),
        ("organizations", [row(name="市委"), row(name="市政府")], (1, 1, 2), "one too many"),
    ],
)
def test_rows_agree(kind: str, found: list[Row], counts: tuple[int, int, int], reason: str) -> None:
    tally = tallies_of(GOLD, {kind: found})[kind]
    assert (tally.hit, tally.gold, tally.found) == counts, reason


def test_participations_and_dates_count_only_where_the_event_is_the_same() -> None:
    part = row(who="郑远帆", how="chair")
    same = tallies_of(GOLD, {"events": [row(label="市委常委会召开会议", date="2024-06-16", participants=[part])]})
    other = tallies_of(GOLD, {"events": [row(label="防汛会议", date="2024-06-17", participants=[part])]})
    assert [(t.hit, t.gold, t.found) for t in (same["event_dates"], same["participations"])] == [(0, 1, 1), (1, 2, 1)]
    assert [(t.hit, t.gold, t.found) for t in (other["event_dates"], other["participations"])] == [(0, 0, 0), (0, 2, 1)]


def test_a_requirement_agrees_by_its_span_and_in_full_by_issuer_and_modality() -> None:
    found = row(
        quote=QUOTE, start=START, end=START + len(QUOTE), issuer="会议", addressee="全市", modality="obligation"
    )
    tallies = tallies_of(GOLD, {"requirements": [found]})
    assert [tallies[kind].f1 for kind in ("requirements", "requirements_full", "addressees")] == [1.0, 0.0, 1.0]
    assert tallies["requirements_full"].misses[0].fault == "differs"


def test_evidence_must_show_the_name() -> None:
    tallies = tallies_of(GOLD, {"persons": [row(name="郑远帆"), {"name": "郑远帆", "passages": [[0, 3]]}]})
    assert (tallies["evidence"].hit, tallies["evidence"].found) == (1, 2)
    assert ["[[0, 3]]" in miss.what for miss in tallies["evidence"].misses] == [True]


def test_misses_say_what_was_missed_and_what_was_wrong() -> None:
    misses = tallies_of(GOLD, {"organizations": [row(name="市政府")]})["organizations"].misses
    assert misses == [("a", "missed", "市委"), ("a", "wrong", "市政府")]


def test_folder_is_extracted_and_scored(tmp_path: Path) -> None:
    (tmp_path / "20240618.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "20240618.json").write_text(json.dumps(GOLD), encoding="utf-8")
    (tmp_path / "lost.json").write_text(json.dumps(GOLD), encoding="utf-8")
    evaluation = evaluate_folder(tmp_path)
    assert evaluation.readouts == 1
    assert evaluation.tallies["persons"].gold == 1
    assert [Path(skipped.origin).name for skipped in evaluation.skipped] == ["lost.txt"]
    assert list(evaluation.as_json()) == list(KINDS)
    assert len(evaluation.as_table().splitlines()) == 1 + len(KINDS)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "no gold in .*: it needs <id>.json beside <id>.txt"),
        ("{", "cannot be read as JSON"),
    ],
)
def test_a_folder_without_usable_gold_is_an_error(tmp_path: Path, content: str | None, message: str) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    if content is not None:
        (tmp_path / "a.json").write_text(content, encoding="utf-8")
    with pytest.raises(TonggaoError, match=message):
        evaluate_folder(tmp_path)


@pytest.fixture(scope="module")
def reference(shared_texts: Path) -> ModuleType:
    """The scorer that the shared gold came with."""
    spec = importlib.util.spec_from_file_location("score", shared_texts / "gold" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("seed", range(5))
def test_scores_agree_with_the_reference_on_altered_gold(shared_texts: Path, reference: ModuleType, seed: int) -> None:
    chance = random.Random(seed)
    ours = {kind: Tally() for kind in KINDS}
    theirs = {kind: reference.Tally() for kind in reference.KINDS}
    for path in sorted((shared_texts / "gold").glob("*/*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        found = altered(gold, text, chance)
        score_readout(gold, Readout(path.stem, text), found, ours)
        reference.score_article(gold, found, text, theirs)
    assert tuple(reference.KINDS) == KINDS
    for kind in KINDS:
        assert (ours[kind].hit, ours[kind].gold, ours[kind].found) == (
            theirs[kind].hit, theirs[kind].gold, theirs[kind].found,
        ), kind  # fmt: skip
        assert 0 < ours[kind].hit < max(ours[kind].gold, ours[kind].found), f"{kind} is neither all right nor all wrong"


def altered(gold: Row, text: str, chance: random.Random) -> Row:
    """Rows as an imperfect extraction would give them: some missing, cut short, doubled or with another value."""
    found: Row = {"organizations": [{"name": name} for name in gold["organizations"]]}
    found["works"] = [{"title": title} for title in gold.get("works", [])]
    for kind in ("persons", "posts", "events", "requirements", "concepts", "definitions", "concept_relations"):
        found[kind] = json.loads(json.dumps(gold.get(kind, []) + gold.get(f"{kind}_optional", [])))
    for kind, rows in found.items():
        for one in rows:
            alter(one, text, chance)
        found[kind] = [one for one in rows if chance.random() > 0.2]
        found[kind] += [dict(one) for one in rows if chance.random() < 0.1]
    return found


def alter(one: Row, text: str, chance: random.Random) -> None:
    one["passages"] = [[0, len(text) if chance.random() > 0.2 else 1]]
    if "quote" in one:
        start = text.index(one["quote"])
        end = start + len(one["quote"]) - (chance.randrange(len(one["quote"])) if chance.random() < 0.4 else 0)
        one.update(start=start, end=end, quote=text[start:end])
    for key in ("name", "label", "title", "issuer", "addressee", "concept", "from", "date"):
        if one.get(key) and chance.random() < 0.3:
            one[key] = one[key][: chance.randrange(1, len(one[key]) + 1)]
    for part in one.get("participants", []):
        alter(part, text, chance)
        if chance.random() < 0.2:
            part["how"] = "other"
    if "org" in one:
        one["org"] = chance.choice([*one["org"], "别的单位"])
