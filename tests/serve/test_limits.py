"""A server that is left running: whatever is asked of it, it ends what is too much, says so, and answers the next."""

from __future__ import annotations

import gc
import shutil
import socket
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

import tonggao

if TYPE_CHECKING:
    from tests.serve.conftest import Client, Reply, Serving

TOO_LONG = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
TOO_LARGE = "SELECT ?s0 { BIND('aaaaaaaa' AS ?s40) " + "".join(
    f"BIND(CONCAT(?s{i + 1}, ?s{i + 1}) AS ?s{i}) " for i in range(39, -1, -1)
) + "}"  # fmt: skip
TOO_DEEP = f"SELECT * {{ ?s ?p ?o FILTER({'1+' * 40_000}1) }}"  # no brackets to count, but the reader's stack overflows
QUERY = {"Content-Type": "application/sparql-query"}


@pytest.fixture(scope="module")
def strict(built: Path, serve_store: Serving) -> Iterator[Client]:
    """A server with one worker, a short queue and little patience."""
    with serve_store(built, deadline=2.0, workers=1, waiting=2, patience=1.0, body=200_000) as client:
        yield client


@pytest.fixture(scope="module")
def small(built: Path, serve_store: Serving) -> Iterator[Client]:
    """A server with little memory."""
    with serve_store(built, memory=192 * 2**20, workers=1) as client:
        yield client


def post(client: Client, query: str) -> Reply:
    return client.send("POST", "/sparql", query.encode(), QUERY)


@pytest.mark.parametrize(
    ("name", "query", "said"),
    [
        ("strict", TOO_LONG, "took longer than 2 seconds"),
        ("small", TOO_LARGE, "too much for one worker (192 MiB"),
        ("small", TOO_DEEP, "too much for one worker"),
    ],
    ids=["too long", "too large", "too deep"],
)
def test_what_is_too_much_is_ended_and_the_next_answered(
    request: pytest.FixtureRequest, name: str, query: str, said: str
) -> None:
    client: Client = request.getfixturevalue(name)
    reply = post(client, query)
    assert reply.status == 503
    assert said in reply.text
    assert "retry-after" in reply.headers
    assert post(client, "ASK {}").status == 200


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "SERVICE would ask another server"),
        ("LOAD <http://127.0.0.1:9/>", "this is an update"),
        ("DROP ALL", "this is an update"),
        (f"SELECT * {{ FILTER({'(' * 5000}1{')' * 5000}) }}", "nests brackets more than 100 deep"),
        ("#" * 150_000, "at most 100000 are read"),
    ],
)
def test_what_is_refused_before_it_is_read(strict: Client, query: str, said: str) -> None:
    reply = post(strict, query)
    assert reply.status == 400
    assert said in reply.text


def test_body_that_is_too_large(strict: Client) -> None:
    assert post(strict, "#" * 10_000_000 + "\nASK {}").status == 413
    assert post(strict, "ASK {}").status == 200


def test_more_at_once_than_are_let_in(strict: Client) -> None:
    with ThreadPoolExecutor(12) as threads:
        replies = list(threads.map(lambda _: post(strict, TOO_LONG), range(12)))
    assert {reply.status for reply in replies} == {503}
    refused = sum("too many queries at once" in reply.text for reply in replies)
    assert 0 < refused <= 9  # one is worked on, two wait; what comes late may find room again
    assert sum("took longer than" in reply.text for reply in replies) == 12 - refused
    assert post(strict, "ASK {}").status == 200


def heard(client: Client, sent: bytes) -> bytes:
    """What a server says, until it ends the connection, to a client that sends this and nothing more."""
    with socket.create_connection(("127.0.0.1", client.port), timeout=60) as connection:
        connection.sendall(sent)
        said = b""
        while piece := connection.recv(65536):
            said += piece
        return said


def test_client_that_sends_half_a_head_is_left(strict: Client) -> None:
    assert heard(strict, b"GET /sparql HTTP/1.1\r\nHost: localhost\r\nAcc") == b""
    assert heard(strict, b"") == b""


