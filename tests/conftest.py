"""What tests of several rooms need and a machine may lack: the texts that are not tonggao's, and a browser."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.chrome.webdriver import WebDriver

_CHROMIUM_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1400,900",
)


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


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebDriver]:
    """A headless Chromium that keeps its console and network logs; skips where it or a Chinese font is missing."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    driver_path = shutil.which("chromedriver")
    if not chromium or not driver_path:
        pytest.skip("no Chromium with its chromedriver on the PATH (Debian: apt-get install chromium chromium-driver)")
    if not _has_chinese_font():
        pytest.skip("no Chinese font (Debian: apt-get install fonts-noto-cjk)")
    options = Options()
    options.binary_location = chromium
    for flag in (*_CHROMIUM_FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(driver_path))
    yield driver
    driver.quit()


def _has_chinese_font() -> bool:
    lister = shutil.which("fc-list")
    return bool(lister and subprocess.run([lister, ":lang=zh"], capture_output=True, check=True).stdout.strip())
