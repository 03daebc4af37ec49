"""The segments that commas cut a sentence into; quotation marks and brackets keep their insides together."""

import re
from collections.abc import Iterator

from tonggao.extract.events.cast import Cast
from tonggao.language.sentences import Span

_CUT = re.compile(r"“[^”\n]{0,80}”|（[^）\n]{0,40}）|\([^)\n]{0,40}\)|《[^》\n]{0,120}》|[，；：]|,(?![0-9])")
_CUT_HEADLINE = re.compile(_CUT.pattern + r"|[ \u3000]+")


def segments(text: str, sentence: Span, cast: Cast, *, headline: bool) -> Iterator[Span]:
    """The segments of ``sentence``, none empty. In a headline spaces cut too, but for those inside a padded name."""
    begin, end = sentence
    for cut in (_CUT_HEADLINE if headline else _CUT).finditer(text, begin, end):
        first = text[cut.start()]
        if first in "“（(《" or (first.isspace() and cast.inside_person(cut.start())):
            continue
        if cut.start() > begin:
            yield Span(begin, cut.start())
        begin = cut.end()
    if end > begin:
        yield Span(begin, end)
