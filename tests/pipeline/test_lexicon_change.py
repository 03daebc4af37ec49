"""A changed lexicon: which readouts it touches, and that the others would be read as before."""

import gzip
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tonggao.lexicon import Entry
from tonggao.lexicon.loader import FOLDER, lexicon_files
from tonggao.output_folder import OutputFolder
from tonggao.pipeline.lexicon_change import LexiconChange, change_since, keep_lexicon
from tonggao.readout import Readout
from tonggao.store import GraphStore

EXAMPLES = Path(__file__).parents[2] / "examples"
OFFICE = Entry("巡堤员", "offices", "", "")
PLACE = Entry("澄北市", "places", "prefecture", "9901")
COUNTRY = Entry("新月国", "countries", "", "XY")
TEXTS = {
    "20240618": "澄北市召开防汛工作会议\n6月17日，澄北市召开防汛工作会议，市委书记郑远帆出席并讲话。",
    "20240702": "郑远帆在河湾镇调研\n7月1日，澄北市委书记郑远帆到河湾镇调研。市政协主席闻人望陪同。",
    "20240715": "澄北市政府召开常务会议\n7月14日，澄北市市长司空晓主持召开市政府常务会议。会议指出，要抓好秋收。",
}
# Builds, or prints claims, with the lexicon in a folder of its own.
BUILD = """
import sys
from pathlib import Path
import tonggao.lexicon.loader as loader
loader.FOLDER = Path(sys.argv[1])
from tonggao.pipeline import Options, build_output
summary = build_output([Path(sys.argv[2])], Path(sys.argv[3]), Options(jobs=1))
print(summary.read, *summary.remade)
"""
# The same, but a body's name stands for another.
JOIN = """
import sys
import tonggao.identify.bodies as bodies
import tonggao.pipeline.anew as anew
def told(file, table=bodies.table):
    return table(file) | ({"澄北市政府": "澄北市人民委员会"} if file == "body_names.tsv" else {})
bodies.table = told
anew.linking_version = lambda: "another"
"""
EXTRACT = """
import sys
from pathlib import Path
import tonggao.lexicon.loader as loader
loader.FOLDER = Path(sys.argv[1])
from tonggao.cli import main
sys.exit(main(["extract", *sys.argv[2:]]))
"""


def run(script: str, *arguments: Path) -> str:
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)], capture_output=True, text=True, check=True
    ).stdout


def copy_lexicon(folder: Path, keep: Callable[[str, str], bool]) -> Path:
    """The shipped lexicon without the lines that ``keep``, asked by file and line, says no to."""
    for file in lexicon_files():
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        copy = folder / file.relative_to(FOLDER)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text("".join(line for line in lines if keep(file.stem, line)), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("title", "text", "touched"),
    [
        ("", "张帆任巡堤员。", True),
        ("巡堤员见闻", "一夜未眠。", True),
        ("", "巡 堤 员一夜未眠。", True),  # names are read without the spaces that pad them
        ("", "众人见巡堤\n员一夜未眠。", True),  # and sentences without the breaks inside them
        ("", "众人巡堤，一夜未眠。", False),
        ("", "", False),
    ],
)
def test_an_entry_touches_texts_that_hold_its_term(title: str, text: str, *, touched: bool) -> None:
    for change in (
        LexiconChange([], [OFFICE]),
        LexiconChange([OFFICE], []),
        LexiconChange([OFFICE], [OFFICE._replace(tag="x")]),
    ):
        assert change.touches(Readout("a", text, title)) == touched


def test_a_place_touches_texts_that_hold_its_beginning() -> None:
    change = LexiconChange([], [PLACE])
    assert (change.touches(Readout("a", "张帆到澄北。")), change.touches(Readout("a", "张帆到澄西市。"))) == (True, False)


def test_a_traditional_text_is_touched_as_it_is_read() -> None:
    change = LexiconChange([], [Entry("发展产业", "concepts", "", "")])
    assert change.touches(Readout("a", "會議強調，要發展產業，讓發展的成果惠及萬戶。"))


@pytest.mark.parametrize("text", ["巡\u200b堤员到位。", "巡堤\n员", "巡(堤员)"])
def test_a_text_is_touched_as_it_is_read_without_what_nobody_sees(text: str) -> None:
    assert LexiconChange([], [OFFICE]).touches(Readout("a", text)) is ("(" not in text)


