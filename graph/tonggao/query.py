"""Questions to the graph: ready-made ones by name, a file or a string, with parameters put in as typed terms."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, NamedTuple

from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, Triple

from tonggao.describe.iris import BASE, TG
from tonggao.identify.names import plain_key
from tonggao.nearest import nearest
from tonggao.ontology_files import ontology_folder
from tonggao.store import GraphStore, QueryError
from tonggao.store.remote import RemoteStore
from tonggao.table import Table, Term

_XSD = "http://www.w3.org/2001/XMLSchema#"
_HEADER = re.compile(r"#\s*(title|description)@(\w+):\s*(.+)")
_PARAMETER = re.compile(r"#\s*param\s+(\w+)\s+(name|text|iri|date|number)(\s+required)?\s*:\s*(.+)")
_EXAMPLE = re.compile(r"#\s*example((?:\s+\w+=\S+)*)")
_EXAMPLE_LINE = re.compile(r"#\s*>(?: (.*))?")
_PARAMETER_SAYS = re.compile(r"#\s*param@(\w+)\s+(\w+)\s*:\s*(.+)")
_SLOT = re.compile(r"VALUES\s*\?(\w+)\s*\{\s*UNDEF\s*\}", re.IGNORECASE)
_QUESTION_NAME = re.compile(r"[\w-]+")
_DATES = ((10, "date"), (7, "gYearMonth"), (4, "gYear"))
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


class Parameter(NamedTuple):
    """What a question can be told: a name (of an entity), text, iri, date or number. ``says`` is by language."""

    name: str
    kind: str
    required: bool
    says: dict[str, str]


class Example(NamedTuple):
    """Parameters of a question and the first lines of its answer about invented readouts, as a table in text."""

    parameters: dict[str, str]
    answer: str


@dataclass(frozen=True, slots=True)
class Question:
    """A SPARQL query with its parameters. A ready-made one has a name, title and description by language, an example."""

    name: str
    sparql: str
    title: dict[str, str]
    description: dict[str, str]
    parameters: tuple[Parameter, ...]
    example: Example | None = None


@cache
def questions() -> tuple[Question, ...]:
    """The ready-made questions, by name."""
    folder = ontology_folder() / "queries"
    return tuple(_question(path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.rq")))


def load_question(source: str) -> Question:
    """The question that ``source`` gives: a ready-made one's name, a file's path, or SPARQL itself.

    Raises QueryError for an unknown name, with the nearest one, and for a file that cannot be read.
    """
    for question in questions():
        if question.name == source:
            return question
    if "\n" not in source and (source.endswith((".rq", ".sparql")) or _is_path(source)):
        return _question("", _read(Path(source)))
    if _QUESTION_NAME.fullmatch(source):
        known = [question.name for question in questions()]
        raise QueryError(f"no question is named {source}{_nearest(source, known)}; `tonggao questions` lists them")
    return _question("", source)


def read_question(stream: IO[bytes]) -> Question:
    """The question that a stream of SPARQL holds. Raises QueryError where it is no UTF-8."""
    try:
        return _question("", stream.read().decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise QueryError("the query on standard input is not UTF-8; write it in that encoding") from None


def ask(store: GraphStore | RemoteStore, source: str | Question, parameters: Mapping[str, str] | None = None) -> Table:
    """The answer as a table. ``source`` is as for ``load_question``, ``parameters`` are given as text by name.

    In a query of one's own, ``VALUES ?name { UNDEF }`` is where a parameter goes. Raises QueryError for a query that is
    malformed or not allowed, an unknown or missing parameter, and a value that is not of its kind.
    """
    question = source if isinstance(source, Question) else load_question(source)
    sparql = fill(question, parameters or {}, store.base)
    # A ready-made question needs no look at its text: parameters write themselves as terms.
    return _table(store.query(sparql, checked=bool(question.name)), {f"{store.base}": "", TG: "tg:"})


def fill(question: Question, parameters: Mapping[str, str], base: str = BASE) -> str:
    """The question's SPARQL with the parameters' terms in their places; those not given stay open.

    An IRI may be given less the ``base``, as tables print it.
    """
    known = {parameter.name: parameter for parameter in question.parameters}
    for name in parameters:
        if name not in known:
            which = f"question {question.name}" if question.name else "the query"
            raise QueryError(f"{which} has no parameter {name}{_nearest(name, known)}{_listed(known)}")
    missing = [p.name for p in question.parameters if p.required and p.name not in parameters]
    if missing:
        raise QueryError(f"question {question.name} needs {', '.join(missing)}; give it with --set {missing[0]}=…")
    terms = {name: _term(known[name], value, base) for name, value in parameters.items()}

    def filled(slot: re.Match[str]) -> str:
        term = terms.get(slot[1])
        # The term writes itself, quotes and all: nothing that a user types becomes syntax.
        return slot[0] if term is None else f"VALUES ?{slot[1]} {{ {term} }}"

    return _SLOT.sub(filled, question.sparql)


def _question(name: str, sparql: str) -> Question:
    texts: dict[str, dict[str, str]] = {"title": {}, "description": {}}
    parameters: dict[str, Parameter] = {}
    for line in sparql.splitlines():
        if header := _HEADER.fullmatch(line.strip()):
            texts[header[1]][header[2]] = header[3]
        elif parameter := _PARAMETER.fullmatch(line.strip()):
            parameters[parameter[1]] = Parameter(parameter[1], parameter[2], bool(parameter[3]), {"en": parameter[4]})
        elif says := _PARAMETER_SAYS.fullmatch(line.strip()):
            parameters[says[2]].says[says[1]] = says[3]
    for slot in _SLOT.finditer(sparql):
        parameters.setdefault(slot[1], Parameter(slot[1], "text", False, {}))
    return Question(
        name, sparql, texts["title"], texts["description"], tuple(parameters.values()), _example(sparql.splitlines())
    )


def _example(lines: list[str]) -> Example | None:
    given = next((found for line in lines if (found := _EXAMPLE.fullmatch(line))), None)
    if given is None:
        return None
    answer = [found[1] or "" for line in lines if (found := _EXAMPLE_LINE.fullmatch(line))]
    parameters = dict(pair.split("=", 1) for pair in given[1].split())
    return Example(parameters, "".join(f"{line}\n" for line in answer))


def _is_path(source: str) -> bool:
    try:
        return Path(source).exists()
    except (OSError, ValueError):  # longer than a path may be, or with a NUL: a query then
        return False


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise QueryError(f"no query file {path}; check its name") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = f"{error.strerror}; name a file of SPARQL" if isinstance(error, OSError) else "it is not UTF-8; save it as that"
        raise QueryError(f"cannot read the query file {path}: {reason}") from None


def _term(parameter: Parameter, value: str, base: str) -> Term:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise QueryError(f"parameter {parameter.name} is not valid text: {value!a}; write it in UTF-8") from None
    if parameter.kind == "name":
        return Literal(plain_key(value), language="zh")
    if parameter.kind == "iri":
        try:
            return NamedNode(value if _SCHEME.match(value) else base + value)
        except ValueError:
            raise QueryError(f"parameter {parameter.name} is no IRI: {value}; write it in full, or as tables print it") from None
    if parameter.kind == "date":
        for length, datatype in _DATES:
            if len(value) == length and _ISO.fullmatch(value):
                return Literal(value, datatype=NamedNode(_XSD + datatype))
        raise QueryError(f"parameter {parameter.name} is no date: {value}; write 2018, 2018-08 or 2018-08-21")
    if parameter.kind == "number":
        if not re.fullmatch(r"-?[0-9]+", value):
            raise QueryError(f"parameter {parameter.name} is no whole number: {value}; write it in digits")
        return Literal(int(value))
    return Literal(value)


def _table(result: QuerySolutions | QueryBoolean | Iterable[Triple], prefixes: dict[str, str]) -> Table:
    if isinstance(result, QueryBoolean):
        return Table(("answer",), ((Literal(bool(result)),),), prefixes)
    if isinstance(result, QuerySolutions):
        columns = tuple(variable.value for variable in result.variables)
        return Table(columns, tuple(tuple(row) for row in result), prefixes)
    rows = tuple((triple.subject, triple.predicate, triple.object) for triple in result)
    return Table(("subject", "predicate", "object"), rows, prefixes)


def _nearest(name: str, known: Iterable[str]) -> str:
    near = nearest(name, known)
    return f"; did you mean {near}?" if near else ""


def _listed(known: Iterable[str]) -> str:
    names = ", ".join(known)
    return f" (it has: {names})" if names else " (it has none)"
