"""Which format a client gets: what it accepts, against what there is."""

from collections.abc import Mapping, Sequence

from tonggao.serve.errors import JobError

# Names of formats with their media types, the one that is sent first. Earlier formats are preferred.
ROWS: Mapping[str, Sequence[str]] = {
    "json": ("application/sparql-results+json", "application/json"),
    "xml": ("application/sparql-results+xml", "application/xml", "text/xml"),
    "csv": ("text/csv",),
    "tsv": ("text/tab-separated-values",),
}
GRAPHS: Mapping[str, Sequence[str]] = {
    "turtle": ("text/turtle", "application/x-turtle"),
    "ntriples": ("application/n-triples",),
    "jsonld": ("application/ld+json", "application/json"),
    "rdfxml": ("application/rdf+xml", "application/xml"),
}
PAGE: Mapping[str, Sequence[str]] = {"html": ("text/html", "application/xhtml+xml")}


class NotAcceptableError(JobError):
    """The client accepts no format that there is for this kind of answer."""

    def __init__(self, kind: str) -> None:
        offered = ROWS if kind == "rows" else GRAPHS
        types = ", ".join(types[0] for types in offered.values())
        super().__init__(406, f"none of the formats in Accept can be had; for this answer there are {types}")


def media_type(format: str) -> str:
    """The Content-Type of a format, which is UTF-8 always."""
    type_ = {**ROWS, **GRAPHS, **PAGE}[format][0]
    return f"{type_}; charset=utf-8" if type_.startswith("text/") else type_


def best_format(accept: str | None, offered: Mapping[str, Sequence[str]]) -> str | None:
    """The format that the client likes best; among equals the first offered; None where it takes none.

    >>> best_format("text/csv;q=0.5, application/xml", ROWS)
    'xml'
    """
    if accept is None or not accept.strip():
        return next(iter(offered))
    ranges = _ranges(accept)
    scores = [(_liking(types, ranges), name) for name, types in offered.items()]
    best = max(score for score, _ in scores)
    return next((name for score, name in scores if score == best), None) if best > 0 else None


def _ranges(accept: str) -> dict[str, float]:
    """The quality of every media range; one that cannot be read is worth nothing."""
    ranges: dict[str, float] = {}
    for part in accept.split(","):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = 1.0
        for parameter in parameters:
            if parameter.startswith("q="):
                try:
                    quality = min(1.0, max(0.0, float(parameter[2:])))
                except ValueError:
                    quality = 0.0
        ranges[name] = max(quality, ranges.get(name, 0.0))
    return ranges


def _liking(types: Sequence[str], ranges: Mapping[str, float]) -> float:
    """How much the client likes a format: by its own type, or by another name that it asks for."""
    return max(_quality(types[0], ranges), *(ranges.get(type_, 0.0) for type_ in types))


def _quality(type_: str, ranges: Mapping[str, float]) -> float:
    """The most exact range decides, as RFC 9110 has it."""
    for candidate in (type_, f"{type_.partition('/')[0]}/*", "*/*"):
        if candidate in ranges:
            return ranges[candidate]
    return 0.0
