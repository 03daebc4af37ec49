"""Texts as short as one word of the lexicon: rules look beyond the ends of what they read."""

import pytest

from tonggao.extract import extract_claims
from tonggao.lexicon import load_lexicon
from tonggao.readout import Readout

KINDS = (
    "bodies", "body_heads", "inner_bodies", "house_heads", "house_words", "offices", "office_homes", "event_verbs", "event_heads", "speech_verbs",
    "modal_cues", "relation_cues", "concept_heads", "level_words", "countries", "name_followers", "press_words", "actors",
)  # fmt: skip
FRAMES = ("{}", "，{}：", "林岳{}", "{}林岳、", "{0}{0}", "（{}）等")


@pytest.mark.parametrize("kind", KINDS)
def test_a_word_alone_is_read_without_error(kind: str) -> None:
    for term in list(load_lexicon().terms(kind))[::5]:
        for frame in FRAMES:
            text = frame.format(term)
            claims = extract_claims(Readout("t", text, date="2024-01-01"))
            assert all(text[person.passages[0].start : person.passages[0].end] for person in claims.persons)
