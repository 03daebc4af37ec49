"""The pages: each address answers browsers with HTML, and programs with the same as RDF."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, unquote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from tonggao.describe.iris import encode
from tonggao.errors import TonggaoError
from tonggao.review.wording import said
from tonggao.serve.description import void
from tonggao.serve.endpoint import failure, respond, unless_gone
from tonggao.serve.errors import JobError, status_of
from tonggao.serve.history import replacements
from tonggao.serve.negotiate import GRAPHS, PAGE, NotAcceptableError, best_format, media_type
from tonggao.serve.pool import Pool
from tonggao.serve.site import address, render

_WHY = "why"  # the group of a thing's page that tells why it is one


async def search(request: Request) -> Response:
    """What is found by the words of ``q``; without any, what there is."""
    words, kind, page = request.query_params.get("q", "").strip()[:200], request.query_params.get("kind"), page_of(request)
    try:
        format = format_of(request)
        if not words and kind is None:
            if format != "html":
                return await graph_of_figures(request, format)
            found = await data(request, "overview")
            return render(request, "home.html.jinja", found=found, address=addresses(request), query="")
        found = await data(request, "search", words=words, kind=kind, page=page)
        if format != "html":
            return await graph(request, "list", format, iris=[hit["iri"] for hit in found["hits"]])
    except TonggaoError as error:
        return sorry(request, error)
    return render(request, "search.html.jinja", found=found, query=words, kind=kind, page=page, address=addresses(request))


async def thing(request: Request) -> Response:
    """An entity or a readout, at the address that its IRI gives."""
    base = queries(request).generation().base
    segments = request.scope["raw_path"].decode("ascii", "replace").removeprefix("/id/").split("/")
    iri = base + "/".join(encode(unquote(segment)) for segment in segments)
    group, page = request.query_params.get("group"), page_of(request)
    try:
        format = format_of(request)
        if format != "html":
            return await graph(request, "graph", format, iri=iri)
        if group == _WHY:
            found = await data(request, "why", iri=iri)
            return render(request, "why.html.jinja", said=said, found=found, address=addresses(request), key=iri.removeprefix(base), query="")
        found = await data(request, "thing", iri=iri, group=group, page=page)
    except TonggaoError as error:
        return _replaced(request, iri, error) or sorry(request, error, looked_for=unquote(segments[-1]))
    template = "readout.html.jinja" if found["kind"] == "readout" else "thing.html.jinja"
    formats = [(name, with_format(request, name)) for name in ("turtle", "jsonld", "ntriples")]
    return render(
        request, template, found=found, group=group, page=page, formats=formats, address=addresses(request),
        key=iri.removeprefix(base), query="",
    )  # fmt: skip


def _replaced(request: Request, iri: str, error: TonggaoError) -> Response | None:
    """Lead from what a newer build replaced to what stands for it, if that is what is wrong."""
    if status_of(error) != 404:
        return None
    generation = queries(request).generation()
    newer = replacements(iri, generation)
    if len(newer) == 1:
        asked = request.url.query
        return RedirectResponse(f"{address(newer[0], generation.base)}{'?' if asked else ''}{asked}", 303)
    if not newer:
        return None
    return sorry(request, JobError(300, f"{iri} was split by a newer build"), others=newer)


async def resource(request: Request) -> Response:
    """Lead from any IRI to where something is said of it."""
    iri = request.query_params.get("iri", "")
    base = queries(request).generation().base
    if iri.startswith(base):
        return RedirectResponse(address(iri, base) or "/", 303)
    return RedirectResponse(f"/sparql?query={quote(f'DESCRIBE <{iri}>')}", 303)


async def graph_of_figures(request: Request, format: str) -> Response:
    """VoID: what the graph holds, in numbers."""
    figures = await data(request, "figures")
    root, base = str(request.base_url), queries(request).generation().base
    return Response(void(root, base, figures, format), media_type=media_type(format))


async def describe_graph(request: Request) -> Response:
    """VoID at its well-known place."""
    try:
        format = best_format(request.headers.get("accept"), GRAPHS)
        return await graph_of_figures(request, format or "turtle")
    except TonggaoError as error:
        return failure(error)


async def data(request: Request, job: str, **values: Any) -> Any:
    """What a worker finds for a page."""
    pool: Pool = request.app.state.pages
    answer = await unless_gone(request, pool.ask(job, **values))
    content = bytearray()
    try:
        async for piece in answer.pieces():
            content += piece
    finally:
        answer.close()
    return json.loads(content)


async def graph(request: Request, job: str, format: str, **values: Any) -> Response:
    """What a page is about, as RDF."""
    pool: Pool = request.app.state.pages
    answer = await unless_gone(request, pool.ask(job, format=format, **values))
    return await respond(request, answer, media_type(format))


def format_of(request: Request) -> str:
    """HTML for browsers, or the RDF that the client asks for in Accept or by ``format``."""
    asked = request.query_params.get("format")
    offered: Mapping[str, Any] = {**PAGE, **GRAPHS}
    if asked is not None:
        if asked not in offered:
            raise JobError(406, f"no format {asked[:40]}; there are {', '.join(offered)}")
        return asked
    format = best_format(request.headers.get("accept"), offered)
    if format is None:
        raise NotAcceptableError("graph")
    return format


def with_format(request: Request, format: str) -> str:
    """This page's address as data."""
    return f"{request.scope['raw_path'].decode('ascii', 'replace')}?format={format}"


def page_of(request: Request) -> int:
    """Which page of a long list is asked for; the first where that is no number."""
    asked = request.query_params.get("page", "1")
    return min(max(1, int(asked)), 100_000) if asked.isdecimal() and len(asked) < 7 else 1


def queries(request: Request) -> Pool:
    """The workers for questions."""
    pool: Pool = request.app.state.queries
    return pool


def addresses(request: Request) -> Any:
    """From an IRI to where a link to it leads."""
    base = queries(request).generation().base
    return lambda iri: address(iri, base)


def sorry(request: Request, error: TonggaoError, looked_for: str = "", others: Sequence[str] = ()) -> Response:
    """A page that says what was wrong; plain words for programs."""
    accept = request.headers.get("accept", "")
    if "text/html" not in accept:
        return failure(error)
    status = status_of(error)
    return render(request, "sorry.html.jinja", status, said=str(error), query=looked_for, others=others, address=addresses(request) if others else None)
