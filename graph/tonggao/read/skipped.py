"""What reading yields in place of a readout."""

from typing import NamedTuple


class Skipped(NamedTuple):
    """An input that gave no readout: ``origin`` says which (path, or path and line), ``reason`` what was wrong.

    ``fault`` is False for files that merely lie in a folder and are of no kind tonggao reads: counted, not mended.
    """

    origin: str
    reason: str
    fault: bool = True

    def __str__(self) -> str:
        return f"{self.origin}: {self.reason}"
