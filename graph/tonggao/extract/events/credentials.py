"""Ambassadors who present their credentials: 接受某国新任驻华大使递交国书."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import names_after
from tonggao.language.sentences import Span

_TAKES = re.compile(r"接受[^，。；：]{2,40}$")
_AMBASSADORS = re.compile(r"(?:大使|使节|[他她]们)们?(?:分别)?(?:是|有|为)[：:]?(?=[^，。；]{0,24}(?:大使|代表|专员))")
_GIVEN, _AFTERWARDS = 60, 500  # code points before and after
_REACH_BACK = 60


def credentials(scene: Scene, doing: Doing) -> None:
    """接受某国新任驻华大使递交国书: who receives, and the ambassadors listed after it."""
    takes = _TAKES.search(scene.text, max(doing.segment.start, doing.start - _GIVEN), doing.start)
    persons = tuple(a for a in doing.actors if a.person)
    if not takes or not persons or not scene.opens or scene.headline:
        return
    gives = scene.cast.persons_in(takes.start(), doing.start)  # 接受新任大使甲递交国书
    phrase = Span(takes.start(), doing.end)
    draft = None if gives else scene.story.by_rule("credentials")  # 分别接受使节们递交国书: told before
    draft = draft or scene.bring_up(Draft("ceremony", phrase, scene.words(phrase), "events/credentials", verb=doing.verb, held=True))
    receives = scene.cast.persons_in(scene.before(takes.start(), _REACH_BACK), takes.start())
    draft.take_part((*(receives[-1:] if gives else persons), *gives), "meet", doing.verb, rule="events/credentials")
    if listed := _AMBASSADORS.search(scene.text, scene.sentence.end, scene.sentence.end + _AFTERWARDS):
        given = names_after(scene.text, listed.end(), listed.end() + _AFTERWARDS, scene.cast)
        draft.take_part(given, "meet", doing.verb, rule="events/credentials")
    scene.give_date(draft, doing.end)
    scene.give_place(draft, Span(doing.segment.start, takes.start()))
