"""Which queries a store answers, and what is said of those it does not.

Oxigraph follows SERVICE to any address, has no time limit and falls over deep nesting: queries are checked before.
"""

import re

from tonggao.errors import TonggaoError

MAX_LENGTH = 100_000
MAX_DEPTH = 100
_SHOWN = 40  # characters before the place where a query goes wrong

# What may hold the letters of a keyword without being one, in the order a SPARQL reader takes them: an escaped
# character, an IRI, long and short strings, a comment, a variable, a prefixed name. Removed in one pass from the
# left, so that none can hide inside another.
_NOT_KEYWORDS = re.compile(
    r"""\\.
    | <[^<>"{}|^`\\\x00-\x20]*>
    | \"{3}(?:[^\"\\]|\\.|\"{1,2}(?!\"))*\"{3} | '{3}(?:[^'\\]|\\.|'{1,2}(?!'))*'{3}
    | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*'
    | \#[^\n\r]*
    | [?$]\w+
    | (?P<prefix>[\w.\-]*):(?:[\w.\-:%]|\\.)*""",
    re.VERBOSE | re.DOTALL,
)
_NESTING = re.compile(r"[(\[{)\]}]|[!+\-^](?:\s*[!+\-^])*")
_PLACE = re.compile(r"error at (\d+):(\d+): expected (.*)", re.DOTALL)
_FROM = re.compile(r"\bFROM\b(?!:)", re.IGNORECASE)
_UPDATE = re.compile(
    r"(?:\s*(?:PREFIX\s*[\w.\-]*:|BASE\b))*\s*(?:INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\b",
    re.IGNORECASE,
)


class QueryError(TonggaoError):
    """A query that is malformed, or that tonggao does not run."""


def check_query(sparql: str) -> None:
    """Raises QueryError where a query would leave this machine, change the graph, or is too long or too deep."""
    try:
        sparql.encode()
    except UnicodeEncodeError as error:
        before = sparql[: error.start].rpartition("\n")[2].strip()[-_SHOWN:]
        raise QueryError(f"the query holds what is no Unicode text after 【{before}】; write it in UTF-8") from None
    if len(sparql) > MAX_LENGTH:
        raise QueryError(f"the query has {len(sparql)} characters; at most {MAX_LENGTH} are read")
    bare = _NOT_KEYWORDS.sub(_keep_prefix, sparql)
    if not bare.strip():
        raise QueryError("the query is empty; give SPARQL, a file of it, or a name that `tonggao questions` lists")
    if "service" in bare.lower():
        raise QueryError("SERVICE would ask another server; tonggao answers from its own graph only: leave it out")
    if _UPDATE.match(bare):
        raise QueryError("this is an update; only SELECT, ASK, CONSTRUCT and DESCRIBE are answered")
    if _depth(bare) > MAX_DEPTH:
        raise QueryError(f"the query nests brackets more than {MAX_DEPTH} deep; take some of them away")


def names_dataset(sparql: str) -> bool:
    """Whether the query says by FROM or FROM NAMED what it is asked over."""
    return _FROM.search(_NOT_KEYWORDS.sub(_keep_prefix, sparql)) is not None


def _keep_prefix(match: re.Match[str]) -> str:
    """A prefix stays: ``SERVICEex:place`` is the keyword and a name, written without the space."""
    return " " if match["prefix"] is None else f" {match['prefix']}: "


def _depth(bare: str) -> int:
    """How deep a reader has to go down: brackets still open, and signs before one operand."""
    deepest = depth = 0
    for found in _NESTING.findall(bare):
        if found in "([{":
            depth += 1
            deepest = max(deepest, depth)
        elif found in ")]}":
            depth -= 1
        else:
            deepest = max(deepest, depth + len(found) - sum(map(str.isspace, found)))
    return deepest


def malformed(sparql: str, error: SyntaxError) -> QueryError:
    """The error for a query that Oxigraph cannot read: one line with the place and the words there.

    >>> str(malformed("SELECT * {", SyntaxError('error at 1:11: expected one of "}"')))
    'the query is not SPARQL at line 1, column 11: after 【SELECT * {】; expected }'
    """
    message = " ".join(str(error).split())
    found = _PLACE.match(message)
    if found is None:
        return QueryError(f"the query is not SPARQL: {message}")
    line, column = int(found[1]), int(found[2])
    lines = sparql.split("\n")
    before = lines[line - 1][: column - 1] if line <= len(lines) else ""
    if "Prefix not found" in found[3]:
        expected = "; its prefix is not declared"
    else:
        words = re.findall(r'"([^"\s]+)"|\b([A-Z]{2,})\b', found[3])
        names = [quoted or keyword for quoted, keyword in words]
        expected = f"; expected {names[0]}" if len(names) == 1 else ""
    place = f"line {line}, column {column}: after 【{before.strip()[-_SHOWN:]}】"
    return QueryError(f"the query is not SPARQL at {place}{expected}")
