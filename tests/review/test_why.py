"""Why mentions are one entity or several: every decision with its reason, its score and the words on either side."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tonggao.cli import main

TEXTS = {
    "20310103": "柳川市召开会议\n柳川市委书记岳明山主持会议。市长简宁出席。",
    "20310305": "柳川市召开会议\n柳川市委书记岳明山主持会议。",
    "20310401": "岚山县召开会议\n岚山县林业局局长谭溪出席会议。",
    "20330401": "岚山县召开会议\n岚山县副县长谭溪出席会议。",
    "20310602": "白河学会开会\n白河学会理事林岳讲话。",
    "20310603": "柳川公司开会\n柳川公司经理林岳讲话。",
    "20310701": "柳川市委书记宋山出席会议\n柳川市委书记宋山出席会议。",
    "20310801": "白河市委书记宋山出席会议\n白河市委书记宋山出席会议。",
    "20310901": "柳川市委书记宋山出席会议\n柳川市委书记宋山7日出席会议。",
    "20311001": "教育部同意柳川学院更名为柳川理工学院\n柳川理工学院举行揭牌仪式。",
}
Why = Callable[..., str]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    days = tmp_path_factory.mktemp("days")
    for name, text in TEXTS.items():
        (days / f"{name}.txt").write_text(f"{text}\n", encoding="utf-8")
    output = tmp_path_factory.mktemp("output")
    assert main(["build", str(days), "-o", str(output), "--jobs", "1"]) == 0
    return output


@pytest.fixture
def why(folder: Path, capsys: pytest.CaptureFixture[str]) -> Why:
    def asked(*names: str, code: int = 0) -> str:
        assert main(["review", "--store", str(folder), "--why", *names]) == code
        out, err = capsys.readouterr()
        return err if code else out

    return asked


@pytest.mark.parametrize(
    ("names", "lines", "reason"),
    [
        (
            ["岳明山"],
            [
                "person/岳明山",
                "  0.97  same name and post: 2 mentions",
                "    20310103#person-14-17: 柳川市召开会议 柳川市委书记【岳明山】主持会议。市长简宁出席。",
            ],
            "every mention has a reason and a score",
        ),
        (
            ["谭溪"],
            [
                "person/谭溪",
                "  0.80  one person's: 岚山县人民政府副县长, 岚山县林业局局长: posts in one place, or in one within it",
                "    20330401#post-8-16: 岚山县召开会议 【岚山县副县长谭溪】出席会议。",
                "    20310401#post-8-18: 岚山县召开会议 【岚山县林业局局长谭溪】出席会议。",
            ],
            "posts that are one person's are shown with the words for each",
        ),
        (
            ["林岳"],
            [
                "not one (0.50): nothing tells whether these posts are one person's",
                "  person/林岳, 白河学会理事",
                "  person/林岳.柳川公司, 柳川公司经理",
                "    20310603#post-7-15: 柳川公司开会 【柳川公司经理林岳】讲话。",
            ],
            "what is undecided",
        ),
        (
            ["宋山"],
            ["not one (0.03): heads of two territories of one level in turns", "  person/宋山.白河市委, 白河市委书记"],
            "what is decided against",
        ),
        (
            ["person/林岳", "20310603#person-13-15"],
            ["person/林岳", "person/林岳.柳川公司", "  person/林岳.柳川公司, 柳川公司经理"],
            "an entity and a mention",
        ),
        (
            ["柳川学院", "柳川理工学院"],
            ["not one: one took the place of the other; renamed bodies are related, not merged", "  organization/柳川学院"],
            "bodies",
        ),
    ],
)
def test_reasons_are_told_with_the_words_on_either_side(why: Why, names: list[str], lines: list[str], reason: str) -> None:
    told = why(*names).splitlines()
    assert [line for line in lines if line not in told] == [], reason


def test_two_mentions_of_one_entity_are_shown_alone(why: Why) -> None:
    told = why("20310103#person-14-17", "20310305#person-14-17").splitlines()
    assert told[:2] == ["person/岳明山", "  0.97  same name and post: 2 mentions"]
    assert len(told) == 4


def test_what_is_left_out_is_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", "--store", str(folder), "--most", "1", "--why", "林岳", "宋山"]) == 0
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "and 3 more entities; give --most to see them",
        "and 5 more pairs; give --most to see them",
    ]


def test_reasons_are_told_in_chinese(why: Why) -> None:
    assert "不是一个（0.03）：交替主政两个同级的地方" in why("宋山", "--language", "zh").splitlines()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("岳明川", "tonggao: nothing in the graph is called 岳明川; did you mean 岳明山?\n"),
        ("person/岳明川", "tonggao: nothing in the graph is called person/岳明川\n"),
        ("20310103#person-0-1", "tonggao: 20310103#person-0-1: no mention that means anything; write one as review lists it, ID#person-9-12\n"),
        ("x#person-0-1", "tonggao: x#person-0-1: no mention that means anything; write one as review lists it, ID#person-9-12\n"),
        ("thing/岳明山", "tonggao: --why: 'thing/岳明山' names no entity; write it as in its IRI, person/岳明山 say\n"),
    ],
)
def test_a_name_that_nothing_has_is_told(why: Why, name: str, told: str) -> None:
    assert why(name, code=2) == told


def test_a_graph_of_another_version_is_told(why: Why, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tonggao.review.why.linking_version", lambda: "another")
    assert "built by another version of tonggao; run `tonggao build` again first" in why("岳明山", code=2)


def test_decisions_that_the_graph_does_not_heed_yet_are_told(folder: Path, why: Why) -> None:
    decisions = folder / "decisions.tsv"
    decisions.write_text("drop\tperson/简宁\t\teditor\t2031-07-01\tno name\n", encoding="utf-8")
    try:
        assert "changed since the graph was built; run `tonggao build` again first" in why("岳明山", code=2)
    finally:
        decisions.unlink()
