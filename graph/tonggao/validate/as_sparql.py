"""SHACL constraints as SPARQL: a large store answers in seconds what takes a SHACL engine a tenth of a second a graph.

Each query gives ``?graph ?this``, or ``?graph ?value`` where the shape's own query does, for what is wrong in a named graph taken
by itself. What of SHACL is known here is what the shapes use; anything else is an error, not a constraint that is passed over.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from pyoxigraph import Literal, NamedNode

from tonggao.describe.vocabulary import vocabulary_iri
from tonggao.validate.shapes import SH, Constraint, Term

_XSD = vocabulary_iri("xsd:")
_TYPE = f"<{vocabulary_iri('rdf:type')}>"
_IN_GRAPH = "GRAPH ?graph"
_BODY = re.compile(r"WHERE\s*\{(.*)\}\s*$", re.DOTALL)
_ENDS = {"targetObjectsOf": "?from ?by ?this", "targetSubjectsOf": "?this ?by ?to"}
# Whether a literal is written as its type wants it, besides having the type.
_WELL_WRITTEN = {
    f"{_XSD}integer": "isNumeric(?v)",
    f"{_XSD}decimal": "isNumeric(?v)",
    f"{_XSD}boolean": 'STR(?v) IN ("true", "false", "1", "0")',
    f"{_XSD}date": f"BOUND(?v) && DATATYPE(<{_XSD}date>(STR(?v))) = <{_XSD}date>",
    f"{_XSD}gYearMonth": 'REGEX(STR(?v), "^[0-9]{4}-(0[1-9]|1[0-2])$")',
    f"{_XSD}gYear": 'REGEX(STR(?v), "^[0-9]{4}$")',
}


class UnknownConstraintError(NotImplementedError):
    """The shapes say something that this module cannot say in SPARQL."""


def as_sparql(constraint: Constraint, prefixes: dict[str, str], graph: str | None = None) -> str:
    """The query for what breaks a constraint, in any graph or in the one that is given by its IRI."""
    if constraint.select is not None:
        variable, branches = "?value", [_selected(constraint)]
    else:
        variable, branches = "?this", [f"{target} {wrong}" for target in _targets(constraint) for wrong in _wrongs(constraint)]
    heads = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in sorted(prefixes.items()))
    united = "\n  UNION\n  ".join(f"{{ {_IN_GRAPH} {{ {branch} }} }}" for branch in branches)
    query = f"{heads}SELECT DISTINCT ?graph {variable} WHERE {{\n  {united}\n}}"
    if graph is not None:  # a name is what lets the store look there only; a row of VALUES would not
        query = query.replace(_IN_GRAPH, f"GRAPH <{graph}>")
    return query


def _targets(constraint: Constraint) -> Iterator[str]:
    for kind, iris in constraint.targets:
        names = " ".join(f"<{iri}>" for iri in iris)
        if kind == "targetClass":
            yield f"VALUES ?class {{ {names} }} ?this {_TYPE} ?class ."
        elif kind in _ENDS:
            ends = f"VALUES ?by {{ {names} }} {_ENDS[kind]}"
            yield f"{{ SELECT DISTINCT ?graph ?this WHERE {{ {_IN_GRAPH} {{ {ends} }} }} }}"
        else:
            yield f"VALUES ?this {{ {names} }}"


def _selected(constraint: Constraint) -> str:
    body = _BODY.search(constraint.select or "")
    if not body:
        raise UnknownConstraintError(f"no WHERE {{ … }} ends the query {constraint.select}")
    (target,) = _targets(constraint)
    return f"{target} {body[1].replace('$this', '?this').strip()}"


def _wrongs(constraint: Constraint) -> Iterator[str]:
    """Patterns for each way that the target ``?this`` may break the constraint."""
    path = "/".join(f"<{step}>" for step in constraint.path)
    checks = []
    for name, values in sorted(constraint.says.items()):
        if name in _COUNTS:
            yield _COUNTS[name](path, int(str(values[0].value)) if isinstance(values[0], Literal) else 0)
        elif name in _PAIRS:
            yield from _PAIRS[name](path, values)
        elif name in _CHECKS:
            checks.append(_CHECKS[name](values))
        elif name == "class":
            (kind,) = values
            yield f"?this {path} ?v . FILTER NOT EXISTS {{ ?v {_TYPE} {kind} }}"
        else:
            raise UnknownConstraintError(f"sh:{name} has no translation into SPARQL")
    if checks:
        reached = f"?this {path} ?v ." if path else "BIND(?this AS ?v)"
        yield f"{reached} FILTER(!({' && '.join(f'COALESCE({check}, false)' for check in checks)}))"


def _fewer(path: str, least: int) -> str:
    if least == 1:
        return f"FILTER NOT EXISTS {{ ?this {path} ?any }}"
    counted = f"SELECT ?graph ?this (COUNT(DISTINCT ?v) AS ?count) WHERE {{ {_IN_GRAPH} {{ ?this {path} ?v }} }} GROUP BY ?graph ?this"
    return f"OPTIONAL {{ {counted} }} FILTER(COALESCE(?count, 0) < {least})"


def _more(path: str, most: int) -> str:
    if most == 1:
        return f"?this {path} ?v , ?w . FILTER(!sameTerm(?v, ?w))"
    counted = f"SELECT ?graph ?this (COUNT(DISTINCT ?v) AS ?count) WHERE {{ {_IN_GRAPH} {{ ?this {path} ?v }} }} GROUP BY ?graph ?this"
    return f"{{ {counted} }} FILTER(?count > {most})"


def _not_equal(path: str, values: Sequence[Term]) -> Iterator[str]:
    (other,) = values
    yield f"?this {path} ?v . FILTER NOT EXISTS {{ ?this {other} ?v }}"
    yield f"?this {other} ?v . FILTER NOT EXISTS {{ ?this {path} ?v }}"


def _not_less(path: str, values: Sequence[Term]) -> Iterator[str]:
    (other,) = values
    yield f"?this {path} ?v ; {other} ?w . FILTER(!COALESCE(?v < ?w, false))"


def _language_twice(path: str, values: Sequence[Term]) -> Iterator[str]:
    yield f'?this {path} ?v , ?w . FILTER(!sameTerm(?v, ?w) && LANG(?v) != "" && LANG(?v) = LANG(?w))'


def _of_type(values: Sequence[Term]) -> str:
    ways = [
        f"(isLiteral(?v) && DATATYPE(?v) = {kind}{_and_well_written(kind)})"
        for kind in values
        if isinstance(kind, NamedNode)
    ]
    return f"({' || '.join(f'COALESCE({way}, false)' for way in ways)})"


def _and_well_written(kind: NamedNode) -> str:
    check = _WELL_WRITTEN.get(kind.value)
    return f" && ({check})" if check else ""


def _of_kind(values: Sequence[Term]) -> str:
    if list(values) != [NamedNode(f"{SH}IRI")]:
        raise UnknownConstraintError(f"sh:nodeKind {values[0]} has no translation into SPARQL")
    return "isIRI(?v)"


_COUNTS: dict[str, Callable[[str, int], str]] = {"minCount": _fewer, "maxCount": _more}
_PAIRS: dict[str, Callable[[str, Sequence[Term]], Iterator[str]]] = {
    "equals": _not_equal,
    "lessThan": _not_less,
    "uniqueLang": _language_twice,
}
_CHECKS: dict[str, Callable[[Sequence[Term]], str]] = {
    "datatype": _of_type,
    "or": _of_type,
    "nodeKind": _of_kind,
    "in": lambda values: f"(?v IN ({', '.join(map(str, values))}))",
    "pattern": lambda values: f"(!isBlank(?v) && REGEX(STR(?v), {values[0]}))",
    "minLength": lambda values: f"(STRLEN(STR(?v)) >= {values[0]})",
    "minInclusive": lambda values: f"(?v >= {values[0]})",
    "maxInclusive": lambda values: f"(?v <= {values[0]})",
}
