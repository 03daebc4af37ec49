"""Letters to a meeting: 某某向大会致贺信, 某总干事发来贺信. Who sends one takes part so, unless somebody reads it out there."""

import re
from collections.abc import Sequence

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import names_before
from tonggao.language.sentences import Sentence, Span

_WORDS = ("贺信", "贺电", "致信", "贺函")
_READ_OUT = re.compile("宣读|代读|转达|朗读")
_TO = re.compile("向(?P<what>[^，。；：]{2,60}?)(?:[开闭]幕式?|的?召开|的?举行)?(?:致以?|发来?|发去|发出|送来)了?(?:视频|书面)?(?:贺信|贺电|贺函)")
_HELD = re.compile("在[^，。；：]{2,12}?(?:举行|召开|举办)的(?=.)")
_ALONE = re.compile("(?:专门|分别|特地)?(?:致信(?=，|祝贺)|致贺[信电]|发来贺[信电函])(?=[，。；祝])")
_GREETS = re.compile("[对向祝][^，。；]{0,40}?(?:召开|举行|举办|开幕|成立)?[^，。；]{0,4}(?:表示|致以)[^，。；]{0,8}祝贺")
_EACH = re.compile("[同与和][^，。；：]{2,24}分别$")  # 某主席同某国总统某某 | 分别向某博览会致贺信
_OF_IT = re.compile("(?:理事会|组委会|筹委会|主席团|秘书处|委员会|全体(?:代表|会员|嘉宾|与会人员)|与会(?:代表|嘉宾|人员))$")


def letters(scene: Scene, sentences: Sequence[Sentence]) -> None:
    """Let those who send a letter to the meeting that ``sentences``, the body, tell of take part in it."""
    if not any(word in scene.text for word in _WORDS) or _READ_OUT.search(scene.text):
        return
    for sentence in sentences:
        if any(scene.text.find(word, sentence.start, sentence.end) >= 0 for word in _WORDS):
            scene.begin(Span(sentence.start, sentence.end), opens=True)
            _letter(scene)


def _letter(scene: Scene) -> None:
    sent = _TO.search(scene.text, *scene.sentence)
    alone = None if sent else _ALONE.search(scene.text, *scene.sentence)
    found = sent or alone
    senders = names_before(scene.text, Span(scene.sentence.start, found.start()), scene.cast) if found else None
    if found is None or senders is None or not senders.actors[0].person:
        return
    draft = _greeted(scene, Span(*sent.span("what"))) if sent else _only(scene)
    if draft and not any((a.name, "other") in draft.parts for a in senders.actors):
        both = _EACH.search(scene.text, scene.sentence.start, found.start())
        actors = tuple(scene.cast.persons_in(scene.sentence.start, found.start())) if both else senders.actors
        draft.take_part(actors, "other", "贺信", rule="participants/letter", open_list=senders.open_list)


def _greeted(scene: Scene, what: Span) -> Draft | None:
    """The meeting of 向某论坛致贺信: told of elsewhere, or held as the same words say; 向会议, 向某会理事会 mean the only one."""
    held = _HELD.match(scene.text, *what)
    name = scene.names.as_subject(Span(held.end() if held else what.start, what.end), whole=True)
    if name is None or name.bare or name.end != what.end:
        greets = name is not None or (_OF_IT.search(scene.text, *what) and _GREETS.search(scene.text, what.end, scene.sentence.end))
        return _only(scene) if greets else None
    draft = scene.story.named(name)
    if draft is None and _OF_IT.search(scene.text, *what):
        return _only(scene)
    if draft is None and held:
        draft = scene.bring_up(Draft(name.kind, Span(name.start, name.end), name.text, "events/held", head=name.head, held=True))
        draft.names.append(name.text)
        scene.give_date(draft, held.start())
    return draft if draft and draft.held_by_itself() else None


def _only(scene: Scene) -> Draft | None:
    """The one meeting or rite that the body tells of by its name."""
    told = [d for d in scene.story.drafts if d.held_by_itself() and d.kind in ("meeting", "ceremony", "other")]
    return told[0] if len(told) == 1 else None
