"""The events a readout reports, who took part in each and how."""

from collections.abc import Sequence

from tonggao.claims import EventMention, OrganizationMention, PersonMention, PostAttestation
from tonggao.extract.actors.houses import Houses
from tonggao.extract.events.arrivals import with_arrivals
from tonggao.extract.events.beside_verbs import beside_verbs
from tonggao.extract.events.cast import cast_of
from tonggao.extract.events.doings import Doing, doings
from tonggao.extract.events.enacted import publishes
from tonggao.extract.events.full_labels import name_in_full
from tonggao.extract.events.group_studies import group_study
from tonggao.extract.events.items import items
from tonggao.extract.events.launches import told_in_lead
from tonggao.extract.events.law_checks import LAW_CHECKS, LOOKS, TEAM, law_check
from tonggao.extract.events.line_roles import body_line, is_subtitle, item_headlines, lead_line, lead_sentence
from tonggao.extract.events.names import event_names
from tonggao.extract.events.openings import read_opening
from tonggao.extract.events.organized_by import organized_by
from tonggao.extract.events.partners import SentenceReading
from tonggao.extract.events.press_days import press_day
from tonggao.extract.events.press_lines import after_press_line, printed_at
from tonggao.extract.events.quotations import also_says, give_quoted_speeches, is_round
from tonggao.extract.events.recollections import RECALLED, recall
from tonggao.extract.events.reported import is_reported, reported
from tonggao.extract.events.resuming import resumes
from tonggao.extract.events.rules import RULES, TAKING_PART
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.set_frames import told_in_frames
from tonggao.extract.events.short_labels import shorten_labels
from tonggao.extract.events.speeches import opens_speech
from tonggao.extract.events.telling import (
    THERE_HE,
    goes_along,
    is_at_the_next,
    is_held,
    is_told_of,
    may_tell,
    speaks_at_another,
    takes_place,
    tells_anew,
    tells_of_nobody,
)
from tonggao.extract.events.titles import is_passed_list, named_in_headline, named_in_titles
from tonggao.extract.events.told_verbs import told_verbs
from tonggao.extract.events.verb_subjects import GOES_ON, goes_on
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.language.sentences import Sentence, Span

_OPENERS = ("，", "：", "“", ",", ":")


def extract_events(
    reading: Reading,
    people: Sequence[PersonMention],
    organizations: Sequence[OrganizationMention],
    posts: Sequence[PostAttestation],
    houses: Houses | None = None,
) -> tuple[EventMention, ...]:
    """The events of a readout with their participants, in the order the text brings them up.

    Every label is the exact words of its first passage; so is every participant's name, inner spaces dropped.
    """
    verbs = reading.scan.longest("event_verbs")
    text = reading.text
    if not verbs and not is_passed_list(text) and not publishes(text):
        return ()
    cast = cast_of(text, people, organizations)
    scene = Scene(text, cast, event_names(reading.scan), press_day(text, reading.readout.date), houses)
    verbs = told_verbs(text, verbs, cast, scene.names)
    told = _by_sentence(reading.sentences, verbs)
    body = body_line(text, reading.sentences)
    told_in_body = [row for row in told if row[0].line >= body]
    _read_body(scene, told_in_body, reading.sentences)
    organized_by(scene)
    named_in_titles(scene)
    named_in_headline(scene)
    for sentence, tokens in told:
        if sentence.line < body or is_subtitle(scene.text, reading.sentences, sentence):
            _read_headline(scene, sentence, tokens)
    beside_verbs(scene, reading, [s for s in reading.sentences if s.line >= body], told_in_body)
    _give_quoted(scene)
    drafts = scene.story.drafts
    name_in_full(text, cast, drafts)
    shorten_labels(text, cast, drafts)
    return tuple(draft.finished() for draft in reported(text, drafts))


