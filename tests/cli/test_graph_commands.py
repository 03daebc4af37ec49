import csv
import io
import json
import sys
from pathlib import Path

import pytest

from tonggao.cli import main

TEXT = """澄北市召开防汛工作会议
6月17日，澄北市召开防汛工作会议，澄北市委书记郑远帆出席并讲话。
郑远帆强调，要压实防汛责任。"""
TITLES = """PREFIX tg: <https://w3id.org/tonggao/ontology#> PREFIX dct: <http://purl.org/dc/terms/>
SELECT ?title { ?readout a tg:Readout ; dct:title ?title }"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The output folder of one readout."""
    folder = tmp_path_factory.mktemp("graph")
    (folder / "20240618.txt").write_text(TEXT, encoding="utf-8")
    assert main(["build", str(folder / "20240618.txt"), "-o", str(folder / "output")]) == 0
    return str(folder / "output")


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    return (main(list(arguments)), *capsys.readouterr())


def test_build_prints_a_summary_and_names_what_it_skipped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"\x89PNG\r\n")
    code, out, err = run(capsys, "build", str(tmp_path), "-o", str(tmp_path / "output"))
    assert code == 2
    assert out.splitlines()[0].startswith(f"{tmp_path / 'output'}: readouts 1 (read now 1) · claims ")
    assert "  skipped 1: is a PNG picture, not text" in out.splitlines()
    assert err == f"tonggao: {tmp_path / 'b.txt'}: is a PNG picture, not text; save it as text in UTF-8\n"


def test_build_of_nothing_leaves_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "build", str(tmp_path / "gone.txt"), "-o", str(tmp_path / "output"))
    assert (code, out) == (2, "")
    assert err.splitlines() == [
        f"tonggao: {tmp_path / 'gone.txt'}: no such file or folder; check its name",
        "tonggao: no readout could be read, so no graph was built",
    ]
    assert list(tmp_path.iterdir()) == []


def test_build_again_in_its_own_folder_reads_no_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    first = run(capsys, "build", str(tmp_path), "-o", str(tmp_path / "output"))
    again = run(capsys, "build", str(tmp_path), "-o", str(tmp_path / "output"))
    assert again == (first[0], first[1].replace("(read now 1)", "(read now 0, unchanged 1)"), first[2])
    assert first[0] == 0


def test_unwritable_output_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    code, out, err = run(capsys, "build", str(tmp_path / "a.txt"), "-o", str(tmp_path / "a.txt"))
    assert (code, out) == (2, "")
    assert err.startswith(f"tonggao: {tmp_path / 'a.txt'}: cannot be written (")


def test_query_in_every_format(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    title = "澄北市召开防汛工作会议"
    assert title in run(capsys, "query", TITLES, "--store", store)[1]
    rows = list(csv.reader(io.StringIO(run(capsys, "query", TITLES, "--store", store, "--format", "csv")[1])))
    assert rows == [["title"], [title]]
    answer = json.loads(run(capsys, "query", TITLES, "--store", store, "--format", "json")[1])
    assert [row["title"]["value"] for row in answer["results"]["bindings"]] == [title]


def test_query_from_file_standard_input_and_by_name(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own.rq").write_text(TITLES, encoding="utf-8")
    from_file = run(capsys, "query", str(tmp_path / "own.rq"), "--store", store)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TITLES.encode("utf-8-sig"))))
    assert run(capsys, "query", "-", "--store", store) == from_file
    assert "郑远帆" in run(capsys, "query", "person", "--set", "person=郑远帆", "--store", store)[1]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["query", "persom"], "did you mean person"),
        (["query", "person", "--set", "persn=郑远帆"], "did you mean person"),
        (["query", "person", "--set", "person"], "--set person is no parameter; write --set name=value"),
        (["query", "SELECT ?x {"], ""),
        (["query", " \n"], "the query is empty; give SPARQL, a file of it, or a name"),
        (["view", "--least", "2"], "only the view `together` counts shared events"),
        (["query", TITLES, "--format", "cvs"], "no format cvs; did you mean csv?"),
        (["query", TITLES, "--store", "nowhere"], "build one with `tonggao build SOURCE… -o nowhere`"),
        (["export", "graph.xls"], ""),
        (["export", "-"], ""),
        (["view", "--focus", "郑远"], "nothing in the graph is called 郑远"),
        (["questions", "--language", "fr"], "no language fr; there are en, zh"),
        (["questions", "presense"], "no question presense; did you mean presence?"),
        (["validate", "--language", "fr"], "no language fr; there are en, zh"),
    ],
)
def test_mistakes_are_one_line(
    store: str, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    where = [] if "--store" in arguments or arguments[0] == "questions" else ["--store", store]
    code, out, err = run(capsys, *arguments, *where)
    assert (code, out) == (2, "")
    assert err.startswith("tonggao: ")
    assert len(err.splitlines()) == 1
    assert message in err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["query", "person", "--set", "person=郑远凡"], "nothing in the graph is called 郑远凡; did you mean 郑远帆?"),
        (["query", "person", "--set", "person=郑 远帆"], ""),  # inner spaces are nobody's name
        (["query", "person", "--set", "person=Smith"], "nothing in the graph is called Smith"),
        (["tenures", "--person", "郑远凡"], "nothing in the graph is called 郑远凡; did you mean 郑远帆?"),
        (["tenures", "--person", "郑远帆"], ""),
        (["tenures", "--conflicts"], "no spells that do not fit together"),
        (["review"], "nothing to review: no decision is uncertain"),
    ],
)
def test_an_empty_answer_says_which_name_is_nobodys(
    store: str, arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, *arguments, "--store", store)
    assert (code, err) == (0, f"tonggao: {says}\n" if says else "")
    assert bool(out) is ("--conflicts" not in arguments and arguments != ["review"])


def test_questions_are_listed_with_their_parameters(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "questions")
    assert code == 0
    assert "person: Everything said about one person, with quotes [person]" in out.splitlines()
    zh = run(capsys, "questions", "--language", "zh")[1]
    assert zh != out
    names = [json.loads(line)["name"] for line in run(capsys, "questions", "--json")[1].splitlines()]
    assert [name for name in names if f"{name}: " not in zh] == []


def test_question_is_shown_with_parameters_and_example(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "questions", "presence")
    assert code == 0
    assert "    --set person=…  the person's name (required)" in out.splitlines()
    assert "tonggao query presence --set person=韩砚舟 --set other=欧阳恺" in out.splitlines()
    assert "municipal-meeting" in out


def test_view_writes_a_page(store: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    code, out, _ = run(capsys, "view", "-o", str(page), "--focus", "郑远帆", "--store", store)
    assert (code, out.startswith(f"{page}: ")) == (0, True)
    assert "郑远帆" in page.read_text(encoding="utf-8")


def test_export_to_file_and_stream(store: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", str(tmp_path / "g.nq"), "--store", store]) == 0
    assert main(["export", "-", "--format", "nquads", "--store", store]) == 0
    assert capfdbinary.readouterr().out == (tmp_path / "g.nq").read_bytes()


def test_validate_finds_nothing_in_a_fresh_graph(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "validate", "--store", store) == (
        0,
        f"{store}: the graph keeps to the shapes (graphs 2, checked now 2)\n",
        "",
    )
