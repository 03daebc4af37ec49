"""The graph on disk: embedded Oxigraph."""

from tonggao.store.graph_store import GraphStore, QueryResult, Row, StoreError
from tonggao.store.sparql import QueryError

__all__ = ["GraphStore", "QueryError", "QueryResult", "Row", "StoreError"]
