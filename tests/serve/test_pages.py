"""Every page is at an address that lasts, and gives programs the same as RDF."""

from __future__ import annotations

import html
import io
import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

import tonggao
from tonggao.export import SUFFIXES
from tonggao.ontology_files import ontology_file
from tonggao.output_folder import OutputFolder

if TYPE_CHECKING:
    from tests.serve.conftest import Client, Serving

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
PERSON, READOUT = "/id/person/" + quote("钟岱"), "/id/readout/county-inspection"
PAGES = ["/", "/search?q=zd", "/search?kind=person", PERSON, READOUT, "/query", "/query?question=posts", "/downloads"]


@pytest.mark.parametrize("path", PAGES)
def test_page_for_browsers(server: Client, path: str) -> None:
    reply = server.get(path, BROWSER)
    assert (reply.status, reply.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert not re.search(r"<script(?![^>]*(?:src=|application/json))", reply.text)  # no script stands in the page
    assert not re.search(r"\s(?:on\w+|style)=", reply.text)
    assert "http" not in "".join(re.findall(r'(?:src|href)="(http[^"]*\.(?:js|css))"', reply.text))


@pytest.mark.parametrize("format", [RdfFormat.TURTLE, RdfFormat.N_TRIPLES, RdfFormat.JSON_LD], ids=lambda format: format.name)
@pytest.mark.parametrize("path", PAGES)
def test_page_for_programs(server: Client, path: str, format: RdfFormat) -> None:
    reply = server.get(path, format.media_type)
    assert (reply.status, reply.headers["content-type"].partition(";")[0]) == (200, format.media_type)
    assert "Accept" in reply.headers["vary"]
    assert list(parse(reply.body, format=format))


def triples(client: Client, path: str) -> set[tuple[str, str, str]]:
    found = parse(client.get(path, "application/n-triples").body, format=RdfFormat.N_TRIPLES)
    return {(str(t.subject.value), t.predicate.value, t.object.value) for t in found if isinstance(t.object, NamedNode | Literal)}


def test_person_as_rdf_has_claims_with_their_words(server: Client) -> None:
    found = triples(server, PERSON)
    person = "https://w3id.org/tonggao/id/person/钟岱"
    assert (person, "http://www.w3.org/2004/02/skos/core#prefLabel", "钟岱") in found
    claims = {s for s, p, o in found if p.endswith("#person") and o == person}
    evidence = {o for s, p, o in found if s in claims and p.endswith("#evidence")}
    words = {o for s, p, o in found if s in evidence and p.endswith("#anchorOf")}
    assert any("钟岱" in text for text in words)


def test_readout_as_rdf_is_its_graph_with_links(server: Client) -> None:
    iri = "https://w3id.org/tonggao/id/readout/county-inspection"
    graph = server.query("CONSTRUCT WHERE { ?s ?p ?o }", "application/n-triples", **{"default-graph-uri": iri})
    found = triples(server, READOUT)
    assert len(found) > graph.body.count(b" .\n") > 100
    assert (iri, "http://purl.org/dc/terms/identifier", "county-inspection") in found
    assert any(p.endswith("#refersTo") for _, p, _ in found)


def test_person_page_leads_to_the_words(server: Client) -> None:
    page = html.unescape(server.get(PERSON, BROWSER).text)
    found = re.search(rf'href="({READOUT}#char=(\d+),(\d+))"><bdi><span class="around">[^<]*</span><mark>([^<]+)</mark>', page)
    assert found is not None
    text = (Path(__file__).parents[2] / "examples" / "county-inspection.txt").read_text(encoding="utf-8")
    assert text[int(found[2]) : int(found[3])] == found[4]


def test_all_links_of_the_pages_lead_somewhere(server: Client) -> None:
    seen: set[str] = set()
    waiting = [*PAGES]
    while waiting and len(seen) < 60:
        path = waiting.pop(0)
        if path in seen:
            continue
        seen.add(path)
        reply = server.get(path, BROWSER)
        assert reply.status == 200, path
        if reply.headers["content-type"].startswith("text/html"):
            links = re.findall(r'(?:href|src|action)="(/[^"#]*)', html.unescape(reply.text))
            waiting += [link for link in links if link not in seen]
    assert len(seen) == 60


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/id/person/" + quote("无此人"), 404),
        ("/id/", 404),
        ("/id/..%2F..%2Fetc/passwd", 404),
        ("/id/%00", 404),
        ("/id/%FF%FE", 404),
        ("/id/person/%3Cscript%3E", 404),
        ("/nothing", 404),
        ("/download/graph.exe", 404),
        ("/download/..%2Fdecisions.tsv", 404),
        ("/site/x/y", 404),
        ("/query?question=post", 400),  # with the nearest name
        ("/query?question=/etc/passwd", 404),
        ("/query?question=posts&colour=red", 400),
        ("/search?q=a&format=pdf", 406),
        ("/search?q=" + "a" * 5000, 200),
        ("/search?q=a&page=-1", 200),
        ("/search?q=a&page=99999999999", 200),
        ("/search?q=%FF", 200),
        (PERSON + "?group=posts&page=x", 200),
    ],
)
def test_addresses_of_nothing(server: Client, path: str, status: int) -> None:
    for accept in (BROWSER, "*/*"):
        reply = server.get(path, accept)
        assert reply.status == status
        assert "Traceback" not in reply.text


