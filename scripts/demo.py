#!/usr/bin/env python3
"""Build the graph of the sample readouts and ask it something, in an environment of its own.

python3 scripts/demo.py
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from environment import ROOT, ensure

PERSON = "韩砚舟"


def main() -> int:
    """Build into output/, show an answer, say what to open; returns the first exit code that is not 0."""
    return show(ensure(), Path("output"))


def show(commands: Path, output: Path) -> int:
    """Run the demonstration with the commands in a folder; ``output`` counts from the checkout."""
    for arguments in (
        ("build", "examples", "-o", str(output)),
        ("query", "posts", "--store", str(output)),
        ("query", "requirements", "--set", f"issuer={PERSON}", "--store", str(output)),
    ):
        print(f"\n$ tonggao {' '.join(arguments)}", flush=True)
        if code := subprocess.run([commands / "tonggao", *arguments], cwd=ROOT, check=False).returncode:
            return code
    page = (ROOT / output / "graph.html").as_uri()
    print(f"\nOpen {page} in a browser: the graph, and behind every claim the words that say it.")
    print(f"Then your own texts: {commands / 'tonggao'} build YOUR_FOLDER -o YOUR_OUTPUT")
    return 0


if __name__ == "__main__":
    sys.exit(main())
