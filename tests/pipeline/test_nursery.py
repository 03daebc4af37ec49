"""Processes that come from one: work and errors come back, whoever dies is replaced, and none is left."""

import math
import os
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor
from contextlib import suppress
from functools import partial
from multiprocessing import get_context

import pytest

from tonggao.pipeline import nursery as nursery_module
from tonggao.pipeline.nursery import Nursery


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """One for all cases: each leaves it as good as new."""
    nursery = Nursery(2)
    yield nursery
    nursery.shutdown()


def test_results_and_errors_come_back(nursery: Nursery) -> None:
    futures = [nursery.submit(math.factorial, number) for number in range(20)]
    assert [future.result() for future in futures] == [math.factorial(number) for number in range(20)]
    assert nursery.submit(int, "21", base=3).result() == 7
    with pytest.raises(ValueError, match="invalid literal"):
        nursery.submit(int, "水").result()


def test_work_is_done_in_other_processes_that_one_has_made(nursery: Nursery) -> None:
    assert os.getpid() not in {nursery.submit(os.getpid).result() for _ in range(4)}
    if os.name == "posix":
        (parent,) = {nursery.submit(os.getppid).result() for _ in range(4)}
        assert parent != os.getpid()


def test_they_are_ready_before_their_first_work(nursery: Nursery) -> None:
    assert nursery.submit(eval, "'tonggao.pipeline.ready' in __import__('sys').modules").result()


def test_after_a_worker_has_died_the_next_work_is_done(nursery: Nursery) -> None:
    with pytest.raises(BrokenExecutor):
        nursery.submit(os._exit, 3).result()
    assert nursery.submit(math.factorial, 5).result() == 120


@pytest.mark.skipif(os.name != "posix", reason="kills processes as only POSIX does")
def test_after_the_first_process_was_killed_another_takes_its_place(nursery: Nursery) -> None:
    first = nursery.submit(os.getppid).result()
    os.kill(first, signal.SIGKILL)
    with suppress(BrokenExecutor):  # told by the result, by the call or, once it has been seen, no more
        nursery.submit(math.factorial, 5).result()
    assert nursery.submit(os.getppid).result() != first


def test_what_cannot_be_sent_is_told_at_once(nursery: Nursery) -> None:
    with pytest.raises(Exception, match="pickle"):
        nursery.submit(lambda: 5)
    assert nursery.submit(math.factorial, 5).result() == 120


@pytest.mark.skipif(os.name != "posix", reason="a signal of POSIX")
def test_an_interruption_is_for_the_build_to_decide(nursery: Nursery) -> None:
    worker = nursery.submit(os.getpid).result()
    for process in (worker, nursery.submit(os.getppid).result()):
        os.kill(process, signal.SIGINT)
    assert nursery.submit(math.factorial, 5).result() == 120


FORKED = """
import os, signal
from tonggao.pipeline.nursery import Nursery
nursery = Nursery(2)
print(nursery.submit(eval, "'tonggao.pipeline.needed_by_all' in __import__('sys').modules").result(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="forks where Linux tells of threads")
def test_forked_processes_have_what_all_need_and_end_when_the_build_is_killed() -> None:
    process = subprocess.Popen([sys.executable, "-c", FORKED], stdout=subprocess.PIPE, text=True)
    told, _ = process.communicate(timeout=300)  # ends once no process is left that could write
    assert process.returncode == -signal.SIGKILL
    assert told == "True\n"


@pytest.mark.skipif(os.name != "posix", reason="writes to a connection's file as only POSIX lets one")
def test_processes_end_when_the_build_is_killed_while_it_asks_for_something() -> None:
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=nursery_module._tend, args=(theirs, 2))
    process.start()
    theirs.close()
    ours.send((1, partial(os.getpid)))
    assert ours.recv()[0] == 1
    os.write(ours.fileno(), struct.pack("!i", 1000) + b"half")  # a message of 1000 bytes, and no more of it
    ours.close()
    process.join(300)
    ended = process.exitcode
    process.kill()
    assert ended == 1


def test_what_was_not_begun_is_cancelled_at_the_end() -> None:
    nursery = Nursery(1)
    done = nursery.submit(math.factorial, 5)
    assert done.result() == 120
    nursery.shutdown(cancel_futures=True)
    assert nursery.submit(math.factorial, 4).result() == 24  # work after the end begins anew
    nursery.shutdown()
    nursery.shutdown()  # ending twice is no error
