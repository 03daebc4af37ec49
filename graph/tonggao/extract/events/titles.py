"""Events named in the title of a printed speech (《在某会议上的讲话》), or in the headline of what a meeting passed (某会议任免名单)."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.minutes import fill_in_minutes
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.speech_headers import printed_speech
from tonggao.language.dates import find_dates
from tonggao.language.sentences import Span

_SPOKEN_AT = re.compile(r"《在([^《》\n]{4,60}?)(?:上|时|中|期间)的(?:重要)?(?:讲话|报告|致辞|致词|演讲|发言|说明)》")
_PASSED = re.compile(r"(?P<name>[^，。；：\n]{4,60}?会议?)(?:决定|通过)?(?:的|人事)?(?:任免(?:人员|职)?(?:的?人员)?名单|任免|任命名单|公报|公告|决议|纪要)$", re.MULTILINE)
_ON_DAY = re.compile(r"\s*[（(](?P<day>[^）)\n]{6,16}?日)[^）)\n]{0,40}通过[）)]")
# 某常委会任免名单 with the day and the meeting that passed it in brackets.
_PASSED_BY = re.compile(r"[^\n]{4,60}\n\s*[（(](?P<day>[^）)\n]{6,16}?日)(?:经|由)?(?P<name>[^，。；：）)\n]{4,60}?会议)(?:表决|审议)?通过[）)]")
_MAX_BYLINE = 30  # code points between an author's name and the title: 的重要文章, 所作的题为


def named_in_titles(scene: Scene) -> None:
    """The event of each such title, with the author who stands before it as its speaker; of minutes, what their form tells."""
    fill_in_minutes(scene)
    printed_speech(scene)
    for title in _SPOKEN_AT.finditer(scene.text):
        authors = scene.cast.persons_in(max(0, title.start() - _MAX_BYLINE), title.start())
        name = scene.names.as_subject(Span(*title.span(1)), whole=True)
        if not authors or name is None or scene.story.named(name):
            continue
        draft = Draft(name.kind, Span(name.start, name.end), name.text, "events/title", head=name.head, aside=True)
        draft.names.append(name.text)
        draft.take_part(tuple(authors[-1:]), "speak", "讲话", rule="participants/title")
        scene.story.drafts.append(draft)


def is_passed_list(text: str) -> bool:
    """Whether a text opens with a headline and, in brackets, the meeting that passed what stands under it."""
    return _PASSED_BY.match(text) is not None


def named_in_headline(scene: Scene) -> None:
    """某会议任免名单: the meeting that the text under such a headline calls 会议, on the day given in brackets."""
    by = _PASSED_BY.match(scene.text)
    named = by or _PASSED.match(scene.text)
    day = by or (_ON_DAY.match(scene.text, named.end()) if named else None)
    name = scene.names.as_subject(Span(*named.span("name")), whole=True) if named else None
    if named is None or name is None or name.bare or name.start != named.start("name"):
        return
    dates = find_dates(scene.text, scene.published, *day.span("day")) if day else []
    draft = next((d for d in scene.story.drafts if d.bare and d.kind == "meeting" and not d.aside), None)
    if draft:
        draft.rename(name)
    elif dates and not scene.story.drafts:
        draft = Draft(name.kind, Span(name.start, name.end), name.text, "events/headline", head=name.head, held=True)
        scene.story.drafts.append(draft)
    if draft:
        draft.names.append(name.text)
        draft.date = draft.date or (dates[0] if dates else None)
    for sworn in scene.story.drafts:  # 会后举行宪法宣誓仪式
        if sworn.date is None and dates and sworn.label_text.endswith("宣誓仪式"):
            sworn.date = dates[0]._replace(inferred=True)
