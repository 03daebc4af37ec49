"""Leaders who meet the press together: 会谈后，两国总理共同会见记者, 甲同乙共同会见记者."""

import re
from collections.abc import Sequence

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import names_before
from tonggao.language.occurrences import behind_mark
from tonggao.language.sentences import Sentence, Span

_PRESS = "会见记者"
_TOGETHER = re.compile("(?:一道|共同|一起|一同)?会见记者")
_BOTH = re.compile("(?:双方|两国(?:元首|总理|首脑|领导人|外长|议长)|[二两]人|两位(?:领导人|总理|元首|外长))(?:还|又|并)?(?=(?:一道|共同|一起|一同)?会见记者)")
_ALL = re.compile("(?:参加|出席)(?:了)?(?:上述|以上)活动")
_SIDES = frozenset({"meet", "chair", "attend"})


def met_the_press(scene: Scene, sentences: Sequence[Sentence]) -> None:
    """Give each such meeting its whole label, and bring up the one of which ``sentences``, the body, name only 两国总理."""
    if _PRESS not in scene.text:
        return
    for draft in scene.story.drafts:
        if draft.rule == "events/meet" and scene.text.startswith(("记者", "会见记者"), draft.label.end - 2 * draft.label_text.endswith(_PRESS)) and (whole := _whole(scene, draft)):
            draft.relabel(scene.text, whole)
    if any(d.label_text.endswith(_PRESS) for d in scene.story.drafts):
        return
    for sentence in sentences:
        if (both := _BOTH.search(scene.text, sentence.start, sentence.end)) and (sides := _two_sides(scene)):
            scene.begin(Span(sentence.start, sentence.end), opens=True)
            label = Span(both.end(), scene.text.find(_PRESS, both.end()) + len(_PRESS))
            draft = scene.bring_up(Draft("other", label, scene.words(label), "events/press", verb=_PRESS, held=True))
            draft.take_part(sides, "meet", _PRESS, rule="events/press")
            scene.give_date(draft, label.start)
            draft.date = draft.date or scene.story.first_day()
            if (all_of := _ALL.search(scene.text, label.end)) and (there := names_before(scene.text, Span(behind_mark(scene.text, "。", all_of.start()), all_of.start()), scene.cast)):
                draft.take_part(there.actors, "attend", all_of.group(), rule="participants/attend", open_list=there.open_list)
            return


def _whole(scene: Scene, draft: Draft) -> Span | None:
    found = next((f for f in _TOGETHER.finditer(scene.text, draft.label.start) if f.end() >= draft.label.end), None)
    return Span(*found.span()) if found and found.start() <= draft.label.end else None


def _two_sides(scene: Scene) -> tuple[Actor, ...]:
    """The two who met, chaired or attended what the body tells of first."""
    for draft in scene.story.drafts:
        there = list({part.who: part for part in draft.parts.values() if part.how in _SIDES and scene.cast.is_person(part.who)}.values())
        first = [part for part in there if part.group == there[0].group]
        if len(first) == 2:
            return tuple(Actor(*next(iter(part.passages)), part.who, True) for part in first)
    return ()
