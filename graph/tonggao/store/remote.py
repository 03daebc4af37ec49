"""Any SPARQL 1.1 store over HTTP: queries by the SPARQL Protocol, whole graphs by the Graph Store Protocol.

Tried with Virtuoso 7, which has both under one address. A user and a password go into the address
(``http://dba:secret@host:8890/sparql``) or into TONGGAO_STORE_USER and TONGGAO_STORE_PASSWORD.
"""

import os
import re
from collections.abc import Iterable, Iterator
from http.client import HTTPException
from typing import Self
from urllib.error import HTTPError
from urllib.parse import unquote, urlencode, urlsplit, urlunsplit
from urllib.request import HTTPDigestAuthHandler, HTTPPasswordMgrWithDefaultRealm, OpenerDirector, Request, build_opener

from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, RdfFormat, Triple, parse, parse_query_results

from tonggao.describe.iris import BASE, ONTOLOGY, TG, entities_graph
from tonggao.ontology_files import ontology_file
from tonggao.store.graph_store import StoreError
from tonggao.store.sparql import QueryError, check_query

_TIMEOUT = 120  # seconds
_GRAPHS = "-graph-crud-auth"  # Virtuoso's Graph Store beside its query address
# A row of UNDEF alone restricts nothing, and Virtuoso takes it for a value.
_OPEN = re.compile(r"VALUES\s*\?\w+\s*\{\s*UNDEF\s*\}", re.IGNORECASE)
_BOOLEAN = re.compile(rb'(#boolean", "value": ")([01])(?=")')
_TRIPLES = "application/n-triples"
_READOUTS = f"SELECT ?r WHERE {{ ?r a <{TG}Readout> }}"
_ROWS = "application/sparql-results+json"


class RemoteStore:
    """A store elsewhere that is asked like the embedded one. The default graph of its queries is its own decision:
    Virtuoso's is the union of all graphs.
    """

    def __init__(self, url: str, *, base: str | None = None, graphs: str | None = None) -> None:
        """``url`` is where queries go, ``graphs`` where graphs are put (default: beside it, as Virtuoso has it).

        Without ``base`` the store's own is taken. Raises StoreError for what is no address of one.
        """
        try:
            parts = urlsplit(url)
            host = f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname or ""
        except ValueError:  # a port that is no number
            host = ""
        if not host or parts.scheme not in ("http", "https"):
            raise StoreError(f"{url} is no address of a SPARQL store; write it like http://host:8890/sparql")
        self.url = urlunsplit((parts.scheme, host, parts.path, parts.query, ""))
        self._base = base
        self._graphs = graphs or f"{self.url}{_GRAPHS}"
        user = unquote(parts.username or "") or os.environ.get("TONGGAO_STORE_USER", "")
        password = unquote(parts.password or "") or os.environ.get("TONGGAO_STORE_PASSWORD", "")
        self._opener = _opener(self._graphs, user, password)

    @property
    def base(self) -> str:
        """What the IRIs of its entities begin with."""
        if self._base is None:
            found = self.query(f"{_READOUTS} LIMIT 1")
            iri = next((row["r"].value for row in found), "") if isinstance(found, QuerySolutions) else ""
            self._base = iri.partition("readout/")[0] or BASE
        return self._base

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is held open."""

    def close(self) -> None:
        """Nothing is held open."""

    def query(self, sparql: str, *, checked: bool = False) -> QuerySolutions | QueryBoolean | Iterator[Triple]:
        """The store's answer. Raises QueryError for what it does not understand, StoreError where it cannot be asked."""
        if not checked:
            check_query(sparql)
        form = urlencode({"query": _OPEN.sub("", sparql)}).encode()
        request = Request(self.url, form, {"Accept": f"{_ROWS}, {_TRIPLES};q=0.9"})
        content, kind = self._ask(request)
        try:
            if kind.startswith(_ROWS):
                return parse_query_results(_current(content), format=QueryResultsFormat.JSON)
            return iter([quad.triple for quad in parse(content, format=RdfFormat.N_TRIPLES)])
        except (SyntaxError, ValueError):
            what = kind.partition(";")[0] or "bytes of no named kind"
            raise StoreError(f"{self.url} does not answer as a SPARQL store does ({what}); check the address") from None

    def readouts(self) -> list[str]:
        """The IRIs of all readouts, sorted."""
        found = self.query(_READOUTS)
        assert isinstance(found, QuerySolutions)
        return sorted(solution["r"].value for solution in found)

    def replace_readouts(self, graphs: Iterable[tuple[str, Iterable[str]]]) -> None:
        """Put each graph, given as N-Quads lines by its readout's IRI, in the place of what it was."""
        for iri, lines in graphs:
            self._put(iri, lines)

    def remove_readouts(self, readouts: Iterable[str]) -> None:
        """Drop the graphs of these readouts; those not there are no error."""
        for iri in readouts:
            self._ask(Request(self._address(iri), method="DELETE"), missing=True)

    def replace_entities(self, lines: Iterable[str]) -> None:
        """Put the entities graph, given as N-Quads lines, in the place of what it was."""
        self._put(entities_graph(self.base), lines)

    def load_ontology(self) -> None:
        """Keep the ontology in a graph of its own: labels and subclasses are there for queries."""
        triples = parse(path=str(ontology_file("tonggao.ttl")), format=RdfFormat.TURTLE)
        self._put(ONTOLOGY, (f"{quad.triple} <{ONTOLOGY}> .\n" for quad in triples))

    def _put(self, graph: str, lines: Iterable[str]) -> None:
        tail = len(f" <{graph}> .\n")
        data = "".join(f"{line[:-tail]} .\n" for line in lines).encode("utf-8")
        self._ask(Request(self._address(graph), data, {"Content-Type": _TRIPLES}, method="PUT"))

    def _address(self, graph: str) -> str:
        return f"{self._graphs}?{urlencode({'graph-uri' if self._graphs.endswith(_GRAPHS) else 'graph': graph})}"

    def _ask(self, request: Request, *, missing: bool = False) -> tuple[bytes, str]:
        try:
            with self._opener.open(request, timeout=_TIMEOUT) as response:
                return response.read(), response.headers.get("Content-Type", "")
        except HTTPError as error:
            said = " ".join(error.read().decode("utf-8", "replace").split())[:200]
            if error.code == 404 and missing:
                return b"", ""
            if error.code == 400:
                raise QueryError(f"{self.url} does not understand: {said}") from None
            if error.code in (401, 403) and request.full_url.startswith(self._graphs):
                raise StoreError(f"{self._graphs} lets nobody write; give user and password in the address") from None
            raise StoreError(f"{self.url} answers {error.code}: {said}") from None
        except (OSError, HTTPException) as error:
            reason = getattr(error, "reason", error)
            raise StoreError(f"{self.url} cannot be reached ({reason}); check the address and that the store runs") from None


def _opener(address: str, user: str, password: str) -> OpenerDirector:
    if not user:
        return build_opener()
    known = HTTPPasswordMgrWithDefaultRealm()
    known.add_password(None, address, user, password)
    return build_opener(HTTPDigestAuthHandler(known))


def _current(rows: bytes) -> bytes:
    """Virtuoso writes the first draft's name of a literal with a datatype, and 1 for true."""
    rows = rows.replace(b'"type": "typed-literal"', b'"type": "literal"')
    return _BOOLEAN.sub(lambda found: found[1] + (b"true" if found[2] == b"1" else b"false"), rows)
