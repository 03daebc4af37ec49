#!/usr/bin/env python3
"""Write the words of the segmenter's dictionary that hardly any text has and that begin like a Han name (何远, 高敞).

Two of a hundred names begin with one: read as a word, it would hide the name behind an office. python scripts/make_seldom_words.py
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOOKUP = ROOT / "graph" / "tonggao" / "lexicon" / "lookup"
_SELDOM = 5  # a word counted less often in the dictionary's corpus
_NO_NOUNS = frozenset("vdapcrmfbzi")  # first letters of tags: a noun may be a name in any case
_LENGTH = 2
HEADER = """\
# Words of the segmenter's dictionary that hardly any text has and that begin like a name: behind an office they tell nothing.
# Generated from jieba's dict.txt by scripts/make_seldom_words.py.
"""


def seldom_words(dictionary: Path, surnames: frozenset[str]) -> Iterator[str]:
    """The words of two characters, no nouns, seldom counted, whose first character is a surname; in the dictionary's order."""
    for line in dictionary.read_text(encoding="utf-8").splitlines():
        word, count, tag = line.split(" ")
        if len(word) == _LENGTH and word[0] in surnames and int(count) < _SELDOM and tag[0] in _NO_NOUNS:
            yield word


def main() -> None:
    import jieba

    surnames = frozenset(line.split("\t")[0] for line in (LOOKUP / "surnames.tsv").read_text(encoding="utf-8").splitlines() if line[:1] != "#")
    words = sorted(seldom_words(Path(jieba.__file__).parent / "dict.txt", surnames))
    written = LOOKUP / "seldom_words.tsv.new"
    written.write_text(HEADER + "".join(f"{word}\n" for word in words), encoding="utf-8")
    os.replace(written, LOOKUP / "seldom_words.tsv")
    print(f"{len(words)} words")


if __name__ == "__main__":
    main()
