"""Who is let in, and what browsers are told."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.serve.conftest import Client, Serving

ASK = "/sparql?query=ASK%7B%7D"


@pytest.fixture(scope="module")
def guarded(built: Path, serve_store: Serving) -> Iterator[Client]:
    """A server that asks for a token, goes by a name, and lets scripts of one origin read."""
    with serve_store(
        built, token="open sésame", names=("graph.example.org",), origin="https://app.example.org"
    ) as client:
        yield client


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8030", 200),
        ("localhost", 200),
        ("LOCALHOST:99", 200),
        ("[::1]:8030", 200),
        ("evil.example", 421),  # a name that was made to point here
        ("127.0.0.1.evil.example", 421),
        ("localhost.evil.example:8030", 421),
        ("192.168.1.7", 421),  # not where it listens
        ("", 421),
    ],
)
def test_host_names(server: Client, host: str, status: int) -> None:
    assert server.get(ASK, Host=host).status == status


def test_host_name_that_was_given(guarded: Client) -> None:
    assert guarded.get(ASK, Host="graph.example.org").status == 401
    assert guarded.get(ASK, Host="other.example.org").status == 421


def basic(password: str) -> str:
    return "Basic " + base64.b64encode(f"any:{password}".encode()).decode()


@pytest.mark.parametrize(
    ("authorization", "status"),
    [
        ("", 401),
        ("Bearer wrong", 401),
        ("Bearer", 401),
        ("open sésame", 401),
        ("Digest open sésame", 401),
        (basic("wrong"), 401),
        ("Basic ???", 401),
        (basic("open sésame"), 200),  # what a browser's own window sends
    ],
)
def test_token(guarded: Client, authorization: str, status: int) -> None:
    reply = guarded.get(ASK, Authorization=authorization.encode())
    assert reply.status == status
    assert ("www-authenticate" in reply.headers) == (status == 401)


def test_bearer_token(built: Path, serve_store: Serving) -> None:
    with serve_store(built, token="tok-123") as client:
        assert client.get(ASK, Authorization="Bearer tok-123").status == 200
        assert client.get(ASK, Authorization="bearer  tok-123").status == 200
        assert client.get("/sparql", Authorization="Bearer tok-12").status == 401


@pytest.mark.parametrize(("name", "origin"), [("server", "*"), ("guarded", "https://app.example.org")])
def test_scripts_of_other_pages_may_read(request: pytest.FixtureRequest, name: str, origin: str) -> None:
    client: Client = request.getfixturevalue(name)
    before = client.send("OPTIONS", "/sparql", headers={"Origin": origin, "Access-Control-Request-Method": "POST"})
    assert before.status == 204  # without a token: a browser asks before it sends one
    assert before.headers["access-control-allow-origin"] == origin
    assert "Authorization" in before.headers["access-control-allow-headers"]
    assert client.get(ASK).headers["access-control-allow-origin"] == origin
    assert "access-control-allow-credentials" not in before.headers


def test_scripts_of_no_other_page_may_read(built: Path, serve_store: Serving) -> None:
    with serve_store(built, origin=None) as client:
        assert not any(name.startswith("access-control") for name in client.get(ASK).headers)


def test_answers_are_taken_for_what_they_are(server: Client) -> None:
    for path in (ASK, "/sparql", "/no-such-page"):
        headers = server.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-security-policy"].startswith("default-src 'none'; script-src 'self'; style-src 'self';")
        assert "unsafe" not in headers["content-security-policy"]
