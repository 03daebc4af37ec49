"""Words that decide how far a phrase reaches, as the lexicon lists them."""

from functools import cache

from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged


@cache
def words_of(tag: str) -> frozenset[str]:
    return frozenset(e.term for e in load_lexicon().terms("phrase_words").values() if e.tag == tag)


@cache
def body_words(tag: str) -> frozenset[str]:
    """Words in the names of bodies, or beside bodies without one."""
    return frozenset(terms_tagged("body_words", tag))


@cache
def whole_words(tag: str) -> frozenset[str]:
    return frozenset(e.term for e in load_lexicon().terms("whole_words").values() if e.tag == tag)


@cache
def action_verbs() -> frozenset[str]:
    """Verbs that say what somebody does and open no name, whatever else a coined name may be read as."""
    lexicon = load_lexicon()
    return frozenset().union(*(lexicon.terms(kind) for kind in ("imperatives", "speech_verbs", "event_verbs")))
