"""Workers that are kept warm, and the one way to have one do a job within its limits."""

import asyncio
import contextlib
import json
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Coroutine
from typing import Any

from tonggao.errors import TonggaoError
from tonggao.output_folder import Generation, OutputFolder
from tonggao.serve.errors import JobError
from tonggao.serve.frames import DATA, DONE, ERROR, HEAD, HEADER, READY, pack_job
from tonggao.serve.settings import Settings

_START = 30.0  # seconds that a worker may take to open the store
_TURN = 30.0  # seconds that a request waits for a worker
_SPENT = 10  # answers that clients take in slowly hold a worker for at most so many deadlines


class Worker:
    """One worker process and the generation of the graph that it reads."""

    def __init__(self, process: asyncio.subprocess.Process, generation: Generation) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self.process = process
        self.generation = generation
        self.is_fresh = True  # false once it must not be asked again
        self.limits: dict[str, bool] = {}
        self._stdin, self._stdout = process.stdin, process.stdout

    @classmethod
    async def start(cls, generation: Generation, memory: int) -> "Worker":
        """A worker that has opened the store. Raises JobError where it cannot."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tonggao.serve.worker", str(generation.graph), generation.base, str(memory)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        worker = cls(process, generation)
        try:
            async with asyncio.timeout(_START):
                kind, content = await worker.receive()
            if kind != READY:
                raise JobError(503, json.loads(content)["message"])
        except BaseException as error:  # whoever waited may have left: the process must not stay behind
            await worker.bury()
            if isinstance(error, TimeoutError | asyncio.IncompleteReadError):
                raise JobError(503, "no worker could be started") from None
            raise
        worker.limits = json.loads(content)
        return worker

    async def send(self, job: dict[str, Any]) -> None:
        """Hand it a job."""
        self._stdin.write(pack_job(job))
        await self._stdin.drain()

    async def receive(self) -> tuple[bytes, bytes]:
        """The next frame. Raises IncompleteReadError where the process has ended."""
        kind, length = HEADER.unpack(await self._stdout.readexactly(HEADER.size))
        return kind, await self._stdout.readexactly(length)

    def kill(self) -> None:
        """End it at once."""
        self.is_fresh = False
        if self.process.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            if sys.platform == "win32":
                self.process.kill()
            else:  # not by Popen, which would look first whether it has ended, and take its end from who waits for it
                os.kill(self.process.pid, signal.SIGKILL)

    async def bury(self) -> None:
        """End it and read what it left in its pipe, which stays open otherwise."""
        self.kill()
        while await self._stdout.read(2**16):
            pass
        await self.process.wait()


class Answer:
    """What a worker says to one job: ``head`` tells what follows, ``pieces`` are its bytes.

    It holds the worker until the last piece is taken or it is closed.
    """

    def __init__(self, pool: "Pool", worker: Worker) -> None:
        self._pool = pool
        self._worker = worker
        self._left = pool.settings.deadline
        self._end = time.monotonic() + pool.settings.deadline * _SPENT
        self._done = False
        self.head: dict[str, Any] = {}

    async def begin(self, job: dict[str, Any]) -> None:
        """Hand over the job and wait until it is known what follows."""
        try:
            await self._worker.send(job)
        except (BrokenPipeError, ConnectionResetError):
            self._fail(503, "the worker had ended; ask again")
        kind, content = await self._frame()
        if kind == HEAD:
            self.head = json.loads(content)
        elif kind == DONE:
            self._finish(json.loads(content))

    async def pieces(self) -> AsyncIterator[bytes]:
        """The answer, piece by piece, as the worker makes it."""
        while not self._done:
            kind, content = await self._frame()
            if kind == DATA:
                yield content
            elif kind == DONE:
                self._finish(json.loads(content))

    def close(self) -> None:
        """Give the worker back; one that is still at work is ended, for nobody waits for it any more."""
        if not self._done:
            self._done = True
            self._worker.kill()
            self._pool.give_back(self._worker)

    async def _frame(self) -> tuple[bytes, bytes]:
        # Only the worker's own time counts, not that of a client who takes in slowly; but that has an end as well.
        started = time.monotonic()
        left = max(0.0, min(self._left, self._end - started))
        try:
            async with asyncio.timeout(left):
                kind, content = await self._worker.receive()
        except TimeoutError:
            seconds = self._pool.settings.deadline
            self._fail(503, f"the query took longer than {seconds:g} seconds and was ended; ask for less")
        except asyncio.IncompleteReadError:
            mebibytes = self._pool.settings.memory // 2**20
            self._fail(503, f"the query was too much for one worker ({mebibytes} MiB, or nested too deep) and was ended; ask for less")
        self._left -= time.monotonic() - started
        if kind == ERROR:
            self._finish({})
            error = json.loads(content)
            raise JobError(error["status"], error["message"])
        return kind, content

    def _fail(self, status: int, message: str) -> None:
        self.close()
        raise JobError(status, message)

    def _finish(self, last: dict[str, Any]) -> None:
        self._done = True
        if last.get("worn"):
            self._worker.is_fresh = False
        self._pool.give_back(self._worker)


class Pool:
    """Workers over the newest generation of a store, started as they are needed and kept."""

    def __init__(self, settings: Settings, size: int) -> None:
        self.settings = settings
        self._folder = OutputFolder(settings.store)
        self._free = asyncio.Semaphore(size)
        self._idle: list[Worker] = []
        self._busy: set[Worker] = set()
        self._waiting = 0
        self._closing = False
        self._tasks: set[asyncio.Task[None]] = set()

    def generation(self) -> Generation:
        """The newest generation. Raises TonggaoError where there is none."""
        return self._folder.current()

    async def ask(self, job: str, **values: Any) -> Answer:
        """The answer to a job. Raises JobError where it fails before there is any."""
        worker = await self._take()
        answer = Answer(self, worker)
        try:
            await answer.begin({"job": job, **values})
        except BaseException:
            answer.close()
            raise
        return answer

    async def warm(self) -> Worker:
        """Have one worker ready, and say which."""
        worker = await self._take()
        self.give_back(worker)
        return worker

    def give_back(self, worker: Worker) -> None:
        """Take a worker back from a job; where it cannot go on, another takes its place before the next job does."""
        self._busy.discard(worker)
        if worker.is_fresh:
            self._idle.append(worker)
            self._free.release()
        else:
            self._in_background(self._replace(worker))

    async def close(self) -> None:
        """End all workers."""
        self._closing = True
        await asyncio.gather(*self._tasks)
        await asyncio.gather(*(worker.bury() for worker in (*self._idle, *self._busy)))
        self._idle.clear()

    async def _take(self) -> Worker:
        await self._queue()
        try:
            current = self.generation()
            while self._idle:
                worker = self._idle.pop()
                if worker.generation == current and worker.process.returncode is None:
                    break
                self._in_background(worker.bury())
            else:
                worker = await Worker.start(current, self.settings.memory)
        except BaseException:
            self._free.release()
            raise
        self._busy.add(worker)
        return worker

    async def _queue(self) -> None:
        if self._free.locked() and self._waiting >= self.settings.waiting:
            raise JobError(503, "too many queries at once; ask again in a moment")
        self._waiting += 1
        try:
            async with asyncio.timeout(_TURN):
                await self._free.acquire()
        except TimeoutError:
            raise JobError(503, "no worker became free in time; ask again in a moment") from None
        finally:
            self._waiting -= 1

    async def _replace(self, worker: Worker) -> None:
        await worker.bury()
        try:
            if not self._closing:
                with contextlib.suppress(TonggaoError):  # whoever asks next is told
                    self._idle.append(await Worker.start(self.generation(), self.settings.memory))
        finally:
            self._free.release()

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
