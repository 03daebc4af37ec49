"""Laboratories and research centres by their field, however long: 复杂装备精密制造国家重点实验室, 国家稀土材料工程技术研究中心."""

from tonggao.language.phrase_breaks import phrase_break
from tonggao.language.phrase_words import action_verbs, body_words, words_of
from tonggao.language.scan import Token
from tonggao.language.segmenter import tagged_words

_SHORTEST, _LONGEST = 4, 24  # code points of a field
_NO_FIELD_TAGS = ("p", "u", "r", "t", "d", "y", "q", "w")
_COUNTS = ("个", "家", "等", "批", "多", "所", "级", "类", "项", "大")
_MANIFOLD = ("多", "超", "非", "全")  # what opens a field's own word: 多模态, 非常规
_JOINS = ("与", "和", "及")


def laboratory_start(text: str, head: Token) -> int | None:
    """Where the name of the laboratory with this head begins; None where no field of its own stands before it."""
    begin = max(phrase_break(text, head.start), head.start - _LONGEST)
    words = tagged_words(text[begin : head.start]) if begin < head.start else []
    start, taken = head.start, 0
    for at in range(len(words) - 1, -1, -1):
        word, tag = words[at]
        if word in _JOINS:
            if taken and at and words[at - 1][0] not in body_words("of-laboratory") and words[at - 1][1][:1] in "nvjabl" and len(words[at - 1][0]) > 1 and not _ends_body(words[at - 1][0]):
                start -= len(word)
                continue
            break
        if word in _MANIFOLD and taken and (not at or words[at - 1][1].startswith(("p", "v", "u"))):  # 多 | 模态
            start -= len(word)
            break
        if tag.startswith(_NO_FIELD_TAGS) or word in body_words("of-laboratory") or (word in words_of("function") and tag[:1] not in "nv") or (word != "国家" and word.endswith(_COUNTS)) or (tag.startswith("m") and not taken):
            break
        if word in action_verbs() and (at == 0 or not words[at - 1][1].startswith(("n", "vn", "j", "l"))):  # 污染 | 防治
            break
        start -= len(word)
        taken += 1
    if text.startswith(_JOINS, start):
        start += 1
    return start if head.start - start >= _SHORTEST and taken > 1 else None


def _ends_body(word: str) -> bool:
    return word[-1] in "院校所司局厅团心"
