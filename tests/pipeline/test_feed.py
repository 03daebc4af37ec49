"""Lines handed to another thread: in order, and without waiting for one that has failed."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

import pytest

import tonggao.pipeline.feed as feed
from tonggao.pipeline.feed import Feed

LISTS = [[f"第{number}行\n", f"又{number}行\n"] for number in range(50)]


@pytest.fixture
def executor() -> Iterable[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as pool:
        yield pool


def test_lines_arrive_in_order(executor: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "_WAITING", 2)
    found: list[str] = []
    with Feed(executor, found.extend) as lines:
        for some in LISTS:
            lines.put(some)
        lines.put([])
    lines.taken.result()
    assert found == [line for some in LISTS for line in some]


def test_what_the_other_thread_raises_is_told_and_nothing_waits(
    executor: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(lines: Iterable[str]) -> None:
        next(iter(lines))
        raise OSError("no space left")

    monkeypatch.setattr(feed, "_WAITING", 2)
    monkeypatch.setattr(feed, "_LOOK", 0.01)
    with Feed(executor, fail) as lines:
        for some in LISTS:
            lines.put(some)
    with pytest.raises(OSError, match="no space left"):
        lines.taken.result()


def test_an_error_here_ends_the_lines_there(executor: ThreadPoolExecutor) -> None:
    def stop(lines: Feed) -> None:
        with lines:
            lines.put(LISTS[0])
            raise KeyboardInterrupt

    found: list[str] = []
    lines = Feed(executor, found.extend)
    with pytest.raises(KeyboardInterrupt):
        stop(lines)
    lines.taken.result()
    assert found == LISTS[0]
