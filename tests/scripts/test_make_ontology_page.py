"""The ontology's page is what the ontology's files make, whole and inert."""

import re
from collections.abc import Callable
from types import ModuleType

import pytest

from tonggao.ontology_files import ontology_file, ontology_folder


@pytest.fixture(scope="module")
def page() -> str:
    return ontology_file("index.html").read_text(encoding="utf-8")


def test_page_is_fresh(page: str, load_script: Callable[[str], ModuleType]) -> None:
    assert load_script("make_ontology_page").make_page() == page, "run scripts/make_ontology_page.py"


def test_links_lead_somewhere(page: str) -> None:
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids)) > 100
    links = re.findall(r' href="([^"]+)"', page)
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    files = [link for link in links if not link.startswith(("#", "https://"))]
    assert [name for name in files if not (ontology_folder() / name).is_file()] == []


def test_page_runs_and_fetches_nothing(page: str) -> None:
    assert "default-src 'none'" in page
    assert not re.search(r"<script|<link|<img|\bon\w+=", page)
