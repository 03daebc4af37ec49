"""The page: one HTML file that holds the drawing, its data, script and style, and asks no network for anything."""

import base64
import hashlib
import json
import os
import tempfile
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

import networkx as nx

from tonggao.errors import TonggaoError
from tonggao.view.choose import choose_start, drawn_graph, find_focus, mark_drawn
from tonggao.view.drawing import draw
from tonggao.view.look import label_lines, node_size, read_look
from tonggao.view.network import Evidence, Source

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
MOST_TEXT = 5_000_000  # characters of readouts that a page carries; beyond that it has the quotes alone


class PageSummary(NamedTuple):
    """What a written page holds: ``shown`` of its ``nodes`` are drawn at first, and it opens on ``focus`` (a label)."""

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
    data = _page_data(graph, lines, begin, asked=focus is not None)
    return _fill_template(data), data


def write_page(graph: "nx.MultiDiGraph[str]", path: Path, *, focus: str | None = None) -> PageSummary:
    """Write the page at ``path``, whole or not at all. The same graph gives the same bytes."""
    html, data = render_page(graph, focus=focus)
    content = html.encode("utf-8")
    _write_atomically(path, content)
    return PageSummary(
        path=path,
        focus=None if data["focus"] is None else data["nodes"][data["focus"]]["zh"],
        shown=len(data["start"]["nodes"]),
        nodes=len(data["nodes"]),
        relations=len(data["edges"]),
        claims=len(data["claims"]),
        size=len(content),
    )


def _page_data(
    graph: "nx.MultiDiGraph[str]", lines: "nx.Graph[str]", focus: str | None, *, asked: bool
) -> dict[str, Any]:
    nodes = sorted(graph)
    numbers = {node: number for number, node in enumerate(nodes)}
    chosen = choose_start(graph, lines, focus, asked=asked)
    network = draw(graph, lines, chosen, numbers)
    start_nodes, start_edges, _, _, _, options = network.get_network_data()
    evidence: dict[str, Evidence] = graph.graph["evidence"]
    sources: dict[str, Source] = graph.graph["readouts"]
    claim_numbers = {claim: number for number, claim in enumerate(sorted(evidence))}
    source_numbers = {readout: number for number, readout in enumerate(sorted(sources))}
    with_text = sum(len(source.text) for source in sources.values()) <= MOST_TEXT
    return {
        "focus": None if focus is None else numbers[focus],
        "nodes": [_node_data(graph, node) for node in nodes],
        "edges": [
            _edge_data(numbers[u], numbers[v], relation, edge, claim_numbers)
            for u, v, relation, edge in sorted(graph.edges(keys=True, data=True), key=lambda row: row[:3])
        ],
        "claims": [_claim_data(evidence[claim], source_numbers, with_text=with_text) for claim in claim_numbers],
        "readouts": [
            _source_data(sources[readout], numbers.get(readout), with_text=with_text) for readout in source_numbers
        ],
        "start": {"nodes": start_nodes, "edges": start_edges, "options": json.loads(options)},
        "looks": read_look(),
        "strings": read_look("strings.json"),
    }


def _node_data(graph: "nx.MultiDiGraph[str]", node: str) -> dict[str, Any]:
    seen = graph.nodes[node]
    kind, zh, en = seen["kind"], seen["zh"], seen["en"]
    base: str = graph.graph.get("base", "")
    row = {
        "key": node.removeprefix(base) if base else node,
        "kind": kind,
        "zh": zh,
        "en": en,
        "aliases": list(seen["aliases"]) or None,
        "full": seen.get("full"),
        "date": seen.get("date"),
        "zh_lines": label_lines(kind, zh),
        "en_lines": label_lines(kind, en) if en else None,
        "degree": seen["degree"],
        "size": node_size(kind, seen["degree"]),
    }
    return {name: value for name, value in row.items() if value is not None}


def _edge_data(start: int, end: int, relation: str, edge: dict[str, Any], claims: dict[str, int]) -> dict[str, Any]:
    row = {
        "from": start,
        "to": end,
        "relation": relation,
        "claims": [claims[claim] for claim in edge["claims"]],
        "drawn": edge["drawn"],
        "order": edge.get("order"),
        "zh": edge.get("zh"),
        "en": edge.get("en"),
    }
    return {name: value for name, value in row.items() if value is not None}


def _claim_data(evidence: Evidence, sources: dict[str, int], *, with_text: bool) -> dict[str, Any]:
    # A page that carries the text needs no second copy of the words: it slices them.
    quotes: list[list[Any]] = [
        [quote.start, quote.end] if with_text else [quote.start, quote.end, quote.exact] for quote in evidence.quotes
    ]
    return {"readout": sources[evidence.readout], "rule": evidence.rule, "quotes": quotes}


def _source_data(source: Source, number: int | None, *, with_text: bool) -> dict[str, Any]:
    row = {**source._asdict(), "node": number, "text": source.text if with_text else None}
    return {name: value for name, value in row.items() if value is not None}


def _fill_template(data: dict[str, Any]) -> str:
    from jinja2 import Environment

    environment = Environment(autoescape=True, keep_trailing_newline=True)
    template = environment.from_string(_page_file("graph.html.jinja"))
    vis = _vis_network()
    script = "\n".join(_page_file(name) for name in _SCRIPTS)
    style = _page_file("graph.css")
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


def _write_atomically(path: Path, content: bytes) -> None:
    path = Path(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.chmod(temporary, 0o644)
            os.replace(temporary, path)
        except BaseException:
            os.unlink(temporary)
            raise
    except OSError as error:
        raise TonggaoError(f"cannot write {path}: {error.strerror}; choose another place with -o") from error
