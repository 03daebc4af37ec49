"""The READMEs say what is so: their sessions run and print what stands there, their map and links are whole."""

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.zh.md")
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)#]+)\)")


class Step(NamedTuple):
    """A command as a README shows it, and what it prints."""

    command: str
    output: str


def read_blocks(name: str, language: str) -> list[str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return [body for found, body in _BLOCK.findall(text) if found == language]


def read_session(name: str) -> list[Step]:
    steps = []
    for block in read_blocks(name, "console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            steps.append(Step(command, output.strip()))
    return steps


def run(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def folder_with_samples(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    return tmp_path


@pytest.fixture(scope="module")
def printed_in_order(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Sequence[str]], list[str]]:
    """What commands print that are run one after the other; both READMEs have the same ones, which are run once."""
    known: dict[tuple[str, ...], list[str]] = {}

    def printed(commands: Sequence[str]) -> list[str]:
        if tuple(commands) not in known:
            folder = tmp_path_factory.mktemp("session")
            shutil.copytree(ROOT / "examples", folder / "examples")
            words = [shlex.split(command) for command in commands]
            assert {program for program, *_ in words} == {"tonggao"}
            known[tuple(commands)] = [run(folder, "-m", "tonggao", *arguments) for _, *arguments in words]
        return known[tuple(commands)]

    return printed


@pytest.mark.parametrize("name", READMES)
def test_session_prints_what_the_readme_shows(name: str, printed_in_order: Callable[[Sequence[str]], list[str]]) -> None:
    steps = read_session(name)
    assert [step.command.split()[1] for step in steps[:2]] == ["build", "query"]
    for (command, output), printed in zip(steps, printed_in_order([step.command for step in steps]), strict=True):
        if " build " in command:  # how many claims there are is not for a README to fix
            printed, output = re.sub(r"\d+", "n", printed), re.sub(r"\d+", "n", output)
        assert [line.rstrip() for line in printed.splitlines()] == output.splitlines()


@pytest.mark.parametrize("name", READMES)
def test_library_example_runs(name: str, folder_with_samples: Path) -> None:
    (example,) = read_blocks(name, "python")
    assert run(folder_with_samples, "-X", "utf8", "-c", example)
    assert (folder_with_samples / "graph.graphml").stat().st_size


@pytest.mark.parametrize("name", READMES)
def test_links_lead_somewhere(name: str) -> None:
    links = [link for link in _LINK.findall((ROOT / name).read_text(encoding="utf-8")) if "://" not in link]
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize("name", READMES)
def test_map_has_every_module_and_script(name: str) -> None:
    package = ROOT / "graph" / "tonggao"
    modules = {path.name for path in package.glob("*.py") if not path.name.startswith("__")}
    rooms = {f"{path.parent.name}/" for path in package.glob("*/__init__.py")}
    scripts = {path.name for path in (ROOT / "scripts").glob("*.py")}
    rows = re.findall(r"^\| (`.*?) \|", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)
    listed = {entry for row in rows for entry in re.findall(r"`([\w/.]+)`", row)}
    assert listed == modules | rooms | scripts


def test_changelog_tells_a_release_by_subject_and_in_short() -> None:
    """Longer, it is a heap in which no user finds anything: a new line belongs beside those of its subject, or in the place of one."""
    for release in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[1:]:
        assert release.count("\n") <= 120
        assert release.index("\n### ") < release.index("\n- ")
