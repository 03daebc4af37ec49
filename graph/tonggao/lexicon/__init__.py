"""The lexicon: data files beside this module, one kind of term a file, and the one automaton that finds them all."""

from tonggao.lexicon.loader import Entry, Lexicon, load_lexicon

__all__ = ["Entry", "Lexicon", "load_lexicon"]
