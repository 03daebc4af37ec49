"""Whom earlier words name as the subject of what is said now: 他, a left-out subject, a greeting that somebody gave."""

import re
from collections.abc import Sequence

from tonggao.extract.requirements.speech_acts import may_ask_on
from tonggao.extract.requirements.subject_kinds import Subject, is_team
from tonggao.extract.requirements.subjects import Subjects
from tonggao.language.occurrences import behind_mark
from tonggao.language.sentences import Sentence

_SPEAKS = re.compile("致辞|致词|讲话")
_LONGEST_TIME = 10  # 今天（6月5日），
_RECENT = 4  # how many sentences back 他 or a left-out subject is looked for
_OPENING_WORDS = 300  # how much of each of them is read


def only_named(subjects: Subjects, subject: Subject) -> str | None:
    """The one person whom the paragraph names before 他: 某某总书记的足迹跨越南北。在云州，|他强调…"""
    begins = subjects.shielded.rfind("\n", 0, subject.end) + 1
    names = {person.name for person in subjects.people for passage in person.passages if begins <= passage.start < subject.end}
    return names.pop() if len(names) == 1 and subjects.shielded[subject.end - 1] in "他她" else None


def giver_of(subjects: Subjects, subject: Subject) -> str | None:
    """Who gave the greeting that speaks: 甲代表某某致贺词。贺词指出."""
    at = subjects.shielded.rfind(f"致{subject.name}", 0, subject.end)
    begins = behind_mark(subjects.shielded, "。\n", at)
    spans = ((passage, person.name) for person in subjects.people for passage in person.passages)
    return max(((passage.end, name) for passage, name in spans if begins <= passage.start and passage.end <= at), default=(0, None))[1]


def last_reported(subjects: Subjects, unspoken: Sequence[Sentence], *, meetings: bool) -> Subject | None:
    """The subject of the latest of the sentences since the last speech that has a person for one, or a team or 会议 where ``meetings`` may ask (要求全体干部…)."""
    for sentence in reversed(unspoken[-_RECENT:]):
        start = sentence.start
        end = min(sentence.end, start + _OPENING_WORDS)
        reported: Subject | None = None
        spoke = opened = False
        for mark in re.finditer("[，；。：]|$", subjects.shielded[start:end]):
            stop = sentence.start + mark.start()
            subject = subjects.of_segment(start, stop)
            if subject is not None and subject.name and (subject.kind == "person" or (meetings and is_team(subject))):
                speaks = _SPEAKS.search(subjects.shielded, start, stop) is not None
                if reported is None or (speaks and not spoke):  # 甲主持会议，乙致辞。他勉励…
                    reported, spoke = subject, speaks
            elif meetings and reported is None and not opened and subject is not None and subject.name and may_ask_on(subject):
                return subject
            opened = opened or subject is not None or stop - start > _LONGEST_TIME
            start = sentence.start + mark.end()
        if reported is not None:
            return reported
    return None
