#!/usr/bin/env python3
"""Take the README's picture: the page of the samples' graph, as headless Chromium shows it, into docs/samples.png.

python3 scripts/picture.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from chromium import HEADLESS, find_chromium
from environment import ROOT, ensure

PICTURE = ROOT / "docs" / "samples.png"
CHROMIUM = (
    *HEADLESS,
    "--hide-scrollbars",
    "--window-size=1400,860",
    "--force-device-scale-factor=1.25",
    "--virtual-time-budget=5000",
)


def main() -> int:
    """Build the samples' graph in a temporary folder and take its picture."""
    browser = find_chromium()
    tonggao = ensure() / "tonggao"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([tonggao, "build", "examples", "-o", folder], cwd=ROOT, check=True)
        page = Path(folder, "graph.html").as_uri()
        shot = PICTURE.with_name(".samples.new.png")
        places = (f"--user-data-dir={folder}/profile", f"--screenshot={shot}")
        subprocess.run([browser, *CHROMIUM, *places, page], stderr=subprocess.DEVNULL, check=True)
    os.replace(shot, PICTURE)
    print(PICTURE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
