"""The lexicon's data files: what each must say of itself, and what no entry may be."""

import re
import unicodedata
from itertools import takewhile
from pathlib import Path

import pytest

from tonggao.language.scan import scan
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.loader import FOLDER, read_entries

FILES = sorted(FOLDER.rglob("*.tsv"))
SCANNED = [path for path in FILES if path.parent == FOLDER]
ORIGIN = re.compile(r"Written from|Source:|Generated from")
KINDS = FOLDER / "lookup" / "house_heads.tsv"


def name(path: Path) -> str:
    return str(path.relative_to(FOLDER))


def header(path: Path) -> str:
    """The comment at the top of a file, on one line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return " ".join(line.removeprefix("#").strip() for line in takewhile(lambda line: line.startswith("#"), lines))


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_file_says_what_it_is_and_where_its_facts_come_from(path: Path) -> None:
    assert header(path), "no comment at the top"
    assert ORIGIN.search(header(path)), "no word on the origin of the facts"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_header_names_every_tag_of_its_file(path: Path) -> None:
    """Behind the word Tag or Tags: what stands before it is prose, in which a tag's word may mean anything."""
    told = header(path).partition("Tag")[2]
    if "as in house_heads" in told:
        told += header(KINDS).partition("Tag")[2]
    tags = {tag for entry in read_entries(path) for tag in re.split("[ ,]", entry.tag) if tag}
    assert tags <= set(re.findall(r"[\w-]+", told)), "tags that the header does not name"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_file_has_no_duplicates(path: Path) -> None:
    terms = [entry.term for entry in read_entries(path)]
    assert sorted(terms) == sorted(set(terms))


@pytest.mark.parametrize("path", FILES, ids=name)
def test_entries_are_clean(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            assert line.count("\t") <= 2, line
            assert all(cell == cell.strip() for cell in line.split("\t")), line
            assert line.split("\t")[0], line
            assert unicodedata.is_normalized("NFC", line), line


@pytest.mark.parametrize("path", FILES, ids=name)
def test_entries_stand_in_order(path: Path) -> None:
    """Blocks between comments and blank lines are sorted by tag, value and term, so that a change is easy to see."""
    if "Generated from" in path.read_text(encoding="utf-8")[:400]:
        pytest.skip("generated: its order is its generator's, tested there")
    block: list[tuple[str, str, str]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line and not line.startswith("#"):
            term, tag, value = (*line.split("\t"), "", "")[:3]
            block.append((tag, value, term))
            continue
        assert block == sorted(block)
        block = []


@pytest.mark.parametrize("path", SCANNED, ids=name)
def test_every_scanned_term_is_reached(path: Path) -> None:
    """A term alone is found whole, as itself: nothing of its own kind covers it up."""
    kind = path.stem
    for term in load_lexicon().terms(kind):
        assert [(t.start, t.end) for t in scan(term).longest(kind)] == [(0, len(term))], term


def test_looked_up_terms_are_not_scanned() -> None:
    scanned = {entry.kind for entries in load_lexicon().by_term.values() for entry in entries}
    assert scanned == {path.stem for path in SCANNED}
