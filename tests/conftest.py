"""What tests of several rooms need."""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared_texts() -> Path:
    """The folder with real readouts and their gold, which TONGGAO_TEXTS names; skips where there is none."""
    folder = os.environ.get("TONGGAO_TEXTS")
    if not folder:
        pytest.skip("TONGGAO_TEXTS is not set; it names the folder of real readouts, which are not part of tonggao")
    path = Path(folder)
    if not path.is_dir():
        pytest.skip(f"TONGGAO_TEXTS names {folder}, which is no folder")
    return path
