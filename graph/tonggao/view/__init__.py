"""The graph as a page to look at, and the readouts as pages to read."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import quote

from tonggao.store import GraphStore
from tonggao.view.opening import USUAL, Opening, check_opening, find_focus_of
from tonggao.view.page import PageSummary, write_page
from tonggao.view.reading import ReadingSummary, write_pages

__all__ = ["Opening", "PageSummary", "ReadingSummary", "address_from", "write_graph_page", "write_part_page", "write_reading_pages"]


def write_graph_page(
    store: GraphStore,
    path: Path,
    *,
    opening: Opening = USUAL,
    reading: str | None = None,
    newest: Sequence[str] = (),
) -> PageSummary:
    """Write the store's graph as one HTML file at ``path`` and say what it holds.

    ``reading`` is the address of the folder of reading pages as seen from the page. Of a store with more than
    MOST_READOUTS the page carries those only that speak of the opening's focus, without one the first of ``newest``: the
    IRIs of that many and one more, the newest first; without ``newest`` all. Raises TonggaoError where nothing has the
    name of the focus, the view is unknown, or ``path`` cannot be written.
    """
    from tonggao.view.excerpt import MOST_READOUTS, count_nodes, excerpt, readouts_about
    from tonggao.view.network import read_network

    check_opening(opening)
    if len(newest) > MOST_READOUTS:
        about = opening.focus and readouts_about(store, opening.focus)
        with excerpt(store, about or newest[:MOST_READOUTS]) as part:
            return write_part_page(part, path, opening=opening, reading=reading, total=lambda: count_nodes(store))
    graph = read_network(store)
    return write_page(graph, path, opening=opening._replace(focus=find_focus_of(graph, opening)), reading=reading)


def write_part_page(
    part: GraphStore, path: Path, *, total: Callable[[], int], opening: Opening = USUAL, reading: str | None = None
) -> PageSummary:
    """The same for a store that holds a part of a graph with ``total`` nodes, which is asked for when all else is done."""
    from tonggao.view.network import read_network

    graph = read_network(part)
    graph.graph["total"] = total
    return write_page(graph, path, opening=opening._replace(focus=find_focus_of(graph, opening)), reading=reading)


def write_reading_pages(store: GraphStore, folder: Path, *, graph_page: Path | None = None) -> ReadingSummary:
    """Write a page for every readout, and their index, into ``folder``; pages of readouts that are gone are removed.

    ``graph_page`` is what they link back to. Raises TonggaoError where the folder cannot be written.
    """
    from tonggao.view.network import read_network

    back = None if graph_page is None else address_from(folder, graph_page)
    return write_pages(read_network(store), folder, back=back)


def address_from(folder: Path, target: Path) -> str | None:
    """The relative address of a file or folder as seen from a page in ``folder``; None across drives of Windows."""
    try:
        return quote(Path(os.path.relpath(target, folder)).as_posix())
    except ValueError:
        return None
