"""The events a readout reports, who took part in each and how."""

import re
from collections.abc import Sequence

from tonggao.claims import EventMention, OrganizationMention, PersonMention, PostAttestation
from tonggao.extract.cast import Actor, cast_of
from tonggao.extract.doings import Doing, doings
from tonggao.extract.event_drafts import Draft, Story
from tonggao.extract.event_names import heads_of, name_as_subject
from tonggao.extract.event_phrases import law_check
from tonggao.extract.event_scene import Scene, press_day
from tonggao.extract.event_titles import named_in_titles
from tonggao.extract.participants import RULES
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.language.sentences import Sentence, Span

_TAKING_PART = frozenset({"chair", "attend", "observe", "accompany", "speak", "report", "convey", "announce", "elect"})
_SPEECHES = frozenset({"讲话", "报告", "致辞", "致词", "演讲", "部署讲话", "工作报告", "讲党课", "讲专题党课", "授课"})
_TITLES = ("总书记", "主席", "总理", "总统", "委员长", "首相")
# 新华社某地3月5日电（记者某某）: said by the press, no part of the sentence.
_PRESS_LINE = re.compile(r"(?:[^，。；：]{0,24}?(?:[0-9]日(?:电|讯)|本报讯|消息))\s*(?:[（(][^）)\n]{0,40}[）)])?[：:，\s]*")
_DATED = re.compile(r"[0-9]日|[今昨当]天|日前|近日")
# How a sentence begins that goes on reporting after reported speech.
_RESUMES = re.compile(
    r"(?:[0-9]{1,2}月)?[0-9]{1,2}日|[会仪活调考座访][^，。；]{0,6}(?:[前后]|期间|上)，|在?[^，。；]{0,10}(?:召开|举行)的[^，。；]{2,30}上|随后|当[天日晚]|同日|其间|期间|此前|会上"
)


def extract_events(
    reading: Reading,
    people: Sequence[PersonMention],
    organizations: Sequence[OrganizationMention],
    posts: Sequence[PostAttestation],
) -> tuple[EventMention, ...]:
    """The events of a readout with their participants, in the order the text brings them up."""
    verbs = reading.scan.longest("event_verbs")
    if not verbs:
        return ()
    text = reading.text
    story = Story()
    scene = Scene(text, cast_of(people, organizations), heads_of(reading.scan), story, press_day(text, reading.readout.date))
    body, title = _by_sentence(reading.sentences, verbs)
    in_speech = False
    for sentence, tokens in body:
        in_speech = _read_sentence(scene, sentence, tokens, in_speech)
        for token in tokens:
            if token.entry.term == "执法检查":
                law_check(scene, token.start, token.end)
    named_in_titles(scene)
    for sentence, tokens in title:
        scene.sentence, scene.headline, scene.opens = Span(sentence.start, sentence.end), True, not story.drafts
        scene.taken, scene.brought_up, scene.companions = 0, [], ()
        for doing in doings(text, scene.sentence, tokens, scene.cast, headline=True):
            if doing.tag == "say":
                break
            RULES[doing.tag](scene, doing)
    received = {who for d in story.drafts if d.kind == "talks" for who, _ in d.parts}
    for draft in story.drafts:
        _principal_speech(draft, received)
    return tuple(d.finished() for d in story.drafts if _is_reported(d))


def _by_sentence(
    sentences: Sequence[Sentence], verbs: Sequence[Token]
) -> tuple[list[tuple[Sentence, list[Token]]], list[tuple[Sentence, list[Token]]]]:
    body: list[tuple[Sentence, list[Token]]] = []
    title: list[tuple[Sentence, list[Token]]] = []
    number = 0
    for sentence in sentences:
        tokens = []
        while number < len(verbs) and verbs[number].start < sentence.end:
            tokens.append(verbs[number])
            number += 1
        if tokens:
            (body if sentence.line else title).append((sentence, tokens))
    return body, title


def _read_sentence(scene: Scene, sentence: Sentence, tokens: list[Token], in_speech: bool) -> bool:
    """Read one sentence of the body; tells whether reported speech goes on after it."""
    press = _PRESS_LINE.match(scene.text, sentence.start, sentence.end)
    start = press.end() if press else sentence.start
    scene.sentence, scene.headline, scene.taken, scene.brought_up = Span(start, sentence.end), False, 0, []
    scene.companions = ()
    scene.leads = sentence.line == 1 and sentence.place == 0
    resumed = not in_speech or bool(_RESUMES.match(scene.text, sentence.start))
    scene.opens = resumed
    if not resumed and not _may_report(scene, tokens):
        return True
    for doing in doings(scene.text, scene.sentence, tokens, scene.cast, he=scene.he):
        if doing.own and len(doing.actors) == 1 and doing.actors[0].person:
            scene.he = doing.actors[0]
        if in_speech and not resumed:
            if _takes_place(scene, doing):
                scene.opens = resumed = True
            elif not doing.actors:
                continue
            principal = scene.opens or _is_told_of(scene, doing.actors[0])
            if doing.tag not in _TAKING_PART and not (principal or doing.tag == "say"):
                continue
            scene.opens = principal
            resumed = True
        if doing.tag == "say":
            if _opens_speech(scene, doing):
                RULES["say"](scene, doing)
                return True
            continue
        RULES[doing.tag](scene, doing)
        if doing.own and not in_speech:
            scene.story.principals.update(a.name for a in doing.actors if a.person)
    return in_speech and not resumed


def _may_report(scene: Scene, tokens: list[Token]) -> bool:
    """Whether a sentence inside reported speech names anyone, or the day of what is held."""
    start, end = scene.sentence
    if scene.cast.persons_in(start, end) or scene.text[start] in "他她":
        return True
    if any(t.entry.tag in ("speak", "report") for t in tokens) and scene.cast.bodies_in(start, end):
        return True
    return any(t.entry.tag == "hold" for t in tokens) and bool(_DATED.search(scene.text, start, end))


def _is_told_of(scene: Scene, actor: Actor) -> bool:
    """A principal by the bare name: a speaker would give a title (某某主席去年访问…)."""
    return actor.name in scene.story.principals and not scene.text.startswith(_TITLES, actor.end)


def _takes_place(scene: Scene, doing: Doing) -> bool:
    """某会议3月5日在京召开: told, not said."""
    return doing.tag == "hold" and bool(_DATED.search(scene.text, scene.sentence.start, doing.start)) and bool(
        name_as_subject(scene.text, Span(doing.segment.start, doing.start), scene.heads)
    )


def _opens_speech(scene: Scene, doing: Doing) -> bool:
    return bool(doing.actors) or scene.text[doing.end : doing.end + 1] in ("，", "：", "“", ",", ":")


def _principal_speech(draft: Draft, received: set[str]) -> None:
    """Who chairs, or attends first, and is quoted by name (某某强调) spoke there, unless another gave the speech.

    Those ``received`` or receiving may have said it in their talks.
    """
    parts = draft.parts.values()
    if draft.verb or any(p.how == "speak" and p.group in _SPEECHES for p in parts):
        return
    principals = {p.who for p in parts if p.how == "chair"} or {p.who for p in [*parts][:1] if p.how == "attend"}
    speakers = tuple(a for a in draft.quoted if a.name in principals and a.name not in received)
    draft.take_part(speakers, "speak", "强调", "participants/principal")


def _is_reported(draft: Draft) -> bool:
    if draft.parts:
        return True
    return draft.date is not None and draft.held and not draft.bare and draft.kind != "other" and draft.head != "活动"


_ = Doing
