"""Pages from autoescaping templates, and the files that they bring along."""

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from tonggao.serve.words import COOKIE, LANGUAGES, Words, language_of
from tonggao.view.html import inert_json, page_file
from tonggao.view.look import class_looks

_YEAR = 365 * 24 * 3600
_READER = ("model", "words", "shapes", "spans", "notes", "reader", "following")


class Asset(NamedTuple):
    """A file for browsers: its parts are files of this room (``assets/``, as ``site/``) or of the pages to read (``page/``)."""

    type: str
    parts: Sequence[str]


ASSETS: Mapping[str, Asset] = {
    "site.css": Asset("text/css", ("page/common/base.css", "site/site.css", "colours")),
    "site.js": Asset("text/javascript", ("site/site.js",)),
    "readout.css": Asset("text/css", ("page/common/reader.css", "site/readout.css")),
    "readout.js": Asset("text/javascript", (*(f"page/common/{name}.js" for name in _READER), "site/readout.js")),
    "query.css": Asset("text/css", ("site/yasgui/yasgui.min.css", "site/query.css")),
    "query.js": Asset("text/javascript", ("site/yasgui/yasgui.min.js", "site/query.js")),
}


def render(request: Request, template: str, status: int = 200, **values: Any) -> Response:
    """A page in the visitor's language. ``values`` are escaped wherever they stand."""
    language = language_of(request)
    html = _environment().get_template(template).render(
        words=Words(language),
        lang=language,
        path=request.url.path,
        status=status,
        other_language=_with(request, lang=next(name for name in LANGUAGES if name != language)),
        with_parameters=lambda **changes: _with(request, **changes),
        asset=asset_address,
        has_graph=(request.app.state.settings.store / "graph.html").is_file(),
        **values,
    )  # fmt: skip
    response = HTMLResponse(html, status, {"vary": "Accept, Accept-Language, Cookie", "cache-control": "no-cache"})
    if request.query_params.get("lang") in LANGUAGES:
        response.set_cookie(COOKIE, language, max_age=_YEAR, samesite="lax", httponly=True)
    return response


def asset_address(name: str) -> str:
    """Where a browser finds a file; the address changes with the content, so that it may be kept for long."""
    return f"/site/{_digest(name)}/{name}"


async def asset(request: Request) -> Response:
    """One of the files that pages bring along."""
    name = request.path_params["name"]
    if name not in ASSETS:
        return PlainTextResponse("no such file\n", 404)
    current = request.path_params["digest"] == _digest(name)
    caching = f"public, max-age={_YEAR}, immutable" if current else "no-cache"
    return Response(_content(name), 200, {"cache-control": caching}, ASSETS[name].type)


def address(iri: str, base: str) -> str | None:
    """The page of a thing: on this server where it is of this graph, else on the web; None where there is none."""
    if iri.startswith(base):
        return f"/id/{quote(iri.removeprefix(base), safe='/-._~%#=,')}"
    return iri if iri.startswith(("http://", "https://")) else None


def _with(request: Request, **changes: Any) -> str:
    """This page's address with some of its parameters changed, None taking one out."""
    kept = {name: value for name, value in request.query_params.items() if name not in changes}
    kept |= {name: str(value) for name, value in changes.items() if value is not None}
    path = request.scope["raw_path"].decode("ascii", "replace")
    return f"{path}?{urlencode(kept)}" if kept else path


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("tonggao.serve", "assets/templates"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["inert"] = lambda data: Markup(inert_json(data))
    environment.filters["number"] = lambda number: f"{number:,}"
    return environment


@cache
def _content(name: str) -> bytes:
    return "\n".join(map(_part, ASSETS[name].parts)).encode("utf-8")


@cache
def _digest(name: str) -> str:
    return hashlib.sha256(_content(name)).hexdigest()[:12]


def _part(name: str) -> str:
    if name == "colours":
        return _colours()
    room, _, rest = name.partition("/")
    if room == "page":
        return page_file(rest)
    return files(__package__).joinpath("assets", *rest.split("/")).read_text(encoding="utf-8")


def _colours() -> str:
    """The colours of the classes, as the graph page has them."""
    light = " ".join(f"--{kind}: {look.light};" for kind, look in class_looks().items())
    dark = " ".join(f"--{kind}: {look.dark};" for kind, look in class_looks().items())
    marks = "\n".join(f".of-{kind} {{ --of: var(--{kind}); }}" for kind in class_looks())
    return f":root {{ {light} }}\n:root[data-theme=\"dark\"] {{ {dark} }}\n{marks}\n"
