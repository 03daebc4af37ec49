"""Whom a verb of speech names before the first cue, with nothing asked of him there: 叮嘱|民政所负责人，一定要…."""

from tonggao.extract.requirements.addressees import Actors
from tonggao.extract.requirements.evaluations import tells_how_it_is
from tonggao.extract.requirements.modality import Head
from tonggao.extract.requirements.speech_clauses import Clause
from tonggao.language.sentences import Span


def alone_asked(shielded: str, actors: Actors, lead: Clause, verb: str, head: Head) -> Span | None:
    """The actor that fills the first segment of ``lead``, where no more than a statement stands behind him, else None."""
    if not all(tells_how_it_is(shielded, segment) for segment in lead.segments[1:]) or not (head.bare or actors.before(lead.end + 1, head.cue.start) is None):
        return None
    quoted = shielded.startswith(verb, lead.start)  # 鼓励… is quoted from there
    return actors.filling(Span(lead.start + len(verb) * quoted, lead.segments[0].end))
