"""Facts of entities that readouts, names and series of events contribute, counted: what an entity is follows from those it has."""

import json
from collections.abc import Iterable
from functools import cache, lru_cache
from json.encoder import encode_basestring
from typing import cast

from tonggao.identify.entities import EntityKey, EntityKind
from tonggao.identify.names import plain_key

_ENCODE = json.JSONEncoder(ensure_ascii=False).encode  # one for all: making it takes longer than using it
_DECODE = json.JSONDecoder().decode
_PLAIN = 12  # characters of the longest text of a fact that says nothing further

# Of what a decision by hand names: that it is met with, or that a readout (whose id follows) had it told apart.
MET = ("met",)
APART = ("apart",)

# Of a body that a readout says was renamed: the usual name of what it was, or of what it is now, follows.
RENAMED_FROM = "renamed from"
RENAMED_TO = "renamed to"

# What kind of fact it is, and what it says.
Fact = tuple[str | float | None, ...]
Facts = Iterable[tuple[EntityKey, Fact]]


@lru_cache(maxsize=1 << 11)
def key_text(key: EntityKey) -> str:
    """A key as text, the same for all that have one IRI: ids of readouts in keys are taken as names are."""
    return _list_of((key.kind, *map(plain_key, key.parts)))


@lru_cache(maxsize=1 << 11)
def key_of(text: str) -> EntityKey:
    # A key is a list of strings; without an escape among them they are read in a third of the time.
    kind, *parts = text[2:-2].split('", "') if "\\" not in text else _DECODE(text)
    return EntityKey(cast(EntityKind, kind), tuple(parts))


@lru_cache(maxsize=1 << 11)
def canonical(key: EntityKey) -> EntityKey:
    """The key that stands for all that have one IRI."""
    return key_of(key_text(key))


def packed(facts: Facts) -> str:
    """Facts as text, each once, sorted: a line each, its key before a tab. Neither character stands in JSON."""
    return "\n".join(sorted({f"{key_text(key)}\t{fact_text(fact)}" for key, fact in facts}))


def fact_text(fact: Fact) -> str:
    if len(fact) == 1:
        return _plain_text(fact[0])
    try:
        return _list_of(cast(tuple[str, ...], fact))
    except TypeError:  # a number or nothing in it
        return _ENCODE(fact)


def _list_of(strings: tuple[str, ...]) -> str:
    """A list of strings as JSON, in half the time that the encoder of anything takes."""
    return f"[{', '.join(map(encode_basestring, strings))}]"


@cache  # a handful
def _plain_text(kind: str | float | None) -> str:
    return _ENCODE((kind,))


def fact_of(text: str) -> Fact:
    return _plain_fact(text) if len(text) < _PLAIN else tuple(_DECODE(text))


@lru_cache(maxsize=1 << 10)  # those that say nothing further, and a few others
def _plain_fact(text: str) -> Fact:
    return tuple(_DECODE(text))
