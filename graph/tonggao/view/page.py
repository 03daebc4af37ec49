"""The graph page: one HTML file that holds the drawing, its data, script and style, and asks no network for anything."""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

import networkx as nx

from tonggao.errors import TonggaoError
from tonggao.files import writing
from tonggao.view.choose import choose_start, drawn_graph, find_focus, keep_near, mark_drawn
from tonggao.view.communities import find_overview
from tonggao.view.html import fill_template
from tonggao.view.look import read_look
from tonggao.view.opening import USUAL, Opening
from tonggao.view.page_data import page_data

_SCRIPTS = (
    *("common/model.js", "common/words.js", "common/shapes.js", "common/spans.js", "common/notes.js"),
    *("common/reader.js", "common/following.js", "graph/periods.js", "graph/filters.js", "graph/placing.js", "graph/painting.js"),
    *("graph/captions.js", "graph/stress.js", "graph/drawing.js", "views/columns.js", "views/graph.js"),
    *("views/ego.js", "views/event.js", "views/concept.js", "views/flow.js", "views/organization.js"),
    *("views/together.js", "views/views.js", "graph/reading.js", "graph/rows.js", "graph/panel.js"),
    *("graph/tip.js", "graph/pinyin.js", "graph/search.js", "graph/legend.js", "graph/facts.js", "graph/address.js"),
    *("saving/svg.js", "saving/tables.js", "saving/turtle.js", "saving/save.js", "graph/main.js"),
)
_STYLES = (
    *("common/base.css", "common/reader.css", "graph/bar.css", "graph/stage.css", "graph/panel.css"),
    *("graph/overlays.css", "graph/narrow.css", "graph/print.css"),
)
MOST_NODES = 20_000  # that a page carries, drawn or not; beyond that those nearest to its focus


class PageSummary(NamedTuple):
    """What a written page holds. ``shown`` of the graph's ``nodes`` are in its main drawing; ``focus`` is a label.

    ``view`` is what it opens as. ``texts`` says whether the page carries the readouts' texts; where it does not, it links
    to their reading pages.
    """

    path: Path
    view: str
    focus: str | None
    shown: int
    nodes: int
    relations: int
    claims: int
    size: int
    texts: bool


def render_page(
    graph: "nx.MultiDiGraph[str]", *, opening: Opening = USUAL, reading: str | None = None
) -> tuple[str, dict[str, Any]]:
    """The page as HTML, and the data it carries. ``opening.focus`` is a node's IRI."""
    mark_drawn(graph)
    lines = drawn_graph(graph)
    for node in graph:
        graph.nodes[node]["degree"] = lines.degree(node)
    begin = opening.focus if opening.focus is not None else find_focus(lines)
    kept = keep_near(graph, lines, begin, MOST_NODES)
    lines = drawn_graph(kept)
    overview = find_overview(kept, lines)
    chosen = choose_start(kept, lines, begin, asked=opening.focus is not None)
    data = page_data(kept, lines, chosen, overview)
    data["total"] = graph.number_of_nodes()
    data["reading"] = reading
    data["focus"] = begin and list(kept).index(begin)
    kind = opening.kind or ("graph" if opening.focus is not None else "overview")
    if overview is None and kind == "overview":
        kind = "graph"
    data["opening"] = {"view": kind, "asked": opening.focus is not None, "least": opening.least}
    if (total := graph.graph.get("total")) is not None:
        data["total"] = total()
    focus = None if begin is None else kept.nodes[begin]["zh"]
    title = focus or read_look("strings.json")["title"]["zh"]
    html = fill_template(
        "graph/graph.html.jinja", data, scripts=_SCRIPTS, styles=_STYLES, library=_vis_network(), title=title
    )
    return html, data


def write_page(
    graph: "nx.MultiDiGraph[str]", path: Path, *, opening: Opening = USUAL, reading: str | None = None
) -> PageSummary:
    """Write the page at ``path``, whole or not at all. The same graph gives the same bytes."""
    html, data = render_page(graph, opening=opening, reading=reading)
    content = html.encode("utf-8")
    with writing(path) as out:
        out.write(content)
    return PageSummary(
        path=path,
        view=data["opening"]["view"],
        focus=None if data["focus"] is None else data["nodes"][data["focus"]]["zh"],
        shown=len(data["start"]["nodes"]),
        nodes=data["total"],
        relations=len(data["edges"]),
        claims=len(data["claims"]),
        size=len(content),
        texts=any("text" in readout for readout in data["readouts"]) or not data["readouts"],
    )


@cache
def _vis_network() -> str:
    """The vis-network library that pyvis ships."""
    folder = files("pyvis").joinpath("templates", "lib")
    name = max((entry.name for entry in folder.iterdir() if entry.name.startswith("vis-9.1")), default=None)
    if name is None:
        raise TonggaoError("the installed pyvis has no vis-network 9.1; install pyvis 0.3.2 (pip install pyvis==0.3.2)")
    return folder.joinpath(name, "vis-network.min.js").read_text(encoding="utf-8").replace("\r\n", "\n")
