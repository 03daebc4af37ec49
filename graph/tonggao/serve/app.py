"""The server's addresses, put together."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from tonggao.errors import TonggaoError
from tonggao.serve import downloads, pages, questions, site
from tonggao.serve.endpoint import sparql
from tonggao.serve.errors import JobError
from tonggao.serve.gate import Gate
from tonggao.serve.pool import Pool
from tonggao.serve.settings import Settings

_EXPORT = 20  # times the deadline of a question


def make_app(settings: Settings) -> Starlette:
    """The server as an ASGI application. Its workers start with its lifespan and end with it."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        app.state.settings = settings
        app.state.queries = Pool(settings, settings.workers)
        # Pages and whole graphs have workers of their own: a heavy question keeps nobody from reading.
        app.state.pages = Pool(settings, 1)
        app.state.exports = Pool(replace(settings, deadline=settings.deadline * _EXPORT, waiting=4), 1)
        app.state.limits = (await app.state.queries.warm()).limits
        reading = asyncio.ensure_future(_make_ready(app.state.pages))
        try:
            yield
        finally:
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)
            for pool in (app.state.queries, app.state.pages, app.state.exports):
                await pool.close()

    return Starlette(
        routes=_routes(),
        middleware=[Middleware(Gate, settings=settings)],
        exception_handlers={ClientDisconnect: _nobody, TonggaoError: _failed, 404: _unknown},
        lifespan=lifespan,
    )


def _routes() -> list[Route]:
    return [
        Route("/sparql", sparql, methods=["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"]),
        Route("/.well-known/void", pages.describe_graph),
        Route("/", pages.search),
        Route("/search", pages.search),
        Route("/id/{path:path}", pages.thing),
        Route("/resource", pages.resource),
        Route("/query", questions.ask),
        Route("/downloads", downloads.downloads),
        Route("/download/{name}", downloads.download),
        Route("/ontology", downloads.ontology_page),
        Route("/graph.html", downloads.graph_page),
        Route("/site/{digest}/{name}", site.asset),
        Route("/favicon.ico", _no_icon),
    ]


async def _make_ready(pool: Pool) -> None:
    """Have names searched once, for that takes seconds the first time: nobody is to wait for it."""
    with suppress(TonggaoError):  # whoever comes first is told
        answer = await pool.ask("overview")
        try:
            async for _ in answer.pieces():
                pass
        finally:
            answer.close()


async def _nobody(request: Request, error: Exception) -> Response:
    return PlainTextResponse("", 499)


async def _failed(request: Request, error: Exception) -> Response:
    assert isinstance(error, TonggaoError)
    return pages.sorry(request, error)


async def _unknown(request: Request, error: Exception) -> Response:
    return pages.sorry(request, JobError(404, "there is no such page"))


async def _no_icon(request: Request) -> Response:
    return Response(status_code=204)
