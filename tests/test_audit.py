from collections.abc import Iterator
from pathlib import Path

import pytest

from tonggao.audit import KINDS, MarksFile, precision, sample
from tonggao.claims import Claims, EventMention, Participation, PersonMention, PostAttestation
from tonggao.errors import TonggaoError
from tonggao.readout import Passage, Readout

TEXT = "标题\n市委书记郑远帆出席会议。"
NAME = (Passage(7, 10),)


def corpus(size: int, *, backwards: bool = False) -> Iterator[tuple[Readout, Claims]]:
    numbers = range(size)
    for number in reversed(numbers) if backwards else numbers:
        person = PersonMention("郑远帆", NAME, "people/after-office")
        yield Readout(f"r{number:03}", TEXT), Claims(persons=(person,))


def test_a_sample_shows_the_claim_on_its_words() -> None:
    (claim,) = sample("persons", corpus(1), 10, seed=0)
    assert claim == ("persons", "r000", 7, 10, "郑远帆", "标题 市委书记【郑远帆】出席会议。", "people/after-office")


def test_the_same_seed_draws_the_same_in_any_order_another_seed_others() -> None:
    drawn = sample("persons", corpus(200), 20, seed=1)
    assert len(drawn) == 20
    assert drawn == sample("persons", corpus(200, backwards=True), 20, seed=1)
    assert drawn != sample("persons", corpus(200), 20, seed=2)


def test_a_growing_corpus_keeps_most_of_the_sample() -> None:
    before, after = sample("persons", corpus(200), 50, seed=1), sample("persons", corpus(220), 50, seed=1)
    assert len(set(before) & set(after)) >= 40


def test_participations_are_drawn_from_the_events() -> None:
    part = Participation("郑远帆", "attend", 1, "出席", NAME, "events/list")
    event = EventMention("会议", "meeting", (Passage(12, 14),), "events/named", participants=(part,))
    (claim,) = sample("participations", [(Readout("a", TEXT), Claims(events=(event,)))], 10, seed=0)
    assert claim.says == "郑远帆 (attend, 出席 1): 会议"


def test_former_posts_say_so() -> None:
    post = PostAttestation("郑远帆", "书记", "澄北市委", "市委书记", NAME, "people/after-office", former=True)
    (claim,) = sample("posts", [(Readout("a", TEXT), Claims(posts=(post,)))], 10, seed=0)
    assert claim.says == "郑远帆: 书记 of 澄北市委 (former)"


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_takes_a_readout_without_claims(kind: str) -> None:
    assert sample(kind, [(Readout("a", TEXT), Claims())], 10, seed=0) == []


@pytest.mark.parametrize(
    ("right", "wrong", "low", "high"),
    [
        # Wilson intervals as published tables give them
        (10, 0, 0.7225, 1.0),
        (0, 10, 0.0, 0.2775),
        (81, 19, 0.7222, 0.8749),
        (0, 0, 0.0, 1.0),
    ],
)
def test_interval_is_wilsons(right: int, wrong: int, low: float, high: float) -> None:
    found = precision(["right"] * right + ["wrong"] * wrong + ["skip"] * 3)
    assert (found.right, found.judged) == (right, right + wrong)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


def test_marks_are_kept_and_the_last_holds(tmp_path: Path) -> None:
    path = tmp_path / "new" / "marks.jsonl"
    first, second = sample("persons", corpus(2), 2, seed=0)
    marks = MarksFile(path)
    marks.add(first, "right")
    marks.add(first, "wrong")
    again = MarksFile(path)
    assert (again.get(first), again.get(second)) == ("wrong", None)


def test_marks_with_a_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    path = tmp_path / "marks.jsonl"
    (claim,) = sample("persons", corpus(1), 1, seed=0)
    MarksFile(path).add(claim, "right")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert MarksFile(path).get(claim) == "right"


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_marks_that_are_no_text_file_are_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "marks"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    with pytest.raises(TonggaoError, match=r"marks: marks cannot be read \(.+\); name another --marks file"):
        MarksFile(path)


def test_a_mark_is_of_one_claim_at_one_place(tmp_path: Path) -> None:
    (claim,) = sample("persons", corpus(1), 1, seed=0)
    marks = MarksFile(tmp_path / "marks.jsonl")
    marks.add(claim, "right")
    assert marks.get(claim._replace(context="reworded", rule="people/other")) == "right"
    assert marks.get(claim._replace(start=8)) is None
    assert marks.get(claim._replace(says="郑远")) is None


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("no json", r"marks.jsonl:2: is no mark \(.+\); mend or delete the line"),
        ("[]", r"marks.jsonl:2: is no mark"),
        ('{"kind": "persons"}', r"marks.jsonl:2: is no mark \(it needs kind, readout, start, end, says\)"),
        ('{"kind": "persons", "readout": "a", "start": [], "end": 1, "says": "x", "mark": "right"}', "marks.jsonl:2: is no mark"),
        (
            '{"kind": "persons", "readout": "a", "start": 0, "end": 1, "says": "x", "mark": "yes"}',
            "marks.jsonl:2: unknown mark yes; write right, wrong, skip",
        ),
    ],
)
def test_a_broken_marks_file_says_where(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "marks.jsonl"
    unmarked = '{"kind": "persons", "readout": "a", "start": 0, "end": 1, "says": "x", "mark": null}'
    path.write_text(f"{unmarked}\n{line}\n", encoding="utf-8")
    with pytest.raises(TonggaoError, match=message):
        MarksFile(path)
