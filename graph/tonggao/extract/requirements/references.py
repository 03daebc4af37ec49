"""Whether a verb of speech inside somebody's speech makes another the speaker, or tells only what that other says, wishes or asks."""

import re
from typing import NamedTuple

from tonggao.extract.requirements.proposals import BODIES_TELL, TELLS_OTHERS
from tonggao.extract.requirements.speech_clauses import is_scattered
from tonggao.extract.requirements.speech_turns import OWN_SIDE, Floor
from tonggao.extract.requirements.subject_kinds import Subject
from tonggao.extract.requirements.subjects import Subjects
from tonggao.language.scan import Token

ORDERS = frozenset({"责成", "责令", "叮嘱", "嘱咐"})
_LONGEST_OPENING = 24
_NEW_DEMANDS = re.compile("了?(?:更|新|全新|许多|一系列|很高|较高|严峻)")
_LONGEST_WORD_FOR_MEETING = 3  # 会议, 座谈会; longer ones are meetings named in full, which a speaker refers to
LEADER_TITLES = ("总书记", "主席", "总理", "委员长")
_BOTH = frozenset({"双方", "两国元首", "两国领导人", "双方领导人"})
_AGREES = frozenset({"宣布", "同意", "决定"})
_SIDE_THINKS = re.compile("(?![双各多三])[一-龥]{1,2}方(?:始终|一贯|一直|也|还|都)*(?:认为|主张|重申)")  # 俄方认为，应…: he speaks on for his side


class Place(NamedTuple):
    """Where a verb of speech stands: where its segment begins, whether inside a speech, and whether it has a mark behind it."""

    lead: int
    inside: bool
    introduces: bool


class References:
    """The references to others in the speeches of one readout with these ``subjects``."""

    def __init__(self, subjects: Subjects) -> None:
        self._subjects = subjects
        self._shielded = subjects.shielded
        self._scattered = is_scattered(subjects.shielded)

    def refers(self, subject: Subject | None, verb: Token, place: Place, floor: Floor) -> bool:
        """Whether a speaker merely refers to what somebody says, wishes or asks: no change of speaker."""
        lead, inside, introduces = place
        kind = subject.kind if subject else None
        if floor.person and _SIDE_THINKS.match(self._shielded, lead, verb.end):
            return True
        if floor.goes_on and verb.entry.tag == "says" and self._shielded.startswith("我们", lead):  # 我们强调改革，首先是…: the speaker's own words
            return True
        if floor.goes_on and floor.by_person and subject is not None:
            if kind == "body" and subject.name in OWN_SIDE:
                return True
            speaks = lead == floor.start if floor.ordered else lead > subject.end  # 《规定》公布，|要求…
            speaks = speaks or (self._scattered and lead == floor.start and self._shielded[lead - 1] == "\n")  # ⏎某报告指出，…: in a feature
            if (kind == "text" and not speaks) or (kind == "meeting" and len(subject.name or "") > _LONGEST_WORD_FOR_MEETING):
                return True
        if kind == "unknown" and floor.goes_on and _NEW_DEMANDS.match(self._shielded, verb.end):
            return True  # 新形势提出了更高要求，各地要…
        if not inside:
            return False
        if subject is not None and kind == "organization" and subject.name != floor.speaker and self._asks_next(verb, lead, subject, floor):
            return False
        if subject is not None and subject.name in _BOTH and verb.entry.term in _AGREES:  # 去年…，双方宣布…
            return True
        if verb.entry.value == "introduces" and lead > floor.start and kind == "person" and self._shielded[verb.end] == "，":
            return True  # 甲指出，总书记作出重要指示，我们要…
        if verb.entry.value == "proposes" and lead > floor.start and kind not in ("person", "pronoun", None):
            return True  # 甲指出，全会对此提出要求，各部门要…
        if verb.entry.tag == "asks":
            if subject is None and lead == verb.start == floor.start and (verb.entry.term == "建议" or (floor.by_person and TELLS_OTHERS.match(self._shielded, lead))):
                return False  # 林场要加强巡护。建议县里加大投入; 教训深刻。要求局党组深刻反思: he goes on
            tells_too = lead == floor.start and verb.entry.term in BODIES_TELL  # 市消委会提醒消费者…
            if subject is None and verb.entry.term in ORDERS and lead > floor.start and self._shielded[lead - 1] in "、）)．.":
                return False  # 会议议定：……三、责成…
            return subject is None or (kind == "organization" and not (introduces or tells_too))
        if verb.entry.tag == "hopes":
            if kind == "meeting" and lead == floor.start:  # 会议号召，…
                return False
            if subject is None or kind not in ("person", "pronoun"):
                return True
            return lead > subject.end and not self._takes_over(verb, subject, floor)
        return False

    def _asks_next(self, verb: Token, lead: int, subject: Subject, floor: Floor) -> bool:
        """Whether a body that opens a sentence asks by itself: 市长要求卫生部门全力救治。市消防支队希望…; 报告提出…。市消防支队希望…."""
        if floor.ordered:
            return subject.end - floor.start <= _LONGEST_OPENING
        return lead == floor.start and (verb.entry.tag == "hopes" and not floor.by_person and not self._shielded.startswith(("党", "中国", "国家"), floor.start))

    def _takes_over(self, verb: Token, subject: Subject, floor: Floor) -> bool:
        """Whether the readout reports what somebody did and then said: 乙对此表示肯定，希望…; 甲询问生产情况，鼓励…."""
        if subject.kind != "person" or not subject.name or not floor.goes_on:
            return False
        if verb.entry.value == "person" or (subject.name == floor.speaker and subject.end - floor.start < _LONGEST_OPENING):  # nobody calls himself by his name
            return True
        before = self._subjects.of_segment(floor.start, max(floor.start, subject.end - len(subject.name)))
        opens = before is None or before.kind in ("organization", "unknown")  # 学校党总支|书记甲
        leader = self._shielded.startswith(LEADER_TITLES, subject.end)
        return opens and not leader and subject.name != floor.speaker and subject.end - floor.start < _LONGEST_OPENING
