#!/usr/bin/env python3
"""Attack a server of this machine in every way that it should survive, and print what came of each.

python3 scripts/stress_serve.py                      # over the samples
python3 scripts/stress_serve.py --store output/      # over a graph of yours
python3 scripts/stress_serve.py --rounds 1           # a short run
python3 scripts/stress_serve.py --rounds 1 --quick   # only what need not wait for a limit of time

Ends with 0 where every attack failed as it should and the server was alive after each.
"""

from __future__ import annotations

import argparse
import http.client
import random
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from environment import ROOT, ensure

DEADLINE, MEMORY, PATIENCE = 2, 512, 15
ALIVE = "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/tonggao/ontology#Readout> }"
_QUERY = {"Content-Type": "application/sparql-query"}
_ELSEWHERE = "<http://127.0.0.1:9/sparql>"


class Attack(NamedTuple):
    """One way to harm a server: what is sent, how often a round, and the statuses that are right."""

    name: str
    run: Callable[[int, random.Random], int]  # port, randomness -> status, 0 where the connection just ended
    times: int
    right: frozenset[int]
    at_once: int = 1
    waits: bool = False


class Outcome(NamedTuple):
    """What came of an attack."""

    name: str
    tried: int
    right: int
    statuses: dict[int, int]
    alive: bool
    seconds: float


def query(*forms: str) -> Callable[[int, random.Random], int]:
    """Posts one of these queries."""

    def run(port: int, dice: random.Random) -> int:
        return send(port, "POST", "/sparql", dice.choice(forms).encode("utf-8"), _QUERY)

    return run


