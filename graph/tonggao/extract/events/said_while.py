"""Words told with where they were said: 在主持召开某全体会议时，某某表示; 出席某论坛时，某某指出. Those named there speak after him."""

import re
from collections.abc import Sequence

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import after_name, skip_adverbs
from tonggao.language.sentences import Sentence, Span

_WHILE = re.compile("在?(?:共同|一道|应邀)?(?:主持召开|主持|出席|参加)(?:了)?(?P<what>[^，。；：“”]{2,50}?)(?:时|期间)，")
_OPENS = ("在", "主", "出", "参", "共", "应", "一")
_SAYS = re.compile("(?:在(?:致辞|讲话|发言)中)?(?:表示|指出|强调|说)")
_STYLE = 24  # code points of offices before the name of who speaks
_SPEAKERS = frozenset({"chair", "speak", "attend"})


def said_while(scene: Scene, sentences: Sequence[Sentence]) -> None:
    """Let who is quoted so speak at the meeting named, and those told to be there whose words follow."""
    draft: Draft | None = None
    for sentence in sentences:
        if sentence.place and draft is None:
            continue
        opened = _WHILE.match(scene.text, sentence.start, sentence.end) if scene.text.startswith(_OPENS, sentence.start) else None
        if opened is not None:
            name = scene.names.as_subject(Span(*opened.span("what")), whole=True)
            draft = scene.story.named(name) if name and name.end == opened.end("what") else None
            who = _quoted(scene, opened.end(), sentence.end)
        elif draft is not None and not sentence.place:
            who = _quoted(scene, sentence.start, sentence.end)
            draft = draft if who else None
        else:
            continue
        if draft is None or who is None or draft.verb or not any((who.name, how) in draft.parts for how in _SPEAKERS):
            draft = None
            continue
        draft.take_part((who,), "speak", "表示", rule="participants/quoted")


def _quoted(scene: Scene, start: int, end: int) -> Actor | None:
    """Who is named at ``start``, but for his office, and says something."""
    named = next(iter(scene.cast.persons_in(start, min(end, start + _STYLE))), None)
    if named is None or re.search("[，。；、：]", scene.text[start : named.start]):
        return None
    after = skip_adverbs(scene.text, after_name(scene.text, named.end, end)[0], end)
    return named if _SAYS.match(scene.text, after, end) else None
