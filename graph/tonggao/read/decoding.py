"""Bytes to clean text: UTF-8 or GB18030, and the few characters that no text, graph or page should carry replaced."""

import re
from functools import cache
from typing import NamedTuple

from tonggao.errors import TonggaoError

# Formats that people save under .txt by mistake; the first bytes give them away.
_SIGNATURES = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"BM\x00\x00", "a BMP picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"RIFF", "a sound, film or WebP picture"),
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an Office file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"SQLite format 3", "a database"),
)
_UNICODE_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_NEXT = "save it as text in UTF-8 or GB18030"

_LINE_END = re.compile("\r\n?")
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")

# GB18030 gives nearly every run of bytes some rare character; in real text most are of the 3,755 commonest.
_SHARE_OF_COMMON = 0.6
_SAMPLE = 20_000


class UnreadableError(TonggaoError):
    """Bytes that are no Chinese text."""


class CleanText(NamedTuple):
    """``text`` with LF line ends and no controls but tab; ``replaced`` counts what became U+FFFD, one for one."""

    text: str
    replaced: int


def decode(data: bytes) -> str:
    """The text in ``data``: by its byte order mark, else UTF-8, else GB18030. Raises UnreadableError."""
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(f"is {what}, not text; {_NEXT}")
    for mark, encoding in _UNICODE_MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    try:
        return _strictly(data, "utf-8")
    except UnreadableError as not_utf8:
        return _gb18030(data, not_utf8)


def clean(text: str) -> CleanText:
    """``text`` as every offset counts it: no byte order mark, LF line ends, controls and lone surrogates replaced.

    >>> clean("甲\\r\\n乙\\x00丙")
    CleanText(text='甲\\n乙�丙', replaced=1)
    """
    text = _LINE_END.sub("\n", text.removeprefix("\ufeff"))
    return CleanText(*_UNWANTED.subn("\ufffd", text))


def one_line(text: str) -> str:
    """A name, title or address as it may go into ids, messages and graphs: clean, with a space for each line end."""
    return clean(text).text.replace("\n", " ").strip()


def holds_chinese(text: str) -> bool:
    """Whether any Chinese character stands in ``text``."""
    return _HAN.search(text) is not None


def _strictly(data: bytes, encoding: str) -> str:
    try:
        # Lone surrogates pass here: clean() replaces and counts them.
        return data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"byte {error.start} is not {encoding.upper()}; {_NEXT}") from error


def _gb18030(data: bytes, not_utf8: UnreadableError) -> str:
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"is neither UTF-8 nor GB18030 (byte {error.start} fits neither); {_NEXT}") from not_utf8
    han = _HAN.findall(text[:_SAMPLE])
    if sum(map(_common_characters().__contains__, han)) < _SHARE_OF_COMMON * len(han):
        raise UnreadableError(f"is neither UTF-8 nor sensible GB18030; {_NEXT}") from not_utf8
    return text


@cache
def _common_characters() -> frozenset[str]:
    # Level 1 of GB 2312, rows 16 to 55; the last row is not full.
    rows = (bytes((lead, trail)) for lead in range(0xB0, 0xD8) for trail in range(0xA1, 0xFF))
    return frozenset("".join(pair.decode("gb2312", "ignore") for pair in rows))
