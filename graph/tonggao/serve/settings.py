"""What a server is told: where it listens, whom it answers, and how much one question may cost."""

from dataclasses import dataclass
from pathlib import Path

LOOPBACK = ("127.0.0.1", "localhost", "::1")
DEFAULT_PORT = 8030


@dataclass(frozen=True, slots=True)
class Settings:
    """How a server behaves; seconds, bytes and counts are whole limits, not aims."""

    store: Path
    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT  # 0 takes any that is free
    token: str | None = None
    names: tuple[str, ...] = ()  # host names that it goes by, beside loopback and the address it listens on
    origin: str | None = "*"  # whose scripts may read answers: everyone's, one origin's, or none's
    deadline: float = 30.0  # seconds of work for one answer
    memory: int = 1024 * 1024 * 1024  # bytes that one answer may take
    workers: int = 2  # answers worked on at once
    waiting: int = 64  # requests that wait for a worker; more are told to come back
    body: int = 1024 * 1024  # bytes of a request
    patience: float = 15.0  # seconds that a client may take to send a request, or to take in one piece of an answer

    @property
    def is_local(self) -> bool:
        """Whether only this machine can reach it."""
        return self.host in LOOPBACK
