"""The data files of what is known beyond the readouts: each says where its facts come from and says nothing twice."""

import re
from importlib.resources import files
from itertools import takewhile

import pytest

from tonggao.identify.data import rows

FILES = sorted(path.name for path in files("tonggao.identify").iterdir() if path.name.endswith(".tsv"))
ORIGIN = re.compile(r"[Gg]eneral knowledge|Sources?:|Generated from")


@pytest.mark.parametrize("file", FILES)
def test_a_file_says_where_its_facts_come_from(file: str) -> None:
    lines = files("tonggao.identify").joinpath(file).read_text(encoding="utf-8").splitlines()
    header = " ".join(line.removeprefix("#").strip() for line in takewhile(lambda line: line.startswith("#"), lines))
    assert ORIGIN.search(header)


@pytest.mark.parametrize("file", FILES)
def test_a_file_has_no_row_twice(file: str) -> None:
    assert sorted(rows(file)) == sorted(set(rows(file)))
