"""A server over a real graph, on a port of its own, and a plain way to speak to it."""

import asyncio
import http.client
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

import tonggao
from tonggao.serve import Settings
from tonggao.serve.app import make_app
from tonggao.serve.http import make_server
from tonggao.serve.run import listen

_PATIENCE = 120  # seconds that a busy machine may need; only what hangs takes them
EXAMPLES = Path(__file__).parents[2] / "examples"


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")


class Client:
    """Sends requests as they are given: nothing is added, nothing followed."""

    def __init__(self, port: int, app: Any) -> None:
        self.port = port
        self.app = app
        self.root = f"http://127.0.0.1:{port}"

    def send(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Reply:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=_PATIENCE)
        try:
            connection.request(method, path, body, dict(headers or {}))
            answer = connection.getresponse()
            names = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, names, answer.read())
        finally:
            connection.close()

    def get(self, path: str, accept: str | None = None, **headers: str) -> Reply:
        return self.send("GET", path, headers={**({"Accept": accept} if accept else {}), **headers})

    def query(self, sparql: str, accept: str | None = None, **parameters: str | list[str]) -> Reply:
        return self.get("/sparql?" + urlencode({"query": sparql, **parameters}, doseq=True), accept)


Serving = Callable[..., AbstractContextManager[Client]]


@contextmanager
def serving(store: Path, **options: Any) -> Iterator[Client]:
    """A server in a thread of this process, with its workers as real processes."""
    settings = Settings(store, port=0, **options)
    listening: socket.socket = listen(settings)
    app = make_app(settings)
    server = make_server(app, settings.patience)
    started = threading.Event()

    async def run() -> None:
        task = asyncio.ensure_future(server.serve(sockets=[listening]))
        while not (server.started or task.done()):
            await asyncio.sleep(0.01)
        started.set()
        await task

    thread = threading.Thread(target=lambda: asyncio.run(run()), daemon=True)
    thread.start()
    assert started.wait(_PATIENCE)
    assert server.started, "the server did not start"
    try:
        yield Client(listening.getsockname()[1], app)
    finally:
        server.should_exit = True
        thread.join(_PATIENCE)
        listening.close()


@pytest.fixture(scope="session")
def serve_store() -> Serving:
    """Starts a server over a folder, with settings of one's own, for the time of a with block."""
    return serving


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the graph of the three sample readouts. Not to be changed."""
    folder = tmp_path_factory.mktemp("served") / "output"
    with tonggao.build(str(EXAMPLES), output=folder):
        return folder


@pytest.fixture(scope="session")
def server(built: Path) -> Iterator[Client]:
    """A server as it is by default, over the samples."""
    with serving(built) as client:
        yield client
