"""Newspapers that act as bodies: beside an agency in a list (人民日报、新华社), and where they are honoured (祝贺工人日报创刊)."""

import re
from collections.abc import Iterator
from functools import cache

from tonggao.language.body import Body
from tonggao.lexicon.words import alternation, compiled


def listed_papers(text: str) -> Iterator[Body]:
    """人民日报、新华社: a newspaper in a list with an agency acts as that does."""
    if "报" not in text and "求是" not in text:
        return
    yield from (_body(honoured, "paper") for honoured in _honoured().finditer(text))
    for listed in _list().finditer(text):
        if compiled("papers", "agency").search(listed.group()):
            yield from (_body(paper) for paper in compiled("papers", "paper").finditer(text, *listed.span()))


def _body(found: re.Match[str], group: str | int = 0) -> Body:
    return Body(*found.span(group), "name", found.start(group), False)


@cache
def _honoured() -> re.Pattern[str]:
    """致信祝贺工人日报创刊70周年."""
    return re.compile(rf"(?:祝贺|希望|致信)(?P<paper>{alternation('papers', 'paper')})(?=创刊|要|[以在坚围，])")


@cache
def _list() -> re.Pattern[str]:
    paper, agency = alternation("papers", "paper"), alternation("papers", "agency")
    further = f"(?:、(?:{paper}|{agency}))+"
    return re.compile(rf"(?<![《\u4e00-\u9fff])(?:{paper}){further}|(?<=[由在对的])(?:{paper}){further}|(?:{agency}){further}")
