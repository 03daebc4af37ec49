"""An embedded Oxigraph store that replaces whole graphs at once and answers over the union of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from pyoxigraph import (
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    parse,
)

from tonggao.describe.iris import BASE, ONTOLOGY, entities_graph
from tonggao.errors import REBUILD, TonggaoError
from tonggao.ontology_files import ontology_file
from tonggao.store.sparql import QueryError, check_query, malformed, names_dataset
from tonggao.store.streams import Joined, Lines

QueryResult = QuerySolutions | QueryBoolean | QueryTriples
Row = dict[str, Any]  # terms by variable, None where there is none
_CURRENT = "CURRENT"  # the file that makes a folder Oxigraph's


class StoreError(TonggaoError):
    """The store cannot be opened, read or written."""


class GraphStore:
    """A graph on disk or in memory, a named graph a readout and one for the entities.

    The default graph of every query is the union of all graphs. Use it as a context manager: one process at a time may
    write, and closing lets the next one in.
    """

    def __init__(self, store: Store, path: Path | None = None, *, base: str = BASE) -> None:
        """Take over an open Oxigraph store; ``open`` and ``in_memory`` are the usual ways to get one."""
        self._opened: Store | None = store
        self.path = path
        self.base = base

    @classmethod
    def open(cls, path: str | Path, *, read_only: bool = False, base: str = BASE) -> Self:
        """The store in the folder ``path``, made where there is none unless ``read_only``.

        Raises StoreError where the folder is missing (read-only), holds something else, cannot be written, or is being
        written by another process.
        """
        folder = Path(path)
        if read_only:
            if not (folder / _CURRENT).is_file():
                if _holds_files(folder):
                    raise StoreError(f"the store in {folder} is damaged (no file {_CURRENT}); {REBUILD}")
                raise StoreError(f"no graph in {folder}; make one with: tonggao build SOURCE")
            return cls(_opened(folder, Store.read_only), folder, base=base)
        _make_folder(folder)
        store = cls(_opened(folder, Store), folder, base=base)
        store._load_ontology()
        return store

    @classmethod
    def in_memory(cls, *, base: str = BASE) -> Self:
        """An empty store that is gone when closed."""
        store = cls(Store(), base=base)
        store._load_ontology()
        return store

    @property
    def _store(self) -> Store:
        if self._opened is None:
            raise StoreError(f"the store in {self.path or 'memory'} is closed")
        return self._opened

    def close(self) -> None:
        """Write what is pending and release the folder. A closed store answers no more."""
        self._opened = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def query(
        self, sparql: str, dataset: tuple[Sequence[str], Sequence[str]] | None = None, *, checked: bool = False
    ) -> QueryResult:
        """Oxigraph's answer over the union of all graphs, or over those that the query names after FROM.

        ``dataset``, the IRIs of default and of named graphs, goes before both. Raises QueryError for what is malformed,
        an update, or a call to elsewhere; StoreError where reading fails. A query that is ``checked`` is known to be none of these
        and to name no graphs: it ships with tonggao.
        """
        if not checked:
            check_query(sparql)
        options: dict[str, Any] = {"use_default_graph_as_union": checked or not names_dataset(sparql)}
        if dataset is not None:
            default, named = ([_graph_name(iri) for iri in graphs] for graphs in dataset)
            options = {"default_graph": default, "named_graphs": named}
        try:
            return self._store.query(sparql, **options)
        except SyntaxError as error:
            raise malformed(sparql, error) from None
        except (OSError, RuntimeError, ValueError) as error:
            raise StoreError(f"the query failed: {' '.join(str(error).split())}; where files are damaged, {REBUILD}") from None

    def select(self, sparql: str, *, checked: bool = False) -> Iterator[Row]:
        """The rows of a SELECT query, as they are found. Raises as ``query`` does."""
        result = self.query(sparql, checked=checked)
        if not isinstance(result, QuerySolutions):
            raise QueryError("this is no SELECT query: it has no rows")
        names = [variable.value for variable in result.variables]
        return (dict(zip(names, solution, strict=True)) for solution in result)

    def readouts(self) -> list[str]:
        """The IRIs of all readouts, sorted; each is its graph's name too."""
        prefix = f"{self.base}readout/"
        names = (graph.value for graph in self._store.named_graphs() if isinstance(graph, NamedNode))
        return sorted(name for name in names if name.startswith(prefix))

    def has_readout(self, iri: str) -> bool:
        """Whether there is a readout's graph of that IRI."""
        return self._store.contains_named_graph(NamedNode(iri))

    def quads(self, graph: str | None = None, subject: str | None = None) -> Iterator[Quad]:
        """The quads of one graph or all, of one subject or all, in no set order. All leaves out the ontology."""
        node = NamedNode(subject) if subject is not None else None
        if graph is not None:
            return self._store.quads_for_pattern(node, None, None, NamedNode(graph))
        ontology = NamedNode(ONTOLOGY)
        return (q for q in self._store.quads_for_pattern(node, None, None, None) if q.graph_name != ontology)

    def excerpt(self, graphs: Iterable[str]) -> "GraphStore":
        """A store in memory with these graphs, given by IRI, and nothing else."""
        store = Store()
        for graph in graphs:
            store.extend(self.quads(graph))
        return GraphStore(store, base=self.base)

    def replace_readouts(self, graphs: Mapping[str, Sequence[str]]) -> None:
        """Put each graph, given as N-Quads lines by its readout's IRI, in the place of what it was, whole or not.

        New graphs are loaded in bulk: give some hundreds together. Raises StoreError where the disk does not take them.
        """
        known = {iri for iri in graphs if self.has_readout(iri)}
        self._load(line for iri, lines in graphs.items() if iri not in known for line in lines)
        for iri in sorted(known):
            triples = "\n".join(_triple(line, iri) for line in graphs[iri])
            self._update(f"DROP SILENT GRAPH <{iri}> ; INSERT DATA {{ GRAPH <{iri}> {{ {triples} }} }}")

    def load(self, paths: Iterable[Path]) -> None:
        """Add the quads of N-Quads files in bulk: some ten megabytes together are loaded fastest.

        They are trusted to be well-formed, as ``describe`` writes them. Raises StoreError where the disk does not take them.
        """
        self._bulk_load(Joined(paths))

    def add(self, lines: bytes) -> None:
        """Add quads given as N-Quads, trusted to be well-formed. Raises StoreError where the disk does not take them."""
        self._bulk_load(BytesIO(lines))

    def copy_to(self, folder: Path) -> None:
        """Make a store with the same content in ``folder``, at once: files that do not change are shared."""
        try:
            self._store.backup(str(folder))
        except (OSError, RuntimeError) as error:
            raise self._unwritten(error) from None

    def remove_readouts(self, readouts: Iterable[str]) -> None:
        """Drop the graphs of these readouts, given by IRI; those not there are no error."""
        self._update(" ; ".join(f"DROP SILENT GRAPH <{iri}>" for iri in readouts))

    def replace_entities(self, lines: Sequence[str]) -> None:
        """Put the entities graph, given as N-Quads lines, in the place of what it was; only what differs is written."""
        self._replace_by_difference(entities_graph(self.base), set(lines))

    def change_entities(self, gone: Iterable[str], new: Iterable[str]) -> None:
        """Take lines out of the entities graph and put others in, together."""
        self._change(entities_graph(self.base), gone, new)

    def _load_ontology(self) -> None:
        """Keep the ontology in a graph of its own: labels and subclasses are there for queries."""
        graph = NamedNode(ONTOLOGY)
        triples = parse(path=str(ontology_file("tonggao.ttl")), format=RdfFormat.TURTLE)
        self._replace_by_difference(ONTOLOGY, {f"{q.triple} {graph} .\n" for q in triples})

    def _replace_by_difference(self, graph: str, wanted: set[str]) -> None:
        present = {f"{quad} .\n" for quad in self._store.quads_for_pattern(None, None, None, NamedNode(graph))}
        if not present:
            self._load(sorted(wanted))
            return
        self._change(graph, sorted(present - wanted), sorted(wanted - present))

    def _change(self, graph: str, gone: Iterable[str], new: Iterable[str]) -> None:
        less = "\n".join(_triple(line, graph) for line in gone)
        more = "\n".join(_triple(line, graph) for line in new)
        if less or more:
            self._update(
                f"DELETE DATA {{ GRAPH <{graph}> {{ {less} }} }} ; INSERT DATA {{ GRAPH <{graph}> {{ {more} }} }}"
            )

    def _load(self, lines: Iterable[str]) -> None:
        self._bulk_load(Lines(lines))

    def _bulk_load(self, data: IO[bytes]) -> None:
        try:
            self._store.bulk_load(data, format=RdfFormat.N_QUADS, lenient=True)  # a sixth faster
        except (OSError, RuntimeError) as error:
            raise self._unwritten(error) from None

    def _update(self, sparql: str) -> None:
        try:
            self._store.update(sparql)
        except (OSError, RuntimeError) as error:
            raise self._unwritten(error) from None

    def _unwritten(self, error: Exception) -> StoreError:
        return StoreError(f"cannot write to the store in {self.path or 'memory'}: {' '.join(str(error).split())}")

    def flush(self) -> None:
        """Have everything written reach the disk."""
        self._store.flush()

    def optimize(self) -> None:
        """Compact the files on disk, worth its time after a large load."""
        self._store.optimize()


def _graph_name(iri: str) -> NamedNode:
    try:
        return NamedNode(iri)
    except ValueError:
        raise QueryError(f"the name of a graph is no absolute IRI: {iri}") from None


def _triple(line: str, graph: str) -> str:
    """An N-Quads line of that graph without the graph."""
    return f"{line[: -len(graph) - 5]}."


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        strange = _holds_files(folder) and not (folder / _CURRENT).is_file()
    except OSError as error:
        raise StoreError(f"cannot make a store in {folder}: {error.strerror}; choose another folder with -o") from None
    if strange:
        raise StoreError(f"{folder} holds files but no graph; choose an empty or a new folder with -o")


def _holds_files(folder: Path) -> bool:
    return folder.is_dir() and next(folder.iterdir(), None) is not None


def _opened(folder: Path, how: Callable[[str], Store]) -> Store:
    try:
        return how(str(folder))
    except (OSError, RuntimeError) as error:
        message = " ".join(str(error).split())
        if "lock" in message.lower():
            raise StoreError(f"another process is writing the store in {folder}; try again when it is done") from None
        raise StoreError(f"the store in {folder} is damaged ({message}); {REBUILD}") from None
