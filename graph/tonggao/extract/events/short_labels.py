"""How much of its words an event needs as its label: who signs and what it is called in code stand before its name."""

import re
from collections.abc import Iterable

from tonggao.extract.events.cast import Cast
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.identity import SIGNINGS
from tonggao.language.occurrences import occurrences
from tonggao.language.sentences import Span

_CODED = re.compile("代号(?:为|“|\"|「)[^的]{1,16}的(?=.)")
_PARTIES = 2
_SHORTEST = 4  # code points of a name


def shorten_labels(text: str, cast: Cast, drafts: Iterable[Draft]) -> None:
    """Cut labels to where the name begins: 战略合作签约仪式 of 某县与某银行战略合作签约仪式, 防暴演练 of 代号为“利剑”的防暴演练."""
    for draft in drafts:
        if draft.rule == "events/meet" and (met := _met_by_name(text, draft)):
            draft.relabel(text, met)
            continue
        start = _without_parties(text, cast, draft) if draft.label_text.endswith(SIGNINGS) else _without_code(draft)
        if draft.label.start < start <= draft.label.end - _SHORTEST:
            draft.relabel(text, Span(start, draft.label.end))


def _met_by_name(text: str, draft: Draft) -> Span | None:
    """会见甲 of a later 会见甲时 for 会见某国总统甲, who alone was received."""
    there = [who for who in draft.met() if who in draft.label_text]
    called = f"会见{there[0].rpartition('·')[2]}" if len(there) == 1 else ""
    if not called or len(called) >= len(draft.label_text) or not draft.label_text.startswith("会见"):
        return None
    at = next((at for at in occurrences(text, called) if text.startswith("时", at + len(called))), None)
    return None if at is None else Span(at, at + len(called))


def _without_parties(text: str, cast: Cast, draft: Draft) -> int:
    """Behind the last of two bodies or more that open the label."""
    bodies = cast.bodies_in(*draft.label)
    joined = len(bodies) >= _PARTIES and bodies[0].start == draft.label.start
    return max(body.end for body in bodies) if joined and re.search("[与和、同及]", text[bodies[0].end : bodies[-1].start]) else draft.label.start


def _without_code(draft: Draft) -> int:
    coded = _CODED.match(draft.label_text)
    return draft.label.start + coded.end() if coded else draft.label.start
