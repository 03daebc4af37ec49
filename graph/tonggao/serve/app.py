"""The server's addresses, put together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from tonggao.serve.endpoint import sparql
from tonggao.serve.gate import Gate
from tonggao.serve.pool import Pool
from tonggao.serve.settings import Settings


def make_app(settings: Settings) -> Starlette:
    """The server as an ASGI application. Its workers start with its lifespan and end with it."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        app.state.queries = Pool(settings, settings.workers)
        app.state.limits = (await app.state.queries.warm()).limits
        try:
            yield
        finally:
            await app.state.queries.close()

    return Starlette(
        routes=[Route("/sparql", sparql, methods=["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"])],
        middleware=[Middleware(Gate, settings=settings)],
        exception_handlers={ClientDisconnect: _nobody},
        lifespan=lifespan,
    )


async def _nobody(request: Request, error: Exception) -> Response:
    return PlainTextResponse("", 499)
