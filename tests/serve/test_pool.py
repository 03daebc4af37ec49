"""Workers come and go without a word on the server's own streams."""

from __future__ import annotations

import asyncio
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tonggao.output_folder import OutputFolder
from tonggao.serve.pool import Worker


def test_a_worker_that_is_ended_twice_has_its_end_told_to_who_waits_for_it(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Any] = []

    async def end_twice() -> int | None:
        worker = await Worker.start(OutputFolder(built).current(), 2**30)
        monkeypatch.setattr(subprocess.Popen, "poll", looked.append)  # would take its end: the watcher then complains
        worker.kill()
        worker.kill()
        await worker.bury()
        monkeypatch.undo()
        return worker.process.returncode

    assert asyncio.run(end_twice()) == -9
    assert looked == []
