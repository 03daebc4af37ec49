"""The environment of the scripts: made once, reused, and installed again when what it was made from changed."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PYPROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "tiny"
version = "1"
"""
# Builds a wheel with nothing but its metadata, so that pip installs for real and fetches nothing.
BACKEND = '''\
import zipfile

def build_editable(folder, settings=None, metadata=None):
    name = "tiny-1-py3-none-any.whl"
    with zipfile.ZipFile(f"{folder}/{name}", "w") as wheel:
        wheel.writestr("tiny-1.dist-info/METADATA", """Metadata-Version: 2.1
Name: tiny
Version: 1
Provides-Extra: dev
Provides-Extra: test
""")
        wheel.writestr("tiny-1.dist-info/WHEEL", "Wheel-Version: 1.0\\nGenerator: tiny\\nTag: py3-none-any\\n")
        wheel.writestr("tiny-1.dist-info/RECORD", "")
    return name

build_wheel = build_editable
'''


@pytest.fixture
def tiny_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    root = tmp_path / "a checkout"
    root.mkdir()
    (root / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    (root / "backend.py").write_text(BACKEND, encoding="utf-8")
    return root


@pytest.fixture
def environment(load_script: Callable[[str], ModuleType]) -> ModuleType:
    return load_script("environment")


def test_environment_is_made_reused_and_renewed(
    environment: ModuleType, tiny_checkout: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def prepared(*extras: str) -> bool:
        environment.ensure(*extras, root=tiny_checkout)
        return "preparing" in capfd.readouterr().err

    assert prepared("test")
    assert not prepared("test")  # nothing changed
    assert not prepared()  # what it has covers what is asked for
    assert prepared("dev")  # an extra that was not asked for before
    assert not prepared("test", "dev")  # an extra adds to those before
    with (tiny_checkout / "pyproject.toml").open("a", encoding="utf-8") as project:
        project.write('description = "changed"\n')
    assert prepared()
    assert not prepared("test", "dev")  # installing again kept the extras
    python = environment.commands(tiny_checkout / ".venv") / "python"
    listed = subprocess.run([python, "-m", "pip", "list"], capture_output=True, text=True, check=True)
    assert "tiny" in listed.stdout


def test_failed_installation_is_told_and_tried_again(
    environment: ModuleType, tiny_checkout: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    backend = tiny_checkout / "backend.py"
    backend.write_text("raise RuntimeError('broken')", encoding="utf-8")
    with pytest.raises(SystemExit, match="could not install"):
        environment.ensure(root=tiny_checkout)
    backend.write_text(BACKEND, encoding="utf-8")
    environment.ensure(root=tiny_checkout)
    assert "preparing" in capfd.readouterr().err


def test_too_old_python_is_told(environment: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment.sys, "version_info", (3, 10, 12))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer"):
        environment.ensure(root=tmp_path)
    assert list(tmp_path.iterdir()) == []
