"""Bytes to clean text: UTF-8, GB18030, Big5 or UTF-16, and the few characters that no text, graph or page should carry replaced."""

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
_NEXT = "save it as text in UTF-8"

_LINE_END = re.compile("\r\n?")
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")

# Any of these gives nearly every run of bytes some rare character; in real text most are of the commonest.
_GUESSED = ("gb18030", "big5", "utf-16-le", "utf-16-be")
_SHARE_OF_COMMON = 0.6
_SAMPLE = 20_000
_ALIASES = {"gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "big5-hkscs": "big5hkscs", "utf8": "utf-8"}


class UnreadableError(TonggaoError):
    """Bytes that are no Chinese text."""


class CleanText(NamedTuple):
    """``text`` with LF line ends and no controls but tab; ``replaced`` counts what became U+FFFD, one for one."""

    text: str
    replaced: int


def decode(data: bytes, declared: str | None = None) -> str:
    """The text in ``data``: by its byte order mark, else UTF-8, else what makes most sense of it.

    ``declared`` is the encoding that a page names. Raises UnreadableError.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(f"is {what}, not text; {_NEXT}")
    for mark, encoding in _UNICODE_MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    if b"\0" not in data:  # UTF-16 of Western letters would pass for UTF-8
        try:
            return _strictly(data, "utf-8")
        except UnreadableError as not_utf8:
            return _guessed(data, declared, not_utf8)
    return _guessed(data, declared, UnreadableError(f"holds NUL bytes and is no text; {_NEXT}"))


def encoding_of(sample: bytes) -> str:
    """The encoding of a text that begins with ``sample``, whole lines of it. Raises UnreadableError."""
    for mark, encoding in _UNICODE_MARKS:
        if sample.startswith(mark):
            return "utf-8-sig" if encoding == "utf-8" else "utf-16"
    text = decode(sample)
    return next(name for name in ("utf-8", *_GUESSED) if _decodes_to(sample, name, text))


def _decodes_to(data: bytes, encoding: str, text: str) -> bool:
    try:
        return data.decode(encoding, "surrogatepass" if encoding == "utf-8" else "strict") == text
    except UnicodeDecodeError:
        return False


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


def _guessed(data: bytes, declared: str | None, not_utf8: UnreadableError) -> str:
    name = (declared or "").strip().lower()
    readings = [found for encoding in (_ALIASES.get(name, name), *_GUESSED) if (found := _reading(data, encoding))]
    if readings:
        # Of equals the first: what is declared, then the commonest encoding.
        share, text = max(readings, key=lambda reading: reading[0])
        if share >= _SHARE_OF_COMMON:
            return text
    if b"\0" in data and (with_nul := _utf8_with_nul(data)):
        return with_nul
    raise UnreadableError(f"is neither UTF-8 nor sensible GB18030, Big5 or UTF-16; {_NEXT}") from not_utf8


def _reading(data: bytes, encoding: str) -> tuple[float, str] | None:
    """The text by this encoding, with the share of common ones among its Chinese characters."""
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None
    sample = text[:_SAMPLE]
    han = _HAN.findall(sample)
    unlikely = sum("\ue000" <= character <= "\uf8ff" for character in sample)
    common = sum(map(_common_characters().__contains__, han))
    return (common / (len(han) + unlikely) if han else 0.0), text


def _utf8_with_nul(data: bytes) -> str | None:
    """UTF-8 with stray NUL bytes, which are replaced and counted later; None for what is more NUL than text."""
    try:
        text = _strictly(data, "utf-8")
    except UnreadableError:
        return None
    return text if text.count("\0") * 10 < len(text) else None


@cache
def _common_characters() -> frozenset[str]:
    # Level 1 of GB 2312 (rows 16 to 55) and of Big5 (A440 to C67E): what simplified and traditional texts are made of.
    simplified = (bytes((lead, trail)) for lead in range(0xB0, 0xD8) for trail in range(0xA1, 0xFF))
    traditional = (
        bytes((lead, trail)) for lead in range(0xA4, 0xC7) for trail in (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    )
    return frozenset("".join(pair.decode("gb2312", "ignore") for pair in simplified)) | frozenset(
        "".join(pair.decode("big5", "ignore") for pair in traditional)
    )