def send(port: int, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> int:
    """The status of a request; 0 where the server ended the connection instead."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        answer.read()
        return answer.status
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        connection.close()


def leave_early(port: int, dice: random.Random) -> int:
    """Asks for much and goes away."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as client:
        client.sendall(b"GET /sparql?query=" + quote("SELECT * { ?a ?b ?c . ?d ?e ?f }").encode() + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
        if dice.random() < 0.5:
            client.settimeout(1)
            with suppress(OSError):
                client.recv(100)
    return 0


def send_nonsense(port: int, dice: random.Random) -> int:
    """Sends bytes that are no request, or two that contradict each other."""
    forms = (
        dice.randbytes(dice.randint(1, 4000)),
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: example.org\r\n\r\n",
        b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 50\r\n\r\nASK {}",
        b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nnot-a-size\r\n",
        b"GET /" + b"a" * 300_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
    )
    with socket.create_connection(("127.0.0.1", port), timeout=20) as client, suppress(OSError):
        client.sendall(dice.choice(forms))
        client.shutdown(socket.SHUT_WR)
        found = re.match(rb"HTTP/1.1 (\d+)", client.recv(4000))
        return int(found[1]) if found else 0
    return 0


def scramble(port: int, dice: random.Random) -> int:
    """Posts a query with pieces moved, doubled and lost."""
    text = "PREFIX tg: <https://w3id.org/tonggao/ontology#> SELECT DISTINCT ?s (COUNT(?o) AS ?n) { { ?s tg:from+ ?o } UNION { GRAPH ?g { ?s a ?o FILTER(?o != '书记'@zh) } } } GROUP BY ?s LIMIT 5"
    pieces = re.findall(r"\w+|\s+|.", text)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(pieces))
        pieces[at : at + dice.randint(0, 2)] = [pieces[dice.randrange(len(pieces))]] * dice.randint(0, 3)
    return send(port, "POST", "/sparql", "".join(pieces).encode("utf-8"), _QUERY)


def name_another_host(port: int, dice: random.Random) -> int:
    """Asks under a name that is not this server's."""
    return send(port, "GET", "/sparql?query=ASK%7B%7D", headers={"Host": dice.choice(("evil.example", "evil.example:80", "127.0.0.1.evil.example", ""))})


OK, BAD, FORBIDDEN, NOT_FOUND, LARGE, MISDIRECTED, BUSY = 200, 400, 403, 404, 413, 421, 503
_DEEP = 5000
ATTACKS = (
    Attack("SERVICE, hidden in several ways", query(
        f"SELECT * {{ SERVICE {_ELSEWHERE} {{ ?s ?p ?o }} }}",
        f"SELECT * {{ SERVICE SILENT {_ELSEWHERE} {{ ?s ?p ?o }} }}",
        "PREFIX e: <http://127.0.0.1:9/> SELECT * { SERVICEe:x { ?s ?p ?o } }",
        f"SELECT * {{ BIND({_ELSEWHERE} AS ?g) #\n SERVICE ?g {{ ?s ?p ?o }} }}",
        f"SELECT * {{ ?s ?p '''a''''. SERVICE {_ELSEWHERE} {{ }} '' }}",
    ), 20, frozenset({BAD})),
    Attack("LOAD and other updates", query(f"LOAD {_ELSEWHERE}", "CLEAR ALL", "DROP ALL", "INSERT DATA { <urn:a> <urn:b> 1 }"), 8, frozenset({BAD})),
    Attack("updates sent as such", lambda port, dice: send(port, "POST", "/sparql", b"update=CLEAR+ALL", {"Content-Type": "application/x-www-form-urlencoded"}), 4, frozenset({FORBIDDEN})),
    Attack(f"{_DEEP:,} brackets, one in another", query(
        f"SELECT * {{ FILTER({'(' * _DEEP}1{')' * _DEEP}) }}", f"SELECT * {'{' * _DEEP}{'}' * _DEEP}", f"SELECT * {{ FILTER({'!' * _DEEP}?x) }}",
    ), 10, frozenset({BAD})),
    Attack("expressions, paths, joins thousands long", query(
        f"SELECT * {{ ?s ?p ?o FILTER({'1+' * 40_000}1) }}",
        f"SELECT * {{ ?s {'/'.join(['<urn:a>'] * 10_000)} ?o }}",
        f"SELECT * {{ ?s ?p ?o FILTER({'||'.join(['?s=1'] * 15_000)}) }}",
        f"SELECT * {{ {' UNION '.join(['{?s ?p ?o}'] * 4_000)} }} LIMIT 1",
        f"SELECT * {{ {'OPTIONAL{?s ?p ?o}' * 4_000} }} LIMIT 1",
    ), 10, frozenset({OK, BUSY}), 2, waits=True),
    Attack("cross products", query(
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a (<urn:x>|!<urn:x>)* ?b . ?c (<urn:x>|!<urn:x>)* ?d . ?e !<urn:x> ?f } ORDER BY ?f LIMIT 1",
    ), 4, frozenset({BUSY}), 2, waits=True),
    Attack("answers larger than memory", query(
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?d",
        "SELECT ?s0 { BIND('aaaaaaaaaa' AS ?s40) " + "".join(f"BIND(CONCAT(?s{i + 1}, ?s{i + 1}) AS ?s{i}) " for i in range(39, -1, -1)) + "}",
    ), 4, frozenset({BUSY}), 2, waits=True),
    Attack("bodies of 10 MB", lambda port, dice: send(port, "POST", "/sparql", b"#" * 10_000_000, _QUERY), 8, frozenset({LARGE}), 4),
    Attack("200 queries at once", query("SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c } GROUP BY ?a ORDER BY ?n LIMIT 100"), 200, frozenset({OK, BUSY}), 200),
    Attack("names of other hosts", name_another_host, 16, frozenset({BAD, MISDIRECTED})),
    Attack("clients that leave early", leave_early, 40, frozenset({0}), 8, waits=True),
    Attack("bytes that are no HTTP", send_nonsense, 40, frozenset({0, BAD, NOT_FOUND, MISDIRECTED}), 8),  # random bytes may ask for something that is not there
    Attack("queries with pieces moved", scramble, 200, frozenset({OK, BAD, BUSY}), 4),
)  # fmt: skip


def attack(port: int, one: Attack, rounds: int, dice: random.Random) -> Outcome:
    """Try one attack so many rounds, then see whether the server still answers."""
    started = time.monotonic()
    seeds = [random.Random(dice.random()) for _ in range(one.times * rounds)]
    with ThreadPoolExecutor(one.at_once) as threads:
        statuses = Counter(threads.map(lambda seed: one.run(port, seed), seeds))
    right = sum(count for status, count in statuses.items() if status in one.right)
    return Outcome(one.name, len(seeds), right, dict(statuses), is_alive(port), time.monotonic() - started)


