"""The environment in ``.venv`` that the scripts run tonggao in: made once, reused while pyproject.toml stays the same.

``python3 scripts/environment.py dev`` prepares it with the extra ``dev`` and prints the folder of its commands.
"""

from __future__ import annotations  # so that an older Python gets as far as hearing that it is too old

import hashlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
_STAMP = "tonggao-installed.txt"  # the fingerprint of what was installed, then the extras, one a line


def ensure(*extras: str, root: Path = ROOT) -> Path:
    """Have the checkout at ``root`` installed for editing in its ``.venv``; returns the folder of its commands.

    ``extras`` are added to those installed before. Ends the program with one line saying what to do where that fails.
    """
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(f"tonggao needs Python 3.11 or newer; this is {sys.version.split()[0]} ({sys.executable})")
    folder = root / ".venv"
    fingerprint = _fingerprint(root)
    found, *installed = _read_stamp(folder) or [""]
    if found == fingerprint and set(extras) <= set(installed):
        return commands(folder)
    print(f"preparing {folder} (the first time takes a minute or two)", file=sys.stderr)
    (folder / _STAMP).unlink(missing_ok=True)  # an interrupted installation is done again
    if not _runs(commands(folder) / "python"):
        _create(folder)
    wanted = sorted({*extras, *installed})
    # Upgraded first: the pip that comes with some Pythons crashes on resolving.
    _pip(folder, "install", "--upgrade", "pip")
    _pip(folder, "install", "--editable", f"{root}[{','.join(wanted)}]" if wanted else str(root))
    (folder / _STAMP).write_text("\n".join([fingerprint, *wanted]), encoding="utf-8")
    return commands(folder)


def commands(folder: Path) -> Path:
    """Where the environment in ``folder`` keeps its Python and the commands of what is installed."""
    return folder / ("Scripts" if sys.platform == "win32" else "bin")


def _fingerprint(root: Path) -> str:
    # With the place and the Python: a .venv whose checkout was moved, or whose Python was replaced, points nowhere.
    parts = (str(root), sys.version, (root / "pyproject.toml").read_text(encoding="utf-8"))
    return hashlib.sha256("\0".join(parts).encode("utf-8")).hexdigest()


def _read_stamp(folder: Path) -> list[str]:
    try:
        return (folder / _STAMP).read_text(encoding="utf-8").split("\n")
    except FileNotFoundError:
        return []


def _runs(interpreter: Path) -> bool:
    try:
        return subprocess.run([interpreter, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _create(folder: Path) -> None:
    if _call("-m", "venv", "--clear", folder, quiet=True):
        return
    # Debian's Python has no ensurepip unless python3-venv is there; the pip outside can stand in.
    made = _call("-m", "venv", "--clear", "--without-pip", folder) and _call(
        "-m", "pip", "--python", commands(folder) / "python", "install", "--quiet", "pip"
    )
    if not made:
        sys.exit(f"{folder} could not be made; on Debian and Ubuntu, apt-get install python3-venv may help")


def _call(*arguments: str | Path, quiet: bool = False) -> bool:
    return subprocess.run([sys.executable, *arguments], capture_output=quiet, check=False).returncode == 0


def _pip(folder: Path, *arguments: str) -> None:
    quiet = ("--quiet", "--no-input", "--disable-pip-version-check")
    if subprocess.run([commands(folder) / "python", "-m", "pip", *quiet, *arguments], check=False).returncode:
        sys.exit("pip could not install tonggao and what it needs: its message is above; is there a network?")


if __name__ == "__main__":
    print(ensure(*sys.argv[1:]))
