"""Events named in the title of a printed speech: 《在某会议上的讲话》."""

import re

from tonggao.extract.events.drafts import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_SPOKEN_AT = re.compile(r"《在([^《》\n]{4,60}?)(?:上|时|中|期间)的(?:重要)?(?:讲话|报告|致辞|致词|演讲|发言|说明)》")
_MAX_BYLINE = 30  # code points between an author's name and the title: 的重要文章, 所作的题为


def named_in_titles(scene: Scene) -> None:
    """The event of each such title, with the author who stands before it as its speaker."""
    for title in _SPOKEN_AT.finditer(scene.text):
        authors = scene.cast.persons_in(max(0, title.start() - _MAX_BYLINE), title.start())
        name = scene.names.as_subject(Span(*title.span(1)), whole=True)
        if not authors or name is None or scene.story.named(name):
            continue
        draft = Draft(name.kind, Span(name.start, name.end), name.text, "events/title", head=name.head, aside=True)
        draft.names.append(name.text)
        draft.take_part(tuple(authors[-1:]), "speak", "讲话", rule="participants/title")
        scene.story.drafts.append(draft)
