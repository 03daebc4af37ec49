"""Mints every IRI of the graph. No other module builds one.

Chinese stays as it is, so that Turtle reads well; everything outside letters, digits and ``-._~`` is percent-encoded.
"""

import re
import unicodedata
from functools import lru_cache

from tonggao.identify.entities import EntityKey
from tonggao.identify.names import plain_key

ONTOLOGY = "https://w3id.org/tonggao/ontology"
TG = f"{ONTOLOGY}#"
BASE = "https://w3id.org/tonggao/id/"

_ENCODED = re.compile(r"[^\w.~-]")


def encode(part: str) -> str:
    """One part of an IRI: letters and digits of any script and ``-._~`` stay, every other character is percent-encoded.

    >>> encode("新闻/2018 年")
    '新闻%2F2018%20年'
    """
    if part.isalnum():
        return part
    if not part.strip("."):  # "." and ".." would be resolved away as steps of a path
        return "%2E" * len(part)
    return _ENCODED.sub(_percent, part)


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "surrogatepass"))


@lru_cache(maxsize=1 << 12)
def readout_iri(readout_id: str, base: str = BASE) -> str:
    """The IRI of a readout, which is the name of its graph too. Different ids give different IRIs."""
    return f"{base}readout/{encode(unicodedata.normalize('NFC', readout_id))}"


def claim_iri(readout: str, name: str) -> str:
    """The IRI of a claim from its readout's IRI and its name in it (``post-12-20``)."""
    return f"{readout}#{name}"


def passage_iri(readout: str, start: int, end: int) -> str:
    """The IRI of the passage [start, end) of a readout, in the form of RFC 5147."""
    return f"{readout}#char={start},{end}"


@lru_cache(maxsize=1 << 14)  # links and shortcuts name the same few again and again
def entity_iri(key: EntityKey, base: str = BASE) -> str:
    """The IRI of an entity: NFC, simplified characters, no white space.

    >>> entity_iri(EntityKey("post", ("上海市委", "书 記")))
    'https://w3id.org/tonggao/id/post/上海市委/书记'
    """
    return base + "/".join([key.kind, *(encode(plain_key(part)) for part in key.parts)])


def entities_graph(base: str = BASE) -> str:
    """The name of the graph that holds the entities and the links from claims to them."""
    return f"{base}entities"
