"""Checks graphs against the SHACL shapes, translated into SPARQL, and says in a user's words what fails."""

from tonggao.validate.changes import Validation
from tonggao.validate.checks import Finding, validate_graphs, validate_store

__all__ = ["Finding", "Validation", "validate_graphs", "validate_store"]
