"""A store elsewhere answers as the embedded one does. Virtuoso runs here, on this machine, where it is installed."""

import shutil
import socket
import subprocess
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tonggao.errors import TonggaoError
from tonggao.knowledge_graph import KnowledgeGraph
from tonggao.pipeline import Options, build_output
from tonggao.query import Question, ask, questions
from tonggao.store import QueryError
from tonggao.store.graph_store import StoreError
from tonggao.store.remote import RemoteStore

ROOT = Path(__file__).parents[2]
SAMPLES = (ROOT / "examples", ROOT / "tests" / "ontology" / "samples")  # what the questions' examples are about
SETTINGS = """
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
NumberOfBuffers = 10000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
[SPARQL]
ResultSetMaxRows = 1000000
"""


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@pytest.fixture(scope="module")
def virtuoso(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an empty Virtuoso, with a user who may write in it."""
    if not shutil.which("virtuoso-t"):
        pytest.skip("virtuoso-t is not installed (Debian: virtuoso-opensource-7)")
    folder = tmp_path_factory.mktemp("virtuoso")
    http = free_port()
    (folder / "virtuoso.ini").write_text(SETTINGS.format(sql=free_port(), http=http), encoding="utf-8")
    with subprocess.Popen(["virtuoso-t", "-f"], cwd=folder, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        said = next((line for line in process.stderr if "Server online" in line), None)
        assert said, "Virtuoso ended before it was online"
        yield f"http://dba:dba@127.0.0.1:{http}/sparql"
        process.kill()


@pytest.fixture(scope="module")
def built(virtuoso: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples' graph, in a folder and in Virtuoso."""
    output = tmp_path_factory.mktemp("built") / "output"
    build_output(SAMPLES, output, Options(jobs=1, store=virtuoso))
    return output


def rows(store: object, question: Question, given: dict[str, str]) -> list[str]:
    """The answer's lines, sorted: in what order equal ones come is each store's decision."""
    return sorted(ask(store, question, given).as_csv().splitlines())  # type: ignore[arg-type]


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.name)
def test_every_ready_made_question_gives_the_same_rows(built: Path, virtuoso: str, question: Question) -> None:
    assert question.example
    with KnowledgeGraph(built) as kg, RemoteStore(virtuoso) as remote:
        needed = any(parameter.required for parameter in question.parameters)
        givens = [question.example.parameters] if needed else [{}, question.example.parameters]
        expected = [rows(kg.store, question, given) for given in givens]
        assert [rows(remote, question, given) for given in givens] == expected
    assert all(len(answer) > 1 for answer in expected)


def test_every_triple_arrives(built: Path, virtuoso: str) -> None:
    everything = (
        "SELECT ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), 'https://w3id.org/tonggao/id/')) }"
    )
    with KnowledgeGraph(built) as kg, RemoteStore(virtuoso) as remote:
        expected = {str(tuple(row)) for row in kg.store.query(everything)}  # type: ignore[union-attr]
        found = {str(tuple(row)) for row in remote.query(everything)}  # type: ignore[union-attr]
    assert found == expected


def test_only_changes_are_sent_and_what_is_gone_goes(virtuoso: str, tmp_path: Path) -> None:
    readouts = tmp_path / "readouts"
    readouts.mkdir()
    for number in range(3):
        text = f"澄北市召开第{number}次会议\n市委书记郑远帆主持会议。"
        (readouts / f"{number}.txt").write_text(text, encoding="utf-8")
    base = "https://example.org/澄北/"
    options = Options(jobs=1, store=virtuoso, base=base, prune=True)
    mine = (
        f"SELECT ?r WHERE {{ ?r a <https://w3id.org/tonggao/ontology#Readout> FILTER(STRSTARTS(STR(?r), '{base}')) }}"
    )

    def there() -> list[str]:
        found = RemoteStore(virtuoso, base=base).query(mine)
        return sorted(row["r"].value.removeprefix(f"{base}readout/") for row in found)  # type: ignore[union-attr]

    build_output([readouts], tmp_path / "output", options)
    assert there() == ["0", "1", "2"]
    (readouts / "1.txt").unlink()
    (readouts / "3.txt").write_text("澄北市召开新的会议\n市长司空晓主持会议。", encoding="utf-8")
    build_output([readouts], tmp_path / "output", options)
    assert there() == ["0", "2", "3"]


def test_a_query_that_the_store_does_not_understand_is_one_line(virtuoso: str) -> None:
    with pytest.raises(QueryError, match="does not understand: "):
        RemoteStore(virtuoso).query("SELECT * WHERE { nonsense")


def test_writing_needs_a_password(virtuoso: str) -> None:
    with pytest.raises(StoreError, match="lets nobody write; give user and password in the address"):
        RemoteStore(virtuoso.replace("dba:dba@", "")).replace_entities([])


def test_a_store_that_is_not_there_is_one_line_and_the_graph_is_built(tmp_path: Path) -> None:
    address = f"http://127.0.0.1:{free_port()}/sparql"
    with pytest.raises(TonggaoError, match=r"cannot be reached \(.+\); check .+; the graph is built"):
        build_output([ROOT / "examples"], tmp_path / "output", Options(jobs=1, store=address))
    with KnowledgeGraph(tmp_path / "output") as kg:
        assert len(kg.store.readouts()) == 3


class _Page(BaseHTTPRequestHandler):
    """Something that is no SPARQL store: it answers all it is asked with a page."""

    def do_POST(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(b"<html></html>")

    def log_message(self, format: str, *args: object) -> None:
        pass


def test_what_is_no_store_is_one_line() -> None:
    with HTTPServer(("127.0.0.1", 0), _Page) as server:
        Thread(target=server.handle_request).start()
        with pytest.raises(StoreError, match=r"does not answer as a SPARQL store does \(text/html\); check the address"):
            RemoteStore(f"http://127.0.0.1:{server.server_port}/sparql").query("ASK {}")
