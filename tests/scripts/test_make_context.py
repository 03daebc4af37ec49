"""The published JSON-LD context is what the ontology makes."""

from collections.abc import Callable
from types import ModuleType

from tonggao.ontology_files import ontology_file


def test_context_is_fresh(load_script: Callable[[str], ModuleType]) -> None:
    made = load_script("make_context").make_context()
    assert made == ontology_file("context.jsonld").read_text(encoding="utf-8"), "run scripts/make_context.py"
