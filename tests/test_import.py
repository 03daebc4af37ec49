import subprocess
import sys

import pytest

import tonggao

HEAVY = [
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
    "argparse",
]


def loaded_after(code: str) -> set[str]:
    """The modules a fresh interpreter has loaded after running ``code``."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}; import sys; print(*sys.modules)"], capture_output=True, check=True
    )
    return set(done.stdout.decode().split())


def test_importing_loads_nothing_heavy() -> None:
    loaded = loaded_after("import tonggao")
    assert loaded & set(HEAVY) == set()
    assert {name for name in loaded if name.startswith("tonggao")} == {"tonggao"}


@pytest.mark.parametrize("name", tonggao.__all__)
def test_every_public_name_is_there_when_asked_for(name: str) -> None:
    assert getattr(tonggao, name).__name__
    assert name in dir(tonggao)


def test_public_names_are_no_submodules() -> None:
    assert [name for name in tonggao.__all__ if f"tonggao.{name}" in loaded_after(f"from tonggao import {name}")] == []


def test_public_names_and_their_homes_agree() -> None:
    assert sorted(tonggao._HOMES) == sorted(tonggao.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'tonggao' has no attribute 'bild'"):
        tonggao.bild  # noqa: B018


def test_version_is_that_of_the_distribution() -> None:
    from importlib.metadata import version

    assert tonggao.__version__ == version("tonggao")
