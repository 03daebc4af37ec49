"""tonggao reads official Chinese readouts (通稿) into a knowledge graph that shows its evidence for every claim.

>>> import tonggao
>>> kg = tonggao.build("articles/")  # doctest: +SKIP
>>> kg.query("person", person="李明")  # doctest: +SKIP
"""

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from tonggao.claims import Claims
    from tonggao.claims_json import as_json
    from tonggao.errors import TonggaoError
    from tonggao.extract import extract_claims
    from tonggao.knowledge_graph import KnowledgeGraph, build, open
    from tonggao.read import Skipped, read_sources
    from tonggao.readout import Passage, Readout

# Where each public name lives; nothing is imported before it is asked for, so that importing tonggao stays cheap.
_HOMES = {
    "Claims": "tonggao.claims",
    "KnowledgeGraph": "tonggao.knowledge_graph",
    "Passage": "tonggao.readout",
    "Readout": "tonggao.readout",
    "Skipped": "tonggao.read",
    "TonggaoError": "tonggao.errors",
    "as_json": "tonggao.claims_json",
    "build": "tonggao.knowledge_graph",
    "extract_claims": "tonggao.extract",
    "open": "tonggao.knowledge_graph",
    "read_sources": "tonggao.read",
}

__all__ = [
    "Claims",
    "KnowledgeGraph",
    "Passage",
    "Readout",
    "Skipped",
    "TonggaoError",
    "as_json",
    "build",
    "extract_claims",
    "open",
    "read_sources",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'tonggao' has no attribute {name!r}")
    found: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
