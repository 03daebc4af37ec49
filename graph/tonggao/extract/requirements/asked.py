"""What a verb that asks brings in without a cue, and whom it names alone: 要求各单位加强值班; 叮嘱|民政所负责人，一定要…."""

import re

from tonggao.claims import Modality
from tonggao.extract.requirements.addressees import Actors
from tonggao.extract.requirements.bare_demands import is_demand
from tonggao.extract.requirements.drafts import Draft
from tonggao.extract.requirements.evaluations import tells_how_it_is, told_of
from tonggao.extract.requirements.imperatives import opens_demand, states
from tonggao.extract.requirements.modality import Head
from tonggao.extract.requirements.speech_clauses import Clause
from tonggao.extract.requirements.stretches import Stretch
from tonggao.extract.requirements.uncued_points import is_agenda, is_asked, only_names, told_in_turn
from tonggao.language.sentences import Span
from tonggao.lexicon.words import tags_of

_PLANS = re.compile("[^，]{1,10}(?<!上)将(?![军士领])")  # 明确，今年将…: no demand
_OF_A_NOUN = re.compile("[^，]+的[^，]{1,4}")  # 鼓励大家的瞬间
_PROPOSES = "建议"  # is quoted with what is proposed, which is hoped
_SAYING = 7
_SENDS_WORDS = "寄语"


def asked(shielded: str, actors: Actors, clause: Clause, stretch: Stretch, addressed: Span | None) -> tuple[list[Draft], Span | None]:
    """What follows 要求 or 号召，: a demand even where its subject comes first (要求各单位加强…); else whom alone it names.

    ``addressed``: whom the sentence addressed before.
    """
    first, *others = clause.segments
    verb = len(stretch.verb) if shielded.startswith(stretch.verb, first.start) else 0  # 鼓励… is quoted from there; of 希望… its cue decides
    opens = Span(first.start + verb, first.end)
    if shielded[clause.end : clause.end + 1] in ("？", "?"):
        return [], None
    if len(others) < 1 and told_of(shielded, opens):  # 叮嘱…；|志愿者们最辛苦
        return [], None
    if states(shielded, *clause[:2]) or _PLANS.match(shielded, *opens) or is_agenda(shielded, opens):
        return [], None
    if verb and (tags_of("modal_cues").get(stretch.verb) or (stretch.verb != _PROPOSES and _OF_A_NOUN.fullmatch(shielded, *first) and not actors.after(*opens))):
        return [], None
    told = [actors.after(*opens) or actors.told_bare(*opens) or actors.doing(*opens)]
    told += [actors.told_next(*segment) for segment in others]
    content = clause._replace(start=opens.start, segments=[opens, *others]) if stretch.verb == _PROPOSES else clause
    asks = is_demand(shielded, content, True) or is_asked(shielded, content, stretch.verb)
    if told[0] and stretch.verb == _SENDS_WORDS and told[0].end == opens.end and not any(opens_demand(shielded, *segment) for segment in others):
        return [], told[0]  # 寄语新教师，三尺讲台系国运
    if only_names(shielded, clause, told[0]) if told[0] else not asks:
        return [], told[0]
    modality: Modality = "hope" if stretch.tag == "hopes" or (verb and stretch.verb == _PROPOSES) else "imperative"
    return [Draft(*span, modality, "asked", actor or addressed) for span, actor in told_in_turn(clause.segments, told)], None


def _is_saying(shielded: str, segment: Span) -> bool:
    """提醒大家，|小节不守，|终累大德，要…: a few words that ask nothing by themselves."""
    return segment.end - segment.start <= _SAYING and not opens_demand(shielded, *segment)


def alone_asked(shielded: str, actors: Actors, lead: Clause, verb: str, head: Head) -> Span | None:
    """The actor that fills the first segment of ``lead``, where no more than a statement stands behind him, else None."""
    if not all(tells_how_it_is(shielded, segment) or _is_saying(shielded, segment) for segment in lead.segments[1:]) or not (head.bare or actors.before(lead.end + 1, head.cue.start) is None):
        return None
    quoted = shielded.startswith(verb, lead.start)  # 鼓励… is quoted from there
    return actors.filling(Span(lead.start + len(verb) * quoted, lead.segments[0].end))
