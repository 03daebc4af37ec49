"""The whole graph, in every format that graphs are handed on in, and the ontology."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from tonggao.errors import TonggaoError
from tonggao.export import SUFFIXES
from tonggao.ontology_files import ontology_file
from tonggao.output_folder import GRAPH_FILE, PAGE_FILE
from tonggao.serve.endpoint import respond, unless_gone
from tonggao.serve.errors import JobError
from tonggao.serve.pages import format_of, graph_of_figures, queries, sorry
from tonggao.serve.pool import Pool
from tonggao.serve.site import render

_TYPES: Mapping[str, str] = {
    ".ttl": "text/turtle; charset=utf-8",
    ".trig": "application/trig",
    ".nt": "application/n-triples",
    ".nq": "application/n-quads",
    ".nq.gz": "application/gzip",
    ".annotations.jsonld": "application/ld+json",
    ".jsonld": "application/ld+json",
    ".graphml": "application/graphml+xml",
    ".gexf": "application/gexf+xml",
    ".zip": "application/zip",
}
_PLAIN = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"  # a page without scripts
_ONTOLOGY = {"ontology.ttl": "tonggao.ttl", "shapes.ttl": "shapes.ttl", "context.jsonld": "context.jsonld", "concepts.ttl": "concepts.ttl"}


async def downloads(request: Request) -> Response:
    """What can be taken away; as RDF, what it is."""
    try:
        format = format_of(request)
        if format != "html":
            return await graph_of_figures(request, format)
    except TonggaoError as error:
        return sorry(request, error)
    files = [(f"graph{suffix}", f"file_{suffix}", _size(_built(request, suffix))) for suffix in SUFFIXES if suffix in _TYPES]
    return render(request, "downloads.html.jinja", files=files, query="")


async def download(request: Request) -> Response:
    """One file: as the build wrote it, or made while it is sent."""
    name: str = request.path_params["name"]
    if name in _ONTOLOGY:
        return FileResponse(ontology_file(_ONTOLOGY[name]), media_type=_TYPES[Path(name).suffix], filename=name)
    suffix = next((suffix for suffix in sorted(SUFFIXES, key=len, reverse=True) if name == f"graph{suffix}"), None)
    if suffix is None:
        return sorry(request, JobError(404, f"no file {name[:80]}; there are {', '.join(f'graph{one}' for one in SUFFIXES)}"))
    built = _built(request, suffix)
    type_ = _TYPES.get(suffix, "application/octet-stream")
    if built is not None:
        return FileResponse(built, media_type=type_, filename=name)
    pool: Pool = request.app.state.exports
    try:
        answer = await unless_gone(request, pool.ask("export", format=SUFFIXES[suffix]))
        return await respond(request, answer, type_, {"content-disposition": f'attachment; filename="{name}"'})
    except TonggaoError as error:
        return sorry(request, error)


async def ontology_page(request: Request) -> Response:
    """Every term of the ontology, as a page; as the ontology itself for programs."""
    if request.headers.get("accept") and "text/html" not in request.headers["accept"]:
        return FileResponse(ontology_file("tonggao.ttl"), media_type=_TYPES[".ttl"])
    own = {"content-security-policy": _PLAIN}
    return FileResponse(ontology_file("index.html"), media_type="text/html", headers=own)


async def graph_page(request: Request) -> Response:
    """The page of the graph that the build wrote: it brings its own policy, by which it may ask for nothing at all."""
    page = request.app.state.settings.store / PAGE_FILE
    if not page.is_file():
        return sorry(request, JobError(404, "the build wrote no page of the graph"))
    own: dict[str, Any] = {"content-security-policy": "frame-ancestors 'none'", "cache-control": "no-cache"}
    return FileResponse(page, media_type="text/html", headers=own)


def _built(request: Request, suffix: str) -> Path | None:
    """The file of this kind that the build left, where it is of the graph that is served."""
    path: Path = request.app.state.settings.store / GRAPH_FILE
    newest = queries(request).generation().folder
    is_there = suffix == ".ttl" and path.is_file() and not (newest / GRAPH_FILE).exists()
    return path if is_there else None


def _size(path: Path | None) -> int | None:
    return None if path is None else path.stat().st_size
