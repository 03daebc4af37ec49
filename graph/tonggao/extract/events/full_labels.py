"""Meetings named by their number alone, which the text names in full elsewhere: 某领导小组第二次全体会议 for 领导小组第二次全体会议."""

import re
from collections.abc import Iterable, Iterator

from tonggao.extract.events.cast import Actor, Cast
from tonggao.extract.events.draft import Draft
from tonggao.language.sentences import Span

_NUMBERED = re.compile("(?:领导小组|委员会|指挥部|理事会|工作专班|专班|联席会议)?(?P<number>(?:[0-9]{4}年)?度?第[一二三四五六七八九十百0-9]+次(?:全体)?(?:[（(]扩大[）)])?会议)")


def name_in_full(text: str, cast: Cast, drafts: Iterable[Draft]) -> None:
    """Begin such a label with the body whose name stands right before the number, where the text has one body there and no other."""
    for draft in drafts:
        short = _NUMBERED.fullmatch(draft.label_text) if draft.kind == "meeting" else None
        if short is None:
            continue
        found = [Span(body.start, end) for end, body in _bodies_before(text, cast, short["number"])]
        longest = max(found, key=lambda span: span.end - span.start, default=None)
        if longest is not None and all(text[slice(*longest)].endswith(text[slice(*span)]) for span in found):
            draft.relabel(text, longest)


def _bodies_before(text: str, cast: Cast, number: str) -> Iterator[tuple[int, Actor]]:
    """Where each such number ends that a body's name stands right before, and that body."""
    for match in re.finditer(re.escape(number), text):
        yield from ((match.end(), body) for body in cast.bodies_in(max(0, match.start() - _LONGEST), match.start()) if body.end == match.start())


_LONGEST = 60  # code points of a body's name
