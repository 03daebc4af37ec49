"""The graph over HTTP: a SPARQL 1.1 Protocol endpoint and pages, safe to leave running."""

from tonggao.serve.settings import Settings

__all__ = ["Settings"]
