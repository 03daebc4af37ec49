"""`tonggao serve` as it is run."""

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

import tonggao
from tonggao.cli import main


@pytest.fixture
def store_of_one(tmp_path: Path) -> Path:
    (tmp_path / "one.txt").write_text("本报讯　市委书记张望山6月2日在清溪县调研。", encoding="utf-8")
    with tonggao.build(str(tmp_path / "one.txt"), output=tmp_path / "output"):
        return tmp_path / "output"


def _heed_interrupts() -> None:
    """A shell has what it starts with & ignore them, and children inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="a console has to be there to be interrupted")
def test_serve_says_where_it_is_and_ends_when_interrupted(store_of_one: Path) -> None:
    command = [sys.executable, "-m", "tonggao", "serve", "--store", str(store_of_one), "--port", "0"]
    environment = {**os.environ, "TONGGAO_TOKEN": "from-the-environment"}
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, preexec_fn=_heed_interrupts)
    assert server.stdout is not None
    found = re.search(r"SPARQL at (http://127\.0\.0\.1:\d+/sparql)", server.stdout.readline())
    assert found is not None
    request = Request(f"{found[1]}?query=ASK%7B%7D", headers={"Authorization": "Bearer from-the-environment"})
    with urlopen(request, timeout=120) as answer:
        assert answer.read() == b'{"head":{},"boolean":true}'
    server.send_signal(signal.SIGINT)
    _, said = server.communicate(timeout=120)
    assert (server.returncode, said) == (130, "tonggao: interrupted\n")


def test_no_graph(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--store", str(tmp_path)]) == 2
    assert "no graph in it; build one with" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--port", "70000"], "no port 70000; there are 0 to 65535"),
        (["--host", "no host"], "cannot listen on no host port"),
    ],
)
def test_options_that_cannot_be(
    store_of_one: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(["serve", "--store", str(store_of_one), *arguments]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--deadline", "0"], "--deadline: 0 is no number of seconds; give 1 or more"),
        (["--workers", "-1"], "--workers: -1 is no number of answers; give 1 or more"),
        (["--memory", "x"], "--memory: x is no number of MiB; give 1 or more"),
    ],
)
def test_numbers_that_are_none(capsys: pytest.CaptureFixture[str], arguments: list[str], said: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["serve", *arguments])
    assert said in capsys.readouterr().err


def test_port_that_is_taken(store_of_one: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        assert main(["serve", "--store", str(store_of_one), "--port", str(other.getsockname()[1])]) == 2
    assert "choose another with --host or --port" in capsys.readouterr().err
