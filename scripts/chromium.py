"""The headless browser that scripts open pages in."""

from __future__ import annotations

import shutil
import sys

HEADLESS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str:
    """The program. Ends the script where there is none on the PATH."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    return found or sys.exit("no Chromium on the PATH; on Debian: apt-get install chromium fonts-noto-cjk")


def find_driver() -> str:
    """The program that drives it. Ends the script where there is none on the PATH."""
    return shutil.which("chromedriver") or sys.exit("no driver of Chromium on the PATH; on Debian: apt-get install chromium-driver")
