"""Storage that workers on other machines share with the build: any that fsspec reaches (s3://, gs://, file:// …)."""

import posixpath
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tonggao.errors import TonggaoError


def is_shared(folder: str) -> bool:
    """Whether a folder is the URL of a storage."""
    return "://" in folder


def read_file(url: str) -> bytes | None:
    """The content of a file there; None where there is none."""
    with _used(url) as (system, path):
        try:
            return bytes(system.cat_file(path))
        except FileNotFoundError:
            return None


def upload(files: Iterable[Path], folder: str) -> None:
    """Put files there, in this order: object stores have no renaming, so that what says that all is there comes last."""
    with _used(folder) as (system, path):
        system.makedirs(path, exist_ok=True)
        for file in files:
            system.put_file(str(file), posixpath.join(path, file.name))


def download(names: Iterable[str], folder: str, to: Path) -> None:
    """Get files from there into a folder of this machine."""
    with _used(folder) as (system, path):
        for name in names:
            system.get_file(posixpath.join(path, name), str(to / name))


def remove(names: Iterable[str], folder: str) -> None:
    """Remove files there; those that are gone are no error."""
    with _used(folder) as (system, path):
        for name in names:
            if system.exists(posixpath.join(path, name)):
                system.rm_file(posixpath.join(path, name))


def reach(folder: str) -> bool:
    """Whether this machine gets at the storage."""
    try:
        with _used(folder) as (system, path):
            system.makedirs(path, exist_ok=True)
    except TonggaoError:
        return False
    return True


@contextmanager
def _used(url: str) -> Iterator[tuple[Any, str]]:
    """The storage of a URL and the path there. Whatever goes wrong with it is a TonggaoError."""
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise TonggaoError("fsspec is not installed; pip install 'tonggao[dask]'") from error
    try:
        yield url_to_fs(url)
    except Exception as error:  # an unknown protocol, a package that is missing, and each storage has errors of its own
        reason = " ".join(str(error).split()) or type(error).__name__
        raise TonggaoError(f"{url}: cannot be used ({reason}); check the address and who may write there") from error
