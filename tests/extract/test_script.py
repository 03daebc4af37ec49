"""The samples in traditional characters give the claims of the samples, in traditional characters, at the same places."""

from dataclasses import replace
from pathlib import Path

import pytest
from opencc import OpenCC
from tests.extract.conftest import SAMPLES, sample, traces

from tonggao.claims_json import as_json
from tonggao.extract import extract_claims
from tonggao.extract.script import simplify
from tonggao.readout import Readout

TO_TRADITIONAL = OpenCC("s2t")


def traditional(readout: Readout) -> Readout:
    text = "".join(TO_TRADITIONAL.convert(character) for character in readout.text)
    assert len(text) == len(readout.text)
    return replace(readout, text=text, title=TO_TRADITIONAL.convert(readout.title))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_traditional_text_gives_the_same_claims_at_the_same_traces(path: Path) -> None:
    readout = sample(path)
    printed = traditional(readout)
    claims = extract_claims(printed)
    assert traces(as_json(printed, claims)) == traces(as_json(readout, extract_claims(readout)))
    assert [r.quote for r in claims.requirements] == [printed.text[r.start : r.end] for r in claims.requirements]
    assert all(printed.exact(person.passages[0]).replace("\u3000", "") == person.name for person in claims.persons)


@pytest.mark.parametrize(
    ("text", "converted"),
    [
        (
            "澄北市召開全市防汛工作會議，市委書記鄭遠帆出席並講話。",
            "澄北市召开全市防汛工作会议，市委书记郑远帆出席并讲话。",
        ),
        ("市委书记郑遠帆主持会议，" + "会议强调，要抓好落实。" * 9, None),  # one name in a simplified text
        ("澄北市召开会议。", None),
        ("The committee met.", None),
    ],
)
def test_only_traditional_texts_are_converted(text: str, converted: str | None) -> None:
    found = simplify(Readout("a", text))
    assert (found.text if found else None) == converted
