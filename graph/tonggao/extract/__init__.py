"""Extractors: a readout in, its claims out. They know no RDF."""

from collections.abc import Callable
from functools import cache

from tonggao.claims import Claims
from tonggao.readout import Readout

__all__ = ["extract_claims"]


def extract_claims(readout: Readout) -> Claims:
    """Every claim of one readout. Pure: the same readout gives the same claims."""
    return _rules()(readout)


@cache
def _rules() -> Callable[[Readout], Claims]:
    # They take half a second to import, for nothing where all readouts are known.
    from tonggao.extract.claims_of import extract_claims

    return extract_claims