def test_client_that_sends_half_a_body_is_told(strict: Client) -> None:
    head = b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\nContent-Type: application/sparql-query\r\n\r\n"
    assert heard(strict, head + b"ASK").startswith(b"HTTP/1.1 408 ")


def test_client_that_takes_in_nothing_does_not_hold_the_worker(strict: Client) -> None:
    with socket.create_connection(("127.0.0.1", strict.port), timeout=60) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        query = quote("SELECT * { ?a ?b ?c . ?d ?e ?f }")
        connection.sendall(f"GET /sparql?query={query} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        assert connection.recv(12, socket.MSG_WAITALL) == b"HTTP/1.1 200"
        assert post(strict, "ASK {}").status == 200  # there is one worker


def test_client_that_leaves_does_not_hold_the_worker(built: Path, serve_store: Serving) -> None:
    with serve_store(built, workers=1, deadline=600.0) as client:
        with socket.create_connection(("127.0.0.1", client.port)) as connection:
            connection.sendall(f"GET /sparql?query={quote(TOO_LONG)} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        assert post(client, "ASK {}").status == 200


def test_server_that_ends_while_it_starts_leaves_no_worker_behind(built: Path, serve_store: Serving) -> None:
    for _ in range(3):  # names are still being indexed when it ends
        with serve_store(built, workers=1):
            pass
        gc.collect()  # a process that was left open is a warning now, and warnings fail


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a process cut itself off from the network")
@pytest.mark.parametrize(
    "attempt",
    [
        "import pyoxigraph; list(pyoxigraph.Store().query('SELECT * { SERVICE <http://127.0.0.1:%d/> { ?s ?p ?o } }'))",
        "import pyoxigraph; pyoxigraph.Store().update('LOAD <http://127.0.0.1:%d/>')",
        "import socket; socket.create_connection(('127.0.0.1', %d))",
    ],
)
def test_worker_reaches_no_network_even_past_the_first_check(attempt: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        script = f"""
            from tonggao.serve.confine import refuse_network
            print(refuse_network(), flush=True)
            {attempt % listening.getsockname()[1]}
        """
        run = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=False
        )
        assert run.stdout == "True\n"
        assert run.returncode == 1
        assert "denied" in run.stderr.lower()
        with pytest.raises(BlockingIOError):
            listening.accept()


def test_workers_of_a_server_are_confined(server: Client) -> None:
    expected = sys.platform == "linux"
    assert server.app.state.limits == {"offline": expected, "limited": expected}


def test_graph_that_is_gone_is_the_servers_fault(built: Path, tmp_path: Path, serve_store: Serving) -> None:
    store = Path(shutil.copytree(built, tmp_path / "copy"))
    with serve_store(store) as client:
        (store / "store" / "current").write_text("999999\n", encoding="utf-8")
        replies = [client.query("ASK {}"), *(client.get(path, "text/html") for path in ("/", "/id/person/x", "/query", "/downloads"))]
    for reply in replies:
        assert reply.status == 500
        assert "names no folder beside it" in reply.text


def test_newer_build_is_followed(tmp_path: Path, serve_store: Serving) -> None:
    texts = [tmp_path / f"{name}.txt" for name in ("one", "two")]
    for text in texts:
        text.write_text("本报讯　市委书记张望山6月2日在清溪县调研。\n" + text.stem, encoding="utf-8")
    count = "SELECT (COUNT(?r) AS ?n) { ?r a <https://w3id.org/tonggao/ontology#Readout> }"
    with tonggao.build(str(texts[0]), output=tmp_path / "output"):
        pass
    with serve_store(tmp_path / "output", workers=1) as client:
        assert client.query(count, "text/csv").text.split() == ["n", "1"]
        with tonggao.build(str(texts[1]), output=tmp_path / "output"):
            pass
        assert client.query(count, "text/csv").text.split() == ["n", "2"]
