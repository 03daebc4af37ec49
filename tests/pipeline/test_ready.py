"""A worker has loaded what it needs before its first readout."""

import subprocess
import sys

LOADED = """
import tonggao.pipeline.ready, gc, sys
from tonggao.lexicon import load_lexicon
print(load_lexicon.cache_info().currsize, "rjieba" in sys.modules, gc.get_freeze_count() > 0)
"""


def test_lexicons_and_segmenter_are_loaded() -> None:
    found = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["1", "True", "True"]
