"""Texts typed with other marks than the usual ones: half-width commas and brackets, straight, corner and turned quotes, full-width
figures, a space within an office, and the look-alikes that text copied from printed pages holds. Each is read as the usual one, in its place.
"""

import re
from dataclasses import replace
from functools import cache
from unicodedata import normalize

from tonggao.language.foreign_names import is_in_dotted, is_transliteration
from tonggao.readout import Readout

_HALF_WIDTH = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
_ALIKE = {
    "「": "“", "」": "”", "『": "‘", "』": "’", "﹑": "、", "､": "、", "﹐": "，", "﹔": "；", "﹕": "：", "︰": "：", "｡": "。", "﹙": "（", "﹚": "）",
    **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
}  # fmt: skip
# Radicals and compatibility forms: ⼈ is read as 人.
_LOOK_ALIKES = "\u2e80-\u2fd5\uf900-\ufaff"
_HAN = "\u3400-\u9fff"
_SINGLE = re.compile(f"[{''.join(_ALIKE)}{_LOOK_ALIKES}]")
_HALF_WIDTH_MARK = re.compile(
    rf"(?<![\x00-\x7f])[,;:?!]|[,;:?!](?=\s?[{_HAN}“《])"  # not 9:30 or 1,000
)
_BRACKETS = re.compile(r"\(([^()\n]*)\)")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_QUOTE = re.compile(r"[\"“”＂〝〞]")
_POINT = re.compile(rf"(?<=[{_HAN}”）])\.(?=\s|$)")  # the end of a sentence
_ANY_POINT = re.compile(rf"(?<=[{_HAN}”）])\.(?=[{_HAN}“\s]|$)")  # or a dot within a name (约翰.史密斯)
_DOT = re.compile(rf"(?<=[{_HAN}])\.(?=[{_HAN}])")
_TURNED = re.compile(r"“[^”\n]*“|”[^“\n]*”")
# 厅 | 长林岳, 副书 | 记林岳: an office that a scraped page breaks; the space is read behind it. Not 市 | 长江村, 部 | 长沙.
_SPLIT_OFFICE = re.compile(
    rf"(?:(?<=[{_HAN}][厅局处科司省市县区镇乡州院校部所站队组会庭书事察])[ \u3000](长)(?![江沙春安城征期三远效虹宁白乐兴岛])"
    rf"|(?<=书)[ \u3000](记)|(?<=[副兼、]主)[ \u3000]([任席]))(?=[{_HAN}])"
)
_UNUSUAL = re.compile(f"[{re.escape(''.join([*_HALF_WIDTH, *_ALIKE]))}(\"＂〝〞{_LOOK_ALIKES}]")


def with_plain_marks(readout: Readout) -> Readout | None:
    """The readout with the usual marks, no character moved; None where it has no others."""
    text = readout.text
    pointed = "." in text and (_POINT.search(text) or _DOT.search(text)) is not None
    split = _SPLIT_OFFICE.search(text) is not None
    if not pointed and not split and _UNUSUAL.search(text) is None and _TURNED.search(text) is None:
        return None
    plain = _plain(text)
    return None if plain == text else replace(readout, text=plain, title=_plain(readout.title))


def _plain(text: str) -> str:
    text = _SPLIT_OFFICE.sub(lambda found: (found[1] or found[2] or found[3]) + found[0][0], text)
    text = _SINGLE.sub(lambda found: _alike(found[0]), text)
    text = "\n".join(map(_with_paired_quotes, text.split("\n")))
    text = (_POINT if "。" in text else _ANY_POINT).sub("。", text)  # where no other full stop is, every point is one
    text = _DOT.sub(_within_name, text)
    text = _BRACKETS.sub(_wide_brackets, text)
    return _HALF_WIDTH_MARK.sub(lambda found: _HALF_WIDTH[found[0]], text)


def _within_name(found: re.Match[str]) -> str:
    """猜.奇初: a point between what foreign names are written with is a name's dot."""
    before, after = found.string[found.start() - 1], found.string[found.end()]
    return "·" if is_in_dotted(before) and is_transliteration(after) else found[0]


@cache
def _alike(character: str) -> str:
    known = _ALIKE.get(character) or normalize("NFKC", character)
    return known if len(known) == 1 else character


def _wide_brackets(found: re.Match[str]) -> str:
    """(女), (LNG)接收站: brackets in Chinese text, not in f(x)."""
    around = found[1] + found.string[found.start() - 1 : found.start()] + found.string[found.end() : found.end() + 1]
    return f"（{found[1]}）" if _NOT_ASCII.search(around) else found[0]


def _with_paired_quotes(line: str) -> str:
    """Quotes that do not open and close in turn, opened and closed in turn; as they are where one is missing."""
    marks = "".join(_QUOTE.findall(line))
    if len(marks) % 2 or _is_nested(marks) or (marks[0] == "”" and "“" in marks):  # the last: a quotation over several lines
        return line
    turns = iter("“”" * (len(marks) // 2))
    return _QUOTE.sub(lambda _: next(turns), line)


def _is_nested(marks: str) -> bool:
    """Whether every quote closes where it should, one within another or not; no quotes at all are so, too."""
    depth = 0
    for mark in marks:
        depth += {"“": 1, "”": -1}.get(mark, -len(marks))
        if depth < 0:
            return False
    return depth == 0
