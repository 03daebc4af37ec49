"""The page of questions: ready-made ones as forms, and SPARQL in an editor; programs get the answer itself."""

from collections.abc import Mapping
from functools import cache
from itertools import dropwhile
from typing import Any

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse, serialize
from starlette.requests import Request
from starlette.responses import Response

from tonggao.describe import vocabulary
from tonggao.describe.vocabulary import PREFIXES
from tonggao.errors import TonggaoError
from tonggao.ontology_files import ontology_file
from tonggao.query import Question, fill, load_question, questions
from tonggao.serve.description import RDF_FORMATS
from tonggao.serve.endpoint import respond, unless_gone
from tonggao.serve.errors import JobError
from tonggao.serve.gate import POLICY
from tonggao.serve.negotiate import GRAPHS, PAGE, ROWS, NotAcceptableError, best_format, media_type
from tonggao.serve.pages import queries, sorry
from tonggao.serve.site import render
from tonggao.serve.words import language_of

_OWL = "http://www.w3.org/2002/07/owl#"
_SH, _RDFS = "http://www.w3.org/ns/shacl#", "http://www.w3.org/2000/01/rdf-schema#"
_GRIPS = "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='"  # the style that Yasgui's tables make for their grips
_KEPT = {"question", "lang", "format"}  # parameters of the page, not of a question
_OPENING = """SELECT ?day ?title WHERE {
  ?readout a tg:Readout ; dct:title ?title .
  OPTIONAL { ?readout dct:issued ?day }
}
ORDER BY DESC(?day)
LIMIT 20
"""


async def ask(request: Request) -> Response:
    """The page, or the answer to the question that the address names, as a table in the form that the client asks for."""
    name = request.query_params.get("question", "")
    given = {key: text for key, text in request.query_params.items() if key not in _KEPT and text.strip()}
    try:
        question = _ready_made(name)
        format = _format(request)
        if format in GRAPHS:
            return Response(_as_rdf(str(request.base_url), question, format), media_type=media_type(format))
        missing = [p.name for p in question.parameters if p.required and p.name not in given] if question else []
        sparql = fill(question, given) if question and not missing else None
        if format != "html":
            if sparql is None:
                raise JobError(400, f"question {name} needs {', '.join(missing)}" if question else "no question is named")
            pool = queries(request)
            answer = await unless_gone(request, pool.ask("query", sparql=sparql, formats=(format, None)))
            return await respond(request, answer, media_type(format))
    except TonggaoError as error:
        return sorry(request, error)
    return _page(request, question, given, sparql)


def _page(request: Request, question: Question | None, given: Mapping[str, str], sparql: str | None) -> Response:
    prefixes = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in sorted(PREFIXES.items()) if name in ("tg", "dct"))
    opening = {
        "endpoint": "/sparql",
        "prefixes": PREFIXES,
        "classes": _terms(("Class",)),
        "properties": _terms(("ObjectProperty", "DatatypeProperty")),
        "query": _bare(sparql or (question.sparql if question else prefixes + _OPENING)),
        "run": sparql is not None and _is_asked(request, question),
        "name": question.name if question else "SPARQL",
        "base": queries(request).generation().base,
    }
    language = language_of(request)
    listed = sorted(questions(), key=lambda one: one.title.get(language, one.name))
    response = render(
        request, "query.html.jinja", listed=listed, question=question, given=given, opening=opening, query="",
        endpoint=f"{request.base_url}sparql", answers=tuple(ROWS) if sparql else (),
    )  # fmt: skip
    response.headers["content-security-policy"] = POLICY.replace("style-src 'self'", f"style-src 'self' {_GRIPS}")
    return response


@cache
def _terms(kinds: tuple[str, ...]) -> list[str]:
    """The IRIs of the ontology's classes or properties, and of the properties that graphs have from elsewhere."""
    written = (term.strip("<>") for term in vars(vocabulary).values() if isinstance(term, str) and term.startswith("<"))
    found = set(written) if "Class" not in kinds else set()
    for triple in parse(path=str(ontology_file("tonggao.ttl")), format=RdfFormat.TURTLE):
        if isinstance(triple.subject, NamedNode) and triple.object in [NamedNode(f"{_OWL}{kind}") for kind in kinds]:
            found.add(triple.subject.value)
    return sorted(found)


def _is_asked(request: Request, question: Question | None) -> bool:
    """Whether the form was sent, be it empty: to have chosen a question is not to have asked it yet."""
    return question is not None and (not question.parameters or any(p.name in request.query_params for p in question.parameters))


def _bare(sparql: str) -> str:
    """A question without the lines that introduce it: the page has said them."""
    lines = sparql.splitlines(keepends=True)
    return "".join(dropwhile(lambda line: line.startswith("#") or not line.strip(), lines))


def _ready_made(name: str) -> Question | None:
    """The ready-made question of this name; a file or SPARQL is none."""
    if not name:
        return None
    found = next((one for one in questions() if one.name == name), None)
    if found is None and name.replace("-", "").isalnum():
        load_question(name)  # says which name is near
    if found is None:
        raise JobError(404, "no question has that name")
    return found


def _format(request: Request) -> str:
    asked = request.query_params.get("format")
    offered: Mapping[str, Any] = {**PAGE, **ROWS, **GRAPHS}
    if asked is not None and asked not in offered:
        raise JobError(406, f"no format {asked[:40]}; there are {', '.join(offered)}")
    format = asked or best_format(request.headers.get("accept"), offered)
    if format is None:
        raise NotAcceptableError("rows")
    return format


def _as_rdf(root: str, question: Question | None, format: str) -> bytes:
    """The question itself, or all of them, as SHACL names queries."""
    said = []
    for one in (question,) if question else questions():
        node = NamedNode(f"{root}query?question={one.name}")
        said.append(Triple(node, NamedNode(PREFIXES["rdf"] + "type"), NamedNode(f"{_SH}SPARQLSelectExecutable")))
        said.append(Triple(node, NamedNode(f"{_SH}select"), Literal(one.sparql)))
        for predicate, texts in (("label", one.title), ("comment", one.description)):
            said += [Triple(node, NamedNode(_RDFS + predicate), Literal(text, language=language)) for language, text in sorted(texts.items())]
    return serialize(said, format=RDF_FORMATS[format], prefixes={**PREFIXES, "sh": _SH}) or b""
