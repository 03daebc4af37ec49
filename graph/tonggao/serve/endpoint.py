"""The SPARQL 1.1 Protocol over a pool of workers."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Mapping
from contextlib import suppress
from typing import TypeVar
from urllib.parse import quote

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from tonggao.errors import TonggaoError
from tonggao.serve.description import service_description
from tonggao.serve.errors import JobError, status_of
from tonggao.serve.negotiate import GRAPHS, PAGE, ROWS, NotAcceptableError, best_format, media_type
from tonggao.serve.pool import Answer, Pool
from tonggao.serve.requests import Asked, read_request
from tonggao.store.sparql import check_query

_FIRST = 256 * 1024  # bytes gathered before the answer begins: what fails by then is told as an error
_METHODS = {"allow": "GET, HEAD, POST, OPTIONS"}
T = TypeVar("T")


async def sparql(request: Request) -> Response:
    """Answer a query, or describe the service where there is none."""
    if request.method not in ("GET", "HEAD", "POST"):
        return PlainTextResponse("queries come by GET or POST\n", 405, _METHODS)
    pool: Pool = request.app.state.queries
    try:
        asked = await read_request(request, pool.settings.body, pool.settings.patience)
        if asked.query is None:
            return _describe(request)
        if _is_browser(request, asked):
            return RedirectResponse(f"/query#query={quote(asked.query)}", 303)
        check_query(asked.query)
        formats = _formats(request.headers.get("accept"), asked.format)
        answer = await unless_gone(
            request, pool.ask("query", sparql=asked.query, dataset=asked.dataset, formats=formats)
        )
        return await respond(request, answer, media_type(answer.head["format"]))
    except TonggaoError as error:
        return failure(error)


def failure(error: TonggaoError) -> Response:
    """The plain words of an error, with its status."""
    status = status_of(error)
    headers = {"retry-after": "5"} if status == 503 else {}
    if status in (408, 413):
        headers["connection"] = "close"
    return PlainTextResponse(f"{error}\n", status, headers)


async def respond(request: Request, answer: Answer, type_: str, headers: Mapping[str, str] | None = None) -> Response:
    """The answer as a response: at once where it is small, piece by piece where it is not."""
    first, pieces = bytearray(), answer.pieces()
    try:
        while len(first) < _FIRST:
            first += await unless_gone(request, anext(pieces))
    except StopAsyncIteration:
        return Response(bytes(first), 200, headers, type_)
    except BaseException:
        answer.close()
        raise
    return _Streamed(_rest(bytes(first), pieces), answer, headers, type_)


async def unless_gone(request: Request, work: Awaitable[T]) -> T:
    """The work's result, unless the client leaves first: nobody is to wait for an answer that nobody takes."""
    task, gone = asyncio.ensure_future(work), asyncio.ensure_future(_leaves(request))
    try:
        await asyncio.wait((task, gone), return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise ClientDisconnect
        return await task
    finally:
        for future in (task, gone):
            if not future.done():
                future.cancel()
                with suppress(asyncio.CancelledError, TonggaoError):
                    await future


async def _leaves(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


class _Streamed(StreamingResponse):
    """An answer that is sent as it is made. However it ends, be it before it began, its worker is free again; one that
    ends early breaks off, for what the client has is not the whole answer."""

    def __init__(self, pieces: AsyncIterator[bytes], answer: Answer, headers: Mapping[str, str] | None, type_: str) -> None:
        super().__init__(pieces, 200, headers, type_)
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._answer.close()


async def _rest(first: bytes, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for piece in pieces:
        yield piece


def _is_browser(request: Request, asked: Asked) -> bool:
    """Whether someone opened the address of a query in a browser: the editor shows it with its answer."""
    accept = request.headers.get("accept", "")
    return request.method == "GET" and asked.format is None and all(type_ in accept for type_ in PAGE["html"])


def _formats(accept: str | None, format: str | None) -> tuple[str | None, str | None]:
    if format is not None:
        if format not in ROWS and format not in GRAPHS:
            raise JobError(406, f"no format {format}; there are {', '.join((*ROWS, *GRAPHS))}")
        return (format if format in ROWS else None, format if format in GRAPHS else None)
    return best_format(accept, ROWS), best_format(accept, GRAPHS)


def _describe(request: Request) -> Response:
    accept = request.headers.get("accept")
    format = best_format(accept, {**GRAPHS, **PAGE})
    if format == "html":
        return RedirectResponse("/query", 303)
    if format is None:
        raise NotAcceptableError("graph")
    return Response(service_description(str(request.base_url), format), media_type=media_type(format))
