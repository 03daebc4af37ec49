"""The graph as a Python object: query it, look at it, hand it on."""

import os
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self

from tonggao.describe.iris import BASE
from tonggao.output_folder import OutputFolder
from tonggao.store import GraphStore

if TYPE_CHECKING:
    import networkx as nx
    import rdflib

    from tonggao.pipeline import BuildSummary
    from tonggao.read.sources import Source
    from tonggao.table import Table
    from tonggao.validate import Validation
    from tonggao.view import PageSummary, ReadingSummary

DEFAULT_OUTPUT = "output"


class KnowledgeGraph:
    """A finished graph in a folder, open for reading: what was there when it was opened, whatever is built meanwhile.

    ``summary`` is that of the build that made it, if this process did. Close it, or use it as a context manager.
    """

    def __init__(self, path: str | os.PathLike[str] = DEFAULT_OUTPUT, *, summary: "BuildSummary | None" = None) -> None:
        """Open the graph that was built in the folder ``path``. Raises TonggaoError where there is none."""
        self.path = Path(path)
        self.summary = summary
        self._generation = OutputFolder(self.path).current()
        self.store = GraphStore.open(self._generation.graph, read_only=True, base=self._generation.base)

    def __repr__(self) -> str:
        return f"KnowledgeGraph({str(self.path)!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Release the graph's files."""
        self.store.close()

    def query(self, question: str, **parameters: str) -> "Table":
        """The answer to a ready-made question (its name), a file of SPARQL (its path) or SPARQL itself.

        Raises TonggaoError for an unknown name or parameter, with the nearest one, and for a malformed query.
        """
        from tonggao.query import ask

        return ask(self.store, question, parameters)

    def view(
        self,
        path: str | os.PathLike[str],
        *,
        focus: str | None = None,
        kind: str | None = None,
        least: int | None = None,
        reading: str | os.PathLike[str] | None = None,
    ) -> "PageSummary":
        """Write the page at ``path`` and say what it shows; ``focus`` is the name or IRI that it opens on.

        ``kind`` is the view that it opens as (ego, event, concept, flow, organization, together …), ``least`` how many
        events two persons have to share in ``together``, ``reading`` the folder of reading pages to link to.
        """
        from tonggao.view import Opening, address_from, write_graph_page
        from tonggao.view.excerpt import MOST_NODES, count_nodes

        page = Path(path)
        return write_graph_page(
            self.store,
            page,
            opening=Opening(kind, focus, least),
            reading=None if reading is None else address_from(page.parent, Path(reading)),
            newest=self._newest() if count_nodes(self.store) > MOST_NODES else (),
        )

    def read_pages(
        self, folder: str | os.PathLike[str], *, graph_page: str | os.PathLike[str] | None = None
    ) -> "ReadingSummary":
        """Write a page for every readout, and their index, into ``folder``; ``graph_page`` is what they link back to."""
        from tonggao.view import write_reading_pages

        back = None if graph_page is None else Path(graph_page)
        return write_reading_pages(self.store, Path(folder), graph_page=back)

    def _newest(self) -> list[str]:
        from tonggao.pipeline.ledger import Ledger, newest_readouts

        if not self._generation.ledger.exists():
            return []
        with Ledger(self._generation.ledger, read_only=True) as ledger:
            return newest_readouts(ledger, self._generation.base)

    def export(self, path: str | os.PathLike[str] | BinaryIO, format: str | None = None) -> None:
        """Write the graph to a file, replaced when it is whole, or to a binary stream; CSV tables into a folder.

        ``format`` is turtle, trig, ntriples, nquads, nquads.gz, jsonld, annotations, graphml, gexf or csv; the file's suffix says it
        too (.zip for tables).
        """
        from tonggao.export import export_graph

        export_graph(self.store, Path(path) if isinstance(path, str | os.PathLike) else path, format)

    def validate(self, *, language: str = "en", everything: bool = True) -> "Validation":
        """What in the graph breaks the ontology's shapes, readout by readout; nothing where all is well.

        ``language`` of the messages is en or zh. Without ``everything`` only what changed since it was last found sound is looked at.
        """
        from tonggao.validate import Validation

        return Validation(self.store, self._generation, language=language, everything=everything)

    def to_rdflib(self) -> "rdflib.Dataset":
        """The graph as an rdflib data set, for graphs that fit in memory; its default graph is the union of all."""
        from tonggao.export import to_rdflib

        return to_rdflib(self.store)

    def to_networkx(self) -> "nx.MultiDiGraph[str]":
        """The entities and what ties them, as a networkx graph."""
        from tonggao.export import to_networkx

        return to_networkx(self.store)


def build(
    *sources: "Source",
    output: str | os.PathLike[str] = DEFAULT_OUTPUT,
    date: str | None = None,
    base: str = BASE,
    jobs: int | None = 1,
) -> KnowledgeGraph:
    """Add the readouts in ``sources`` to the graph in the folder ``output`` and open it.

    Sources are files, folders or ``-`` for standard input; ``date`` is their publication date, before any they
    state, ``base`` what IRIs begin with. More ``jobs`` (None: one a core) extract in processes of their own, which the
    calling script must allow for by ``if __name__ == "__main__"``. Inputs that could not be read are in ``summary.skipped``. Raises
    TonggaoError where nothing could be read or ``output`` cannot be written.
    """
    from tonggao.pipeline import Options, build_output  # brings the lexicon, which reading a graph does not need

    path = Path(output)
    return KnowledgeGraph(path, summary=build_output(sources, path, Options(date, base, jobs=jobs)))


def open(path: str | os.PathLike[str] = DEFAULT_OUTPUT) -> KnowledgeGraph:
    """The graph that was built in the folder ``path`` before. Raises TonggaoError where there is none."""
    return KnowledgeGraph(path)
