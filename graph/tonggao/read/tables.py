"""CSV and TSV: one readout a row, under columns named as the keys of a record or mapped to them."""

import csv
import io
from collections.abc import Iterator
from typing import IO

from tonggao.read.decoding import UnreadableError, encoding_of
from tonggao.read.records import Row

_SAMPLE = 2**20
_LONGEST_FIELD = 2**26
_DELIMITERS = "\t,;|"


def table_rows(stream: IO[bytes]) -> Iterator[Row]:
    """Each row below the header, by column. Raises UnreadableError where the bytes are no text."""
    csv.field_size_limit(_LONGEST_FIELD)
    sample = stream.read(_SAMPLE)
    if not sample.strip():
        return
    complete = sample if len(sample) < _SAMPLE else sample[: sample.rfind(b"\n") + 1]
    encoding = encoding_of(complete)
    stream.seek(0)
    # Bytes that do not fit become lone surrogates, which cleaning replaces and counts.
    text = io.TextIOWrapper(stream, encoding, errors="surrogateescape", newline="")
    header = complete.split(b"\n", 1)[0].decode(encoding, "replace")
    rows = csv.DictReader(text, delimiter=max(_DELIMITERS, key=header.count))
    try:
        for row in rows:
            yield {name.strip(): value for name, value in row.items() if name is not None and value is not None}
    except csv.Error as error:
        yield UnreadableError(f"is no table from line {rows.line_num} on ({error}); save it as CSV in UTF-8")
    finally:
        text.detach()  # the stream is its opener's to close
