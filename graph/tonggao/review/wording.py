"""What is said of decisions, in English and in Chinese."""

from functools import cache

from tonggao.data_files import data_rows


def said(phrase: str, *values: object, language: str = "en") -> str:
    """A phrase in the language with the values in its places; as it is where it has no Chinese.

    >>> said("{} mentions", 3), said("{} mentions", 3, language="zh")
    ('3 mentions', '3 处提及')
    """
    words = _chinese().get(phrase, phrase) if language == "zh" else phrase
    return words.format(*values) if values else words


@cache
def _chinese() -> dict[str, str]:
    return {row[0]: row[1] for row in data_rows(__package__, "wording.tsv")}
