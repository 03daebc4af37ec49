from pathlib import Path

import pytest

from tonggao.cli import main

TEXT = """澄北市召开防汛工作会议
6月17日，澄北市召开防汛工作会议，澄北市委书记郑远帆出席并讲话。
郑远帆强调，要压实防汛责任。"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder of one readout."""
    folder = tmp_path_factory.mktemp("graph")
    (folder / "20240618.txt").write_text(TEXT, encoding="utf-8")
    assert main(["build", str(folder / "20240618.txt"), "-o", str(folder / "output")]) == 0
    return folder / "output"


def test_a_page_and_reading_pages(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page, reading = tmp_path / "graph.html", tmp_path / "reading"
    arguments = ["--kind", "ego", "--focus", "郑远帆", "-o", str(page), "--reading", str(reading)]
    assert main(["view", "--store", str(store), *arguments]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{reading / 'index.html'}: 1 readout to read"
    assert lines[1].startswith(f"{page}: ")
    assert "nodes, opened as ego, " in lines[1]
    assert '"reading":"reading"' in page.read_text(encoding="utf-8")
    assert '"graph":"../graph.html"' in next(reading.glob("20240618*.html")).read_text(encoding="utf-8")


def test_a_small_graph_has_no_overview_to_open_on(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["view", "--store", str(store), "--kind", "overview", "-o", str(tmp_path / "graph.html")]) == 0
    assert " nodes drawn, " in capsys.readouterr().out


def test_a_page_links_to_the_pages_that_build_wrote(store: Path) -> None:
    assert main(["view", "--store", str(store)]) == 0
    assert '"reading":"reading"' in (store / "graph.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--kind", "eg"), "no view eg; did you mean ego"),
        (("--kind", "ego", "--focus", "郑远"), "nothing in the graph is called 郑远; did you mean 郑远帆"),
        (("--focus", "无此人名也"), "nothing in the graph is called 无此人名也; give the name as the texts print it"),
        (("-o", "-"), "a page is not written to standard output; name a file with -o"),
    ],
)
def test_what_is_wrong_is_one_line(
    store: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], message: str
) -> None:
    assert main(["view", "--store", str(store), *arguments]) == 2
    err = capsys.readouterr().err
    assert message in err
    assert err.count("\n") == 1
