import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tonggao.cli import main
from tonggao.cli.program import COMMANDS

TEXT = "澄北市召开防汛会议\n6月17日，市委书记郑远帆出席会议。\n"


def tonggao(*arguments: str, stdin: bytes = b"", **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """The program as a user runs it, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "tonggao", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_help_names_every_command_and_an_example() -> None:
    done = tonggao("--help")
    shown = done.stdout.decode()
    assert done.returncode == 0
    assert [name for name in COMMANDS if f"\n    {name}" not in shown] == []
    assert "tonggao build" in shown


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_is_a_sentence_and_an_example(command: str) -> None:
    done = tonggao(command, "--help")
    shown = done.stdout.decode()
    assert done.returncode == 0
    assert f"example:\n  tonggao {command}" in shown


def test_help_loads_nothing_heavy() -> None:
    code = "import sys; from tonggao.cli.program import make_parser; make_parser(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.decode().split()
    heavy = {
        "rdflib",
        "pyvis",
        "jieba",
        "rjieba",
        "pyoxigraph",
        "networkx",
        "ahocorasick_rs",
        "jinja2",
        "pyshacl",
        "tqdm",
    }
    assert heavy & set(loaded) == set()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["extrat"], "tonggao: no command extrat; did you mean extract?"),
        (["frobnicate"], f"tonggao: no command frobnicate; there are {', '.join(COMMANDS)}"),
        (["extract"], "tonggao: the following arguments are required: SOURCE; see `tonggao extract --help`"),
        (
            ["extract", "x.txt", "--dat"],
            "tonggao: argument --date: expected one argument; see `tonggao extract --help`",
        ),
        (
            ["view", "--least", "0"],
            "tonggao: argument --least: 0 is no number of events; give 1 or more; see `tonggao view --help`",
        ),
        (
            ["review", "--most", "x"],
            "tonggao: argument --most: x is no number of cases; give 0 or more; see `tonggao review --help`",
        ),
        (
            ["build", "x.txt", "--store", "here"],
            "tonggao: here is no address of a SPARQL store; write it like http://host:8890/sparql",
        ),
        (["status", "--fast"], "tonggao: unrecognized arguments: --fast; see `tonggao status --help`"),
        (
            ["status", "."],
            "tonggao: unrecognized arguments: .; the folder of a graph goes behind --store; see `tonggao status --help`",
        ),
        ([], "tonggao: the following arguments are required: COMMAND; see `tonggao --help`"),
        (
            ["extract", "x.txt", "--date", "soon"],
            "tonggao: no such date: soon; write it like 2018-08-21, 2018-08 or 2018",
        ),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_2(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = int(stop.code or 0)
    out, err = capsys.readouterr()
    assert (code, out, err) == (2, "", f"{message}\n")


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},  # names on disk then come as escaped bytes
        {"PYTHONIOENCODING": "gbk"},  # a Chinese Windows
    ],
)
def test_output_is_utf8_in_every_locale(tmp_path: Path, environment: dict[str, str]) -> None:
    path = tmp_path / "澄北.txt"
    path.write_text(TEXT, encoding="utf-8")
    done = tonggao("extract", str(path), str(tmp_path / "没有.txt"), **environment)
    row = json.loads(done.stdout.decode("utf-8"))
    assert (row["id"], row["title"]) == ("澄北", "澄北市召开防汛会议")
    assert "没有.txt: no such file or folder" in done.stderr.decode("utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here that is always full")
def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "tonggao", "extract", str(tmp_path)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (2, b"tonggao: standard output: No space left on device\n")


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.txt").write_text(TEXT + f"第{number}次。" * 99, encoding="utf-8")
    command = [sys.executable, "-m", "tonggao", "extract", "--with-text", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        assert (running.stderr.read(), running.wait()) == (b"", 0)


@pytest.mark.skipif(sys.platform == "win32", reason="no shell here that closes streams")
@pytest.mark.parametrize(
    ("closed", "source", "code", "said"),
    [
        (">&-", "a.txt", 0, b""),
        ("<&-", "-", 2, b"tonggao: standard input: is empty; nothing was read\n"),
    ],
)
def test_streams_that_the_caller_closed_are_none_to_stumble_over(
    tmp_path: Path, closed: str, source: str, code: int, said: bytes
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    command = ["sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-m", "tonggao", "extract", source]
    done = subprocess.run(command, cwd=tmp_path, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (code, said)
