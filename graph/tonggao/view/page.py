"""The page: one HTML file that holds the drawing, its data, script and style, and asks no network for anything."""

import base64
import hashlib
import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

import networkx as nx

from tonggao.errors import TonggaoError
from tonggao.files import writing
from tonggao.view.choose import choose_start, drawn_graph, find_focus, keep_near, mark_drawn
from tonggao.view.page_data import page_data

_SCRIPTS = (
    "model.js",
    "shapes.js",
    "placing.js",
    "painting.js",
    "drawing.js",
    "reading.js",
    "panel.js",
    "search.js",
    "legend.js",
    "facts.js",
    "main.js",
)
_STYLES = ("base.css", "stage.css", "panel.css", "overlays.css")
MOST_NODES = 20_000  # that a page carries, drawn or not; beyond that those nearest to its focus


class PageSummary(NamedTuple):
    """What a written page holds. ``shown`` of the graph's ``nodes`` are drawn at first; ``focus`` is a label."""

    path: Path
    focus: str | None
    shown: int
    nodes: int
    relations: int
    claims: int
    size: int


def render_page(graph: "nx.MultiDiGraph[str]", *, focus: str | None = None) -> tuple[str, dict[str, Any]]:
    """The page as HTML, and the data it carries. ``focus`` is a node's IRI; without it the best connected is taken."""
    mark_drawn(graph)
    lines = drawn_graph(graph)
    for node in graph:
        graph.nodes[node]["degree"] = lines.degree(node)
    begin = focus if focus is not None else find_focus(lines)
    kept = keep_near(graph, lines, begin, MOST_NODES)
    lines = drawn_graph(kept)
    chosen = choose_start(kept, lines, begin, asked=focus is not None)
    data = page_data(kept, lines, chosen, begin)
    data["total"] = graph.graph.get("total", graph.number_of_nodes())
    return _fill_template(data), data


def write_page(graph: "nx.MultiDiGraph[str]", path: Path, *, focus: str | None = None) -> PageSummary:
    """Write the page at ``path``, whole or not at all. The same graph gives the same bytes."""
    html, data = render_page(graph, focus=focus)
    content = html.encode("utf-8")
    with writing(path) as out:
        out.write(content)
    return PageSummary(
        path=path,
        focus=None if data["focus"] is None else data["nodes"][data["focus"]]["zh"],
        shown=len(data["start"]["nodes"]),
        nodes=data["total"],
        relations=len(data["edges"]),
        claims=len(data["claims"]),
        size=len(content),
    )


def _fill_template(data: dict[str, Any]) -> str:
    from jinja2 import Environment

    environment = Environment(autoescape=True, keep_trailing_newline=True)
    template = environment.from_string(_page_file("graph.html.jinja"))
    vis = _vis_network()
    script = "\n".join(_page_file(name) for name in _SCRIPTS)
    style = "\n".join(_page_file(name) for name in _STYLES)
    focus = None if data["focus"] is None else data["nodes"][data["focus"]]["zh"]
    return template.render(
        title=focus or data["strings"]["title"]["zh"],
        policy=_security_policy([vis, script], [style]),
        vis=_raw(vis, "</script"),
        script=_raw(script, "</script"),
        style=_raw(style, "</style"),
        data=_raw(inert_json(data), "</script"),
        strings={name: words["zh"] for name, words in data["strings"].items()},
    )


def inert_json(data: Any) -> str:
    """JSON that no HTML parser can take for markup and no script engine for code."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def _security_policy(scripts: list[str], styles: list[str]) -> str:
    return "; ".join(
        [
            "default-src 'none'",
            "script-src " + " ".join(_hash(script) for script in scripts),
            "style-src " + " ".join(_hash(style) for style in styles),
            "img-src data: blob:",
            "connect-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode('utf-8')).digest()).decode('ascii')}'"


def _raw(content: str, end_tag: str) -> Any:
    """Content that goes into the page as it stands; it must not end its own element."""
    from markupsafe import Markup

    if end_tag in content.lower():
        raise TonggaoError(f"the page's own files contain {end_tag}, which breaks it; reinstall tonggao and pyvis")
    return Markup(content)


@cache
def _page_file(name: str) -> str:
    text = files(__package__).joinpath("page", name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")  # the hash is of what the browser sees, and it sees LF


@cache
def _vis_network() -> str:
    """The vis-network library that pyvis ships."""
    folder = files("pyvis").joinpath("templates", "lib")
    name = max((entry.name for entry in folder.iterdir() if entry.name.startswith("vis-9.1")), default=None)
    if name is None:
        raise TonggaoError("the installed pyvis has no vis-network 9.1; install pyvis 0.3.2 (pip install pyvis==0.3.2)")
    return folder.joinpath(name, "vis-network.min.js").read_text(encoding="utf-8").replace("\r\n", "\n")
