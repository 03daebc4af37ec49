"""What every request passes first: is it meant for this server, may it come in, and what browsers are told of answers."""

import base64
import binascii
import hmac
import ipaddress
from contextlib import suppress

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tonggao.serve.settings import LOOPBACK, Settings

# Pages take nothing from elsewhere and run no script that does not stand in a file of this server.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
_REALM = "tonggao: any name, the token as password"
_SAFE = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
}


class Gate:
    """Lets in requests that name this server and, where it has one, its token; adds what browsers need to know."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self._settings = settings
        self._names = {*LOOPBACK, *(name.lower() for name in settings.names), settings.host.lower()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refusal = self._refusal(scope, headers)

        async def send_safe(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._mark(MutableHeaders(raw=message["headers"]))
                message["headers"] = [*message["headers"]]
            await send(message)

        await (refusal or self.app)(scope, receive, send_safe)

    def _refusal(self, scope: Scope, headers: Headers) -> Response | None:
        host = _host_name(headers.get("host", ""))
        if not self._is_mine(host):
            return PlainTextResponse(f"this server does not go by the name {host[:80]!a}\n", 421)
        if scope["method"] == "OPTIONS":  # a browser asks before it sends a token: it cannot send one yet
            return Response(status_code=204, headers={"allow": "GET, HEAD, POST, OPTIONS"})
        if self._settings.token and not _is_token(headers.get("authorization", ""), self._settings.token):
            refusal = PlainTextResponse("this server asks for a token\n", 401, {"www-authenticate": 'Bearer realm="tonggao"'})
            # In a line of its own, for browsers read one challenge a line.
            refusal.headers.append("www-authenticate", f'Basic realm="{_REALM}", charset="UTF-8"')
            return refusal
        return None

    def _is_mine(self, host: str) -> bool:
        """A page elsewhere can have its own name point at this machine, but not make a browser send another name."""
        if host in self._names:
            return True
        if self._settings.is_local:
            return False
        with suppress(ValueError):
            return bool(ipaddress.ip_address(host))  # reached by address: no name was made to point here
        return False

    def _mark(self, headers: MutableHeaders) -> None:
        for name, value in _SAFE.items():
            headers.setdefault(name, value)
        headers.setdefault("vary", "Accept")
        if self._settings.origin:
            headers["access-control-allow-origin"] = self._settings.origin
            headers["access-control-allow-methods"] = "GET, HEAD, POST, OPTIONS"
            headers["access-control-allow-headers"] = "Accept, Authorization, Content-Type"
            headers["access-control-max-age"] = "600"


def _host_name(host: str) -> str:
    """The name in a Host header, without port and brackets."""
    host = host.strip().lower()
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.rpartition(":")[0] if host.count(":") == 1 else host


def _is_token(authorization: str, token: str) -> bool:
    scheme, _, value = authorization.partition(" ")
    value = value.strip()
    if scheme.lower() == "basic":  # what a browser's own window sends: the token is the password
        try:
            value = base64.b64decode(value, validate=True).decode("utf-8").partition(":")[2]
        except (binascii.Error, UnicodeDecodeError):
            return False
    elif scheme.lower() != "bearer":
        return False
    return hmac.compare_digest(value.encode("utf-8", "surrogateescape"), token.encode("utf-8"))
