"""CSV tables: the columns that the documentation promises, and what stands in them."""

import csv
import io
import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from tonggao.export import export_graph
from tonggao.export.tables import table_queries
from tonggao.ontology_files import ontology_file
from tonggao.store import GraphStore

PERSON = "https://w3id.org/tonggao/id/person"


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def tables(store_with_two_readouts: GraphStore, tmp_path: Path) -> Path:
    export_graph(store_with_two_readouts, tmp_path / "tables", "csv")
    return tmp_path / "tables"


def test_columns_are_those_of_the_documentation(tables: Path) -> None:
    readme = ontology_file("README.md").read_text(encoding="utf-8")
    documented = {
        name: columns.split(", ")
        for name, columns in re.findall(r"^\| `(\w+)\.csv` \| .* \| (.*) \|$", readme, re.MULTILINE)
    }
    written = {path.stem: path.read_text(encoding="utf-8-sig").splitlines()[0].split(",") for path in tables.iterdir()}
    assert documented == written


def test_names_say_what_the_tables_are() -> None:
    tables = table_queries()
    assert tables
    for table in tables:
        assert re.match(r"# title@en: .+\n# title@zh: .+\n", table.sparql), table.name
        assert table.many <= set(table.columns), table.name


def test_people_and_their_posts(tables: Path) -> None:
    persons = {row["person"]: row for row in rows(tables / "persons.csv")}
    assert (persons[f"{PERSON}/简宁"]["name"], persons[f"{PERSON}/简宁"]["pinyin"]) == ("简宁", "Jian Ning")
    assert persons[f"{PERSON}/简宁"]["readouts"] == "2"
    (former,) = [row for row in rows(tables / "attestations.csv") if row["former"]]
    assert (former["person_name"], former["role"], former["former"], former["date"]) == (
        "简宁",
        "市长",
        "true",
        "2032-07-02",
    )
    spells = {(row["person_name"], row["post_name"]): row for row in rows(tables / "tenures.csv")}
    spell = spells["简宁", "柳川市人民政府市长"]
    assert (spell["first_attested"], spell["former_since"], spell["attestations"]) == ("2031-06-03", "2032-07-02", "2")


def test_participations_keep_the_printed_order(tables: Path) -> None:
    found = {
        (row["list"], row["position"], row["participant_name"], row["capacity"])
        for row in rows(tables / "participations.csv")
    }
    assert {
        ("出席", "1", "岳明山", "speak"),
        ("出席", "2", "宋知秋", "attend"),
        ("主持", "1", "简宁", "chair"),
    } <= found


def test_offsets_of_passages_point_at_their_words(tables: Path, store_with_two_readouts: GraphStore) -> None:
    texts = {
        q.subject.value: q.object.value
        for q in store_with_two_readouts.quads()
        if q.predicate.value.endswith("#isString")
    }
    found = rows(tables / "passages.csv")
    assert len(found) > 20
    for row in found:
        text = texts[row["passage"].partition("#")[0]]
        assert text[int(row["start"]) : int(row["end"])] == row["words"]


def test_requirement_names_its_concepts(tables: Path) -> None:
    told = {row["modality"]: row for row in rows(tables / "requirements.csv")}
    assert (told["obligation"]["concepts"], told["obligation"]["issuer_name"]) == ("水网精神", "岳明山")
    assert told["prohibition"]["issuer_name"] == "会议"


def test_zip_holds_the_same_files(tables: Path, store_with_two_readouts: GraphStore) -> None:
    stream = io.BytesIO()
    export_graph(store_with_two_readouts, stream, "csv")
    with ZipFile(stream) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            path.name: path.read_bytes() for path in tables.iterdir()
        }


def test_hostile_words_stay_in_their_cells(store_with_hostile_words: GraphStore, tmp_path: Path) -> None:
    export_graph(store_with_hostile_words, tmp_path / "t", "csv")
    (strange,) = [row for row in rows(tmp_path / "t" / "readouts.csv") if row["url"] == "not a URL {}"]
    assert strange["title"].startswith("\" ' \\ \t\n\x7f <b>")
