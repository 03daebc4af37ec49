"""What a campaign or a task is about, known by itself: 深入贯彻|中央八项规定精神|学习教育, 立德树人|根本任务. The one label stands inside the other."""

import re
from collections.abc import Iterator, Sequence

from tonggao.extract.concepts.spans import CARRIED, Candidate
from tonggao.lexicon import load_lexicon

_CAMPAIGN = re.compile("(?:深入)?(?:学习)?贯彻(?P<what>.{4,24})(?:学习教育|主题教育)")
_TASK = re.compile("(?P<what>.{4,12})(?:这一|这个)?根本任务")


def carried_inside(text: str, kept: Sequence[Candidate]) -> Iterator[Candidate]:
    """The labels of the authority that those kept are about."""
    known = load_lexicon().terms("concepts")
    for start, end, _ in kept:
        found = _CAMPAIGN.fullmatch(text, start, end) or _TASK.fullmatch(text, start, end)
        if found and (found["what"] in known or found["what"].removesuffix("精神") in known):
            yield Candidate(*found.span("what"), CARRIED)