def _give_quoted(scene: Scene) -> None:
    """Let those whom the readout quotes speak at what it tells of."""
    drafts = scene.story.drafts
    received = {who for d in drafts if d.kind == "talks" for who, _ in d.parts}
    for draft in (d for d in drafts if d.rule not in ("events/informed", "events/farewell")):  # he told it there; they mourn
        until = min((d.label.start for d in drafts if d is not draft and not d.aside), default=len(scene.text))
        give_quoted_speeches(scene.text, draft, received, alone=len(drafts) == 1, until=until, on_tour=drafts[0].kind == "inspection")


def _by_sentence(sentences: Sequence[Sentence], verbs: Sequence[Token]) -> list[tuple[Sentence, list[Token]]]:
    """The sentences that hold verbs, with them."""
    rows: list[tuple[Sentence, list[Token]]] = []
    number = 0
    for sentence in sentences:
        tokens = []
        while number < len(verbs) and verbs[number].start < sentence.end:
            tokens.append(verbs[number])
            number += 1
        if tokens:
            rows.append((sentence, tokens))
    return rows


def _read_headline(scene: Scene, sentence: Sentence, tokens: list[Token]) -> None:
    """A headline adds names and participants to what the body tells; alone, it brings up events itself."""
    alone = not any(is_reported(scene.text, draft) for draft in scene.story.drafts)
    scene.begin(Span(sentence.start, sentence.end), opens=alone, headline=True)
    for doing in doings(SentenceReading(scene.text, scene.sentence, scene.cast), tokens, headline=True):
        if doing.tag == "inspect" and alone and not scene.story.drafts:
            doing = with_arrivals(scene, doing)
        # 两国元首举行会谈: who they are only the headline says
        scene.opens = alone or _only_named_here(scene, doing)
        if doing.tag == "say":
            if scene.setting(doing):  # 某某在某会议上强调
                RULES[doing.tag](scene, doing)
            return
        RULES[doing.tag](scene, doing)


def _only_named_here(scene: Scene, doing: Doing) -> bool:
    """两国元首举行会谈, 某某莅临我校: the headline alone says who they are, or what it was; the body's lead names who did it."""
    if doing.tag == "talk":
        return scene.story.by_rule("talk", "meet") is None
    if doing.tag != "inspect" or scene.story.by_rule("inspect", "talk", "meet", "visit"):
        return False
    led = {person.name for person in scene.cast.persons_in(*scene.lead)}
    return any(actor.name in led for actor in doing.actors)


def _read_body(scene: Scene, told: list[tuple[Sentence, list[Token]]], sentences: Sequence[Sentence]) -> None:
    in_speech, line = False, 0
    printed = printed_at(scene.text)
    first = lead_line(scene.text, sentences)
    headlines = item_headlines(scene.text, sentences)
    begun = items(scene.text, sentences, scene.cast, body_line(scene.text, sentences), first)
    lead = lead_sentence(scene.text, sentences, first, scene.cast)
    if lead and not (told and told[0][0] == lead):
        _read_silent_lead(scene, lead)
    for sentence, tokens in told:
        while headlines and headlines[0] <= sentence.start:
            headlines.pop(0)
            in_speech, scene.story.current = False, []
        item = begun.get(sentence.start)
        if item is not None:
            scene.story.begin_item()
            in_speech = False
        if sentence.line != line and not in_speech and scene.text[sentence.start] not in "他她":  # 他 is told anew
            scene.he, line = None, sentence.line
        if _is_of_him(scene, sentence, tokens[0]):
            scene.he = scene.named_before(sentence.start) or scene.he
        start = item or after_press_line(scene.text, sentence, printed)
        tells = not in_speech or bool(resumes().match(scene.text, start))
        leads = item is not None or sentence == lead
        scene.second_headline = sentence.line < first
        if leads:  # 某某强调…: a second headline said it
            in_speech, tells = False, True
        scene.begin(Span(start, sentence.end), opens=tells, leads=leads)
        read_opening(scene)
        if tells:
            told_in_frames(scene)
        if leads and tells:
            told_in_lead(scene)
            scene.story.led = {person.name for person in scene.cast.persons_in(start, sentence.end)}
        if not may_tell(scene, tokens, in_speech=not tells):
            in_speech = in_speech or any(_opens_speech(scene, t) for t in tokens)
        elif tells_of_nobody(scene, tokens):
            in_speech = not tells
        elif tells:
            in_speech = _read_told(scene, tokens, told=not in_speech)
        else:
            in_speech = _read_in_speech(scene, tokens)
        _check_laws(scene, sentence, tokens, tells=tells)
    scene.story.end_items()