def test_post_to_a_page(server: Client) -> None:
    assert server.send("POST", "/search", b"q=a").status == 405


def test_any_iri_leads_to_its_page(server: Client) -> None:
    reply = server.get("/resource?" + urlencode({"iri": "https://w3id.org/tonggao/id/person/钟岱"}))
    assert (reply.status, reply.headers["location"]) == (303, PERSON)
    reply = server.get("/resource?" + urlencode({"iri": "https://w3id.org/tonggao/ontology#Person"}))
    assert reply.status == 303
    assert server.get(reply.headers["location"]).status == 200


@pytest.mark.parametrize(
    ("accept", "cookie", "path", "language"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "", "/", "zh-Hans"),
        ("en-GB,en;q=0.9", "", "/", "en"),
        ("fr", "", "/", "en"),
        ("en", "lang=zh", "/", "zh-Hans"),  # chosen before
        ("zh", "lang=zh", "/?lang=en", "en"),  # chosen now
        ("zh", "lang=xx", "/?lang=yy", "zh-Hans"),
    ],
)
def test_language(server: Client, accept: str, cookie: str, path: str, language: str) -> None:
    reply = server.get(path, BROWSER, **{"Accept-Language": accept, "Cookie": cookie})
    assert f'<html lang="{language}">' in reply.text
    assert ("set-cookie" in reply.headers) == (path == "/?lang=en")


def test_question_answers_programs_itself(server: Client) -> None:
    path = "/query?" + urlencode({"question": "posts", "person": "钟岱"})
    assert server.get(path, "text/csv").text.splitlines()[0].startswith("person,post,organization")
    assert server.get(f"{path}&format=csv", BROWSER).text == server.get(path, "text/csv").text
    with tonggao.open(server.app.state.settings.store) as kg:
        assert server.get(path, "text/csv").text == kg.query("posts", person="钟岱").as_csv()
    assert server.get("/query?question=person", "text/csv").status == 400  # it needs a person
    assert server.get("/query", "text/csv").status == 400


def contents(file: bytes) -> object:
    """What a file holds: of an archive, what is packed in it, as one that is streamed notes sizes elsewhere."""
    if not file.startswith(b"PK"):
        return file
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_downloads_are_what_export_writes(server: Client, suffix: str, tmp_path: Path) -> None:
    reply = server.get(f"/download/graph{suffix}", BROWSER)
    assert reply.status == 200
    assert f'filename="graph{suffix}"' in reply.headers["content-disposition"]
    with tonggao.open(server.app.state.settings.store) as kg:
        kg.export(tmp_path / f"graph{suffix}")
    assert contents(reply.body) == contents((tmp_path / f"graph{suffix}").read_bytes())
    assert f'"/download/graph{suffix}"' in server.get("/downloads", BROWSER).text


@pytest.mark.parametrize("name", ["ontology.ttl", "shapes.ttl", "concepts.ttl", "context.jsonld"])
def test_files_of_the_ontology(server: Client, name: str) -> None:
    file = {"ontology.ttl": "tonggao.ttl"}.get(name, name)
    assert server.get(f"/download/{name}", BROWSER).body == ontology_file(file).read_bytes()


