"""Who said what was quoted before a sentence that tells no more than that: “……。”甲说。"""

from tonggao.extract.requirements.subject_kinds import Subject
from tonggao.extract.requirements.subjects import Subjects
from tonggao.language.scan import Token
from tonggao.language.sentences import Span


def sayer_after(subjects: Subjects, sentence: Span, verb: Token) -> Subject | None:
    """The person whom a ``sentence`` that ends with its verb of speech names right behind a quotation, or None."""
    if verb.entry.tag != "says" or verb.end + 1 < sentence.end or not subjects.shielded.endswith("”", 0, sentence.start):
        return None
    subject = subjects.of_segment(sentence.start, verb.start)
    return subject if subject is not None and subject.kind == "person" else None
