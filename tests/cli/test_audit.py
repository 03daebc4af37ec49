import io
import json
import sys
from pathlib import Path

import pytest

from tonggao.claims import Claims, PersonMention
from tonggao.claims_file import write_claims
from tonggao.cli import main
from tonggao.output_folder import OutputFolder
from tonggao.readout import Passage, Readout

TEXT = "标题\n市委书记郑远帆出席会议。"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """An output folder whose claims are three mentions of one person."""
    claims = Claims(persons=(PersonMention("郑远帆", (Passage(7, 10),), "people/after-office"),))
    with OutputFolder(tmp_path).writing() as writing:
        generation = writing.make_generation()
        write_claims(generation.claims, [(Readout(id_, TEXT), claims) for id_ in "abc"])
        writing.publish(generation)
    return tmp_path


def answer(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{word}\n" for word in words)))


def test_answers_give_precision_and_are_kept(
    store: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(monkeypatch, "r", "perhaps", "w", "q")
    assert main(["audit", "persons", "--store", str(store)]) == 0
    out = capsys.readouterr().out
    assert "市委书记【郑远帆】出席会议。" in out
    assert out.splitlines()[-1].endswith(
        "persons: 1 of 2 right, precision 0.500 (95%: 0.095 to 0.905); 0 skipped, 1 not yet marked"
    )
    answer(monkeypatch, "s")
    main(["audit", "persons", "--store", str(store)])
    assert capsys.readouterr().out.splitlines()[-1].endswith("1 skipped, 0 not yet marked")
    assert len((store / "marks.jsonl").read_text(encoding="utf-8").splitlines()) == 3


def test_nothing_marked_gives_no_figure(
    store: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(monkeypatch)
    main(["audit", "persons", "--store", str(store)])
    assert capsys.readouterr().out.splitlines()[-1].endswith("persons: none of 3 judged (0 skipped, 3 not yet marked)")


def test_a_listed_sample_can_be_marked_by_hand_and_given_back(
    store: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["audit", "persons", "--store", str(store), "--list", "--json"])
    listed = capsys.readouterr().out
    assert [json.loads(line)["mark"] for line in listed.splitlines()] == [None] * 3
    marks = store / "mine.jsonl"
    marks.write_text(listed.replace('"mark": null', '"mark": "right"'), encoding="utf-8")
    answer(monkeypatch)
    main(["audit", "persons", "--store", str(store), "--marks", str(marks)])
    assert capsys.readouterr().out.splitlines()[-1].startswith("persons: 3 of 3 right, precision 1.000")


def test_sources_are_judged_without_a_store(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert main(["audit", "persons", str(path), "gone.txt", "--list", "--store", str(tmp_path)]) == 2
    assert capsys.readouterr().err == "tonggao: gone.txt: no such file or folder; check its name\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["audit", "person"], "tonggao: no kind person; did you mean persons?\n"),
        (
            ["audit", "persons", "--store", "nowhere"],
            "tonggao: nowhere: no such folder; build one with `tonggao build SOURCE… -o nowhere`\n",
        ),
    ],
)
def test_mistakes_say_what_to_do(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err == message


def test_a_sample_has_at_least_one_claim(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["audit", "persons", "--sample", "0"])
    assert stop.value.code == 2
    assert "argument --sample: 0 is no number of claims; give 1 or more" in capsys.readouterr().err
