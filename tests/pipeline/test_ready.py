"""A process that workers are forked from has loaded what they need."""

import subprocess
import sys

LOADED = """
import tonggao.pipeline.ready, gc, sys, threading
from tonggao.lexicon import load_lexicon
print(load_lexicon.cache_info().currsize, "rjieba" in sys.modules, gc.get_freeze_count() > 0, threading.active_count())
"""


def test_lexicons_and_segmenter_are_loaded_and_no_thread_runs() -> None:
    # A thread would not be there after forking, and whatever lock it held would stay locked.
    found = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["1", "True", "True", "1"]
