#!/usr/bin/env python3
"""Run the tests in an environment of their own; what is given on the command line goes to pytest.

python3 scripts/test.py
python3 scripts/test.py tests/read -k dates
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

from environment import ROOT, ensure


def main(arguments: Sequence[str] | None = None) -> int:
    """Run pytest in the checkout; returns its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    return subprocess.run([ensure("test") / "pytest", *given], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
