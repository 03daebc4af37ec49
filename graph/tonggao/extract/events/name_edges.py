"""The left edge of an event's name: whole pairs of marks, and nothing said twice."""

_SHORTEST = 4  # code points of a name
_REPEATED = 6  # code points that stand twice in no name of an event


def balanced(text: str, start: int, end: int) -> int:
    """Where a name begins that has none but whole pairs of marks: behind a mark that closes what begins before it."""
    if text.startswith("等", start) and 0 < (of := text.find("的", start, end)) < end - _SHORTEST:  # 中国联通等与瑞方签署的 | 商务协议的签字仪式
        start = of + 1
    for opens, closes in ("《》", "“”", "（）"):
        inside = text.find(closes, start, end)
        if inside >= 0 and text.find(opens, start, inside) < 0:
            start = inside + 1
    return start


def after_repetition(text: str, begin: int, end: int) -> int:
    """A headline run into its own text says the name twice; the name begins with the second time."""
    words = text[begin:end]
    for at in range(len(words) - 2 * _REPEATED + 1):
        if (again := words.rfind(words[at : at + _REPEATED], at + _REPEATED)) >= 0:
            return begin + again
    return begin


def is_titled(text: str, begin: int, at: int) -> bool:
    """Whether ``at`` stands in a title that opens behind ``begin``: 传达了某区委《关于做好某会 | 期间工作的通知》 is on no such event."""
    return text.rfind("《", begin, at) > text.rfind("》", begin, at)


def opened_by_in(text: str, start: int, end: int) -> int:
    """Where the last 在 of [start, end) stands that is no word of a quoted name (第五届“春天在路上”论坛); -1 where there is none."""
    at = text.rfind("在", start, end)
    quoted = text.rfind("“", start, end)
    closed = text.find("”", quoted, end) if quoted >= 0 else -1
    return text.rfind("在", start, quoted) if quoted < at < closed else at
