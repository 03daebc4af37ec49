"""Readouts' graphs as Turtle with places for their links: from the shards that made them, else made again."""

from collections.abc import Collection, Iterator, Sequence
from functools import partial

from tonggao.claims_file import read_claims
from tonggao.describe import readout_iri, readout_lines
from tonggao.files import OPEN_AT_ONCE, Run, merged, most_open
from tonggao.output_folder import Generation
from tonggao.pipeline.ledger import Ledger
from tonggao.pipeline.shards import ShardDone, read_rendered
from tonggao.store import GraphStore
from tonggao.turtle import render

Rendered = tuple[str, str]  # a readout's IRI and its graph


def from_shards(shards: Sequence[ShardDone]) -> Iterator[Rendered] | None:
    """All graphs that the shards hold, by IRI; None where too many shards lie across each other."""
    runs = [Run(partial(read_rendered, done), *done.ends) for done in shards]
    return None if most_open(runs) > OPEN_AT_ONCE else merged(runs)


def from_claims(generation: Generation, ledger: Ledger, base: str) -> Iterator[Rendered]:
    """The graphs of all readouts, described again from their claims, by IRI."""
    for readout, claims in read_claims(generation.claims):
        if not ledger.is_duplicate(readout.id):
            iri = readout_iri(readout.id, base)
            yield iri, render(iri, readout_lines(readout, claims, base), base)


def from_store(store: GraphStore, iris: Collection[str], shards: Sequence[ShardDone]) -> Iterator[Rendered]:
    """The graphs of these readouts, by IRI, made from a store's where no shard holds them. Those that are gone have no text."""
    new = from_shards(shards) or iter(())
    iri, text = next(new, ("", ""))
    for wanted in sorted(iris):
        while iri and iri < wanted:
            iri, text = next(new, ("", ""))
        if not store.has_readout(wanted):
            yield wanted, ""
        elif iri == wanted:
            yield wanted, text
        else:
            yield wanted, render(wanted, (f"{quad} .\n" for quad in store.quads(wanted)), store.base)
