"""The ontology's files are found from a checkout and from an installed package alike."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tonggao import ontology_files
from tonggao.errors import TonggaoError
from tonggao.ontology_files import ontology_file, ontology_folder


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty package folder two levels below a checkout's root, as if tonggao were there."""
    folder = tmp_path / "graph" / "tonggao"
    folder.mkdir(parents=True)
    monkeypatch.setattr(ontology_files, "_PACKAGE", folder)
    ontology_folder.cache_clear()
    yield folder
    ontology_folder.cache_clear()


@pytest.mark.parametrize("below", ["ontology", "../../ontology"])
def test_ontology_is_in_the_package_or_beside_its_source_root(package: Path, below: str) -> None:
    folder = (package / below).resolve()
    folder.mkdir()
    (folder / "tonggao.ttl").touch()
    assert ontology_folder().resolve() == folder


def test_missing_ontology_is_an_error_that_says_where_it_should_be(package: Path) -> None:
    with pytest.raises(TonggaoError, match="the ontology is missing"):
        ontology_folder()


def test_missing_file_is_named() -> None:
    with pytest.raises(TonggaoError, match=r"no file nothing\.ttl"):
        ontology_file("nothing.ttl")