def besiege(port: int, rounds: int) -> Outcome:
    """Hold connections open that send too little or take in nothing, and ask meanwhile."""
    started, count = time.monotonic(), 60 * rounds
    large = quote("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 3000000")
    with ExitStack() as stack:
        for number in range(count):
            client = stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=10))
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            if number % 12 == 0:  # few, for each of them holds a worker as long as the server's patience
                client.sendall(f"GET /sparql?query={large} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            elif number % 2:
                client.sendall(b"GET /sparql HTTP/1.1\r\nHost: local")
            else:
                client.sendall(b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\nContent-Type: application/sparql-query\r\n\r\nASK")
        status = send(port, "GET", "/sparql")  # needs no worker
        time.sleep(PATIENCE + 1)
        alive = is_alive(port)
    right = count if status == OK else 0
    return Outcome("clients that send or take in nothing", count, right, {status: count}, alive, time.monotonic() - started)


def is_alive(port: int) -> bool:
    """Whether the server answers a plain question, now or when its queue has emptied."""
    for _ in range(20):
        if send(port, "POST", "/sparql", ALIVE.encode(), _QUERY) == OK:
            return True
        time.sleep(0.5)
    return False


@contextmanager
def serving(store: Path, tools: Path) -> Iterator[tuple[int, subprocess.Popen[str]]]:
    """A server as a user starts it, with limits small enough to reach."""
    command = [str(tools / "tonggao"), "serve", "--store", str(store), "--port", "0", "--deadline", str(DEADLINE), "--memory", str(MEMORY)]
    with tempfile.TemporaryFile("w+") as complaints:
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=complaints, text=True)
        try:
            line = (server.stdout and server.stdout.readline()) or ""
            found = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
            if not found:
                complaints.seek(0)
                sys.exit(f"the server did not start: {complaints.read().strip()}")
            yield int(found[1]), server
        finally:
            server.terminate()
            server.wait(20)


def memory_of(process: int) -> int:
    """Bytes in use by a process, 0 where the system does not say."""
    with suppress(OSError):
        found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process}/status").read_text(encoding="ascii"))
        return int(found[1]) * 1024 if found else 0
    return 0


def as_table(outcomes: Sequence[Outcome]) -> str:
    """The outcomes, one a line."""
    lines = [f"{'attack':42}{'tried':>7}{'right':>7}{'alive':>7}{'s':>7}  statuses"]
    for one in outcomes:
        statuses = " ".join(f"{status or 'ended'}×{count}" for status, count in sorted(one.statuses.items()))
        alive = "yes" if one.alive else "NO"
        lines.append(f"{one.name:42}{one.tried:>7}{one.right:>7}{alive:>7}{one.seconds:>7.1f}  {statuses}")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Attack, print the table, and say by the exit code whether all went as it should."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--store", type=Path, help="folder that build wrote (default: the samples, built for it)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each attack is repeated (default 5)")
    parser.add_argument("--quick", action="store_true", help="leave out what has to wait for a limit of time")
    args = parser.parse_args(arguments)
    tools = ensure()
    dice = random.Random(20_310_602)
    with tempfile.TemporaryDirectory() as folder:
        store = args.store or Path(folder) / "output"
        if args.store is None:
            subprocess.run([str(tools / "tonggao"), "build", str(ROOT / "examples"), "-o", str(store)], check=True, capture_output=True)
        with serving(store, tools) as (port, server):
            is_alive(port)
            before = memory_of(server.pid)
            outcomes = [attack(port, one, args.rounds, dice) for one in ATTACKS if not (args.quick and one.waits)]
            if not args.quick:
                outcomes.append(besiege(port, args.rounds))
            after = memory_of(server.pid)
            survived = server.poll() is None
    print(as_table(outcomes))
    tried = sum(one.tried for one in outcomes)
    right = sum(one.right for one in outcomes)
    print(f"{tried} tried, {right} ended as they should; server {'alive' if survived else 'DEAD'}; its memory {before / 2**20:.0f} MiB before, {after / 2**20:.0f} MiB after")
    return 0 if survived and right == tried and all(one.alive for one in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
