"""Where names of universities and colleges begin: at a place or an opening word, before fields of study."""

import pytest

from tonggao.extract.actors.actors import extract_actors
from tonggao.extract.reading import prepare
from tonggao.readout import Readout


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("南方科技大学召开会议。", ["南方科技大学"], "a word that names no place opens it"),
        ("对外经济贸易大学召开会议。", ["对外经济贸易大学"], "two fields"),
        ("林岳到大连海事大学调研。", ["大连海事大学"], "a place without its level word"),
        ("电子科技大学召开会议。", ["电子科技大学"], "a field that opens by itself"),
        ("武警工程大学召开会议。", ["武警工程大学"], "an opening word that is a field, too"),
        ("近日，云南大学组织集体学习。", ["云南大学"], "组织 is what it does"),
        ("长河集团组织集体学习。", ["长河集团"], "a company, too"),
        ("西秦理工大学召开会议，宣布西秦理工大学任免决定。", ["西秦理工大学"], "whatever its two first characters are, behind a mark; and again"),
        ("决定：林岳同志任西秦理工大学校长。", ["西秦理工大学"], "behind who is appointed"),
        ("竹石大学召开会议。", ["竹石大学"], "without a field"),
        ("考上大学，读完大学再来。", [], "any of them"),
        ("学习组召开会议，集团军开展训练。", [], "words that go on"),
    ],
)
def test_schools(text: str, expected: list[str], why: str) -> None:
    bodies = extract_actors(prepare(Readout(id="s", text=f"要闻\n{text}"))).organizations
    assert [body.name for body in bodies] == expected, why