def test_entries_found_by_a_code_touch_every_text() -> None:
    change = LexiconChange([], [COUNTRY])
    assert (change.everywhere, change.touches(Readout("a", "一夜未眠。"))) == (True, True)


def test_other_places_of_the_same_entries_touch_every_text() -> None:
    assert LexiconChange([OFFICE, COUNTRY], [COUNTRY, OFFICE]).everywhere


def test_the_shipped_lexicon_is_kept_and_compared_without_loss(tmp_path: Path) -> None:
    keep_lexicon(tmp_path / "lexicon")
    assert change_since(tmp_path / "lexicon").entries == 0
    assert change_since(tmp_path / "none").everywhere
    kept = (tmp_path / "lexicon").read_bytes()
    for damaged in (kept[:1000], b"no gzip", gzip.compress(b"a\tb\n")):
        (tmp_path / "lexicon").write_bytes(damaged)
        assert change_since(tmp_path / "lexicon").everywhere


@pytest.fixture(scope="module")
def folders() -> list[Path]:
    shared = os.environ.get("TONGGAO_TEXTS")
    return [EXAMPLES, *(Path(shared, "gold", name) for name in ("dev", "local") if shared)]


@pytest.fixture(scope="module")
def claims_by_the_whole_lexicon(folders: list[Path]) -> str:
    return run(EXTRACT, FOLDER, *folders)


@pytest.mark.parametrize("share", [0.5, 0.1])
def test_entries_that_no_text_holds_change_nothing(
    tmp_path: Path, folders: list[Path], claims_by_the_whole_lexicon: str, share: float
) -> None:
    # What selective extraction rests on: if this fails, a kind of entry is used where its term does not stand.
    held = "\n".join(path.read_text(encoding="utf-8") for folder in folders for path in sorted(folder.glob("*.txt")))
    held += "".join(held.split())
    chance, tags = random.Random(20240618), set[tuple[str, str]]()

    def keep(kind: str, line: str) -> bool:
        term, tag, value = (*line.rstrip("\n").split("\t"), "", "")[:3]
        entry = Entry(term, kind, tag, value)
        first = (kind, tag) not in tags  # rules expect some word of each sort
        tags.add((kind, tag))
        everywhere = LexiconChange([], [entry]).everywhere
        stands = (term[:2] if kind == "places" else term) in held
        return first or len(term) == 1 or everywhere or stands or chance.random() < share

    thinned = copy_lexicon(
        tmp_path / "lexicon", lambda kind, line: line.startswith("#") or not line.strip() or keep(kind, line)
    )
    assert run(EXTRACT, thinned, *folders) == claims_by_the_whole_lexicon


def test_a_build_with_another_lexicon_gives_what_building_at_once_gives(tmp_path: Path) -> None:
    readouts = tmp_path / "readouts"
    readouts.mkdir()
    for name, text in TEXTS.items():
        (readouts / f"{name}.txt").write_text(text, encoding="utf-8")
    before = copy_lexicon(tmp_path / "before", lambda kind, line: (kind, line[:3]) != ("offices", "市长\t"))
    assert run(BUILD, before, readouts, tmp_path / "again").split() == ["3", "False", "0", "0"]
    old = graph(tmp_path / "again")
    assert run(BUILD, FOLDER, readouts, tmp_path / "again").split() == ["1", "False", "1", "1"]
    run(BUILD, FOLDER, readouts, tmp_path / "at-once")
    assert graph(tmp_path / "again") == graph(tmp_path / "at-once") != old


def test_what_joins_entities_is_made_anew_without_extracting(tmp_path: Path) -> None:
    readouts = tmp_path / "readouts"
    readouts.mkdir()
    for name, text in TEXTS.items():
        (readouts / f"{name}.txt").write_text(text, encoding="utf-8")
    run(BUILD, FOLDER, readouts, tmp_path / "again")
    old = graph(tmp_path / "again")
    assert run(JOIN + BUILD, FOLDER, readouts, tmp_path / "again").split() == ["0", "False", "0", "0"]
    run(JOIN + BUILD, FOLDER, readouts, tmp_path / "at-once")
    assert graph(tmp_path / "again") == graph(tmp_path / "at-once") != old


def graph(output: Path) -> tuple[list[str], bytes, bytes]:
    with GraphStore.open(OutputFolder(output).current().graph, read_only=True) as store:
        quads = sorted(str(quad) for quad in store.quads())
    return quads, (output / "graph.ttl").read_bytes(), (output / "graph.html").read_bytes()