def test_ontology_as_a_page_and_as_itself(server: Client) -> None:
    assert server.get("/ontology", BROWSER).headers["content-type"].startswith("text/html")
    assert server.get("/ontology", "text/turtle").body == ontology_file("tonggao.ttl").read_bytes()


def test_query_in_the_address_opens_in_the_editor_for_browsers(server: Client) -> None:
    reply = server.query("ASK {}", BROWSER)
    assert (reply.status, reply.headers["location"]) == (303, "/query#query=ASK%20%7B%7D")
    assert server.query("ASK {}", BROWSER, format="csv").text == "true\n"


def test_address_of_what_a_newer_build_replaced(built: Path, tmp_path: Path, serve_store: Serving) -> None:
    store = Path(shutil.copytree(built, tmp_path / "copy"))
    base = "https://w3id.org/tonggao/id/person/"
    lines = [("甲", "乙"), ("乙", "钟岱"), ("丙", "钟岱"), ("丙", "韩砚舟"), ("丁", "丁"), ("戊", "无此人")]
    history = OutputFolder(store).current().history
    history.write_text("".join(f"<{base}{old}> <http://purl.org/dc/terms/isReplacedBy> <{base}{new}> <x:h> .\n" for old, new in lines), encoding="utf-8")
    with serve_store(store) as client:
        merged = client.get("/id/person/" + quote("甲") + "?format=turtle")
        assert (merged.status, merged.headers["location"]) == (303, f"{PERSON}?format=turtle")
        split = client.get("/id/person/" + quote("丙"), BROWSER)
        assert split.status == 300
        assert PERSON in split.text
        assert client.get("/id/person/" + quote("丁"), BROWSER).status == 404  # history is no reason to go in circles
        assert client.get(client.get("/id/person/" + quote("戊"), BROWSER).headers["location"], BROWSER).status == 404


def test_void_counts_what_is_there(server: Client) -> None:
    found = triples(server, "/.well-known/void")
    graph = f"{server.root}/.well-known/void#graph"
    assert (graph, "http://rdfs.org/ns/void#sparqlEndpoint", f"{server.root}/sparql") in found
    parts = {s for s, p, o in found if p.endswith("void#class") and o.endswith("#Readout")}
    assert {o for s, p, o in found if s in parts and p.endswith("void#entities")} == {"3"}


HOSTILE = "</script><img src=x onerror=alert(1)>\"'{{7*7}}"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory, serve_store: Serving) -> Iterator[Client]:
    """A server over a readout whose title, source and words try to become markup."""
    folder = tmp_path_factory.mktemp("hostile")
    record = {
        **{"id": f"bad {HOSTILE}", "title": f"题 {HOSTILE}", "source": HOSTILE, "url": "javascript:alert(1)", "date": "2031-06-03"},
        "text": f"本报讯　市委书记张望山6月2日在清溪县调研。《{HOSTILE}》要落实“{HOSTILE}精神”。",
    }
    (folder / "bad.jsonl").write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    with tonggao.build(str(folder / "bad.jsonl"), output=folder / "output"):
        pass
    with serve_store(folder / "output") as client:
        yield client


def test_no_string_becomes_markup(hostile: Client) -> None:
    readout = next(s for s, p, _ in triples(hostile, "/search?kind=readout") if p.endswith("title"))
    pages = ["/", "/search?kind=readout", "/search?" + urlencode({"q": HOSTILE}), "/id/person/" + quote("张望山")]
    pages += ["/id/" + readout.removeprefix("https://w3id.org/tonggao/id/"), "/nothing/" + quote(HOSTILE)]
    pages += ["/query?" + urlencode({"question": "posts", "person": HOSTILE}), "/query?" + urlencode({"question": HOSTILE})]
    for path in pages:
        reply = hostile.get(path, BROWSER)
        assert reply.headers["content-type"].startswith("text/html")
        assert "<img" not in reply.text
        assert "javascript:" not in re.sub(r"<script type=.*?</script>", "", reply.text)
        assert reply.text.count("</script>") == len(re.findall(r"<script[ >]", reply.text))
        assert "}49" not in reply.text
