"""What a request of the SPARQL 1.1 Protocol asks, in whichever of its three forms it comes."""

import asyncio
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import parse_qsl

from starlette.requests import Request

from tonggao.serve.errors import JobError

_FORM = "application/x-www-form-urlencoded"
_QUERY = "application/sparql-query"
_UPDATE = "application/sparql-update"
_DRAINED = 16 * 2**20  # bytes beyond the limit that are still read, so that a client who sends too much hears so
_REFUSED = "this server answers queries only; it takes no update"


class Asked(NamedTuple):
    """A query and the data set that the request names: default and named graphs, or None for the server's own."""

    query: str | None
    dataset: tuple[list[str], list[str]] | None
    format: str | None


async def read_request(request: Request, most: int, patience: float) -> Asked:
    """What a request asks. Raises JobError, with the status, for what the protocol does not allow."""
    parameters = _pairs(request.scope["query_string"])
    query = None
    if request.method == "POST":
        body = await read_body(request, most, patience)
        type_ = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if type_ == _FORM:
            parameters += _pairs(body)
        elif type_ == _QUERY:
            query = _text(body)
        elif type_ == _UPDATE:
            raise JobError(403, _REFUSED)
        else:
            raise JobError(415, f"a query is posted as {_FORM} or {_QUERY}")
    return _asked(parameters, query)


async def read_body(request: Request, most: int, patience: float) -> bytes:
    """The body of a request. Raises JobError where it is too large (413) or too slow in coming (408)."""
    body, size = bytearray(), 0
    try:
        async with asyncio.timeout(patience):
            async for piece in request.stream():
                size += len(piece)
                if size <= most:
                    body += piece
                elif size > most + _DRAINED:
                    break
    except TimeoutError:
        raise JobError(408, f"the request did not arrive within {patience:g} seconds") from None
    if size > most:
        raise JobError(413, f"the request is larger than {most} bytes")
    return bytes(body)


def _asked(parameters: Iterable[tuple[str, str]], query: str | None) -> Asked:
    values: dict[str, list[str]] = {}
    for name, value in parameters:
        values.setdefault(name, []).append(value)
    if "update" in values:
        raise JobError(403, _REFUSED)
    queries = values.get("query", []) + ([] if query is None else [query])
    if len(queries) > 1:
        raise JobError(400, "a request has one query")
    default, named = values.get("default-graph-uri", []), values.get("named-graph-uri", [])
    dataset = (default, named) if default or named else None
    format = values["format"][-1] if "format" in values else None
    return Asked(queries[0] if queries else None, dataset, format)


def _pairs(encoded: bytes) -> list[tuple[str, str]]:
    try:
        pairs = parse_qsl(encoded.decode("utf-8"), keep_blank_values=True, errors="strict", max_num_fields=1000)
    except UnicodeDecodeError:
        raise JobError(400, "the parameters are not UTF-8, percent-encoded") from None
    except ValueError:
        raise JobError(400, "the request has more than 1000 parameters") from None
    return pairs


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        raise JobError(400, "the query is not UTF-8") from None
