"""Runs a server in this process until it is interrupted."""

import asyncio
import socket
import sys
from collections.abc import Callable

from tonggao.errors import TonggaoError
from tonggao.output_folder import OutputFolder
from tonggao.serve.app import make_app
from tonggao.serve.http import make_server
from tonggao.serve.settings import Settings


def serve(settings: Settings, say: Callable[[str], None] = print) -> None:
    """Serve until interrupted; ``say`` gets the lines for the user. Raises TonggaoError where there is no graph or the
    address cannot be had."""
    OutputFolder(settings.store).current()
    listening = listen(settings)
    try:
        asyncio.run(_serve(settings, listening, say))
    finally:
        listening.close()


def listen(settings: Settings) -> socket.socket:
    """A socket at the server's address. Raises TonggaoError where it cannot be had."""
    if not 0 <= settings.port <= 65535:
        raise TonggaoError(f"no port {settings.port}; there are 0 to 65535")
    try:
        family = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)[0][0]
        listening = socket.socket(family, socket.SOCK_STREAM)
        try:
            if sys.platform != "win32":  # there it would let two servers take one port
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((settings.host, settings.port))
            listening.listen(512)
        except OSError:
            listening.close()
            raise
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise TonggaoError(
            f"cannot listen on {settings.host} port {settings.port}: {reason}; choose another with --host or --port"
        ) from None
    return listening


async def _serve(settings: Settings, listening: socket.socket, say: Callable[[str], None]) -> None:
    app = make_app(settings)
    server = make_server(app, settings.patience)
    running = asyncio.ensure_future(server.serve(sockets=[listening]))
    while not (server.started or running.done()):
        await asyncio.sleep(0.02)
    if server.started:
        for line in greeting(settings, listening.getsockname()[1], app.state.limits):
            say(line)
    await running


def greeting(settings: Settings, port: int, limits: dict[str, bool]) -> list[str]:
    """What the user is told at the start: where it is, and what is not as safe as it could be."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    lines = [f"{settings.store}: http://{host}:{port}/ (SPARQL at http://{host}:{port}/sparql); end it with Ctrl-C"]
    if not settings.is_local and not settings.token:
        lines.append("  whoever reaches this address can ask: --token makes the server ask for a token")
    if not limits.get("offline"):
        lines.append("  this system does not let workers be cut off from the network; SERVICE is refused all the same")
    if not limits.get("limited"):
        lines.append("  this system does not limit a worker's memory; answers that take too long are ended all the same")
    return lines
