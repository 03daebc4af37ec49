"""RDF terms in canonical N-Quads form, as strings.

Strings, not objects: writing a line is five times cheaper than building a quad, and sorted lines are what is compared,
stored and loaded.
"""

import re

XSD = "http://www.w3.org/2001/XMLSchema#"

_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\", "\x7f": "\\u007F"}
_ESCAPES = {**{chr(c): f"\\u{c:04X}" for c in range(0x20)}, **_SHORT}
_ESCAPED = re.compile(r'[\x00-\x1f"\\\x7f]')
_DATE_TYPES = (
    (re.compile(r"\d{4}-\d\d-\d\d"), f"<{XSD}date>"),
    (re.compile(r"\d{4}-\d\d"), f"<{XSD}gYearMonth>"),
    (re.compile(r"\d{4}"), f"<{XSD}gYear>"),
)


def iri(value: str) -> str:
    return f"<{value}>"


def subject_of(line: str) -> str:
    """The node that an N-Quads line speaks of."""
    return line[: line.index(" ")]


def _escape(found: re.Match[str]) -> str:
    return _ESCAPES[found[0]]


def text(value: str) -> str:
    """Exact words: a plain string literal."""
    if value.isalnum():  # most names: no character needs a look of its own
        return f'"{value}"'
    return f'"{_ESCAPED.sub(_escape, value)}"'


def chinese(value: str) -> str:
    """A name in Chinese: a literal tagged ``zh``."""
    return f"{text(value)}@zh"


def english(value: str) -> str:
    return f"{text(value)}@en"


def pinyin(value: str) -> str:
    """A Chinese name in pinyin: a literal tagged as such."""
    return f"{text(value)}@zh-latn-pinyin"


def decimal(value: float) -> str:
    """A score as a decimal of two places, in canonical form (0.5)."""
    digits = f"{value:.2f}".rstrip("0")
    return f'"{digits}0"^^<{XSD}decimal>' if digits.endswith(".") else f'"{digits}"^^<{XSD}decimal>'


def number(value: int) -> str:
    return f'"{value}"^^<{XSD}integer>'


def date(value: str) -> str:
    """An ISO date typed by its precision; what is no such date stays a string, for the shapes to find."""
    for pattern, datatype in _DATE_TYPES:
        if pattern.fullmatch(value):
            return f'"{value}"^^{datatype}'
    return text(value)


TRUE = f'"true"^^<{XSD}boolean>'


def web_address(value: str) -> str:
    """An address as a literal: it comes from outside and need not be a valid IRI."""
    return f"{text(value)}^^<{XSD}anyURI>"
