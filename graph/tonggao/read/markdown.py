"""Markdown files: one readout, or many under headings as in the transcripts of a news programme."""

import html
import re
from collections.abc import Iterator

# Below this heading each ### heading opens a readout; what stands above it is a table of contents.
_MANY = re.compile(r"^##[ \t]+详细新闻[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"^###[ \t]+(.*)$", re.MULTILINE)
_ANY_HEADING = re.compile(r"^#{1,6}[ \t]+", re.MULTILINE)
_ORIGINAL = re.compile(r"^\[[^\]\n]*原文\]\((https?://[^)\s]+)\)[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"^(?:-{3,}|\*{3,}|_{3,})[ \t]*$", re.MULTILINE)
_TIMESTAMP = re.compile(r"^\(更新时间戳: *\d+\)[ \t]*$", re.MULTILINE)
# Only these are taken for HTML: <script> or <通知> in a readout are its words, and words are never dropped.
_TAG = re.compile(
    r"<(/?)(p|br|div|h[1-6]|li|ul|ol|tr|td|th|table|tbody|blockquote|section|hr|strong|b|em|i|u|s|span|font|a|img|sup|sub|small)"
    r"(?=[\s/>])(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*>",
    re.IGNORECASE,
)
_BREAKS_LINE = re.compile("p|br|div|h[1-6]|li|ul|ol|tr|table|tbody|blockquote|section|hr", re.IGNORECASE)
_COMMENT = re.compile(r"<!--(?:(?!-->|<!--).)*-->", re.DOTALL)


def split_markdown(text: str) -> Iterator[tuple[str, str | None]]:
    """(text, URL) of each readout in a file of many, its headline the first line, the URL its link to the original."""
    opening = _MANY.search(text)
    if not opening:
        raise ValueError("no file of many readouts")
    marks = list(_HEADING.finditer(text, opening.end()))
    ends = [*(mark.start() for mark in marks), len(text)][1:]
    for mark, end in zip(marks, ends, strict=True):
        body = text[mark.end() : end]
        original = _ORIGINAL.search(body)
        for pattern in (_ORIGINAL, _RULE, _TIMESTAMP):
            body = pattern.sub("", body)
        yield f"{plain_text(mark[1])}\n{plain_text(body)}".strip("\n"), original[1] if original else None


def holds_many(text: str) -> bool:
    """Whether a Markdown text holds many readouts under headings."""
    return _MANY.search(text) is not None


def plain_text(markdown: str) -> str:
    """``markdown`` without heading marks and HTML, a line for each paragraph, none empty.

    >>> plain_text("<p><strong>某网消息</strong>：甲。</p><p>乙&amp;丙。<br></p>")
    '某网消息：甲。\\n乙&丙。'
    """
    without_tags = _TAG.sub(_line_break, _COMMENT.sub("", _ANY_HEADING.sub("", markdown)))
    lines = (html.unescape(line).strip() for line in without_tags.split("\n"))
    return "\n".join(line for line in lines if line)


def _line_break(tag: re.Match[str]) -> str:
    return "\n" if _BREAKS_LINE.fullmatch(tag[2]) else ""
