"""HTTP/1.1 as uvicorn speaks it, with patience that ends: for clients that open a connection and send nothing whole,
and for those that do not take in what they asked for."""

import asyncio
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol


class PatientProtocol(H11Protocol):
    """Closes connections that bring no whole request head in time, or take in nothing for as long."""

    patience = 15.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._opening: asyncio.TimerHandle | None = None
        self._stuck: asyncio.TimerHandle | None = None
        self._await_head()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.cycle is not None and not self.cycle.response_complete:
            self._stop("_opening")
        elif self._opening is None:  # the first part of a further request on this connection
            self._await_head()

    def pause_writing(self) -> None:
        super().pause_writing()
        if self._stuck is None:
            self._stuck = self.loop.call_later(self.patience, self.transport.abort)

    def resume_writing(self) -> None:
        self._stop("_stuck")
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop("_opening")
        self._stop("_stuck")
        super().connection_lost(exc)

    def _await_head(self) -> None:
        self._opening = self.loop.call_later(self.patience, self.transport.abort)

    def _stop(self, timer: str) -> None:
        handle: asyncio.TimerHandle | None = getattr(self, timer, None)
        if handle is not None:
            handle.cancel()
            setattr(self, timer, None)


def protocol_with(patience: float) -> type[asyncio.Protocol]:
    """The protocol for a server with this patience, in seconds."""
    return type("Protocol", (PatientProtocol,), {"patience": patience})


def make_server(app: Any, patience: float) -> uvicorn.Server:
    """A uvicorn server that prints nothing but errors and waits for no one forever."""
    config = uvicorn.Config(
        app,
        http=protocol_with(patience),
        ws="none",
        lifespan="on",
        log_level="error",
        access_log=False,
        server_header=False,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=3,
        limit_concurrency=1000,
        h11_max_incomplete_event_size=2**17,  # a query of the longest kind, by GET
    )
    return uvicorn.Server(config)
