"""The benchmark of questions asks what the graph names most and counts what it should."""

from collections.abc import Callable
from types import ModuleType

import pytest

from tonggao.query import questions
from tonggao.store import GraphStore


def test_every_question_is_told_what_it_needs(
    load_script: Callable[[str], ModuleType], store_with_two_readouts: GraphStore
) -> None:
    bench = load_script("bench_queries")
    given = bench.parameters(store_with_two_readouts)
    assert given["person"] == "简宁"
    assert "" not in given.values()
    for question in questions():
        sparql, told = bench.filled(question, given)
        assert [p.name for p in question.parameters if p.required] == list(told)
        bench.answer(store_with_two_readouts, sparql)


def test_medians_leave_the_first_round_out(load_script: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch) -> None:
    bench = load_script("bench_queries")
    monkeypatch.setattr(bench, "ROUNDS", 3)
    times = iter([100, 0, 0, 0, *[step for _ in range(200) for step in (0, 2)]])
    monkeypatch.setattr(bench.time, "process_time", lambda: next(times))
    (seconds,) = bench.medians(lambda: None)
    assert seconds.processor == 2


def test_too_long_is_no_time(load_script: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch) -> None:
    bench = load_script("bench_queries")

    def slow() -> None:
        raise TimeoutError

    assert bench.timed_out(slow) is None
    assert bench.timed_out(lambda: None) is not None
