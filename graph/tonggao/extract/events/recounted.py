"""Tours of old that a readout tells of to quote what was said there: 2020年5月，某某来到某地考察某工作时指出."""

import re
from collections.abc import Sequence

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing, doings
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.partners import SentenceReading
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.tour_labels import TO, tour_kind, tour_phrase
from tonggao.language.dates import find_dates
from tonggao.language.scan import Token
from tonggao.language.sentences import Sentence, Span
from tonggao.readout import Passage

_THEN_SAID = re.compile(r"[^，。；：、“”]{0,24}?(?<!及)(?<!同)时，?(?:都|也|曾|就|还|再次|明确|特别|深刻|语重心长地|殷切)*(?:指出|强调|要求|提出|说|表示|指示|叮嘱|嘱托|勉励)")
_AND_SAID = re.compile("[^，。；：、“”]{0,16}，(?:强调|指出)")  # 2021年6月，总书记来到某省考察，强调
# What may stand before him: days and his office, no other verb.
_OF_OLD = re.compile(r"[^。；：“”在对向与同说了的时来到赴]{0,40}$")
_HONORIFIC = re.compile(r"(?:(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?，)?(?P<who>总书记)")
_CITED = re.compile("(?:学习|贯彻|落实|牢记|领会|遵循|践行)")
_LONGEST = 32  # code points of a label


def recounted_tours(scene: Scene, told: Sequence[tuple[Sentence, list[Token]]]) -> None:
    """Add the tours whose own sentence says who went where and what he said there, but for the one that the readout reports."""
    for sentence, tokens in told:
        inspects = [token for token in tokens if token.entry.tag == "inspect"]
        if not any(_quotes(scene.text, token.end, sentence.end) for token in inspects):
            continue
        scene.begin(Span(sentence.start, sentence.end), opens=False)
        for doing in doings(SentenceReading(scene.text, scene.sentence, scene.cast), tokens):
            if doing.tag == "inspect" and _quotes(scene.text, doing.end, sentence.end):
                _recount(scene, doing)


def _quotes(text: str, start: int, end: int) -> bool:
    """Whether the words behind a verb of looking open what was said there."""
    return (_THEN_SAID.match(text, start, end) or _AND_SAID.match(text, start, end)) is not None


_DAY_BEFORE = 200  # code points of the sentence in which the day is told


def _recount(scene: Scene, doing: Doing) -> None:
    who = _who(scene, doing)
    days = find_dates(scene.text, scene.published, scene.before(doing.start, _DAY_BEFORE), doing.start)
    phrase = tour_phrase(scene, doing) if who else None
    if who is None or phrase is None or phrase.end - phrase.start > _LONGEST:
        return
    date = days[-1] if days else None
    if date is None and not _THEN_SAID.match(scene.text, doing.end, scene.sentence.end):
        return
    for tour in scene.story.drafts:
        there = tour.verb and tour.kind in ("inspection", "visit") and any(who.name == name for name, _ in tour.parts)
        if there and (date is None or tour.date is None or tour.date.last.startswith(date.last)):  # the one reported
            same = tour.rule == "events/recounted" and tour.label_text != scene.words(phrase)
            if not same:
                return
    draft = Draft(tour_kind(doing.verb), phrase, scene.words(phrase), "events/recounted", verb=doing.verb, aside=True, held=True)
    draft.date = date
    if to := TO.match(scene.text, phrase.start):
        draft.place = scene.text[to.end() : doing.start] or None
    draft.take_part((who,), "inspect" if draft.kind == "inspection" else "other", doing.verb, rule="events/recounted")
    scene.story.drafts.append(draft)


def _who(scene: Scene, doing: Doing) -> Actor | None:
    """The one person who is the subject in this very sentence, with nothing before but days and his office."""
    before = Span(scene.sentence.start, doing.start)
    named = scene.cast.persons_in(*before)
    if not named:
        return _honoured(scene)
    one = named[0] if len(named) == 1 and doing.actors and doing.actors[0] == named[0] else None
    opening = scene.text[before.start : one.start] if one else ""
    return one if one and _OF_OLD.fullmatch(opening) and not _CITED.search(opening) else None


def _honoured(scene: Scene) -> Actor | None:
    """总书记 alone, where the readout calls one person so by name."""
    alone = _HONORIFIC.match(scene.text, *scene.sentence)
    if alone is None:
        return None
    called = [person for person in scene.cast.persons if scene.text.startswith(alone["who"], person.end)]
    names = {person.name for person in called}
    return Actor(*alone.span("who"), called[0].name, True, Passage(called[0].start, called[0].end)) if len(names) == 1 else None