def _read_silent_lead(scene: Scene, lead: Sentence) -> None:
    """A lead without a verb that would tell."""
    scene.begin(Span(lead.start, lead.end), opens=True, leads=True)
    told_in_lead(scene)
    if not scene.story.drafts:
        group_study(scene)


def _is_of_him(scene: Scene, sentence: Sentence, first: Token) -> bool:
    """某某对此给予肯定。他说: whether a sentence is about whom the one before it named."""
    if scene.he is None and first.entry.term == GOES_ON and goes_on(scene.text, sentence.start, first.start):
        return True
    he = scene.text[sentence.start] in "他她" or THERE_HE.match(scene.text, sentence.start, sentence.end)
    return bool(sentence.place and he)


def _check_laws(scene: Scene, sentence: Sentence, tokens: Sequence[Token], *, tells: bool) -> None:
    for token in tokens:
        team = scene.text.find(TEAM, sentence.start, token.start) >= 0
        if token.entry.term in LAW_CHECKS or ((tells or team) and token.entry.term.endswith(LOOKS)):
            law_check(scene, token.start, token.end)


def _read_told(scene: Scene, tokens: list[Token], *, told: bool) -> bool:
    """A sentence in the readout's own voice; tells whether it ends in reported speech."""
    in_speech = in_round = False
    scene.story.waiting = [] if scene.story.drafts else scene.story.waiting
    for doing in doings(SentenceReading(scene.text, scene.sentence, scene.cast, scene.he), tokens, headline=scene.second_headline):
        if in_speech and not doing.lists():  # 某某最后说，出席闭幕会的还有：甲、乙
            if doing.tag == "say" and in_round:
                also_says(scene, doing)
            recall(scene, doing)
            continue
        in_speech = _apply(scene, doing) or in_speech
        in_round = in_speech and is_round(scene, doing)
        if in_speech and not in_round and not any(t.start > doing.end and t.entry.tag in RECALLED for t in tokens):
            return True
        if told and doing.own and not in_speech:
            scene.story.principals.update(a.name for a in doing.actors if a.person)
    return in_speech


def _read_in_speech(scene: Scene, tokens: list[Token]) -> bool:
    """A sentence after reported speech: from where it tells of its own again, it is read; tells whether speech goes on."""
    resumed = said = False
    for doing in doings(SentenceReading(scene.text, scene.sentence, scene.cast, scene.he), tokens):
        if (said and not doing.lists()) or (doing.tag in ("attend", "chair") and recall(scene, doing)):
            continue
        if not resumed:
            scene.opens = takes_place(scene, doing) or is_told_of(scene, doing) or is_held(scene, doing) or is_at_the_next(scene, doing) or tells_anew(scene, doing) or speaks_at_another(scene, doing)
            someone = bool(doing.actors) or doing.tag == "choose"
            resumed = scene.opens or (someone and (goes_along(scene, doing) or doing.tag in (*TAKING_PART, "say")))
        if not resumed:
            recall(scene, doing)
        else:
            said = _apply(scene, doing) or said
    return said or not resumed


def _apply(scene: Scene, doing: Doing) -> bool:
    """Read one verb by its rule; tells whether it opens reported speech."""
    if doing.own and len(doing.actors) == 1 and doing.actors[0].person:
        scene.he = doing.actors[0]
    said = doing.tag == "say" and (bool(doing.actors) or scene.text[doing.end : doing.end + 1] in _OPENERS)
    if doing.tag != "say" or said:
        RULES[doing.tag](scene, doing)
    told = doing.tag == "urge" and scene.text.startswith("：", doing.end)  # 某某提出要求：各单位要…
    return told or (said and opens_speech(scene, doing))


def _opens_speech(scene: Scene, token: Token) -> bool:
    return token.entry.tag == "say" and scene.text[token.end : token.end + 1] in _OPENERS
