"""Extractors: a readout in, its claims out. They know no RDF."""

from tonggao.extract.claims_of import extract_claims

__all__ = ["extract_claims"]
