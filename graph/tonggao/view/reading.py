"""Pages to read: one for every readout, with its passages marked and its claims in the margin, and an index of them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import networkx as nx

from tonggao.errors import TonggaoError
from tonggao.files import writing
from tonggao.view.html import fill_template
from tonggao.view.look import class_looks, read_look
from tonggao.view.names import reading_file
from tonggao.view.network import Evidence, Source
from tonggao.view.page_data import readout_data

INDEX_FILE = "index.html"
_LIST_FILE = "pages.json"  # what was written here: the next run removes what is not of it any more
_MARK_SCRIPTS = ("common/model.js", "common/words.js", "common/shapes.js", "common/spans.js", "common/notes.js")
_READOUT_SCRIPTS = (*_MARK_SCRIPTS, "common/reader.js", "common/following.js", "reading/readout.js")
_READOUT_STYLES = ("common/base.css", "common/reader.css", "reading/page.css")
_INDEX_SCRIPTS = ("common/model.js", "common/words.js", "reading/index.js")
_INDEX_STYLES = ("common/base.css", "reading/page.css", "reading/index.css")
_COUNTED = ("person", "post", "organization", "event", "requirement", "concept", "definition", "work")


class ReadingSummary(NamedTuple):
    """What was written: the index at ``path``, and how many readouts have a page."""

    path: Path
    readouts: int


def write_pages(graph: "nx.MultiDiGraph[str]", folder: Path, *, back: str | None = None) -> ReadingSummary:
    """Write a page for every readout of the graph, and their index, into ``folder``.

    ``back`` is the address of the graph page from there. Pages that an earlier run wrote and that are of no readout
    now are removed; other files are left alone. The same graph gives the same bytes. Raises TonggaoError where the
    folder cannot be written.
    """
    names = [reading_file(readout) for readout in graph.graph["readouts"]]
    before = _written_before(folder)
    for name, html in _pages(graph, back):
        with writing(folder / name) as out:
            out.write(html.encode("utf-8"))
    with writing(folder / INDEX_FILE) as out:
        out.write(_index(graph, back).encode("utf-8"))
    with writing(folder / _LIST_FILE) as out:
        out.write(json.dumps(sorted(names), ensure_ascii=False, indent=0).encode("utf-8"))
    for name in sorted(before.difference(names)):
        (folder / name).unlink(missing_ok=True)
    return ReadingSummary(folder / INDEX_FILE, len(names))


def _written_before(folder: Path) -> set[str]:
    """The pages that an earlier run listed; names that would lead out of the folder are passed over."""
    try:
        names = json.loads((folder / _LIST_FILE).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return set()
    except (OSError, ValueError) as error:
        raise TonggaoError(f"{folder / _LIST_FILE}: cannot be read ({error}); choose another folder") from error
    return {name for name in names if isinstance(name, str) and name.endswith(".html") and Path(name).name == name}


def _pages(graph: "nx.MultiDiGraph[str]", back: str | None) -> Iterator[tuple[str, str]]:
    """The name and the HTML of every readout's page, by date."""
    sources: dict[str, Source] = graph.graph["readouts"]
    ordered = _by_date(sources)
    edges = _edges_of_readouts(graph)
    claims = _claims_of_readouts(graph)
    for place, readout in enumerate(ordered):
        data = readout_data(graph, readout, claims.get(readout, []), edges.get(readout, []))
        data["graph"] = back
        data["neighbours"] = [
            _neighbour(sources, ordered[place - 1] if place else None),
            _neighbour(sources, ordered[place + 1] if place + 1 < len(ordered) else None),
        ]
        title = sources[readout].title
        html = fill_template(
            "reading/readout.html.jinja", data, scripts=_READOUT_SCRIPTS, styles=_READOUT_STYLES, title=title
        )
        yield reading_file(readout), html


def _by_date(sources: dict[str, Source]) -> list[str]:
    """Readouts in the order of their dates, the undated last."""
    return sorted(sources, key=lambda readout: (sources[readout].date or "9999", readout))


def _neighbour(sources: dict[str, Source], readout: str | None) -> dict[str, str] | None:
    return None if readout is None else {"file": reading_file(readout), "title": sources[readout].title}


def _claims_of_readouts(graph: "nx.MultiDiGraph[str]") -> dict[str, list[str]]:
    claims: dict[str, list[str]] = {}
    evidence: dict[str, Evidence] = graph.graph["evidence"]
    for claim, seen in evidence.items():
        claims.setdefault(seen.readout, []).append(claim)
    return claims


def _edges_of_readouts(graph: "nx.MultiDiGraph[str]") -> dict[str, list[tuple[str, str, str]]]:
    """The edges that claims of each readout stand behind."""
    edges: dict[str, list[tuple[str, str, str]]] = {}
    evidence: dict[str, Evidence] = graph.graph["evidence"]
    for u, v, relation, edge in graph.edges(keys=True, data=True):
        for readout in {evidence[claim].readout for claim in edge["claims"]}:
            edges.setdefault(readout, []).append((u, v, relation))
    return edges


def _index(graph: "nx.MultiDiGraph[str]", back: str | None) -> str:
    sources: dict[str, Source] = graph.graph["readouts"]
    claims = _claims_of_readouts(graph)
    looks = read_look()
    rows = []
    for readout in reversed(_by_date(sources)):
        source = sources[readout]
        kinds = [claim.rpartition("#")[2].partition("-")[0] for claim in claims.get(readout, [])]
        counts = [kinds.count(kind) for kind in _COUNTED]
        row = {"file": reading_file(readout), "title": source.title, "date": source.date or "", "counts": counts}
        rows.append({**row, "source": source.source or ""})
    data: dict[str, Any] = {
        **{"base": "", "nodes": [], "edges": [], "claims": [], "rules": [], "claim_kinds": [], "readouts": []},
        "looks": looks,
        "strings": read_look("strings.json"),
        "counted": _COUNTED,
        "graph": back,
    }
    return fill_template(
        "reading/index.html.jinja",
        data,
        scripts=_INDEX_SCRIPTS,
        styles=_INDEX_STYLES,
        rows=rows,
        kinds=[class_looks()[kind].zh for kind in _COUNTED],
        back=back,
    )
