"""The authority of concepts: labels and aliases as keys."""

from pathlib import Path

from tonggao.identify.authority import concept_authority, read_authority
from tonggao.identify.concepts import Concepts
from tonggao.ontology_files import ontology_folder

SKOS = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<http://c/> a skos:ConceptScheme ; skos:prefLabel "规范"@zh .
<http://c/a> a skos:Concept ; skos:prefLabel "水网精神"@zh, "water spirit"@en ; skos:altLabel "水精神"@zh, "“清流”"@zh ;
    skos:broader <http://c/b> .
<http://c/b> a skos:Concept ; skos:prefLabel "清流"@zh ; skos:altLabel "spirit"@en .
<http://c/d> a skos:Concept ; skos:prefLabel "no Chinese label"@en .
"""


def test_concepts_are_found_by_every_chinese_label(tmp_path: Path) -> None:
    path = tmp_path / "concepts.ttl"
    path.write_text(SKOS, encoding="utf-8")
    known = read_authority(path)
    assert {label: concept.iri for label, concept in known.items()} == {
        "水网精神": "http://c/a",
        "水精神": "http://c/a",
        "清流": "http://c/b",  # a preferred label wins over another's alias
    }
    assert known["水精神"].english == "water spirit"
    assert known["水精神"].broader == ("清流",)


def test_labels_that_differ_in_particles_alone_are_one_concepts(tmp_path: Path) -> None:
    path = tmp_path / "concepts.ttl"
    path.write_text(
        """@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<http://c/a> a skos:Concept ; skos:prefLabel "共治共享格局"@zh ; skos:altLabel "共享格局"@zh .
<http://c/b> a skos:Concept ; skos:prefLabel "共治、共享的格局"@zh .
<http://c/c> a skos:Concept ; skos:prefLabel "共享共治格局"@zh .
""",
        encoding="utf-8",
    )
    concepts = Concepts(read_authority(path))
    meant = {label: concepts.key(label).parts[0] for label in ("共治、共享的格局", "共治和共享格局", "共享格局", "共享共治格局", "共治格局")}
    assert meant == {
        "共治、共享的格局": "共治共享格局",  # the one that most is said about
        "共治和共享格局": "共治共享格局",
        "共享格局": "共治共享格局",
        "共享共治格局": "共享共治格局",  # another order is another wording
        "共治格局": "共治格局",
    }


def test_shipped_authority_can_be_read() -> None:
    shipped, read = concept_authority(), read_authority(ontology_folder() / "concepts.ttl")
    assert len(read) > 100
    assert dict(shipped) == read
    assert "不为人知的词" not in shipped
    assert all(concept.iri.startswith("https://w3id.org/tonggao/concepts/") for concept in concept_authority().values())
