"""The lock of an output folder is its process's alone."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tonggao.errors import TonggaoError
from tonggao.lock import locked

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks")


def test_a_second_one_is_told(tmp_path: Path) -> None:
    with locked(tmp_path / "lock"), pytest.raises(TonggaoError, match="another build"), locked(tmp_path / "lock"):
        pass
    with locked(tmp_path / "lock"):  # whoever was told holds nothing
        pass


FORKING = """
import os, signal, sys
from pathlib import Path
from tonggao.lock import locked
with locked(Path(sys.argv[1])):
    if not os.fork():
        print("forked", flush=True)
        sys.stdin.read()  # lives on until the test lets it end
        os._exit(0)
    os.kill(os.getpid(), signal.SIGKILL)  # with no time to let go
"""


def test_a_process_forked_meanwhile_does_not_hold_it_on(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FORKING, str(tmp_path / "lock")]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"forked\n"  # before that the copy may still have to let go
    assert process.wait() == -signal.SIGKILL
    with locked(tmp_path / "lock"):
        pass
    process.communicate()
