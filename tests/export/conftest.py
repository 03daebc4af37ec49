"""A graph with everything that is hard to write down."""

from collections.abc import Iterator

import pytest

from tonggao.claims import Claims
from tonggao.describe import entities_lines, readout_iri, readout_lines
from tonggao.identify import identify
from tonggao.readout import Readout
from tonggao.store import GraphStore

Claimed = tuple[Readout, Claims]

HOSTILE = "\" ' \\ \t\n\x7f <b>&amp;</b> ]]> {} ^^ @zh 𠮷 \u2028 \ufeff é e\u0301 -- \\u0041 %41"
# Values that the JSON-LD context expects otherwise: a number as a string, a string where an entity should be …
ODD = [
    '<{r}#odd> <https://w3id.org/tonggao/ontology#position> "01" <{r}> .\n',
    '<{r}#odd> <https://w3id.org/tonggao/ontology#position> "x"@en <{r}> .\n',
    '<{r}#odd> <https://w3id.org/tonggao/ontology#person> "李" <{r}> .\n',
    '<{r}#odd> <https://w3id.org/tonggao/ontology#score> "0.50"^^<http://www.w3.org/2001/XMLSchema#decimal> <{r}> .\n',
    "<{r}#odd> <https://w3id.org/tonggao/ontology#capacity> <http://example.org/睡#觉> <{r}> .\n",
    '<{r}#odd> <http://www.w3.org/2004/02/skos/core#prefLabel> "plain" <{r}> .\n',
    '<{r}#odd> <http://www.w3.org/2004/02/skos/core#prefLabel> "一"@zh <{r}> .\n',
    "<{r}#odd> <http://example.org/own> <https://w3id.org/tonggao/id/person/李> <{r}> .\n",
    "<{r}#odd> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://example.org/Kind> <{r}> .\n",
]


@pytest.fixture
def store_with_hostile_words(meeting: Claimed, inspection: Claimed) -> Iterator[GraphStore]:
    """The two readouts, and one whose id, title and text are hostile, with claims of strange values."""
    hostile = Readout(f"a/../{HOSTILE}", HOSTILE, title=HOSTILE, date="2031", source=HOSTILE, url="not a URL {}")
    iri = readout_iri(hostile.id)
    with GraphStore.in_memory() as store:
        graphs = {readout_iri(r.id): readout_lines(r, claims) for r, claims in (meeting, inspection)}
        graphs[iri] = [*readout_lines(hostile, Claims()), *(line.format(r=iri) for line in ODD)]
        store.replace_readouts(graphs)
        store.replace_entities(entities_lines(identify([meeting, inspection], authority={})))
        yield store
